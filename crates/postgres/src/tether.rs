//! A child process that ends with its parent, even one killed by SIGKILL.
//!
//! On Linux the kernel sends the ending signal when the *thread* that spawned the child ends, so the
//! child is spawned from a thread that lives as long as the [`Tethered`] value. Elsewhere, and for
//! whole groups ([`Reach::Group`]), a small `sh` waits for the end of a pipe and sends it.

use std::io::{self, Write};
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{self, Sender};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::machine;

/// The signal that asks a child to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// SIGINT: PostgreSQL closes its sessions and writes what it must.
    Interrupt,
    /// SIGTERM: a program's ordinary end.
    Terminate,
    /// SIGQUIT: PostgreSQL leaves at once and recovers at its next start.
    Quit,
    /// SIGKILL.
    Kill,
}

/// What ends with a killed parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The child, which looks after its own children.
    Child,
    /// The child and all that it started in its process group, such as npm's scripts.
    Group,
}

/// A running child, in a process group of its own; dropping the value ends it.
#[derive(Debug)]
pub struct Tethered {
    child: Mutex<Child>,
    ending: Ending,
    watch: Option<Child>,
    spawner: Option<(Sender<()>, JoinHandle<()>)>,
}

const GLANCE: Duration = Duration::from_millis(10);

impl Tethered {
    /// Starts `command`; `ending` is what it gets when this process dies or drops the value.
    pub fn spawn(mut command: Command, ending: Ending, reach: Reach) -> io::Result<Self> {
        machine::prepare(&mut command, ending);
        let (hold, held) = mpsc::channel::<()>();
        let (tell, told) = mpsc::channel();
        let spawner = thread::Builder::new().name("tether".to_owned()).spawn(move || {
            let _ = tell.send(command.spawn());
            let _ = held.recv();
        })?;
        let child = told.recv().map_err(io::Error::other)??;
        let watched = cfg!(unix) && (reach == Reach::Group || !cfg!(target_os = "linux"));
        let mut tethered =
            Self { child: Mutex::new(child), ending, watch: None, spawner: Some((hold, spawner)) };
        if watched {
            let watch = machine::watch(&tethered.child(), ending)?;
            tethered.watch = Some(watch);
        }
        Ok(tethered)
    }

    /// The child's process id.
    pub fn id(&self) -> u32 {
        self.child().id()
    }

    /// How the child ended, or `None` while it runs.
    pub fn try_wait(&self) -> io::Result<Option<ExitStatus>> {
        self.child().try_wait()
    }

    /// Waits for the child's own end until `patience` has passed.
    pub fn wait_for(&self, patience: Duration) -> io::Result<Option<ExitStatus>> {
        let end = Instant::now() + patience;
        loop {
            if let Some(status) = self.try_wait()? {
                return Ok(Some(status));
            }
            if Instant::now() >= end {
                return Ok(None);
            }
            thread::sleep(GLANCE);
        }
    }

    /// Sends each ending in turn, with the time that the child has to follow it, then SIGKILL.
    pub fn stop(&self, endings: &[(Ending, Duration)]) -> io::Result<ExitStatus> {
        for (ending, patience) in endings {
            self.send(*ending)?;
            if let Some(status) = self.wait_for(*patience)? {
                return Ok(status);
            }
        }
        self.send(Ending::Kill)?;
        self.child().wait()
    }

    /// The lock keeps a signal from meeting the id of a child that was waited for in the meantime.
    fn send(&self, ending: Ending) -> io::Result<()> {
        let mut child = self.child();
        if child.try_wait()?.is_some() {
            return Ok(());
        }
        machine::end(&child, ending).or_else(|_| child.kill())
    }

    fn child(&self) -> MutexGuard<'_, Child> {
        self.child.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Tethered {
    fn drop(&mut self) {
        let _ = self.stop(&[(self.ending, Duration::from_secs(10))]);
        if let Some(mut watch) = self.watch.take() {
            if let Some(mut word) = watch.stdin.take() {
                let _ = word.write_all(b"ended\n");
            }
            let _ = watch.wait();
        }
        if let Some((hold, spawner)) = self.spawner.take() {
            drop(hold);
            let _ = spawner.join();
        }
    }
}
