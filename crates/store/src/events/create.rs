//! New events with their organisers and speakers: rows travel as one JSON array.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::access::EventState;
use domain::events::{Hours, Venue, Zone};
use domain::journal::{Entry, EntryKind, RecordKind};
use domain::people::Language;
use domain::territories::{Slug, name_key};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

/// An event that is not written yet.
#[derive(Debug)]
pub(crate) struct NewEvent {
    pub(crate) id: Uuid,
    pub(crate) slug: Slug,
    pub(crate) title_fr: String,
    pub(crate) title_en: Option<String>,
    pub(crate) title_markdown: Option<String>,
    /// Of the texts.
    pub(crate) language: Language,
    pub(crate) objective: Option<String>,
    pub(crate) context: Vec<String>,
    pub(crate) audience: Option<String>,
    pub(crate) practical: Option<String>,
    pub(crate) hours: Hours,
    pub(crate) zone: Zone,
    pub(crate) venue: Option<Venue>,
    pub(crate) state: EventState,
    pub(crate) demo: bool,
    /// Organisations, in their order.
    pub(crate) organisers: Vec<Uuid>,
    /// People with the function held that day, in their order.
    pub(crate) speakers: Vec<(Uuid, String)>,
}

const INSERT: &str = "
with new as (select * from jsonb_to_recordset($1) as r (id uuid, slug text, title_fr text, title_en text,
    title_markdown text, name_key text, language text, objective text, context text[], audience text, practical text,
    starts_at timestamptz, ends_at timestamptz, zone text, venue_name text, venue_city text, venue_country text,
    venue_commune text, venue_longitude double precision, venue_latitude double precision, venue_precision text, state text,
    demo boolean, organisers jsonb, speakers jsonb)),
written as (insert into events (id, slug, title_fr, title_en, title_markdown, name_key, language, objective, context,
        audience, practical, starts_at, ends_at, zone, venue_name, venue_city, venue_country, venue_commune,
        venue_longitude, venue_latitude, venue_precision, state, demo, version)
    select id, slug, title_fr, title_en, title_markdown, name_key, language, objective, context, audience, practical,
        starts_at, ends_at, zone, venue_name, venue_city, venue_country, venue_commune, venue_longitude, venue_latitude,
        venue_precision, state, demo, 1 from new),
organised as (insert into event_organisers (event_id, organisation_id, place)
    select new.id, o.id::uuid, o.place from new
    cross join jsonb_array_elements_text(new.organisers) with ordinality as o (id, place))
insert into event_speakers (event_id, person_id, place, function)
select new.id, (s.one ->> 'person')::uuid, s.place, s.one ->> 'function' from new
cross join jsonb_array_elements(new.speakers) with ordinality as s (one, place)";

/// Writes events, after their organisers and speakers.
pub(crate) async fn create(work: &Work, events: &[NewEvent]) -> Result<(), StoreError> {
    let rows = Value::Array(events.iter().map(row).collect());
    work.transaction.execute_raw(sql(INSERT, [rows.into()])).await?;
    Ok(())
}

fn row(event: &NewEvent) -> Value {
    let NewEvent {
        id,
        slug,
        title_fr,
        title_en,
        title_markdown,
        language,
        objective,
        context,
        audience,
        practical,
        hours,
        zone,
        venue,
        state,
        demo,
        organisers,
        speakers,
    } = event;
    let place = venue.as_ref().map(|venue| &venue.place);
    let speaker = |(person, function): &(Uuid, String)| json!({"person": person, "function": function});
    json!({
        "id": id,
        "slug": slug,
        "title_fr": title_fr,
        "title_en": title_en,
        "title_markdown": title_markdown,
        "name_key": name_key(&[title_fr.as_str(), title_en.as_deref().unwrap_or_default()].join(" ")),
        "language": language,
        "objective": objective,
        "context": context,
        "audience": audience,
        "practical": practical,
        "starts_at": hours.starts_at().to_string(),
        "ends_at": hours.ends_at().to_string(),
        "zone": zone,
        "venue_name": place.map(|place| place.name()),
        "venue_city": venue.as_ref().and_then(|venue| venue.city.as_ref()),
        "venue_country": venue.as_ref().map(|venue| venue.country),
        "venue_commune": venue.as_ref().and_then(|venue| venue.commune.as_ref()).map(|code| code.as_str()),
        "venue_longitude": place.map(|place| place.longitude()),
        "venue_latitude": place.map(|place| place.latitude()),
        "venue_precision": place.map(|place| place.precision()),
        "state": state,
        "demo": demo,
        "organisers": organisers,
        "speakers": speakers.iter().map(speaker).collect::<Vec<_>>(),
    })
}

/// The entry of a new event, whose version is the first.
pub(crate) fn created(event: &NewEvent, versions: &mut Versions) -> Entry {
    versions.insert(event.id, 1);
    Entry::new(EntryKind::EventCreated, RecordKind::Event, event.id)
}

/// The entry of an event that begins as published; a draft has none.
pub(crate) fn published(event: &NewEvent) -> Option<Entry> {
    let entry = Entry::new(EntryKind::EventPublished, RecordKind::Event, event.id).fields(["state"]);
    match event.state {
        EventState::Published => Some(entry),
        EventState::Draft | EventState::Cancelled => None,
    }
}
