use serde::Deserialize;
use serde_json::Value;
use time::Date;

use super::Demonstration;
use super::day::Day;
use super::profile::codes;
use super::record::{Place, Read, file, records};
use super::topic_parts::{
    DeclaredInterest, RawInterest, RawMessage, RawStep, TakenStep, begun_by, check_messages, history,
    interest, sdgs,
};
use super::topic_references as references;
use super::topic_results::{RawResults, Results, results};
use super::words::{RawWords, words};
use crate::access::Stage;
use crate::territories::Slug;
use crate::texts::Words;
use crate::topics::WrittenBy;
use crate::vocabularies::{CountryCode, LanguageTag, Sdg, ThemeCode};

pub(super) const TOPICS: &str = "topics.json";

/// A topic with its history and the interests in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    pub key: Slug,
    pub stage: Stage,
    pub written_by: WrittenBy,
    pub language: LanguageTag,
    pub title: Words,
    pub summary: Words,
    pub body: Words,
    pub themes: Vec<ThemeCode>,
    pub countries: Vec<CountryCode>,
    /// None: not assessed.
    pub sdgs: Option<Vec<Sdg>>,
    /// The member that proposed it; none when staff did.
    pub proposer: Option<Slug>,
    pub proposed_by: Slug,
    pub curator: Option<Slug>,
    /// Its beginning first.
    pub history: Vec<TakenStep>,
    pub interests: Vec<DeclaredInterest>,
    pub results: Option<Results>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicsFile {
    demo: bool,
    topics: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTopic {
    key: String,
    demo: bool,
    stage: String,
    written_by: String,
    language: String,
    title: RawWords,
    summary: RawWords,
    body: RawWords,
    themes: Vec<String>,
    countries: Vec<String>,
    sdgs: Value,
    proposer: RawProposer,
    curator: Option<String>,
    history: Vec<RawStep>,
    interests: Vec<RawInterest>,
    messages: Vec<RawMessage>,
    linked_events: Vec<String>,
    results: Option<RawResults>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProposer {
    organisation: String,
    person: String,
}

/// Reads the topics; `start` is the day of loading in Europe/Paris. Messages and linked events are read for their shape alone.
///
/// # Errors
/// The first fault: a record's shape, a value's, then references to the demonstration's members and people.
pub fn read_topics(text: &str, start: Date, all: &Demonstration) -> Read<Vec<Topic>> {
    let TopicsFile { demo, topics } = file(TOPICS, text)?;
    Place::file(TOPICS).marked(demo)?;
    let topics: Vec<Topic> =
        records(TOPICS, topics)?.into_iter().map(|raw| topic(start, raw)).collect::<Read<_>>()?;
    references::check(&topics, all)?;
    Ok(topics)
}

fn topic(start: Date, (place, raw): (Place, RawTopic)) -> Read<Topic> {
    place.marked(raw.demo)?;
    let slug = |field, key: &str| place.field(field, Slug::parse(key));
    let written_by = place.code("written_by", WrittenBy::parse, &raw.written_by)?;
    let organisation = slug("proposer", &raw.proposer.organisation)?;
    let stage = place.code("stage", Stage::parse, &raw.stage)?;
    let day = |field, day: &Day| place.field(field, day.date(start));
    let steps = history(&place, &day, raw.history)?;
    if steps.last().map(|step| step.reached) != Some(stage) {
        return place.field("history", Err("it doesn't end at the stage"));
    }
    check_messages(&place, &day, &raw.messages)?;
    for event in &raw.linked_events {
        slug("linked_events", event)?;
    }
    Ok(Topic {
        key: place.key(&raw.key)?,
        stage,
        written_by,
        language: place.field("language", LanguageTag::parse(&raw.language))?,
        title: words(&place, "title", raw.title)?,
        summary: words(&place, "summary", raw.summary)?,
        body: words(&place, "body", raw.body)?,
        themes: codes(&place, "themes", &raw.themes)?,
        countries: codes(&place, "countries", &raw.countries)?,
        sdgs: sdgs(&place, &raw.sdgs)?,
        proposer: begun_by(written_by, organisation),
        proposed_by: slug("proposer", &raw.proposer.person)?,
        curator: raw.curator.map(|key| slug("curator", &key)).transpose()?,
        history: steps,
        interests: raw.interests.into_iter().map(|raw| interest(&place, &day, raw)).collect::<Read<_>>()?,
        results: raw.results.map(|raw| results(&place, raw)).transpose()?,
    })
}
