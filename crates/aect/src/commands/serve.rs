use crate::configuration::{DatabaseSettings, MailSettings, ServerSettings};
use crate::database::{Database, demand_migrations};
use crate::trouble::Trouble;
use clap::Args;
use domain::accounts::SignInLimit;
use std::pin::pin;
use std::time::Duration;
use store::Store;
use tokio::sync::Notify;

#[derive(Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    database: DatabaseSettings,
    #[command(flatten)]
    server: ServerSettings,
    #[command(flatten)]
    mail: MailSettings,
    /// Leave the work between requests to an `aect worker`
    #[arg(long, env = "AECT_NO_WORKER")]
    no_worker: bool,
}

impl Serve {
    pub(super) async fn run(self) -> Result<(), Trouble> {
        let Serve { database: settings, server, mail, no_worker } = self;
        if let Some(listen) = server.metrics_listen {
            crate::figures::show(listen)?;
        }
        let folder = settings.folder();
        let secret = match server.secret {
            Some(secret) => crate::secret::given(&secret)?,
            None => crate::secret::kept_in(&folder)?,
        };
        let outbox = mail.outbox(&folder)?;
        let database = Database::of(&settings)?;
        let connection = database.connection(server.connections)?;
        let own = Store::open(&store::Connection { connections: worker::CONNECTIONS, ..connection.clone() })
            .await?;
        demand_migrations(&own).await?;
        if store::demonstration::holds_demonstration(&own).await? {
            super::demo::refuse_elsewhere(server.listen)?;
        }
        let clock = api::Clock::system();
        let workers = server.workers.map_or_else(cores, usize::from);
        let running = api::serve(api::Settings {
            listen: server.listen,
            public_url: mail.public_url,
            database: connection,
            workers,
            secret,
            sign_in_limit: match server.sign_in_failures {
                0 => None,
                failures => Some(SignInLimit { failures, ..SignInLimit::default() }),
            },
            behind_proxy: server.behind_proxy,
            clock: clock.clone(),
            shutdown: Duration::from_secs(20),
        })?;
        tracing::info!(address = %running.address, workers, "listening");
        let mut answering = running.running;
        let handle = answering.handle();
        let stop = Notify::new();
        let mut work = pin!(async {
            match no_worker {
                true => stop.notified().await,
                false => worker::run(&own, &outbox, || clock.now(), stop.notified()).await,
            }
        });
        tokio::select! {
            ended = &mut answering => return Ok(ended?),
            () = asked_to_stop() => {}
            // It ends when it is asked to, which comes later.
            () = &mut work => return Ok(()),
        }
        stop.notify_one();
        // What is being answered is answered, and the mail in hand sent: both go on until they have ended.
        let (ended, (), ()) = tokio::join!(answering, handle.stop(true), work);
        Ok(ended?)
    }
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}

/// Waits for Ctrl-C or SIGTERM.
pub(super) async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! {
                    _ = terminate.recv() => {}
                    _ = tokio::signal::ctrl_c() => {}
                }
                return;
            }
            Err(error) => tracing::warn!(%error, "SIGTERM can't be heard"),
        }
    }
    // Without a way to hear it there is nothing to wait for but the end of the process.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
