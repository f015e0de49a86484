//! A member in a list, as its reader sees it.

use super::engagement::Engagement;
use super::membership::Membership;
use crate::territories::{GeoPoint, Kind, TerritoryReference};
use domain::access::{Actor, ReaderClass, Record, reader_class};
use domain::members::excerpt;
use serde::Serialize;
use store::members::MemberInList;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// The beginning of the presentation as plain text.
#[derive(Debug, Serialize, ToSchema)]
struct Excerpt {
    /// BCP 47.
    #[schema(example = "fr")]
    language: String,
    /// 200 characters at most.
    text: String,
}

/// A member in a list. What its reader may not see is absent.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MemberSummary {
    id: Uuid,
    #[schema(example = "pessac-33318")]
    slug: String,
    /// As it calls itself.
    #[schema(example = "Ville de Pessac")]
    name: String,
    /// Of the territory that it stands on; null for another body.
    #[schema(required = true, value_type = Option<Kind>)]
    kind: Option<String>,
    #[schema(required = true)]
    siren: Option<String>,
    /// Where it is sorted: for an EPCI its most populous département.
    #[schema(required = true)]
    departement: Option<TerritoryReference>,
    #[schema(required = true)]
    epci: Option<TerritoryReference>,
    /// Inhabitants.
    #[schema(required = true)]
    population: Option<i64>,
    #[schema(required = true)]
    engagement: Option<Engagement>,
    #[schema(required = true)]
    membership: Option<Membership>,
    /// Absent from the map when null.
    #[schema(required = true)]
    point: Option<GeoPoint>,
    /// A record of the demonstration: what it does here is invented.
    demo: bool,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    updated_at: OffsetDateTime,
    /// Of the presentation; absent where the reader doesn't see it, null without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Excerpt>, required = false)]
    excerpt: Option<Option<Excerpt>>,
    /// In order of importance, where the reader sees them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = json!(["water_sanitation"]))]
    themes: Option<Vec<String>>,
    /// ISO 3166-1 alpha-2, where the reader sees them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = json!(["SN"]))]
    countries: Option<Vec<String>>,
}

/// A page of members.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MemberList {
    pub(super) data: Vec<MemberSummary>,
    /// The cursor of the next page; null on the last one.
    #[schema(required = true)]
    pub(super) next: Option<String>,
    /// How many there are in all, when `count=true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) total: Option<i64>,
}

impl MemberSummary {
    pub(super) fn seen_by(actor: &Actor, row: MemberInList) -> Self {
        let class = reader_class(actor, &Record::Member { id: row.id });
        Self::seen_as(class, row)
    }

    pub(super) fn seen_as(class: ReaderClass, row: MemberInList) -> Self {
        let MemberInList {
            id,
            slug,
            name,
            kind,
            siren,
            departement,
            epci,
            population,
            engagement,
            membership,
            point,
            demo,
            updated_at,
            presentation_start,
            themes,
            countries,
            visibility,
        } = row;
        let presentation = class.sees(visibility.presentation).then_some(presentation_start);
        let sees_cooperation = class.sees(visibility.cooperation);
        MemberSummary {
            id,
            slug,
            name,
            kind,
            siren,
            departement: departement.map(TerritoryReference::new),
            epci: epci.map(TerritoryReference::new),
            population,
            engagement: engagement.map(Engagement::from),
            membership: membership.map(Membership::from),
            point: point.map(GeoPoint::at),
            demo,
            updated_at,
            excerpt: presentation.map(|begun| {
                begun.map(|(markdown, language)| Excerpt { language, text: excerpt(&markdown) })
            }),
            themes: sees_cooperation.then_some(themes),
            countries: sees_cooperation.then_some(countries),
        }
    }
}
