use crate::configuration::{DatabaseSettings, MailSettings};
use crate::database::{Database, demand_migrations};
use crate::trouble::Trouble;
use clap::Args;
use store::Store;

#[derive(Args)]
pub(crate) struct Work {
    #[command(flatten)]
    database: DatabaseSettings,
    #[command(flatten)]
    mail: MailSettings,
}

impl Work {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        let outbox = self.mail.outbox(&self.database.folder())?;
        let database = Database::of(&self.database)?;
        let store = Store::open(&database.connection(worker::CONNECTIONS)?).await?;
        demand_migrations(&store).await?;
        let clock = api::Clock::system();
        worker::run(&store, &outbox, || clock.now(), super::serve::asked_to_stop()).await;
        Ok(())
    }
}
