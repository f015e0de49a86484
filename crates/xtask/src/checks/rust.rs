//! The Rust workspace.

pub(super) mod programs;

use super::{Outcome, whole};
use crate::children::cargo;
use crate::embedded;
use crate::needs;
use crate::trouble::Trouble;
use programs::Built;

pub(super) fn format() -> Result<Outcome, Trouble> {
    whole("rust-format", cargo(&["fmt", "--all", "--check"]))
}

pub(super) fn lint() -> Result<Outcome, Trouble> {
    whole("rust-lint", cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

pub(super) fn tests() -> Result<Outcome, Trouble> {
    all_tests(&[])
}

/// The same but for the length of one, which alone takes a third of the time.
pub(super) fn quick_tests() -> Result<Outcome, Trouble> {
    println!("  the feed's proof writes 20,000 entries; 100,000 without --quick");
    all_tests(&[("AECT_FEED_ENTRIES", "20000")])
}

/// On the pinned PostgreSQL where npm can bring it, else on the machine's.
fn all_tests(settings: &[(&str, &str)]) -> Result<Outcome, Trouble> {
    let binaries = if needs::node_and_npm().is_ok() { embedded::binaries()? } else { None };
    match programs::build()? {
        Built::Refused(tail) => Ok(Outcome::failed(tail)),
        Built::Programs(programs) => programs::run_all(programs, |command| {
            command.envs(settings.iter().copied());
            command.envs(binaries.iter().map(|folder| ("AECT_POSTGRES_DIR", folder)));
        }),
    }
}
