//! The folder in which `start` keeps everything between two starts.

use std::path::{Path, PathBuf};
use std::{fs, io};

use postgres::{PrivatePostgres, Settings, state_folder};

use crate::trouble::Trouble;

/// Says that the folder is the platform's, and may be emptied by `--fresh`.
const MARKER: &str = ".aect";
/// Copies of PostgreSQL's binaries: the same for every data.
const BINARIES: &str = "binaries";

/// Makes the state folder and marks it where it holds nothing of another's.
pub(crate) fn open() -> Result<PathBuf, Trouble> {
    let folder = state_folder();
    let unusable = format!("{} can't be used (AECT_DATA_DIR)", folder.display());
    fs::create_dir_all(&folder).map_err(Trouble::of(&unusable))?;
    let folder = folder.canonicalize().map_err(Trouble::of(&unusable))?;
    if contents(&folder).map_err(Trouble::of(&unusable))?.is_empty() {
        fs::write(folder.join(MARKER), "data of the platform\n").map_err(Trouble::of(&unusable))?;
    }
    Ok(folder)
}

/// Removes all that the platform kept there; refuses a folder without its mark, or in use.
pub(crate) fn empty(folder: &Path) -> Result<(), Trouble> {
    if !folder.join(MARKER).is_file() {
        return Err(Trouble::Said(format!(
            "{} isn't the platform's own folder (it has no file {MARKER}), so --fresh leaves it alone: set \
             AECT_DATA_DIR to another folder",
            folder.display()
        )));
    }
    PrivatePostgres::remove(&settings(folder, None))?;
    for path in contents(folder).map_err(Trouble::of(folder.display()))? {
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.map_err(Trouble::of(path.display()))?;
    }
    Ok(())
}

/// The database's settings for this folder.
pub(crate) fn settings(folder: &Path, binaries: Option<PathBuf>) -> Settings {
    Settings { binaries, folder: folder.join("postgres") }
}

fn contents(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    let others = paths.into_iter().filter(|path| !path.ends_with(MARKER) && !path.ends_with(BINARIES));
    Ok(others.collect())
}
