//! A database of its own a test, with people, entries and an outbox.

mod database;
mod fixtures;
pub(crate) mod mail;
pub(crate) mod smtp;

pub(crate) use fixtures::{Delivery, Someone};

use sea_orm::DatabaseConnection;
use std::path::PathBuf;
use store::Store;
use worker::{Outbox, OutboxSettings, Way};

pub(crate) const PUBLIC_URL: &str = "https://aect.example";

pub(crate) struct World {
    name: String,
    pub(crate) store: Store,
    pub(crate) owner: DatabaseConnection,
    /// The folder of an outbox that writes files.
    pub(crate) folder: PathBuf,
}

impl World {
    pub(crate) async fn new() -> World {
        let name = database::fresh().await;
        let folder = std::env::temp_dir().join(format!("aect-mails-{}-{name}", std::process::id()));
        World { store: database::store(&name).await, owner: database::owner(&name).await, folder, name }
    }

    /// Another process would have a store of its own.
    pub(crate) async fn another_store(&self) -> Store {
        database::store(&self.name).await
    }

    pub(crate) fn outbox(&self) -> Outbox {
        outbox(Way::Folder(self.folder.clone()))
    }

    /// Numbers the journal and plans what it asks for.
    pub(crate) async fn plan(&self) {
        while store::journal::sequence::number_batch(&self.store).await.expect("numbered") > 0 {}
        while store::deliveries::plan(&self.store).await.expect("planned") > 0 {}
    }

    pub(crate) async fn deliver(&self, outbox: &Outbox) -> u64 {
        worker::deliver_due(&self.store, outbox).await.expect("the database answers")
    }
}

impl Drop for World {
    fn drop(&mut self) {
        // There is none when the test wrote no file.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

pub(crate) fn outbox(way: Way) -> Outbox {
    let sender = "AECT Nouvelle-Aquitaine <ne-pas-repondre@aect.example>".to_owned();
    Outbox::open(OutboxSettings { public_url: PUBLIC_URL.into(), sender, way }).expect("good settings")
}
