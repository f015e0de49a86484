//! The two languages, and which one a reader prefers.

/// French is the platform's first language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    Fr,
    En,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// BCP 47, for `lang`, `Content-Language` and the people's `language`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language with this code, letter for letter.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.as_str() == code)
    }

    /// The preferred one of an `Accept-Language` header (RFC 9110): the highest weight, the first of equals. French when the
    /// header names neither, refuses both or can't be read.
    pub fn from_accept_language(header: &str) -> Self {
        let mut best = (0, Self::default());
        for (weight, language) in header.split(',').filter_map(preference) {
            if weight > best.0 {
                best = (weight, language);
            }
        }
        best.1
    }

    /// The one of two sentences that is in this language.
    pub(crate) fn pick<T>(self, fr: T, en: T) -> T {
        match self {
            Self::Fr => fr,
            Self::En => en,
        }
    }
}

/// One entry of the header: thousandths of weight and the language; none for other languages.
fn preference(entry: &str) -> Option<(u16, Language)> {
    let mut parts = entry.split(';').map(str::trim);
    let range = parts.next()?.to_ascii_lowercase();
    let primary = range.split('-').next()?;
    let language = if primary == "*" { Some(Language::default()) } else { Language::parse(primary) };
    Some((weight(parts.next())?, language?))
}

/// `q=` as thousandths, 1000 without it.
fn weight(parameter: Option<&str>) -> Option<u16> {
    let Some(parameter) = parameter else { return Some(1000) };
    let (name, value) = parameter.split_once('=')?;
    let value: f32 = value.trim().parse().ok()?;
    let is_weight = name.trim().eq_ignore_ascii_case("q") && (0.0..=1.0).contains(&value);
    is_weight.then_some((value * 1000.0).round() as u16)
}

#[cfg(test)]
mod tests {
    use super::Language::{self, En, Fr};

    #[test]
    fn the_heaviest_language_wins_and_french_is_the_default() {
        let headers = [
            ("", Fr),
            ("fr", Fr),
            ("en", En),
            ("en-GB,en;q=0.9", En),
            ("fr;q=0.8, en;q=0.9", En),
            ("fr, en", Fr),
            ("en, fr", En),
            ("de, es;q=0.9", Fr),
            ("de, en;q=0.1", En),
            ("de, en;q=0.1, *;q=0.5", Fr),
            ("en;q=0", Fr),
            ("FR-fr;q=0.5,EN;q=0.6", En),
            ("en;q=2", Fr),
            ("en;q=x, ;;;,=", Fr),
            ("en ; q = 0.3", En),
            ("frr, en;q=0.2", En),
        ];
        for (header, language) in headers {
            assert_eq!(Language::from_accept_language(header), language, "{header:?}");
        }
    }

    #[test]
    fn a_code_is_read_back() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.as_str()), Some(language));
        }
        assert_eq!(Language::parse("de"), None);
    }
}
