//! New members and their memberships, a chunk a statement: rows travel as JSON arrays.

use super::columns;
use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::journal::{Detail, Entry, EntryKind, RecordKind};
use domain::members::{Deliberation, Membership, Profile};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use time::Date;
use uuid::Uuid;

/// How many rows one statement writes.
const CHUNK: usize = 500;

/// A member that is not written yet.
#[derive(Debug)]
pub(crate) struct NewMember {
    pub(crate) id: Uuid,
    pub(crate) organisation: Uuid,
    pub(crate) profile: Profile,
    /// The day, and the person who said that the profile is right.
    pub(crate) confirmed: Option<(Date, Uuid)>,
}

/// A period that is not written yet, and has no end.
#[derive(Debug)]
pub(crate) struct NewMembership {
    pub(crate) member: Uuid,
    pub(crate) membership: Membership,
}

fn insert() -> String {
    let (names, typed) = (columns::NAMES, columns::TYPED);
    format!(
        "insert into members (id, organisation_id, confirmed_on, confirmed_by, version, {names})
         select id, organisation_id, confirmed_on, confirmed_by, 1, {names}
         from jsonb_to_recordset($1) as r (id uuid, organisation_id uuid, confirmed_on date, confirmed_by uuid, {typed})"
    )
}

const INSERT_MEMBERSHIPS: &str = "
insert into memberships (id, member_id, state, since, deliberation_on, deliberation_number)
select id, member_id, state, since, deliberation_on, deliberation_number
from jsonb_to_recordset($1) as r (id uuid, member_id uuid, state text, since date, deliberation_on date,
    deliberation_number text)";

/// Writes members, after their organisations and who confirmed them; `written` hears how many more there are.
pub(crate) async fn create(
    work: &Work,
    members: &[NewMember],
    written: impl Fn(usize),
) -> Result<(), StoreError> {
    for chunk in members.chunks(CHUNK) {
        let rows = Value::Array(chunk.iter().map(row).collect());
        work.transaction.execute_raw(sql(insert(), [rows.into()])).await?;
        written(chunk.len());
    }
    Ok(())
}

pub(crate) async fn start_memberships(work: &Work, memberships: &[NewMembership]) -> Result<(), StoreError> {
    for chunk in memberships.chunks(CHUNK) {
        let rows = Value::Array(chunk.iter().map(membership_row).collect());
        work.transaction.execute_raw(sql(INSERT_MEMBERSHIPS, [rows.into()])).await?;
    }
    Ok(())
}

fn row(NewMember { id, organisation, profile, confirmed }: &NewMember) -> Value {
    let (confirmed_on, confirmed_by) = confirmed.unzip();
    let mut row = columns::values(profile);
    row["id"] = json!(id);
    row["organisation_id"] = json!(organisation);
    row["confirmed_on"] = json!(confirmed_on.map(|day| day.to_string()));
    row["confirmed_by"] = json!(confirmed_by);
    row
}

fn membership_row(NewMembership { member, membership }: &NewMembership) -> Value {
    let Membership { state, since, deliberation } = membership;
    let (on, number) = deliberation.as_ref().map(|Deliberation { on, number }| (on, number)).unzip();
    json!({
        "id": Uuid::now_v7(),
        "member_id": member,
        "state": state,
        "since": since.to_string(),
        "deliberation_on": on.map(Date::to_string),
        "deliberation_number": number,
    })
}

/// The entry of a new member, whose version is the first.
pub(crate) fn created(member: &NewMember, versions: &mut Versions) -> Entry {
    versions.insert(member.id, 1);
    Entry::new(EntryKind::MemberCreated, RecordKind::Member, member.id)
        .detail(Detail::new().id("organisation", member.organisation))
}

/// The entry of a new member's first membership; its version is the member's.
pub(crate) fn started(membership: &NewMembership) -> Entry {
    Entry::new(EntryKind::MembershipStarted, RecordKind::Member, membership.member)
}
