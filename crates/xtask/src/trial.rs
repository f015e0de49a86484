//! A platform for one run of a browser: a throwaway database, a free port, a data folder of its own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use postgres::{Settings, start_throwaway};

use crate::children::npm;
use crate::embedded;
use crate::platform::{Ground, Platform, free_port};
use crate::root;
use crate::trouble::Trouble;

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// Dropping it ends the platform, then removes its folder.
pub(crate) struct Trial {
    platform: Platform,
    _data: Data,
}

struct Data(PathBuf);

impl Trial {
    /// Starts the platform that was last built, with these settings; what it says goes to `log`.
    pub(crate) fn start(log: &Path, settings: &[(&'static str, &'static str)]) -> Result<Self, Trouble> {
        let data = Data(env::temp_dir().join(format!(
            "aect-trial-{}-{}",
            process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        )));
        fs::create_dir_all(&data.0).map_err(Trouble::of(data.0.display()))?;
        if log.exists() {
            fs::remove_file(log).map_err(Trouble::of(log.display()))?;
        }
        let database = Settings { binaries: embedded::binaries()?, folder: data.0.clone() };
        let postgres = start_throwaway(&database)?;
        let ground = Ground {
            postgres,
            data: data.0.clone(),
            port: free_port()?,
            log: Some(log.to_owned()),
            settings: settings.to_vec(),
        };
        let platform = Platform::start(ground)
            .map_err(|trouble| trouble.with(|| format!(" (the platform's words: {})", log.display())))?;
        Ok(Self { platform, _data: data })
    }

    pub(crate) fn address(&self) -> String {
        self.platform.address()
    }

    /// Roles, mails and passwords, an account a line.
    pub(crate) fn accounts(&self) -> PathBuf {
        self.platform.data().join("accounts.txt")
    }

    /// An npm script of the SPA that is told the platform's address (`AECT_URL`), its folder with
    /// `accounts.txt` and `mail/` (`AECT_DATA_DIR`), and the browser (`AECT_CHROMIUM`).
    pub(crate) fn script(&self, chromium: &Path, arguments: &[&str]) -> Command {
        let mut script = npm(&root::frontend(), arguments);
        script
            .env("AECT_URL", self.platform.address())
            .env("AECT_DATA_DIR", self.platform.data())
            .env("AECT_CHROMIUM", chromium);
        script
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
