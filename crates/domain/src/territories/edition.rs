use serde::{Deserialize, Serialize};

use super::{TerritoryCode, TerritoryCodeFault, TerritoryKind};

/// What an edition of the register holds, as `edition.json` says: the measure that its file is read against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// The year of the official geographical code.
    pub edition: u16,
    pub region: Coverage,
    /// Territories in the file, all kinds together.
    pub rows: usize,
    pub counts: Counts,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    pub sources: Vec<Source>,
}

/// How many territories of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    pub region: usize,
    pub departement: usize,
    pub epci: usize,
    pub commune: usize,
}

impl Counts {
    /// The number of territories of that kind.
    pub fn of(&self, kind: TerritoryKind) -> usize {
        match kind {
            TerritoryKind::Region => self.region,
            TerritoryKind::Departement => self.departement,
            TerritoryKind::Epci => self.epci,
            TerritoryKind::Commune => self.commune,
        }
    }
}

/// Which part of France an edition covers: `"75"`, or `"all"`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Coverage {
    /// A région, with every EPCI that has a commune in it, whole.
    Region(TerritoryCode),
    France,
}

impl TryFrom<String> for Coverage {
    type Error = TerritoryCodeFault;

    fn try_from(text: String) -> Result<Self, TerritoryCodeFault> {
        match text.as_str() {
            "all" => Ok(Self::France),
            code => TerritoryCode::parse(TerritoryKind::Region, code).map(Self::Region),
        }
    }
}

impl From<Coverage> for String {
    fn from(coverage: Coverage) -> Self {
        match coverage {
            Coverage::Region(code) => code.as_str().to_owned(),
            Coverage::France => "all".to_owned(),
        }
    }
}

/// Where facts of the register come from, and under which licence; the legal page names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub holds: String,
    pub from: String,
    pub licence: String,
}
