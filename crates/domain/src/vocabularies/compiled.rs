use std::sync::LazyLock;

use super::{Term, Vocabulary, read};

type List = LazyLock<Vec<Term>>;

static THEMES: List = LazyLock::new(|| compiled(Vocabulary::Themes));
static SDGS: List = LazyLock::new(|| compiled(Vocabulary::Sdgs));
static COUNTRIES: List = LazyLock::new(|| compiled(Vocabulary::Countries));
static WORLD_REGIONS: List = LazyLock::new(|| compiled(Vocabulary::WorldRegions));
static COMPETENCES: List = LazyLock::new(|| compiled(Vocabulary::Competences));
static LANGUAGES: List = LazyLock::new(|| compiled(Vocabulary::Languages));
static PARTNERSHIP_KINDS: List = LazyLock::new(|| compiled(Vocabulary::PartnershipKinds));
static PARTY_ROLES: List = LazyLock::new(|| compiled(Vocabulary::PartyRoles));

/// The terms of a vocabulary, withdrawn ones included, in the file's order. Read once, from the text that is compiled in.
pub fn terms(vocabulary: Vocabulary) -> &'static [Term] {
    match vocabulary {
        Vocabulary::Themes => &THEMES,
        Vocabulary::Sdgs => &SDGS,
        Vocabulary::Countries => &COUNTRIES,
        Vocabulary::WorldRegions => &WORLD_REGIONS,
        Vocabulary::Competences => &COMPETENCES,
        Vocabulary::Languages => &LANGUAGES,
        Vocabulary::PartnershipKinds => &PARTNERSHIP_KINDS,
        Vocabulary::PartyRoles => &PARTY_ROLES,
    }
}

fn text(vocabulary: Vocabulary) -> &'static str {
    match vocabulary {
        Vocabulary::Themes => include_str!("../../../../data/vocabularies/themes.csv"),
        Vocabulary::Sdgs => include_str!("../../../../data/vocabularies/sdgs.csv"),
        Vocabulary::Countries => include_str!("../../../../data/vocabularies/countries.csv"),
        Vocabulary::WorldRegions => include_str!("../../../../data/vocabularies/world-regions.csv"),
        Vocabulary::Competences => include_str!("../../../../data/vocabularies/competences.csv"),
        Vocabulary::Languages => include_str!("../../../../data/vocabularies/languages.csv"),
        Vocabulary::PartnershipKinds => include_str!("../../../../data/vocabularies/partnership-kinds.csv"),
        Vocabulary::PartyRoles => include_str!("../../../../data/vocabularies/party-roles.csv"),
    }
}

/// The program is not built right if a file that is compiled in has a fault; the tests read all eight.
fn compiled(vocabulary: Vocabulary) -> Vec<Term> {
    read(vocabulary, text(vocabulary)).unwrap_or_else(|fault| panic!("{fault}"))
}
