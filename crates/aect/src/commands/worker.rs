use crate::configuration::DatabaseSettings;
use crate::database::{Database, demand_migrations};
use crate::trouble::Trouble;
use clap::Args;
use store::Store;

#[derive(Args)]
pub(crate) struct Work {
    #[command(flatten)]
    database: DatabaseSettings,
}

impl Work {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        let database = Database::of(&self.database)?;
        let store = Store::open(&database.connection(2)).await?;
        demand_migrations(&store).await?;
        tokio::select! {
            never = worker::run(&store) => match never {},
            () = super::serve::asked_to_stop() => Ok(()),
        }
    }
}
