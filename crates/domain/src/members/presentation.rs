use pulldown_cmark::{Event, Parser};

use crate::problems::{FieldCode, FieldFault};
use crate::vocabularies::LanguageTag;

/// In characters.
pub const LONGEST_PRESENTATION: usize = 10_000;

/// What a member says of itself, in one language that is said: Markdown without HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presentation {
    language: LanguageTag,
    markdown: String,
}

impl Presentation {
    /// Blanks around are dropped.
    ///
    /// # Errors
    /// `too_short` for a text without a letter, `too_long` above 10,000 characters, `html_not_allowed`.
    pub fn new(language: LanguageTag, markdown: &str) -> Result<Self, FieldFault> {
        let markdown = markdown.trim();
        match markdown.chars().count() {
            0 => return Err(FieldFault::new(FieldCode::TooShort).min(1)),
            1..=LONGEST_PRESENTATION => {}
            _ => return Err(FieldFault::new(FieldCode::TooLong).max(LONGEST_PRESENTATION as i64)),
        }
        if Parser::new(markdown).any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_))) {
            return Err(FieldCode::HtmlNotAllowed.into());
        }
        Ok(Self { language, markdown: markdown.to_owned() })
    }

    pub fn language(&self) -> LanguageTag {
        self.language
    }

    pub fn markdown(&self) -> &str {
        &self.markdown
    }
}
