//! A password chosen with a link, which is used up by it.

use super::show::{Link, find};
use crate::accounts::locked::{self, Locked, lock};
use crate::sql::sql;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{AccountId, Action, Record};
use domain::accounts::{Purpose, Redeemed};
use domain::journal::{Entries, Entry, EntryKind, RecordKind};
use sea_orm::ConnectionTrait;
use time::OffsetDateTime;
use uuid::Uuid;

/// A password chosen with a link.
#[derive(Debug)]
pub struct Choice<'a> {
    pub token: &'a [u8; 32],
    pub purpose: Purpose,
    /// An argon2id PHC string.
    pub password_hash: &'a str,
    pub now: OffsetDateTime,
}

/// Uses the link up, sets the password and ends every session. False when the link is no more good under the lock.
pub async fn choose_password(
    store: &Store,
    link: &Link,
    request: Option<Uuid>,
    choice: &Choice<'_>,
) -> Result<bool, StoreError> {
    let action = match choice.purpose {
        Purpose::PasswordReset => Action::ResetPassword,
        Purpose::Invitation => Action::AcceptInvitation,
        Purpose::RequestConfirmation => return Ok(false),
    };
    store
        .write(&link.holder(choice.purpose), request, async |work| {
            let Some(account) = lock(work, locked::BY_ID, link.account_id.into()).await? else {
                return Ok(false);
            };
            let record = Record::Account { id: AccountId(account.id) };
            let permit = work.may(action, &record)?;
            let link = find(&work.transaction, choice.token).await?;
            let wanted = match choice.purpose {
                Purpose::PasswordReset => "active",
                Purpose::Invitation | Purpose::RequestConfirmation => "invited",
            };
            let good = link.and_then(|link| link.redeem(choice.purpose, choice.now));
            match good {
                Some(redeemed) if account.state == wanted => {
                    work.apply(permit, Chosen { account, redeemed, choice }).await?;
                    Ok::<_, StoreError>(true)
                }
                Some(_) | None => Ok(false),
            }
        })
        .await
}

struct Chosen<'a> {
    account: Locked,
    redeemed: Redeemed,
    choice: &'a Choice<'a>,
}

const CHOOSE: &str = "
with used as (update mail_tokens set used_at = $3 where hash = $4),
    ended as (update sessions set ended_at = $3 where account_id = $1 and ended_at is null)
update accounts set password_hash = $2, state = 'active', version = version + 1 where id = $1";

impl Change for Chosen<'_> {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Chosen { account: Locked { id, state: _, version }, redeemed, choice } = self;
        let values =
            [id.into(), choice.password_hash.into(), choice.now.into(), choice.token.to_vec().into()];
        work.transaction.execute_raw(sql(CHOOSE, values)).await?;
        let kind = match redeemed.purpose() {
            Purpose::PasswordReset => EntryKind::AccountPasswordReset,
            Purpose::Invitation | Purpose::RequestConfirmation => EntryKind::AccountInvitationAccepted,
        };
        let entry = Entry::new(kind, RecordKind::Account, id);
        Ok((Entries::one(entry), Versions::from([(id, version + 1)])))
    }
}
