//! The store: PostgreSQL behind three doors.
//!
//! * [`Store::write`] opens a unit of work, the only way to change a record; it commits with a journal entry.
//! * [`Store::keep`] is the narrow door for the few tables that need no entry.
//! * the rooms' list and show functions read, one statement each; what lists share of theirs stands in `paging`.
//!
//! It knows SQL and the domain, never HTTP. A rule is asked of the domain while the lock is held.

pub mod accounts;
pub mod clients;
mod columns;
pub mod connection;
pub mod deliveries;
pub mod demonstration;
mod error;
pub mod events;
pub mod health;
pub mod journal;
mod keep;
pub mod members;
pub mod organisations;
pub mod overview;
pub mod paging;
mod people;
pub mod retention;
mod sql;
pub mod territories;
pub mod topics;
mod unit_of_work;

pub use connection::{Bell, Connection, Store};
pub use error::StoreError;
pub use unit_of_work::{Change, MayTryAgain, Permit, Versions, Work};
