use super::newcomer::text;
use crate::configuration::DatabaseSettings;
use crate::database::Database;
use crate::password;
use crate::trouble::Trouble;
use clap::Args;
use domain::access::{Actor, Scope};
use domain::accounts::ClientSecret;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

#[derive(Args)]
pub(crate) struct Client {
    /// What the program is called in the journal
    #[arg(long, value_name = "NAME", value_parser = text)]
    name: String,
    /// What it may do beyond what visitors see: network:read, the fields and records of visibility members
    #[arg(long = "scope", value_name = "SCOPE", value_parser = scope)]
    scopes: Vec<Scope>,
    #[command(flatten)]
    database: DatabaseSettings,
}

impl Client {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        let Client { name, scopes, database } = self;
        let secret = ClientSecret::from_random(password::random()?);
        let hash: [u8; 32] = Sha256::digest(secret.expose()).into();
        let scopes: BTreeSet<Scope> = scopes.into_iter().collect();
        let database = Database::of(&database)?;
        let store = database.store().await?;
        let id = store::clients::create(&store, &Actor::Operator, &name, hash, &scopes).await?;
        println!("Client id: {id}");
        println!("Client secret, shown once: {}", secret.expose());
        Ok(())
    }
}

fn scope(text: &str) -> Result<Scope, String> {
    let known = || Scope::ALL.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(", ");
    Scope::parse(text).ok_or_else(|| format!("the scopes are {}", known()))
}
