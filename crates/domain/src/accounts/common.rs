//! What everybody chooses.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// One a line, folded; `#` begins a remark. Words and phrases in French and English, walks on both keyboards, sequences.
static LIST: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("common-passwords.txt").lines();
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

/// A pattern this short, repeated to the end, is no password.
const LONGEST_PATTERN: usize = 6;

/// Whether the password is on the list, with or without figures and marks behind it, or is one short pattern repeated, or
/// nothing but blanks.
pub(super) fn is_common(password: &str) -> bool {
    let folded = fold(password);
    let stem = folded.trim_end_matches(|c: char| !c.is_alphabetic());
    folded.is_empty() || LIST.contains(folded.as_str()) || LIST.contains(stem) || is_repeated_pattern(&folded)
}

/// Lower case, without accents and blanks.
fn fold(password: &str) -> String {
    let bare = password.nfd().filter(|c| !is_combining_mark(*c) && !c.is_whitespace());
    bare.flat_map(char::to_lowercase).collect()
}

fn is_repeated_pattern(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    let repeats = |length: usize| {
        let pairs = characters.iter().zip(characters.iter().skip(length));
        characters.len() >= 2 * length && pairs.into_iter().all(|(a, b)| a == b)
    };
    (1..=LONGEST_PATTERN).any(repeats)
}

#[cfg(test)]
mod tests {
    use super::{LIST, fold};

    #[test]
    fn the_list_is_folded_long_and_without_repetition() {
        let lines: Vec<&str> = include_str!("common-passwords.txt")
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .collect();
        assert!(lines.len() >= 300, "{} lines", lines.len());
        assert_eq!(lines.len(), LIST.len(), "a line stands twice");
        for line in lines {
            assert_eq!(line, fold(line), "this line can never be met");
        }
    }
}
