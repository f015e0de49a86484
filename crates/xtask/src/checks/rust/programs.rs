//! The programs that cargo makes of the tests, two at a time: many of them wait for a PostgreSQL or a server more than
//! they compute.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;

use serde_json::Value;

use super::super::counts::{self, Counts};
use super::super::{Outcome, log, tail};
use crate::children::{cargo, command, record};
use crate::trouble::Trouble;

const LANES: usize = 2;

/// One program of tests, and the folder of its crate, in which cargo would run it.
pub(crate) struct Program {
    file: PathBuf,
    folder: PathBuf,
}

pub(crate) enum Built {
    Programs(Vec<Program>),
    /// What cargo said of what doesn't compile.
    Refused(String),
}

/// Compiles them; the biggest come first, for they run longest.
pub(crate) fn build() -> Result<Built, Trouble> {
    let build = cargo(&["test", "--workspace", "--no-run", "--message-format", "json-render-diagnostics"]);
    let (status, said) = record(build, &log("rust-tests-build")?)?;
    if !status.success() {
        let spoken: Vec<_> = said.lines().filter(|line| !line.starts_with('{')).collect();
        return Ok(Built::Refused(tail(&spoken.join("\n"))));
    }
    let mut programs: Vec<_> = said.lines().filter_map(program).collect();
    programs.sort_by_key(|program| fs::metadata(&program.file).map_or(0, |file| file.len()));
    Ok(Built::Programs(programs))
}

/// A line of cargo's that names a program of tests.
fn program(line: &str) -> Option<Program> {
    let told: Value = serde_json::from_str(line).ok()?;
    if told["profile"]["test"] != true {
        return None;
    }
    let manifest = Path::new(told["manifest_path"].as_str()?);
    Some(Program { file: told["executable"].as_str()?.into(), folder: manifest.parent()?.to_owned() })
}

/// Runs them all, also when one fails.
pub(super) fn run_all(
    programs: Vec<Program>,
    prepare: impl Fn(&mut Command) + Sync,
) -> Result<Outcome, Trouble> {
    let waiting = Mutex::new(programs);
    let next = || waiting.lock().ok()?.pop();
    let lane = || -> Result<Vec<Outcome>, Trouble> {
        let mut outcomes = Vec::new();
        while let Some(program) = next() {
            outcomes.push(run(&program, &prepare)?);
        }
        Ok(outcomes)
    };
    let outcomes: Vec<_> = thread::scope(|scope| {
        let lanes: Vec<_> = (0..LANES).map(|_| scope.spawn(lane)).collect();
        lanes.into_iter().map(|lane| lane.join()).collect()
    });
    let mut all = Vec::new();
    for outcome in outcomes {
        all.extend(outcome.map_err(|_| Trouble::Said("a lane of tests ended by itself".to_owned()))??);
    }
    let ran = Outcome::sum(all);
    let none = Outcome::failed("no test was found\n".to_owned());
    Ok(if matches!(ran, Outcome::Ran { passed: 0, failed: 0, .. }) { none } else { ran })
}

/// A program without tests passes none; one that fails without a failed test has failed as a whole.
fn run(Program { file, folder }: &Program, prepare: &impl Fn(&mut Command)) -> Result<Outcome, Trouble> {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let mut tests = command(&file.to_string_lossy(), &[]);
    tests.current_dir(folder);
    prepare(&mut tests);
    let (status, said) = record(tests, &log(&format!("rust-tests-{name}"))?)?;
    let Counts { passed, failed } = counts::cargo(&said);
    let failed = if !status.success() && failed == 0 { 1 } else { failed };
    Ok(Outcome::Ran { passed, failed, tail: if failed > 0 { tail(&said) } else { String::new() } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_names_a_program_of_tests_and_the_folder_of_its_crate() {
        let line = r#"{"reason":"compiler-artifact","manifest_path":"/x/crates/api/Cargo.toml","profile":{"test":true},"executable":"/x/target/debug/deps/api-1"}"#;
        let found = program(line).expect("a program");
        assert_eq!(
            (found.file.as_path(), found.folder.as_path()),
            (Path::new("/x/target/debug/deps/api-1"), Path::new("/x/crates/api"))
        );
        for other in [
            "   Compiling api v0.1.0",
            r#"{"reason":"build-finished","success":true}"#,
            r#"{"reason":"compiler-artifact","manifest_path":"/x/Cargo.toml","profile":{"test":false},"executable":null}"#,
        ] {
            assert!(program(other).is_none(), "{other}");
        }
    }
}
