//! The family of refresh tokens that one sign-in begins.
//!
//! A token is used once and makes its successor. The one used last gets the *same* successor for 20 s, so that two tabs of one
//! browser may refresh at the same moment (the successor is derived from it with the server's key, and kept as a hash only).
//! Any later use of a spent token is theft or loss: the family ends.

use time::{Duration, OffsetDateTime};

/// How long an access token lives.
pub const ACCESS_LIFETIME: Duration = Duration::minutes(10);
/// How long an unused refresh token lives.
pub const IDLE_LIFETIME: Duration = Duration::days(30);
/// How long a family lives, whatever its use.
pub const ABSOLUTE_LIFETIME: Duration = Duration::days(90);
/// How long the token used last gets the same successor again.
pub const REPEAT_GRACE: Duration = Duration::seconds(20);

/// SHA-256 of a refresh token; the token itself is never kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TokenHash(pub [u8; 32]);

/// A token that was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    pub hash: TokenHash,
    pub at: OffsetDateTime,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    pub opened_at: OffsetDateTime,
    pub ended_at: Option<OffsetDateTime>,
    /// The one live token.
    pub current: TokenHash,
    /// The used ones, the latest last; for a decision the presented one and the latest are enough.
    pub spent: Vec<Spent>,
}

/// What becomes of a presented token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rotation {
    /// Make the successor and keep it as the current one.
    Rotate,
    /// Hand out the current token once more.
    RepeatSuccessor,
    /// End the family: a spent token came back.
    EndFamily,
    /// The family was ended before, or its time is over.
    Over,
    /// Never a token of this family.
    Unknown,
}

/// Decides under the family's lock.
pub fn decide(family: &Family, presented: TokenHash, now: OffsetDateTime) -> Rotation {
    let spent = family.spent.iter().find(|spent| spent.hash == presented);
    if presented != family.current && spent.is_none() {
        return Rotation::Unknown;
    }
    if family.ended_at.is_some() || now >= family.expires_at() {
        return Rotation::Over;
    }
    match spent {
        None => Rotation::Rotate,
        Some(spent) if Some(spent) == family.spent.last() && now - spent.at < REPEAT_GRACE => {
            Rotation::RepeatSuccessor
        }
        Some(_) => Rotation::EndFamily,
    }
}

impl Family {
    /// What a sign-in begins.
    pub fn open(first: TokenHash, now: OffsetDateTime) -> Self {
        Self { opened_at: now, ended_at: None, current: first, spent: Vec::new() }
    }

    /// After [`Rotation::Rotate`].
    pub fn rotated(mut self, successor: TokenHash, now: OffsetDateTime) -> Self {
        self.spent.push(Spent { hash: self.current, at: now });
        Self { current: successor, ..self }
    }

    /// After [`Rotation::EndFamily`], a sign-out or a new password.
    pub fn ended(self, now: OffsetDateTime) -> Self {
        Self { ended_at: Some(now), ..self }
    }

    /// When the current token dies if it isn't used; the cookie lives as long.
    pub fn expires_at(&self) -> OffsetDateTime {
        let last_use = self.spent.last().map_or(self.opened_at, |spent| spent.at);
        (last_use + IDLE_LIFETIME).min(self.opened_at + ABSOLUTE_LIFETIME)
    }
}
