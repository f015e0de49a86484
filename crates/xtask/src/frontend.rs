//! The SPA's packages and build.

use std::path::PathBuf;
use std::{fs, io};

use crate::children::{npm, run};
use crate::root;
use crate::stamp;
use crate::trouble::Trouble;

/// What is made, not written: never a reason to build again.
const MADE: [&str; 5] = ["node_modules", "dist", "test-results", "playwright-report", "e2e"];

/// Installs the packages of the lock file where it changed; no package runs a script of its own.
pub(crate) fn install() -> Result<(), Trouble> {
    let folder = root::frontend();
    stamp::once_for("packages", &[&folder.join("package-lock.json")], &folder.join("node_modules"), || {
        println!("Installing the SPA's packages …");
        run(npm(&folder, &["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]))
    })
}

/// Builds the SPA where its sources changed.
pub(crate) fn build() -> Result<(), Trouble> {
    let folder = root::frontend();
    let sources = sources().map_err(Trouble::of(folder.display()))?;
    let sources: Vec<_> = sources.iter().map(PathBuf::as_path).collect();
    stamp::once_for("spa", &sources, &folder.join("dist/index.html"), || {
        println!("Building the SPA …");
        run(npm(&folder, &["run", "--silent", "build", "--", "--logLevel=warn"]))
    })
}

fn sources() -> io::Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(root::frontend())?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    let mut written: Vec<_> = entries
        .into_iter()
        .filter(|path| path.file_name().is_some_and(|name| !MADE.iter().any(|made| name == *made)))
        .collect();
    written.sort();
    Ok(written)
}
