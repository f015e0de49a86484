//! The journal: every change, in one order that every reader shares.
//!
//! An entry is written with its change ([`record`]); the sequencer then gives it its `position`
//! ([`sequence`]), gapless and in the order of each record's versions. Readers use `position` alone.

pub mod changes;
pub(crate) mod follow;
mod record;
pub mod sequence;
mod visible;

pub(crate) use record::record;
