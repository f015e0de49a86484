use crate::configuration::DatabaseSettings;
use crate::database::Database;
use crate::trouble::Trouble;
use clap::{Args, Subcommand};
use domain::territories::{Edition, RegisterDifference, TerritoryRow, read_register};
use indicatif::{ProgressBar, ProgressStyle};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// The edition that the program carries.
const EDITION: &str = include_str!("../../../../data/register/edition.json");
const TERRITORIES: &str = include_str!("../../../../data/register/territories.csv");

#[derive(Subcommand)]
pub(crate) enum Import {
    /// The official register: communes, EPCI, départements and régions
    Territories(Territories),
}

#[derive(Args)]
pub(crate) struct Territories {
    /// A folder with another edition: edition.json and territories.csv
    #[arg(long, value_name = "FOLDER")]
    from: Option<PathBuf>,
    #[command(flatten)]
    database: DatabaseSettings,
}

impl Import {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        let Import::Territories(Territories { from, database }) = self;
        let is_carried = from.is_none();
        let (edition, rows) = match from {
            Some(folder) => read(&text(&folder, "edition.json")?, &text(&folder, "territories.csv")?)?,
            None => read(EDITION, TERRITORIES)?,
        };
        let database = Database::of(&database)?;
        let store = database.store().await?;
        let held = store::territories::edition_held(&store).await?;
        if let Some(held) = held.filter(|held| is_carried && *held > i32::from(edition.edition)) {
            println!(
                "Register {held} stands; this program carries {}: nothing is imported.",
                edition.edition
            );
            return Ok(());
        }
        let bar = ProgressBar::new(rows.len() as u64);
        bar.set_style(ProgressStyle::with_template("Register {edition} {wide_bar} {pos}/{len}")?.with_key(
            "edition",
            {
                let edition = edition.edition;
                move |_: &indicatif::ProgressState, text: &mut dyn std::fmt::Write| {
                    // The bar is drawn again at the next step.
                    let _ = write!(text, "{edition}");
                }
            },
        ));
        let difference = store::territories::import(&store, &edition, &rows, |done, all| {
            bar.set_length(all as u64);
            bar.set_position(done as u64);
        })
        .await?;
        bar.finish_and_clear();
        say(&edition, &difference);
        Ok(())
    }
}

fn text(folder: &Path, name: &str) -> Result<String, Trouble> {
    let file = folder.join(name);
    fs::read_to_string(&file).map_err(|error| Trouble(format!("{}: {error}", file.display())))
}

fn read(edition: &str, territories: &str) -> Result<(Edition, Vec<TerritoryRow>), Trouble> {
    let edition: Edition =
        serde_json::from_str(edition).map_err(|error| Trouble(format!("edition.json: {error}")))?;
    let rows = read_register(territories, &edition)?;
    let sha256: String = Sha256::digest(territories).iter().map(|byte| format!("{byte:02x}")).collect();
    if sha256 != edition.sha256 {
        return Err(Trouble(
            "territories.csv is not the file that edition.json describes: its SHA-256 is another".into(),
        ));
    }
    Ok((edition, rows))
}

fn say(edition: &Edition, difference: &RegisterDifference) {
    let RegisterDifference { appeared, changed, vanished } = difference;
    if difference.is_empty() {
        println!("Register {}: nothing changed, {} territories.", edition.edition, edition.rows);
        return;
    }
    println!(
        "Register {}: {} appeared, {} changed, {} vanished.",
        edition.edition,
        appeared.len(),
        changed.len(),
        vanished.len()
    );
    for (row, fields) in changed {
        println!("  changed   {} {} ({})", row.code, row.name, fields.join(", "));
    }
    for row in vanished {
        println!("  vanished  {} {}", row.code, row.name);
    }
}
