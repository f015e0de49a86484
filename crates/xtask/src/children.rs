//! The programs that a chore runs; none outlives it.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;

use postgres::{Ending, Reach, Tethered};

use crate::root;
use crate::signals;
use crate::trouble::Trouble;

const GLANCE: Duration = Duration::from_millis(50);
pub(crate) const PATIENCE: Duration = Duration::from_secs(15);

/// A command of the repository: in its folder, without what cargo tells the chore about itself.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root::folder()).stdin(Stdio::null());
    for (name, _) in std::env::vars_os() {
        let told = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_PRIMARY_"]
            .iter()
            .any(|own| told.starts_with(own))
        {
            command.env_remove(&name);
        }
    }
    command
}

/// The cargo that runs the chore.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), arguments)
}

/// npm in a folder of the repository.
pub(crate) fn npm(folder: &Path, arguments: &[&str]) -> Command {
    let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments);
    npm.current_dir(folder);
    npm
}

/// Starts a program that ends with the chore.
pub(crate) fn spawn(command: Command, reach: Reach) -> Result<Tethered, Trouble> {
    let name = name(&command);
    Tethered::spawn(command, Ending::Terminate, reach).map_err(Trouble::of(format!("{name} doesn't start")))
}

/// Runs a program to its end in sight of the person.
pub(crate) fn run(command: Command) -> Result<(), Trouble> {
    let (name, status) = (name(&command), finish(command)?);
    if status.success() { Ok(()) } else { Err(Trouble::Said(format!("{name} failed ({status}): see above"))) }
}

/// Runs a program to its end; what it says goes to the file `log` and is answered.
pub(crate) fn record(mut command: Command, log: &Path) -> Result<(ExitStatus, String), Trouble> {
    let out = File::create(log).map_err(Trouble::of(log.display()))?;
    let err = out.try_clone().map_err(Trouble::of(log.display()))?;
    command.stdout(out).stderr(err).env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never");
    let status = finish(command)?;
    let said = fs::read(log).map_err(Trouble::of(log.display()))?;
    Ok((status, String::from_utf8_lossy(&said).into_owned()))
}

/// What a program prints, or nothing when it isn't there or fails.
pub(crate) fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Waits for a child's end, or ends it when the chore is asked to.
pub(crate) fn attend(child: &Tethered) -> Result<ExitStatus, Trouble> {
    loop {
        if let Some(status) = child.wait_for(GLANCE).map_err(Trouble::of("a program can't be waited for"))? {
            return if signals::asked_to_end() { Err(Trouble::Interrupted) } else { Ok(status) };
        }
        if signals::asked_to_end() {
            let _ = child.stop(&[(Ending::Terminate, PATIENCE)]);
            return Err(Trouble::Interrupted);
        }
    }
}

fn finish(command: Command) -> Result<ExitStatus, Trouble> {
    attend(&spawn(command, Reach::Group)?)
}

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    let program = words[0].rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    std::iter::once(program.as_str())
        .chain(words[1..].iter().map(AsRef::as_ref))
        .collect::<Vec<_>>()
        .join(" ")
}
