use serde::Deserialize;
use time::Date;

use super::day::Day;
use super::record::{Place, Read};
use crate::access::{MemberRole, ReferentKind, Visibility};
use crate::people::Seat;
use crate::territories::Slug;

/// The place that a person holds in a member or, without a role, in another organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub person: Slug,
    /// A member's key, or another organisation's.
    pub organisation: Slug,
    pub seat: Seat,
    pub role: Option<MemberRole>,
    pub function: Option<String>,
    pub delegation: Option<String>,
    pub mandate_ends_on: Option<Date>,
    pub visibility: Visibility,
    pub confirmed_on: Option<Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawContact {
    #[serde(rename = "key")]
    _key: String,
    person: String,
    seat: String,
    role: String,
    referent_kind: Option<String>,
    function: Option<String>,
    delegation: Option<String>,
    mandate_ends_on: Option<Day>,
    visibility: String,
    confirmed_on: Option<Day>,
}

pub(super) fn contact(member: &Slug, start: Date, (place, raw): (Place, RawContact)) -> Read<Contact> {
    let day = |field, day: Option<Day>| day.map(|day| place.field(field, day.date(start))).transpose();
    Ok(Contact {
        person: place.field("person", Slug::parse(&raw.person))?,
        organisation: member.clone(),
        seat: place.code("seat", Seat::parse, &raw.seat)?,
        role: Some(role(&place, &raw.role, raw.referent_kind.as_deref())?),
        function: raw.function,
        delegation: raw.delegation,
        mandate_ends_on: day("mandate_ends_on", raw.mandate_ends_on)?,
        visibility: place.code("visibility", Visibility::parse, &raw.visibility)?,
        confirmed_on: day("confirmed_on", raw.confirmed_on)?,
    })
}

/// A role in a member; only a référent has a kind, and always.
pub(super) fn role(place: &Place, role: &str, kind: Option<&str>) -> Read<MemberRole> {
    let kind = kind.map(|kind| place.code("referent_kind", ReferentKind::parse, kind)).transpose()?;
    let role = match (role, kind) {
        ("reader", None) => Some(MemberRole::Reader),
        ("contributor", None) => Some(MemberRole::Contributor),
        ("referent", Some(kind)) => Some(MemberRole::Referent(kind)),
        (_, _) => None,
    };
    place.field("role", role.ok_or("reader and contributor have no referent_kind, a referent has one"))
}

/// A place of staff in their organisation: no role in a member.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStaff {
    organisation: String,
    person: String,
    seat: String,
    function: String,
    visibility: String,
}

pub(super) fn staff((place, raw): (Place, RawStaff)) -> Read<Contact> {
    let RawStaff { organisation, person, seat, function, visibility } = raw;
    Ok(Contact {
        person: place.field("person", Slug::parse(&person))?,
        organisation: place.field("organisation", Slug::parse(&organisation))?,
        seat: place.code("seat", Seat::parse, &seat)?,
        role: None,
        function: Some(function),
        delegation: None,
        mandate_ends_on: None,
        visibility: place.code("visibility", Visibility::parse, &visibility)?,
        confirmed_on: None,
    })
}
