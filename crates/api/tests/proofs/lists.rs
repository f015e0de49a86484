//! What is listed is what can be read one by one, for each role and for generated accounts: every pair of a list and a read that the document has.

use super::crowd;
use super::operation::Operation;
use super::role::Role;
use super::scene::Scene;
use crate::world::World;
use serde_json::Value;
use std::collections::BTreeSet;

/// As many of each list as are compared; the register is longer.
const SAMPLE: usize = 30;

#[actix_web::test]
async fn ids_listed_are_ids_whose_read_answers() {
    let scene = Scene::new().await;
    let mut readers = crowd::gather(&scene).await;
    for role in Role::ALL {
        readers.push((role.name().to_owned(), Scene::token(role).await.unwrap_or_default().to_owned()));
    }
    let pairs = pairs();
    assert!(!pairs.is_empty(), "the document has lists");
    for (list, read) in &pairs {
        let mut listed = Vec::new();
        for (reader, token) in &readers {
            let token = Some(token.as_str()).filter(|token| !token.is_empty());
            listed.push((reader, token, listed_addresses(&scene.world, list, read, token).await));
        }
        let all: BTreeSet<_> = listed.iter().flat_map(|(.., found)| found).cloned().collect();
        assert!(!all.is_empty(), "{list} lists nothing: the scene needs a record");
        for (reader, token, listed) in listed {
            for address in &all {
                let answered = scene.world.get_as(address, token).await.status == 200;
                assert_eq!(listed.contains(address), answered, "{address} as {reader}: listed, and read");
            }
        }
    }
}

/// Each list's path with the path of its records: the same, and parameters behind it.
fn pairs() -> Vec<(String, String)> {
    let reads: Vec<String> =
        Operation::all().into_iter().filter(Operation::is_read).map(|operation| operation.path).collect();
    let of = |list: &str, read: &str| {
        let rest = read.strip_prefix(list).and_then(|rest| rest.strip_prefix('/'));
        rest.is_some_and(|rest| rest.split('/').all(|segment| segment.starts_with('{')))
    };
    let lists = reads.iter().filter(|path| !path.contains('{'));
    lists
        .flat_map(|list| reads.iter().filter(|read| of(list, read)).map(|read| (list.clone(), read.clone())))
        .collect()
}

async fn listed_addresses(world: &World, list: &str, read: &str, token: Option<&str>) -> BTreeSet<String> {
    let page = world.get_as(&format!("{list}?limit={SAMPLE}"), token).await;
    if page.status != 200 {
        return BTreeSet::new();
    }
    let page = page.json();
    let records = page["data"].as_array().expect("a list");
    records
        .iter()
        .map(|record| format!("{list}/{}", address(record, read[list.len() + 1..].split('/'))))
        .collect()
}

/// A record's own address: by the fields that its parameters name, else by its id.
fn address<'a>(record: &Value, parameters: impl Iterator<Item = &'a str>) -> String {
    let field = |parameter: &str| {
        let named = &record[parameter.trim_matches(['{', '}'])];
        named.as_str().or(record["id"].as_str()).expect("a record names itself").to_owned()
    };
    parameters.map(field).collect::<Vec<_>>().join("/")
}
