//! New passwords for the demonstration's accounts, when the file that held them is gone.

use super::{Keep, NotLoaded, lock};
use crate::sql::sql;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Job, Record};
use domain::accounts::Email;
use domain::journal::{Entries, Entry, EntryKind, RecordKind};
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde_json::json;
use time::OffsetDateTime;
use uuid::Uuid;

#[derive(FromQueryResult)]
struct Locked {
    id: Uuid,
    version: i64,
}

/// Of people who are invented only: a real account keeps its password. In the order of ids, as all locks.
const LOCK_ACCOUNTS: &str = "
select a.id, a.version from accounts a join people p on p.id = a.person_id
where p.demo and a.sign_in_mail in (select jsonb_array_elements_text($1))
order by a.id for update of a";

/// Gives each account a new password, an argon2id PHC string, and ends its sessions. Answers how many there are.
pub async fn renew_passwords(
    store: &Store,
    passwords: &[(Email, String)],
    now: OffsetDateTime,
    keep: Keep<'_>,
) -> Result<usize, NotLoaded> {
    store
        .write(&Actor::System(Job::Demonstration), None, async |work| {
            let permit = work.may(Action::LoadDemonstration, &Record::Open)?;
            lock(&work.transaction).await?;
            let mails: Vec<String> = passwords.iter().map(|(mail, _)| mail.lookup_key()).collect();
            let rows = work.transaction.query_all_raw(sql(LOCK_ACCOUNTS, [json!(mails).into()])).await;
            let rows = rows.map_err(StoreError::from)?;
            let accounts =
                rows.iter().map(|row| Locked::from_query_result(row, "")).collect::<Result<Vec<_>, _>>();
            let accounts = accounts.map_err(StoreError::from)?;
            let renewed = accounts.len();
            if renewed > 0 {
                keep()?;
                work.apply(permit, Renewed { accounts, passwords, now }).await?;
            }
            Ok(renewed)
        })
        .await
}

struct Renewed<'a> {
    accounts: Vec<Locked>,
    passwords: &'a [(Email, String)],
    now: OffsetDateTime,
}

const RENEW: &str = "
with new as (select * from jsonb_to_recordset($1) as r (sign_in_mail text, password_hash text)),
    ended as (update sessions set ended_at = $3 where account_id in (select jsonb_array_elements_text($2)::uuid)
        and ended_at is null)
update accounts a set password_hash = new.password_hash, version = version + 1
from new where a.sign_in_mail = new.sign_in_mail and a.id in (select jsonb_array_elements_text($2)::uuid)";

impl Change for Renewed<'_> {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Renewed { accounts, passwords, now } = self;
        let new = passwords
            .iter()
            .map(|(mail, hash)| json!({"sign_in_mail": mail.lookup_key(), "password_hash": hash}));
        let new = serde_json::Value::Array(new.collect());
        let ids: Vec<Uuid> = accounts.iter().map(|account| account.id).collect();
        work.transaction.execute_raw(sql(RENEW, [new.into(), json!(ids).into(), now.into()])).await?;

        let reset =
            |account: &Locked| Entry::new(EntryKind::AccountPasswordReset, RecordKind::Account, account.id);
        let entries = Entries::of(accounts.iter().map(reset)).ok_or(StoreError::Absent)?;
        Ok((entries, accounts.iter().map(|account| (account.id, account.version + 1)).collect()))
    }
}
