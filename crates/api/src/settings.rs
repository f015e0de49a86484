//! What the server must be told at its start.

use std::net::SocketAddr;
use std::time::Duration;
use store::Connection;

/// The settings of the HTTP floor. Nothing here is read from the environment: the program does that.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The address that people and programs know, without a slash at its end; links of mails begin with it.
    pub public_url: String,
    pub database: Connection,
    /// How many actix workers; each has a pool of its own.
    pub workers: usize,
    /// 32 bytes that sign cursors; the same for all processes of a platform.
    pub cursor_key: [u8; 32],
    /// How long a draining server waits for open requests.
    pub shutdown: Duration,
}
