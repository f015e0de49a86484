use crate::configuration::DatabaseSettings;
use crate::database::Database;
use crate::trouble::Trouble;
use clap::Args;
use domain::access::Actor;
use uuid::Uuid;

#[derive(Args)]
pub(crate) struct Revoke {
    /// The client's id, as `aect user client` printed it
    #[arg(value_name = "CLIENT")]
    id: Uuid,
    #[command(flatten)]
    database: DatabaseSettings,
}

impl Revoke {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        let Revoke { id, database } = self;
        let database = Database::of(&database)?;
        let store = database.store().await?;
        let name = store::clients::revoke(&store, &Actor::Operator, id).await?;
        let name = name.ok_or_else(|| Trouble(format!("no program has the id {id}")))?;
        println!("{name} is revoked: its next request is refused.");
        Ok(())
    }
}
