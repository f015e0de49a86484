use std::fmt;

use serde::{Deserialize, Serialize};

/// The number of a legal person in the SIRENE directory (INSEE): nine digits that pass Luhn.
/// A territory without one can't become a member.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Siren(String);

impl Siren {
    /// Reads nine digits without spaces.
    ///
    /// # Errors
    /// [`SirenFault::NotNineDigits`] or [`SirenFault::FailsLuhn`].
    pub fn parse(text: &str) -> Result<Self, SirenFault> {
        if text.len() != 9 || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(SirenFault::NotNineDigits(text.to_owned()));
        }
        if !passes_luhn(text) {
            return Err(SirenFault::FailsLuhn(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }

    /// The nine digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Luhn: every second digit from the right is doubled, the digits of all are added, and the sum is a multiple of ten.
fn passes_luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let value = u32::from(digit - b'0') * if place % 2 == 1 { 2 } else { 1 };
            value / 10 + value % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

impl fmt::Display for Siren {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Siren {
    type Error = SirenFault;

    fn try_from(text: String) -> Result<Self, SirenFault> {
        Self::parse(&text)
    }
}

impl From<Siren> for String {
    fn from(siren: Siren) -> Self {
        siren.0
    }
}

/// Why a text is no SIREN.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SirenFault {
    #[error("a SIREN has nine digits, \"{0}\" has not")]
    NotNineDigits(String),
    #[error("{0} is no SIREN: its check digit is wrong (Luhn)")]
    FailsLuhn(String),
}
