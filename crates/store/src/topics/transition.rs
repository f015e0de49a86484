//! A step of a topic, decided under its lock: of two that take a step at once one wins, the other is told what is possible now.

use super::lock::{Locked, lock};
use super::not_done::NotDone;
use super::rows::TopicRecord;
use super::show::find;
use crate::sql::sql;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Record, Refusal, Transition, sight};
use domain::journal::{Detail, Entries, Entry, EntryKind, RecordKind};
use domain::problems::ProblemCode;
use domain::topics::{self, NotTaken, Outcome, Step};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// Takes the step; answers the topic as it is then.
pub async fn transition(
    store: &Store,
    actor: &Actor,
    request: Option<Uuid>,
    id_or_slug: &str,
    step: Transition,
    reason: Option<&str>,
) -> Result<TopicRecord, NotDone> {
    store
        .write(actor, request, async |work| {
            let Locked { state, version } = lock(work, id_or_slug).await?;
            let forbids = |code| NotDone::State { code, possible: topics::possible(actor, &state) };
            let permit = match work.may(Action::TransitionTopic(step), &Record::Topic(state.facts)) {
                Err(StoreError::Refused(Refusal::Seen(
                    code @ (ProblemCode::StateForbids | ProblemCode::TopicClosed),
                ))) => return Err(forbids(code)),
                permit => permit?,
            };
            let step = topics::take(step, &state, reason, actor).map_err(|refused| match refused {
                NotTaken::State(code) => forbids(code),
                NotTaken::Field(problem) => NotDone::Field(problem),
            })?;
            let (topic, by) = (state.facts.id, person(actor));
            work.apply(permit, Taken { topic, version, step, by }).await?;
            let events = sight(actor, RecordKind::Event);
            Ok(find(&work.transaction, &topic.to_string(), &events).await?)
        })
        .await
}

/// Who acts, where it is a person.
pub(super) fn person(actor: &Actor) -> Option<Uuid> {
    match actor {
        Actor::Account(account) => Some(account.person),
        Actor::Visitor | Actor::Client(_) | Actor::Holder(_) | Actor::System(_) | Actor::Operator => None,
    }
}

struct Taken {
    topic: Uuid,
    version: i64,
    step: Step,
    by: Option<Uuid>,
}

/// `$4` the words of a new result or null; `$5` whether the former one goes: a new one takes nothing over from it. The step is
/// dated under the topic's lock, so that the history is in the order in which steps were taken.
const TAKE: &str = "
with now as materialized (select clock_timestamp() as at),
taken as (update topics set stage = $2, stage_since = now.at, curator_id = coalesce($3, curator_id),
    result_fr = case when $5 then $4 else result_fr end, result_en = case when $5 then null else result_en end,
    result_figures = case when $5 then '[]' else result_figures end,
    result_links = case when $5 then '[]' else result_links end,
    updated_at = now.at, version = version + 1
from now where id = $1)
insert into topic_steps (id, topic_id, transition, left_stage, reached_stage, taken_at, taken_by, reason)
select $6, $1, $7, $8, $2, now.at, $9, $10 from now";

impl Change for Taken {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Taken { topic, version, step, by } = self;
        let fields = step.fields();
        let Step { transition, left, reached, reason, result, curator } = step;
        let (words, goes) = match result {
            Outcome::Kept => (None, false),
            Outcome::Said(words) => (Some(words), true),
            Outcome::Cleared => (None, true),
        };
        let values: [sea_orm::Value; 10] = [
            topic.into(),
            reached.as_str().into(),
            curator.into(),
            words.into(),
            goes.into(),
            Uuid::now_v7().into(),
            transition.as_str().into(),
            left.as_str().into(),
            by.into(),
            reason.into(),
        ];
        work.transaction.execute_raw(sql(TAKE, values)).await?;
        let detail = Detail::new()
            .code("transition", transition.as_str())
            .code("from", left.as_str())
            .code("to", reached.as_str());
        let entry =
            Entry::new(EntryKind::TopicTransitioned, RecordKind::Topic, topic).fields(fields).detail(detail);
        Ok((Entries::one(entry), Versions::from([(topic, version + 1)])))
    }
}
