//! The table of page addresses, which the SPA makes its routes from: one address a language.

use serde::Deserialize;
use std::collections::HashMap;
use words::Language;

/// The SPA's pages, as `pages.json` lists them; empty when the SPA isn't built.
#[derive(Debug)]
pub(crate) struct Site {
    pages: Vec<Page>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Page {
    pub(super) key: String,
    path: Bilingual,
    title: Bilingual,
    description: Bilingual,
}

#[derive(Debug, Deserialize)]
struct Bilingual {
    fr: String,
    en: String,
}

impl Bilingual {
    fn of(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }
}

/// A page that an address leads to, with the values of its parameters.
pub(super) struct Reached<'a> {
    pub(super) page: &'a Page,
    pub(super) parameters: HashMap<String, String>,
}

impl Site {
    pub(crate) fn read() -> Site {
        let file = super::files::read("pages.json");
        let pages = file.and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default();
        Site { pages }
    }

    /// The address of the page of that key; none when the SPA has no such page.
    pub(crate) fn address(&self, key: &str, language: Language, parameter: (&str, &str)) -> Option<String> {
        let (name, value) = parameter;
        let parameters = HashMap::from([(name.to_owned(), value.to_owned())]);
        self.page(key).map(|page| page.address(language, &parameters))
    }

    pub(super) fn page(&self, key: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.key == key)
    }

    /// The page at an address below the language's root (`/territoires/commune/33318`).
    pub(super) fn reach(&self, language: Language, path: &str) -> Option<Reached<'_>> {
        self.pages.iter().find_map(|page| {
            let parameters = fit(page.path.of(language), path)?;
            Some(Reached { page, parameters })
        })
    }
}

impl Page {
    pub(super) fn title(&self, language: Language) -> &str {
        self.title.of(language)
    }

    pub(super) fn description(&self, language: Language) -> &str {
        self.description.of(language)
    }

    /// The page's address in a language, with the language's root.
    pub(super) fn address(&self, language: Language, parameters: &HashMap<String, String>) -> String {
        let path: Vec<&str> = segments(self.path.of(language))
            .map(|segment| match segment.strip_prefix(':') {
                Some(name) => parameters.get(name).map_or("", String::as_str),
                None => segment,
            })
            .collect();
        let mut address = format!("/{}", language.as_str());
        for segment in path {
            address.push('/');
            address.push_str(segment);
        }
        address
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

fn fit(pattern: &str, path: &str) -> Option<HashMap<String, String>> {
    let mut parameters = HashMap::new();
    let (mut known, mut asked) = (segments(pattern), segments(path));
    loop {
        match (known.next(), asked.next()) {
            (None, None) => return Some(parameters),
            (Some(known), Some(asked)) => match known.strip_prefix(':') {
                Some(name) => {
                    parameters.insert(name.to_owned(), asked.to_owned());
                }
                None if known == asked => {}
                None => return None,
            },
            (None, Some(_)) | (Some(_), None) => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fit;

    #[test]
    fn an_address_fits_its_page_and_gives_its_parameters() {
        assert!(fit("", "/").is_some());
        assert!(fit("/territoires", "/territoires/").is_some());
        assert!(fit("/territoires", "/territoires/x").is_none());
        let parameters = fit("/territoires/:kind/:code", "/territoires/commune/33318").unwrap();
        assert_eq!(parameters["code"], "33318");
    }
}
