//! A change of a profile as somebody sends it: texts that nobody has judged yet.

/// A merge patch (RFC 7396): an absent field is left alone, and `Some(None)` takes away what a profile can be without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfilePatch {
    pub engagement: Option<Option<String>>,
    pub presentation: Option<Option<PresentationPatch>>,
    pub website: Option<Option<String>>,
    pub functional_mail: Option<Option<String>>,
    pub competences: Option<Vec<String>>,
    pub themes: Option<Vec<String>>,
    pub countries: Option<Vec<String>>,
    pub world_regions: Option<Vec<String>>,
    pub languages: Option<Vec<String>>,
    pub expertise_offered: Option<Vec<ExpertisePatch>>,
    pub expertise_sought: Option<Vec<ExpertisePatch>>,
    pub visibility: VisibilityPatch,
}

/// Either may be left out where the profile has a presentation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PresentationPatch {
    pub language: Option<String>,
    pub markdown: Option<String>,
}

/// One entry, always whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpertisePatch {
    pub theme: String,
    pub text: String,
}

/// By group of fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VisibilityPatch {
    pub presentation: Option<String>,
    pub cooperation: Option<String>,
    pub expertise: Option<String>,
}
