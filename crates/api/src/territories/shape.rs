//! A territory as clients read it.

use domain::territories::TerritoryKind;
use serde::{Deserialize, Serialize};
use store::territories::{TerritoryInList, TerritoryRecord};
use utoipa::ToSchema;
use uuid::Uuid;

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
    #[schema(example = "213303183")]
    siren: Option<String>,
    /// Inhabitants.
    population: Option<i64>,
    /// Where it is sorted: for an EPCI its most populous département.
    departement: Option<TerritoryReference>,
    epci: Option<TerritoryReference>,
}

/// A page of territories.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TerritoryList {
    pub(crate) data: Vec<TerritorySummary>,
    /// The cursor of the next page; null on the last one.
    pub(crate) next: Option<String>,
    /// How many there are in all, when `count=true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) total: Option<i64>,
}

/// A GeoJSON point, WGS 84: longitude, then latitude.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GeoPoint {
    #[serde(rename = "type")]
    kind: GeoPointType,
    #[schema(min_items = 2, max_items = 2, example = json!([-0.6312, 44.8056]))]
    coordinates: [f64; 2],
}

impl GeoPoint {
    /// Degrees.
    pub(crate) fn at((longitude, latitude): (f64, f64)) -> Self {
        GeoPoint { kind: GeoPointType::Point, coordinates: [longitude, latitude] }
    }
}

/// Always `Point`.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) enum GeoPointType {
    Point,
}

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
    siren: Option<String>,
    /// Inhabitants; of an EPCI the whole, even where it crosses the region's edge.
    population: Option<i64>,
    /// All départements that it belongs to, by code.
    #[schema(value_type = Vec<TerritoryReference>)]
    departements: serde_json::Value,
    #[schema(value_type = Option<TerritoryReference>)]
    region: Option<serde_json::Value>,
    #[schema(value_type = Option<TerritoryReference>)]
    epci: Option<serde_json::Value>,
    /// The commune where an EPCI, a département or a région has its seat.
    #[schema(value_type = Option<TerritoryReference>)]
    seat: Option<serde_json::Value>,
    /// Of a commune.
    postcodes: Vec<String>,
    /// Absent from the map when null: its position is not known.
    point: Option<GeoPoint>,
    /// How many communes of the register it holds; null for a commune.
    communes_count: Option<i64>,
    /// The edition of the register that it was last seen in.
    edition: i32,
    /// The edition in which it is no more: it was merged, or left the region.
    vanished_in: Option<i32>,
}

impl From<TerritoryInList> for TerritorySummary {
    fn from(row: TerritoryInList) -> Self {
        let reference = |code: Option<String>, name: Option<String>| {
            code.zip(name).map(|(code, name)| TerritoryReference { code, name })
        };
        TerritorySummary {
            id: row.id,
            kind: row.kind,
            code: row.code,
            slug: row.slug,
            name: row.name,
            siren: row.siren,
            population: row.population,
            departement: reference(row.departement_code, row.departement_name),
            epci: reference(row.epci_code, row.epci_name),
        }
    }
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
            version: _,
        } = row;
        let point = longitude.zip(latitude).map(|(longitude, latitude)| GeoPoint {
            kind: GeoPointType::Point,
            coordinates: [longitude, latitude],
        });
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
            point,
            communes_count,
            edition,
            vanished_in,
        }
    }
}
