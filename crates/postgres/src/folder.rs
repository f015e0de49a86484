//! The server's folder: one program at a time, and what an earlier run left there.
//!
//! ```text
//! lock           held by the program that uses the folder; says its process id
//! secrets        passwords, mode 600
//! data/          the cluster; data.new/ while it is made
//! run/           the socket
//! postgres.log   what the server said since its last start (postgres.log.1: before)
//! ```

use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{process, thread};

use crate::error::Error;
use crate::machine::{self, Account};

/// How long a start waits for the server of a run that was just killed.
const PATIENCE: Duration = Duration::from_secs(10);

/// A folder that this program alone uses, as long as the value lives.
#[derive(Debug)]
pub(crate) struct Folder {
    pub(crate) path: PathBuf,
    account: Option<Account>,
    _lock: File,
}

impl Folder {
    /// Makes the folder where it isn't there, locks it, and waits for the server of an earlier run.
    pub(crate) fn take(path: &Path, account: Option<Account>) -> Result<Self, Error> {
        fs::create_dir_all(path).map_err(Error::at(path))?;
        let path = path.canonicalize().map_err(Error::at(path))?;
        let lock = lock(&path)?;
        match &account {
            Some(account) => {
                machine::set_mode(&path, 0o711).map_err(Error::at(&path))?;
                if !account.reaches(&path) {
                    return Err(Error::OutOfReach { folder: path, user: account.name().to_owned() });
                }
            }
            None => machine::set_mode(&path, 0o700).map_err(Error::at(&path))?,
        }
        let folder = Self { path, account, _lock: lock };
        folder.wait_for_earlier_run()?;
        Ok(folder)
    }

    /// The same folder, still locked, under another name.
    pub(crate) fn rename(self, path: &Path) -> Result<Self, Error> {
        fs::rename(&self.path, path).map_err(Error::at(path))?;
        let path = path.canonicalize().map_err(Error::at(path))?;
        Ok(Self { path, ..self })
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.path.join("data")
    }

    /// Makes an empty folder of PostgreSQL's user inside, of mode 700.
    pub(crate) fn room(&self, name: &str) -> Result<PathBuf, Error> {
        let room = self.path.join(name);
        fs::create_dir_all(&room).map_err(Error::at(&room))?;
        machine::set_mode(&room, 0o700).map_err(Error::at(&room))?;
        self.give(&room)?;
        Ok(room)
    }

    /// Gives a file or folder to the user that PostgreSQL runs as.
    pub(crate) fn give(&self, path: &Path) -> Result<(), Error> {
        self.account.as_ref().map_or(Ok(()), |account| account.own(path)).map_err(Error::at(path))
    }

    /// Lets `command` run as the user that PostgreSQL runs as.
    pub(crate) fn run_as_owner(&self, command: &mut process::Command) {
        if let Some(account) = &self.account {
            account.run(command);
        }
    }

    /// A server whose parent was killed is still closing its sessions: two would spoil the data.
    fn wait_for_earlier_run(&self) -> Result<(), Error> {
        let data = self.data();
        let end = Instant::now() + PATIENCE;
        while let Some(pid) = processes_in(&data) {
            if Instant::now() >= end {
                return Err(Error::StillEnding { folder: self.path.clone(), pid });
            }
            thread::sleep(Duration::from_millis(20));
        }
        if cfg!(target_os = "linux") {
            let left = data.join("postmaster.pid");
            if left.exists() {
                fs::remove_file(&left).map_err(Error::at(&left))?;
            }
        }
        Ok(())
    }
}

/// The lock ends with the process, however that ends; no child inherits it.
fn lock(folder: &Path) -> Result<File, Error> {
    let path = folder.join("lock");
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    let mut file = options.open(&path).map_err(Error::at(&path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut said = String::new();
            let _ = file.read_to_string(&mut said);
            let holder = said.trim().parse().ok();
            return Err(Error::InUse { folder: folder.to_owned(), holder });
        }
        Err(TryLockError::Error(why)) => return Err(Error::Folder { path, why }),
    }
    let written = file.set_len(0).and_then(|()| file.rewind());
    written.and_then(|()| writeln!(file, "{}", process::id())).map_err(Error::at(&path))?;
    Ok(file)
}

/// A process that works in the cluster at `data`: on Linux any whose current folder it is, as that of
/// each PostgreSQL process; so an id in `postmaster.pid` that now is another program's blocks nothing.
pub(crate) fn processes_in(data: &Path) -> Option<u32> {
    if cfg!(target_os = "linux") {
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        return processes
            .filter(|entry| fs::read_link(entry.path().join("cwd")).is_ok_and(|cwd| cwd == data))
            .find_map(|entry| entry.file_name().to_str()?.parse().ok());
    }
    let noted = fs::read_to_string(data.join("postmaster.pid")).ok()?;
    noted.lines().next()?.trim().parse().ok().filter(|pid| machine::runs(*pid))
}
