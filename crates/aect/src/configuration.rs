//! Every setting, by its environment variable. `aect serve --help` lists them; wrong values are refused at start.

use crate::trouble::Trouble;
use clap::Args;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use worker::{Outbox, OutboxFault, OutboxSettings, Way};

/// Where the records are.
#[derive(Args, Clone, Debug)]
pub(crate) struct DatabaseSettings {
    /// postgres://… of the plain role; without it a private PostgreSQL is started
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "URL")]
    pub(crate) database_url: Option<String>,
    /// postgres://… of the role that owns the schema, for `migrate`
    #[arg(long, env = "DATABASE_OWNER_URL", hide_env_values = true, value_name = "URL")]
    pub(crate) database_owner_url: Option<String>,
    /// The binaries of the private PostgreSQL: a folder with bin/postgres, bin/initdb, lib and share [default: the newest ≥ 15 here]
    #[arg(long, env = "AECT_POSTGRES_DIR", value_name = "FOLDER")]
    postgres_dir: Option<PathBuf>,
    /// The folder of what the program keeps: the private database, mails, its secret
    #[arg(long, env = "AECT_DATA_DIR", value_name = "FOLDER")]
    pub(crate) data_dir: Option<PathBuf>,
}

impl DatabaseSettings {
    pub(crate) fn folder(&self) -> PathBuf {
        self.data_dir.clone().unwrap_or_else(postgres::state_folder)
    }

    /// Of the PostgreSQL that is started where no other is named.
    pub(crate) fn private(&self) -> postgres::Settings {
        postgres::Settings { binaries: self.postgres_dir.clone(), folder: self.folder().join("postgres") }
    }
}

/// How the server is reached.
#[derive(Args, Clone, Debug)]
pub(crate) struct ServerSettings {
    /// Where to listen
    #[arg(long, env = "AECT_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    pub(crate) listen: SocketAddr,
    /// Where to show figures of the running program, as Prometheus reads them [default: nowhere]
    #[arg(long, env = "AECT_METRICS_LISTEN", value_name = "ADDRESS:PORT")]
    pub(crate) metrics_listen: Option<SocketAddr>,
    /// How many workers answer [default: one a core]
    #[arg(long, env = "AECT_WORKERS", value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) workers: Option<u16>,
    /// How many connections to the database each worker holds at most
    #[arg(long, env = "AECT_CONNECTIONS", default_value_t = 4, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=100))]
    pub(crate) connections: u32,
    /// 64 hexadecimal digits that sign tokens and cursors, the same for all processes [default: made and kept in AECT_DATA_DIR]
    #[arg(long, env = "AECT_SECRET", hide_env_values = true, value_name = "HEX")]
    pub(crate) secret: Option<String>,
    /// How many failed sign-ins in 15 minutes an account bears from an address; 0 switches the limit off
    #[arg(long, env = "AECT_SIGN_IN_FAILURES", default_value_t = 10, value_name = "NUMBER")]
    pub(crate) sign_in_failures: usize,
    /// Believe the address that a proxy in front forwards (X-Forwarded-For)
    #[arg(long, env = "AECT_BEHIND_PROXY")]
    pub(crate) behind_proxy: bool,
}

/// How mails leave, and how their links begin.
#[derive(Args, Clone, Debug)]
pub(crate) struct MailSettings {
    /// The address that people know, with which links in mails begin
    #[arg(long, env = "AECT_PUBLIC_URL", default_value = "http://127.0.0.1:8080", value_name = "URL", value_parser = public_url)]
    pub(crate) public_url: String,
    /// smtp://… or smtps://user:password@host:port; without it each mail becomes a file in AECT_DATA_DIR/mail
    #[arg(long, env = "AECT_SMTP_URL", hide_env_values = true, value_name = "URL")]
    smtp_url: Option<String>,
    /// Whom mails are from
    #[arg(
        long,
        env = "AECT_MAIL_FROM",
        default_value = "Plateforme AECT <plateforme@aect.example>",
        value_name = "NAME <ADDRESS>"
    )]
    mail_from: String,
}

impl MailSettings {
    pub(crate) fn outbox(&self, folder: &Path) -> Result<Outbox, Trouble> {
        let way = match &self.smtp_url {
            Some(url) => Way::Smtp(url.clone()),
            None => Way::Folder(folder.join("mail")),
        };
        let settings =
            OutboxSettings { public_url: self.public_url.clone(), sender: self.mail_from.clone(), way };
        Outbox::open(settings).map_err(|fault| {
            let setting = match &fault {
                OutboxFault::PublicUrl => "AECT_PUBLIC_URL",
                OutboxFault::Sender => "AECT_MAIL_FROM",
                OutboxFault::Smtp(_) => "AECT_SMTP_URL",
            };
            Trouble(format!("{setting}: {fault}"))
        })
    }
}

fn public_url(text: &str) -> Result<String, String> {
    let text = text.trim_end_matches('/');
    let after = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match after {
        Some(host) if host.contains(['?', '#']) => {
            Err("it has neither ? nor #: paths are put behind it".to_owned())
        }
        Some(host) if !host.is_empty() && !host.contains(char::is_whitespace) => Ok(text.to_owned()),
        Some(_) | None => Err("it must begin with https:// or http:// and name a host".to_owned()),
    }
}
