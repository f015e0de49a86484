//! A server for tests: quick, forgetful, gone at the end.

use std::path::Path;
use std::{env, fs};

use crate::binaries::Binaries;
use crate::error::Error;
use crate::folder::{Folder, processes_in};
use crate::machine;
use crate::server::PrivatePostgres;
use crate::settings::Settings;

const NAME: &str = "aect-throwaway-";
/// Nothing is promised to survive a crash, which is what makes tests quick.
const SETTINGS: [&str; 4] =
    ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/// The databases of a whole test run, twice: as much memory has to be free for them to lie in it.
const PLENTY: u64 = 12 << 30;

/// Starts a server in a new temporary folder, in memory where there is plenty; it is removed at the end, by a watching `sh`
/// when the program is killed. `settings.folder` is not used. What all of them left is removed by the next run.
///
/// # Errors
/// As [`PrivatePostgres::start`].
pub fn start_throwaway(settings: &Settings) -> Result<PrivatePostgres, Error> {
    let account = machine::account()?;
    let binaries = Binaries::find(settings.binaries.as_deref(), account.as_ref())?;
    let memory = machine::memory_folder(PLENTY);
    for place in memory.iter().cloned().chain([env::temp_dir()]) {
        sweep(&place);
    }
    let place = memory.unwrap_or_else(env::temp_dir);
    let name = machine::random_hex(6).map_err(Error::at(&place))?;
    let folder = Folder::take(&place.join(format!("{NAME}{name}.new")), account)?;
    let folder = folder.rename(&place.join(format!("{NAME}{name}")))?;
    PrivatePostgres::start_in(folder, &binaries, &SETTINGS, false)
}

/// Removes the folders of runs that are over: whose lock is free and in which nothing runs. A folder
/// gets its final name after its lock, so one without a held lock has no owner any more.
fn sweep(place: &Path) {
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    for folder in entries.map(|entry| entry.path()) {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let ours = name.starts_with(NAME) && !name.ends_with(".new") && machine::is_mine(&folder);
        let Some(lock) = ours.then(|| fs::File::open(folder.join("lock")).ok()).flatten() else { continue };
        if lock.try_lock().is_ok() && processes_in(&folder.join("data")).is_none() {
            let _ = fs::remove_dir_all(&folder);
        }
    }
}
