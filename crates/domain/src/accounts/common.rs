//! What everybody chooses.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// One a line, folded; `#` begins a remark. Words and phrases in French and English, walks on both keyboards, sequences.
const OURS: &str = include_str!("common-passwords.txt");
/// The most common of the world that are long enough, one a line, folded: at least 3,000 are wanted by ASVS 5.0, 6.2.4.
/// Where they come from: `data/passwords/README.md`.
const MOST_COMMON: &str = include_str!("../../../../data/passwords/most-common.txt");

static LIST: LazyLock<HashSet<&str>> = LazyLock::new(|| ours().chain(MOST_COMMON.lines()).collect());

fn ours() -> impl Iterator<Item = &'static str> {
    OURS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

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
    use super::{MOST_COMMON, fold, ours};
    use std::collections::HashSet;

    fn is_folded_long_and_without_repetition(lines: &[&str], least: usize) {
        assert!(lines.len() >= least, "{} lines", lines.len());
        assert_eq!(lines.len(), lines.iter().collect::<HashSet<_>>().len(), "a line stands twice");
        for line in lines {
            assert_eq!(*line, fold(line), "this line can never be met");
        }
    }

    #[test]
    fn the_lists_are_folded_long_and_without_repetition() {
        is_folded_long_and_without_repetition(&ours().collect::<Vec<_>>(), 300);
        is_folded_long_and_without_repetition(&MOST_COMMON.lines().collect::<Vec<_>>(), 3_000);
        assert!(MOST_COMMON.lines().all(|line| line.chars().count() >= 12), "no shorter one may be chosen");
    }
}
