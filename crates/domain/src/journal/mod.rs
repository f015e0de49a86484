//! The journal's words: what an entry says of a change. The store adds who, when, the version and the order.
//!
//! Rules: a change without an entry can't be written, so `Entries` is never empty; an entry holds ids, codes and counts,
//! never a personal value (those are erasable and stand apart).

mod detail;
mod entries;
mod entry;
mod kinds;

pub use detail::Detail;
pub use entries::Entries;
pub use entry::Entry;
pub use kinds::{EntryKind, RecordKind};
