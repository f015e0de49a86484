//! Programs of this machine, found in PATH or installed by apt as root.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::children::{command, record};
use crate::root;
use crate::trouble::Trouble;

/// The first of these programs in PATH.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<_> = env::split_paths(&path).collect();
    let mut places = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.find_map(|place| {
        let endings = if cfg!(windows) { &["exe", "cmd"][..] } else { &[""] };
        endings.iter().map(|ending| place.with_extension(ending)).find(|place| place.is_file())
    })
}

/// The first of these programs, installed from the Debian `package` where it is missing; `None` on a
/// machine without apt, or without the right to use it.
pub(crate) fn find_or_install(names: &[&str], package: &str) -> Result<Option<PathBuf>, Trouble> {
    if let Some(found) = find(names) {
        return Ok(Some(found));
    }
    if !is_root() || find(&["apt-get"]).is_none() {
        return Ok(None);
    }
    println!("  installing {package} by apt-get …");
    let log = root::logs()?.join(format!("apt-{package}.log"));
    let apt = |arguments: &[&str]| -> Command {
        let mut apt = command("apt-get", arguments);
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    record(apt(&["update"]), &log)?;
    record(apt(&["install", "--yes", "--no-install-recommends", package]), &log)?;
    Ok(find(names))
}

#[cfg(unix)]
fn is_root() -> bool {
    nix::unistd::geteuid().is_root()
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
