//! `accounts.txt`: the demonstration's accounts with their passwords, read by its owner alone.
//!
//! It is written beside before the commit and put in its place after it, so that no committed password is lost.

use crate::trouble::Trouble;
use std::fmt;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

pub(super) struct AccountsFile {
    file: PathBuf,
    beside: PathBuf,
}

impl AccountsFile {
    pub(super) fn of(folder: &Path) -> Self {
        AccountsFile { file: folder.join("accounts.txt"), beside: folder.join("accounts.txt.new") }
    }

    /// Writes the text beside the file and waits until the disk has it.
    pub(super) fn write_beside(&self, text: &str) -> io::Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        forget(&self.beside)?;
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&self.beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    }

    /// Puts what was written in its place if the writing was committed, and removes it if it was not.
    pub(super) fn settle<T, E: Into<Trouble>>(&self, outcome: Result<T, E>) -> Result<T, Trouble> {
        match outcome {
            Ok(done) => {
                self.take_its_place()?;
                Ok(done)
            }
            Err(error) => {
                // The reason is what is told; what can't be removed opens nothing, and the next loading overwrites it.
                let _ = forget(&self.beside);
                Err(error.into())
            }
        }
    }

    /// Whether the file is there. One that a killed program left beside, after its commit, is put in its place.
    pub(super) fn is_there_or_found_beside(&self) -> Result<bool, Trouble> {
        let is_there = || fs::exists(&self.file).map_err(|error| self.named(&error));
        if !is_there()? {
            self.take_its_place()?;
        }
        is_there()
    }

    fn take_its_place(&self) -> Result<(), Trouble> {
        match fs::rename(&self.beside, &self.file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(self.named(&error)),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    fn named(&self, error: &io::Error) -> Trouble {
        Trouble(format!("{self} can't be used (AECT_DATA_DIR): {error}"))
    }
}

fn forget(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

impl fmt::Display for AccountsFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.file.display().fmt(f)
    }
}
