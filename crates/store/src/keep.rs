//! The narrow door: writes that need no journal entry.
//!
//! It is open to these tables alone: `sessions`, `spent_tokens`, `mail_tokens`, `sign_in_failures`, `deliveries` and
//! `followers`, and to the `position` of the journal's entries. Each other table refuses a commit without an entry (`AE001`), so a record can't slip through here.

use crate::{Store, error::StoreError};
use sea_orm::DatabaseTransaction;
use std::time::Duration;

/// A transaction of this door ends after this long by its own timer.
const LONGEST: Duration = Duration::from_secs(10);

impl Store {
    /// Runs one transaction and commits what `decide` wrote; an error, a drop or the timer undoes it.
    ///
    /// # Errors
    /// What `decide` answers; [`StoreError::TooLong`]; what the database says. Nothing is tried again here.
    pub(crate) async fn keep<T>(
        &self,
        decide: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let once = async {
            let transaction = self.begin().await?;
            let answer = decide(&transaction).await?;
            transaction.commit().await?;
            Ok(answer)
        };
        tokio::time::timeout(LONGEST, once).await.unwrap_or(Err(StoreError::TooLong(LONGEST.as_secs())))
    }
}
