//! What the reader may do to a member.

use domain::access::{Action, Actor, ReaderClass, Record, may};
use domain::problems::ProblemCode;
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
pub(crate) enum Ability {
    May(bool),
    MayNot(&'static str),
}

impl From<Result<(), ProblemCode>> for Ability {
    fn from(answer: Result<(), ProblemCode>) -> Self {
        match answer {
            Ok(()) => Ability::May(true),
            Err(code) => Ability::MayNot(code.as_str()),
        }
    }
}

impl MemberAbilities {
    /// None for who reads what visitors read, and for programs.
    pub(super) fn of(actor: &Actor, class: ReaderClass, member: &Record) -> Option<MemberAbilities> {
        if class < ReaderClass::OtherMember {
            return None;
        }
        let update = may(actor, Action::UpdateMember, member).map(|_| ()).map_err(|refusal| refusal.code());
        Some(MemberAbilities { update: update.into() })
    }
}
