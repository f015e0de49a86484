//! Organisations: any body that acts, one shared record each.

mod kind;
mod level;
mod place;

pub use kind::OrganisationKind;
pub use level::OrganisationLevel;
pub use place::{ExternalReference, OwnPlace, PlaceOutOfRange, PlacePrecision};
