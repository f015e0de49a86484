//! A new program.

use crate::sql::sql;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Record, Scope};
use domain::journal::{Entries, Entry, EntryKind, RecordKind};
use sea_orm::ConnectionTrait;
use serde_json::json;
use std::collections::BTreeSet;
use uuid::Uuid;

/// `secret_hash` is SHA-256 of the secret's text, which is shown once and kept nowhere. Answers the client's id.
pub async fn create(
    store: &Store,
    actor: &Actor,
    name: &str,
    secret_hash: [u8; 32],
    scopes: &BTreeSet<Scope>,
) -> Result<Uuid, StoreError> {
    store
        .write(actor, None, async |work| {
            let permit = work.may(Action::CreateClient, &Record::Open)?;
            let id = Uuid::now_v7();
            work.apply(permit, Created { id, name, secret_hash, scopes }).await?;
            Ok(id)
        })
        .await
}

struct Created<'a> {
    id: Uuid,
    name: &'a str,
    secret_hash: [u8; 32],
    scopes: &'a BTreeSet<Scope>,
}

const INSERT: &str = "
insert into clients (id, name, secret_hash, scopes, version)
values ($1, $2, $3, array(select jsonb_array_elements_text($4)), 1)";

impl Change for Created<'_> {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Created { id, name, secret_hash, scopes } = self;
        let values = [id.into(), name.into(), secret_hash.to_vec().into(), json!(scopes).into()];
        work.transaction.execute_raw(sql(INSERT, values)).await?;
        let entry = Entry::new(EntryKind::ClientCreated, RecordKind::Client, id);
        Ok((Entries::one(entry), Versions::from([(id, 1)])))
    }
}
