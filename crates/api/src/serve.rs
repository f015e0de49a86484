//! The running server.

use crate::app::{Shared, application};
use crate::settings::Settings;
use actix_web::HttpServer;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

/// A server that listens: run its `future`, stop it by its handle.
pub struct Server {
    /// Where it listens, the port chosen by the system included.
    pub address: SocketAddr,
    pub running: actix_web::dev::Server,
}

/// Why a server can't begin.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    #[error("{address} is taken by another program: choose another with AECT_LISTEN")]
    Taken { address: SocketAddr },
    #[error("can't listen on {address} (AECT_LISTEN): {error}")]
    Listen { address: SocketAddr, error: io::Error },
    #[error("keys and hashes can't be made: {0}")]
    Keys(String),
}

/// Binds the address and makes the workers; nothing is answered before `running` is awaited.
pub fn serve(settings: Settings) -> Result<Server, ServeError> {
    let wanted = settings.listen;
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::AddrInUse => ServeError::Taken { address: wanted },
        _ => ServeError::Listen { address: wanted, error },
    };
    let listener = TcpListener::bind(wanted).map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let (workers, shutdown) = (settings.workers, settings.shutdown);
    let shared = Shared::new(settings).map_err(|error| ServeError::Keys(error.to_string()))?;
    let server = HttpServer::new(move || application(shared.clone()))
        .workers(workers)
        .shutdown_timeout(shutdown.as_secs())
        .client_request_timeout(Duration::from_secs(10))
        .disable_signals()
        .listen(listener)
        .map_err(failed)?;
    Ok(Server { address, running: server.run() })
}
