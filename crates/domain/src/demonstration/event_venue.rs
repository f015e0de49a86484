use serde::Deserialize;

use super::record::{Place, Read};
use crate::events::Venue;
use crate::organisations::{OwnPlace, PlacePrecision};
use crate::territories::{TerritoryCode, TerritoryKind};
use crate::vocabularies::CountryCode;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawVenue {
    name: String,
    city: Option<String>,
    country: String,
    commune: Option<String>,
    longitude: f64,
    latitude: f64,
    precision: String,
}

pub(super) fn venue(place: &Place, raw: RawVenue) -> Read<Venue> {
    let RawVenue { name, city, country, commune, longitude, latitude, precision } = raw;
    let name = place.text("venue", name)?;
    let precision = place.code("venue", PlacePrecision::parse, &precision)?;
    let commune =
        commune.map(|code| place.field("venue", TerritoryCode::parse(TerritoryKind::Commune, &code)));
    Ok(Venue {
        place: place.field("venue", OwnPlace::new(name, longitude, latitude, precision))?,
        city,
        country: place.field("venue", CountryCode::parse(&country))?,
        commune: commune.transpose()?,
    })
}
