//! What mailed links do: a new password is asked for, then chosen; an invitation is accepted.
//!
//! The token of a link is made by the worker when it writes the mail; here it is known by its hash alone.

use crate::sql::sql;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{AccountId, Action, Actor, Holder, Record};
use domain::accounts::{MailToken, Purpose, Redeemed, TokenState};
use domain::journal::{Entries, Entry, EntryKind, RecordKind};
use sea_orm::{ConnectionTrait, FromQueryResult};
use time::OffsetDateTime;
use uuid::Uuid;

#[derive(FromQueryResult)]
struct Locked {
    id: Uuid,
    state: String,
    version: i64,
}

const LOCK_BY_MAIL: &str = "select id, state, version from accounts where sign_in_mail = $1 for update";
const LOCK_BY_ID: &str = "select id, state, version from accounts where id = $1 for update";
const RAISE: &str = "update accounts set version = version + 1 where id = $1";

/// Asks for a new password: an entry, from which the worker makes the mail. Nothing for a mail without active account.
pub async fn request_password(
    store: &Store,
    actor: &Actor,
    request: Option<Uuid>,
    mail: &str,
) -> Result<(), StoreError> {
    store
        .write(actor, request, async |work| {
            let permit = work.may(Action::RequestPasswordReset, &Record::Open)?;
            match lock(work, LOCK_BY_MAIL, mail.into()).await? {
                Some(account) if account.state == "active" => work.apply(permit, Asked(account)).await,
                Some(_) | None => Ok(()),
            }
        })
        .await
}

struct Asked(Locked);

impl Change for Asked {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Asked(Locked { id, state: _, version }) = self;
        work.transaction.execute_raw(sql(RAISE, [id.into()])).await?;
        let entry = Entry::new(EntryKind::AccountPasswordResetRequested, RecordKind::Account, id);
        Ok((Entries::one(entry), Versions::from([(id, version + 1)])))
    }
}

/// What a link opens, before anything is decided.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Link {
    pub account_id: Uuid,
    pub sign_in_mail: String,
    purpose: String,
    made_at: OffsetDateTime,
    used_at: Option<OffsetDateTime>,
    replaced: bool,
}

const LINK: &str = "
select t.account_id, a.sign_in_mail, t.purpose, t.made_at, t.used_at,
    exists (select 1 from mail_tokens newer where newer.account_id = t.account_id and newer.purpose = t.purpose
        and newer.made_at > t.made_at) as replaced
from mail_tokens t join accounts a on a.id = t.account_id
where t.hash = $1";

impl Link {
    /// The link's proof, if it is good now.
    pub fn redeem(&self, purpose: Purpose, now: OffsetDateTime) -> Option<Redeemed> {
        let state = match (self.used_at, self.replaced) {
            (Some(_), _) => TokenState::Used,
            (None, true) => TokenState::Replaced,
            (None, false) => TokenState::Live,
        };
        MailToken { purpose: Purpose::parse(&self.purpose)?, issued_at: self.made_at, state }
            .redeem(purpose, now)
    }

    /// Whoever has the link.
    pub fn holder(&self, purpose: Purpose) -> Actor {
        Actor::Holder(Holder { purpose, record: self.account_id })
    }
}

/// The link of a token, whatever its state.
pub async fn link(store: &Store, hash: &[u8; 32]) -> Result<Option<Link>, StoreError> {
    find(&store.database, hash).await
}

async fn find(connection: &impl ConnectionTrait, hash: &[u8; 32]) -> Result<Option<Link>, StoreError> {
    let row = connection.query_one_raw(sql(LINK, [hash.to_vec().into()])).await?;
    Ok(row.map(|row| Link::from_query_result(&row, "")).transpose()?)
}

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
            let Some(account) = lock(work, LOCK_BY_ID, link.account_id.into()).await? else {
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

async fn lock(work: &Work, statement: &str, by: sea_orm::Value) -> Result<Option<Locked>, StoreError> {
    let row = work.transaction.query_one_raw(sql(statement, [by])).await?;
    Ok(row.map(|row| Locked::from_query_result(&row, "")).transpose()?)
}
