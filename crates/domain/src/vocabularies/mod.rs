//! Vocabularies: the small code lists that members, partnerships and topics are described with, in French and English.
//!
//! Two rules. Free text is refused: a code that is not in the list, or that was withdrawn, is no value. And there is one source: the files of
//! `data/vocabularies/`, compiled in; the SPA reads the same terms from the API.
//!
//! To add a vocabulary: its file, a variant of [`Vocabulary`] and what the compiler then asks for; if records hold its codes, an alias in `known_codes.rs`.

mod code;
mod code_fault;
mod compiled;
mod header;
mod known_codes;
mod read;
mod sdg;
mod term;
mod vocabulary;
mod vocabulary_fault;

pub use code::{Code, Listed};
pub use code_fault::CodeFault;
pub use compiled::terms;
pub use known_codes::{
    CompetenceCode, Competences, Countries, CountryCode, LanguageTag, Languages, PartnershipKindCode,
    PartnershipKinds, PartyRoleCode, PartyRoles, RegionCode, ThemeCode, Themes, WorldRegions,
};
pub use read::read;
pub use sdg::Sdg;
pub use term::{Term, find_open};
pub use vocabulary::{UnknownVocabulary, Vocabulary};
pub use vocabulary_fault::{VocabularyFault, VocabularyProblem};
