//! A delivery as a mail: its words in the reader's language, and the headers that go with them.

use super::link::link;
use super::outbox::Outbox;
use super::token::Token;
use domain::accounts::{Email, MailToken};
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};
use store::deliveries::{Addressee, DeliveryKind};
use uuid::Uuid;
use words::Language;
use words::mails::{Invitation, Mail, PasswordReset, invitation, password_reset};

/// The mail can't be written to this person, now or later.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unwritable {
    #[error("the sign-in mail is no address that can be written to")]
    Address,
    #[error("the mail can't be put together: {0}")]
    Message(#[from] lettre::error::Error),
}

/// The address is looked at before anything else, so that no token is made for nothing.
pub(super) fn address(addressee: &Addressee) -> Result<Address, Unwritable> {
    let email = Email::parse(&addressee.sign_in_mail).map_err(|_| Unwritable::Address)?;
    email.as_str().parse().map_err(|_| Unwritable::Address)
}

/// The id is the delivery's, so that a mail sent twice is one mail.
pub(super) fn write(
    outbox: &Outbox,
    delivery: Uuid,
    address: Address,
    addressee: &Addressee,
    token: &Token,
    kept: &MailToken,
) -> Result<Message, Unwritable> {
    let language = Language::parse(&addressee.language).unwrap_or_default();
    let name = one_line(&format!("{} {}", addressee.first_name, addressee.last_name));
    let Mail { subject, text, html } = words(outbox, language, &name, addressee, token, kept);
    let message = Message::builder()
        .message_id(Some(format!("<{delivery}@{}>", outbox.host)))
        .date(kept.issued_at.into())
        .from(outbox.sender.clone())
        .to(Mailbox::new(Some(name), address))
        .subject(subject)
        .raw_header(header("Content-Language", language.as_str()))
        // RFC 3834: no holiday answers.
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .multipart(MultiPart::alternative_plain_html(text, html))?;
    Ok(message)
}

fn words(
    outbox: &Outbox,
    language: Language,
    name: &str,
    addressee: &Addressee,
    token: &Token,
    kept: &MailToken,
) -> Mail {
    let link = &link(&outbox.public_url, language, addressee.kind, &token.text());
    let expires_at = kept.expires_at();
    match addressee.kind {
        DeliveryKind::Invitation => {
            let (invited_by, organisation) =
                (addressee.invited_by.as_deref(), addressee.organisation.as_deref());
            invitation(language, &Invitation { name, invited_by, organisation, link, expires_at })
        }
        DeliveryKind::PasswordReset => password_reset(language, &PasswordReset { name, link, expires_at }),
    }
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// Whoever has a line break in the name writes no header of ours.
fn one_line(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
