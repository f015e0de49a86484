//! Members, organisations and the overview through the API.

mod directory;
mod overview;
mod partnerships;
mod partnerships_seen;
mod profile;
mod register;
mod today;
mod update;
mod update_refused;

use crate::world::{PASSWORD, World};
use domain::demonstration::{Demonstration, Files, read};
use reqwest::Method;
use serde_json::{Value, json};
use time::macros::date;

const FILES: Files<'static> = Files {
    members: include_str!("../../../data/demo/members.json"),
    organisations: include_str!("../../../data/demo/organisations.json"),
    accounts: include_str!("../../../data/demo/accounts.json"),
};

/// The demonstration, whose accounts all sign in with [`PASSWORD`].
pub async fn demonstration() -> (World, Demonstration) {
    let world = World::with_register().await;
    let all = read(FILES, date!(2026 - 11 - 24)).expect("a demonstration");
    let hash = api::accounts::passwords::hash(PASSWORD).expect("a hash");
    let hashes = vec![hash; all.accounts.len()];
    store::demonstration::load(&world.store, &all, &hashes, &|| Ok(())).await.expect("it is loaded");
    (world, all)
}

/// Signs in the first account of that key; answers the access token.
async fn token(world: &World, all: &Demonstration, key: &str) -> String {
    let account = all.accounts.iter().find(|account| account.key.as_str() == key).expect("an account");
    let body = json!({ "email": account.sign_in_mail.as_str(), "password": PASSWORD });
    let answer = world.request(Method::POST, "/v1/auth/sign-in").json(&body).send().await;
    assert_eq!(answer.status, 200, "{key}: {}", answer.text);
    answer.json()["access_token"].as_str().expect("a token").to_owned()
}

async fn read_as(world: &World, token: &str, path: &str) -> Value {
    let answer = world.get(path).bearer(token).send().await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    assert_eq!(answer.header("cache-control"), "private, no-cache");
    answer.json()
}

fn slugs(list: &Value) -> Vec<String> {
    let rows = list["data"].as_array().expect("a list").iter();
    rows.map(|row| row["slug"].as_str().expect("a slug").to_owned()).collect()
}

/// Every record of a list, page by page.
async fn walk(world: &World, query: &str) -> Vec<String> {
    let (mut seen, mut address) = (Vec::new(), query.to_owned());
    loop {
        let page = world.read(&address).await;
        seen.extend(slugs(&page));
        match &page["next"] {
            Value::String(cursor) => address = format!("{query}&cursor={cursor}"),
            _ => return seen,
        }
    }
}
