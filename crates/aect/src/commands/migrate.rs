use crate::configuration::DatabaseSettings;
use crate::database::Database;
use crate::trouble::Trouble;
use clap::Args;

#[derive(Args)]
pub(crate) struct Migrate {
    #[command(flatten)]
    database: DatabaseSettings,
}

impl Migrate {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        let database = Database::of(&self.database)?;
        match migrations::migrate(database.owner_url()?).await? {
            0 => println!("The schema is up to date."),
            applied => println!("The schema is up to date: {applied} migrations applied."),
        }
        Ok(())
    }
}
