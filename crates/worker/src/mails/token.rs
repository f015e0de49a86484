//! The secret of a mailed link.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// 32 random bytes. They stand in the mail and nowhere else.
pub(super) struct Token([u8; 32]);

impl Token {
    pub(super) fn random() -> Self {
        Self(rand::random())
    }

    /// As the link shows it: base64url without padding, 43 characters.
    pub(super) fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// SHA-256 of the bytes, by which the link is known when it is used.
    pub(super) fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }
}
