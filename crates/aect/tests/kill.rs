//! A server that is killed in the middle of writes loses nothing that it acknowledged, and leaves nothing half-written.

use crate::world::World;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Notify;

const WRITERS: [&str; 4] = ["administrator", "curator", "referent", "contributor"];
/// How many acknowledged writes before the kill.
const WRITES: u64 = 120;

struct Client {
    http: reqwest::Client,
    address: String,
}

impl Client {
    /// The access token and the person of the first account of a role.
    async fn sign_in(&self, accounts: &str, role: &str) -> (String, String) {
        let line = accounts.lines().find(|line| line.starts_with(role)).expect("an account of each role");
        let words: Vec<&str> = line.split(' ').collect();
        let body = json!({ "email": words[1], "password": words[2] });
        let answer = self.http.post(format!("{}/v1/auth/sign-in", self.address)).json(&body).send().await;
        let answer: Value = answer.expect("the server answers").json().await.expect("JSON");
        let token = answer["access_token"].as_str().expect("a token").to_owned();
        let me = self.http.get(format!("{}/v1/me", self.address)).bearer_auth(&token).send().await;
        let me: Value = me.expect("the server answers").json().await.expect("JSON");
        (token, me["person"]["id"].as_str().expect("a person").to_owned())
    }

    /// True when the server acknowledged the write; false when it could not answer any more.
    async fn write(&self, token: &str, number: u64) -> bool {
        let request = self.http.patch(format!("{}/v1/me", self.address)).bearer_auth(token);
        let answer = request
            .header("if-match", "*")
            .json(&json!({ "first_name": format!("n {number}") }))
            .send()
            .await;
        match answer {
            Ok(answer) => {
                assert_eq!(answer.status(), 200);
                true
            }
            Err(_) => false,
        }
    }
}

#[tokio::test]
async fn a_killed_server_loses_nothing_acknowledged_and_leaves_nothing_half_written() {
    let world = World::with_register().await;
    world.run("demo").said();
    let accounts = world.data.read("accounts.txt");
    let mut server = world.serve().await;
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let client = Client { http, address: server.address.clone() };
    let mut people = Vec::new();
    for role in WRITERS {
        people.push(client.sign_in(&accounts, role).await);
    }
    let (enough, all) = (Notify::new(), AtomicU64::new(0));
    let writers = people.iter().map(|(token, _)| async {
        let mut acknowledged = 0;
        while client.write(token, acknowledged + 1).await {
            acknowledged += 1;
            if all.fetch_add(1, Ordering::Relaxed) == WRITES {
                enough.notify_one();
            }
        }
        acknowledged
    });
    let killer = async {
        enough.notified().await;
        server.kill();
    };
    let (acknowledged, ()) = tokio::join!(futures_util::future::join_all(writers), killer);
    assert!(acknowledged.iter().sum::<u64>() >= WRITES, "{acknowledged:?}");
    let again = world.serve().await;
    for ((_, person), acknowledged) in people.iter().zip(acknowledged) {
        let name =
            world.column::<String>(&format!("select first_name from people where id = '{person}'")).await;
        let written: u64 = name[0].trim_start_matches("n ").parse().expect("a number of ours");
        assert!(
            (acknowledged..=acknowledged + 1).contains(&written),
            "{acknowledged} acknowledged, {written} written"
        );
        let told =
            format!("select count(*) from journal where kind = 'person.updated' and record_id = '{person}'");
        let version = format!("select version - 1 from people where id = '{person}'");
        assert_eq!(world.number(&told).await, world.number(&version).await);
        assert_eq!(world.number(&told).await as u64, written);
    }
    drop(again);
}
