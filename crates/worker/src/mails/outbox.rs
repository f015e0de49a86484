//! Where mails go, who sends them, and where their links lead; wrong settings are refused at start.

use lettre::message::Mailbox;
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use std::path::PathBuf;
use std::time::Duration;
use url::Url;

/// How long each answer of the mail server may take.
const SMTP_PATIENCE: Duration = Duration::from_secs(20);

/// The settings as an operator gives them.
#[derive(Clone)]
pub struct OutboxSettings {
    /// The address that people know, `https://…`: links in mails begin with it, and its host names the mails.
    pub public_url: String,
    /// `Name <address>` or an address: the `From` of each mail.
    pub sender: String,
    pub way: Way,
}

#[derive(Clone)]
pub enum Way {
    /// Each mail becomes `{delivery id}.eml` in this folder.
    Folder(PathBuf),
    /// `smtp://` or `smtps://user:password@host:port`; with `?tls=required` STARTTLS is demanded.
    Smtp(String),
}

/// What is wrong with a setting. Says nothing of the password that an address may hold.
#[derive(Debug, thiserror::Error)]
pub enum OutboxFault {
    #[error("the public address must be http:// or https:// and name a host")]
    PublicUrl,
    #[error("the sender must be an address or `Name <address>`")]
    Sender,
    #[error("the address of the mail server can't be used: {0}")]
    Smtp(String),
}

/// Checked settings.
pub struct Outbox {
    /// Without a slash at its end.
    pub(super) public_url: String,
    /// The host of the public address: the right half of each Message-ID.
    pub(super) host: String,
    pub(super) sender: Mailbox,
    pub(super) post: Post,
}

pub(super) enum Post {
    Folder(PathBuf),
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
}

impl Outbox {
    /// Opens no connection: the first mail does.
    ///
    /// # Errors
    /// The first setting that can't be used.
    pub fn open(settings: OutboxSettings) -> Result<Outbox, OutboxFault> {
        let public_url = settings.public_url.trim_end_matches('/').to_owned();
        let host = host(&public_url).ok_or(OutboxFault::PublicUrl)?;
        let sender = settings.sender.parse().map_err(|_| OutboxFault::Sender)?;
        let post = match settings.way {
            Way::Folder(folder) => Post::Folder(folder),
            Way::Smtp(url) => Post::Smtp(smtp(&url, &host)?),
        };
        Ok(Outbox { public_url, host, sender, post })
    }
}

fn host(public_url: &str) -> Option<String> {
    let url = Url::parse(public_url).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    url.host_str().map(str::to_owned)
}

/// Says EHLO with the host of the public address, unless the URL's path names another.
fn smtp(url: &str, host: &str) -> Result<AsyncSmtpTransport<Tokio1Executor>, OutboxFault> {
    let fault = |error: &dyn std::fmt::Display| OutboxFault::Smtp(error.to_string());
    let parsed = Url::parse(url).map_err(|error| fault(&error))?;
    let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|error| fault(&error))?;
    let builder = match parsed.path() {
        "" | "/" => builder.hello_name(ClientId::Domain(host.to_owned())),
        _ => builder,
    };
    Ok(builder.timeout(Some(SMTP_PATIENCE)).build())
}

#[cfg(test)]
mod tests {
    use super::{Outbox, OutboxFault, OutboxSettings, Way};

    fn open(public_url: &str, sender: &str, way: Way) -> Result<Outbox, OutboxFault> {
        Outbox::open(OutboxSettings { public_url: public_url.into(), sender: sender.into(), way })
    }

    fn by_smtp(url: &str) -> Result<Outbox, OutboxFault> {
        open("https://aect.example/", "AECT <ne-pas-repondre@aect.example>", Way::Smtp(url.into()))
    }

    #[test]
    fn good_settings_are_taken() {
        for url in [
            "smtp://127.0.0.1:2525",
            "smtp://user:p%40ss@mail.example:587?tls=required",
            "smtps://user:p%40ss@mail.example",
            "smtps://mail.example/other-name",
        ] {
            let outbox = by_smtp(url).unwrap_or_else(|fault| panic!("{url}: {fault}"));
            assert_eq!(
                (outbox.public_url.as_str(), outbox.host.as_str()),
                ("https://aect.example", "aect.example")
            );
        }
    }

    #[test]
    fn wrong_settings_are_named_and_no_password_is_told() {
        let folder = || Way::Folder("mail".into());
        assert!(matches!(open("aect.example", "a@aect.example", folder()), Err(OutboxFault::PublicUrl)));
        assert!(matches!(
            open("ftp://aect.example", "a@aect.example", folder()),
            Err(OutboxFault::PublicUrl)
        ));
        assert!(matches!(open("https://aect.example", "AECT", folder()), Err(OutboxFault::Sender)));
        for url in
            ["mail.example", "http://user:s3cret@mail.example", "smtp://user:s3cret@mail.example?tls=maybe"]
        {
            let fault = by_smtp(url).err().expect(url);
            assert!(matches!(fault, OutboxFault::Smtp(_)), "{url}: {fault}");
            assert!(!fault.to_string().contains("s3cret"), "{fault}");
        }
    }
}
