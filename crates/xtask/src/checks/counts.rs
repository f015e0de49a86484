//! How many tests a runner says it ran.

/// Sums over a runner's output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

/// `test result: ok. 14 passed; 0 failed; 0 ignored; …`, once a test binary.
pub(crate) fn cargo(said: &str) -> Counts {
    sum(said.lines().filter(|line| line.starts_with("test result:")))
}

/// `      Tests  1 failed | 3 passed (4)`, once.
pub(crate) fn vitest(said: &str) -> Counts {
    sum(said.lines().filter(|line| line.trim_start().starts_with("Tests ")))
}

/// `  12 passed (34.5s)`, `  1 failed`, `  2 flaky`, each on its line at the end.
pub(crate) fn playwright(said: &str) -> Counts {
    sum(said.lines().filter(|line| {
        let mut words = line.split_whitespace();
        words.next().is_some_and(|word| word.parse::<u32>().is_ok()) && words.next().is_some_and(is_outcome)
    }))
}

/// `3 passed, 1 failed`, alone on a line.
pub(crate) fn plain(said: &str) -> Counts {
    sum(said.lines().filter(|line| line.split_whitespace().nth(1) == Some("passed,")))
}

/// A number counts for the word that follows it. A flaky test is a defect, and so is one that was
/// interrupted, skipped, or not run because another failed: here everything is there to run it.
fn sum<'a>(lines: impl Iterator<Item = &'a str>) -> Counts {
    let mut counts = Counts::default();
    for line in lines {
        let words: Vec<_> = line.split_whitespace().map(|word| word.trim_end_matches([';', ','])).collect();
        for pair in words.windows(2) {
            let Ok(number) = pair[0].parse::<u32>() else { continue };
            match pair[1] {
                "passed" => counts.passed += number,
                "failed" | "flaky" | "interrupted" | "did" | "skipped" | "ignored" => {
                    counts.failed += number;
                }
                _ => {}
            }
        }
    }
    counts
}

fn is_outcome(word: &str) -> bool {
    ["passed", "failed", "flaky", "interrupted", "did", "skipped"].contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_counts_each_test_binary() {
        let said = "running 2 tests\ntest a ... ok\n\
            test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 13 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 9.1s\n";
        assert_eq!(cargo(said), Counts { passed: 15, failed: 2 });
    }

    #[test]
    fn vitest_counts_tests_and_not_files() {
        let said =
            " Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 7 passed | 2 skipped (10)\n";
        assert_eq!(vitest(said), Counts { passed: 7, failed: 3 });
    }

    #[test]
    fn playwright_counts_flaky_tests_as_failed() {
        let said = "Running 6 tests using 1 worker\n  ✓  1 passed the sign-in (2s)\n  1 failed\n    a.spec.ts\n  \
            1 flaky\n  2 skipped\n  1 did not run\n  3 passed (34.5s)\n";
        assert_eq!(playwright(said), Counts { passed: 3, failed: 5 });
    }
}
