//! One throwaway PostgreSQL a test run, one database and one data folder a test.

mod folder;
mod own_postgres;
mod person;
mod program;

pub(crate) use folder::Folder;
pub(crate) use own_postgres::OwnPostgres;
pub(crate) use person::{Person, get};
pub(crate) use program::{Ran, Serving, free_port};

use domain::territories::{Edition, read_register};
use postgres::{PrivatePostgres, Settings, start_throwaway};
use program::Program;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, TransactionTrait,
};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use store::{Connection, Store};
use tokio::sync::OnceCell;

pub(crate) const EDITION: &str = include_str!("../../../../data/register/edition.json");
pub(crate) const TERRITORIES: &str = include_str!("../../../../data/register/territories.csv");
const TEMPLATE: &str = "template_with_register";

/// A database and a data folder, and the program with both as its settings.
pub(crate) struct World {
    pub(crate) data: Folder,
    owner: DatabaseConnection,
    program: Program,
}

impl World {
    /// The schema and the register, nothing else.
    pub(crate) async fn with_register() -> World {
        static MADE: OnceCell<()> = OnceCell::const_new();
        MADE.get_or_init(make_template).await;
        World::on(TEMPLATE).await
    }

    /// A database without a schema.
    pub(crate) async fn empty() -> World {
        World::on("template1").await
    }

    async fn on(template: &str) -> World {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("test_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
        create(&name, template).await;
        World::at(&name, postgres().server_url(&name), postgres().owner_url(&name)).await
    }

    async fn at(name: &str, server_url: String, owner_url: String) -> World {
        let data = Folder::new(name);
        let owner = connect(&owner_url).await;
        let program = Program::new([
            ("DATABASE_URL", server_url),
            ("DATABASE_OWNER_URL", owner_url),
            ("AECT_DATA_DIR", data.path().display().to_string()),
        ]);
        World { owner, data, program }
    }

    /// Makes an account and signs in.
    pub(crate) async fn somebody(&self, server: &Serving, mail: &str) -> Person {
        let words = format!("user create --mail {mail} --first-name Ada --last-name Exemple");
        let said = self.run(&words).said();
        let password = said.trim_end().rsplit_once(' ').expect("a password, shown once").1;
        Person::sign_in(&server.address, mail, password).await
    }

    /// Runs the program to its end: `world.run("demo --members 3")`, a word at each blank.
    pub(crate) fn run(&self, words: &str) -> Ran {
        self.run_with(words, &[])
    }

    pub(crate) fn run_with(&self, words: &str, settings: &[(&str, &str)]) -> Ran {
        self.program.run(words, settings)
    }

    /// A server on this database.
    pub(crate) async fn serve(&self) -> Serving {
        self.serve_with(&[]).await
    }

    /// The same with more settings.
    pub(crate) async fn serve_with(&self, more: &[(&str, &str)]) -> Serving {
        self.program.serve(more).await
    }

    /// The number that a statement answers.
    pub(crate) async fn number(&self, statement: &str) -> i64 {
        self.column::<i64>(statement).await.into_iter().next().expect("a row")
    }

    /// The first column of the rows that a statement answers.
    pub(crate) async fn column<T: sea_orm::TryGetable>(&self, statement: &str) -> Vec<T> {
        let statement = sea_orm::Statement::from_string(sea_orm::DbBackend::Postgres, statement);
        let rows = self.owner.query_all_raw(statement).await.expect("the database answers");
        rows.iter().map(|row| row.try_get_by_index(0).expect("a column of that type")).collect()
    }

    /// Changes what stands, under the program.
    pub(crate) async fn change(&self, statements: &str) {
        self.owner.execute_unprepared(statements).await.expect("the owner may");
    }

    /// Holds what a statement locks, until it is given back.
    #[expect(clippy::disallowed_methods, reason = "somebody else's transaction, past our code")]
    pub(crate) async fn hold(&self, statement: &str) -> DatabaseTransaction {
        let transaction = self.owner.begin().await.expect("begun");
        transaction.execute_unprepared(statement).await.expect("locked");
        transaction
    }

    /// All that the database says of the register and of what happened: it is the same after a command that changed nothing.
    pub(crate) async fn state(&self) -> Vec<i64> {
        let mut state = Vec::new();
        for statement in [
            "select count(*) from journal",
            "select count(*) from territories where vanished_in is null",
            "select coalesce(sum(version), 0)::bigint from territories",
            "select coalesce(sum(version), 0)::bigint from territory_register",
            "select count(*) from organisations",
            "select count(*) from people",
            "select coalesce(sum(version), 0)::bigint from accounts",
        ] {
            state.push(self.number(statement).await);
        }
        state
    }
}

async fn make_template() {
    create(TEMPLATE, "template1").await;
    migrations::migrate(&postgres().owner_url(TEMPLATE)).await.expect("migrations apply");
    let connection = Connection { url: postgres().server_url(TEMPLATE), ..Connection::default() };
    let store = Store::open(&connection).await.expect("a store");
    let edition: Edition = serde_json::from_str(EDITION).expect("an edition");
    let rows = read_register(TERRITORIES, &edition).expect("a register");
    store::territories::import(&store, &edition, &rows, |_, _| {}).await.expect("the register comes in");
    store.close().await.expect("the template is left alone");
}

async fn create(name: &str, template: &str) {
    let owner = connect(&postgres().owner_url("aect")).await;
    let statement = format!("create database {name} template {template}");
    owner.execute_unprepared(&statement).await.expect("the owner may create databases");
    owner.close().await.expect("closed");
}

async fn connect(url: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options.max_connections(2).sqlx_logging(false);
    Database::connect(options).await.expect("the database answers")
}

fn postgres() -> &'static PrivatePostgres {
    static RUNNING: OnceLock<PrivatePostgres> = OnceLock::new();
    RUNNING.get_or_init(|| start_throwaway(&Settings::from_environment()).expect("a PostgreSQL for tests"))
}
