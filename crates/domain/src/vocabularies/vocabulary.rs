use std::fmt;

use serde::{Deserialize, Serialize};

/// The code lists of the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vocabulary {
    /// Ours, mapped to the DAC's purpose codes.
    Themes,
    /// The 17 goals of sustainable development.
    Sdgs,
    /// ISO 3166-1 alpha-2, and Kosovo; names of CLDR.
    Countries,
    /// UN M49.
    WorldRegions,
    /// The services whose budget may carry a "1 %".
    Competences,
    /// BCP 47.
    Languages,
    PartnershipKinds,
    PartyRoles,
}

impl Vocabulary {
    /// Every vocabulary.
    pub const ALL: [Self; 8] = [
        Self::Themes,
        Self::Sdgs,
        Self::Countries,
        Self::WorldRegions,
        Self::Competences,
        Self::Languages,
        Self::PartnershipKinds,
        Self::PartyRoles,
    ];

    /// The name in snake case: code, database, JSON (`world_regions`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Themes => "themes",
            Self::Sdgs => "sdgs",
            Self::Countries => "countries",
            Self::WorldRegions => "world_regions",
            Self::Competences => "competences",
            Self::Languages => "languages",
            Self::PartnershipKinds => "partnership_kinds",
            Self::PartyRoles => "party_roles",
        }
    }

    /// The name in kebab case: files and addresses (`world-regions`).
    pub fn kebab(self) -> &'static str {
        match self {
            Self::Themes => "themes",
            Self::Sdgs => "sdgs",
            Self::Countries => "countries",
            Self::WorldRegions => "world-regions",
            Self::Competences => "competences",
            Self::Languages => "languages",
            Self::PartnershipKinds => "partnership-kinds",
            Self::PartyRoles => "party-roles",
        }
    }

    /// The vocabulary of that name, in snake or kebab case.
    ///
    /// # Errors
    /// [`UnknownVocabulary`] for any other text.
    pub fn parse(text: &str) -> Result<Self, UnknownVocabulary> {
        Self::ALL
            .into_iter()
            .find(|vocabulary| text == vocabulary.as_str() || text == vocabulary.kebab())
            .ok_or_else(|| UnknownVocabulary(text.to_owned()))
    }
}

impl fmt::Display for Vocabulary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text names no vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no vocabulary")]
pub struct UnknownVocabulary(pub String);
