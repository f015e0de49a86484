//! The Python that the scripts of `python/` run with: the machine's, with the pinned packages in `.tools/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::children::{command, record};
use crate::machine::find_or_install;
use crate::root;
use crate::trouble::Trouble;

/// The Python of an environment with the pinned packages, installed once; or what is missing on this machine.
pub(crate) fn with_packages() -> Result<Result<PathBuf, String>, Trouble> {
    let Some(python) = find_or_install(&["python3", "python"], "python3-venv")? else {
        return Ok(Err("Python 3 was not found: install python3 with its venv".to_owned()));
    };
    Ok(environment(&python)?
        .ok_or_else(|| "the Python packages could not be installed: see .tools/logs/python.log".to_owned()))
}

/// One of our scripts with its arguments.
pub(crate) fn script(python: &Path, name: &str, arguments: &[String]) -> Command {
    let mut script = command(&text(python), &[]);
    script.arg(root::folder().join("crates/xtask/python").join(name)).args(arguments);
    script
}

pub(crate) fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
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
    let log = root::logs()?.join("python.log");
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
pub(crate) fn program(python: &Path, name: &str) -> PathBuf {
    let folder = python.parent().unwrap_or(python);
    if cfg!(windows) {
        folder.with_file_name("Scripts").join(name).with_extension("exe")
    } else {
        folder.join(name)
    }
}
