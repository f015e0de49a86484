use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use time::Date;

use super::contact::{Contact, contact};
use super::day::Day;
use super::membership::{RawMembership, membership};
use super::profile::{RawExpertise, RawPresentation, RawProfile, RawVisibility, profile};
use super::record::{Place, Read, records};
use crate::members::{Membership, Profile};
use crate::territories::{Siren, Slug, TerritoryCode, TerritoryKind, slug};

/// A collectivité that is a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The slug of its territory in the register.
    pub key: Slug,
    pub territory: TerritoryCode,
    /// As it calls itself: "Ville de Pessac".
    pub name: String,
    pub siren: Siren,
    pub membership: Membership,
    pub profile: Profile,
    pub confirmed_on: Date,
    /// The person who confirmed the profile that day.
    pub confirmed_by: Slug,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMember {
    key: String,
    demo: bool,
    territory: RawTerritory,
    register_name: String,
    name: String,
    siren: String,
    #[serde(rename = "departement")]
    _departement: IgnoredAny,
    membership: RawMembership,
    confirmed_on: Day,
    confirmed_by: String,
    contacts: Vec<Value>,
    engagement: Option<String>,
    presentation: Option<RawPresentation>,
    website: Option<String>,
    functional_mail: Option<String>,
    competences: Vec<String>,
    themes: Vec<String>,
    countries: Vec<String>,
    world_regions: Vec<String>,
    languages: Vec<String>,
    expertise_offered: Vec<RawExpertise>,
    expertise_sought: Vec<RawExpertise>,
    visibility: RawVisibility,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerritory {
    kind: String,
    code: String,
}

pub(super) fn member(start: Date, (place, raw): (Place, RawMember)) -> Read<(Member, Vec<Contact>)> {
    let RawMember {
        key,
        demo,
        territory,
        register_name,
        name,
        siren,
        _departement,
        membership: period,
        confirmed_on,
        confirmed_by,
        contacts,
        engagement,
        presentation,
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
    place.marked(demo)?;
    let kind = place.field("territory", TerritoryKind::parse(&territory.kind))?;
    let territory = place.field("territory", TerritoryCode::parse(kind, &territory.code))?;
    let address = slug(&register_name, &territory);
    let key = place.key(&key)?;
    if key != address {
        return place.field("key", Err(format!("the register's slug is {address}")));
    }
    let said = RawProfile {
        engagement,
        presentation,
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
    };
    let member = Member {
        territory,
        name: place.text("name", name)?,
        siren: place.field("siren", Siren::parse(&siren))?,
        membership: membership(&place, start, period)?,
        profile: profile(&place, said)?,
        confirmed_on: place.field("confirmed_on", confirmed_on.date(start))?,
        confirmed_by: place.field("confirmed_by", Slug::parse(&confirmed_by))?,
        key,
    };
    let contacts = records(place.file, contacts)?;
    let contacts = contacts.into_iter().map(|raw| contact(&member.key, start, raw)).collect::<Read<_>>()?;
    Ok((member, contacts))
}
