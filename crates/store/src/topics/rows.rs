//! What a topic's rows hold, on their way to the domain's values.

use domain::access::{Stage, TopicFacts, Transition};
use domain::topics::WrittenBy;
use sea_orm::{DbErr, QueryResult};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use time::OffsetDateTime;
use uuid::Uuid;

/// The columns of [`TopicInList`], of the topic `t`. Indexes: the key of topic and member, `members_pkey`,
/// `organisations_pkey`, `people_pkey`.
pub(super) const SUMMARY: &str = "t.id, t.slug, t.stage, t.stage_since, t.written_by, t.language, t.title_fr, t.title_en,
    t.summary_fr, t.summary_en, t.themes, t.countries, t.proposer_member_id, t.curator_id is not null as has_curator,
    (select jsonb_build_object('first_name', p.first_name, 'last_name', p.last_name) from people p
        where p.id = t.curator_id) as curator, t.demo, t.updated_at, t.version,
    (select jsonb_build_object('id', m.id, 'slug', o.slug, 'name', o.name)
        from members m join organisations o on o.id = m.organisation_id where m.id = t.proposer_member_id) as proposer,
    (select jsonb_build_object('lead', count(*) filter (where i.kind = 'lead'),
            'contribute', count(*) filter (where i.kind = 'contribute'),
            'observe', count(*) filter (where i.kind = 'observe'))
        from topic_interests i where i.topic_id = t.id) as interests,
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'slug', o.slug, 'name', o.name) order by i.since, i.id)
        from topic_interests i join members m on m.id = i.member_id join organisations o on o.id = m.organisation_id
        where i.topic_id = t.id and i.kind = 'lead'), '[]') as leads";

/// A member that something else names.
#[derive(Clone, Debug, Deserialize)]
pub struct MemberNamed {
    pub id: Uuid,
    pub slug: String,
    pub name: String,
}

/// A person that something else names.
#[derive(Clone, Debug, Deserialize)]
pub struct PersonNamed {
    pub first_name: String,
    pub last_name: String,
}

/// How many members take part as what.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct InterestCounts {
    pub lead: i64,
    pub contribute: i64,
    pub observe: i64,
}

/// French, and English where it was written.
#[derive(Clone, Debug, Deserialize)]
pub struct WordsRow {
    pub fr: String,
    pub en: Option<String>,
}

/// A topic as a list shows it.
#[derive(Debug)]
pub struct TopicInList {
    pub facts: TopicFacts,
    pub slug: String,
    pub stage_since: OffsetDateTime,
    pub written_by: WrittenBy,
    pub language: String,
    pub title: WordsRow,
    pub summary: Option<WordsRow>,
    pub themes: Vec<String>,
    pub countries: Vec<String>,
    pub proposer: Option<MemberNamed>,
    pub has_curator: bool,
    pub curator: Option<PersonNamed>,
    pub interests: InterestCounts,
    pub leads: Vec<MemberNamed>,
    pub demo: bool,
    pub updated_at: OffsetDateTime,
}

/// A topic as its own page shows it, whoever reads.
#[derive(Debug)]
pub struct TopicRecord {
    pub summary: TopicInList,
    pub body: Option<WordsRow>,
    /// None: not assessed.
    pub sdgs: Option<Vec<i16>>,
    /// Its beginning first.
    pub history: Vec<StepRow>,
    pub result: Option<WordsRow>,
    /// Label and number.
    pub result_figures: Vec<(WordsRow, i64)>,
    /// Label and address.
    pub result_links: Vec<(String, String)>,
    /// `[{id, slug, title, starts_at, zone}]`
    pub events: Value,
}

/// A step that was taken; the topic's beginning has no transition.
#[derive(Debug)]
pub struct StepRow {
    pub transition: Option<Transition>,
    pub reached: Stage,
    pub at: OffsetDateTime,
    pub reason: Option<String>,
}

impl TopicInList {
    pub(super) fn read(row: &QueryResult) -> Result<Self, DbErr> {
        Ok(TopicInList {
            facts: facts(row)?,
            slug: row.try_get("", "slug")?,
            stage_since: row.try_get("", "stage_since")?,
            written_by: known(&row.try_get::<String>("", "written_by")?, WrittenBy::parse)?,
            language: row.try_get("", "language")?,
            title: words(row, "title")?.ok_or_else(|| DbErr::Type("a topic without a title".into()))?,
            summary: words(row, "summary")?,
            themes: row.try_get("", "themes")?,
            countries: row.try_get("", "countries")?,
            proposer: row.try_get::<Option<Value>>("", "proposer")?.map(json).transpose()?,
            has_curator: row.try_get("", "has_curator")?,
            curator: row.try_get::<Option<Value>>("", "curator")?.map(json).transpose()?,
            interests: json(row.try_get("", "interests")?)?,
            leads: json(row.try_get("", "leads")?)?,
            demo: row.try_get("", "demo")?,
            updated_at: row.try_get("", "updated_at")?,
        })
    }
}

/// What a rule needs to know of the topic whose `id`, `stage` and `proposer_member_id` the row has.
pub(super) fn facts(row: &QueryResult) -> Result<TopicFacts, DbErr> {
    Ok(TopicFacts {
        id: row.try_get("", "id")?,
        stage: known(&row.try_get::<String>("", "stage")?, Stage::parse)?,
        proposer: row.try_get("", "proposer_member_id")?,
    })
}

/// The words of a pair of columns; none without French.
pub(super) fn words(row: &QueryResult, column: &str) -> Result<Option<WordsRow>, DbErr> {
    let fr: Option<String> = row.try_get("", &format!("{column}_fr"))?;
    let en = row.try_get("", &format!("{column}_en"))?;
    Ok(fr.map(|fr| WordsRow { fr, en }))
}

/// The fault names no value: what stands in a topic may be for few to see.
pub(super) fn known<T>(word: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, DbErr> {
    parse(word).ok_or_else(|| DbErr::Type("a word is not in its list".into()))
}

pub(super) fn json<T: DeserializeOwned>(value: Value) -> Result<T, DbErr> {
    serde_json::from_value(value).map_err(|error| DbErr::Json(error.to_string()))
}
