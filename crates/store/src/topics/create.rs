//! New topics with the steps that they have taken: rows travel as JSON arrays.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::access::{Stage, Transition};
use domain::journal::{Entry, EntryKind, RecordKind};
use domain::territories::{Slug, name_key};
use domain::texts::Words;
use domain::topics::WrittenBy;
use domain::vocabularies::{CountryCode, LanguageTag, Sdg, ThemeCode};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use time::Date;
use uuid::Uuid;

/// A topic that is not written yet.
#[derive(Debug)]
pub(crate) struct NewTopic {
    pub(crate) id: Uuid,
    pub(crate) slug: Slug,
    pub(crate) written_by: WrittenBy,
    pub(crate) language: LanguageTag,
    pub(crate) title: Words,
    pub(crate) summary: Words,
    pub(crate) body: Words,
    pub(crate) themes: Vec<ThemeCode>,
    pub(crate) countries: Vec<CountryCode>,
    pub(crate) sdgs: Option<Vec<Sdg>>,
    pub(crate) proposer: Option<Uuid>,
    pub(crate) proposed_by: Uuid,
    pub(crate) curator: Option<Uuid>,
    /// Its beginning first; the last says where it stands, and since when.
    pub(crate) steps: Vec<NewStep>,
    pub(crate) result: Option<Words>,
    /// `[{label, value}]`
    pub(crate) figures: Value,
    /// `[{label, url}]`
    pub(crate) links: Value,
    pub(crate) demo: bool,
}

/// A step, taken at noon of a day in Europe/Paris.
#[derive(Debug)]
pub(crate) struct NewStep {
    pub(crate) transition: Option<(Transition, Stage)>,
    pub(crate) reached: Stage,
    pub(crate) on: Date,
    pub(crate) by: Uuid,
    pub(crate) reason: Option<String>,
}

const INSERT: &str = "
insert into topics (id, slug, stage, stage_since, written_by, language, title_fr, title_en, summary_fr, summary_en, body_fr,
    body_en, name_key, themes, countries, sdgs, proposer_member_id, proposed_by, curator_id, result_fr, result_en,
    result_figures, result_links, demo, version)
select id, slug, stage, (since + time '12:00') at time zone 'Europe/Paris', written_by, language, title_fr, title_en,
    summary_fr, summary_en, body_fr, body_en, name_key, themes, countries, sdgs, proposer_member_id, proposed_by,
    curator_id, result_fr, result_en, result_figures, result_links, demo, 1
from jsonb_to_recordset($1) as r (id uuid, slug text, stage text, since date, written_by text, language text, title_fr text,
    title_en text, summary_fr text, summary_en text, body_fr text, body_en text, name_key text, themes text[],
    countries text[], sdgs smallint[], proposer_member_id uuid, proposed_by uuid, curator_id uuid, result_fr text,
    result_en text, result_figures jsonb, result_links jsonb, demo boolean)";

const INSERT_STEPS: &str = "
insert into topic_steps (id, topic_id, transition, left_stage, reached_stage, taken_at, taken_by, reason)
select id, topic_id, transition, left_stage, reached_stage, (taken_on + time '12:00') at time zone 'Europe/Paris', taken_by,
    reason
from jsonb_to_recordset($1) as r (id uuid, topic_id uuid, transition text, left_stage text, reached_stage text,
    taken_on date, taken_by uuid, reason text)";

/// Writes topics, after the members and people that they name.
pub(crate) async fn create(work: &Work, topics: &[NewTopic]) -> Result<(), StoreError> {
    let rows = Value::Array(topics.iter().map(row).collect());
    work.transaction.execute_raw(sql(INSERT, [rows.into()])).await?;
    let steps = topics.iter().flat_map(|topic| topic.steps.iter().map(|step| step_row(topic.id, step)));
    let rows = Value::Array(steps.collect());
    work.transaction.execute_raw(sql(INSERT_STEPS, [rows.into()])).await?;
    Ok(())
}

fn row(topic: &NewTopic) -> Value {
    let last = topic.steps.last();
    let title = &topic.title;
    json!({
        "id": topic.id,
        "slug": topic.slug,
        "stage": last.map(|step| step.reached),
        "since": last.map(|step| step.on.to_string()),
        "written_by": topic.written_by,
        "language": topic.language,
        "title_fr": title.fr,
        "title_en": title.en,
        "summary_fr": topic.summary.fr,
        "summary_en": topic.summary.en,
        "body_fr": topic.body.fr,
        "body_en": topic.body.en,
        "name_key": name_key(&format!("{} {}", title.fr, title.en.as_deref().unwrap_or_default())),
        "themes": topic.themes,
        "countries": topic.countries,
        "sdgs": topic.sdgs,
        "proposer_member_id": topic.proposer,
        "proposed_by": topic.proposed_by,
        "curator_id": topic.curator,
        "result_fr": topic.result.as_ref().map(|words| &words.fr),
        "result_en": topic.result.as_ref().map(|words| &words.en),
        "result_figures": topic.figures,
        "result_links": topic.links,
        "demo": topic.demo,
    })
}

fn step_row(topic: Uuid, NewStep { transition, reached, on, by, reason }: &NewStep) -> Value {
    let (transition, left) = transition.unzip();
    json!({
        "id": Uuid::now_v7(),
        "topic_id": topic,
        "transition": transition,
        "left_stage": left,
        "reached_stage": reached,
        "taken_on": on.to_string(),
        "taken_by": by,
        "reason": reason,
    })
}

/// The entry of a new topic, whose version is the first.
pub(crate) fn created(topic: &NewTopic, versions: &mut Versions) -> Entry {
    versions.insert(topic.id, 1);
    Entry::new(EntryKind::TopicCreated, RecordKind::Topic, topic.id)
}
