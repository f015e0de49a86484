use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a name without capitals, accents and ligatures. What is no letter or digit parts two words; an apostrophe and a dot too.
/// Letters of other scripts stay as they are.
pub(super) fn folded_words(name: &str) -> Vec<String> {
    let lower = name.chars().flat_map(char::to_lowercase);
    let mut folded = String::with_capacity(name.len());
    for letter in lower.nfd().filter(|c| !is_combining_mark(*c)) {
        match spelled_out(letter) {
            Some(letters) => folded.push_str(letters),
            None if letter.is_alphanumeric() => folded.push(letter),
            None => folded.push(' '),
        }
    }
    folded.split_whitespace().map(str::to_owned).collect()
}

/// Latin letters that canonical decomposition leaves whole, and the two apostrophes that Unicode counts among letters.
fn spelled_out(letter: char) -> Option<&'static str> {
    match letter {
        'œ' => Some("oe"),
        'æ' => Some("ae"),
        'ß' => Some("ss"),
        'ø' => Some("o"),
        'ł' => Some("l"),
        'đ' => Some("d"),
        'ı' => Some("i"),
        'ʻ' | 'ʼ' => Some(" "),
        _ => None,
    }
}
