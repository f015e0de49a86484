//! Staff's words as clients read them.

use serde::Serialize;
use store::topics::WordsRow;
use utoipa::ToSchema;
use words::Language;

/// Staff's words: French, and English where it was written. A member's words stand alone under `fr`, in the `language` of the
/// record.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Words {
    fr: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    en: Option<String>,
}

impl Words {
    pub(crate) fn new(fr: String, en: Option<String>) -> Self {
        Words { fr, en }
    }

    /// In that language, else in French.
    pub(crate) fn pick(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::En => self.en.as_deref().unwrap_or(&self.fr),
        }
    }
}

impl From<WordsRow> for Words {
    fn from(WordsRow { fr, en }: WordsRow) -> Self {
        Words { fr, en }
    }
}
