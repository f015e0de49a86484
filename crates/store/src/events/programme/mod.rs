//! The versions of an event's programme: once published, the database itself refuses to change one (`AE004`).
//!
//! Only published versions are shown; the last of them is in force.

mod create;
mod list;
mod rows;
mod show;

pub(crate) use create::{NewVersion, create, published};
pub use list::{Versions, list};
pub use rows::{BlockRow, LineRow, VersionInList};
pub use show::{PrintedRow, VersionRecord, show};
