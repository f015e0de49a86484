//! A platform for one run of a browser: a throwaway database, a free port, a data folder of its own.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use postgres::{Settings, start_throwaway};

use crate::children::npm;
use crate::embedded;
use crate::platform::{Ground, Platform};
use crate::port::{self, free_port};
use crate::root;
use crate::trouble::Trouble;

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// Dropping it ends the platform, then removes its folder.
pub(crate) struct Trial {
    platform: Platform,
    _data: Data,
}

struct Data(PathBuf);

/// A platform that is filled and does not serve yet: a check that kills the server starts it itself.
pub(crate) struct Prepared {
    ground: Ground,
    data: Data,
}

impl Prepared {
    /// Fills a platform with this program and these settings; what it says goes to `log`.
    pub(crate) fn new(
        program: PathBuf,
        log: &Path,
        settings: &[(&'static str, &'static str)],
    ) -> Result<Self, Trouble> {
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
        let ground = Ground {
            program,
            postgres: start_throwaway(&database)?,
            data: data.0.clone(),
            port: free_port()?,
            log: Some(log.to_owned()),
            settings: settings.to_vec(),
        };
        ground.fill()?;
        Ok(Self { ground, data })
    }

    pub(crate) fn address(&self) -> String {
        port::address(self.ground.port)
    }

    pub(crate) fn data(&self) -> &Path {
        &self.data.0
    }

    /// The settings with which the program serves this platform.
    pub(crate) fn settings(&self) -> Vec<(&'static str, OsString)> {
        self.ground.surroundings()
    }

    /// The folder of its PostgreSQL.
    pub(crate) fn cluster(&self) -> &Path {
        self.ground.postgres.folder()
    }
}

impl Trial {
    /// Starts the platform that was last built, with these settings; what it says goes to `log`.
    pub(crate) fn start(log: &Path, settings: &[(&'static str, &'static str)]) -> Result<Self, Trouble> {
        let said = |trouble: Trouble| trouble.with(|| format!(" (the platform's words: {})", log.display()));
        let Prepared { ground, data } = Prepared::new(root::program(), log, settings).map_err(said)?;
        Ok(Self { platform: Platform::serve(ground).map_err(said)?, _data: data })
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
