//! The demonstration's topics, loaded after its members and people: a unit of work of its own, done once.

use super::part::once;
use super::standing::Standing;
use crate::topics::interests::{self, NewInterest};
use crate::topics::{self, NewStep, NewTopic};
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::demonstration::{DeclaredInterest, Results, TakenStep, Topic};
use domain::journal::{Entries, Entry};
use domain::texts::Words;
use domain::vocabularies::LanguageTag;
use serde_json::{Value, json};
use uuid::Uuid;

/// How many topics and interests a loading wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadedTopics {
    pub topics: usize,
    pub interests: usize,
}

const STANDS: &str = "select exists (select 1 from topics where demo)";

/// Loads the topics; none where one of the demonstration stands already.
pub async fn load_topics(store: &Store, topics: &[Topic]) -> Result<Option<LoadedTopics>, StoreError> {
    if topics.is_empty() {
        return Ok(None);
    }
    once(store, STANDS, async |work, permit| {
        let standing = Standing::of(work).await?;
        let mut new = New { topics: Vec::new(), interests: Vec::new() };
        for topic in topics {
            new.add(topic, &standing)?;
        }
        let loaded = LoadedTopics { topics: new.topics.len(), interests: new.interests.len() };
        work.apply(permit, new).await?;
        Ok(loaded)
    })
    .await
}

/// What is written.
struct New {
    topics: Vec<NewTopic>,
    interests: Vec<NewInterest>,
}

impl New {
    fn add(&mut self, topic: &Topic, standing: &Standing) -> Result<(), StoreError> {
        let id = Uuid::now_v7();
        for declared in &topic.interests {
            self.interests.push(interest(id, topic.language, declared, standing)?);
        }
        let steps = topic.history.iter().map(|step| taken(step, standing)).collect::<Result<_, _>>()?;
        let results = topic.results.as_ref();
        self.topics.push(NewTopic {
            id,
            slug: topic.key.clone(),
            written_by: topic.written_by,
            language: topic.language,
            title: topic.title.clone(),
            summary: topic.summary.clone(),
            body: topic.body.clone(),
            themes: topic.themes.clone(),
            countries: topic.countries.clone(),
            sdgs: topic.sdgs.clone(),
            proposer: topic.proposer.as_ref().map(|key| standing.member(key)).transpose()?,
            proposed_by: standing.person(&topic.proposed_by)?,
            curator: topic.curator.as_ref().map(|key| standing.person(key)).transpose()?,
            steps,
            result: results.map(|results| results.words.clone()),
            figures: results.map_or_else(|| json!([]), figures),
            links: results.map_or_else(|| json!([]), links),
            demo: true,
        });
        Ok(())
    }
}

fn taken(step: &TakenStep, standing: &Standing) -> Result<NewStep, StoreError> {
    let TakenStep { transition, reached, on, by, reason } = step;
    let by = standing.person(by)?;
    Ok(NewStep { transition: *transition, reached: *reached, on: *on, by, reason: reason.clone() })
}

fn interest(
    topic: Uuid,
    language: LanguageTag,
    declared: &DeclaredInterest,
    standing: &Standing,
) -> Result<NewInterest, StoreError> {
    let DeclaredInterest { member, interest, contact, on } = declared;
    Ok(NewInterest {
        id: Uuid::now_v7(),
        topic,
        member: standing.member(member)?,
        interest: interest.clone(),
        language,
        person: standing.person(contact)?,
        on: *on,
        demo: true,
    })
}

fn figures(results: &Results) -> Value {
    let one = |(label, value): &(Words, i64)| json!({ "label": words(label), "value": value });
    results.figures.iter().map(one).collect()
}

fn links(results: &Results) -> Value {
    results.links.iter().map(|(label, url)| json!({ "label": label, "url": url })).collect()
}

fn words(Words { fr, en }: &Words) -> Value {
    json!({ "fr": fr, "en": en })
}

impl Change for New {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let New { topics, interests } = self;
        topics::create(work, &topics).await?;
        interests::create(work, &interests).await?;
        let mut versions = Versions::new();
        let mut told: Vec<Entry> = topics.iter().map(|one| topics::created(one, &mut versions)).collect();
        told.extend(interests.iter().map(|one| interests::declared(one, &mut versions)));
        Ok((Entries::of(told).ok_or(StoreError::Absent)?, versions))
    }
}
