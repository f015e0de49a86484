//! The repository's own chores, and the only place that knows npm: `cargo xtask start`, `test`,
//! `bench`, `shots`. A file is a chore or one thing that chores share; none links the server's crates, so a
//! chore compiles in seconds.

#![expect(
    clippy::disallowed_methods,
    reason = "the chores are told by their surroundings: CI, PATH, where cargo builds"
)]

mod bench;
mod browser;
mod checks;
mod children;
mod embedded;
mod frontend;
mod lint;
mod machine;
mod needs;
mod platform;
mod port;
mod python;
mod root;
mod shots;
mod signals;
mod stamp;
mod start;
mod state;
mod test;
mod trial;
mod trouble;

use std::process::ExitCode;

use clap::Parser;

use trouble::Trouble;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The repository's own chores")]
enum Chore {
    /// Build everything, start the platform on this machine and keep it until Ctrl-C
    Start(start::Start),
    /// Run every check that CI runs, and say what passed, failed and was not run
    Test(test::Test),
    /// Measure the platform and write docs/performance.md (release build, minutes)
    Bench,
    /// Take one sheet of pictures of each screen, into shots/
    Shots,
}

fn main() -> ExitCode {
    signals::listen();
    let done = match Chore::parse() {
        Chore::Start(start) => start::run(&start).map(|()| ExitCode::SUCCESS),
        Chore::Test(test) => test::run(&test),
        Chore::Bench => bench::run().map(|()| ExitCode::SUCCESS),
        Chore::Shots => shots::run().map(|()| ExitCode::SUCCESS),
    };
    done.unwrap_or_else(|trouble| match trouble {
        Trouble::Said(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
        Trouble::Interrupted => ExitCode::from(130),
    })
}
