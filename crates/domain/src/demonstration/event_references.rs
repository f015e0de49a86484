//! What the events say of the demonstration's people and organisations.

use std::collections::HashSet;

use super::event::{Event, FOUNDING, SECOND, Speaker};
use super::record::{Place, Read};
use super::references::known;
use super::{Demonstration, DemonstrationProblem};
use crate::events::Appearing;
use crate::territories::Slug;

pub(super) fn check(events: &[Event], all: &Demonstration) -> Read<()> {
    let members = all.members.iter().map(|member| &member.key);
    let others = all.organisations.iter().map(|organisation| &organisation.key);
    let bodies: HashSet<&Slug> = members.chain(others).collect();
    let mut seen = HashSet::new();
    for (event, file) in events.iter().zip([FOUNDING, SECOND]) {
        let place = Place::at(file, &event.key);
        if !seen.insert(&event.key) {
            return Err(place.fault(DemonstrationProblem::KeyTwice));
        }
        for organiser in &event.organisers {
            known(&place, "organisers", &bodies, organiser)?;
        }
        for speaker in &event.speakers {
            check_speaker(&place, event.demo, speaker, all, &bodies)?;
        }
        check_appearances(&place, event, &bodies)?;
    }
    Ok(())
}

/// An invented person speaks for an organisation, and bears the name that the demonstration gives the key; a real one appears
/// here alone.
fn check_speaker(
    place: &Place,
    invented: bool,
    speaker: &Speaker,
    all: &Demonstration,
    bodies: &HashSet<&Slug>,
) -> Read<()> {
    let Speaker { key, first_name, last_name, function: _, organisation } = speaker;
    let known_as = all.people.iter().find(|person| person.key == *key);
    let fits = match organisation {
        Some(organisation) => {
            known(place, "speakers", bodies, organisation)?;
            let same =
                known_as.is_none_or(|one| (&one.first_name, &one.last_name) == (first_name, last_name));
            invented && same
        }
        None => !invented && known_as.is_none(),
    };
    let why = || format!("{key} is neither an invented person who speaks for somebody nor a real one");
    place.field("speakers", fits.then_some(()).ok_or_else(why))
}

fn check_appearances(place: &Place, event: &Event, bodies: &HashSet<&Slug>) -> Read<()> {
    let speakers: HashSet<&Slug> = event.speakers.iter().map(|speaker| &speaker.key).collect();
    let lines = event.versions.iter().flat_map(|version| version.programme.lines());
    for appearance in lines.flat_map(|line| &line.appearances) {
        match &appearance.of {
            Appearing::Person { person, function: _ } => {
                known(place, "programme_versions", &speakers, person)?;
            }
            Appearing::Organisation(organisation) => {
                known(place, "programme_versions", bodies, organisation)?;
            }
        }
    }
    Ok(())
}
