//! Partnerships: one record for all that share a cooperation, with its parties, those that left too.
//!
//! Who sees one is said in one place, `sees.rs`; lists and the feed take it from there.

mod create;
mod list;
mod rows;
mod sees;
mod show;

pub(crate) use create::{NewPartnership, create, created};
pub use list::{PartnershipFilters, Sort, list};
pub use rows::{PartnershipInList, PartyRow};
pub(crate) use sees::seen;
pub use show::{LinkRow, PartnershipRecord, show};
