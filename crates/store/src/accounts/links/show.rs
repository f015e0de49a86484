//! What a link opens, and for whom.

use crate::sql::sql;
use crate::{Store, error::StoreError};
use domain::access::{Actor, Holder};
use domain::accounts::{MailToken, Purpose, Redeemed, TokenState};
use sea_orm::{ConnectionTrait, FromQueryResult};
use time::OffsetDateTime;
use uuid::Uuid;

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

pub(super) async fn find(
    connection: &impl ConnectionTrait,
    hash: &[u8; 32],
) -> Result<Option<Link>, StoreError> {
    let row = connection.query_one_raw(sql(LINK, [hash.to_vec().into()])).await?;
    Ok(row.map(|row| Link::from_query_result(&row, "")).transpose()?)
}
