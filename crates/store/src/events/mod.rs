//! Events: a day or more with organisers, speakers and, in [`programme`], the dated versions of its programme.
//!
//! A reader is shown what the condition of `sees.rs` admits: a draft is its managers' and staff's.

mod create;
mod list;
pub mod programme;
mod rows;
mod sees;
mod show;

pub(crate) use create::{NewEvent, create, created, published};
pub use list::{EventFilters, Sort, list};
pub use rows::{EventInList, VenueRow};
pub(crate) use sees::sees;
pub use show::{EventRecord, show};
