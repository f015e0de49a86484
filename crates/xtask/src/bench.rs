//! `cargo xtask bench`: what the platform costs on this machine, into `docs/performance.md`.

use std::path::PathBuf;
use std::{env, fs};

use crate::children::{cargo, run as run_child};
use crate::machine::{find, find_or_install};
use crate::python::{script, text, with_packages};
use crate::root;
use crate::trial::Prepared;
use crate::trouble::Trouble;

/// The limit of sign-ins is off; workers as `aect serve` takes them by itself.
const SETTINGS: [(&str, &str); 1] = [("AECT_SIGN_IN_FAILURES", "0")];

pub(crate) fn run() -> Result<(), Trouble> {
    let python = with_packages()?.map_err(Trouble::Said)?;
    let Some(wrk) = find_or_install(&["wrk"], "wrk")? else {
        return Err(Trouble::Said("wrk was not found: install it, it makes the load".to_owned()));
    };
    let pgbench = pgbench();
    if pgbench.is_none() {
        println!("pgbench was not found: the ratios with it are not run.");
    }
    run_child(cargo(&["build", "--release", "--package", "aect"]))?;
    let platform =
        Prepared::new(root::released_program(), &root::logs()?.join("platform-bench.log"), &SETTINGS)?;
    let folder = platform.data().join("bench");
    fs::create_dir_all(&folder).map_err(Trouble::of(folder.display()))?;
    let arguments = [
        text(&root::released_program()),
        platform.address(),
        text(&platform.data().join("accounts.txt")),
        text(platform.cluster()),
        text(&folder),
        text(&wrk),
        pgbench.map_or_else(|| "-".to_owned(), |found| text(&found)),
        text(&root::folder().join("docs/performance.md")),
    ];
    let mut bench = script(&python, "bench.py", &arguments);
    bench.envs(platform.settings());
    run_child(bench)
}

/// In PATH, or where Debian puts PostgreSQL's own programs, the newest first.
fn pgbench() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut installed: Vec<_> = versions
        .map(|version| version.path().join("bin/pgbench").with_extension(env::consts::EXE_EXTENSION))
        .filter(|program| program.is_file())
        .collect();
    installed.sort();
    find(&["pgbench"]).or_else(|| installed.pop())
}
