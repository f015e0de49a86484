//! What a profile's columns hold, on their way to the domain's values.

use super::rows::MemberInList;
use domain::accounts::Email;
use domain::members::{Expertise, Presentation, Profile, Website};
use domain::vocabularies::{Code, LanguageTag, Listed, ThemeCode};
use sea_orm::{DbErr, QueryResult};
use serde_json::Value;

/// A profile as its row holds it. A value that its list or its form knows no more is shown still.
#[derive(Clone, Debug)]
pub struct ProfileRow {
    /// Markdown, and the language.
    pub presentation: Option<(String, String)>,
    pub website: Option<String>,
    pub functional_mail: Option<String>,
    pub competences: Vec<String>,
    pub world_regions: Vec<String>,
    pub languages: Vec<String>,
    /// Theme and text.
    pub expertise_offered: Vec<(String, String)>,
    /// Theme and text.
    pub expertise_sought: Vec<(String, String)>,
}

impl ProfileRow {
    pub(super) fn read(row: &QueryResult) -> Result<Self, DbErr> {
        let word = |column: &str| row.try_get::<Option<String>>("", column);
        Ok(ProfileRow {
            presentation: word("presentation")?.zip(word("presentation_language")?),
            website: word("website")?,
            functional_mail: word("functional_mail")?,
            competences: row.try_get("", "competences")?,
            world_regions: row.try_get("", "world_regions")?,
            languages: row.try_get("", "languages")?,
            expertise_offered: expertise(&row.try_get("", "expertise_offered")?),
            expertise_sought: expertise(&row.try_get("", "expertise_sought")?),
        })
    }

    /// The profile in the domain's values: what is none of them today counts as not given.
    pub(super) fn profile(&self, summary: &MemberInList) -> Profile {
        let ProfileRow {
            presentation,
            website,
            functional_mail,
            competences,
            world_regions,
            languages,
            expertise_offered,
            expertise_sought,
        } = self;
        let presented = presentation.as_ref().and_then(|(markdown, language)| {
            Presentation::new(LanguageTag::recorded(language).ok()?, markdown).ok()
        });
        Profile {
            engagement: summary.engagement,
            presentation: presented,
            website: website.as_ref().and_then(|website| Website::parse(website).ok()),
            functional_mail: functional_mail.as_ref().and_then(|mail| Email::parse(mail).ok()),
            competences: codes(competences),
            themes: codes(&summary.themes),
            countries: codes(&summary.countries),
            world_regions: codes(world_regions),
            languages: codes(languages),
            expertise_offered: expertises(expertise_offered),
            expertise_sought: expertises(expertise_sought),
            visibility: summary.visibility,
        }
    }
}

fn codes<V: Listed>(texts: &[String]) -> Vec<Code<V>> {
    texts.iter().filter_map(|text| Code::recorded(text).ok()).collect()
}

fn expertises(entries: &[(String, String)]) -> Vec<Expertise> {
    let one = |(theme, text): &(String, String)| {
        Some(Expertise { theme: ThemeCode::recorded(theme).ok()?, text: text.clone() })
    };
    entries.iter().filter_map(one).collect()
}

fn expertise(entries: &Value) -> Vec<(String, String)> {
    let text = |entry: &Value, name: &str| entry[name].as_str().map(str::to_owned);
    let one = |entry: &Value| text(entry, "theme").zip(text(entry, "text"));
    entries.as_array().into_iter().flatten().filter_map(one).collect()
}
