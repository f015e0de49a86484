//! Topics of some filters, as far as the reader sees them.
//!
//! Indexes: `topics_by_title`, `topics_by_update`, `topics_by_stage_since`, `topics_by_stage`, `topics_by_theme`,
//! `topics_by_country`, `topics_by_proposer`, the key of topic and member, `topic_events_by_event`; a search uses `topics_by_title_alike`.

use super::order::{Sort, order, search};
use super::rows::{SUMMARY, TopicInList};
use super::sees::seen;
use crate::events;
use crate::paging::{Listed, Page, Source};
use crate::sql::Conditions;
use crate::{Store, error::StoreError};
use domain::access::{Sight, Stage};
use domain::vocabularies::{CountryCode, ThemeCode};
use uuid::Uuid;

/// What to look for; all filters at once.
#[derive(Clone, Debug, Default)]
pub struct TopicFilters {
    /// Words of a title, in French or English; 2 to 100 characters.
    pub q: Option<String>,
    pub stage: Option<Stage>,
    pub theme: Option<ThemeCode>,
    pub country: Option<CountryCode>,
    /// The id or slug of a member that proposed the topic or has an interest in it.
    pub member: Option<String>,
    /// The id or slug of an event that is about it.
    pub event: Option<String>,
}

/// What the reader sees of topics, and of the events by which they may be asked for.
#[derive(Clone, Copy, Debug)]
pub struct Sights<'a> {
    pub topics: &'a Sight,
    pub events: &'a Sight,
}

pub async fn list(
    store: &Store,
    filters: &TopicFilters,
    sights: Sights<'_>,
    sort: Sort,
    page: &Page,
) -> Result<Listed<TopicInList>, StoreError> {
    let mut conditions = Conditions::default();
    let order = match &filters.q {
        Some(q) => search(&mut conditions, q),
        None => order(sort),
    };
    let in_sight = seen(&mut conditions, sights.topics);
    conditions.and_plain(&in_sight);
    narrow(&mut conditions, filters, sights.events);
    let source = Source { columns: SUMMARY, from: "topics t", counted: "topics t" };
    source.read(store, conditions, &order, page, TopicInList::read).await
}

fn narrow(conditions: &mut Conditions, filters: &TopicFilters, events: &Sight) {
    let TopicFilters { q: _, stage, theme, country, member, event } = filters;
    if let Some(stage) = stage {
        conditions.and("t.stage = ?", stage.as_str());
    }
    if let Some(theme) = theme {
        conditions.and("t.themes @> array[?]", theme.as_str());
    }
    if let Some(country) = country {
        conditions.and("t.countries @> array[?]", country.as_str());
    }
    if let Some(member) = member {
        let id = conditions.bind(Uuid::parse_str(member).ok());
        let slug = conditions.bind(member.clone());
        let named = format!(
            "coalesce({id}, (select m.id from organisations o join members m on m.organisation_id = o.id
                where o.slug = {slug}))"
        );
        conditions.and_plain(&format!(
            "(t.proposer_member_id = {named} or exists (select 1 from topic_interests i
                where i.topic_id = t.id and i.member_id = {named}))"
        ));
    }
    if let Some(event) = event {
        let id = conditions.bind(Uuid::parse_str(event).ok());
        let slug = conditions.bind(event.clone());
        let seen = events::sees(conditions, events);
        conditions.and_plain(&format!(
            "t.id in (select l.topic_id from topic_events l join events e on e.id = l.event_id
                where e.id = coalesce({id}, (select n.id from events n where n.slug = {slug})) and {seen})"
        ));
    }
}
