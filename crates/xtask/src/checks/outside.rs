//! The platform from outside: fuzzed by its document, its tokens told and its records followed by programs in another
//! language.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Outcome, counted, counts, log};
use crate::children::{command, record};
use crate::machine::find_or_install;
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
        let platform = Prepared::new(&log("platform-mirror")?, &SETTINGS)?;
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

fn script(python: &Path, name: &str, arguments: &[String]) -> Command {
    let mut script = command(&text(python), &[]);
    script.arg(root::folder().join("crates/xtask/python").join(name)).args(arguments);
    script
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Runs with a Python that has the pinned packages, installed once in `.tools/`.
fn with_python(run: impl Fn(&Path) -> Result<Outcome, Trouble>) -> Result<Outcome, Trouble> {
    let Some(python) = find_or_install(&["python3", "python"], "python3-venv")? else {
        return Ok(Outcome::NotRun("Python 3 was not found: install python3 with its venv".to_owned()));
    };
    match environment(&python)? {
        Some(python) => run(&python),
        None => Ok(Outcome::NotRun(
            "the Python packages could not be installed: see .tools/logs/python.log".to_owned(),
        )),
    }
}

fn environment(python: &Path) -> Result<Option<PathBuf>, Trouble> {
    let folder = root::tools().join("python");
    let wanted = root::folder().join("crates/xtask/python/requirements.txt");
    let requirements = fs::read_to_string(&wanted).map_err(Trouble::of(wanted.display()))?;
    let stamp = folder.join("installed.txt");
    let own = program(&folder.join("bin/python"), "python");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == requirements) {
        return Ok(Some(own));
    }
    let log = log("python")?;
    let venv = command(&python.to_string_lossy(), &["-m", "venv", "--clear", &folder.to_string_lossy()]);
    if !record(venv, &log)?.0.success() {
        return Ok(None);
    }
    let install =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", &wanted.to_string_lossy()];
    if !record(command(&own.to_string_lossy(), &install), &log)?.0.success() {
        return Ok(None);
    }
    fs::write(&stamp, requirements).map_err(Trouble::of(stamp.display()))?;
    Ok(Some(own))
}

/// A program beside the Python of an environment.
fn program(python: &Path, name: &str) -> PathBuf {
    let folder = python.parent().unwrap_or(python);
    if cfg!(windows) {
        folder.with_file_name("Scripts").join(name).with_extension("exe")
    } else {
        folder.join(name)
    }
}
