use serde::Deserialize;
use time::Date;

use super::day::Day;
use super::record::{Place, Read};
use crate::members::{Deliberation, Membership, MembershipState};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMembership {
    state: String,
    since: Day,
    deliberation: Option<RawDeliberation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDeliberation {
    date: Day,
    number: Option<String>,
}

/// A period that isn't over: the file has no end of one.
pub(super) fn membership(place: &Place, start: Date, raw: RawMembership) -> Read<Membership> {
    let RawMembership { state, since, deliberation } = raw;
    let day = |day: Day| place.field("membership", day.date(start));
    let state = match place.code("membership", MembershipState::parse, &state)? {
        MembershipState::Ended => return place.field("membership", Err("it is over")),
        state @ (MembershipState::Active | MembershipState::Suspended) => state,
    };
    let deliberation = deliberation
        .map(|RawDeliberation { date, number }| Ok(Deliberation { on: day(date)?, number }))
        .transpose()?;
    Ok(Membership { state, since: day(since)?, deliberation })
}
