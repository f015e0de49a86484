//! A member's interest is declared or changed, under the topic's lock.

use super::rows::{COLUMNS, FROM, InterestRow};
use super::standing::{Place, member, standing};
use crate::sql::sql;
use crate::topics::NotDone;
use crate::topics::lock::{Locked, lock, raise};
use crate::topics::transition::person;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Record, TopicFacts};
use domain::journal::{Entries, EntryKind};
use domain::topics::{Declared, Interest, InterestKind, declare};
use sea_orm::{ConnectionTrait, Value};
use uuid::Uuid;

/// What is asked for, and whose it is: ids or slugs.
#[derive(Clone, Copy, Debug)]
pub struct AskedInterest<'a> {
    pub topic: &'a str,
    pub member: &'a str,
    pub kind: InterestKind,
    pub words: Option<&'a str>,
}

/// The interest as it is now.
#[derive(Debug)]
pub struct SetInterest {
    pub topic: TopicFacts,
    pub interest: InterestRow,
    /// Whether the member had none before.
    pub is_new: bool,
}

pub async fn set(
    store: &Store,
    actor: &Actor,
    request: Option<Uuid>,
    asked: AskedInterest<'_>,
) -> Result<SetInterest, NotDone> {
    store
        .write(actor, request, async |work| {
            let Locked { state, version: _ } = lock(work, asked.topic).await?;
            let topic = state.facts;
            let member = member(work, asked.member).await?;
            let permit = work.may(Action::SetInterest, &Record::Interest { topic, member })?;
            let interest =
                Interest::new(asked.kind, asked.words).map_err(|fault| NotDone::Field(fault.at("/words")))?;
            let standing = standing(work, topic.id, member).await?;
            let declared = declare(standing.as_ref().map(|(.., interest)| interest), &interest);
            let (id, version) = standing.map_or((Uuid::now_v7(), 0), |(id, version, _)| (id, version));
            let place = Place { id, version: version + 1, topic: topic.id, member };
            let by = person(actor);
            let is_new = match declared {
                Declared::First => {
                    work.apply(permit, Set { place, changed: None, interest, by }).await?;
                    true
                }
                Declared::Changed(fields) => {
                    work.apply(permit, Set { place, changed: Some(fields), interest, by }).await?;
                    false
                }
                Declared::Unchanged => false,
            };
            Ok(SetInterest { topic, interest: find(work, topic.id, member).await?, is_new })
        })
        .await
}

async fn find(work: &Work, topic: Uuid, member: Uuid) -> Result<InterestRow, StoreError> {
    let text = format!("select {COLUMNS} from {FROM} where i.topic_id = $1 and i.member_id = $2");
    let row = work.transaction.query_one_raw(sql(text, [topic.into(), member.into()])).await?;
    InterestRow::read(&row.ok_or(StoreError::Absent)?)?.ok_or(StoreError::Absent)
}

struct Set {
    place: Place,
    /// The fields that differ; none for an interest that begins.
    changed: Option<Vec<&'static str>>,
    interest: Interest,
    by: Option<Uuid>,
}

/// Words are in the language in which their writer is written to, and stay in it while they stay. What is declared in
/// a topic of the demonstration belongs to it.
const WRITE: &str = "
insert into topic_interests (id, topic_id, member_id, kind, words, language, person_id, since, changed_at, demo, version)
select $1, t.id, $3, $4, $5, case when $5 is not null then coalesce((select p.language from people p where p.id = $6), 'fr')
    end, $6, now.at, now.at, t.demo, 1
from topics t, (select clock_timestamp() as at) as now where t.id = $2
on conflict (topic_id, member_id) do update set kind = excluded.kind, words = excluded.words,
    language = case when topic_interests.words is not distinct from excluded.words then topic_interests.language
        else excluded.language end,
    person_id = excluded.person_id, changed_at = excluded.changed_at, version = topic_interests.version + 1";

impl Change for Set {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Set { place, changed, interest: Interest { kind, words }, by } = self;
        let values: [Value; 6] = [
            place.id.into(),
            place.topic.into(),
            place.member.into(),
            kind.as_str().into(),
            words.into(),
            by.into(),
        ];
        work.transaction.execute_raw(sql(WRITE, values)).await?;
        let topic_version = raise(work, place.topic).await?;
        let shows = changed.as_ref().is_none_or(|fields| fields.contains(&"kind"));
        let entry = match changed {
            None => place.entry(EntryKind::InterestDeclared),
            Some(fields) => place.entry(EntryKind::InterestChanged).fields(fields),
        };
        Ok(place.told(entry, shows, topic_version))
    }
}
