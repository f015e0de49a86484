//! The table at the end, and its last line.

use std::time::Duration;

use super::Outcome;

/// One check's line.
pub(crate) struct Line {
    pub(crate) name: &'static str,
    pub(crate) outcome: Outcome,
    pub(crate) time: Duration,
}

/// What the exit code depends on.
#[derive(Default)]
pub(crate) struct Sum {
    pub(crate) failed: u32,
    pub(crate) not_run: usize,
}

/// Prints a line a check, what was not run and why, and `N passed, N failed`.
pub(crate) fn print(lines: &[Line]) -> Sum {
    println!("\n{:<18} {:<8} {:>7} {:>7} {:>9}", "check", "result", "passed", "failed", "time");
    let (mut all_passed, mut sum, mut missing) = (0, Sum::default(), Vec::new());
    for Line { name, outcome, time } in lines {
        let seconds = format!("{:.1} s", time.as_secs_f32());
        match outcome {
            Outcome::Ran { passed, failed, tail: _ } => {
                let result = if *failed == 0 { "passed" } else { "FAILED" };
                println!("{name:<18} {result:<8} {passed:>7} {failed:>7} {seconds:>9}");
                all_passed += passed;
                sum.failed += failed;
            }
            Outcome::NotRun(why) => {
                println!("{name:<18} {:<8} {:>7} {:>7} {seconds:>9}", "not run", "", "");
                missing.push((name, why));
            }
        }
    }
    sum.not_run = missing.len();
    if !missing.is_empty() {
        println!("\nNot run:");
        missing.iter().for_each(|(name, why)| println!("  {name}: {why}"));
    }
    println!("\n{all_passed} passed, {} failed", sum.failed);
    sum
}
