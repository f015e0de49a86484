use super::newcomer::NewcomerSettings;
use crate::configuration::DatabaseSettings;
use crate::database::Database;
use crate::trouble::Trouble;
use clap::Args;
use domain::access::Actor;
use store::accounts::Begins;
use store::accounts::create::{self, Made};

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
        let mail = mail.as_str();
        match create::create(&store, &Actor::Operator, &newcomer).await? {
            Made::New => println!("{mail} is invited: the worker mails the link."),
            Made::Again => println!("{mail} is invited again, with the names and the place of then."),
        }
        Ok(())
    }
}
