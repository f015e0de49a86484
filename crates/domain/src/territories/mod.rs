//! Territories: the official register of communes, EPCI, départements and régions (COG), read-only, one edition a year.
//!
//! Two rules. A territory is known by its kind and code for ever, and only one with a SIREN can become a member.
//! An edition is taken whole or not at all: [`read_register`] refuses a file at its first fault, and [`difference`] says what the next
//! edition changes, so that the import can journal it.
//!
//! The file itself is `data/register/territories.csv`; its columns and sources are in the README beside it.
//! To add a column: a field of [`TerritoryRow`], its reading in `row_fields.rs`, its name in `difference.rs` (which won't compile without).

mod code;
mod difference;
mod edition;
mod fold;
mod kind;
mod name_key;
mod near_keys;
mod number_key;
mod point;
mod references;
mod register;
mod register_fault;
mod row;
mod row_fields;
mod search_key;
mod siren;
mod slug;

pub use code::{TerritoryCode, TerritoryCodeFault};
pub use difference::{RegisterDifference, difference};
pub use edition::{Counts, Coverage, Edition, Source};
pub use kind::{TerritoryKind, UnknownKind};
pub use name_key::name_key;
pub use near_keys::near_keys;
pub use number_key::number_key;
pub use point::{Point, PointOutOfRange, PointSource};
pub use register::{COLUMNS, read_register};
pub use register_fault::{RegisterFault, RegisterProblem};
pub use row::TerritoryRow;
pub use search_key::search_key;
pub use siren::{Siren, SirenFault};
pub use slug::{Slug, SlugFault, slug, slug_of_words};
