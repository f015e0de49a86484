//! Which PostgreSQL is started: the given one, else the newest of the machine.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use crate::error::Error;
use crate::machine::{self, Account};
use crate::settings::state_folder;

/// The oldest major version that the schema works on.
const OLDEST: u32 = 15;

/// A PostgreSQL that answers to `--version`.
#[derive(Clone, Debug)]
pub(crate) struct Binaries {
    folder: PathBuf,
    pub(crate) major: u32,
}

impl Binaries {
    /// The given folder's, else the machine's newest from 15 on, where `account` can run them.
    pub(crate) fn find(given: Option<&Path>, account: Option<&Account>) -> Result<Self, Error> {
        let found = Self::choose(given)?;
        account.map_or(Ok(found.clone()), |account| found.within_reach(account))
    }

    fn choose(given: Option<&Path>) -> Result<Self, Error> {
        match given {
            Some(folder) => {
                let wrong = |why| Error::WrongBinaries { folder: folder.to_owned(), why };
                let folder = std::path::absolute(folder).map_err(|why| wrong(why.to_string()))?;
                Self::at(folder).map_err(wrong)
            }
            None => candidates()
                .into_iter()
                .filter_map(|folder| Self::at(folder).ok())
                .max_by_key(|found| found.major)
                .ok_or(Error::NoBinaries),
        }
    }

    pub(crate) fn program(&self, name: &str) -> PathBuf {
        program(&self.folder, name)
    }

    /// The same binaries where `account` reaches them: copied once below the state folder when it
    /// doesn't where they stand, as in a home of mode 700.
    fn within_reach(self, account: &Account) -> Result<Self, Error> {
        if account.reaches(&self.program("postgres")) {
            return Ok(self);
        }
        let copies = state_folder().join("binaries");
        let copy = copies.join(self.stamp().map_err(Error::at(&self.folder))?);
        copy_once(&self.folder, &copies, &copy).map_err(Error::at(&copy))?;
        let copied = Self { folder: copy, major: self.major };
        if account.reaches(&copied.program("postgres")) {
            return Ok(copied);
        }
        Err(Error::OutOfReach { folder: copied.folder, user: account.name().to_owned() })
    }

    /// Reads the version of the folder's `postgres`, or says what is wrong there.
    fn at(folder: PathBuf) -> Result<Self, String> {
        for name in ["postgres", "initdb"] {
            if !program(&folder, name).is_file() {
                return Err(format!("there is no bin/{name}"));
            }
        }
        let asked = Command::new(program(&folder, "postgres")).arg("--version").output();
        let answer = asked.map_err(|why| format!("bin/postgres doesn't run ({why})"))?;
        let said = String::from_utf8_lossy(&answer.stdout);
        let Some(major) = major_version(&said).filter(|_| answer.status.success()) else {
            let complaint = String::from_utf8_lossy(&answer.stderr);
            return Err(format!("bin/postgres doesn't run ({})", complaint.trim()));
        };
        if major < OLDEST {
            return Err(format!("bin/postgres is of version {major}"));
        }
        Ok(Self { folder, major })
    }

    /// Changes when the binaries do, and is the same in each clone of a repository.
    fn stamp(&self) -> io::Result<String> {
        let facts = fs::metadata(self.program("postgres"))?;
        let mut stamp = DefaultHasher::new();
        (facts.len(), facts.modified()?).hash(&mut stamp);
        Ok(format!("{}-{:016x}", self.major, stamp.finish()))
    }
}

/// `postgres (PostgreSQL) 15.14 (Debian …)` → 15.
fn major_version(said: &str) -> Option<u32> {
    let digits = said.split(") ").nth(1)?;
    digits.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

fn program(folder: &Path, name: &str) -> PathBuf {
    folder.join("bin").join(name).with_extension(env::consts::EXE_EXTENSION)
}

/// Folders that may hold a `bin/postgres`: of packages, of the PATH, of `pg_config`.
#[expect(clippy::disallowed_methods, reason = "PATH is where programs are looked for")]
fn candidates() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for parent in ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr/pgsql"] {
        let inside = fs::read_dir(parent).into_iter().flatten().flatten();
        found.extend(inside.map(|entry| entry.path()));
    }
    let paths = env::var_os("PATH").unwrap_or_default();
    let asked = Command::new("pg_config").arg("--bindir").output().ok();
    let told = asked.map(|answer| String::from_utf8_lossy(&answer.stdout).trim().to_owned());
    let bins = env::split_paths(&paths).chain(told.map(PathBuf::from));
    found.extend(bins.filter_map(|bin| Some(fs::canonicalize(bin).ok()?.parent()?.to_owned())));
    found.sort();
    found.dedup();
    found.retain(|folder| program(folder, "postgres").is_file());
    found
}

/// Copies the folder to `copy`, whole or not at all; programs that start together take turns.
fn copy_once(from: &Path, copies: &Path, copy: &Path) -> io::Result<()> {
    fs::create_dir_all(copies)?;
    let turn = fs::File::create(copies.join("lock"))?;
    turn.lock()?;
    if copy.is_dir() {
        return Ok(());
    }
    let draft = copies.join("draft");
    if draft.exists() {
        fs::remove_dir_all(&draft)?;
    }
    copy_folder(from, &draft)?;
    fs::rename(draft, copy)
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    machine::set_mode(to, 0o755)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if fs::metadata(&source)?.is_dir() {
            copy_folder(&source, &target)?;
        } else {
            fs::copy(&source, &target)?;
            machine::open_to_all(&target)?;
        }
    }
    Ok(())
}
