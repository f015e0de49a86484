//! Strong tags: a hash of the bytes; before it, of a record that is written with `If-Match`, what names its version.

use actix_web::http::header::HeaderValue;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The codings that an answer may be compressed with, and what its tag then ends in.
const CODINGS: [(&str, &str); 4] =
    [("br", "-br\""), ("gzip", "-gz\""), ("deflate", "-df\""), ("zstd", "-zs\"")];

/// A version of one record as one class of readers sees it: how the tag of each of its answers begins.
#[derive(Clone, Copy, Debug)]
pub struct Version {
    pub id: Uuid,
    pub version: i64,
    /// The reader's class: what a visitor sees has another tag than what staff sees.
    pub class: &'static str,
    /// The representation, raised when its shape changes.
    pub representation: &'static str,
}

impl Version {
    /// The tag of these bytes. Names of other records, and what depends on today, show in a record without raising its version:
    /// the hash at the end tells a reader of those too.
    pub fn tag(&self, bytes: &[u8]) -> String {
        format!("{}{}\"", self.beginning(), hash::<10>(bytes))
    }

    fn beginning(&self) -> String {
        let Version { id, version, class, representation } = self;
        format!("\"{}.{version}.{class}.{representation}.", id.simple())
    }
}

/// A tag that is nothing but a hash: equal bytes, equal tag.
pub fn hash_tag(bytes: &[u8]) -> String {
    format!("\"{}\"", hash::<16>(bytes))
}

/// Of 10 or 16 bytes the last character holds two bits, so that none ends as a compressed answer's tag does.
fn hash<const LENGTH: usize>(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(bytes)[..LENGTH])
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

/// Whether `If-Match` names a tag of this version; a weak one never does (RFC 9110, 13.1.1). What else shows in the record may
/// have changed, for a change of the record overwrites none of it.
pub fn names_version(condition: Option<&HeaderValue>, version: Version) -> bool {
    let beginning = version.beginning();
    given(condition).any(|given| given == "*" || (given.starts_with(&beginning) && given.ends_with('"')))
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
    fn a_weak_tag_spares_a_reading() {
        let (tag, weak) = ("\"abc.3.visitor.1\"", HeaderValue::from_static("W/\"abc.3.visitor.1\""));
        assert!(matches(Some(&weak), tag));
    }

    #[test]
    fn a_changed_name_is_another_tag_of_the_same_version() {
        let version = |version| Version { id: Uuid::nil(), version, class: "visitor", representation: "1" };
        let (one, other) = (version(3).tag(b"Pessac"), version(3).tag(b"Pessac-en-Graves"));
        assert_ne!(one, other);
        assert_eq!(one, version(3).tag(b"Pessac"));
        let tag = HeaderValue::from_str(&one).unwrap();
        assert!(!matches(Some(&tag), &other), "a reader has other bytes");
        for given in [&one, &other, "*", &format!("{}-br\"", &one[..one.len() - 1])] {
            let given = HeaderValue::from_str(given).unwrap();
            assert!(names_version(Some(&given), version(3)), "{given:?}");
        }
        let weak = HeaderValue::from_str(&format!("W/{one}")).unwrap();
        let later = HeaderValue::from_str(&version(31).tag(b"Pessac")).unwrap();
        for given in [&weak, &later] {
            assert!(!names_version(Some(given), version(3)), "{given:?}");
        }
    }
}
