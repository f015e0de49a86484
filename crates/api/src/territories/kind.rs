//! What a territory is.

use domain::territories::TerritoryKind;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a territory is.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = TerritoryKind)]
pub(crate) enum Kind {
    Commune,
    Epci,
    Departement,
    Region,
}

impl From<Kind> for TerritoryKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Commune => TerritoryKind::Commune,
            Kind::Epci => TerritoryKind::Epci,
            Kind::Departement => TerritoryKind::Departement,
            Kind::Region => TerritoryKind::Region,
        }
    }
}
