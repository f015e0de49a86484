//! Cursors: opaque, signed, bound to the filters and the sort that they were made for.
//!
//! `base64url(payload . signature)`; the payload is JSON `{v, f, k, id}`: version, a hash of filters and sort,
//! sort key and id of the last record read. They survive restarts and other processes that share the key.

use crate::problems::Failure;
use crate::secret::{mac, started};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::problems::ProblemCode;
use hmac::Mac;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::paging::{After, SortKey};
use uuid::Uuid;

const VERSION: u8 = 1;
const SIGNATURE: usize = 16;

#[derive(Serialize, Deserialize)]
struct Payload {
    v: u8,
    f: String,
    k: SortKey,
    id: Uuid,
}

/// Says what a cursor was made for: the operation, its filters and its sort, in a fixed spelling.
pub fn filters_hash(operation: &str, filters: &impl Serialize) -> String {
    let spelling = serde_json::to_vec(&(operation, filters)).unwrap_or_default();
    URL_SAFE_NO_PAD.encode(&Sha256::digest(spelling)[..9])
}

pub fn write(key: &[u8; 32], filters: &str, after: &After) -> String {
    let payload = Payload { v: VERSION, f: filters.into(), k: after.key.clone(), id: after.id };
    let mut bytes = serde_json::to_vec(&payload).unwrap_or_default();
    let signature = sign(key, &bytes);
    bytes.extend_from_slice(&signature);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// `cursor_invalid` when it isn't ours, `cursor_mismatch` when it was made for other filters.
pub fn read(key: &[u8; 32], filters: &str, cursor: &str) -> Result<After, Failure> {
    let invalid = || Failure::of(ProblemCode::CursorInvalid);
    let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| invalid())?;
    let (payload, signature) = bytes.split_last_chunk::<SIGNATURE>().ok_or_else(invalid)?;
    started(key, payload).verify_truncated_left(signature).map_err(|_| invalid())?;
    let payload: Payload = serde_json::from_slice(payload).map_err(|_| invalid())?;
    if payload.v != VERSION {
        return Err(invalid());
    }
    if payload.f != filters {
        return Err(ProblemCode::CursorMismatch.into());
    }
    Ok(After { key: payload.k, id: payload.id })
}

fn sign(key: &[u8; 32], payload: &[u8]) -> [u8; SIGNATURE] {
    let whole = mac(key, payload);
    std::array::from_fn(|place| whole[place])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn somewhere() -> After {
        After { key: SortKey::Text("st emilion".into()), id: Uuid::now_v7() }
    }

    #[test]
    fn a_cursor_leads_back_to_its_place() {
        for key in [SortKey::Text("pessac".into()), SortKey::Number(-1)] {
            let after = After { key, id: Uuid::now_v7() };
            assert_eq!(read(&[7; 32], "f", &write(&[7; 32], "f", &after)).unwrap(), after);
        }
    }

    #[test]
    fn a_cursor_of_other_filters_another_key_or_altered_is_refused() {
        let cursor = write(&[7; 32], "f", &somewhere());
        assert_eq!(read(&[7; 32], "g", &cursor).unwrap_err().code, ProblemCode::CursorMismatch);
        assert_eq!(read(&[8; 32], "f", &cursor).unwrap_err().code, ProblemCode::CursorInvalid);
        for place in 0..cursor.len() {
            let mut altered = cursor.clone().into_bytes();
            altered[place] = if altered[place] == b'A' { b'B' } else { b'A' };
            let altered = String::from_utf8(altered).unwrap();
            assert_eq!(
                read(&[7; 32], "f", &altered).unwrap_err().code,
                ProblemCode::CursorInvalid,
                "{place}"
            );
        }
    }
}
