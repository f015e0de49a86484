//! The interests in one topic: leads first, then by the day of their declaration. Index: the key of topic and member.

use super::rows::{COLUMNS, FROM, InterestRow};
use crate::paging::{After, Listed, Page, SortKey, instant_in_cursor};
use crate::sql::{Conditions, sql};
use crate::topics::rows::facts;
use crate::{Store, error::StoreError};
use domain::access::TopicFacts;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// A page of a topic's interests, with what a rule needs to know of the topic.
#[derive(Debug)]
pub struct InterestsOfTopic {
    pub topic: TopicFacts,
    pub listed: Listed<InterestRow>,
}

/// The place in the list: rank of the kind, then the instant; compared letter by letter.
fn place() -> String {
    let since = instant_in_cursor("i.since");
    format!(
        "((case i.kind when 'lead' then '1 ' when 'contribute' then '2 ' else '3 ' end || {since}) collate \"C\")"
    )
}

/// # Errors
/// [`StoreError::Absent`] for what names no topic.
pub async fn list(store: &Store, topic: &str, page: &Page) -> Result<InterestsOfTopic, StoreError> {
    let mut conditions = Conditions::default();
    let id = conditions.bind(Uuid::parse_str(topic).ok());
    let slug = conditions.bind(topic);
    let place = place();
    conditions.and_plain("i.topic_id = t.id");
    if let Some(After { key, id }) = &page.after {
        let (key, id) = (conditions.bind(key.clone()), conditions.bind(*id));
        conditions.and_plain(&format!("({place}, i.id) > ({key}, {id})"));
    }
    let total = if page.count {
        "(select count(*) from topic_interests every where every.topic_id = t.id)"
    } else {
        "null::bigint"
    };
    let text = format!(
        "select t.id, t.stage, t.proposer_member_id, {total} as total, e.*
         from topics t left join lateral (
            select {COLUMNS}, {place} as place from {FROM} {conditions}
            order by place, i.id limit {rows}) e on true
         where t.id = coalesce({id}, (select named.id from topics named where named.slug = {slug}))
         order by e.place, e.interest_id",
        conditions = conditions.text(),
        rows = page.rows(),
    );
    let found = store.database.query_all_raw(sql(text, conditions.into_values())).await?;
    let first = found.first().ok_or(StoreError::Absent)?;
    let mut rows = Vec::with_capacity(found.len());
    for row in &found {
        if let Some(interest) = InterestRow::read(row)? {
            let after = After { key: SortKey::Text(row.try_get("", "place")?), id: interest.id };
            rows.push((interest, after));
        }
    }
    let listed = Listed::cut(rows, page, first.try_get("", "total")?, |(_, after)| Ok(after.clone()))?;
    Ok(InterestsOfTopic { topic: facts(first)?, listed: listed.map(|(interest, _)| interest) })
}
