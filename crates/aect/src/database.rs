//! The database of a command: the one that is given, or a private one that lives as long as the command.

use crate::configuration::DatabaseSettings;
use crate::trouble::Trouble;
use postgres::PrivatePostgres;
use std::time::Duration;
use store::{Connection, Store};

const NAME: &str = "aect";

/// Addresses of the database, and what keeps it alive.
pub(crate) struct Database {
    pub(crate) url: String,
    owner_url: Option<String>,
    _private: Option<PrivatePostgres>,
}

impl Database {
    pub(crate) fn of(settings: &DatabaseSettings) -> Result<Database, Trouble> {
        match &settings.database_url {
            Some(url) => Ok(Database {
                url: url.clone(),
                owner_url: settings.database_owner_url.clone(),
                _private: None,
            }),
            None => {
                let mut private = postgres::Settings::from_environment();
                private.folder = settings.folder().join("postgres");
                let private = PrivatePostgres::start(&private)?;
                Ok(Database {
                    url: private.server_url(NAME),
                    owner_url: Some(private.owner_url(NAME)),
                    _private: Some(private),
                })
            }
        }
    }

    pub(crate) fn owner_url(&self) -> Result<&str, Trouble> {
        self.owner_url.as_deref().ok_or_else(|| {
            Trouble("DATABASE_OWNER_URL is missing: migrations run as the schema's owner".into())
        })
    }

    pub(crate) fn connection(&self, connections: u32) -> Connection {
        Connection {
            url: self.url.clone(),
            connections,
            patience: Duration::from_secs(5),
            ..Connection::default()
        }
    }

    /// A store of one connection, for a command that works alone; its schema must be today's.
    pub(crate) async fn store(&self) -> Result<Store, Trouble> {
        let store = Store::open(&self.connection(1)).await?;
        demand_migrations(&store).await?;
        Ok(store)
    }
}

/// Refuses to work on a schema that lacks a migration of this program.
pub(crate) async fn demand_migrations(store: &Store) -> Result<(), Trouble> {
    match store::health::missing_migrations(store).await?.as_slice() {
        [] => Ok(()),
        missing => Err(Trouble(format!(
            "the database lacks migrations ({}): run `aect migrate`",
            missing.join(", ")
        ))),
    }
}
