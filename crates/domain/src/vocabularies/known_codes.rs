use super::{Code, Listed, Vocabulary};

/// The vocabulary of themes.
pub enum Themes {}
/// The vocabulary of countries.
pub enum Countries {}
/// The vocabulary of world regions.
pub enum WorldRegions {}
/// The vocabulary of competences.
pub enum Competences {}
/// The vocabulary of languages.
pub enum Languages {}
/// The vocabulary of kinds of partnerships.
pub enum PartnershipKinds {}
/// The vocabulary of what a party does in a partnership.
pub enum PartyRoles {}

impl Listed for Themes {
    const VOCABULARY: Vocabulary = Vocabulary::Themes;
}

impl Listed for Countries {
    const VOCABULARY: Vocabulary = Vocabulary::Countries;
}

impl Listed for WorldRegions {
    const VOCABULARY: Vocabulary = Vocabulary::WorldRegions;
}

impl Listed for Competences {
    const VOCABULARY: Vocabulary = Vocabulary::Competences;
}

impl Listed for Languages {
    const VOCABULARY: Vocabulary = Vocabulary::Languages;
}

impl Listed for PartnershipKinds {
    const VOCABULARY: Vocabulary = Vocabulary::PartnershipKinds;
}

impl Listed for PartyRoles {
    const VOCABULARY: Vocabulary = Vocabulary::PartyRoles;
}

/// A theme of cooperation, `water_sanitation`.
pub type ThemeCode = Code<Themes>;
/// A country by ISO 3166-1 alpha-2, in capitals: `SN`.
pub type CountryCode = Code<Countries>;
/// A region of the world by UN M49, three digits: `011`. Not a French région.
pub type RegionCode = Code<WorldRegions>;
/// A service whose budget may carry a "1 %", `water`.
pub type CompetenceCode = Code<Competences>;
/// A language by BCP 47, `fr`.
pub type LanguageTag = Code<Languages>;
/// What a partnership is, `twinning`.
pub type PartnershipKindCode = Code<PartnershipKinds>;
/// What a party does in a partnership, `lead`.
pub type PartyRoleCode = Code<PartyRoles>;
