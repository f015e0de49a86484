//! `aect demo`: the demonstration data, once.

mod accounts;
mod accounts_file;
mod data;
mod parts;

use crate::configuration::DatabaseSettings;
use crate::database::Database;
use crate::trouble::Trouble;
use accounts_file::AccountsFile;
use clap::Args;
use data::Data;
use domain::demonstration::Demonstration;
use indicatif::{ProgressBar, ProgressStyle};
use std::net::SocketAddr;
use store::Store;
use store::demonstration::{self as demonstration_store, Loaded};

#[derive(Args)]
pub(crate) struct Demo {
    /// Add this many generated members over the register's communes, the most populous first
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    members: Option<u32>,
    /// Give the demonstration's accounts new passwords and end their sessions
    #[arg(long)]
    new_passwords: bool,
    /// Where the server listens: demonstration data are refused unless it is this machine alone
    #[arg(long, env = "AECT_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    listen: SocketAddr,
    #[command(flatten)]
    database: DatabaseSettings,
}

impl Demo {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        let Demo { members, new_passwords, listen, database: settings } = self;
        refuse_elsewhere(listen)?;
        let Data { demonstration, partnerships, topics, events } = data::read(&api::Clock::system())?;
        let file = AccountsFile::of(&settings.folder());
        let database = Database::of(&settings)?;
        let store = database.store().await?;
        let is_new = !demonstration_store::holds_demonstration(&store).await?;
        if is_new {
            load(&store, &demonstration, &file).await?;
        } else if new_passwords {
            renew(&store, &demonstration, &file).await?;
        } else {
            say_it_stands(&file)?;
        }
        parts::load_partnerships(&store, &partnerships).await?;
        parts::load_topics(&store, &topics).await?;
        parts::load_events(&store, &events).await?;
        parts::load_links(&store, &events).await?;
        if let Some(wanted) = members {
            add(&store, wanted).await?;
        }
        if is_new || members.is_some() {
            store.learn_statistics().await?;
        }
        Ok(())
    }
}

/// Demonstration data are seen on this machine alone: their passwords lie in a file.
pub(super) fn refuse_elsewhere(listen: SocketAddr) -> Result<(), Trouble> {
    if listen.ip().to_canonical().is_loopback() {
        return Ok(());
    }
    Err(Trouble(format!(
        "demonstration data stay on this machine: AECT_LISTEN is {listen}, which is no loopback address"
    )))
}

async fn load(store: &Store, demonstration: &Demonstration, file: &AccountsFile) -> Result<(), Trouble> {
    let accounts = accounts::with_passwords(demonstration)?;
    let text = accounts::lines(&accounts);
    let hashes = accounts::hashes(&accounts)?;
    let kept = || file.write_beside(&text);
    let loaded = demonstration_store::load(store, demonstration, &hashes, &kept).await;
    match file.settle(loaded)? {
        Loaded::Now { organisations, members, people, contacts, accounts } => {
            println!(
                "The demonstration is loaded: {organisations} organisations, {members} members, {people} people, \
                 {contacts} contacts, {accounts} accounts."
            );
            show(file, &text);
            Ok(())
        }
        Loaded::Before => say_it_stands(file),
    }
}

async fn renew(store: &Store, demonstration: &Demonstration, file: &AccountsFile) -> Result<(), Trouble> {
    let accounts = accounts::with_passwords(demonstration)?;
    let text = accounts::lines(&accounts);
    let mails = accounts.iter().map(|(account, _)| account.sign_in_mail.clone());
    let hashes: Vec<_> = mails.zip(accounts::hashes(&accounts)?).collect();
    let kept = || file.write_beside(&text);
    let now = api::Clock::system().now();
    let renewed = demonstration_store::renew_passwords(store, &hashes, now, &kept).await;
    println!("The demonstration's accounts have new passwords: {}.", file.settle(renewed)?);
    show(file, &text);
    Ok(())
}

fn show(file: &AccountsFile, text: &str) {
    println!("Accounts (kept in {file}):");
    print!("{text}");
}

fn say_it_stands(file: &AccountsFile) -> Result<(), Trouble> {
    if file.is_there_or_found_beside()? {
        println!("The demonstration is loaded already; its accounts are in {file}.");
    } else {
        println!(
            "The demonstration is loaded already, but {file} is gone: `aect demo --new-passwords` makes new passwords."
        );
    }
    Ok(())
}

async fn add(store: &Store, wanted: u32) -> Result<(), Trouble> {
    let bar = ProgressBar::new(2 * u64::from(wanted));
    bar.set_style(ProgressStyle::with_template("Members {wide_bar} {pos}/{len} rows")?);
    let added = demonstration_store::add_members(store, wanted, |rows| bar.inc(rows as u64)).await?;
    bar.finish_and_clear();
    match usize::try_from(wanted) {
        Ok(wanted) if wanted == added => println!("{added} members added."),
        Ok(_) | Err(_) => println!("{added} members added: no commune of the register is free any more."),
    }
    Ok(())
}
