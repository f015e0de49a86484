//! Every setting, by its environment variable. `aect serve --help` lists them; wrong values are refused at start.

use clap::Args;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Where the records are.
#[derive(Args, Clone, Debug)]
pub(crate) struct DatabaseSettings {
    /// postgres://… of the plain role; without it a private PostgreSQL is started
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "URL")]
    pub(crate) database_url: Option<String>,
    /// postgres://… of the role that owns the schema, for `migrate`
    #[arg(long, env = "DATABASE_OWNER_URL", hide_env_values = true, value_name = "URL")]
    pub(crate) database_owner_url: Option<String>,
    /// The folder of what the program keeps: the private database, mails, its secret
    #[arg(long, env = "AECT_DATA_DIR", value_name = "FOLDER")]
    pub(crate) data_dir: Option<PathBuf>,
}

impl DatabaseSettings {
    pub(crate) fn folder(&self) -> PathBuf {
        self.data_dir.clone().unwrap_or_else(postgres::state_folder)
    }
}

/// How the server is reached.
#[derive(Args, Clone, Debug)]
pub(crate) struct ServerSettings {
    /// Where to listen
    #[arg(long, env = "AECT_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    pub(crate) listen: SocketAddr,
    /// The address that people know, with which links in mails begin [default: http:// and where it listens]
    #[arg(long, env = "AECT_PUBLIC_URL", value_name = "URL", value_parser = public_url)]
    pub(crate) public_url: Option<String>,
    /// How many workers answer [default: one a core]
    #[arg(long, env = "AECT_WORKERS", value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) workers: Option<u16>,
    /// How many connections to the database each worker holds at most
    #[arg(long, env = "AECT_CONNECTIONS", default_value_t = 4, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=100))]
    pub(crate) connections: u32,
    /// 64 hexadecimal digits that sign cursors, the same for all processes [default: made and kept in AECT_DATA_DIR]
    #[arg(long, env = "AECT_SECRET", hide_env_values = true, value_name = "HEX", value_parser = crate::secret::parse)]
    pub(crate) secret: Option<crate::secret::Secret>,
}

fn public_url(text: &str) -> Result<String, String> {
    let text = text.trim_end_matches('/');
    let after = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match after {
        Some(host) if !host.is_empty() && !host.contains(char::is_whitespace) => Ok(text.to_owned()),
        Some(_) | None => Err("it must begin with https:// or http:// and name a host".to_owned()),
    }
}
