//! Handing a mail over: as a file of the folder, or to the mail server.

use super::outbox::{Outbox, Post};
use lettre::transport::smtp;
use lettre::{AsyncTransport, Message};
use std::io;
use std::path::Path;
use std::time::Duration;
use store::deliveries::LEASE;
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

/// The whole conversation with the mail server ends by then, well within the lease of a claimed delivery.
const LONGEST: Duration = Duration::from_secs(60);
const _: () = assert!(LONGEST.as_secs() < LEASE.as_secs());

/// Why a mail was not handed over.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unsent {
    #[error("the mail server refuses the address: {0}")]
    AddressRefused(smtp::Error),
    #[error("the mail server: {0}")]
    Server(smtp::Error),
    #[error("the mail server took more than {} seconds", LONGEST.as_secs())]
    TooLong,
    #[error("the folder of mails: {0}")]
    Folder(#[from] io::Error),
}

pub(super) async fn send(outbox: &Outbox, delivery: Uuid, message: Message) -> Result<(), Unsent> {
    match &outbox.post {
        Post::Folder(folder) => Ok(put(folder, delivery, &message.formatted()).await?),
        Post::Smtp(transport) => match tokio::time::timeout(LONGEST, transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) if refuses_address(&error) => Err(Unsent::AddressRefused(error)),
            Ok(Err(error)) => Err(Unsent::Server(error)),
            Err(_) => Err(Unsent::TooLong),
        },
    }
}

/// Whole or not at all: written beside, then renamed. A repeat replaces the file.
async fn put(folder: &Path, delivery: Uuid, bytes: &[u8]) -> io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let beside = folder.join(format!("{delivery}.{}.new", Uuid::now_v7()));
    let mut options = tokio::fs::OpenOptions::new();
    options.write(true).create_new(true);
    // The file holds a secret.
    #[cfg(unix)]
    options.mode(0o600);
    let mut file = options.open(&beside).await?;
    file.write_all(bytes).await?;
    file.sync_all().await?;
    tokio::fs::rename(&beside, folder.join(format!("{delivery}.eml"))).await
}

/// By the enhanced code where the server gives one (RFC 3463: 5.1.x is about an address, of which .7 and .8 are the
/// sender's; 5.2.1 is a closed mailbox), else by the plain one. Other refusals are about us and may be mended.
fn refuses_address(error: &smtp::Error) -> bool {
    let Some(status) = error.status() else { return false };
    let said = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    speaks_of_address(&status.to_string(), &said)
}

fn speaks_of_address(code: &str, said: &str) -> bool {
    match enhanced(said) {
        Some(["5", "1", detail]) => !matches!(detail, "7" | "8"),
        Some(["5", "2", "1"]) => true,
        Some(_) => false,
        None => matches!(code, "550" | "551" | "553"),
    }
}

/// `5.1.1` at the beginning of what the server said.
fn enhanced(said: &str) -> Option<[&str; 3]> {
    let mut parts = said.split_whitespace().next()?.split('.');
    let code = [parts.next()?, parts.next()?, parts.next()?];
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (parts.next().is_none() && code.iter().all(is_number)).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::speaks_of_address;

    #[test]
    fn only_what_is_said_of_the_address_is_for_ever() {
        for (code, said, is_for_ever) in [
            ("550", "5.1.1 <j@commune.example>: no such user", true),
            ("550", "5.1.10 null MX", true),
            ("550", "5.2.1 mailbox disabled", true),
            ("552", "5.2.2 mailbox full", false),
            ("553", "5.1.8 sender's domain", false),
            ("550", "5.7.1 relaying denied", false),
            ("535", "5.7.8 authentication failed", false),
            ("550", "no such user", true),
            ("553", "mailbox name not allowed", true),
            ("535", "authentication failed", false),
            ("554", "no service", false),
            ("450", "4.2.1 try again", false),
            ("450", "greylisted", false),
        ] {
            assert_eq!(speaks_of_address(code, said), is_for_ever, "{code} {said}");
        }
    }
}
