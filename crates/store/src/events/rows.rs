//! What an event's row holds, on its way to a list.

use crate::organisations::{REFERENCE, WITH_MEMBER};
use domain::access::EventState;
use domain::events::Zone;
use sea_orm::{DbErr, FromQueryResult, QueryResult};
use serde_json::Value;
use time::OffsetDateTime;
use uuid::Uuid;

/// The columns of [`EventInList`], of the event `e`. Index: `event_organisers_event_id_place_key`.
pub(super) fn summary() -> String {
    format!(
        "e.id, e.slug, e.title_fr, e.title_en, e.starts_at, e.ends_at, e.zone, e.venue_name, e.venue_city, e.venue_country,
         e.venue_longitude, e.venue_latitude, e.venue_precision, e.state, e.demo, e.updated_at,
         (select coalesce(jsonb_agg({REFERENCE} order by p.place), '[]') from event_organisers p {with_member}
            where p.event_id = e.id) as organisers",
        with_member = WITH_MEMBER.replace("{id}", "p.organisation_id"),
    )
}

/// An event as a list shows it.
#[derive(Debug)]
pub struct EventInList {
    pub id: Uuid,
    pub slug: String,
    pub title_fr: String,
    pub title_en: Option<String>,
    pub starts_at: OffsetDateTime,
    pub ends_at: OffsetDateTime,
    pub zone: Zone,
    pub venue: Option<VenueRow>,
    pub state: EventState,
    /// References of organisations, in their order.
    pub organisers: Value,
    pub demo: bool,
    pub updated_at: OffsetDateTime,
}

#[derive(Debug)]
pub struct VenueRow {
    pub name: String,
    pub city: Option<String>,
    pub country: String,
    /// Longitude and latitude.
    pub point: Option<(f64, f64)>,
    pub precision: Option<String>,
}

impl FromQueryResult for EventInList {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        Ok(EventInList {
            id: row.try_get("", "id")?,
            slug: row.try_get("", "slug")?,
            title_fr: row.try_get("", "title_fr")?,
            title_en: row.try_get("", "title_en")?,
            starts_at: row.try_get("", "starts_at")?,
            ends_at: row.try_get("", "ends_at")?,
            zone: known(row, "zone", Zone::parse)?,
            venue: venue(row)?,
            state: known(row, "state", EventState::parse)?,
            organisers: row.try_get("", "organisers")?,
            demo: row.try_get("", "demo")?,
            updated_at: row.try_get("", "updated_at")?,
        })
    }
}

fn venue(row: &QueryResult) -> Result<Option<VenueRow>, DbErr> {
    let name: Option<String> = row.try_get("", "venue_name")?;
    let named = name.zip(row.try_get("", "venue_country")?);
    let longitude: Option<f64> = row.try_get("", "venue_longitude")?;
    let point = longitude.zip(row.try_get("", "venue_latitude")?);
    let (city, precision) = (row.try_get("", "venue_city")?, row.try_get("", "venue_precision")?);
    Ok(named.map(|(name, country)| VenueRow { name, city, country, point, precision }))
}

/// A word of a closed list, which the column's own check holds too.
pub(super) fn known<T>(
    row: &QueryResult,
    column: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<T, DbErr> {
    let word: String = row.try_get("", column)?;
    parse(&word).ok_or_else(|| DbErr::Type(format!("\"{word}\" is no {column}")))
}
