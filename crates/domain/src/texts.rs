//! Words as the platform keeps them, and what may stand in what people write.

use crate::problems::{FieldCode, FieldFault};

/// Staff's words: French, and English where it was written. A member's own words stand alone under `fr`, in the language that
/// is said beside them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub fr: String,
    pub en: Option<String>,
}

/// What somebody wrote in a field of plain text, without the blanks around it; none when nothing is left.
///
/// # Errors
/// `too_long` above `longest` characters, `invalid_character` for a control character other than a tab or the end of a line.
pub fn written(text: &str, longest: usize) -> Result<Option<String>, FieldFault> {
    let text = text.trim();
    if text.chars().count() > longest {
        return Err(FieldFault::new(FieldCode::TooLong).max(longest as i64));
    }
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(FieldCode::InvalidCharacter.into());
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}
