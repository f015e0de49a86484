//! New people and their contacts: rows travel as one JSON array.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::access::{MemberRole, ReferentKind, Visibility};
use domain::accounts::Email;
use domain::journal::{Entry, EntryKind, RecordKind};
use domain::people::{Language, Seat};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use time::Date;
use uuid::Uuid;

/// A person who is not written yet.
#[derive(Debug)]
pub(crate) struct NewPerson {
    pub(crate) id: Uuid,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    /// None for somebody whom the platform names and never writes to.
    pub(crate) mail: Option<Email>,
    pub(crate) language: Language,
    pub(crate) demo: bool,
}

/// A place in an organisation that is not written yet; without a role it is none in a member.
#[derive(Debug)]
pub(crate) struct NewContact {
    pub(crate) person: Uuid,
    pub(crate) organisation: Uuid,
    pub(crate) seat: Seat,
    pub(crate) role: Option<MemberRole>,
    pub(crate) function: Option<String>,
    pub(crate) delegation: Option<String>,
    pub(crate) mandate_ends_on: Option<Date>,
    pub(crate) visibility: Visibility,
    pub(crate) confirmed_on: Option<Date>,
    pub(crate) demo: bool,
}

const INSERT: &str = "
insert into people (id, first_name, last_name, mail, language, demo, version)
select id, first_name, last_name, mail, language, demo, 1
from jsonb_to_recordset($1) as r (id uuid, first_name text, last_name text, mail text, language text, demo boolean)";

const INSERT_CONTACTS: &str = "
insert into contacts (id, person_id, organisation_id, seat, role, referent_kind, function, delegation,
    mandate_ends_on, visibility, confirmed_on, demo, version)
select id, person_id, organisation_id, seat, role, referent_kind, function, delegation, mandate_ends_on, visibility,
    confirmed_on, demo, 1
from jsonb_to_recordset($1) as r (id uuid, person_id uuid, organisation_id uuid, seat text, role text,
    referent_kind text, function text, delegation text, mandate_ends_on date, visibility text, confirmed_on date,
    demo boolean)";

pub(crate) async fn create(work: &Work, people: &[NewPerson]) -> Result<(), StoreError> {
    let rows = Value::Array(people.iter().map(row).collect());
    work.transaction.execute_raw(sql(INSERT, [rows.into()])).await?;
    Ok(())
}

pub(crate) async fn create_contacts(work: &Work, contacts: &[NewContact]) -> Result<(), StoreError> {
    let rows = Value::Array(contacts.iter().map(contact_row).collect());
    work.transaction.execute_raw(sql(INSERT_CONTACTS, [rows.into()])).await?;
    Ok(())
}

fn row(NewPerson { id, first_name, last_name, mail, language, demo }: &NewPerson) -> Value {
    json!({
        "id": id,
        "first_name": first_name,
        "last_name": last_name,
        "mail": mail.as_ref().map(Email::as_str),
        "language": language,
        "demo": demo,
    })
}

fn contact_row(contact: &NewContact) -> Value {
    let NewContact {
        person,
        organisation,
        seat,
        role,
        function,
        delegation,
        mandate_ends_on,
        visibility,
        confirmed_on,
        demo,
    } = contact;
    let (role, referent_kind) = role.map(words).unzip();
    json!({
        "id": Uuid::now_v7(),
        "person_id": person,
        "organisation_id": organisation,
        "seat": seat,
        "role": role,
        "referent_kind": referent_kind.flatten(),
        "function": function,
        "delegation": delegation,
        "mandate_ends_on": mandate_ends_on.map(|day| day.to_string()),
        "visibility": visibility,
        "confirmed_on": confirmed_on.map(|day| day.to_string()),
        "demo": demo,
    })
}

fn words(role: MemberRole) -> (&'static str, Option<&'static str>) {
    match role {
        MemberRole::Reader => ("reader", None),
        MemberRole::Contributor => ("contributor", None),
        MemberRole::Referent(kind) => ("referent", Some(ReferentKind::as_str(kind))),
    }
}

/// The entry of a new person with the places held, whose version is the first.
pub(crate) fn created(person: &NewPerson, versions: &mut Versions) -> Entry {
    versions.insert(person.id, 1);
    Entry::new(EntryKind::PersonCreated, RecordKind::Person, person.id)
}
