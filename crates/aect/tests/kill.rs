//! A server that is killed in the middle of writes loses nothing that it acknowledged, and leaves nothing half-written.

use crate::world::{Person, World};
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Notify;

const WRITERS: [&str; 4] = ["administrator", "curator", "referent", "contributor"];
/// How many acknowledged writes before the kill.
const WRITES: u64 = 120;

#[tokio::test]
async fn a_killed_server_loses_nothing_acknowledged_and_leaves_nothing_half_written() {
    let world = World::with_register().await;
    world.run("demo").said();
    let accounts = world.data.read("accounts.txt");
    let mut server = world.serve().await;
    let mut people = Vec::new();
    for role in WRITERS {
        let line = accounts.lines().find(|line| line.starts_with(role)).expect("an account of each role");
        let words: Vec<&str> = line.split(' ').collect();
        people.push(Person::sign_in(&server.address, words[1], words[2]).await);
    }
    let (enough, all) = (Notify::new(), AtomicU64::new(0));
    let writers = people.iter().map(|person| async {
        let mut acknowledged = 0;
        while let Ok(answer) = person.is_called(&format!("n {}", acknowledged + 1)).await {
            assert_eq!(answer.status, 200, "{answer:?}");
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
    for (Person { id: person, .. }, acknowledged) in people.iter().zip(acknowledged) {
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
