//! A platform for one run of a browser: a throwaway database, a free port, a data folder of its own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, process};

use postgres::{Settings, start_throwaway};

use crate::children::npm;
use crate::embedded;
use crate::platform::{Ground, Platform, free_port};
use crate::root;
use crate::trouble::Trouble;

/// Dropping it ends the platform, then removes its folder.
pub(crate) struct Trial {
    platform: Platform,
    chromium: PathBuf,
    _data: Data,
}

struct Data(PathBuf);

impl Trial {
    /// Starts the platform that was last built; what it says goes to `log`.
    pub(crate) fn start(chromium: PathBuf, log: &Path) -> Result<Self, Trouble> {
        let data = Data(env::temp_dir().join(format!("aect-trial-{}", process::id())));
        fs::create_dir_all(&data.0).map_err(Trouble::of(data.0.display()))?;
        if log.exists() {
            fs::remove_file(log).map_err(Trouble::of(log.display()))?;
        }
        let settings = Settings { binaries: embedded::binaries()?, folder: data.0.clone() };
        let postgres = start_throwaway(&settings)?;
        let ground = Ground { postgres, data: data.0.clone(), port: free_port()?, log: Some(log.to_owned()) };
        let platform = Platform::start(ground)
            .map_err(|trouble| trouble.with(|| format!(" (the platform's words: {})", log.display())))?;
        Ok(Self { platform, chromium, _data: data })
    }

    /// An npm script of the SPA that is told the platform's address (`AECT_URL`), its folder with
    /// `accounts.txt` and `mail/` (`AECT_DATA_DIR`), and the browser (`AECT_CHROMIUM`).
    pub(crate) fn script(&self, arguments: &[&str]) -> Command {
        let mut script = npm(&root::frontend(), arguments);
        script
            .env("AECT_URL", self.platform.address())
            .env("AECT_DATA_DIR", self.platform.data())
            .env("AECT_CHROMIUM", &self.chromium);
        script
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
