//! What is offered instead.

use crate::Language;

/// The detail of `not_acceptable` with the media type that the operation answers.
pub fn not_acceptable(media_type: &str, language: Language) -> String {
    language.pick(
        format!("La réponse n'existe dans aucun des formats acceptés. Acceptez « {media_type} »."),
        format!("The answer exists in none of the accepted formats. Accept \"{media_type}\"."),
    )
}

#[cfg(test)]
mod tests {
    use domain::problems::ProblemCode;

    use super::*;
    use crate::problem_detail;

    #[test]
    fn the_type_is_named_and_json_in_the_words_of_every_day() {
        for language in Language::ALL {
            assert!(not_acceptable("text/calendar", language).contains("text/calendar"));
            let usual = problem_detail(ProblemCode::NotAcceptable, language);
            assert_eq!(not_acceptable("application/json", language), usual);
        }
    }
}
