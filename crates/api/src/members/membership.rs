//! A period in which an organisation is a member.

use domain::members;
use serde::Serialize;
use store::members::MembershipRow;
use utoipa::ToSchema;

/// `active ⇄ suspended → ended`
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum MembershipState {
    Active,
    Suspended,
    Ended,
}

/// The membership of today, or the last.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Membership {
    #[schema(inline)]
    state: MembershipState,
    #[schema(format = Date, example = "2022-04-01")]
    since: String,
}

impl From<MembershipRow> for Membership {
    fn from(MembershipRow { state, since }: MembershipRow) -> Self {
        let state = match state {
            members::MembershipState::Active => MembershipState::Active,
            members::MembershipState::Suspended => MembershipState::Suspended,
            members::MembershipState::Ended => MembershipState::Ended,
        };
        Membership { state, since: since.to_string() }
    }
}
