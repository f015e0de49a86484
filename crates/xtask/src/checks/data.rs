//! The committed data: each folder's own `check.py`.

use std::fs;

use super::{Outcome, log, tail};
use crate::children::{command, record};
use crate::machine::find_or_install;
use crate::root;
use crate::trouble::Trouble;

pub(super) fn check() -> Result<Outcome, Trouble> {
    let Some(python) = find_or_install(&["python3", "python"], "python3")? else {
        return Ok(Outcome::NotRun("Python 3 was not found: install python3".to_owned()));
    };
    let data = root::folder().join("data");
    let folders = fs::read_dir(&data).map_err(Trouble::of(data.display()))?.flatten();
    let mut scripts: Vec<_> = folders.map(|folder| folder.path().join("check.py")).collect();
    scripts.retain(|script| script.is_file());
    scripts.sort();
    let (mut passed, mut failed, mut words) = (0, 0, String::new());
    for script in scripts {
        let check = command(&python.to_string_lossy(), &[&script.to_string_lossy()]);
        let (status, said) = record(check, &log("data")?)?;
        if status.success() {
            passed += 1;
        } else {
            failed += 1;
            words += &format!("{}\n{}", script.display(), tail(&said));
        }
    }
    Ok(Outcome::Ran { passed, failed, tail: words })
}
