use serde::Deserialize;

use super::record::{Place, Read};
use crate::organisations::{
    ExternalReference, OrganisationKind, OrganisationLevel, OwnPlace, PlacePrecision,
};
use crate::territories::Slug;
use crate::vocabularies::CountryCode;

/// An organisation that is no member: authorities abroad, a network, committees, an association.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    pub key: Slug,
    /// False for a body that exists: what it does here is invented, it is not.
    pub demo: bool,
    pub kind: OrganisationKind,
    pub level: Option<OrganisationLevel>,
    /// In French.
    pub name: String,
    pub own_name: String,
    pub country: CountryCode,
    pub stand: Stand,
    pub references: Vec<ExternalReference>,
}

/// Where an organisation is.
#[derive(Clone, Debug, PartialEq)]
pub enum Stand {
    At(OwnPlace),
    /// Where this member is.
    WithMember(Slug),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOrganisation {
    key: String,
    demo: bool,
    kind: String,
    level: Option<String>,
    name: RawName,
    country: String,
    place: Option<RawPlace>,
    seat_with_member: Option<String>,
    external_refs: Vec<RawReference>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawName {
    fr: String,
    own: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPlace {
    name: String,
    longitude: f64,
    latitude: f64,
    precision: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReference {
    system: String,
    id: String,
    url: Option<String>,
}

pub(super) fn organisation((place, raw): (Place, RawOrganisation)) -> Read<Organisation> {
    let RawOrganisation {
        key,
        demo,
        kind,
        level,
        name,
        country,
        place: own,
        seat_with_member,
        external_refs,
    } = raw;
    let level = level.map(|level| place.code("level", OrganisationLevel::parse, &level)).transpose()?;
    Ok(Organisation {
        key: place.key(&key)?,
        demo,
        kind: place.code("kind", OrganisationKind::parse, &kind)?,
        level,
        name: place.text("name", name.fr)?,
        own_name: place.text("name", name.own)?,
        country: place.field("country", CountryCode::parse(&country))?,
        stand: stand(&place, own, seat_with_member)?,
        references: external_refs.into_iter().map(reference).collect(),
    })
}

fn stand(place: &Place, own: Option<RawPlace>, with: Option<String>) -> Read<Stand> {
    match (own, with) {
        (Some(own), None) => {
            let RawPlace { name, longitude, latitude, precision } = own;
            let name = place.text("place", name)?;
            let precision = place.code("place", PlacePrecision::parse, &precision)?;
            Ok(Stand::At(place.field("place", OwnPlace::new(name, longitude, latitude, precision))?))
        }
        (None, Some(member)) => Ok(Stand::WithMember(place.field("seat_with_member", Slug::parse(&member))?)),
        (Some(_), Some(_)) | (None, None) => {
            place.field("place", Err("one of place and seat_with_member is given"))
        }
    }
}

fn reference(RawReference { system, id, url }: RawReference) -> ExternalReference {
    ExternalReference { system, id, url }
}
