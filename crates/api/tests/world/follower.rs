//! A program that holds a copy of topics and events, kept true by the feed as the API's guide says.

use super::World;
use serde_json::Value;
use std::collections::BTreeMap;
use store::journal::sequence::number_batch;

const COPIED: [(&str, &str); 2] = [("topic", "/v1/topics"), ("event", "/v1/events")];

/// What a visitor holds: where it stands in the feed, and each record by its kind and id.
#[derive(Debug, PartialEq)]
pub struct Follower {
    position: i64,
    records: BTreeMap<(String, String), Value>,
}

impl Follower {
    /// Reads the feed to its end, then every record.
    pub async fn begin(world: &World) -> Follower {
        let mut follower = Follower { position: 0, records: BTreeMap::new() };
        follower.entries(world).await;
        for (kind, list) in COPIED {
            let page = world.read(&format!("{list}?limit=100")).await;
            assert_eq!(page["next"], Value::Null, "one page holds them all");
            for record in page["data"].as_array().expect("a list") {
                follower.read(world, kind, list, text(record, "id")).await;
            }
        }
        follower
    }

    /// Reads again what the feed tells of with what it shows or is shown by, and nothing else; answers the entries.
    pub async fn follow(&mut self, world: &World) -> Vec<Value> {
        let entries = self.entries(world).await;
        for entry in &entries {
            let (kind, id) = (text(entry, "record_kind"), text(entry, "record_id"));
            if let Some(at) = COPIED.iter().position(|(copied, _)| *copied == kind) {
                let ((kind, list), (other, others)) = (COPIED[at], COPIED[1 - at]);
                let mut linked = self.linked(kind, id, other);
                self.read(world, kind, list, id).await;
                linked.extend(self.linked(kind, id, other));
                for id in linked {
                    self.read(world, other, others, &id).await;
                }
            }
        }
        entries
    }

    /// Ids of the records of the other kind that the copy of this one shows.
    fn linked(&self, kind: &str, id: &str, other: &str) -> Vec<String> {
        let held = self.records.get(&(kind.to_owned(), id.to_owned()));
        let shown = held.and_then(|held| held[format!("{other}s")].as_array()).into_iter().flatten();
        shown.map(|shown| text(shown, "id").to_owned()).collect()
    }

    pub fn held(&self, kind: &str, id: &Value) -> &Value {
        let key = (kind.to_owned(), id.as_str().expect("an id").to_owned());
        self.records.get(&key).unwrap_or_else(|| panic!("{key:?} is not held"))
    }

    async fn entries(&mut self, world: &World) -> Vec<Value> {
        while number_batch(&world.store).await.expect("positions") > 0 {}
        let (mut entries, mut more) = (Vec::new(), true);
        while more {
            let page = world.read(&format!("/v1/changes?limit=1000&after={}", self.position)).await;
            entries.extend(page["data"].as_array().expect("entries").iter().cloned());
            self.position = page["position"].as_i64().expect("a position");
            more = page["more"] == true;
        }
        entries
    }

    async fn read(&mut self, world: &World, kind: &str, list: &str, id: &str) {
        let key = (kind.to_owned(), id.to_owned());
        let answer = world.get(&format!("{list}/{id}")).send().await;
        match answer.status {
            200 => self.records.insert(key, answer.json()),
            404 => self.records.remove(&key),
            status => panic!("{kind} {id}: {status}"),
        };
    }
}

fn text<'a>(of: &'a Value, field: &str) -> &'a str {
    of[field].as_str().expect("a text")
}
