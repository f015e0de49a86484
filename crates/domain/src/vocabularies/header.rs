use csv::StringRecord;

use super::Vocabulary;
use super::vocabulary_fault::VocabularyProblem;

/// Where each column of a vocabulary's file stands. Dates and order may be missing.
pub(super) struct Header {
    pub(super) code: usize,
    pub(super) fr: usize,
    pub(super) en: usize,
    pub(super) order: Option<usize>,
    pub(super) active_from: Option<usize>,
    pub(super) withdrawn_on: Option<usize>,
    /// All the others, by name.
    pub(super) extra: Vec<(String, usize)>,
    pub(super) width: usize,
}

impl Header {
    pub(super) fn of(vocabulary: Vocabulary, names: &StringRecord) -> Result<Self, VocabularyProblem> {
        let place = |column: &str| names.iter().position(|name| name == column);
        let needed = |column: &'static str| place(column).ok_or(VocabularyProblem::ColumnMissing(column));
        let code_column = code_column(vocabulary);
        let own = [code_column, "fr", "en", "order", "active_from", "withdrawn_on"];
        let others = names.iter().enumerate().filter(|(_, name)| !own.contains(name));
        Ok(Self {
            code: needed(code_column)?,
            fr: needed("fr")?,
            en: needed("en")?,
            order: place("order"),
            active_from: place("active_from"),
            withdrawn_on: place("withdrawn_on"),
            extra: others.map(|(place, name)| (name.to_owned(), place)).collect(),
            width: names.len(),
        })
    }
}

/// What the file calls the code, after its source.
fn code_column(vocabulary: Vocabulary) -> &'static str {
    match vocabulary {
        Vocabulary::Themes
        | Vocabulary::Competences
        | Vocabulary::PartnershipKinds
        | Vocabulary::PartyRoles => "id",
        Vocabulary::Sdgs => "number",
        Vocabulary::Countries => "alpha2",
        Vocabulary::WorldRegions => "m49",
        Vocabulary::Languages => "tag",
    }
}
