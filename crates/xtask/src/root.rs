//! The repository's folders.

use std::fs;
use std::path::{Path, PathBuf};

use crate::trouble::Trouble;

/// The repository itself.
pub(crate) fn folder() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).unwrap_or(own)
}

/// What chores install and remember; git ignores it.
pub(crate) fn tools() -> PathBuf {
    folder().join(".tools")
}

pub(crate) fn frontend() -> PathBuf {
    folder().join("frontend")
}

/// The program of the last `cargo build -p aect`.
pub(crate) fn program() -> PathBuf {
    built("debug")
}

/// The program of the last `cargo build --release -p aect`.
pub(crate) fn released_program() -> PathBuf {
    built("release")
}

fn built(profile: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| folder().join("target"), PathBuf::from);
    folder().join(target).join(profile).join("aect").with_extension(std::env::consts::EXE_EXTENSION)
}

/// What the checks said, a file each; made where it isn't there.
pub(crate) fn logs() -> Result<PathBuf, Trouble> {
    let logs = tools().join("logs");
    fs::create_dir_all(&logs).map_err(Trouble::of(logs.display()))?;
    Ok(logs)
}
