use std::collections::HashSet;

use serde::Deserialize;
use serde_json::Value;
use time::Date;

use super::Demonstration;
use super::partnership::{Partnership, partnership};
use super::record::{Place, Read, file, records};
use super::references::{known, once};

const PARTNERSHIPS: &str = "partnerships.json";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnershipsFile {
    demo: bool,
    partnerships: Vec<Value>,
}

/// Reads the partnerships of what `all` holds, in the file's order; `start` is the day of loading, as for [`read`](super::read).
///
/// # Errors
/// The first [`DemonstrationFault`](super::DemonstrationFault): the file's shape, a record's, a value's, then a key that `all` hasn't.
pub fn read_partnerships(text: &str, all: &Demonstration, start: Date) -> Read<Vec<Partnership>> {
    let PartnershipsFile { demo, partnerships } = file(PARTNERSHIPS, text)?;
    Place::file(PARTNERSHIPS).marked(demo)?;
    let read = records(PARTNERSHIPS, partnerships)?.into_iter().map(|raw| partnership(start, raw));
    let read: Vec<Partnership> = read.collect::<Read<_>>()?;
    once(PARTNERSHIPS, read.iter().map(|partnership| &partnership.key), &mut HashSet::new())?;

    let people = all.people.iter().map(|person| &person.key).collect();
    let members = all.members.iter().map(|member| &member.key);
    let bodies = members.chain(all.organisations.iter().map(|organisation| &organisation.key)).collect();
    for partnership in &read {
        let place = Place::at(PARTNERSHIPS, &partnership.key);
        known(&place, "confirmed_by", &people, &partnership.confirmed_by)?;
        for party in &partnership.parties {
            known(&place, "parties", &bodies, &party.organisation)?;
        }
    }
    Ok(read)
}
