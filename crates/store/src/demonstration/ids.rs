//! The ids that the demonstration's keys get.

use super::NotLoaded;
use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::Work;
use domain::demonstration::Demonstration;
use domain::territories::{Slug, TerritoryCode};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;
use std::fmt::Display;
use std::hash::Hash;
use uuid::Uuid;

/// The ids that keys get.
pub(super) struct Ids<'a> {
    pub(super) people: HashMap<&'a Slug, Uuid>,
    /// Of members and of other organisations.
    pub(super) organisations: HashMap<&'a Slug, Uuid>,
    pub(super) territories: HashMap<&'a TerritoryCode, Uuid>,
}

/// By `territories_kind_code_key`.
const TERRITORY: &str = "select id from territories where kind = $1 and code = $2 and vanished_in is null";

impl<'a> Ids<'a> {
    pub(super) async fn of(work: &Work, all: &'a Demonstration) -> Result<Self, NotLoaded> {
        let mut territories = HashMap::new();
        for code in all.members.iter().map(|member| &member.territory) {
            let values = [code.kind().as_str().into(), code.as_str().into()];
            let row =
                work.transaction.query_one_raw(sql(TERRITORY, values)).await.map_err(StoreError::from)?;
            let row = row.ok_or_else(|| NotLoaded::NoTerritory(code.clone()))?;
            territories.insert(code, row.try_get("", "id").map_err(StoreError::from)?);
        }
        let members = all.members.iter().map(|member| &member.key);
        let others = all.organisations.iter().map(|organisation| &organisation.key);
        Ok(Ids {
            people: all.people.iter().map(|person| (&person.key, Uuid::now_v7())).collect(),
            organisations: members.chain(others).map(|key| (key, Uuid::now_v7())).collect(),
            territories,
        })
    }
}

/// Every key that is named was found by [`domain::demonstration::read`]; one that is not is a fault of ours.
pub(super) fn id<K: Hash + Eq + Display>(ids: &HashMap<&K, Uuid>, key: &K) -> Result<Uuid, StoreError> {
    let id = ids.get(key).copied();
    Ok(id.ok_or_else(|| DbErr::Custom(format!("the demonstration has no {key}")))?)
}
