//! A mail as its reader's program takes it apart.

use super::PUBLIC_URL;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use mail_parser::{Message, MessageParser, MimeHeaders};
use sha2::{Digest, Sha256};

pub(crate) struct Mail {
    pub(crate) message_id: String,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) to_name: String,
    pub(crate) subject: String,
    pub(crate) language: String,
    pub(crate) auto_submitted: String,
    pub(crate) has_date: bool,
    pub(crate) header_names: Vec<String>,
    pub(crate) text: String,
    pub(crate) html: String,
}

impl Mail {
    pub(crate) fn parse(bytes: &[u8]) -> Mail {
        let message = MessageParser::default().parse(bytes).expect("a mail");
        let kind = message.content_type().expect("a content type");
        assert_eq!((kind.ctype(), kind.subtype()), ("multipart", Some("alternative")));
        assert_eq!((message.text_body_count(), message.html_body_count()), (1, 1));
        let address = |of: Option<&mail_parser::Address<'_>>| {
            let first = of.and_then(|all| all.first()).expect("an address");
            (first.address().expect("an address").to_owned(), first.name().unwrap_or_default().to_owned())
        };
        let (to, to_name) = address(message.to());
        Mail {
            message_id: message.message_id().expect("an id").to_owned(),
            from: address(message.from()).0,
            to,
            to_name,
            subject: message.subject().expect("a subject").to_owned(),
            language: header(&message, "Content-Language"),
            auto_submitted: header(&message, "Auto-Submitted"),
            has_date: message.date().is_some(),
            header_names: message.headers().iter().map(|header| header.name().to_ascii_lowercase()).collect(),
            text: message.body_text(0).expect("a text part").into_owned(),
            html: message.body_html(0).expect("an HTML part").into_owned(),
        }
    }

    /// The address of the one thing to do, on a line of its own.
    pub(crate) fn link(&self) -> &str {
        assert_eq!(self.text.matches(PUBLIC_URL).count(), 1, "{}", self.text);
        self.text.lines().find(|line| line.starts_with(PUBLIC_URL)).expect("a link").trim_end()
    }

    pub(crate) fn token(&self) -> &str {
        self.link().split_once("?token=").expect("a token").1
    }

    pub(crate) fn token_hash(&self) -> Vec<u8> {
        Sha256::digest(URL_SAFE_NO_PAD.decode(self.token()).expect("base64url")).to_vec()
    }
}

fn header(message: &Message<'_>, name: &str) -> String {
    message.header_raw(name).unwrap_or_default().trim().to_owned()
}
