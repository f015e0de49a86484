//! Where the binaries and the data stand.

use std::env;
use std::path::PathBuf;

use crate::machine;

/// What a private PostgreSQL is started from.
#[derive(Clone, Debug)]
pub struct Settings {
    /// A folder with `bin/postgres`, `bin/initdb`, `lib` and `share` (`AECT_POSTGRES_DIR`);
    /// `None` looks for a PostgreSQL ≥ 15 on the machine.
    pub binaries: Option<PathBuf>,
    /// The folder of this server alone: its data, socket, passwords and log.
    pub folder: PathBuf,
}

impl Settings {
    /// The settings of the environment: `AECT_POSTGRES_DIR`, and `postgres/` in [`state_folder`].
    pub fn from_environment() -> Self {
        Self { binaries: set("AECT_POSTGRES_DIR"), folder: state_folder().join("postgres") }
    }
}

/// The folder of what the program keeps: `AECT_DATA_DIR`, else `/var/lib/aect` as root, else the
/// user's own place for state.
pub fn state_folder() -> PathBuf {
    if let Some(folder) = set("AECT_DATA_DIR") {
        return folder;
    }
    if machine::is_root() {
        return PathBuf::from("/var/lib/aect");
    }
    let home = env::home_dir().unwrap_or_default();
    if cfg!(target_os = "macos") {
        home.join("Library/Application Support/aect")
    } else {
        set("XDG_STATE_HOME").unwrap_or_else(|| home.join(".local/state")).join("aect")
    }
}

#[expect(clippy::disallowed_methods, reason = "the two settings of this crate are read here alone")]
fn set(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
