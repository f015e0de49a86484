//! Sessions: families of refresh tokens. Kept through the narrow door: they are no records of the platform.

use super::sign_in::Verified;
use crate::sql::sql;
use crate::{Store, error::StoreError};
use domain::accounts::{Family, Rotation, Spent, TokenHash, decide};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, FromQueryResult};
use time::OffsetDateTime;
use uuid::Uuid;

/// The lock waits for a new password that is being chosen, which ends the sessions that stand: none is opened behind it.
const OPEN: &str = "
with account as (select id from accounts where id = $2 and state = 'active' and password_hash = $5 for share)
insert into sessions (id, account_id, opened_at, current_hash, last_used_at) select $1, id, $3, $4, $3 from account";

/// Opens a family, while the account has the password that was verified; answers the session's id.
pub(super) async fn open(
    transaction: &DatabaseTransaction,
    verified: &Verified<'_>,
    now: OffsetDateTime,
) -> Result<Option<Uuid>, StoreError> {
    let Verified { account, password_hash, first } = *verified;
    let session = Uuid::now_v7();
    let values = [session.into(), account.into(), now.into(), bytes(first), password_hash.into()];
    let opened = transaction.execute_raw(sql(OPEN, values)).await?;
    Ok((opened.rows_affected() == 1).then_some(session))
}

/// What became of a presented token.
#[derive(Debug)]
pub enum Presented {
    /// The successor, new or repeated, is the current token of this session.
    Goes { account: Uuid, session: Uuid, until: OffsetDateTime },
    /// Only a sign-in opens another session.
    Ended,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    account_id: Uuid,
    active: bool,
    opened_at: OffsetDateTime,
    ended_at: Option<OffsetDateTime>,
    current_hash: Vec<u8>,
}

#[derive(FromQueryResult)]
struct SpentRow {
    hash: Vec<u8>,
    spent_at: OffsetDateTime,
}

const LOCK: &str = "
select s.id, s.account_id, a.state = 'active' as active, s.opened_at, s.ended_at, s.current_hash
from sessions s join accounts a on a.id = s.account_id
where s.id = coalesce((select session_id from spent_tokens where hash = $1), (select id from sessions where current_hash = $1))
for update of s";
const SPENT: &str = "
select hash, spent_at from spent_tokens where session_id = $1 and hash = $2
union (select hash, spent_at from spent_tokens where session_id = $1 order by spent_at desc limit 1)
order by spent_at";
const ROTATE: &str = "
with spent as (insert into spent_tokens (hash, session_id, spent_at) values ($2, $1, $4))
update sessions set current_hash = $3, last_used_at = $4 where id = $1";
const END: &str = "update sessions set ended_at = $2 where id = $1 and ended_at is null";

/// Presents a refresh token under its family's lock; `successor` is the token that follows it.
pub async fn present(
    store: &Store,
    presented: TokenHash,
    successor: TokenHash,
    now: OffsetDateTime,
) -> Result<Presented, StoreError> {
    store
        .keep(async |transaction| {
            let Some((row, family)) = lock(transaction, presented).await? else {
                return Ok(Presented::Ended);
            };
            let rotation = if row.active { decide(&family, presented, now) } else { Rotation::EndFamily };
            let goes = |family: &Family| Presented::Goes {
                account: row.account_id,
                session: row.id,
                until: family.expires_at(),
            };
            match rotation {
                Rotation::Rotate => {
                    let values = [row.id.into(), bytes(presented), bytes(successor), now.into()];
                    transaction.execute_raw(sql(ROTATE, values)).await?;
                    Ok(goes(&family.rotated(successor, now)))
                }
                Rotation::RepeatSuccessor => Ok(goes(&family)),
                Rotation::EndFamily => {
                    transaction.execute_raw(sql(END, [row.id.into(), now.into()])).await?;
                    Ok(Presented::Ended)
                }
                Rotation::Over | Rotation::Unknown => Ok(Presented::Ended),
            }
        })
        .await
}

/// Ends the family of a token, whichever of its tokens it is.
pub async fn end(store: &Store, presented: TokenHash, now: OffsetDateTime) -> Result<(), StoreError> {
    store
        .keep(async |transaction| {
            if let Some((row, _)) = lock(transaction, presented).await? {
                transaction.execute_raw(sql(END, [row.id.into(), now.into()])).await?;
            }
            Ok(())
        })
        .await
}

async fn lock(
    transaction: &DatabaseTransaction,
    presented: TokenHash,
) -> Result<Option<(Row, Family)>, StoreError> {
    let Some(row) = transaction.query_one_raw(sql(LOCK, [bytes(presented)])).await? else { return Ok(None) };
    let row = Row::from_query_result(&row, "")?;
    let spent = transaction.query_all_raw(sql(SPENT, [row.id.into(), bytes(presented)])).await?;
    let spent = spent
        .iter()
        .map(|row| {
            let SpentRow { hash, spent_at } = SpentRow::from_query_result(row, "")?;
            Ok(Spent { hash: hash_of(&hash)?, at: spent_at })
        })
        .collect::<Result<_, StoreError>>()?;
    let family = Family {
        opened_at: row.opened_at,
        ended_at: row.ended_at,
        current: hash_of(&row.current_hash)?,
        spent,
    };
    Ok(Some((row, family)))
}

fn bytes(TokenHash(hash): TokenHash) -> sea_orm::Value {
    hash.to_vec().into()
}

fn hash_of(bytes: &[u8]) -> Result<TokenHash, StoreError> {
    let hash = bytes.try_into().map_err(|_| DbErr::Type("a token's hash has 32 bytes".into()))?;
    Ok(TokenHash(hash))
}
