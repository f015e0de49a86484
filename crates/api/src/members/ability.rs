//! What the reader may do to a member.

use domain::access::{Action, Actor, ReaderClass, Record, may};
use serde::Serialize;
use utoipa::ToSchema;

/// What the reader may do: true, or the code of the problem that a try would get.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MemberAbilities {
    update: Ability,
}

/// `true`, or the problem's code.
#[derive(Debug, Serialize, ToSchema)]
#[serde(untagged)]
enum Ability {
    May(bool),
    MayNot(&'static str),
}

impl MemberAbilities {
    /// None for who reads what visitors read, and for programs.
    pub(super) fn of(actor: &Actor, class: ReaderClass, member: &Record) -> Option<MemberAbilities> {
        if class < ReaderClass::OtherMember {
            return None;
        }
        let update = match may(actor, Action::UpdateMember, member) {
            Ok(_) => Ability::May(true),
            Err(refusal) => Ability::MayNot(refusal.code().as_str()),
        };
        Some(MemberAbilities { update })
    }
}
