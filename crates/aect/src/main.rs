//! `aect`: the platform as one program. Configuration, wiring and the command line; everything else is on its floor.

mod commands;
mod configuration;
mod database;
mod figures;
mod password;
mod secret;
mod trouble;

use clap::Parser;
use commands::Command;
use std::process::ExitCode;

/// The Plateforme de l'Action Extérieure des Collectivités Territoriales of Nouvelle-Aquitaine.
///
/// Settings are options or environment variables; without DATABASE_URL a private PostgreSQL is started in AECT_DATA_DIR.
#[derive(Parser)]
#[command(name = "aect", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let Arguments { command } = Arguments::parse();
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("AECT_LOG")
                .unwrap_or_else(|_| "warn,aect=info,api=info".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    let outcome = actix_web::rt::System::new().block_on(command.run());
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}
