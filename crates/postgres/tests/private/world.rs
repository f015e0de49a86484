//! Folders and processes of these tests.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use private_postgres::Settings;

/// A folder of one test, removed at its end.
pub(crate) struct Place(PathBuf);

impl Place {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("aect-pp-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        Self(std::env::temp_dir().join(name))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn settings(&self) -> Settings {
        Settings { folder: self.0.clone(), ..Settings::from_environment() }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The id of the server that runs in `folder`.
pub(crate) fn server_of(folder: &Path) -> u32 {
    let noted = fs::read_to_string(folder.join("data/postmaster.pid")).expect("a server runs in the folder");
    noted.lines().next().and_then(|line| line.trim().parse().ok()).expect("its first line is an id")
}

/// Whether the process ends within ten seconds.
pub(crate) fn ends(pid: u32) -> bool {
    let process = Path::new("/proc").join(pid.to_string());
    within_ten_seconds(|| !process.exists())
}

/// Whether it becomes true in time.
pub(crate) fn within_ten_seconds(true_now: impl Fn() -> bool) -> bool {
    let end = Instant::now() + Duration::from_secs(10);
    while !true_now() {
        if Instant::now() > end {
            return false;
        }
        std::thread::yield_now();
    }
    true
}

/// The kind of the server's first answer to a session for `role`: `R` asks for its password.
pub(crate) fn first_answer(url: &str, folder: &Path, role: &str) -> char {
    if url.contains("host=") {
        let socket = folder.join("run/.s.PGSQL.5432");
        return ask(UnixStream::connect(socket).expect("the socket is there"), role);
    }
    let (_, place) = url.split_once('@').expect("a role before the host");
    let (place, _) = place.split_once('/').expect("a database after the host");
    ask(TcpStream::connect(place).expect("the port is open"), role)
}

fn ask(mut stream: impl Read + Write, role: &str) -> char {
    let mut message = vec![0, 3, 0, 0];
    message.extend(format!("user\0{role}\0database\0aect\0\0").bytes());
    stream.write_all(&(message.len() as u32 + 4).to_be_bytes()).expect("the server reads");
    stream.write_all(&message).expect("the server reads");
    let mut kind = [0];
    stream.read_exact(&mut kind).expect("the server answers");
    char::from(kind[0])
}

/// Another program with a server of its own; answers the folder of the server.
pub(crate) fn keeper(place: &str) -> (Child, PathBuf) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_keep-postgres"))
        .arg(place)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the keeper starts");
    let lines = BufReader::new(child.stdout.take().expect("its output is a pipe")).lines();
    let folder = lines.map(|line| line.expect("text")).nth(2).expect("two addresses and the folder");
    (child, PathBuf::from(folder))
}
