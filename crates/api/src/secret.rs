//! The platform's one secret, the same for all its processes; each use has a key of its own derived from it.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;

/// 32 random bytes; never printed.
#[derive(Clone)]
pub struct Secret([u8; 32]);

/// What a derived key is for. Another use is another key, so that none can stand for another.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Use {
    Cursors,
    RefreshTokens,
    AccessTokens,
}

impl Secret {
    pub fn new(bytes: [u8; 32]) -> Secret {
        Secret(bytes)
    }

    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    pub(crate) fn key(&self, purpose: Use) -> [u8; 32] {
        let name: &[u8] = match purpose {
            Use::Cursors => b"aect cursors 1",
            Use::RefreshTokens => b"aect refresh tokens 1",
            Use::AccessTokens => b"aect access tokens 1",
        };
        mac(&self.0, name)
    }
}

/// HMAC-SHA-256 of some bytes.
pub(crate) fn mac(key: &[u8; 32], bytes: &[u8]) -> [u8; 32] {
    started(key, bytes).finalize().into_bytes().into()
}

/// HMAC-SHA-256 over these bytes, to be ended or verified.
pub(crate) fn started(key: &[u8; 32], bytes: &[u8]) -> Hmac<Sha256> {
    let mut block = [0; 64];
    block[..key.len()].copy_from_slice(key);
    Hmac::<Sha256>::new(&block.into()).chain_update(bytes)
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
