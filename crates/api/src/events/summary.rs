//! An event in a list.

use crate::organisations::OrganisationReference;
use crate::territories::GeoPoint;
use crate::texts::Words;
use domain::access;
use serde::{Deserialize, Serialize};
use store::events::{EventInList, VenueRow};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// `draft → published → cancelled`; a past event is published, and its end is behind.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum EventState {
    Draft,
    Published,
    Cancelled,
}

/// The IANA zone in which an event's hours are shown.
#[derive(ToSchema)]
#[expect(dead_code, reason = "the words of the domain's list, for the document")]
pub(crate) enum EventZone {
    #[schema(rename = "Europe/Paris")]
    EuropeParis,
}

/// How exactly a venue stands where its point is.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "the words of the domain's list, for the document")]
enum VenuePrecision {
    Locality,
    Approximate,
    Region,
}

/// Where an event is held.
#[derive(Debug, Serialize, ToSchema)]
struct Venue {
    #[schema(example = "Cap Sciences")]
    name: String,
    #[schema(required = true, example = "Bordeaux")]
    city: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[schema(example = "FR")]
    country: String,
    #[schema(required = true)]
    point: Option<GeoPoint>,
    #[schema(required = true, value_type = Option<VenuePrecision>)]
    precision: Option<String>,
}

/// An event in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EventSummary {
    id: Uuid,
    #[schema(example = "lancement-plateforme-aect-2022")]
    slug: String,
    title: Words,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime, example = "2022-04-01T08:00:00Z")]
    starts_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime, example = "2022-04-01T14:30:00Z")]
    ends_at: OffsetDateTime,
    #[schema(value_type = EventZone)]
    zone: &'static str,
    #[schema(required = true)]
    venue: Option<Venue>,
    state: EventState,
    /// In their order.
    #[schema(value_type = Vec<OrganisationReference>)]
    organisers: serde_json::Value,
    /// A record of the demonstration: what it tells is invented.
    demo: bool,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    updated_at: OffsetDateTime,
}

/// A page of events.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EventList {
    pub(super) data: Vec<EventSummary>,
    /// The cursor of the next page; null on the last one.
    #[schema(required = true)]
    pub(super) next: Option<String>,
    /// How many there are in all, when `count=true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) total: Option<i64>,
}

impl From<EventInList> for EventSummary {
    fn from(row: EventInList) -> Self {
        let EventInList {
            id,
            slug,
            title_fr,
            title_en,
            starts_at,
            ends_at,
            zone,
            venue,
            state,
            organisers,
            demo,
            updated_at,
        } = row;
        EventSummary {
            id,
            slug,
            title: Words::new(title_fr, title_en),
            starts_at,
            ends_at,
            zone: zone.as_str(),
            venue: venue.map(Venue::from),
            state: state.into(),
            organisers,
            demo,
            updated_at,
        }
    }
}

impl From<VenueRow> for Venue {
    fn from(VenueRow { name, city, country, point, precision }: VenueRow) -> Self {
        Venue { name, city, country, point: point.map(GeoPoint::at), precision }
    }
}

impl From<access::EventState> for EventState {
    fn from(state: access::EventState) -> Self {
        match state {
            access::EventState::Draft => EventState::Draft,
            access::EventState::Published => EventState::Published,
            access::EventState::Cancelled => EventState::Cancelled,
        }
    }
}

impl From<EventState> for access::EventState {
    fn from(state: EventState) -> Self {
        match state {
            EventState::Draft => access::EventState::Draft,
            EventState::Published => access::EventState::Published,
            EventState::Cancelled => access::EventState::Cancelled,
        }
    }
}
