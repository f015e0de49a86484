use std::fmt;

use serde::{Serialize, Serializer};

use crate::problems::{FieldCode, FieldFault};

/// In characters.
const LONGEST: usize = 2_000;

/// An absolute address of the web: `http` or `https`, with a host and without a user's name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Website(String);

impl Website {
    /// Blanks around are dropped.
    ///
    /// # Errors
    /// `too_long` above 2,000 characters, else `invalid_url`.
    pub fn parse(text: &str) -> Result<Self, FieldFault> {
        let text = text.trim();
        if text.chars().count() > LONGEST {
            return Err(FieldFault::new(FieldCode::TooLong).max(LONGEST as i64));
        }
        let unwritable = |c: char| c.is_whitespace() || c.is_control() || "<>\"\\^`{|}".contains(c);
        match after_scheme(text) {
            Some(rest) if !text.chars().any(unwritable) && has_host(rest) => Ok(Self(text.to_owned())),
            Some(_) | None => Err(FieldCode::InvalidUrl.into()),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn after_scheme(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once("://")?;
    ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)).then_some(rest)
}

fn has_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    port.parse::<u16>().is_ok_and(|port| port > 0) && host.contains('.') && host.split('.').all(is_label)
}

impl fmt::Display for Website {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Serialize for Website {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
