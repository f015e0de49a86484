//! Organisations and, of those that take part, members: an organisation's place on the platform, for ever.

mod create;
mod of_register;

pub(crate) use create::{NewMember, NewOrganisation, create, create_members, created, member_created};
pub(crate) use of_register::{Called, TerritoryToStandOn, called, france};
