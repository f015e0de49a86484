use super::newcomer::NewcomerSettings;
use crate::configuration::DatabaseSettings;
use crate::database::Database;
use crate::password;
use crate::trouble::Trouble;
use clap::Args;
use domain::access::Actor;
use store::accounts::{Begins, create};

#[derive(Args)]
pub(crate) struct Create {
    #[command(flatten)]
    newcomer: NewcomerSettings,
    #[command(flatten)]
    database: DatabaseSettings,
}

impl Create {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        let Create { newcomer, database } = self;
        let mail = newcomer.mail.clone();
        let password = password::make(&mail)?;
        let newcomer = newcomer.newcomer(Begins::Active { password_hash: password::hash(&password)? });
        let database = Database::of(&database)?;
        let store = database.store().await?;
        create::create(&store, &Actor::Operator, &newcomer).await?;
        println!("{} can sign in.", mail.as_str());
        println!("Password, shown once: {}", password.expose());
        Ok(())
    }
}
