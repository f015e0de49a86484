//! The events of the fixture world: one of each state, and a draft that the event manager doesn't manage. What stands in a draft's
//! programme, and in a version that isn't published, is words found nowhere else.

use super::id;
use domain::access::{EventState, Record};
use uuid::Uuid;

/// An event of the fixture.
pub struct Event {
    pub name: &'static str,
    pub state: EventState,
}

impl Event {
    /// What everybody sees is first; the event manager of the fixture manages the third.
    pub const ALL: [Event; 4] = [
        Event { name: "published", state: EventState::Published },
        Event { name: "cancelled", state: EventState::Cancelled },
        Event::MANAGED,
        Event { name: "other-draft", state: EventState::Draft },
    ];
    pub const MANAGED: Event = Event { name: "managed-draft", state: EventState::Draft };

    pub fn id(&self) -> Uuid {
        id("event", self.name)
    }

    pub fn record(&self) -> Record {
        Record::Event { id: self.id(), state: self.state }
    }

    /// Who speaks at each of them.
    pub(super) fn speaker() -> String {
        format!(
            "insert into people (id, first_name, last_name, language, demo, version)
             values ('{}', 'Camille', 'Orateur', 'fr', true, 1)",
            id("person", "speaker")
        )
    }

    /// The statements that put it under the platform, after its speaker: the first version of its programme is published, a second
    /// is not.
    pub(super) fn rows(&self) -> Vec<String> {
        let Event { name, state } = self;
        let (event, speaker, organiser) = (self.id(), id("person", "speaker"), id("organisation", "own"));
        let mut rows = vec![
            format!(
                "insert into events (id, slug, title_fr, title_en, name_key, language, objective, context, audience, practical,
                    starts_at, ends_at, zone, venue_name, venue_city, venue_country, state, demo, version)
                 values ('{event}', 'rencontre-{name}', 'Rencontre', 'Meeting', 'rencontre meeting', 'fr', 'Objectif',
                    array['Contexte'], 'Public', 'Pratique', '2027-01-14 09:00+01', '2027-01-14 16:00+01', 'Europe/Paris',
                    'Salle Exemple', 'Bordeaux', 'FR', '{state}', true, 1)"
            ),
            format!("insert into event_organisers (event_id, organisation_id, place) values ('{event}', '{organiser}', 1)"),
            format!("insert into event_speakers (event_id, person_id, place, function) values ('{event}', '{speaker}', 1, 'Oratrice')"),
        ];
        let is_draft = *state == EventState::Draft;
        rows.extend(self.version(1, is_draft));
        rows.push(format!(
            "update programme_versions set published_at = '2026-11-01 10:00Z' where id = '{}'",
            self.version_id(1)
        ));
        rows.extend(self.version(2, true));
        rows
    }

    /// What the row of a table is of, where it is hidden from somebody: told by the ids in it.
    pub fn hidden(row: &str) -> Option<&'static str> {
        let holds = |id: Uuid| row.contains(&id.to_string());
        Event::ALL.iter().find_map(|event| {
            let is_draft = event.state == EventState::Draft;
            if holds(event.version_id(2)) {
                Some("a version not published")
            } else if is_draft && (holds(event.id()) || holds(event.version_id(1))) {
                Some(event.name)
            } else {
                None
            }
        })
    }

    fn version_id(&self, number: u8) -> Uuid {
        id("programme version", &format!("{} {number}", self.name))
    }

    fn version(&self, number: u8, hidden: bool) -> Vec<String> {
        let (event, version) = (self.id(), self.version_id(number));
        let text = |field: &str| match hidden {
            true => format!("mot-{field}-{}-{number}", self.name),
            false => field.to_owned(),
        };
        let [label, heading, venue, date] = ["label", "heading", "venue_text", "date_text"].map(text);
        let [block, hours, line, nested] = ["block", "hours_text", "line", "nested"].map(text);
        let [described, appearing, function] = ["description", "appearances_text", "function"].map(text);
        let (speaker, organiser) = (id("person", "speaker"), id("organisation", "own"));
        vec![
            format!(
                "insert into programme_versions (id, event_id, number, label, dated, status, letterhead, heading, title_text,
                    venue_name, venue_text, date_text)
                 values ('{version}', '{event}', {number}, '{label}', '2026-11-01', 'provisional', '{}', '{heading}', '{}', '{}',
                    '{venue}', '{date}')",
                text("letterhead"), text("title_text"), text("venue_name")
            ),
            format!(
                "insert into programme_blocks (version_id, block_key, place, title, starts_at, ends_at, hours_text)
                 values ('{version}', 'journee', 1, '{block}', '2027-01-14 09:00+01', '2027-01-14 16:00+01', '{hours}')"
            ),
            format!(
                "insert into programme_lines (version_id, line_key, block_key, parent_key, place, title, description,
                    appearances_text)
                 values ('{version}', 'ouverture', 'journee', null, 1, '{line}', '{described}', '{appearing}'),
                    ('{version}', 'accueil', 'journee', 'ouverture', 1, '{nested}', null, null)"
            ),
            format!(
                "insert into programme_appearances (version_id, line_key, place, role, person_id, organisation_id, function)
                 values ('{version}', 'ouverture', 1, 'speaker', '{speaker}', null, '{function}'),
                    ('{version}', 'ouverture', 2, 'organiser', null, '{organiser}', null)"
            ),
        ]
    }
}
