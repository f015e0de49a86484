//! What a member says of itself, as `members.json` writes it.

use serde::Deserialize;

use super::record::{Place, Read};
use crate::access::Visibility;
use crate::accounts::Email;
use crate::members::{Engagement, Expertise, GroupVisibility, Presentation, Profile, Website};
use crate::vocabularies::{Code, LanguageTag, Listed, ThemeCode};

pub(super) struct RawProfile {
    pub(super) engagement: Option<String>,
    pub(super) presentation: Option<RawPresentation>,
    pub(super) website: Option<String>,
    pub(super) functional_mail: Option<String>,
    pub(super) competences: Vec<String>,
    pub(super) themes: Vec<String>,
    pub(super) countries: Vec<String>,
    pub(super) world_regions: Vec<String>,
    pub(super) languages: Vec<String>,
    pub(super) expertise_offered: Vec<RawExpertise>,
    pub(super) expertise_sought: Vec<RawExpertise>,
    pub(super) visibility: RawVisibility,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPresentation {
    language: String,
    markdown: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawExpertise {
    theme: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawVisibility {
    presentation: String,
    cooperation: String,
    expertise: String,
}

pub(super) fn profile(place: &Place, raw: RawProfile) -> Read<Profile> {
    let RawProfile {
        engagement,
        presentation: presented,
        website,
        functional_mail,
        competences,
        themes,
        countries,
        world_regions,
        languages,
        expertise_offered,
        expertise_sought,
        visibility,
    } = raw;
    let engagement = engagement.map(|word| place.code("engagement", Engagement::parse, &word));
    let mail = functional_mail.map(|mail| place.field("functional_mail", Email::parse(&mail)));
    Ok(Profile {
        engagement: engagement.transpose()?,
        presentation: presented.map(|raw| presentation(place, raw)).transpose()?,
        website: website.map(|website| place.field("website", Website::parse(&website))).transpose()?,
        functional_mail: mail.transpose()?,
        competences: codes(place, "competences", &competences)?,
        themes: codes(place, "themes", &themes)?,
        countries: codes(place, "countries", &countries)?,
        world_regions: codes(place, "world_regions", &world_regions)?,
        languages: codes(place, "languages", &languages)?,
        expertise_offered: expertise(place, "expertise_offered", expertise_offered)?,
        expertise_sought: expertise(place, "expertise_sought", expertise_sought)?,
        visibility: groups(place, &visibility)?,
    })
}

fn presentation(
    place: &Place,
    RawPresentation { language, markdown }: RawPresentation,
) -> Read<Presentation> {
    let language = place.field("presentation", LanguageTag::parse(&language))?;
    place.field("presentation", Presentation::new(language, &markdown))
}

/// Each once, in the file's order.
pub(super) fn codes<V: Listed>(place: &Place, field: &'static str, texts: &[String]) -> Read<Vec<Code<V>>> {
    let mut codes = Vec::with_capacity(texts.len());
    for text in texts {
        let code = place.field(field, Code::parse(text))?;
        if codes.contains(&code) {
            return place.field(field, Err(format!("\"{text}\" stands twice")));
        }
        codes.push(code);
    }
    Ok(codes)
}

fn expertise(place: &Place, field: &'static str, raw: Vec<RawExpertise>) -> Read<Vec<Expertise>> {
    let one = |RawExpertise { theme, text }| {
        let theme = place.field(field, ThemeCode::parse(&theme))?;
        Ok(Expertise { theme, text: place.text(field, text)? })
    };
    raw.into_iter().map(one).collect()
}

fn groups(place: &Place, raw: &RawVisibility) -> Read<GroupVisibility> {
    let RawVisibility { presentation, cooperation, expertise } = raw;
    let group = |word: &str| place.code("visibility", Visibility::parse, word);
    Ok(GroupVisibility {
        presentation: group(presentation)?,
        cooperation: group(cooperation)?,
        expertise: group(expertise)?,
    })
}
