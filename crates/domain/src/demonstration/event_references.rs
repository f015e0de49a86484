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
            check_speaker(&place, event.demo, speaker, all)?;
        }
        check_appearances(&place, event, &bodies)?;
    }
    Ok(())
}

/// An invented person is one of the demonstration's; a real one appears in the founding event alone.
fn check_speaker(place: &Place, invented: bool, speaker: &Speaker, all: &Demonstration) -> Read<()> {
    let Speaker { key, first_name, last_name, function: _, organisation } = speaker;
    let named = |person: &&super::Person| {
        (&person.key, &person.first_name, &person.last_name) == (key, first_name, last_name)
    };
    let fits = match (invented, organisation) {
        (true, Some(organisation)) => {
            let there =
                |contact: &super::Contact| contact.person == *key && contact.organisation == *organisation;
            all.people.iter().any(|person| named(&person)) && all.contacts.iter().any(there)
        }
        (false, None) => !all.people.iter().any(|person| person.key == *key),
        (true, None) | (false, Some(_)) => false,
    };
    let why = || format!("{key} is no invented person who holds a place there, or no real one");
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
