//! `cargo xtask test`: everything that CI runs. A failure never stops the checks that follow it.

use std::env;
use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use clap::Args;

use crate::checks::report::{self, Line};
use crate::checks::{self, Check, Outcome, Run};
use crate::trouble::Trouble;

#[derive(Args)]
pub(crate) struct Test {
    /// Two minutes: format, Rust tests with a fifth of the feed's entries, the document, the SPA's packages, build, client, types and
    /// unit tests
    #[arg(long)]
    quick: bool,
    /// The checks whose name holds this, whatever its case
    #[arg(long, value_name = "NAME", conflicts_with = "quick")]
    only: Option<String>,
}

impl Test {
    /// What is to be run of a check, if anything.
    fn run_of(&self, check: &Check) -> Option<Run> {
        let named = |only: &String| check.name.to_lowercase().contains(&only.to_lowercase());
        if self.quick { check.quick } else { self.only.as_ref().is_none_or(named).then_some(check.run) }
    }
}

/// Fails when a check failed, or, under `CI=true`, when one could not be run.
pub(crate) fn run(asked: &Test) -> Result<ExitCode, Trouble> {
    let mut lines = Vec::new();
    for lanes in checks::STAGES {
        lines.extend(run_beside(lanes, asked)?);
    }
    let sum = report::print(&lines);
    let strict = env::var_os("CI").is_some_and(|ci| ci == "true");
    let well = sum.failed == 0 && (sum.not_run == 0 || !strict);
    Ok(if well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs lanes side by side; their lines come in the lanes' order.
fn run_beside(lanes: &[&[Check]], asked: &Test) -> Result<Vec<Line>, Trouble> {
    let outcomes: Vec<_> = thread::scope(|scope| {
        let lanes: Vec<_> = lanes.iter().map(|lane| scope.spawn(|| run_lane(lane, asked))).collect();
        lanes.into_iter().map(|lane| lane.join()).collect()
    });
    let mut lines = Vec::new();
    for outcome in outcomes {
        lines.extend(outcome.map_err(|_| Trouble::Said("a lane of checks ended by itself".to_owned()))??);
    }
    Ok(lines)
}

fn run_lane(lane: &[Check], asked: &Test) -> Result<Vec<Line>, Trouble> {
    let mut lines = Vec::new();
    for (check, run) in lane.iter().filter_map(|check| Some((check, asked.run_of(check)?))) {
        println!("{} …", check.name);
        let start = Instant::now();
        let outcome = match run() {
            Ok(outcome) => outcome,
            Err(Trouble::Said(sentence)) => Outcome::failed(sentence),
            Err(Trouble::Interrupted) => return Err(Trouble::Interrupted),
        };
        if let Outcome::Ran { failed: 1.., tail, .. } = &outcome {
            println!("{tail}\n{} failed", check.name);
        }
        lines.push(Line { name: check.name, outcome, time: start.elapsed() });
    }
    Ok(lines)
}
