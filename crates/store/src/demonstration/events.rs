//! The two events, loaded after the organisations and people that they name: a unit of work of their own, once.

use super::part::once;
use super::standing::Standing;
use crate::events::programme::{self, NewVersion};
use crate::events::{self, NewEvent};
use crate::people::{self, NewPerson};
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::EventState;
use domain::demonstration::{Event, Speaker};
use domain::journal::{Entries, Entry};
use domain::territories::Slug;
use sea_orm::DbErr;
use std::collections::HashMap;
use uuid::Uuid;

/// How many events and programme versions a loading wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadedEvents {
    pub events: usize,
    pub versions: usize,
}

const STANDS: &str = "select exists (select 1 from events)";

/// Loads the events and publishes them with their versions. Speakers who don't stand here, as the real ones don't, are created by
/// name alone: without contact, account or mail. None where an event stands already, whoever's it is.
pub async fn load_events(store: &Store, events: &[Event]) -> Result<Option<LoadedEvents>, StoreError> {
    once(store, STANDS, async |work, permit| {
        let new = NewEvents::of(events, &Standing::of(work).await?)?;
        let loaded = LoadedEvents { events: new.events.len(), versions: new.versions.len() };
        work.apply(permit, new).await?;
        Ok(loaded)
    })
    .await
}

#[derive(Default)]
struct NewEvents {
    people: Vec<NewPerson>,
    events: Vec<NewEvent>,
    versions: Vec<NewVersion>,
}

impl NewEvents {
    fn of(events: &[Event], standing: &Standing) -> Result<Self, StoreError> {
        let mut new = NewEvents::default();
        for event in events {
            new.add(event, standing)?;
        }
        Ok(new)
    }

    fn add(&mut self, event: &Event, standing: &Standing) -> Result<(), StoreError> {
        let mut speakers = HashMap::new();
        for speaker in &event.speakers {
            let standing = standing.person_here(&speaker.key).filter(|_| event.demo);
            speakers.insert(&speaker.key, standing.unwrap_or_else(|| self.newcomer(speaker, event)));
        }
        let person = |key: &Slug| {
            let id = speakers.get(key).copied();
            id.ok_or_else(|| DbErr::Custom(format!("{key} is no speaker of {}", event.key)).into())
        };
        let organisation = |key: &Slug| standing.organisation(key);
        let new = new_event(event, &person, &organisation)?;
        for version in &event.versions {
            let version = version.identified(&person, &organisation)?;
            self.versions.push(NewVersion { id: Uuid::now_v7(), event: new.id, version });
        }
        self.events.push(new);
        Ok(())
    }

    /// Somebody of whom nothing is known but what the programme prints.
    fn newcomer(&mut self, speaker: &Speaker, event: &Event) -> Uuid {
        let Speaker { key: _, first_name, last_name, function: _, organisation: _ } = speaker;
        let id = Uuid::now_v7();
        let (first_name, last_name) = (first_name.clone(), last_name.clone());
        let (language, demo) = (event.language, event.demo);
        self.people.push(NewPerson { id, first_name, last_name, mail: None, language, demo });
        id
    }
}

type Found<'a> = &'a dyn Fn(&Slug) -> Result<Uuid, StoreError>;

fn new_event(event: &Event, person: Found<'_>, organisation: Found<'_>) -> Result<NewEvent, StoreError> {
    let speaker = |speaker: &Speaker| Ok((person(&speaker.key)?, speaker.function.clone()));
    Ok(NewEvent {
        id: Uuid::now_v7(),
        slug: event.key.clone(),
        title_fr: event.title.clone(),
        title_en: None,
        title_markdown: event.title_markdown.clone(),
        language: event.language,
        objective: Some(event.objective.clone()),
        context: event.context.clone(),
        audience: Some(event.audience.clone()),
        practical: event.practical.clone(),
        hours: event.hours,
        zone: event.zone,
        venue: Some(event.venue.clone()),
        state: EventState::Published,
        demo: event.demo,
        organisers: event.organisers.iter().map(organisation).collect::<Result<_, StoreError>>()?,
        speakers: event.speakers.iter().map(speaker).collect::<Result<_, StoreError>>()?,
    })
}

impl Change for NewEvents {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let NewEvents { people, events, versions } = self;
        people::create(work, &people).await?;
        events::create(work, &events).await?;
        for version in &versions {
            programme::create(work, version).await?;
        }
        let mut known = Versions::new();
        let mut told: Vec<Entry> = people.iter().map(|one| people::created(one, &mut known)).collect();
        told.extend(events.iter().map(|one| events::created(one, &mut known)));
        told.extend(events.iter().filter_map(events::published));
        told.extend(versions.iter().map(programme::published));
        Ok((Entries::of(told).ok_or(StoreError::Absent)?, known))
    }
}
