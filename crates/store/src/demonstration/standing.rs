//! What the demonstration's keys stand for in a platform that holds its organisations and people: what is loaded after them
//! (partnerships, topics, events) finds them here.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::Work;
use domain::territories::{Slug, slug_of_words};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;
use uuid::Uuid;

/// Ids by key: of organisations, topics and events by their slug, of the member that each is, of invented people by their name.
pub(super) struct Standing {
    organisations: HashMap<Slug, Uuid>,
    members: HashMap<Slug, Uuid>,
    people: HashMap<Slug, Uuid>,
    topics: HashMap<Slug, Uuid>,
    events: HashMap<Slug, Uuid>,
}

const ORGANISATIONS: &str = "select slug as key, id from organisations";
const MEMBERS: &str =
    "select o.slug as key, m.id from members m join organisations o on o.id = m.organisation_id";
const PEOPLE: &str = "select first_name || ' ' || last_name as key, id from people where demo";
const TOPICS: &str = "select slug as key, id from topics where demo";
const EVENTS: &str = "select slug as key, id from events";

impl Standing {
    pub(super) async fn of(work: &Work) -> Result<Self, StoreError> {
        let by_slug = |key: &str| Slug::parse(key).ok();
        Ok(Standing {
            organisations: ids(work, ORGANISATIONS, by_slug).await?,
            members: ids(work, MEMBERS, by_slug).await?,
            people: ids(work, PEOPLE, slug_of_words).await?,
            topics: ids(work, TOPICS, by_slug).await?,
            events: ids(work, EVENTS, by_slug).await?,
        })
    }

    pub(super) fn organisation(&self, key: &Slug) -> Result<Uuid, StoreError> {
        found(&self.organisations, key)
    }

    /// The member that the organisation of this key is.
    pub(super) fn member(&self, key: &Slug) -> Result<Uuid, StoreError> {
        found(&self.members, key)
    }

    /// The invented person of this key, if one stands here.
    pub(super) fn person_here(&self, key: &Slug) -> Option<Uuid> {
        self.people.get(key).copied()
    }

    /// The invented topic of this key, if one stands here.
    pub(super) fn topic_here(&self, key: &Slug) -> Option<Uuid> {
        self.topics.get(key).copied()
    }

    /// The event of this key, if one stands here.
    pub(super) fn event_here(&self, key: &Slug) -> Option<Uuid> {
        self.events.get(key).copied()
    }

    pub(super) fn person(&self, key: &Slug) -> Result<Uuid, StoreError> {
        found(&self.people, key)
    }
}

/// What has no key by our rules is nobody's key.
async fn ids(
    work: &Work,
    statement: &str,
    key: impl Fn(&str) -> Option<Slug>,
) -> Result<HashMap<Slug, Uuid>, StoreError> {
    let mut ids = HashMap::new();
    for row in work.transaction.query_all_raw(sql(statement, [])).await? {
        if let Some(key) = key(&row.try_get::<String>("", "key")?) {
            ids.insert(key, row.try_get("", "id")?);
        }
    }
    Ok(ids)
}

fn found(ids: &HashMap<Slug, Uuid>, key: &Slug) -> Result<Uuid, StoreError> {
    ids.get(key)
        .copied()
        .ok_or_else(|| DbErr::Custom(format!("the demonstration's {key} is not here")).into())
}
