//! Members: an organisation's place on the platform, for ever, with its profile and the periods in which it is a member.
//!
//! A reader is shown a group of fields by its visibility: the API leaves out what isn't seen, and a filter by such a field
//! matches only where the group is seen (`sees.rs`). What members do together is a room inside: [`partnerships`].

mod columns;
mod create;
mod list;
pub(crate) mod of_register;
pub mod partnerships;
mod profile_row;
mod rows;
mod sees;
mod show;
mod update;

pub(crate) use create::{NewMember, NewMembership, create, created, start_memberships, started};
pub use list::{MemberFilters, Sort, list};
pub use profile_row::ProfileRow;
pub use rows::{MemberInList, MembershipRow};
pub use show::{MemberRecord, show};
pub use update::update;
