//! One throwaway PostgreSQL a test run; one database a test, copied from a template in some 40 ms.

use domain::territories::{Edition, TerritoryRow, read_register};
use postgres::{PrivatePostgres, Settings, start_throwaway};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database as SeaOrm, DatabaseConnection, DbBackend, Statement,
};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use store::{Connection, Store};
use tokio::sync::OnceCell;

const TEMPLATE: &str = "template_with_register";

#[derive(Clone)]
pub struct Database {
    pub name: String,
    pub owner_url: String,
    pub server_url: String,
}

/// The edition that the project carries.
pub fn register() -> (Edition, Vec<TerritoryRow>) {
    let edition: Edition =
        serde_json::from_str(include_str!("../../../../data/register/edition.json")).expect("an edition");
    let rows = read_register(include_str!("../../../../data/register/territories.csv"), &edition)
        .expect("a register");
    (edition, rows)
}

impl Database {
    pub async fn from_template() -> Database {
        static MADE: OnceCell<()> = OnceCell::const_new();
        MADE.get_or_init(|| async {
            let template = Database::create(TEMPLATE, "template1").await;
            migrations::migrate(&template.owner_url).await.expect("migrations apply");
            let store = template.store().await;
            let (edition, rows) = register();
            store::territories::import(&store, &edition, &rows, |_, _| {})
                .await
                .expect("the register comes in");
            while store::journal::sequence::number_batch(&store).await.expect("the sequencer works") > 0 {}
            store.close().await.expect("the template is left alone");
        })
        .await;
        Database::create(&Database::fresh_name(), TEMPLATE).await
    }

    fn fresh_name() -> String {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        format!("test_{}", NUMBER.fetch_add(1, Ordering::Relaxed))
    }

    /// A copy of this database, to which nobody may be connected.
    pub async fn copy(&self) -> Database {
        Database::create(&Database::fresh_name(), &self.name).await
    }

    /// Ends every session of the platform's own role, and waits for their end.
    pub async fn let_go(&self) {
        let server = connect(&postgres().server_url("aect")).await;
        // Autovacuum may be there too; it isn't ours to end, and whoever copies the database ends it.
        let ended = format!(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity
             where datname = '{}' and backend_type = 'client backend'",
            self.name
        );
        server.execute_unprepared(&ended).await.expect("a role may end its own sessions");
        server.close().await.expect("closed");
    }

    async fn create(name: &str, template: &str) -> Database {
        let owner = connect(&postgres().owner_url("aect")).await;
        // A copy of files is half the work of a copy that the log tells block by block.
        owner
            .execute_unprepared(&format!("create database {name} template {template} strategy file_copy"))
            .await
            .expect("the owner may create databases");
        owner.close().await.expect("closed");
        let postgres = postgres();
        Database {
            name: name.into(),
            owner_url: postgres.owner_url(name),
            server_url: postgres.server_url(name),
        }
    }

    pub async fn store(&self) -> Store {
        let connection = Connection { url: self.server_url.clone(), connections: 2, ..Connection::default() };
        Store::open(&connection).await.expect("a store")
    }

    /// Takes the database away from under its server.
    pub async fn disappear(&self) {
        let owner = connect(&postgres().owner_url("aect")).await;
        self.let_go().await;
        let gone = format!("alter database {} rename to {}_gone", self.name, self.name);
        owner.execute_unprepared(&gone).await.expect("nobody is connected");
    }

    /// A connection of the owner, to look and to break things.
    pub async fn owner(&self) -> DatabaseConnection {
        connect(&self.owner_url).await
    }

    /// A bare connection of the plain role.
    pub async fn server(&self) -> DatabaseConnection {
        connect(&self.server_url).await
    }
}

/// The number that a statement answers.
pub async fn number(connection: &impl ConnectionTrait, text: &str) -> i64 {
    let statement = Statement::from_string(DbBackend::Postgres, text);
    connection.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

async fn connect(url: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    SeaOrm::connect(options).await.expect("the database answers")
}

fn postgres() -> &'static PrivatePostgres {
    static RUNNING: OnceLock<PrivatePostgres> = OnceLock::new();
    RUNNING.get_or_init(|| start_throwaway(&Settings::from_environment()).expect("a PostgreSQL for tests"))
}
