//! A member takes its interest back, under the topic's lock. The journal keeps that it was there.

use super::standing::{Place, member, standing};
use crate::sql::sql;
use crate::topics::lock::{Locked, lock, raise};
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Record};
use domain::journal::{Entries, EntryKind};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// # Errors
/// [`StoreError::Absent`] for what names no topic or no member, and where the member has no interest.
pub async fn withdraw(
    store: &Store,
    actor: &Actor,
    request: Option<Uuid>,
    topic: &str,
    member_named: &str,
) -> Result<(), StoreError> {
    store
        .write(actor, request, async |work| {
            let Locked { state, version: _ } = lock(work, topic).await?;
            let topic = state.facts;
            let member = member(work, member_named).await?;
            let permit = work.may(Action::WithdrawInterest, &Record::Interest { topic, member })?;
            let (id, version, _) = standing(work, topic.id, member).await?.ok_or(StoreError::Absent)?;
            let place = Place { id, version: version + 1, topic: topic.id, member };
            work.apply(permit, Withdrawn(place)).await
        })
        .await
}

struct Withdrawn(Place);

impl Change for Withdrawn {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Withdrawn(place) = self;
        work.transaction
            .execute_raw(sql("delete from topic_interests where id = $1", [place.id.into()]))
            .await?;
        let topic_version = raise(work, place.topic).await?;
        let entry = place.entry(EntryKind::InterestWithdrawn);
        Ok(place.told(entry, true, topic_version))
    }
}
