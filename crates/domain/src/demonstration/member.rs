use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use time::Date;

use super::contact::{Contact, contact};
use super::record::{Place, Read, records};
use super::{DemonstrationFault, DemonstrationProblem};
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
}

/// The fields that a member has besides; they are not read yet.
const PROFILE: [&str; 16] = [
    "departement",
    "engagement",
    "membership",
    "presentation",
    "website",
    "functional_mail",
    "competences",
    "themes",
    "countries",
    "world_regions",
    "languages",
    "expertise_offered",
    "expertise_sought",
    "visibility",
    "confirmed_on",
    "confirmed_by",
];

#[derive(Deserialize)]
pub(super) struct RawMember {
    key: String,
    demo: bool,
    territory: RawTerritory,
    register_name: String,
    name: String,
    siren: String,
    contacts: Vec<Value>,
    #[serde(flatten)]
    profile: BTreeMap<String, IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerritory {
    kind: String,
    code: String,
}

pub(super) fn member(start: Date, (place, raw): (Place, RawMember)) -> Read<(Member, Vec<Contact>)> {
    let RawMember { key, demo, territory, register_name, name, siren, contacts, profile } = raw;
    place.marked(demo)?;
    check_profile(&place, &profile)?;
    let kind = place.field("territory", TerritoryKind::parse(&territory.kind))?;
    let territory = place.field("territory", TerritoryCode::parse(kind, &territory.code))?;
    let address = slug(&register_name, &territory);
    let key = place.key(&key)?;
    if key != address {
        return place.field("key", Err(format!("the register's slug is {address}")));
    }
    let member = Member {
        territory,
        name: place.text("name", name)?,
        siren: place.field("siren", Siren::parse(&siren))?,
        key,
    };
    let contacts = records(place.file, contacts)?;
    let contacts = contacts.into_iter().map(|raw| contact(&member.key, start, raw)).collect::<Read<_>>()?;
    Ok((member, contacts))
}

fn check_profile(place: &Place, profile: &BTreeMap<String, IgnoredAny>) -> Result<(), DemonstrationFault> {
    let wrong = |what: String| Err(place.fault(DemonstrationProblem::WrongShape(what)));
    if let Some(unknown) = profile.keys().find(|name| !PROFILE.contains(&name.as_str())) {
        return wrong(format!("unknown field `{unknown}`"));
    }
    match PROFILE.iter().find(|name| !profile.contains_key(**name)) {
        Some(missing) => wrong(format!("missing field `{missing}`")),
        None => Ok(()),
    }
}
