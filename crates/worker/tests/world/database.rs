//! One throwaway PostgreSQL a test run; one database a test, copied from a migrated template.

use postgres::{PrivatePostgres, Settings, start_throwaway};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use store::{Connection, Store};
use tokio::sync::OnceCell;

const TEMPLATE: &str = "template_migrated";

/// The name of a new database.
pub(super) async fn fresh() -> String {
    static MADE: OnceCell<()> = OnceCell::const_new();
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    MADE.get_or_init(|| async {
        create(TEMPLATE, "template1").await;
        migrations::migrate(&postgres().owner_url(TEMPLATE)).await.expect("migrations apply");
    })
    .await;
    let name = format!("test_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    create(&name, TEMPLATE).await;
    name
}

pub(super) async fn store(name: &str) -> Store {
    let connection = Connection { url: postgres().server_url(name), connections: 2, ..Connection::default() };
    Store::open(&connection).await.expect("a store")
}

pub(super) async fn owner(name: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(postgres().owner_url(name));
    options.max_connections(2).sqlx_logging(false);
    Database::connect(options).await.expect("the database answers")
}

async fn create(name: &str, template: &str) {
    let owner = owner("aect").await;
    let create = format!("create database {name} template {template}");
    owner.execute_unprepared(&create).await.expect("the owner may create databases");
    owner.close().await.expect("closed");
}

fn postgres() -> &'static PrivatePostgres {
    static RUNNING: OnceLock<PrivatePostgres> = OnceLock::new();
    RUNNING.get_or_init(|| start_throwaway(&Settings::from_environment()).expect("a PostgreSQL for tests"))
}
