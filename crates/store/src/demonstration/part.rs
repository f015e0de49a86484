//! A part of the demonstration that stands on its organisations and people: a unit of work of its own, done once.

use super::lock;
use crate::sql::holds;
use crate::unit_of_work::{Permit, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Job, Record};

/// Loads the part, unless `stands` says that it is here already: then nothing is written, and none answered.
pub(super) async fn once<T>(
    store: &Store,
    stands: &str,
    load: impl AsyncFn(&mut Work, Permit) -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    store
        .write(&Actor::System(Job::Demonstration), None, async |work| {
            let permit = work.may(Action::LoadDemonstration, &Record::Open)?;
            lock(&work.transaction).await?;
            if holds(&work.transaction, stands).await? {
                return Ok(None);
            }
            load(work, permit).await.map(Some)
        })
        .await
}
