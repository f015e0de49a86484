//! Numbers as each language writes them.

use crate::Language;

/// A noun, singular and plural.
#[derive(Clone, Copy)]
pub(crate) struct Noun {
    pub(crate) fr: [&'static str; 2],
    pub(crate) en: [&'static str; 2],
}

/// With the language's separator of thousands.
pub(crate) fn number(value: i64, language: Language) -> String {
    let separator = language.pick('\u{202f}', ',');
    let digits = value.unsigned_abs().to_string();
    let mut spaced = String::from(if value < 0 { "-" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            spaced.push(separator);
        }
        spaced.push(digit);
    }
    spaced
}

/// The number and its noun. French counts zero and one as singular, English one alone.
pub(crate) fn counted(value: i64, language: Language, noun: Noun) -> String {
    let is_plural = language.pick(value.abs() >= 2, value != 1);
    let noun = language.pick(noun.fr, noun.en)[usize::from(is_plural)];
    format!("{} {noun}", number(value, language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language::{En, Fr};

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(number(1_234_567, En), "1,234,567");
        assert_eq!(number(-12_345, Fr), "-12\u{202f}345");
        assert_eq!(number(999, Fr), "999");
    }

    #[test]
    fn french_has_no_plural_below_two() {
        let noun = Noun { fr: ["mot", "mots"], en: ["word", "words"] };
        assert_eq!([0, 1, 2].map(|n| counted(n, Fr, noun)), ["0 mot", "1 mot", "2 mots"]);
        assert_eq!([0, 1, 2].map(|n| counted(n, En, noun)), ["0 words", "1 word", "2 words"]);
    }
}
