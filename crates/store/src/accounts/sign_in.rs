//! What a sign-in needs to know, and its failures. Failures are kept by mail and address, known or not.

use crate::sql::sql;
use crate::{Store, error::StoreError};
use sea_orm::{ConnectionTrait, FromQueryResult};
use time::OffsetDateTime;
use uuid::Uuid;

/// What is known of a mail that wants to sign in.
#[derive(Debug, FromQueryResult)]
pub struct Candidate {
    /// None when no account has this mail.
    pub id: Option<Uuid>,
    /// An argon2id PHC string; none before the invitation is accepted.
    pub password_hash: Option<String>,
    pub state: Option<String>,
    /// Instants of the failures from this address since the day asked for.
    pub failures: Vec<OffsetDateTime>,
}

const CANDIDATE: &str = "
select a.id, a.password_hash, a.state,
    coalesce((select array_agg(f.failed_at) from sign_in_failures f
        where f.sign_in_mail = $1 and f.address = $2 and f.failed_at > $3), '{}') as failures
from (values (true)) as always left join accounts a on a.sign_in_mail = $1";

/// `mail` is the lookup key of an address; `since` the beginning of the limit's window.
pub async fn candidate(
    store: &Store,
    mail: &str,
    address: &str,
    since: OffsetDateTime,
) -> Result<Candidate, StoreError> {
    let values = [mail.into(), address.into(), since.into()];
    let row = store.database.query_one_raw(sql(CANDIDATE, values)).await?.ok_or(StoreError::Absent)?;
    Ok(Candidate::from_query_result(&row, "")?)
}

const FAILED: &str = "
with forgotten as (delete from sign_in_failures where sign_in_mail = $2 and address = $3 and failed_at < $5)
insert into sign_in_failures (id, sign_in_mail, address, failed_at) values ($1, $2, $3, $4)";

/// Keeps a failure, and forgets those before the window.
pub async fn failed(
    store: &Store,
    mail: &str,
    address: &str,
    now: OffsetDateTime,
    since: OffsetDateTime,
) -> Result<(), StoreError> {
    let values = [Uuid::now_v7().into(), mail.into(), address.into(), now.into(), since.into()];
    store
        .keep(async |transaction| {
            transaction.execute_raw(sql(FAILED, values)).await?;
            Ok(())
        })
        .await
}
