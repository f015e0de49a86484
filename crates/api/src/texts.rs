//! Staff's words as clients read them.

use serde::Serialize;
use store::topics::WordsRow;
use utoipa::ToSchema;

/// Staff's words: French, and English where it was written. A member's words stand alone under `fr`, in the `language` of the
/// record.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Words {
    fr: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    en: Option<String>,
}

impl From<WordsRow> for Words {
    fn from(WordsRow { fr, en }: WordsRow) -> Self {
        Words { fr, en }
    }
}
