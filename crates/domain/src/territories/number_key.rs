/// What a number of a territory (INSEE code, SIREN, postcode) or its beginning is searched by: "33 318" is `33318`, "2a" is `2A`.
/// None of what is no number, a name's beginning above all: there is a digit, and beside digits only Corsica's A and B.
pub fn number_key(typed: &str) -> Option<String> {
    let key: String = typed.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
    let is_number = key.chars().any(|c| c.is_ascii_digit())
        && key.chars().all(|c| c.is_ascii_digit() || matches!(c, 'A' | 'B'));
    is_number.then_some(key)
}
