//! The commands, one a file.

mod demo;
mod health;
mod import;
mod migrate;
mod openapi;
mod serve;
mod user;
mod worker;

use crate::trouble::Trouble;
use clap::Subcommand;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Answer requests, with the worker inside
    Serve(serve::Serve),
    /// Do the work between requests: give the journal its order, send mails, forget what served its time
    Worker(worker::Work),
    /// Bring the schema up to date, as its owner
    Migrate(migrate::Migrate),
    /// Bring in an edition of data
    #[command(subcommand)]
    Import(import::Import),
    /// Load the demonstration data, once
    Demo(demo::Demo),
    /// Make accounts and programs, end programs
    #[command(subcommand)]
    User(user::User),
    /// Print the OpenAPI document
    Openapi,
    /// Ask a running server whether it can serve
    Health(health::Health),
}

impl Command {
    pub(crate) async fn run(self) -> Result<(), Trouble> {
        match self {
            Command::Serve(serve) => serve.run().await,
            Command::Worker(worker) => worker.run().await,
            Command::Migrate(migrate) => migrate.run().await,
            Command::Import(import) => import.run().await,
            Command::Demo(demo) => demo.run().await,
            Command::User(user) => user.run().await,
            Command::Openapi => openapi::print(),
            Command::Health(health) => health.run().await,
        }
    }
}
