use std::fmt;

use serde::{Deserialize, Serialize};

/// What a territory is. The order is the register's: the Région first, its communes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TerritoryKind {
    Region,
    Departement,
    /// A grouping of communes with its own taxes: CC, CA, CU, métropole.
    Epci,
    Commune,
}

impl TerritoryKind {
    /// Every kind, in the register's order.
    pub const ALL: [Self; 4] = [Self::Region, Self::Departement, Self::Epci, Self::Commune];

    /// The word of the register, the API and the database: `region`, `departement`, `epci`, `commune`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Departement => "departement",
            Self::Epci => "epci",
            Self::Commune => "commune",
        }
    }

    /// The kind that the word names, as [`Self::as_str`] writes it.
    ///
    /// # Errors
    /// [`UnknownKind`] for any other text, capitals included.
    pub fn parse(text: &str) -> Result<Self, UnknownKind> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or_else(|| UnknownKind(text.to_owned()))
    }
}

impl fmt::Display for TerritoryKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text names no kind of territory.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no kind of territory: region, departement, epci or commune")]
pub struct UnknownKind(pub String);
