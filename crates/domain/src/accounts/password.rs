//! Passwords, as chosen and as presented.

use std::fmt;

use unicode_normalization::UnicodeNormalization;

use super::{Email, common};
use crate::problems::{FieldCode, FieldFault};

const MIN_CHARACTERS: usize = 12;
const MAX_CHARACTERS: usize = 200;
/// A shorter part before the @ is found in many honest passwords.
const MIN_LOCAL_PART: usize = 4;

/// A password that may be chosen: 12 to 200 characters in NFC, not common, without the mail or the part before its @.
/// Never shown: `Debug` and `Display` are redacted.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

impl Password {
    /// # Errors
    /// `password_too_short`, `password_too_long`, `password_too_common` or `password_contains_mail`.
    pub fn choose(text: &str, mail: &Email) -> Result<Self, FieldFault> {
        let text: String = text.nfc().collect();
        let length = text.chars().count();
        if length < MIN_CHARACTERS {
            return Err(FieldFault::new(FieldCode::PasswordTooShort).min(MIN_CHARACTERS as i64));
        }
        if length > MAX_CHARACTERS {
            return Err(FieldFault::new(FieldCode::PasswordTooLong).max(MAX_CHARACTERS as i64));
        }
        if common::is_common(&text) {
            return Err(FieldCode::PasswordTooCommon.into());
        }
        if contains_mail(&text, mail) {
            return Err(FieldCode::PasswordContainsMail.into());
        }
        Ok(Self(text))
    }

    /// For hashing, and nothing else.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

fn contains_mail(password: &str, mail: &Email) -> bool {
    let (password, local) = (password.to_lowercase(), mail.local_part().to_lowercase());
    let holds_local_part = local.chars().count() >= MIN_LOCAL_PART && password.contains(&local);
    holds_local_part || password.contains(&mail.as_str().to_lowercase())
}

/// What somebody typed to sign in: in NFC and of bearable length, and otherwise as it is, for rules may have changed since.
#[derive(Clone, PartialEq, Eq)]
pub struct PresentedPassword(String);

impl PresentedPassword {
    /// None above 200 characters: no account has such a password.
    pub fn new(text: &str) -> Option<Self> {
        let text: String = text.nfc().take(MAX_CHARACTERS + 1).collect();
        (text.chars().count() <= MAX_CHARACTERS).then_some(Self(text))
    }

    /// For verifying, and nothing else.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

const REDACTED: &str = "[redacted]";

impl fmt::Debug for Password {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(REDACTED)
    }
}

impl fmt::Display for Password {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(REDACTED)
    }
}

impl fmt::Debug for PresentedPassword {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(REDACTED)
    }
}
