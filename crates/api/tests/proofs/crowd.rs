//! Generated accounts: any combination of places in both members and as staff, the same in each run.

use super::scene::Scene;
use crate::world::{PASSWORD, id};
use reqwest::Method;
use sea_orm::ConnectionTrait;
use serde_json::json;

const HOW_MANY: u32 = 8;
const ROLES: [Option<(&str, &str)>; 4] =
    [None, Some(("'reader'", "null")), Some(("'contributor'", "null")), Some(("'referent'", "'political'"))];
const STAFF: [Option<&str>; 4] = [None, None, Some("event_manager"), Some("curator")];

/// Puts them into the scene and signs them in: what each holds, and its access token.
pub async fn gather(scene: &Scene) -> Vec<(String, String)> {
    let hash = api::accounts::passwords::hash(PASSWORD).expect("a hash");
    let mut crowd = Vec::new();
    for number in 0..HOW_MANY {
        let name = format!("generated-{number}");
        let (statements, places) = account(&name, &hash);
        scene
            .owner
            .execute_unprepared(&statements)
            .await
            .unwrap_or_else(|error| panic!("{error}: {statements}"));
        let body = json!({ "email": format!("{name}@members.example"), "password": PASSWORD });
        let answer = scene.world.request(Method::POST, "/v1/auth/sign-in").json(&body).send().await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        crowd.push((places, answer.json()["access_token"].as_str().expect("a token").to_owned()));
    }
    crowd
}

fn account(name: &str, hash: &str) -> (String, String) {
    let (person, account) = (id("person", name), id("account", name));
    let dice = id("dice", name);
    let throw = |die: usize| usize::from(dice.as_bytes()[die] % 4);
    let mut places = name.to_owned();
    let mut statements = format!(
        "begin;
         insert into people (id, first_name, last_name, language, demo, version)
            values ('{person}', 'Camille', '{name}', 'fr', true, 1);
         insert into accounts (id, person_id, sign_in_mail, password_hash, state, version)
            values ('{account}', '{person}', '{name}@members.example', '{hash}', 'active', 1);"
    );
    for (die, member) in ["own", "other"].into_iter().enumerate() {
        if let Some((role, referent)) = ROLES[throw(die)] {
            places += &format!(", {role} in {member}");
            statements += &format!(
                "insert into contacts
                    (id, person_id, organisation_id, seat, role, referent_kind, visibility, demo, version)
                 values ('{}', '{person}', '{}', 'elected', {role}, {referent}, 'own', true, 1);",
                id("contact", &format!("{name} {member}")),
                id("organisation", member)
            );
        }
    }
    if let Some(role) = STAFF[throw(2)] {
        places += &format!(", {role}");
        statements += &format!(
            "insert into staff_places (account_id, organisation_id, role) values ('{account}', '{}', '{role}');",
            id("organisation", "other")
        );
    }
    statements += &format!(
        "insert into journal (actor_kind, kind, record_kind, record_id, record_version)
            values ('operator', 'account.created', 'account', '{account}', 1); commit"
    );
    (statements, places)
}
