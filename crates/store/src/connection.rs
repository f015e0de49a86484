//! How the program reaches PostgreSQL: one pool a store, one store an actix worker.

use crate::error::StoreError;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbErr,
    TransactionTrait,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Notify;

/// The settings of a pool.
#[derive(Clone, Debug)]
pub struct Connection {
    /// `postgres://…` of the plain role.
    pub url: String,
    /// The most connections that one store holds.
    pub connections: u32,
    /// How long a request waits for a free connection.
    pub patience: Duration,
    /// Rung after each write; all stores of a process share it.
    pub bell: Bell,
}

impl Default for Connection {
    fn default() -> Self {
        Connection {
            url: String::new(),
            connections: 1,
            patience: Duration::from_secs(5),
            bell: Bell::default(),
        }
    }
}

/// Wakes the sequencer of this process.
#[derive(Clone, Debug, Default)]
pub struct Bell(Arc<Notify>);

/// The platform's records. Cheap to clone: clones share the pool.
#[derive(Clone, Debug)]
pub struct Store {
    pub(crate) database: DatabaseConnection,
    statements: Arc<AtomicU64>,
    bell: Bell,
}

impl Store {
    /// Opens a pool without waiting for the database: the first statement does.
    pub async fn open(connection: &Connection) -> Result<Store, StoreError> {
        let mut options = ConnectOptions::new(&connection.url);
        options
            .max_connections(connection.connections)
            .acquire_timeout(connection.patience)
            .test_before_acquire(false)
            .test_before_acquire_if_idle_for(Duration::from_secs(30))
            .sqlx_logging(false)
            .connect_lazy(true)
            .map_sqlx_postgres_opts(|options| {
                options.application_name("aect").options([
                    // At which a name resembles what was typed, see paging/typed.rs.
                    ("pg_trgm.word_similarity_threshold", "0.45"),
                    // Our own timers end a transaction after ten seconds. PostgreSQL ends that of a process that can't
                    // count any more, so that no lock outlives it by hours.
                    ("idle_in_transaction_session_timeout", "15s"),
                ])
            });
        let mut database = Database::connect(options).await?;
        let statements = Arc::new(AtomicU64::new(0));
        let counter = statements.clone();
        database.set_metric_callback(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        Ok(Store { database, statements, bell: connection.bell.clone() })
    }

    /// How many statements this store has sent, BEGIN and COMMIT apart: tests assert it a request.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Tells PostgreSQL's planner what the tables hold, after many rows were written at once: until it knows, it reads whole
    /// tables where an index would do.
    pub async fn learn_statistics(&self) -> Result<(), StoreError> {
        self.database.execute_unprepared("select learn_statistics()").await?;
        Ok(())
    }

    /// Opens a transaction for one of the doors, in a task of its own: who is dropped while BEGIN is on its way leaves a
    /// transaction that this task rolls back. The driver would give its connection back with the transaction open, and
    /// the next one's statements would run in it.
    #[expect(clippy::disallowed_methods, reason = "both doors open here")]
    pub(crate) async fn begin(&self) -> Result<DatabaseTransaction, StoreError> {
        let database = self.database.clone();
        let begun = tokio::spawn(async move { database.begin().await }).await;
        Ok(begun.unwrap_or_else(|ended| Err(DbErr::Custom(ended.to_string())))?)
    }

    pub(crate) fn ring(&self) {
        self.bell.0.notify_one();
    }

    /// Waits until something was written in this process, at most for `longest`.
    pub async fn written(&self, longest: Duration) {
        // Running out of time is one of the two ways to wake.
        let _ = tokio::time::timeout(longest, self.bell.0.notified()).await;
    }

    /// Closes the pool once its connections are free.
    pub async fn close(&self) -> Result<(), StoreError> {
        Ok(self.database.close_by_ref().await?)
    }
}
