//! The shape of an event's file.

use serde::Deserialize;
use serde::de::IgnoredAny;
use time::Date;

use super::day::Day;
use super::event::{Event, Speaker};
use super::event_later::{Later, RawDifference, RawPool, RawRegistration, check_shape};
use super::event_programme::{RawVersion, version};
use super::event_venue::{RawVenue, venue};
use super::record::{Place, Read, file};
use crate::events::Zone;
use crate::people::Language;
use crate::territories::Slug;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEvent {
    key: String,
    demo: bool,
    #[serde(rename = "source")]
    _source: Option<IgnoredAny>,
    #[serde(rename = "copy_of")]
    _copy_of: Option<IgnoredAny>,
    language: String,
    state: String,
    title: String,
    title_markdown: Option<String>,
    objective: String,
    context: Vec<String>,
    context_markdown: Option<Vec<String>>,
    audience: String,
    practical: Option<String>,
    date: Day,
    zone: String,
    venue: RawVenue,
    organisers: Vec<String>,
    speakers: Vec<RawSpeaker>,
    programme_versions: Vec<RawVersion>,
    #[serde(default)]
    linked_topics: Vec<String>,
    #[serde(default)]
    pools: Vec<RawPool>,
    #[serde(default)]
    registrations: Vec<RawRegistration>,
    #[serde(default)]
    expected_difference: Vec<RawDifference>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSpeaker {
    key: String,
    first_name: String,
    last_name: String,
    function: String,
    organisation: Option<String>,
}

pub(super) fn event(name: &'static str, text: &str, start: Date) -> Read<Event> {
    let raw: RawEvent = file(name, text)?;
    let key = Place::file(name).key(&raw.key)?;
    let place = Place::at(name, &key);
    took_place_or_is_published(&place, &raw.state)?;
    let zone = place.code("zone", Zone::parse, &raw.zone)?;
    let date = place.field("date", raw.date.date(start))?;
    let versions = raw.programme_versions.into_iter().zip(1..).map(|(raw, number)| {
        version(
            &place,
            raw,
            number,
            |hour| place.field("programme_versions", zone.instant(date, hour)),
            start,
        )
    });
    let versions = versions.collect::<Read<Vec<_>>>()?;
    let last = place.field("programme_versions", versions.last().ok_or("there is none"))?;
    let hours = last.programme.hours();
    let later =
        Later { pools: raw.pools, registrations: raw.registrations, differences: raw.expected_difference };
    check_shape(&place, later, &last.programme, start)?;
    Ok(Event {
        demo: raw.demo,
        language: place.code("language", Language::parse, &raw.language)?,
        title: place.text("title", raw.title)?,
        title_markdown: raw.title_markdown,
        objective: place.text("objective", raw.objective)?,
        context: context(&place, raw.context, raw.context_markdown)?,
        audience: place.text("audience", raw.audience)?,
        practical: raw.practical,
        zone,
        hours,
        venue: venue(&place, raw.venue)?,
        organisers: keys(&place, "organisers", &raw.organisers)?,
        speakers: raw.speakers.into_iter().map(|raw| speaker(&place, raw)).collect::<Read<_>>()?,
        versions,
        topics: keys(&place, "linked_topics", &raw.linked_topics)?,
        key,
    })
}

/// Past is not a state: it is published, and its end is behind.
fn took_place_or_is_published(place: &Place, state: &str) -> Read<()> {
    match state {
        "past" | "published" => Ok(()),
        other => place.field("state", Err(format!("\"{other}\" is neither past nor published"))),
    }
}

/// The paragraphs with their emphasis, where the file keeps it.
fn context(place: &Place, plain: Vec<String>, markdown: Option<Vec<String>>) -> Read<Vec<String>> {
    match markdown {
        None => Ok(plain),
        Some(markdown) if markdown.len() == plain.len() => Ok(markdown),
        Some(_) => place.field("context_markdown", Err("it has not the paragraphs of context")),
    }
}

fn speaker(place: &Place, raw: RawSpeaker) -> Read<Speaker> {
    let RawSpeaker { key, first_name, last_name, function, organisation } = raw;
    let organisation = organisation.map(|key| place.field("speakers", Slug::parse(&key)));
    Ok(Speaker {
        key: place.field("speakers", Slug::parse(&key))?,
        first_name: place.text("speakers", first_name)?,
        last_name: place.text("speakers", last_name)?,
        function: place.text("speakers", function)?,
        organisation: organisation.transpose()?,
    })
}

fn keys(place: &Place, field: &'static str, texts: &[String]) -> Read<Vec<Slug>> {
    texts.iter().map(|text| place.field(field, Slug::parse(text))).collect()
}
