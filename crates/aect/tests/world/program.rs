//! The program with its settings, and what it said.

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use std::net::TcpListener;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// A command that has not ended by then will not.
const PATIENCE: Duration = Duration::from_secs(120);

pub(crate) struct Program(Vec<(&'static str, String)>);

/// A command that ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) succeeded: bool,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Program {
    pub(crate) fn new(settings: impl IntoIterator<Item = (&'static str, String)>) -> Program {
        Program(settings.into_iter().collect())
    }

    /// Starts a server on a free port and waits until it is ready.
    pub(crate) async fn serve(&self, more: &[(&str, &str)]) -> Serving {
        let port = free_port();
        let address = format!("http://127.0.0.1:{port}");
        let child = Command::new(env!("CARGO_BIN_EXE_aect"))
            .arg("serve")
            .env_clear()
            .envs(self.0.iter().map(|(name, value)| (name, value)))
            .envs(more.iter().copied())
            .env("AECT_LISTEN", format!("127.0.0.1:{port}"))
            .env("AECT_PUBLIC_URL", &address)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let serving = Serving { address, child };
        let ready = format!("{}/health/ready", serving.address);
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        let end = Instant::now() + PATIENCE;
        while !http.get(&ready).send().await.is_ok_and(|answer| answer.status().is_success()) {
            assert!(Instant::now() < end, "the server did not become ready within {PATIENCE:?}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        serving
    }

    /// Runs a command with these settings and no other.
    pub(crate) fn run(&self, words: &str, more: &[(&str, &str)]) -> Ran {
        let child = Command::new(env!("CARGO_BIN_EXE_aect"))
            .args(words.split_whitespace())
            .env_clear()
            .envs(self.0.iter().map(|(name, value)| (name, value)))
            .envs(more.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let output = ended(child).wait_with_output().expect("the program said something");
        Ran {
            succeeded: output.status.success(),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

/// A port that nobody listens on.
pub(crate) fn free_port() -> u16 {
    let bound = TcpListener::bind("127.0.0.1:0").and_then(|bound| bound.local_addr());
    bound.expect("a free port").port()
}

/// A server that answers; it ends with its test.
pub(crate) struct Serving {
    pub(crate) address: String,
    child: Child,
}

impl Serving {
    /// As SIGKILL does: without a word.
    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("the program can be killed");
        self.child.wait().expect("the program has ended");
    }
}

impl Serving {
    /// As Ctrl-C or SIGTERM do: it may end what it has begun.
    pub(crate) fn terminate(&self) {
        self.signal(Signal::SIGTERM);
    }

    /// It stays where it is, with all that it holds.
    pub(crate) fn freeze(&self) {
        self.signal(Signal::SIGSTOP);
    }

    fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(self.child.id().try_into().expect("a process's number"));
        kill(pid, signal).expect("the program can be told");
    }

    /// How it ended, once it has.
    pub(crate) fn ended(&mut self) -> ExitStatus {
        self.child.wait().expect("the program has ended")
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // A server that the test killed is gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits for the end; what these commands say fits into a pipe.
fn ended(mut child: Child) -> Child {
    let end = Instant::now() + PATIENCE;
    while child.try_wait().expect("the program can be waited for").is_none() {
        if Instant::now() > end {
            child.kill().expect("the program can be ended");
            panic!("the program did not end within {PATIENCE:?}");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child
}

impl Ran {
    /// What a command that did its work said.
    pub(crate) fn said(self) -> String {
        assert!(self.succeeded, "{self:?}");
        self.out
    }

    /// The one sentence of a command that did not.
    pub(crate) fn refused(self) -> String {
        assert!(!self.succeeded, "{self:?}");
        assert_eq!(self.err.lines().count(), 1, "one sentence: {self:?}");
        assert_eq!(self.out, "", "{self:?}");
        self.err.trim_end().to_owned()
    }
}
