//! What the demonstration's keys stand for in a platform that holds its organisations and people: what is loaded after them
//! (partnerships, topics, events) finds them here.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::Work;
use domain::territories::{Slug, slug_of_words};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;
use uuid::Uuid;

/// Ids by key: of organisations by their slug, of the member that each is, of invented people by their name.
pub(super) struct Standing {
    organisations: HashMap<Slug, Uuid>,
    members: HashMap<Slug, Uuid>,
    people: HashMap<Slug, Uuid>,
}

const ORGANISATIONS: &str = "select o.slug as key, o.id, m.id as member from organisations o left join members m on m.organisation_id = o.id";
const PEOPLE: &str = "select first_name || ' ' || last_name as key, id from people where demo";

impl Standing {
    pub(super) async fn of(work: &Work) -> Result<Self, StoreError> {
        let (mut organisations, mut members, mut people) = (HashMap::new(), HashMap::new(), HashMap::new());
        for row in work.transaction.query_all_raw(sql(ORGANISATIONS, [])).await? {
            let key: String = row.try_get("", "key")?;
            let Ok(key) = Slug::parse(&key) else { continue };
            if let Some(member) = row.try_get("", "member")? {
                members.insert(key.clone(), member);
            }
            organisations.insert(key, row.try_get("", "id")?);
        }
        for row in work.transaction.query_all_raw(sql(PEOPLE, [])).await? {
            let name: String = row.try_get("", "key")?;
            if let Some(key) = slug_of_words(&name) {
                people.insert(key, row.try_get("", "id")?);
            }
        }
        Ok(Standing { organisations, members, people })
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

    pub(super) fn person(&self, key: &Slug) -> Result<Uuid, StoreError> {
        found(&self.people, key)
    }
}

fn found(ids: &HashMap<Slug, Uuid>, key: &Slug) -> Result<Uuid, StoreError> {
    ids.get(key)
        .copied()
        .ok_or_else(|| DbErr::Custom(format!("the demonstration's {key} is not here")).into())
}
