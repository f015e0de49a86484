//! New interests: rows travel as one JSON array.

use super::standing::Place;
use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::journal::{Entry, EntryKind};
use domain::topics::Interest;
use domain::vocabularies::LanguageTag;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use time::Date;
use uuid::Uuid;

/// An interest that is not written yet, declared at noon of a day in Europe/Paris.
#[derive(Debug)]
pub(crate) struct NewInterest {
    pub(crate) id: Uuid,
    pub(crate) topic: Uuid,
    pub(crate) member: Uuid,
    pub(crate) interest: Interest,
    /// Of the words.
    pub(crate) language: LanguageTag,
    pub(crate) person: Uuid,
    pub(crate) on: Date,
    pub(crate) demo: bool,
}

const INSERT: &str = "
insert into topic_interests (id, topic_id, member_id, kind, words, language, person_id, since, changed_at, demo, version)
select id, topic_id, member_id, kind, words, case when words is not null then language end, person_id, declared_at,
    declared_at, demo, 1
from jsonb_to_recordset($1) as r (id uuid, topic_id uuid, member_id uuid, kind text, words text, language text,
        person_id uuid, declared_on date, demo boolean),
    lateral (select (declared_on + time '12:00') at time zone 'Europe/Paris' as declared_at) noon";

/// Writes interests, after their topics.
pub(crate) async fn create(work: &Work, interests: &[NewInterest]) -> Result<(), StoreError> {
    let rows = Value::Array(interests.iter().map(row).collect());
    work.transaction.execute_raw(sql(INSERT, [rows.into()])).await?;
    Ok(())
}

fn row(interest: &NewInterest) -> Value {
    let NewInterest { id, topic, member, interest: Interest { kind, words }, language, person, on, demo } =
        interest;
    json!({
        "id": id,
        "topic_id": topic,
        "member_id": member,
        "kind": kind,
        "words": words,
        "language": language,
        "person_id": person,
        "declared_on": on.to_string(),
        "demo": demo,
    })
}

/// The entry of a new interest, whose version is the first.
pub(crate) fn declared(interest: &NewInterest, versions: &mut Versions) -> Entry {
    versions.insert(interest.id, 1);
    let NewInterest { id, topic, member, .. } = interest;
    Place { id: *id, version: 1, topic: *topic, member: *member }
        .entry(EntryKind::InterestDeclared)
        .on_behalf_of(Some(*member))
}
