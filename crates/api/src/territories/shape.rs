//! A territory as clients read it.

use super::kind::Kind;
use super::point::GeoPoint;
use super::summary::TerritoryReference;
use serde::Serialize;
use store::territories::TerritoryRecord;
use utoipa::ToSchema;
use uuid::Uuid;

/// A territory with what is around it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Territory {
    pub(crate) id: Uuid,
    #[schema(value_type = Kind)]
    pub(crate) kind: String,
    #[schema(example = "33318")]
    pub(crate) code: String,
    #[schema(example = "pessac-33318")]
    pub(crate) slug: String,
    #[schema(example = "Pessac")]
    name: String,
    #[schema(required = true)]
    siren: Option<String>,
    /// Inhabitants; of an EPCI the whole, even where it crosses the region's edge.
    #[schema(required = true)]
    population: Option<i64>,
    /// All départements that it belongs to, by code.
    #[schema(value_type = Vec<TerritoryReference>)]
    departements: serde_json::Value,
    #[schema(required = true, value_type = Option<TerritoryReference>)]
    region: Option<serde_json::Value>,
    #[schema(required = true, value_type = Option<TerritoryReference>)]
    epci: Option<serde_json::Value>,
    /// The commune where an EPCI, a département or a région has its seat.
    #[schema(required = true, value_type = Option<TerritoryReference>)]
    seat: Option<serde_json::Value>,
    /// Of a commune.
    postcodes: Vec<String>,
    /// Absent from the map when null: its position is not known.
    #[schema(required = true)]
    point: Option<GeoPoint>,
    /// How many communes of the register it holds; null for a commune.
    #[schema(required = true)]
    communes_count: Option<i64>,
    /// The edition of the register that it was last seen in.
    edition: i32,
    /// The edition in which it is no more: it was merged, or left the region.
    #[schema(required = true)]
    vanished_in: Option<i32>,
}

impl From<TerritoryRecord> for Territory {
    fn from(row: TerritoryRecord) -> Self {
        let TerritoryRecord {
            id,
            kind,
            code,
            slug,
            name,
            siren,
            population,
            departements,
            region,
            epci,
            seat,
            postcodes,
            longitude,
            latitude,
            communes_count,
            edition,
            vanished_in,
        } = row;
        Territory {
            id,
            kind,
            code,
            slug,
            name,
            siren,
            population,
            departements,
            region,
            epci,
            seat,
            postcodes,
            point: longitude.zip(latitude).map(GeoPoint::at),
            communes_count,
            edition,
            vanished_in,
        }
    }
}
