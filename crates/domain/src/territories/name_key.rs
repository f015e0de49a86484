use super::fold::folded_words;

/// What a name is searched and sorted by, on both sides of the comparison: "St Émilion", "saint-emilion" and "Saint-Émilion" have one key,
/// `st emilion`. Lower case, no accent, ligatures spelled out, one space between words, and the word `saint`, `sainte` or `ste` is `st`.
/// Idempotent; ASCII for any name in French letters.
pub fn name_key(name: &str) -> String {
    let words: Vec<String> = folded_words(name).into_iter().map(without_saint).collect();
    words.join(" ")
}

fn without_saint(word: String) -> String {
    match word.as_str() {
        "saint" | "sainte" | "ste" => "st".to_owned(),
        _ => word,
    }
}
