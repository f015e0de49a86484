//! Organisations: any body that acts, one shared record each.

mod create;
mod list;
mod of_register;
pub(crate) mod of_territory;
mod reference;
mod show;

pub(crate) use create::{NewOrganisation, create, created};
pub(crate) use list::by_number;
pub use list::{OrganisationFilters, OrganisationInList, list};
pub(crate) use of_register::{Called, TerritoryToStandOn, called, france};
pub(crate) use reference::{REFERENCE, WITH_MEMBER};
pub use show::{OrganisationRecord, show};
