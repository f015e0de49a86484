use crate::problems::{FieldCode, FieldFault};

/// What somebody wrote, in one line or several; blanks around are dropped.
///
/// # Errors
/// `when_blank`, `too_long` above `longest` characters, `invalid_character` for a control character other than tab and line end.
pub(super) fn text(given: &str, longest: usize, when_blank: FieldFault) -> Result<String, FieldFault> {
    let given = given.trim();
    if given.is_empty() {
        return Err(when_blank);
    }
    if given.chars().count() > longest {
        return Err(FieldFault::new(FieldCode::TooLong).max(longest as i64));
    }
    if given.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r')) {
        return Err(FieldCode::InvalidCharacter.into());
    }
    Ok(given.to_owned())
}
