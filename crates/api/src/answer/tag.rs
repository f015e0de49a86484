//! Strong tags: of a record its id, version, reader's class and representation; of a list a hash of its bytes.

use actix_web::http::header::HeaderValue;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use std::fmt;
use uuid::Uuid;

/// The codings that an answer may be compressed with, and what its tag then ends in.
const CODINGS: [(&str, &str); 4] =
    [("br", "-br\""), ("gzip", "-gz\""), ("deflate", "-df\""), ("zstd", "-zs\"")];

/// The tag of one record as one class of readers sees it.
#[derive(Clone, Copy, Debug)]
pub struct Tag {
    pub id: Uuid,
    pub version: i64,
    /// The reader's class: what a visitor sees has another tag than what staff sees.
    pub class: &'static str,
    /// The representation, raised when its shape changes.
    pub representation: &'static str,
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}.{}.{}.{}\"", self.id.simple(), self.version, self.class, self.representation)
    }
}

/// The tag of a list: equal bytes, equal tag.
pub fn list_tag(bytes: &[u8]) -> String {
    format!("\"{}\"", URL_SAFE_NO_PAD.encode(&Sha256::digest(bytes)[..16]))
}

/// The tag of the same answer, compressed: other bytes, another tag.
pub(super) fn compressed(tag: &str, coding: &str) -> Option<String> {
    let (_, end) = CODINGS.iter().find(|(known, _)| *known == coding)?;
    Some(format!("{}{end}", tag.strip_suffix('"')?))
}

/// Whether `If-None-Match` names this tag. Its end, which only tells how an answer was compressed, is ignored.
pub fn matches(condition: Option<&HeaderValue>, tag: &str) -> bool {
    given(condition).any(|given| names(given.strip_prefix("W/").unwrap_or(given), tag))
}

/// Whether `If-Match` names this tag: a weak one never does (RFC 9110, 13.1.1).
pub fn matches_strongly(condition: Option<&HeaderValue>, tag: &str) -> bool {
    given(condition).any(|given| names(given, tag))
}

/// Whether a condition was given that holds no tag at all: a tag stands between quotes (RFC 9110, 8.8.3).
pub fn holds_no_tag(condition: &HeaderValue) -> bool {
    condition.to_str().is_ok_and(|text| text.trim() != "*" && !text.contains('"'))
}

fn given(condition: Option<&HeaderValue>) -> impl Iterator<Item = &str> {
    let condition = condition.and_then(|value| value.to_str().ok()).unwrap_or_default();
    condition.split(',').map(str::trim)
}

fn names(given: &str, tag: &str) -> bool {
    let bare = CODINGS.iter().find_map(|(_, end)| given.strip_suffix(end));
    given == "*" || given == tag || (bare.is_some() && bare == tag.strip_suffix('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_finds_its_tag_in_a_list_and_however_it_was_compressed() {
        let tag = "\"abc.3.visitor.1\"";
        let ends = CODINGS.map(|(coding, _)| compressed(tag, coding).unwrap());
        let others = [tag, "*", "\"x\", \"abc.3.visitor.1\""].map(str::to_owned);
        for condition in others.iter().chain(&ends) {
            assert!(matches(Some(&HeaderValue::from_str(condition).unwrap()), tag), "{condition}");
        }
        assert!(!matches(Some(&HeaderValue::from_static("\"abc.3.visitor.1-xx\"")), tag));
        assert!(!matches(Some(&HeaderValue::from_static("\"abc.4.visitor.1\"")), tag));
        assert!(!matches(None, tag));
    }

    #[test]
    fn a_tag_without_its_quotes_is_none() {
        for (condition, none) in [("abc.3.visitor.1", true), ("", true), ("*", false), ("\"abc\"", false)] {
            assert_eq!(holds_no_tag(&HeaderValue::from_static(condition)), none, "{condition}");
        }
    }

    #[test]
    fn a_weak_tag_spares_a_reading_and_allows_no_writing() {
        let (tag, weak) = ("\"abc.3.visitor.1\"", HeaderValue::from_static("W/\"abc.3.visitor.1\""));
        assert!(matches(Some(&weak), tag));
        assert!(!matches_strongly(Some(&weak), tag));
        assert!(matches_strongly(Some(&HeaderValue::from_static("\"abc.3.visitor.1-gz\"")), tag));
    }
}
