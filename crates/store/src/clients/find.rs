//! A program by its id. Index: the primary key.

use crate::sql::sql;
use crate::{Store, error::StoreError};
use domain::access::Scope;
use sea_orm::ConnectionTrait;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A program that wasn't revoked.
pub struct KnownClient {
    secret_hash: Vec<u8>,
    pub scopes: BTreeSet<Scope>,
}

impl KnownClient {
    /// `hash` is SHA-256 of a secret of 256 random bits: comparing hashes tells nothing of it by its time.
    pub fn has_secret(&self, hash: &[u8; 32]) -> bool {
        self.secret_hash == hash
    }
}

const FIND: &str = "select secret_hash, scopes from clients where id = $1 and revoked_at is null";

pub async fn find(store: &Store, id: Uuid) -> Result<Option<KnownClient>, StoreError> {
    let Some(row) = store.database.query_one_raw(sql(FIND, [id.into()])).await? else { return Ok(None) };
    let scopes: Vec<String> = row.try_get("", "scopes")?;
    let scopes = scopes.iter().filter_map(|scope| Scope::parse(scope)).collect();
    Ok(Some(KnownClient { secret_hash: row.try_get("", "secret_hash")?, scopes }))
}
