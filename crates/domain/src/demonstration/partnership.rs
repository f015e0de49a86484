use std::collections::BTreeMap;

use serde::Deserialize;
use time::Date;

use super::day::Day;
use super::party::{RawParty, party, period};
use super::profile::codes;
use super::record::{Place, Read};
use crate::access::Visibility;
use crate::members::Website;
use crate::members::partnerships::{
    self, LONGEST_DESCRIPTION, Link, PartnershipPlacePrecision, PartnershipState, Party, once_at_a_time,
};
use crate::territories::Slug;
use crate::vocabularies::{LanguageTag, PartnershipKindCode, Sdg};

/// A partnership with its parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partnership {
    pub key: Slug,
    pub said: partnerships::Partnership,
    /// By the keys of members and of other organisations.
    pub parties: Vec<Party<Slug>>,
    pub confirmed_on: Date,
    /// The person who confirmed it that day.
    pub confirmed_by: Slug,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPartnership {
    key: String,
    demo: bool,
    kind: String,
    /// By language.
    title: BTreeMap<String, String>,
    language: String,
    description: Option<String>,
    parties: Vec<RawParty>,
    countries: Vec<String>,
    themes: Vec<String>,
    sdgs: RawSdgs,
    starts_on: Option<Day>,
    ends_on: Option<Day>,
    state: String,
    place_precision: String,
    visibility: String,
    links: Vec<RawLink>,
    confirmed_on: Day,
    confirmed_by: String,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "sdgs are a list of goals or \"not_assessed\"")]
enum RawSdgs {
    Goals(Vec<Sdg>),
    Word(NotAssessed),
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum NotAssessed {
    NotAssessed,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLink {
    label: Option<String>,
    url: String,
}

pub(super) fn partnership(start: Date, (place, raw): (Place, RawPartnership)) -> Read<Partnership> {
    place.marked(raw.demo)?;
    let party = |raw| party(&place, start, raw);
    let parties: Vec<_> = raw.parties.into_iter().map(party).collect::<Read<_>>()?;
    place.field("parties", once_at_a_time(&parties))?;
    let language = place.field("language", LanguageTag::parse(&raw.language))?;
    let said = partnerships::Partnership {
        title: title(&place, language, raw.title)?,
        language,
        kind: place.field("kind", PartnershipKindCode::parse(&raw.kind))?,
        state: place.code("state", PartnershipState::parse, &raw.state)?,
        description: raw.description.map(|text| description(&place, text)).transpose()?,
        themes: codes(&place, "themes", &raw.themes)?,
        countries: codes(&place, "countries", &raw.countries)?,
        sdgs: match raw.sdgs {
            RawSdgs::Goals(goals) => Some(goals),
            RawSdgs::Word(NotAssessed::NotAssessed) => None,
        },
        period: period(&place, "ends_on", start, raw.starts_on, raw.ends_on)?,
        links: raw.links.into_iter().map(|raw| link(&place, raw)).collect::<Read<_>>()?,
        place_precision: place.code(
            "place_precision",
            PartnershipPlacePrecision::parse,
            &raw.place_precision,
        )?,
        visibility: place.code("visibility", Visibility::parse, &raw.visibility)?,
    };
    Ok(Partnership {
        key: place.key(&raw.key)?,
        said,
        parties,
        confirmed_on: place.field("confirmed_on", raw.confirmed_on.date(start))?,
        confirmed_by: place.field("confirmed_by", Slug::parse(&raw.confirmed_by))?,
    })
}

/// In the one language that the record says.
fn title(place: &Place, language: LanguageTag, mut titles: BTreeMap<String, String>) -> Read<String> {
    match (titles.remove(language.as_str()), titles.is_empty()) {
        (Some(title), true) => place.text("title", title),
        (Some(_) | None, _) => place.field("title", Err("it stands in the record's language and no other")),
    }
}

fn description(place: &Place, text: String) -> Read<String> {
    let fits = text.chars().count() <= LONGEST_DESCRIPTION;
    place.text("description", place.field("description", fits.then_some(text).ok_or("it is too long"))?)
}

fn link(place: &Place, RawLink { label, url }: RawLink) -> Read<Link> {
    Ok(Link { label, url: place.field("links", Website::parse(&url))? })
}
