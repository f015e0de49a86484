//! Partnerships: cooperations that last, a twinning for decades, and the organisations in them, each on a side and with a role.
//!
//! Two rules. One cooperation is one record, however many members share it: each of them, those that left too, sees it as its own. And an
//! organisation is in it once at a time: one that left and came back is a party twice, in two periods that don't meet.
//!
//! To add a field: in [`Partnership`]; a rule over its parties: in `party.rs`.

mod partnership;
mod party;
mod period;
mod place_precision;
mod state;

pub use partnership::{LONGEST_DESCRIPTION, Link, Partnership};
pub use party::{Party, PartySide, once_at_a_time};
pub use period::Period;
pub use place_precision::PartnershipPlacePrecision;
pub use state::PartnershipState;
