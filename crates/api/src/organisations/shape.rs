//! An organisation as clients read it.

use super::kind::OrganisationKind;
use crate::territories::GeoPoint;
use serde::Serialize;
use store::organisations::{OrganisationInList, OrganisationRecord};
use utoipa::ToSchema;
use uuid::Uuid;

/// The level of an authority, here or abroad.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "the words of the domain's list, for the document")]
enum OrganisationLevel {
    Commune,
    Epci,
    County,
    Departement,
    Province,
    Region,
}

/// How exactly the organisation stands where its point is.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "the words of the domain's list, for the document")]
enum PlacePrecision {
    Locality,
    Approximate,
    Region,
}

/// Where an organisation stands.
#[derive(Debug, Serialize, ToSchema)]
struct OrganisationPlace {
    name: String,
    /// Absent from the map when null.
    #[schema(required = true)]
    point: Option<GeoPoint>,
    /// `region` for a zone in crisis: only the region is shown.
    #[schema(required = true, value_type = Option<PlacePrecision>)]
    precision: Option<String>,
}

/// An organisation in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct OrganisationSummary {
    id: Uuid,
    #[schema(example = "pessac-33318")]
    slug: String,
    #[schema(value_type = OrganisationKind)]
    kind: String,
    /// Of an authority.
    #[schema(required = true, value_type = Option<OrganisationLevel>)]
    level: Option<String>,
    /// In French.
    name: String,
    /// In its own language.
    #[schema(required = true)]
    own_name: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[schema(example = "FR")]
    country: String,
    #[schema(required = true)]
    place: Option<OrganisationPlace>,
    /// The id of the member that it is.
    #[schema(required = true)]
    member: Option<Uuid>,
    /// A record of the demonstration: what it does here is invented.
    demo: bool,
}

/// A page of organisations.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct OrganisationList {
    pub(super) data: Vec<OrganisationSummary>,
    /// The cursor of the next page; null on the last one.
    #[schema(required = true)]
    pub(super) next: Option<String>,
    /// How many there are in all, when `count=true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) total: Option<i64>,
}

/// What another directory calls the organisation.
#[derive(ToSchema)]
#[expect(dead_code, reason = "the shape of what the store puts together")]
struct ExternalReference {
    /// Wikidata, GeoNames, CNCD Atlas, RNA.
    #[schema(example = "geonames")]
    system: String,
    id: String,
    #[schema(required = true, format = "uri")]
    url: Option<String>,
}

/// An organisation.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Organisation {
    #[serde(flatten)]
    summary: OrganisationSummary,
    #[schema(value_type = Vec<ExternalReference>)]
    references: serde_json::Value,
}

impl From<OrganisationInList> for OrganisationSummary {
    fn from(row: OrganisationInList) -> Self {
        let OrganisationInList {
            id,
            slug,
            kind,
            level,
            name,
            own_name,
            country,
            place_name,
            longitude,
            latitude,
            place_precision: precision,
            member,
            demo,
        } = row;
        let point = longitude.zip(latitude).map(GeoPoint::at);
        let place = place_name.map(|name| OrganisationPlace { name, point, precision });
        OrganisationSummary { id, slug, kind, level, name, own_name, country, place, member, demo }
    }
}

impl From<OrganisationRecord> for Organisation {
    fn from(OrganisationRecord { summary, references }: OrganisationRecord) -> Self {
        Organisation { summary: summary.into(), references }
    }
}
