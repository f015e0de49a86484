//! The Rust workspace.

use super::{Outcome, counted, counts, whole};
use crate::children::cargo;
use crate::embedded;
use crate::needs;
use crate::trouble::Trouble;

pub(super) fn format() -> Result<Outcome, Trouble> {
    whole("rust-format", cargo(&["fmt", "--all", "--check"]))
}

pub(super) fn lint() -> Result<Outcome, Trouble> {
    whole("rust-lint", cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// On the pinned PostgreSQL where npm can bring it, else on the machine's.
pub(super) fn tests() -> Result<Outcome, Trouble> {
    let mut tests = cargo(&["test", "--workspace", "--no-fail-fast"]);
    if needs::node_and_npm().is_ok()
        && let Some(binaries) = embedded::binaries()?
    {
        tests.env("AECT_POSTGRES_DIR", binaries);
    }
    counted("rust-tests", tests, counts::cargo)
}
