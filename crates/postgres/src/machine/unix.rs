//! Users, rights and signals of a unix.

use std::ffi::OsStr;
use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, Uid, User, chown, geteuid};
#[cfg(target_os = "linux")]
use nix::{
    sys::statvfs::statvfs,
    unistd::{AccessFlags, access},
};

use crate::error::Error;
use crate::tether::Ending;

/// The longest path of a socket: `sun_path` without its final zero.
pub(crate) const SOCKET_PATH_BYTES: usize = if cfg!(target_os = "linux") { 107 } else { 103 };

/// The unprivileged user that PostgreSQL runs as when the program is root's.
#[derive(Clone, Debug)]
pub(crate) struct Account(User);

/// `None` when the program isn't root's: then PostgreSQL runs as the program's own user.
pub(crate) fn account() -> Result<Option<Account>, Error> {
    if !is_root() {
        return Ok(None);
    }
    let known = ["postgres", "nobody"].into_iter().find_map(|name| User::from_name(name).ok()?);
    known.map(|user| Some(Account(user))).ok_or(Error::NoAccount)
}

impl Account {
    pub(crate) fn name(&self) -> &str {
        &self.0.name
    }

    /// Whether this user may cross every folder above `path` and read `path` itself.
    pub(crate) fn reaches(&self, path: &Path) -> bool {
        path.ancestors().enumerate().all(|(above, place)| {
            let Ok(facts) = fs::metadata(place) else { return false };
            let shift = match (facts.uid() == self.0.uid.as_raw(), facts.gid() == self.0.gid.as_raw()) {
                (true, _) => 6,
                (false, true) => 3,
                (false, false) => 0,
            };
            let wanted = if above > 0 || facts.is_dir() { 0o1 } else { 0o4 };
            (facts.mode() >> shift) & wanted == wanted
        })
    }

    pub(crate) fn own(&self, path: &Path) -> io::Result<()> {
        Ok(chown(path, Some(self.0.uid), Some(self.0.gid))?)
    }

    /// Runs `command` as this user, with its group and no other (the standard library drops the rest).
    pub(crate) fn run(&self, command: &mut Command) {
        command.uid(self.0.uid.as_raw()).gid(self.0.gid.as_raw());
    }
}

pub(crate) fn is_root() -> bool {
    geteuid().is_root()
}

/// Whether the folder at `path` is this user's own, and no link.
pub(crate) fn is_mine(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|facts| facts.is_dir() && Uid::from_raw(facts.uid()) == geteuid())
}

pub(crate) fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    fs::set_permissions(path, Permissions::from_mode(mode))
}

/// Lets everyone read the file, and run it where its owner may.
pub(crate) fn open_to_all(path: &Path) -> io::Result<()> {
    let mode = fs::metadata(path)?.mode();
    set_mode(path, if mode & 0o100 == 0 { 0o644 } else { 0o755 })
}

/// Writes a file that its owner alone may read (mode 600), whole or not at all.
pub(crate) fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let draft = path.with_extension("new");
    fs::remove_file(&draft)
        .or_else(|why| if why.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(why) })?;
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(draft, path)
}

/// Bytes that nobody can guess, in hexadecimal.
pub(crate) fn random_hex(bytes: usize) -> io::Result<String> {
    use std::io::Read;
    let mut drawn = vec![0; bytes];
    fs::File::open("/dev/urandom")?.read_exact(&mut drawn)?;
    Ok(drawn.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Puts `command` in a process group of its own, out of the terminal's Ctrl-C, and ties it to its
/// parent where the kernel can.
pub(crate) fn prepare(command: &mut Command, ending: Ending) {
    command.process_group(0);
    #[cfg(target_os = "linux")]
    super::tie::tie(command, signal(ending));
    #[cfg(not(target_os = "linux"))]
    let _ = ending;
}

/// Sends what ends it to the child's whole group.
pub(crate) fn end(child: &Child, ending: Ending) -> io::Result<()> {
    Ok(kill(Pid::from_raw(-(child.id() as i32)), signal(ending))?)
}

/// Starts the `sh` that ends the group of `child` when this process is gone: its standard input
/// then closes without the word that says that all is well.
pub(crate) fn watch(child: &Child, ending: Ending) -> io::Result<Child> {
    const SCRIPT: &str = r#"read -r _ || kill -s "$1" -- "-$2""#;
    let name = signal(ending).as_str().trim_start_matches("SIG");
    outlive(SCRIPT, [name.as_ref(), child.id().to_string().as_ref()])
}

/// Starts the `sh` that removes `folder` once this process is gone, killed or not, and so is the process `pid`.
pub(crate) fn remove_at_the_end(folder: &Path, pid: u32) -> io::Result<Child> {
    const SCRIPT: &str = r#"read -r _; while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; rm -rf -- "$2""#;
    outlive(SCRIPT, [pid.to_string().as_ref(), folder.as_os_str()])
}

/// Starts a `sh` that learns of this process's end by the end of its standard input.
fn outlive(script: &str, arguments: [&OsStr; 2]) -> io::Result<Child> {
    Command::new("/bin/sh")
        .args(["-c", script, "sh"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
}

/// Where files lie in memory, if so many bytes of it are free.
#[cfg(target_os = "linux")]
pub(crate) fn memory_folder(bytes: u64) -> Option<PathBuf> {
    let folder = PathBuf::from("/dev/shm");
    let room = statvfs(&folder).ok()?;
    let known = fs::read_to_string("/proc/meminfo").ok()?;
    let available = known.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let available: u64 = available.trim().trim_end_matches(" kB").parse().ok()?;
    let free = (room.blocks_available() * room.fragment_size()).min(available << 10);
    (free >= bytes && access(&folder, AccessFlags::W_OK).is_ok()).then_some(folder)
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn memory_folder(_: u64) -> Option<PathBuf> {
    None
}

/// Whether a process of this id runs.
pub(crate) fn runs(pid: u32) -> bool {
    kill(Pid::from_raw(pid as i32), None) != Err(nix::errno::Errno::ESRCH)
}

fn signal(ending: Ending) -> Signal {
    match ending {
        Ending::Interrupt => Signal::SIGINT,
        Ending::Terminate => Signal::SIGTERM,
        Ending::Quit => Signal::SIGQUIT,
        Ending::Kill => Signal::SIGKILL,
    }
}
