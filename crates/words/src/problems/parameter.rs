//! Faults of parameters of the address, where a field's words would speak of something else.

use domain::problems::{FieldCode, FieldFault};

use super::field_detail;
use crate::Language;

/// One sentence, as [`field_detail`] has it unless it would speak of fields or entries.
pub fn parameter_detail(fault: &FieldFault, language: Language) -> String {
    let say = |fr: &str, en: &str| language.pick(fr, en).to_owned();
    match fault.code {
        FieldCode::Required => say("Ce paramètre est obligatoire.", "This parameter is required."),
        FieldCode::UnknownField => say(
            "Ce paramètre n'existe pas ici : retirez-le ou corrigez son nom.",
            "This parameter doesn't exist here: remove it or correct its name.",
        ),
        FieldCode::Duplicate => say(
            "Ce paramètre est donné plusieurs fois : gardez-en un.",
            "This parameter is given several times: keep one.",
        ),
        _ => field_detail(fault, language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language::En;

    #[test]
    fn a_parameter_is_never_called_a_field_nor_an_entry() {
        for code in FieldCode::ALL.iter().copied() {
            let told = parameter_detail(&code.into(), En);
            assert!(!told.contains("field") && !told.contains("This entry"), "{code}: {told}");
        }
    }
}
