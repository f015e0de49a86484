use serde::Deserialize;
use time::Date;

use super::day::Day;
use super::record::{Place, Read};
use crate::members::partnerships::{Party, PartySide, Period};
use crate::territories::Slug;
use crate::vocabularies::PartyRoleCode;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawParty {
    organisation: String,
    side: String,
    role: String,
    joined_on: Option<Day>,
    left_on: Option<Day>,
}

pub(super) fn party(place: &Place, start: Date, raw: RawParty) -> Read<Party<Slug>> {
    let RawParty { organisation, side, role, joined_on, left_on } = raw;
    Ok(Party {
        organisation: place.field("parties", Slug::parse(&organisation))?,
        side: place.code("parties", PartySide::parse, &side)?,
        role: place.field("parties", PartyRoleCode::parse(&role))?,
        period: period(place, "parties", start, joined_on, left_on)?,
    })
}

/// Two days of a record: `until` is not before `from`.
pub(super) fn period(
    place: &Place,
    field: &'static str,
    start: Date,
    from: Option<Day>,
    until: Option<Day>,
) -> Read<Period> {
    let day = |day: Option<Day>| day.map(|day| place.field(field, day.date(start))).transpose();
    place.field(field, Period::new(day(from)?, day(until)?))
}
