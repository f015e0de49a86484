//! What can go wrong, each in one plain sentence that names the setting to change.

use std::io;
use std::path::{Path, PathBuf};

/// Why the private PostgreSQL isn't there.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(
        "no PostgreSQL 15 or newer was found on this machine: install one, set AECT_POSTGRES_DIR to \
         a folder that holds bin/postgres and bin/initdb, or set DATABASE_URL"
    )]
    NoBinaries,
    #[error(
        "AECT_POSTGRES_DIR is {}, where {why}: it must be a folder with bin/postgres, bin/initdb, \
         lib and share of a PostgreSQL 15 or newer", folder.display()
    )]
    WrongBinaries { folder: PathBuf, why: String },
    #[error(
        "the data in {} were made by PostgreSQL {data} and the binaries are of {binaries}: set \
         AECT_POSTGRES_DIR to a PostgreSQL {data}, or AECT_DATA_DIR to another folder",
        folder.display()
    )]
    OtherVersion { folder: PathBuf, data: u32, binaries: u32 },
    #[error(
        "another program{} uses the database in {}: stop it, or set AECT_DATA_DIR to another folder",
        holder.map(|pid| format!(" (process {pid})")).unwrap_or_default(), folder.display()
    )]
    InUse { folder: PathBuf, holder: Option<u32> },
    #[error(
        "the PostgreSQL of an earlier run (process {pid}) still works in {} after 10 seconds: stop \
         it, or set AECT_DATA_DIR to another folder", folder.display()
    )]
    StillEnding { folder: PathBuf, pid: u32 },
    #[error(
        "PostgreSQL refuses to run as root and its user {user} can't cross {}: set AECT_DATA_DIR to \
         a folder that everyone may cross", folder.display()
    )]
    OutOfReach { folder: PathBuf, user: String },
    #[error(
        "PostgreSQL refuses to run as root and this machine has neither a user postgres nor a user \
         nobody: make one, run as another user, or set DATABASE_URL"
    )]
    NoAccount,
    #[error(
        "the passwords of the database in {} can't be read from its file secrets: put the file \
         back, or set AECT_DATA_DIR to another folder", folder.display()
    )]
    NoSecrets { folder: PathBuf },
    #[error("the database in {} couldn't be made (AECT_DATA_DIR): {said}", folder.display())]
    NotMade { folder: PathBuf, said: String },
    #[error("PostgreSQL didn't start in {} (AECT_DATA_DIR): {said}", folder.display())]
    NotStarted { folder: PathBuf, said: String },
    #[error("{} can't be used (AECT_DATA_DIR): {why}", path.display())]
    Folder { path: PathBuf, why: io::Error },
}

impl Error {
    /// Turns the failure of a file operation on `path` into its sentence.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |why| Self::Folder { path: path.to_owned(), why }
    }
}
