//! The running platform: a database, the program's commands in turn, then `aect serve`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use postgres::{Ending, PrivatePostgres, Reach, Tethered};

use crate::children::{self, PATIENCE};
use crate::port::{address, is_ready};
use crate::signals;
use crate::trouble::Trouble;

const READY: Duration = Duration::from_secs(60);

/// What the platform is started on.
pub(crate) struct Ground {
    /// The `aect` that was built.
    pub(crate) program: PathBuf,
    pub(crate) postgres: PrivatePostgres,
    /// Mail, keys and passwords (`AECT_DATA_DIR`).
    pub(crate) data: PathBuf,
    pub(crate) port: u16,
    /// Where the commands' words go, instead of the terminal.
    pub(crate) log: Option<PathBuf>,
    /// Settings beyond the usual ones.
    pub(crate) settings: Vec<(&'static str, &'static str)>,
}

/// A platform that answers; dropping it ends the program first, then the database.
pub(crate) struct Platform {
    serve: Tethered,
    ground: Ground,
}

impl Platform {
    /// Migrates, imports the register, loads the demonstration, serves, and waits until it is ready.
    pub(crate) fn start(ground: Ground) -> Result<Self, Trouble> {
        ground.fill()?;
        Self::serve(ground)
    }

    /// Serves what is filled, and waits until it is ready.
    pub(crate) fn serve(ground: Ground) -> Result<Self, Trouble> {
        let serve = children::spawn(ground.command(&["serve"])?, Reach::Child)?;
        let platform = Self { serve, ground };
        platform.wait_until_ready()?;
        Ok(platform)
    }

    pub(crate) fn address(&self) -> String {
        address(self.ground.port)
    }

    pub(crate) fn data(&self) -> &Path {
        &self.ground.data
    }

    /// Keeps the platform until the person ends it; the server's own end is a trouble.
    pub(crate) fn keep(&self) -> Result<(), Trouble> {
        let status = children::attend(&self.serve)?;
        Err(Trouble::Said(format!("the server ended by itself ({status}): see above")))
    }

    fn wait_until_ready(&self) -> Result<(), Trouble> {
        let end = Instant::now() + READY;
        while !is_ready(self.ground.port).unwrap_or(false) {
            if signals::asked_to_end() {
                return Err(Trouble::Interrupted);
            }
            if self.serve.try_wait().map_err(Trouble::of("aect serve"))?.is_some() {
                return Err(Trouble::Said("the server ended before it was ready: see above".to_owned()));
            }
            if Instant::now() > end {
                let seconds = READY.as_secs();
                return Err(Trouble::Said(format!(
                    "the server isn't ready after {seconds} seconds: see above"
                )));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Platform {
    fn drop(&mut self) {
        let _ = self.serve.stop(&[(Ending::Terminate, PATIENCE)]);
    }
}

impl Ground {
    /// Migrates, imports the register, loads the demonstration.
    pub(crate) fn fill(&self) -> Result<(), Trouble> {
        for arguments in [&["migrate"][..], &["import", "territories"], &["demo"]] {
            let mut command = self.command(arguments)?;
            command.env("DATABASE_OWNER_URL", self.postgres.owner_url("aect"));
            if arguments == ["demo"] && self.log.is_none() {
                // The greeting names the accounts, at the end.
                command.stdout(Stdio::null());
            }
            children::run(command)?;
        }
        Ok(())
    }

    /// The program's settings.
    pub(crate) fn surroundings(&self) -> Vec<(&'static str, OsString)> {
        let own = [
            ("DATABASE_URL", self.postgres.server_url("aect").into()),
            ("AECT_DATA_DIR", self.data.clone().into()),
            ("AECT_LISTEN", format!("127.0.0.1:{}", self.port).into()),
            ("AECT_PUBLIC_URL", address(self.port).into()),
        ];
        own.into_iter().chain(self.settings.iter().map(|&(name, value)| (name, value.into()))).collect()
    }

    fn command(&self, arguments: &[&str]) -> Result<Command, Trouble> {
        let mut command = children::command(&self.program.to_string_lossy(), arguments);
        command.envs(self.surroundings());
        if let Some(log) = &self.log {
            let out = fs::File::options()
                .create(true)
                .append(true)
                .open(log)
                .map_err(Trouble::of(log.display()))?;
            command.stderr(out.try_clone().map_err(Trouble::of(log.display()))?).stdout(out);
        }
        Ok(command)
    }
}
