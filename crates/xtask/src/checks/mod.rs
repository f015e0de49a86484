//! What `cargo xtask test` checks, in order. A new check is a function and a line in one of the [`STAGES`].

mod compose;
mod counts;
mod data;
mod document;
mod end_to_end;
mod outside;

pub(crate) mod report;
mod rust;
mod spa;

use std::path::PathBuf;
use std::process::Command;

use crate::children::record;
use crate::root;
use crate::trouble::Trouble;
use counts::Counts;

/// One check, and what `--quick` runs of it, if anything.
pub(crate) struct Check {
    pub(crate) name: &'static str,
    pub(crate) quick: Option<Run>,
    pub(crate) run: Run,
}

pub(crate) type Run = fn() -> Result<Outcome, Trouble>;

/// Stages, one after another; the lanes of a stage, side by side; the checks of a lane, one after another.
pub(crate) const STAGES: &[&[&[Check]]] = &[BEFORE, STANDING, RUNNING];

/// The program is compiled with the folder of the built SPA.
const BEFORE: &[&[Check]] = &[&[
    Check { name: "SPA packages", quick: Some(spa::packages), run: spa::packages },
    Check { name: "SPA build", quick: Some(spa::build), run: spa::build },
]];

/// Of what stands in the repository: the Rust side, and beside it what needs no cargo.
const STANDING: &[&[Check]] = &[
    &[
        Check { name: "Rust format", quick: Some(rust::format), run: rust::format },
        Check { name: "Rust lint", quick: None, run: rust::lint },
        Check { name: "Rust tests", quick: Some(rust::quick_tests), run: rust::tests },
        Check { name: "Document drift", quick: Some(document::drift), run: document::drift },
    ],
    &[
        Check { name: "Document lint", quick: Some(document::rules), run: document::rules },
        Check { name: "Document promises", quick: Some(document::breaking), run: document::breaking },
        Check { name: "SPA client drift", quick: Some(spa::client_drift), run: spa::client_drift },
        Check { name: "SPA lint", quick: None, run: spa::lint },
        Check { name: "SPA types", quick: Some(spa::types), run: spa::types },
        Check { name: "SPA unit tests", quick: Some(spa::unit_tests), run: spa::unit_tests },
        Check { name: "Data", quick: None, run: data::check },
        Check { name: "Compose file", quick: None, run: compose::check },
    ],
];

/// Of a running platform: one at a time, for they watch the clock.
const RUNNING: &[&[Check]] = &[&[
    Check { name: "SPA in a browser", quick: None, run: end_to_end::check },
    Check { name: "Tokens by others", quick: None, run: outside::tokens },
    Check { name: "Mirror by document", quick: None, run: outside::mirror },
    Check { name: "Calendar by others", quick: None, run: outside::calendar },
    Check { name: "Fuzzing by document", quick: None, run: outside::fuzzing },
]];

/// What came of a check.
pub(crate) enum Outcome {
    /// Tests that passed and failed, and the end of what was said when one failed.
    Ran { passed: u32, failed: u32, tail: String },
    /// What is missing on this machine, and how to get it.
    NotRun(String),
}

impl Outcome {
    pub(crate) fn passed() -> Self {
        Self::Ran { passed: 1, failed: 0, tail: String::new() }
    }

    pub(crate) fn failed(tail: String) -> Self {
        Self::Ran { passed: 0, failed: 1, tail }
    }

    /// Of several runs of one check.
    fn sum(outcomes: impl IntoIterator<Item = Self>) -> Self {
        let (mut passed, mut failed, mut tail) = (0, 0, String::new());
        for outcome in outcomes {
            match outcome {
                Self::Ran { passed: more, failed: worse, tail: said } => {
                    passed += more;
                    failed += worse;
                    tail += &said;
                }
                Self::NotRun(why) => return Self::NotRun(why),
            }
        }
        Self::Ran { passed, failed, tail }
    }
}

/// Runs a command that is one check by itself.
fn whole(name: &str, command: Command) -> Result<Outcome, Trouble> {
    let (status, said) = record(command, &log(name)?)?;
    Ok(if status.success() { Outcome::passed() } else { Outcome::failed(tail(&said)) })
}

/// Runs a command that runs tests, and counts them from what it says: a failure without a failed
/// test, or a success without any test, is a failure.
fn counted(name: &str, command: Command, count: fn(&str) -> Counts) -> Result<Outcome, Trouble> {
    let (status, said) = record(command, &log(name)?)?;
    let Counts { passed, failed } = count(&said);
    let silent = (!status.success() && failed == 0) || passed + failed == 0;
    let failed = if silent { failed + 1 } else { failed };
    Ok(Outcome::Ran { passed, failed, tail: if failed > 0 { tail(&said) } else { String::new() } })
}

fn log(name: &str) -> Result<PathBuf, Trouble> {
    Ok(root::logs()?.join(format!("{name}.log")))
}

/// The end of what a command said, without the frames of Rust's backtraces: they would leave no room for the words. The
/// log has them.
fn tail(said: &str) -> String {
    const LINES: usize = 60;
    let lines: Vec<_> = said.lines().filter(|line| !is_frame(line)).collect();
    lines[lines.len().saturating_sub(LINES)..].iter().map(|line| format!("  | {line}\n")).collect()
}

/// `   4: core::result::unwrap_failed` or `             at ./src/lib.rs:1:1`.
fn is_frame(line: &str) -> bool {
    let words = line.trim_start();
    let number = words.split_once(": ").is_some_and(|(number, _)| number.parse::<u32>().is_ok());
    (number && line.starts_with("  ")) || (words.starts_with("at ") && line.len() - words.len() > 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_failed_test_is_its_words_and_no_backtrace() {
        let frames = "   4: core::result::unwrap_failed\n             at ./tests/feed.rs:146:1\n".repeat(60);
        let said = format!(
            "thread 'a_test' panicked at tests/feed.rs:77:9:\nno position: 5\n{frames}test result: FAILED."
        );
        assert_eq!(
            tail(&said),
            "  | thread 'a_test' panicked at tests/feed.rs:77:9:\n  | no position: 5\n  | test result: FAILED.\n"
        );
    }
}
