use super::{PartnershipPlacePrecision, PartnershipState, Period};
use crate::access::Visibility;
use crate::members::Website;
use crate::vocabularies::{CountryCode, LanguageTag, PartnershipKindCode, Sdg, ThemeCode};

/// In characters.
pub const LONGEST_DESCRIPTION: usize = 10_000;

/// What the parties say of their partnership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partnership {
    pub title: String,
    /// Of title and description.
    pub language: LanguageTag,
    pub kind: PartnershipKindCode,
    pub state: PartnershipState,
    pub description: Option<String>,
    /// In order of importance.
    pub themes: Vec<ThemeCode>,
    pub countries: Vec<CountryCode>,
    /// None: not assessed, which is another thing than no goal (law of 4 August 2021).
    pub sdgs: Option<Vec<Sdg>>,
    pub period: Period,
    pub links: Vec<Link>,
    pub place_precision: PartnershipPlacePrecision,
    pub visibility: Visibility,
}

/// Where more is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub label: Option<String>,
    pub url: Website,
}
