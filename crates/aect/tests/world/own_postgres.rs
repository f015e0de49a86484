//! A PostgreSQL of one test, which may stop and start it; its writes are durable, as a service's are.

use super::{Folder, World};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use postgres::{PrivatePostgres, Settings};

pub(crate) struct OwnPostgres {
    running: Option<PrivatePostgres>,
    settings: Settings,
    /// Goes after the server.
    _folder: Folder,
}

impl OwnPostgres {
    pub(crate) async fn start(name: &str) -> OwnPostgres {
        let folder = Folder::new(name);
        let settings = Settings { folder: folder.file("postgres"), ..Settings::from_environment() };
        let mut own = OwnPostgres { running: None, settings, _folder: folder };
        own.start_again().await;
        own
    }

    /// On the same data.
    pub(crate) async fn start_again(&mut self) {
        let settings = self.settings.clone();
        let started = tokio::task::spawn_blocking(move || PrivatePostgres::start(&settings));
        self.running = Some(started.await.expect("no panic").expect("a PostgreSQL"));
    }

    /// SIGINT closes its sessions and ends it; SIGQUIT leaves everything as it stands.
    pub(crate) async fn stop(&mut self, by: Signal) {
        let running = self.running.take().expect("it runs");
        let noted = std::fs::read_to_string(running.folder().join("data/postmaster.pid")).expect("its note");
        let pid = noted.lines().next().and_then(|line| line.parse().ok()).expect("a process's number");
        kill(Pid::from_raw(pid), by).expect("the server can be asked to end");
        tokio::task::spawn_blocking(move || running.stop()).await.expect("stopped");
    }

    /// The platform on it, with an empty schema.
    pub(crate) async fn world(&self, name: &str) -> World {
        let running = self.running.as_ref().expect("it runs");
        World::at(name, running.server_url("aect"), running.owner_url("aect")).await
    }
}
