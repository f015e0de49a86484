//! The demonstration data: loaded once, as a whole, into a platform that holds nothing yet; what stands upon its organisations and
//! people (partnerships, topics, events and their links) follows, once too, in units of work of its own.
//!
//! Invented records bear `demo`; a platform that holds one is shown on this machine alone (`aect serve` asks
//! [`holds_demonstration`]). Passwords are made outside, and kept by the caller inside the unit of work: [`Keep`].

mod events;
mod ids;
mod links;
mod load;
mod members;
mod part;
mod partnerships;
mod passwords;
mod records;
mod standing;
mod topics;

use crate::sql::{holds, sql};
use crate::unit_of_work::MayTryAgain;
use crate::{Store, error::StoreError};
use domain::territories::TerritoryCode;
use sea_orm::ConnectionTrait;
use std::io;

pub use events::{LoadedEvents, load_events};
pub use links::load_links;
pub use load::{Loaded, load};
pub use members::add_members;
pub use partnerships::load_partnerships;
pub use passwords::renew_passwords;
pub use topics::{LoadedTopics, load_topics};

/// Puts the passwords where they are read, before the rows are written; an error undoes everything.
pub type Keep<'a> = &'a dyn Fn() -> io::Result<()>;

/// Why nothing was loaded.
#[derive(Debug, thiserror::Error)]
pub enum NotLoaded {
    #[error("the register lacks {0}: run `aect import territories` first")]
    NoTerritory(TerritoryCode),
    #[error("the platform holds records of its own: demonstration data go into an empty one")]
    NotEmpty,
    #[error("the passwords can't be kept: {0}")]
    Keep(#[from] io::Error),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl MayTryAgain for NotLoaded {
    fn is_worth_another_try(&self) -> bool {
        match self {
            NotLoaded::Store(error) => error.is_worth_another_try(),
            NotLoaded::NoTerritory(_) | NotLoaded::NotEmpty | NotLoaded::Keep(_) => false,
        }
    }
}

const STANDS: &str = "select exists (select 1 from organisations where demo)";

/// Whether a record of the demonstration stands here.
pub async fn holds_demonstration(store: &Store) -> Result<bool, StoreError> {
    holds(&store.database, STANDS).await
}

/// Two that load, add or renew at once wait for each other here.
const LOCK: &str = "select pg_advisory_xact_lock(hashtext('demonstration'))";

async fn lock(connection: &impl ConnectionTrait) -> Result<(), StoreError> {
    connection.execute_raw(sql(LOCK, [])).await?;
    Ok(())
}
