//! What the server must be told at its start.

use crate::clock::Clock;
use crate::secret::Secret;
use domain::accounts::SignInLimit;
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
    /// Signs cursors and access tokens; the same for all processes of a platform.
    pub secret: Secret,
    /// How many failed sign-ins an account bears from an address; none switches the limit off.
    pub sign_in_limit: Option<SignInLimit>,
    /// Whether `X-Forwarded-For` of a proxy in front is believed.
    pub behind_proxy: bool,
    pub clock: Clock,
    /// How long a draining server waits for open requests.
    pub shutdown: Duration,
}

impl Settings {
    /// Whether people and programs reach the platform by TLS, which a proxy in front may end.
    pub(crate) fn is_encrypted(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}
