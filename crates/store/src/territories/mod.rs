//! The official register: communes, EPCI, départements and régions, read-only but for the yearly import.

pub mod import;
mod known;
pub mod list;
mod rows;
pub mod show;
mod shown;

pub use import::{CurrentEdition, edition_held, import};
pub use list::{Sort, TerritoryFilters, TerritoryInList, list};
pub use show::{Found, TerritoryRecord, show};
pub(crate) use shown::Showing;
