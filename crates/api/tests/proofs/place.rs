//! Where the parameters of a path lead in the fixture world.

use super::scene;
use crate::world::{Event, FixtureTopic, Partnership, id};
use domain::access::{AccountId, Action, Actor, Record, Refusal, may};
use domain::accounts::Purpose;
use domain::problems::ProblemCode;

/// A filled path. Its name is `own` or `other`, or the visibility of what it leads to, where that makes a difference.
#[derive(Clone, Debug)]
pub struct Place {
    pub name: String,
    pub path: String,
    records: Vec<Record>,
}

/// A parameter's values: the name of the choice, the value, the record that it leads to.
fn choices(parameter: &str) -> Vec<(&'static str, String, Option<Record>)> {
    let member = |name| {
        let member = id("member", name);
        (name, member.to_string(), Some(Record::Member { id: member }))
    };
    let topic = |name| {
        let facts = FixtureTopic::named(name).facts();
        (name, facts.id.to_string(), Some(Record::Topic(facts)))
    };
    match parameter {
        "kind" => vec![("", "commune".into(), None)],
        "code" => vec![("", "33318".into(), None)],
        "name" => vec![("", "themes".into(), None)],
        "member" => vec![member("own"), member("other")],
        "partnership" => Partnership::ALL
            .iter()
            .map(|one| (one.visibility.as_str(), one.id().to_string(), Some(one.record())))
            .collect(),
        "event" => {
            Event::ALL.iter().map(|one| (one.name, one.id().to_string(), Some(one.record()))).collect()
        }
        // Of a programme's versions, the first is published.
        "number" => vec![("", "1".into(), None)],
        "topic" => ["open", "own", "other", "closed", "dismissed"].map(topic).to_vec(),
        "organisation" => vec![("", id("organisation", "own").to_string(), None)],
        unknown => panic!("say in proofs/place.rs where {{{unknown}}} leads in the fixture world"),
    }
}

impl Place {
    /// Every place that a path of the document has: its parameters' choices, each with each.
    pub fn all(path: &str) -> Vec<Place> {
        let root = Place { name: String::new(), path: String::new(), records: vec![] };
        path.split('/').skip(1).fold(vec![root], |places, segment| {
            let choices = match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                Some(parameter) => choices(parameter),
                None => vec![("", segment.to_owned(), None)],
            };
            places.iter().flat_map(|place| choices.iter().map(|choice| place.with(choice))).collect()
        })
    }

    fn with(&self, (name, value, record): &(&'static str, String, Option<Record>)) -> Place {
        let name = format!("{} {name}", self.name).trim().to_owned();
        let mut records: Vec<Record> = self.records.iter().chain(record).cloned().collect();
        // A member below a topic is its place there.
        if let [.., Record::Topic(topic), Record::Member { id }] = records[..] {
            records.push(Record::Interest { topic, member: id });
        }
        Place { name, path: format!("{}/{value}", self.path), records }
    }

    /// What the action is asked about here: the record of its subject that the path leads to, the account that a mailed
    /// link opens, or the platform.
    pub fn record(&self, action: Action, link: Option<Purpose>) -> Record {
        let opened = link.unwrap_or(Purpose::PasswordReset);
        let account = Record::Account { id: AccountId(scene::opened_by(opened)) };
        let mut records = self.records.iter().rev().cloned().chain([Record::Open, account]);
        let strange = Err(Refusal::Seen(ProblemCode::InternalError));
        records.find(|record| may(&Actor::Operator, action, record) != strange).unwrap_or_else(|| {
            panic!("{}: {action:?} is asked about no record of proofs/place.rs", self.path)
        })
    }
}
