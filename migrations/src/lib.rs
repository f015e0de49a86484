//! The schema's history: each step is plain SQL that one can read in `sql/`, applied once and in order.
//!
//! To add a step: write `sql/NNNN_room.sql`, name it in [`STEPS`]. A step that has landed is never edited.

use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectOptions, Database, DbErr};
use std::time::Duration;

/// Every step by its name, which is kept in the database, and its SQL.
const STEPS: &[(&str, &str)] = &[
    ("0001_journal", include_str!("../sql/0001_journal.sql")),
    ("0002_territories", include_str!("../sql/0002_territories.sql")),
    ("0003_organisations", include_str!("../sql/0003_organisations.sql")),
    ("0004_accounts", include_str!("../sql/0004_accounts.sql")),
    ("0005_sessions_and_deliveries", include_str!("../sql/0005_sessions_and_deliveries.sql")),
    ("0006_members", include_str!("../sql/0006_members.sql")),
    ("0007_partnerships", include_str!("../sql/0007_partnerships.sql")),
    ("0008_topics", include_str!("../sql/0008_topics.sql")),
    ("0009_events", include_str!("../sql/0009_events.sql")),
    ("0010_topic_events", include_str!("../sql/0010_topic_events.sql")),
    ("0011_retention", include_str!("../sql/0011_retention.sql")),
    ("0012_near_names", include_str!("../sql/0012_near_names.sql")),
    ("0013_statistics", include_str!("../sql/0013_statistics.sql")),
    ("0014_positions", include_str!("../sql/0014_positions.sql")),
];

/// How long the database may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// Two programs that migrate at once wait for each other on this advisory lock.
const ADVISORY_LOCK: i64 = 0x6165_6374_6d69;

/// The names of all steps, oldest first: what a server demands to be applied before it serves.
pub fn names() -> impl Iterator<Item = &'static str> {
    STEPS.iter().map(|(name, _)| *name)
}

/// Applies what is missing, as the owner of the schema; answers how many steps it applied.
pub async fn migrate(owner_url: &str) -> Result<usize, DbErr> {
    let mut options = ConnectOptions::new(owner_url);
    options.max_connections(1).acquire_timeout(PATIENCE).sqlx_logging(false);
    let database = Database::connect(options).await?;
    database.execute_unprepared(&format!("select pg_advisory_lock({ADVISORY_LOCK})")).await?;
    let pending = Migrator::get_pending_migrations(&database).await?.len();
    Migrator::up(&database, None).await?;
    database.execute_unprepared("grant select on seaql_migrations to aect_server").await?;
    database.close().await?;
    Ok(pending)
}

struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        STEPS.iter().map(|&(name, sql)| Box::new(Step { name, sql }) as Box<dyn MigrationTrait>).collect()
    }
}

struct Step {
    name: &'static str,
    sql: &'static str,
}

impl MigrationName for Step {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(self.sql).await.map(drop)
    }
}
