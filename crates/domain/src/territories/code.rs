use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Siren, TerritoryKind};

/// The code of a territory in the official register, with the kind that it is a code of: the two together name it for ever.
///
/// Commune: 5 characters (`33063`, `2A004`). EPCI: its SIREN. Département: 2, or 3 overseas (`33`, `2A`, `974`).
/// Région: 2 digits, or 3 for an overseas collectivity that is both (`75`, `987`). Ordered as the register is: kind, then code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct TerritoryCode {
    kind: TerritoryKind,
    code: String,
}

impl TerritoryCode {
    /// Reads a code of that kind. Whether the register holds it is another question.
    ///
    /// # Errors
    /// [`TerritoryCodeFault`] if the text hasn't the form of that kind's codes.
    pub fn parse(kind: TerritoryKind, text: &str) -> Result<Self, TerritoryCodeFault> {
        let well_formed = match kind {
            TerritoryKind::Region => is_region(text),
            TerritoryKind::Departement => is_departement(text),
            TerritoryKind::Epci => Siren::parse(text).is_ok(),
            TerritoryKind::Commune => is_commune(text),
        };
        if !well_formed {
            return Err(TerritoryCodeFault { kind, code: text.to_owned() });
        }
        Ok(Self { kind, code: text.to_owned() })
    }

    /// What it is a code of.
    pub fn kind(&self) -> TerritoryKind {
        self.kind
    }

    /// The code alone, as the register writes it.
    pub fn as_str(&self) -> &str {
        &self.code
    }
}

fn is_region(text: &str) -> bool {
    digits(text, 2) || is_overseas(text)
}

fn is_departement(text: &str) -> bool {
    digits(text, 2) || is_corsican(text) || is_overseas(text)
}

fn is_commune(text: &str) -> bool {
    digits(text, 5)
        || text.get(..2).is_some_and(is_corsican) && text.get(2..).is_some_and(|rest| digits(rest, 3))
}

fn is_corsican(text: &str) -> bool {
    matches!(text, "2A" | "2B")
}

fn is_overseas(text: &str) -> bool {
    digits(text, 3) && (text.starts_with("97") || text.starts_with("98"))
}

fn digits(text: &str, number: usize) -> bool {
    text.len() == number && text.bytes().all(|b| b.is_ascii_digit())
}

impl fmt::Display for TerritoryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.code)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unchecked {
    kind: TerritoryKind,
    code: String,
}

impl TryFrom<Unchecked> for TerritoryCode {
    type Error = TerritoryCodeFault;

    fn try_from(Unchecked { kind, code }: Unchecked) -> Result<Self, TerritoryCodeFault> {
        Self::parse(kind, &code)
    }
}

/// The text hasn't the form of a code of that kind.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{code}\" is no code of a {kind}")]
pub struct TerritoryCodeFault {
    pub kind: TerritoryKind,
    pub code: String,
}
