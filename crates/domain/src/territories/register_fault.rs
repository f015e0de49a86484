use super::{PointOutOfRange, SirenFault, TerritoryCode, TerritoryCodeFault, TerritoryKind, UnknownKind};

/// Why a file is not the edition that it should be: the line, and what is wrong there.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("line {line} of the register: {problem}")]
pub struct RegisterFault {
    line: usize,
    problem: RegisterProblem,
}

impl RegisterFault {
    pub(super) fn at(line: usize, problem: impl Into<RegisterProblem>) -> Self {
        Self { line, problem: problem.into() }
    }

    /// The line at fault, the header being line 1. If the file is cut or lacks rows, the last line read; 0 if there is none.
    pub fn line(&self) -> usize {
        self.line
    }

    /// What is wrong on that line.
    pub fn problem(&self) -> &RegisterProblem {
        &self.problem
    }
}

/// What can be wrong on a line of the register.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum RegisterProblem {
    #[error("the columns are not those of the register")]
    WrongHeader,
    #[error("it is not one row: it is empty, or a field holds a line break")]
    NotOneRow,
    #[error("{found} fields instead of {expected}")]
    WrongNumberOfFields { found: usize, expected: usize },
    #[error(transparent)]
    UnknownKind(#[from] UnknownKind),
    #[error(transparent)]
    BadCode(#[from] TerritoryCodeFault),
    #[error("the territory has no name")]
    NoName,
    #[error(transparent)]
    BadSiren(#[from] SirenFault),
    #[error("an EPCI's code is its SIREN, here it is {siren}")]
    SirenIsNotCode { siren: String },
    #[error("{column}: \"{text}\" is no number")]
    UnreadableNumber { column: &'static str, text: String },
    #[error(transparent)]
    PointOutOfRange(#[from] PointOutOfRange),
    #[error("a point has a longitude, a latitude and a source (town_hall, surface or seat), or none of them")]
    HalfPoint,
    #[error("\"{0}\" is no postcode")]
    BadPostcode(String),
    #[error("{0} stands on line {1} already")]
    CodeTwice(TerritoryCode, usize),
    #[error("SIREN {siren} stands on line {first} already")]
    SirenTwice { siren: String, first: usize },
    #[error("the départements that it belongs to lack its own, {0}")]
    DepartementLeftOut(String),
    #[error("{column}: the file has no {code}")]
    UnknownReference { column: &'static str, code: TerritoryCode },
    #[error("the EPCI has no département in the file")]
    EpciElsewhere,
    #[error("the file is cut inside its last line: \"{last}\"")]
    CutInsideLine { last: String },
    #[error("{found} rows instead of {expected}; the last one is \"{last}\"")]
    WrongNumberOfRows { found: usize, expected: usize, last: String },
    #[error("{found} rows of kind {kind} instead of {expected}; the last row is \"{last}\"")]
    WrongCount { kind: TerritoryKind, found: usize, expected: usize, last: String },
}
