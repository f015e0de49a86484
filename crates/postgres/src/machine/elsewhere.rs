//! Systems without unix users and signals (Windows): written for, not tried. A killed parent leaves
//! PostgreSQL running there, and the next start waits for it in vain and says so.

use std::convert::Infallible;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

use crate::error::Error;
use crate::tether::Ending;

/// No socket: loopback TCP.
pub(crate) const SOCKET_PATH_BYTES: usize = 0;

/// PostgreSQL always runs as the program's own user.
#[derive(Clone, Debug)]
pub(crate) struct Account(Infallible);

pub(crate) fn account() -> Result<Option<Account>, Error> {
    Ok(None)
}

impl Account {
    pub(crate) fn name(&self) -> &str {
        match self.0 {}
    }

    pub(crate) fn reaches(&self, _: &Path) -> bool {
        match self.0 {}
    }

    pub(crate) fn own(&self, _: &Path) -> io::Result<()> {
        match self.0 {}
    }

    pub(crate) fn run(&self, _: &mut Command) {
        match self.0 {}
    }
}

pub(crate) fn is_root() -> bool {
    false
}

pub(crate) fn is_mine(path: &Path) -> bool {
    path.is_dir()
}

pub(crate) fn set_mode(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

pub(crate) fn open_to_all(_: &Path) -> io::Result<()> {
    Ok(())
}

pub(crate) fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let draft = path.with_extension("new");
    fs::write(&draft, text)?;
    fs::rename(draft, path)
}

/// Each `RandomState` is keyed by the system's own randomness.
pub(crate) fn random_hex(bytes: usize) -> io::Result<String> {
    let words = bytes.div_ceil(8);
    let drawn: String = (0..words).map(|n| format!("{:016x}", RandomState::new().hash_one(n))).collect();
    Ok(drawn[..bytes * 2].to_owned())
}

pub(crate) fn prepare(_: &mut Command, _: Ending) {}

pub(crate) fn end(_: &Child, _: Ending) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn watch(_: &Child, _: Ending) -> io::Result<Child> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn remove_at_the_end(_: &Path, _: u32) -> io::Result<Child> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn memory_folder(_: u64) -> Option<PathBuf> {
    None
}

pub(crate) fn runs(_: u32) -> bool {
    false
}
