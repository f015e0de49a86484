use time::Date;

use crate::closed_list::closed_list;

closed_list! {
    /// `active ⇄ suspended → ended`; a return opens a new period.
    pub enum MembershipState {
        Active = "active",
        Suspended = "suspended",
        Ended = "ended",
    }
}

/// A period in which an organisation is a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    pub state: MembershipState,
    pub since: Date,
    /// Noted where there is one, and never a condition.
    pub deliberation: Option<Deliberation>,
}

/// The act of the member's council.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deliberation {
    pub on: Date,
    pub number: Option<String>,
}
