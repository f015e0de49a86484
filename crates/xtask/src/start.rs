//! `cargo xtask start`: the platform on this machine, on real input, until Ctrl-C.

use std::fs;

use clap::Args;
use postgres::PrivatePostgres;

use crate::children::{cargo, run as run_child};
use crate::platform::{Ground, Platform};
use crate::trouble::Trouble;
use crate::{embedded, frontend, needs, port, root, state};

#[derive(Args)]
pub(crate) struct Start {
    /// Begin again: remove the data that earlier starts kept
    #[arg(long)]
    fresh: bool,
    /// The loopback port of the SPA, the API and its documentation
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// What fails in a second is tried before what takes minutes.
pub(crate) fn run(asked: &Start) -> Result<(), Trouble> {
    needs::node_and_npm()?;
    port::refuse_taken(asked.port)?;
    let data = state::open()?;
    if asked.fresh {
        state::empty(&data)?;
    }
    let settings = state::settings(&data, embedded::binaries()?);
    let postgres = PrivatePostgres::start(&settings)?;
    frontend::install()?;
    frontend::build()?;
    run_child(cargo(&["build", "--package", "aect"]))?;
    let platform = Platform::start(Ground {
        program: root::program(),
        postgres,
        data,
        port: asked.port,
        log: None,
        settings: Vec::new(),
    })?;
    greet(&platform);
    match platform.keep() {
        Err(Trouble::Interrupted) => Ok(()),
        other => other,
    }
}

fn greet(platform: &Platform) {
    let (address, data) = (platform.address(), platform.data());
    println!("\nThe platform is ready: {address}\n");
    let accounts = data.join("accounts.txt");
    if let Ok(lines) = fs::read_to_string(&accounts) {
        println!("Accounts of the demonstration (kept in {}):", accounts.display());
        lines.lines().for_each(|line| println!("  {line}"));
    }
    println!("\nMail is written to {}", data.join("mail").display());
    println!("\nA first question to the API:\n  curl '{address}/v1/territories?q=bordaux&limit=1'\n");
    println!("Ctrl-C ends it; the data are kept. `cargo xtask start --fresh` begins again.");
}
