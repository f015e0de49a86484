//! What topics say of members and people.

use std::collections::HashSet;

use super::record::{Place, Read};
use super::references::{known, once};
use super::topic::{TOPICS, Topic};
use super::{Demonstration, DemonstrationProblem};

pub(super) fn check(topics: &[Topic], all: &Demonstration) -> Read<()> {
    once(TOPICS, topics.iter().map(|topic| &topic.key), &mut HashSet::new())?;
    let people: HashSet<_> = all.people.iter().map(|person| &person.key).collect();
    let members: HashSet<_> = all.members.iter().map(|member| &member.key).collect();
    for topic in topics {
        let place = Place::at(TOPICS, &topic.key);
        let persons = topic.curator.iter().chain(topic.history.iter().map(|step| &step.by));
        for person in persons.chain([&topic.proposed_by]) {
            known(&place, "person", &people, person)?;
        }
        if let Some(member) = &topic.proposer {
            known(&place, "proposer", &members, member)?;
        }
        let mut interested = HashSet::new();
        for declared in &topic.interests {
            known(&place, "interests", &members, &declared.member)?;
            known(&place, "interests", &people, &declared.contact)?;
            if !interested.insert(&declared.member) {
                return Err(place.fault(DemonstrationProblem::KeyTwice));
            }
        }
    }
    Ok(())
}
