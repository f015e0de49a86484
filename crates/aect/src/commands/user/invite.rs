use super::newcomer::NewcomerSettings;
use crate::configuration::DatabaseSettings;
use crate::database::Database;
use crate::trouble::Trouble;
use clap::Args;
use domain::access::Actor;
use store::accounts::{Begins, create};

#[derive(Args)]
pub(crate) struct Invite {
    #[command(flatten)]
    newcomer: NewcomerSettings,
    #[command(flatten)]
    database: DatabaseSettings,
}

impl Invite {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        let Invite { newcomer, database } = self;
        let mail = newcomer.mail.clone();
        let newcomer = newcomer.newcomer(Begins::Invited);
        let database = Database::of(&database)?;
        let store = database.store().await?;
        create::create(&store, &Actor::Operator, &newcomer).await?;
        println!("{} is invited: the worker mails the link.", mail.as_str());
        Ok(())
    }
}
