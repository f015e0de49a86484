//! The first start: a cluster, two roles and the database, made apart and then put in place, so that
//! a start that was cut leaves nothing half made.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::binaries::Binaries;
use crate::error::Error;
use crate::folder::Folder;
use crate::machine;
use crate::secrets::Secrets;
use crate::server::{DATABASE, OWNER, SERVER, SUPERUSER, lean};
use crate::tether::{Ending, Reach, Tethered};

const PATIENCE: Duration = Duration::from_secs(120);

/// Opens the folder's cluster, made first where there is none; answers its passwords.
pub(crate) fn open(folder: &Folder, binaries: &Binaries, durable: bool) -> Result<Secrets, Error> {
    let data = folder.data();
    if !data.is_dir() {
        return make(folder, binaries, durable);
    }
    let version = fs::read_to_string(data.join("PG_VERSION")).unwrap_or_default();
    match version.trim().parse() {
        Ok(made) if made != binaries.major => {
            Err(Error::OtherVersion { folder: data, data: made, binaries: binaries.major })
        }
        Ok(_) | Err(_) => Secrets::read(&folder.path),
    }
}

fn make(folder: &Folder, binaries: &Binaries, durable: bool) -> Result<Secrets, Error> {
    let draft = folder.path.join("data.new");
    if draft.exists() {
        fs::remove_dir_all(&draft).map_err(Error::at(&draft))?;
    }
    let secrets = Secrets::make(&folder.path)?;
    folder.room("data.new")?;
    initialise(folder, binaries, &secrets, &draft, durable)?;
    let Secrets { superuser: _, owner, server } = &secrets;
    let statements = [
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC".to_owned(),
        format!("CREATE ROLE {OWNER} LOGIN CREATEDB PASSWORD '{owner}'"),
        format!("CREATE ROLE {SERVER} LOGIN PASSWORD '{server}'"),
        format!("CREATE DATABASE {DATABASE} OWNER {OWNER}"),
    ];
    say_alone(folder, binaries, &draft, &statements)?;
    fs::rename(&draft, folder.data()).map_err(Error::at(&draft))?;
    Ok(secrets)
}

fn initialise(
    folder: &Folder,
    binaries: &Binaries,
    secrets: &Secrets,
    draft: &Path,
    durable: bool,
) -> Result<(), Error> {
    let word = folder.path.join("superuser");
    machine::write_private(&word, &secrets.superuser).map_err(Error::at(&word))?;
    folder.give(&word)?;
    let mut initdb = lean(binaries.program("initdb"));
    initdb.args(["--locale=C", "--encoding=UTF8", "--auth=scram-sha-256", "--username", SUPERUSER]);
    initdb.arg("--pwfile").arg(&word).arg("--pgdata").arg(draft).stdin(Stdio::null());
    if !durable {
        initdb.arg("--no-sync");
    }
    let made = run(folder, initdb);
    fs::remove_file(&word).map_err(Error::at(&word))?;
    made
}

/// Runs statements on `template1`, one a line, in a server without clients: there is no psql, and
/// what new databases copy is set there.
fn say_alone(folder: &Folder, binaries: &Binaries, data: &Path, said: &[String]) -> Result<(), Error> {
    let script = folder.path.join("first.sql");
    machine::write_private(&script, &(said.join("\n") + "\n")).map_err(Error::at(&script))?;
    let stdin = File::open(&script).map_err(Error::at(&script))?;
    fs::remove_file(&script).map_err(Error::at(&script))?;
    let mut alone = lean(binaries.program("postgres"));
    alone.arg("--single").arg("-D").arg(data).args(["-c", "exit_on_error=on", "template1"]).stdin(stdin);
    run(folder, alone)
}

/// Runs a program to its end as PostgreSQL's user; what it said is in `making.log` until it succeeds.
fn run(folder: &Folder, mut command: Command) -> Result<(), Error> {
    let not_made = |said: String| Error::NotMade { folder: folder.path.clone(), said };
    let log = folder.path.join("making.log");
    let mut out = File::create(&log).map_err(Error::at(&log))?;
    writeln!(out, "{:?}", command.get_program()).map_err(Error::at(&log))?;
    let err = out.try_clone().map_err(Error::at(&log))?;
    command.stdout(out).stderr(err).current_dir(&folder.path);
    folder.run_as_owner(&mut command);
    let running =
        Tethered::spawn(command, Ending::Terminate, Reach::Child).map_err(|why| not_made(why.to_string()))?;
    let ended = running.wait_for(PATIENCE).map_err(|why| not_made(why.to_string()))?;
    if ended.is_some_and(|status| status.success()) {
        return fs::remove_file(&log).map_err(Error::at(&log));
    }
    Err(not_made(last_lines(&log)))
}

/// The end of a log, on one line.
pub(crate) fn last_lines(log: &Path) -> String {
    let text = fs::read(log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines[lines.len().saturating_sub(4)..].join(" · ")
}
