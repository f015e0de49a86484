//! The unit of work: the only way to a connection that can write.
//!
//! `store.write(actor, async |work| …)` locks, asks the domain, applies what the domain answered and commits.
//! There is no commit to forget, and no way to write a record without the entries of its change:
//! [`Work::apply`] takes the [`Permit`] that [`Work::may`] gave and a [`Change`] that names its entries.
//! Entries are inserted last, when every lock is held, in one statement.

use crate::{Store, error::StoreError, journal};
use domain::access::{self, Action, Actor, Allowed, Record};
use domain::journal::{Entries, Entry};
use sea_orm::DatabaseTransaction;
use std::collections::HashMap;
use std::time::Duration;
use uuid::Uuid;

/// A unit of work ends after this long by its own timer.
const LONGEST: Duration = Duration::from_secs(10);
/// A deadlock is run again this often.
const TRIES_AGAIN: usize = 2;

/// An open unit of work. Reads and locks go through the rooms' methods.
#[derive(Debug)]
pub struct Work {
    pub(crate) transaction: DatabaseTransaction,
    actor: Actor,
    request: Option<Uuid>,
    pending: Vec<(Entry, i64)>,
}

/// That the domain allowed this actor this action on this record, asked under the lock.
#[derive(Debug)]
pub struct Permit(Allowed);

/// What the domain decided, as rows to write and entries to tell it by.
#[expect(async_fn_in_trait, reason = "units of work run on the thread that opened them")]
pub trait Change {
    /// Writes the rows; answers the entries and the version that each record they are about has now.
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError>;
}

/// The new version of each record that a change wrote, by its id.
pub type Versions = HashMap<Uuid, i64>;

impl Work {
    /// Asks the domain whether this unit's actor may do this to that.
    pub fn may(&self, action: Action, record: &Record) -> Result<Permit, StoreError> {
        Ok(Permit(access::may(&self.actor, action, record)?))
    }

    /// Writes a change; its entries follow when the unit of work ends.
    pub async fn apply(&mut self, permit: Permit, change: impl Change) -> Result<(), StoreError> {
        let Permit(allowed) = permit;
        let (entries, versions) = change.write(self).await?;
        for entry in entries {
            let version =
                *versions.get(&entry.record_id).ok_or(StoreError::EntryWithoutRecord(entry.kind))?;
            let member = entry.on_behalf_of.or(allowed.on_behalf_of());
            self.pending.push((entry.on_behalf_of(member), version));
        }
        Ok(())
    }

    async fn finish(self) -> Result<(), StoreError> {
        let Work { transaction, actor, request, pending } = self;
        if !pending.is_empty() {
            journal::record(&transaction, &actor, request, &pending).await?;
        }
        Ok(transaction.commit().await?)
    }
}

impl Store {
    /// Runs a unit of work for an actor, and once or twice more when it met a deadlock.
    pub async fn write<T, E>(
        &self,
        actor: &Actor,
        request: Option<Uuid>,
        decide: impl AsyncFn(&mut Work) -> Result<T, E>,
    ) -> Result<T, E>
    where
        E: From<StoreError> + MayTryAgain,
    {
        let mut tries_left = TRIES_AGAIN;
        loop {
            let once = tokio::time::timeout(LONGEST, self.write_once(actor, request, &decide));
            let outcome = match once.await {
                Ok(outcome) => outcome,
                Err(_) => Err(StoreError::TooLong(LONGEST.as_secs()).into()),
            };
            match outcome {
                Err(error) if tries_left > 0 && error.is_worth_another_try() => {
                    tries_left -= 1;
                }
                outcome => return outcome,
            }
        }
    }

    async fn write_once<T, E>(
        &self,
        actor: &Actor,
        request: Option<Uuid>,
        decide: &impl AsyncFn(&mut Work) -> Result<T, E>,
    ) -> Result<T, E>
    where
        E: From<StoreError>,
    {
        let transaction = self.begin().await?;
        let mut work = Work { transaction, actor: actor.clone(), request, pending: Vec::new() };
        let answer = decide(&mut work).await?;
        work.finish().await?;
        self.ring();
        Ok(answer)
    }
}

/// An error that knows whether the same unit of work may simply be run again, as after a deadlock.
pub trait MayTryAgain {
    fn is_worth_another_try(&self) -> bool;
}

impl MayTryAgain for StoreError {
    fn is_worth_another_try(&self) -> bool {
        StoreError::is_worth_another_try(self)
    }
}
