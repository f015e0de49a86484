//! Accounts on their way into the table, with their places as staff: rows travel as one JSON array.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::access::StaffRole;
use domain::accounts::Email;
use domain::journal::{Detail, Entry, EntryKind, RecordKind};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use std::fmt;
use uuid::Uuid;

/// How an account begins.
#[derive(Clone)]
pub enum Begins {
    /// With a password, as an argon2id PHC string.
    Active { password_hash: String },
    /// The worker mails a link with which the person chooses a password.
    Invited,
}

impl fmt::Debug for Begins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.state())
    }
}

impl Begins {
    fn state(&self) -> &'static str {
        match self {
            Begins::Active { password_hash: _ } => "active",
            Begins::Invited => "invited",
        }
    }
}

/// An account that is not written yet, with its places as staff.
#[derive(Debug)]
pub(crate) struct NewAccount {
    pub(crate) id: Uuid,
    pub(crate) person: Uuid,
    pub(crate) mail: Email,
    pub(crate) begins: Begins,
    pub(crate) staff: Vec<(Uuid, StaffRole)>,
}

const INSERT: &str = "
with new as (select * from jsonb_to_recordset($1) as r (id uuid, person_id uuid, sign_in_mail text, password_hash text,
    state text, staff jsonb)),
written as (insert into accounts (id, person_id, sign_in_mail, password_hash, state, version)
    select id, person_id, sign_in_mail, password_hash, state, 1 from new)
insert into staff_places (account_id, organisation_id, role, events)
select new.id, r.organisation_id, r.role, r.events
from new cross join jsonb_to_recordset(new.staff) as r (organisation_id uuid, role text, events uuid[])";

pub(crate) async fn create_accounts(work: &Work, accounts: &[NewAccount]) -> Result<(), StoreError> {
    let rows = Value::Array(accounts.iter().map(row).collect());
    work.transaction.execute_raw(sql(INSERT, [rows.into()])).await?;
    Ok(())
}

fn row(NewAccount { id, person, mail, begins, staff }: &NewAccount) -> Value {
    let password_hash = match begins {
        Begins::Active { password_hash } => Some(password_hash),
        Begins::Invited => None,
    };
    json!({
        "id": id,
        "person_id": person,
        "sign_in_mail": mail.lookup_key(),
        "password_hash": password_hash,
        "state": begins.state(),
        "staff": staff.iter().map(staff_row).collect::<Vec<_>>(),
    })
}

fn staff_row((organisation, role): &(Uuid, StaffRole)) -> Value {
    let (role, events) = match role {
        StaffRole::EventManager { events } => ("event_manager", events.as_slice()),
        StaffRole::Curator => ("curator", &[][..]),
        StaffRole::Administrator => ("administrator", &[][..]),
    };
    json!({"organisation_id": organisation, "role": role, "events": events})
}

/// The entry of a new account, whose version is the first: created or, with a mail to follow, invited.
pub(crate) fn created(account: &NewAccount, versions: &mut Versions) -> Entry {
    versions.insert(account.id, 1);
    let kind = match account.begins {
        Begins::Active { password_hash: _ } => EntryKind::AccountCreated,
        Begins::Invited => EntryKind::AccountInvited,
    };
    Entry::new(kind, RecordKind::Account, account.id).detail(Detail::new().id("person", account.person))
}
