//! The running server.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fmt, thread};

use crate::address::Address;
use crate::binaries::Binaries;
use crate::cluster::{self, last_lines};
use crate::error::Error;
use crate::folder::Folder;
use crate::machine;
use crate::secrets::Secrets;
use crate::settings::Settings;
use crate::startup;
use crate::tether::{Ending, Reach, Tethered};

/// The role that owns the databases: it migrates, and may create databases.
pub const OWNER: &str = "aect_owner";
/// The plain role of the serving program: it may open a session, and what the migrations grant.
pub const SERVER: &str = "aect_server";
pub(crate) const SUPERUSER: &str = "postgres";
pub(crate) const DATABASE: &str = "aect";

/// Recovery after a crash is the longest start.
const START: Duration = Duration::from_secs(60);
/// First close the sessions and write everything, then leave at once.
const STOP: [(Ending, Duration); 2] =
    [(Ending::Interrupt, Duration::from_secs(20)), (Ending::Quit, Duration::from_secs(5))];

/// A PostgreSQL of this program alone, which ends when the value does.
pub struct PrivatePostgres {
    server: Option<Tethered>,
    address: Address,
    owner: String,
    plain: String,
    folder: Folder,
    remove: bool,
    /// Removes a throwaway's folder when the program is killed.
    removal: Option<Child>,
}

impl PrivatePostgres {
    /// Starts the server of `settings.folder`, with durable writes; the first start makes the cluster,
    /// the roles [`OWNER`] and [`SERVER`], and the database `aect` of the owner.
    ///
    /// # Errors
    /// Each [`Error`] is one sentence that names the setting to change.
    pub fn start(settings: &Settings) -> Result<Self, Error> {
        let account = machine::account()?;
        let binaries = Binaries::find(settings.binaries.as_deref(), account.as_ref())?;
        let folder = Folder::take(&settings.folder, account)?;
        Self::start_in(folder, &binaries, &[], true)
    }

    /// Removes the server of `settings.folder` with all its data, when no program uses it.
    ///
    /// # Errors
    /// As [`Self::start`] when another program uses the folder.
    pub fn remove(settings: &Settings) -> Result<(), Error> {
        if settings.folder.is_dir() {
            let folder = Folder::take(&settings.folder, machine::account()?)?;
            fs::remove_dir_all(&folder.path).map_err(Error::at(&folder.path))?;
        }
        Ok(())
    }

    pub(crate) fn start_in(
        folder: Folder,
        binaries: &Binaries,
        settings: &[&str],
        durable: bool,
    ) -> Result<Self, Error> {
        let Secrets { superuser: _, owner, server: plain } = cluster::open(&folder, binaries, durable)?;
        let run = folder.room("run")?;
        let mut tries = 0;
        let (server, address) = loop {
            tries += 1;
            let address = Address::choose(&run)?;
            match launch(&folder, binaries, &address, settings) {
                Ok(server) => break (server, address),
                Err(Error::NotStarted { .. }) if matches!(address, Address::Loopback(_)) && tries < 3 => {}
                Err(why) => return Err(why),
            }
        };
        let remove = !durable;
        // Without a shell the next run removes it.
        let removal = remove.then(|| machine::remove_at_the_end(&folder.path, server.id()).ok()).flatten();
        Ok(Self { server: Some(server), address, owner, plain, folder, remove, removal })
    }

    /// The address of `database` for the owner, who migrates.
    pub fn owner_url(&self, database: &str) -> String {
        self.address.url(OWNER, &self.owner, database)
    }

    /// The address of `database` for the plain role, which serves.
    pub fn server_url(&self, database: &str) -> String {
        self.address.url(SERVER, &self.plain, database)
    }

    /// The folder of the server, without links.
    pub fn folder(&self) -> &Path {
        &self.folder.path
    }

    /// Closes the sessions, writes everything and waits for the end, as dropping the value does.
    pub fn stop(self) {
        drop(self);
    }
}

impl fmt::Debug for PrivatePostgres {
    /// Without its passwords.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivatePostgres").field("folder", &self.folder.path).finish_non_exhaustive()
    }
}

impl Drop for PrivatePostgres {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            let throwaway = [(Ending::Quit, Duration::from_secs(5))];
            let _ = server.stop(if self.remove { &throwaway } else { &STOP });
        }
        if self.remove {
            let _ = fs::remove_dir_all(&self.folder.path);
        }
        if let Some(mut removal) = self.removal.take() {
            let _ = removal.wait();
        }
    }
}

/// Starts the server and waits for its first answer, or says with its last words why there is none.
fn launch(
    folder: &Folder,
    binaries: &Binaries,
    address: &Address,
    settings: &[&str],
) -> Result<Tethered, Error> {
    let log = folder.path.join("postgres.log");
    if log.exists() {
        fs::rename(&log, folder.path.join("postgres.log.1")).map_err(Error::at(&log))?;
    }
    let out = File::create(&log).map_err(Error::at(&log))?;
    let err = out.try_clone().map_err(Error::at(&log))?;
    let mut postgres = lean(binaries.program("postgres"));
    postgres.arg("-D").arg(folder.data());
    for setting in address.settings().iter().map(String::as_str).chain(settings.iter().copied()) {
        postgres.args(["-c", setting]);
    }
    postgres.current_dir(&folder.path).stdin(Stdio::null()).stdout(out).stderr(err);
    folder.run_as_owner(&mut postgres);

    let not_started = |said| Error::NotStarted { folder: folder.path.clone(), said };
    let server = Tethered::spawn(postgres, Ending::Interrupt, Reach::Child)
        .map_err(|why| not_started(why.to_string()))?;
    let end = Instant::now() + START;
    while !startup::takes_sessions(address, SERVER, DATABASE) {
        let ended = server.try_wait().map_err(|why| not_started(why.to_string()))?;
        if ended.is_some() || Instant::now() >= end {
            return Err(not_started(last_lines(&log)));
        }
        thread::sleep(Duration::from_millis(10));
    }
    Ok(server)
}

/// A command without the program's own environment: it holds secrets, and `PG…` would change it.
#[expect(clippy::disallowed_methods, reason = "what a started program needs of its surroundings")]
pub(crate) fn lean(program: PathBuf) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("LC_ALL", "C");
    for name in ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR", "SystemRoot", "TEMP"] {
        if let Some(value) = env::var_os(name) {
            command.env(name, value);
        }
    }
    command
}
