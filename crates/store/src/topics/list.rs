//! Topics of some filters, as far as the reader sees them.
//!
//! Indexes: `topics_by_title`, `topics_by_update`, `topics_by_stage_since`, `topics_by_stage`, `topics_by_theme`,
//! `topics_by_country`, `topics_by_proposer`, the key of topic and member, `topic_events_by_event`; a search uses `topics_by_title_alike`.

use super::order::{Order, Sort, search};
use super::rows::{SUMMARY, TopicInList};
use super::sees::seen;
use crate::events;
use crate::paging::{After, Listed, Page, SortKey};
use crate::sql::{Conditions, sql};
use crate::{Store, error::StoreError};
use domain::access::{Sight, Stage};
use domain::vocabularies::{CountryCode, ThemeCode};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
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
        None => Order::of(sort),
    };
    let in_sight = seen(&mut conditions, sights.topics);
    conditions.and_plain(&in_sight);
    narrow(&mut conditions, filters, sights.events);
    let total = if page.count {
        format!("(select count(*) from topics t {})", conditions.text())
    } else {
        "null::bigint".into()
    };
    if let Some(After { key, id }) = &page.after {
        let key = conditions.bind(key.clone());
        let id = conditions.bind(*id);
        let (compared, cast, beyond) = (&order.compared, order.cast, order.beyond());
        conditions.and_plain(&format!("({compared}, t.id) {beyond} ({key}{cast}, {id})"));
    }
    let limit = conditions.bind(page.limit as i64 + 1);
    let text = format!(
        "select {SUMMARY}, {told} as place, {total} as total
         from topics t {conditions}
         order by {compared} {direction}, t.id {direction}
         limit {limit}",
        told = order.told,
        conditions = conditions.text(),
        compared = order.compared,
        direction = order.direction(),
    );
    let found = store.database.query_all_raw(sql(text, conditions.into_values())).await?;
    let rows = found.iter().map(|row| Placed::read(row, &order)).collect::<Result<Vec<_>, _>>()?;
    let total = rows.first().and_then(|row| row.total).or(page.count.then_some(0));
    let Listed { rows, next, total } = Listed::cut(rows, page, total, |row| row.after.clone());
    Ok(Listed { rows: rows.into_iter().map(|row| row.topic).collect(), next, total })
}

/// A row with its place in the list.
struct Placed {
    topic: TopicInList,
    after: After,
    total: Option<i64>,
}

impl Placed {
    fn read(row: &QueryResult, order: &Order) -> Result<Placed, DbErr> {
        let key = if order.textual {
            SortKey::Text(row.try_get("", "place")?)
        } else {
            SortKey::Number(row.try_get("", "place")?)
        };
        let topic = TopicInList::read(row)?;
        Ok(Placed { after: After { key, id: topic.facts.id }, topic, total: row.try_get("", "total")? })
    }
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
