//! A mail address, parsed once at the door.

use std::fmt;

use crate::problems::{FieldCode, FieldFault, Form};

const MAX_LENGTH: usize = 254;
const MAX_LOCAL_LENGTH: usize = 64;
const MAX_LABEL_LENGTH: usize = 63;
const ATEXT_MARKS: &str = "!#$%&'*+-/=?^_`{|}~";

/// `local@domain` in ASCII (RFC 5321 dot-string; no quoted part, no address literal), at most 254 characters, its domain in
/// lower case with at least one dot. An internationalised domain is given in its `xn--` form.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Email {
    text: String,
    at: usize,
}

impl Email {
    /// Blanks around are dropped.
    ///
    /// # Errors
    /// `too_long` above 254 characters, else `invalid_format`.
    pub fn parse(text: &str) -> Result<Self, FieldFault> {
        let text = text.trim();
        if text.chars().count() > MAX_LENGTH {
            return Err(FieldFault::new(FieldCode::TooLong).max(MAX_LENGTH as i64));
        }
        let (local, domain) = text.rsplit_once('@').ok_or_else(|| FieldFault::not(Form::Mail))?;
        if !is_local_part(local) || !is_domain(domain) {
            return Err(FieldFault::not(Form::Mail));
        }
        Ok(Self { text: format!("{local}@{}", domain.to_ascii_lowercase()), at: local.len() })
    }

    /// As it is written to.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part before the @, as written.
    pub fn local_part(&self) -> &str {
        &self.text[..self.at]
    }

    /// What is unique among accounts and looked up at sign-in: the whole in lower case.
    pub fn lookup_key(&self) -> String {
        self.text.to_ascii_lowercase()
    }
}

/// A mail is personal: logs show its domain only.
impl fmt::Debug for Email {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Email(…{})", &self.text[self.at..])
    }
}

fn is_local_part(local: &str) -> bool {
    let is_atext = |c: char| c.is_ascii_alphanumeric() || ATEXT_MARKS.contains(c);
    local.len() <= MAX_LOCAL_LENGTH
        && local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atext))
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= MAX_LABEL_LENGTH
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    domain.contains('.') && domain.split('.').all(is_label)
}
