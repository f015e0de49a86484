//! Keeps a private PostgreSQL until its standard input closes, and prints the owner's and the plain
//! role's addresses: for a look with another client, and for the test that kills a parent.
//!
//! `keep-postgres FOLDER`, or `keep-postgres --throwaway`.

use std::io::{self, Read};
use std::path::PathBuf;
use std::process::ExitCode;

use private_postgres::{Error, PrivatePostgres, Settings, start_throwaway};

fn main() -> ExitCode {
    let Some(place) = std::env::args_os().nth(1) else {
        eprintln!("keep-postgres FOLDER, or keep-postgres --throwaway");
        return ExitCode::from(2);
    };
    match keep(place.into()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn keep(place: PathBuf) -> Result<(), Error> {
    let settings = Settings { folder: place.clone(), ..Settings::from_environment() };
    let throwaway = place.as_os_str() == "--throwaway";
    let postgres = if throwaway { start_throwaway(&settings)? } else { PrivatePostgres::start(&settings)? };
    println!(
        "{}\n{}\n{}",
        postgres.owner_url("aect"),
        postgres.server_url("aect"),
        postgres.folder().display()
    );
    let _ = io::stdin().read_to_end(&mut Vec::new());
    postgres.stop();
    Ok(())
}
