//! Programs: their secret, and the scopes that a token request is granted (RFC 6749, client credentials).

use std::collections::BTreeSet;
use std::fmt;

use crate::access::Scope;
use crate::problems::ProblemCode;

const PREFIX: &str = "aect_";
const BYTES: usize = 32;

/// 256 random bits as `aect_` and 64 hexadecimal digits: shown once when the client is made, kept as a hash. The prefix lets
/// scanners of published code find a lost one. Being random, it needs no slow hash.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientSecret(String);

impl ClientSecret {
    /// `random` comes from the system's generator.
    pub fn from_random(random: [u8; BYTES]) -> Self {
        let digits = random.iter().map(|byte| format!("{byte:02x}"));
        Self(std::iter::once(PREFIX.to_owned()).chain(digits).collect())
    }

    /// None when the text can't be a secret of ours, so that no hash is made of it.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix(PREFIX)?;
        let is_digit = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        (digits.len() == 2 * BYTES && digits.chars().all(is_digit)).then(|| Self(text.to_owned()))
    }

    /// For hashing, and for showing once.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("[redacted]")
    }
}

/// The scopes of a token: those asked for, separated by blanks, or all that the client was given when it asks for none.
///
/// # Errors
/// `scope_missing` for a scope that the client wasn't given, or that doesn't exist.
pub fn grant(asked: Option<&str>, given: &BTreeSet<Scope>) -> Result<BTreeSet<Scope>, ProblemCode> {
    let Some(asked) = asked else { return Ok(given.clone()) };
    let known = |spelling| Scope::parse(spelling).filter(|scope| given.contains(scope));
    let scopes: Option<BTreeSet<Scope>> = asked.split_whitespace().map(known).collect();
    scopes.ok_or(ProblemCode::ScopeMissing)
}
