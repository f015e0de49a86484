//! The words of problems: a title and a default detail for each code, and a sentence for each fault of a field.

mod detail;
mod field;
mod form;
mod offered;
mod parameter;
mod title;

pub use detail::problem_detail;
pub use field::field_detail;
pub use offered::not_acceptable;
pub use parameter::parameter_detail;
pub use title::problem_title;

#[cfg(test)]
mod tests {
    use domain::problems::{FieldCode, FieldFault, ProblemCode};

    use super::{field_detail, parameter_detail, problem_detail, problem_title};
    use crate::Language::{self, En, Fr};

    /// A sentence is there, ends as its kind does, and is not left in the other language.
    fn assert_spoken(of: &str, say: impl Fn(Language) -> String, is_sentence: bool) {
        for language in Language::ALL {
            let text = say(language);
            assert!(!text.trim().is_empty(), "{of} has no words");
            assert_eq!(text.ends_with('.'), is_sentence, "{of}: {text}");
            assert!(text.chars().next().is_some_and(char::is_uppercase), "{of}: {text}");
        }
        assert_ne!(say(Fr), say(En), "{of} is left in one language");
    }

    #[test]
    fn every_problem_has_a_title_and_a_sentence_in_both_languages() {
        for code in ProblemCode::ALL.iter().copied() {
            assert_spoken(code.as_str(), |language| problem_title(code, language).to_owned(), false);
            assert_spoken(code.as_str(), |language| problem_detail(code, language).to_owned(), true);
        }
    }

    #[test]
    fn no_two_problems_have_one_title() {
        for language in Language::ALL {
            let mut titles: Vec<_> =
                ProblemCode::ALL.iter().map(|code| problem_title(*code, language)).collect();
            titles.sort_unstable();
            titles.dedup();
            assert_eq!(titles.len(), ProblemCode::ALL.len());
        }
    }

    #[test]
    fn every_fault_has_a_sentence_in_both_languages_with_and_without_bounds() {
        for code in FieldCode::ALL.iter().copied() {
            let bare = FieldFault::new(code);
            let bounded = FieldFault::new(code).min(2).max(7).possible(["lead", "observe"]);
            for fault in [&bare, &bare.clone().min(2), &bare.clone().max(7), &bounded] {
                assert_spoken(code.as_str(), |language| field_detail(fault, language), true);
                assert_spoken(code.as_str(), |language| parameter_detail(fault, language), true);
            }
        }
    }

    #[test]
    fn a_bound_is_told_as_a_number() {
        let told = |fault: FieldFault| field_detail(&fault, En);
        assert!(told(FieldFault::new(FieldCode::TooLong).max(10_000)).contains("10,000"));
        assert!(told(FieldFault::new(FieldCode::TooShort).min(1)).contains("1 character"));
        assert!(told(FieldFault::new(FieldCode::PasswordTooShort).min(12)).contains("12"));
        assert!(
            told(FieldFault::new(FieldCode::UnknownValue).possible(["lead", "observe"]))
                .contains("lead, observe")
        );
        let french = FieldFault::new(FieldCode::OutOfRange).min(-5).max(12_345);
        assert_eq!(field_detail(&french, Fr), "Donnez une valeur comprise entre -5 et 12\u{202f}345.");
    }
}
