use std::fmt;

use serde::{Deserialize, Serialize};

use super::TerritoryCode;
use super::fold::folded_words;

/// The part of an address that names a territory or a member: ASCII words and digits in lower case, joined by hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// The slug of a territory: its name, then its code, since 111 names are shared by 247 communes (`mazerolles-86153`).
/// `saint` is kept. A name without any ASCII letter leaves the code alone.
pub fn slug(name: &str, code: &TerritoryCode) -> Slug {
    let mut words = ascii_words(name);
    words.push(code.as_str().to_ascii_lowercase());
    Slug(words.join("-"))
}

/// The slug of what bears only a name or a title: its words; none without any ASCII letter or digit.
pub fn slug_of_words(text: &str) -> Option<Slug> {
    let words = ascii_words(text);
    (!words.is_empty()).then(|| Slug(words.join("-")))
}

fn ascii_words(name: &str) -> Vec<String> {
    folded_words(name)
        .iter()
        .flat_map(|word| word.split(|c: char| !c.is_ascii()))
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

impl Slug {
    /// Reads a slug from an address.
    ///
    /// # Errors
    /// [`SlugFault`] unless it is made of ASCII lower-case words and digits with single hyphens between them.
    pub fn parse(text: &str) -> Result<Self, SlugFault> {
        let well_formed = text.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        if !well_formed {
            return Err(SlugFault(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }

    /// The slug as it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Slug {
    type Error = SlugFault;

    fn try_from(text: String) -> Result<Self, SlugFault> {
        Self::parse(&text)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

/// The text can't stand in an address as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no slug: lower-case ASCII words and digits joined by single hyphens")]
pub struct SlugFault(pub String);
