use super::{Engagement, Presentation, Website};
use crate::access::Visibility;
use crate::accounts::Email;
use crate::vocabularies::{CompetenceCode, CountryCode, LanguageTag, RegionCode, ThemeCode};

/// What a member says of itself. Who sees a group of fields stands in `visibility`; the engagement is seen by all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    pub engagement: Option<Engagement>,

    pub presentation: Option<Presentation>,
    pub website: Option<Website>,
    /// An address of the house, not of a person.
    pub functional_mail: Option<Email>,

    /// They say which 1 % the member may spend: water, energy, waste, mobility.
    pub competences: Vec<CompetenceCode>,
    /// In order of importance.
    pub themes: Vec<ThemeCode>,
    pub countries: Vec<CountryCode>,
    pub world_regions: Vec<RegionCode>,
    pub languages: Vec<LanguageTag>,

    pub expertise_offered: Vec<Expertise>,
    pub expertise_sought: Vec<Expertise>,

    pub visibility: GroupVisibility,
}

/// What a member knows or looks for, under a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expertise {
    pub theme: ThemeCode,
    /// Plain text of 1,000 characters at most.
    pub text: String,
}

/// Who sees each group of fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupVisibility {
    /// Presentation, website, functional mail.
    pub presentation: Visibility,
    /// Competences, themes, countries, regions of the world, languages.
    pub cooperation: Visibility,
    /// Expertise offered and sought.
    pub expertise: Visibility,
}

impl Default for GroupVisibility {
    /// Expertise is for members until the member widens it.
    fn default() -> Self {
        Self {
            presentation: Visibility::Public,
            cooperation: Visibility::Public,
            expertise: Visibility::Members,
        }
    }
}
