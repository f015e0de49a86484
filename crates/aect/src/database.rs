//! The database of a command: the one that is given, or a private one that lives as long as the command.

use crate::configuration::DatabaseSettings;
use crate::trouble::Trouble;
use postgres::PrivatePostgres;
use std::time::Duration;
use store::{Connection, Store};

const NAME: &str = "aect";

/// Addresses of the database, and what keeps it alive.
pub(crate) struct Database {
    url: Option<String>,
    owner_url: Option<String>,
    _private: Option<PrivatePostgres>,
}

impl Database {
    /// Whoever names one of the addresses has a database: a private one is started for those who name none.
    pub(crate) fn of(settings: &DatabaseSettings) -> Result<Database, Trouble> {
        let [database_url, database_owner_url] = [&settings.database_url, &settings.database_owner_url]
            .map(|url| url.clone().filter(|url| !url.is_empty()));
        check_address("DATABASE_URL", database_url.as_deref())?;
        check_address("DATABASE_OWNER_URL", database_owner_url.as_deref())?;
        if database_url.is_some() || database_owner_url.is_some() {
            return Ok(Database { url: database_url, owner_url: database_owner_url, _private: None });
        }
        let private = PrivatePostgres::start(&settings.private())?;
        Ok(Database {
            url: Some(private.server_url(NAME)),
            owner_url: Some(private.owner_url(NAME)),
            _private: Some(private),
        })
    }

    pub(crate) fn owner_url(&self) -> Result<&str, Trouble> {
        self.owner_url.as_deref().ok_or_else(|| {
            Trouble("DATABASE_OWNER_URL is missing: migrations run as the schema's owner".into())
        })
    }

    pub(crate) fn connection(&self, connections: u32) -> Result<Connection, Trouble> {
        let url = self.url.clone().ok_or_else(|| {
            Trouble("DATABASE_URL is missing: DATABASE_OWNER_URL is for `aect migrate` alone".into())
        })?;
        Ok(Connection { url, connections, patience: Duration::from_secs(5), ..Connection::default() })
    }

    /// A store of one connection, for a command that works alone; its schema must be today's.
    pub(crate) async fn store(&self) -> Result<Store, Trouble> {
        let store = Store::open(&self.connection(1)?).await?;
        demand_migrations(&store).await?;
        Ok(store)
    }
}

/// Refuses what is no address of a PostgreSQL, without repeating it: it may hold a password.
fn check_address(setting: &str, address: Option<&str>) -> Result<(), Trouble> {
    let Some(address) = address else { return Ok(()) };
    match reqwest::Url::parse(address) {
        Ok(url) if matches!(url.scheme(), "postgres" | "postgresql") => Ok(()),
        Ok(_) | Err(_) => Err(Trouble(format!(
            "{setting} must be postgres://user:password@host:port/database, with % codes for / ? # and @ in the password"
        ))),
    }
}

/// Refuses to work on a schema that lacks a migration of this program.
pub(crate) async fn demand_migrations(store: &Store) -> Result<(), Trouble> {
    let missing = store::health::missing_migrations(store).await;
    match missing.map_err(|error| Trouble(format!("DATABASE_URL: {error}")))?.as_slice() {
        [] => Ok(()),
        missing => Err(Trouble(format!(
            "the database lacks migrations ({}): run `aect migrate`",
            missing.join(", ")
        ))),
    }
}
