//! What is kept of the token in a mail's link: its SHA-256.

use crate::{Store, error::StoreError, sql::sql};
use domain::accounts::{MailToken, Purpose};
use sea_orm::ConnectionTrait;
use time::OffsetDateTime;
use uuid::Uuid;

/// The length of a SHA-256.
pub const TOKEN_BYTES: usize = 32;

/// Two workers that write to one account wait for each other here, so that one token is the newest.
const LOCK: &str = "select id from accounts where id = $1 for no key update";
const DROP_OLDER: &str = "
delete from mail_tokens where account_id = $1 and purpose = $2 and used_at is null";
const INSERT: &str = "
insert into mail_tokens (hash, purpose, account_id, made_at) values ($1, $2, $3, clock_timestamp())
returning made_at";

/// Keeps a new token's hash; the older unused ones of the same account and purpose die.
pub async fn keep_token(
    store: &Store,
    account: Uuid,
    purpose: Purpose,
    hash: [u8; TOKEN_BYTES],
) -> Result<MailToken, StoreError> {
    store
        .keep(async |transaction| {
            transaction.execute_raw(sql(LOCK, [account.into()])).await?;
            let of_account = [account.into(), purpose.as_str().into()];
            transaction.execute_raw(sql(DROP_OLDER, of_account)).await?;
            let values = [hash.to_vec().into(), purpose.as_str().into(), account.into()];
            let row = transaction.query_one_raw(sql(INSERT, values)).await?.ok_or(StoreError::Absent)?;
            let made_at: OffsetDateTime = row.try_get("", "made_at")?;
            Ok(MailToken::issue(purpose, made_at))
        })
        .await
}
