//! The SPA in a real Chromium against the real server on a real database.

use super::{Outcome, counted, counts, log, spa};
use crate::browser;
use crate::trial::Trial;
use crate::trouble::Trouble;

pub(super) fn check() -> Result<Outcome, Trouble> {
    spa::with_npm(|| {
        let Some(chromium) = browser::chromium()? else {
            return Ok(Outcome::NotRun(browser::MISSING.to_owned()));
        };
        let trial = Trial::start(&log("platform")?, &[])?;
        let script = trial.script(&chromium, &["run", "--silent", "e2e", "--", "--reporter=list"]);
        counted("browser", script, counts::playwright)
    })
}
