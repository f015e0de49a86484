/// The letters of a word that trigrams find too rarely with one edit in it; a longer one keeps enough of them, and in a shorter
/// one an edit makes another word.
const SHORT: std::ops::RangeInclusive<usize> = 4..=6;

/// A typed word of four to six letters as it is, and without each of its letters: what it has in common with any word that is one
/// edit away (a letter more, less, or another, or two that changed places), when that one is taken apart alike. Nothing for what is
/// longer, shorter, or more than one word. `key` is a [`name_key`](super::name_key).
pub fn near_keys(key: &str) -> Vec<String> {
    if key.contains(' ') || !key.is_ascii() || !SHORT.contains(&key.len()) {
        return Vec::new();
    }
    let without = (0..key.len()).map(|place| format!("{}{}", &key[..place], &key[place + 1..]));
    let mut keys: Vec<_> = std::iter::once(key.to_owned()).chain(without).collect();
    keys.sort();
    keys.dedup();
    keys
}
