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
        let applied = migrations::migrate(database.owner_url()?).await;
        match applied.map_err(|error| Trouble(format!("as the owner (DATABASE_OWNER_URL): {error}")))? {
            0 => println!("The schema is up to date."),
            applied => println!("The schema is up to date: {applied} migrations applied."),
        }
        Ok(())
    }
}
