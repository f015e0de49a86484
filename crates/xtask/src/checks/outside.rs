//! The platform from outside: fuzzed by its document, its tokens told, its records followed and its calendars read by programs
//! in another language.

use std::path::Path;

use super::{Outcome, counted, counts, log};
use crate::python::{self, program, script, text};
use crate::root;
use crate::trial::{Prepared, Trial};
use crate::trouble::Trouble;

/// Fuzzing signs in wrongly on purpose.
const SETTINGS: [(&str, &str); 1] = [("AECT_SIGN_IN_FAILURES", "0")];

pub(super) fn tokens() -> Result<Outcome, Trouble> {
    with_python(|python| {
        let trial = Trial::start(&log("platform-tokens")?, &SETTINGS)?;
        counted(
            "tokens",
            script(python, "tokens.py", &[trial.address(), text(&trial.accounts())]),
            counts::plain,
        )
    })
}

pub(super) fn calendar() -> Result<Outcome, Trouble> {
    with_python(|python| {
        let trial = Trial::start(&log("platform-calendar")?, &SETTINGS)?;
        counted("calendar", script(python, "calendar_entry.py", &[trial.address()]), counts::plain)
    })
}

pub(super) fn fuzzing() -> Result<Outcome, Trouble> {
    with_python(|python| {
        let trial = Trial::start(&log("platform-fuzzing")?, &SETTINGS)?;
        let arguments = [
            text(&program(python, "schemathesis")),
            text(root::folder()),
            trial.address(),
            text(&trial.accounts()),
            text(&root::logs()?),
        ];
        counted("fuzzing", script(python, "fuzz.py", &arguments), counts::plain)
    })
}

/// The copy of `docs/mirror.py` through kills of both sides.
pub(super) fn mirror() -> Result<Outcome, Trouble> {
    with_python(|python| {
        let platform = Prepared::new(root::program(), &log("platform-mirror")?, &SETTINGS)?;
        let arguments = [
            text(&root::program()),
            text(root::folder()),
            platform.address(),
            text(&platform.data().join("accounts.txt")),
            text(platform.data()),
        ];
        let mut script = script(python, "mirror.py", &arguments);
        script.envs(platform.settings());
        counted("mirror", script, counts::plain)
    })
}

/// Runs with a Python that has the pinned packages.
fn with_python(run: impl Fn(&Path) -> Result<Outcome, Trouble>) -> Result<Outcome, Trouble> {
    match python::with_packages()? {
        Ok(python) => run(&python),
        Err(missing) => Ok(Outcome::NotRun(missing)),
    }
}
