use pulldown_cmark::{Event, LinkType, Parser, Tag};

use super::text::text;
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
    /// `too_short` for a text without a letter, `too_long` above 10,000 characters, `invalid_character`, `html_not_allowed`,
    /// `image_not_allowed`, `link_not_allowed`.
    pub fn new(language: LanguageTag, markdown: &str) -> Result<Self, FieldFault> {
        Ok(Self { language, markdown: written(markdown)? })
    }

    pub fn language(&self) -> LanguageTag {
        self.language
    }

    pub fn markdown(&self) -> &str {
        &self.markdown
    }
}

/// The text of a presentation, whatever its language; errors as for [`Presentation::new`].
pub(super) fn written(markdown: &str) -> Result<String, FieldFault> {
    let markdown = text(markdown, LONGEST_PRESENTATION, FieldFault::new(FieldCode::TooShort).min(1))?;
    match Parser::new(&markdown).find_map(|event| not_allowed(&event)) {
        Some(code) => Err(code.into()),
        None => Ok(markdown),
    }
}

fn not_allowed(event: &Event<'_>) -> Option<FieldCode> {
    match event {
        Event::Html(_) | Event::InlineHtml(_) => Some(FieldCode::HtmlNotAllowed),
        Event::Start(Tag::Image { .. }) => Some(FieldCode::ImageNotAllowed),
        // A mail address between angle brackets has no scheme.
        Event::Start(Tag::Link { link_type: LinkType::Email, .. }) => None,
        Event::Start(Tag::Link { dest_url, .. }) if !may_lead_to(dest_url) => Some(FieldCode::LinkNotAllowed),
        _ => None,
    }
}

fn may_lead_to(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    scheme.is_some_and(|scheme| ["http", "https", "mailto"].contains(&scheme.as_str()))
}
