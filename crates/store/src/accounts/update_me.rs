//! A person changes what it says of itself, under the lock of its own record.

use super::me::{Me, find};
use crate::sql::sql;
use crate::unit_of_work::{Change, MayTryAgain, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Account, Action, Actor, Record};
use domain::journal::{Entries, Entry, EntryKind, RecordKind};
use domain::people::OwnDetails;
use sea_orm::ConnectionTrait;
use time::Date;
use uuid::Uuid;

const LOCK: &str = "select version from people where id = $1 for update";

/// Locks the person, lets `decide` judge today's record, and writes what it answers. Answers the record as it is now.
pub async fn update_me<E: From<StoreError> + MayTryAgain>(
    store: &Store,
    account: &Account,
    request: Option<Uuid>,
    today: Date,
    decide: impl Fn(&Me) -> Result<Option<(OwnDetails, Vec<&'static str>)>, E>,
) -> Result<Me, E> {
    store
        .write(&Actor::Account(account.clone()), request, async |work| {
            let version = lock(work, account.person).await?;
            let permit = work.may(Action::UpdateMe, &Record::Open)?;
            let current = find(&work.transaction, account.id.0, today).await?;
            match decide(&current)? {
                None => Ok(current),
                Some((details, fields)) => {
                    work.apply(permit, Updated { person: account.person, version, details, fields }).await?;
                    Ok(find(&work.transaction, account.id.0, today).await?)
                }
            }
        })
        .await
}

async fn lock(work: &Work, person: Uuid) -> Result<i64, StoreError> {
    let row = work.transaction.query_one_raw(sql(LOCK, [person.into()])).await?.ok_or(StoreError::Absent)?;
    Ok(row.try_get("", "version")?)
}

struct Updated {
    person: Uuid,
    version: i64,
    details: OwnDetails,
    fields: Vec<&'static str>,
}

const UPDATE: &str = "
update people set first_name = $2, last_name = $3, language = $4, version = version + 1 where id = $1";

impl Change for Updated {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Updated { person, version, details: OwnDetails { first_name, last_name, language }, fields } =
            self;
        let values = [person.into(), first_name.into(), last_name.into(), language.as_str().into()];
        work.transaction.execute_raw(sql(UPDATE, values)).await?;
        let entry = Entry::new(EntryKind::PersonUpdated, RecordKind::Person, person).fields(fields);
        Ok((Entries::one(entry), Versions::from([(person, version + 1)])))
    }
}
