//! What a sign-in needs to know, and what becomes of it. Failures are kept by mail and address, known or not.

use super::sessions;
use crate::sql::sql;
use crate::{Store, error::StoreError};
use domain::accounts::{Admitted, RetryAfter, SignInLimit, TokenHash};
use sea_orm::{ConnectionTrait, DatabaseTransaction, FromQueryResult};
use time::OffsetDateTime;
use uuid::Uuid;

/// A try to sign in.
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    /// The lookup key of a mail address.
    pub mail: &'a str,
    /// Where it comes from.
    pub address: &'a str,
    pub now: OffsetDateTime,
    /// None where the limit is off.
    pub limit: Option<SignInLimit>,
}

/// What is known of a mail that wants to sign in.
#[derive(Debug, FromQueryResult)]
pub struct Candidate {
    /// None when no account has this mail.
    pub id: Option<Uuid>,
    /// An argon2id PHC string; none before the invitation is accepted.
    pub password_hash: Option<String>,
    pub state: Option<String>,
    /// Instants of the failures from this address within the limit's window.
    pub failures: Vec<OffsetDateTime>,
}

const CANDIDATE: &str = "
select a.id, a.password_hash, a.state,
    coalesce((select array_agg(f.failed_at) from sign_in_failures f
        where f.sign_in_mail = $1 and f.address = $2 and f.failed_at > $3), '{}') as failures
from (values (true)) as always left join accounts a on a.sign_in_mail = $1";

pub async fn candidate(store: &Store, attempt: &Attempt<'_>) -> Result<Candidate, StoreError> {
    let values = attempt.values();
    let row = store.database.query_one_raw(sql(CANDIDATE, values)).await?.ok_or(StoreError::Absent)?;
    Ok(Candidate::from_query_result(&row, "")?)
}

const FAILED: &str = "
with forgotten as (delete from sign_in_failures where sign_in_mail = $1 and address = $2 and failed_at < $3)
insert into sign_in_failures (sign_in_mail, address, id, failed_at) values ($1, $2, $4, $5)";

/// Keeps a failure, unless others came first and closed the door: of many tries at once no more are told that they failed
/// than of as many one by one.
pub async fn failed(
    store: &Store,
    attempt: &Attempt<'_>,
) -> Result<Result<Admitted, RetryAfter>, StoreError> {
    store
        .keep(async |transaction| {
            let admitted = match attempt.admitted(transaction).await? {
                Ok(admitted) => admitted,
                Err(wait) => return Ok(Err(wait)),
            };
            let [mail, address, since] = attempt.values();
            let values = [mail, address, since, Uuid::now_v7().into(), attempt.now.into()];
            transaction.execute_raw(sql(FAILED, values)).await?;
            Ok(Ok(Admitted { remaining: admitted.remaining.saturating_sub(1) }))
        })
        .await
}

/// A password that was right.
#[derive(Clone, Copy, Debug)]
pub struct Verified<'a> {
    pub account: Uuid,
    /// The hash that it was verified with.
    pub password_hash: &'a str,
    /// Of the first refresh token.
    pub first: TokenHash,
}

/// Opens a session, unless the door was closed meanwhile. None when the account has another password by now, or may not
/// sign in any more.
pub async fn succeeded(
    store: &Store,
    attempt: &Attempt<'_>,
    verified: &Verified<'_>,
) -> Result<Result<(Admitted, Option<Uuid>), RetryAfter>, StoreError> {
    store
        .keep(async |transaction| {
            let admitted = match attempt.admitted(transaction).await? {
                Ok(admitted) => admitted,
                Err(wait) => return Ok(Err(wait)),
            };
            Ok(Ok((admitted, sessions::open(transaction, verified, attempt.now).await?)))
        })
        .await
}

const LOCK: &str = "select pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0))";
const FAILURES: &str = "select f.failed_at from sign_in_failures f where f.sign_in_mail = $1 and f.address = $2 and f.failed_at > $3";

impl Attempt<'_> {
    fn values(&self) -> [sea_orm::Value; 3] {
        let since = self.now - self.limit.unwrap_or_default().window;
        [self.mail.into(), self.address.into(), since.into()]
    }

    /// Asks the limit once more, while no other try of this mail from this address is counted.
    async fn admitted(
        &self,
        transaction: &DatabaseTransaction,
    ) -> Result<Result<Admitted, RetryAfter>, StoreError> {
        let Some(limit) = self.limit else { return Ok(Ok(Admitted { remaining: usize::MAX })) };
        transaction.execute_raw(sql(LOCK, [self.mail.into(), self.address.into()])).await?;
        let rows = transaction.query_all_raw(sql(FAILURES, self.values())).await?;
        let failures: Result<Vec<_>, _> = rows.iter().map(|row| row.try_get("", "failed_at")).collect();
        Ok(limit.check(&failures?, self.now))
    }
}
