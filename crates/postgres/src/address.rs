//! Where the server listens: a socket in its folder, or a free loopback port.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::machine::SOCKET_PATH_BYTES;

const SOCKET_PORT: u16 = 5432;

/// A place that this machine alone reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Address {
    /// A unix socket in this folder, which its owner alone may enter.
    Socket(PathBuf),
    /// A port of 127.0.0.1.
    Loopback(u16),
}

impl Address {
    /// The socket where its path is short enough, else a port that is free now.
    pub(crate) fn choose(run: &Path) -> Result<Self, Error> {
        let socket = run.join(format!(".s.PGSQL.{SOCKET_PORT}"));
        if socket.as_os_str().len() <= SOCKET_PATH_BYTES {
            return Ok(Self::Socket(run.to_owned()));
        }
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|bound| bound.local_addr());
        Ok(Self::Loopback(free.map_err(Error::at(run))?.port()))
    }

    /// The server's settings for it.
    pub(crate) fn settings(&self) -> [String; 3] {
        match self {
            Self::Socket(run) => {
                let quoted = run.display().to_string().replace('"', "\"\"");
                [
                    "listen_addresses=".to_owned(),
                    format!("unix_socket_directories=\"{quoted}\""),
                    format!("port={SOCKET_PORT}"),
                ]
            }
            Self::Loopback(port) => [
                "listen_addresses=127.0.0.1".to_owned(),
                "unix_socket_directories=".to_owned(),
                format!("port={port}"),
            ],
        }
    }

    /// The address of `database` for `role`, as sqlx and libpq read it. Only a socket's folder and the
    /// database's name need encoding: passwords are hexadecimal.
    pub(crate) fn url(&self, role: &str, password: &str, database: &str) -> String {
        let database = encode(database);
        match self {
            Self::Socket(run) => format!(
                "postgres://{role}:{password}@localhost/{database}?host={}&port={SOCKET_PORT}&sslmode=disable",
                encode(&run.display().to_string()),
            ),
            Self::Loopback(port) => {
                format!("postgres://{role}:{password}@127.0.0.1:{port}/{database}?sslmode=disable")
            }
        }
    }

    #[cfg(unix)]
    pub(crate) fn socket(run: &Path) -> PathBuf {
        run.join(format!(".s.PGSQL.{SOCKET_PORT}"))
    }
}

fn encode(text: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let bytes = text.bytes();
    bytes.map(|byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_socket_s_folder_is_encoded_in_its_address() {
        let url = Address::Socket(PathBuf::from("/var/lib/aect é")).url("r", "ab", "d");
        assert_eq!(
            url,
            "postgres://r:ab@localhost/d?host=%2Fvar%2Flib%2Faect%20%C3%A9&port=5432&sslmode=disable"
        );
    }

    #[test]
    fn a_folder_too_deep_for_a_socket_listens_on_a_port() {
        let deep = PathBuf::from("/tmp").join("d".repeat(120));
        assert!(matches!(Address::choose(&deep), Ok(Address::Loopback(port)) if port > 0));
    }
}
