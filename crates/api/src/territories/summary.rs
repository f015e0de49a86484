//! A territory in a list, or named by another record.

use super::kind::Kind;
use serde::{Deserialize, Serialize};
use store::territories::TerritoryInList;
use utoipa::ToSchema;
use uuid::Uuid;

/// A territory that another one names.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TerritoryReference {
    /// Its code in the official register.
    #[schema(example = "33")]
    code: String,
    #[schema(example = "Gironde")]
    name: String,
}

impl TerritoryReference {
    pub(crate) fn new((code, name): (String, String)) -> Self {
        TerritoryReference { code, name }
    }
}

/// A territory in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TerritorySummary {
    id: Uuid,
    #[schema(value_type = Kind)]
    kind: String,
    /// Its code in the official register: INSEE code, or the SIREN of an EPCI.
    #[schema(example = "33318")]
    code: String,
    /// Name and code, for addresses.
    #[schema(example = "pessac-33318")]
    slug: String,
    #[schema(example = "Pessac")]
    name: String,
    /// Nine digits; only a territory that has one can become a member.
    #[schema(required = true, example = "213303183")]
    siren: Option<String>,
    /// Inhabitants.
    #[schema(required = true)]
    population: Option<i64>,
    /// Where it is sorted: for an EPCI its most populous département.
    #[schema(required = true)]
    departement: Option<TerritoryReference>,
    #[schema(required = true)]
    epci: Option<TerritoryReference>,
}

/// A page of territories.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TerritoryList {
    pub(crate) data: Vec<TerritorySummary>,
    /// The cursor of the next page; null on the last one.
    #[schema(required = true)]
    pub(crate) next: Option<String>,
    /// How many there are in all, when `count=true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) total: Option<i64>,
}

impl From<TerritoryInList> for TerritorySummary {
    fn from(row: TerritoryInList) -> Self {
        TerritorySummary {
            id: row.id,
            kind: row.kind,
            code: row.code,
            slug: row.slug,
            name: row.name,
            siren: row.siren,
            population: row.population,
            departement: row.departement_code.zip(row.departement_name).map(TerritoryReference::new),
            epci: row.epci_code.zip(row.epci_name).map(TerritoryReference::new),
        }
    }
}
