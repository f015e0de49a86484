//! Staff's words: in French, and in English where they are translated.

use serde::Serialize;
use utoipa::ToSchema;
use words::Language;

/// Staff's words, in French and where they are translated in English.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Words {
    pub(crate) fr: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) en: Option<String>,
}

impl Words {
    /// In that language, else in French.
    pub(crate) fn pick(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::En => self.en.as_deref().unwrap_or(&self.fr),
        }
    }
}
