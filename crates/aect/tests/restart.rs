//! A database that ends and comes back while people read and write: they are told to come again, nothing acknowledged is
//! lost, and what the server says of itself is true.

use crate::world::{OwnPostgres, Person, get};
use futures_util::future::join_all;
use nix::sys::signal::Signal;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);

/// What all clients have met so far.
#[derive(Default)]
struct Met {
    acknowledged: AtomicU64,
    refused: AtomicU64,
    over: AtomicBool,
}

/// Of one writer: names are numbered as they are tried.
#[derive(Default)]
struct Written {
    tried: u64,
    acknowledged: u64,
    acknowledgements: u64,
}

/// Writes until it is over. After a write whose end isn't known it reads first, so that a lost one would show.
async fn write(person: &Person, met: &Met) -> Written {
    let mut written = Written::default();
    while !met.over.load(Relaxed) {
        written.tried += 1;
        let answer = person.is_called(&format!("n {}", written.tried)).await.expect("the server answers");
        if answer.is_refused_for_now("overloaded") {
            met.refused.fetch_add(1, Relaxed);
            let stands = read(person, met).await;
            assert!((written.acknowledged..=written.tried).contains(&stands), "{stands} stands");
        } else {
            written.acknowledged = written.tried;
            written.acknowledgements += 1;
            met.acknowledged.fetch_add(1, Relaxed);
        }
    }
    written
}

/// The number of one's name, once it can be read.
async fn read(person: &Person, met: &Met) -> u64 {
    let end = Instant::now() + PATIENCE;
    loop {
        let answer = person.me().await.expect("the server answers");
        if !answer.is_refused_for_now("overloaded") {
            let name = answer.body["person"]["first_name"].as_str().expect("a name");
            return name.strip_prefix("n ").map_or(0, |number| number.parse().expect("a number of ours"));
        }
        met.refused.fetch_add(1, Relaxed);
        assert!(Instant::now() < end, "the database came back, and the server did not");
    }
}

/// Until the count has grown by some.
async fn more(count: &AtomicU64, some: u64) {
    let (wanted, end) = (count.load(Relaxed) + some, Instant::now() + PATIENCE);
    while count.load(Relaxed) < wanted {
        assert!(Instant::now() < end, "nothing moves");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

async fn ready(address: &str, is_ready: bool) {
    let end = Instant::now() + PATIENCE;
    while get(address, "/health/ready").await.is_refused_for_now("not_ready") == is_ready {
        assert!(Instant::now() < end, "the server does not tell whether it is ready: {is_ready}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_restarted_under_load_loses_nothing_acknowledged() {
    let mut postgres = OwnPostgres::start("restarted").await;
    let world = postgres.world("restarted_data").await;
    world.run("migrate").said();
    let server = world.serve().await;
    let mut people = Vec::new();
    for number in 1..=3 {
        people.push(world.somebody(&server, &format!("ada{number}@aect.example")).await);
    }
    let met = Met::default();
    let writers = join_all(people.iter().map(|person| write(person, &met)));
    let reader = async {
        while !met.over.load(Relaxed) {
            if get(&server.address, "/v1/territories").await.is_refused_for_now("overloaded") {
                met.refused.fetch_add(1, Relaxed);
            }
            assert_eq!(get(&server.address, "/health/live").await.status, 200);
        }
    };
    let restarts = async {
        // First as an update of the machine does it, then as a crash.
        for ending in [Signal::SIGINT, Signal::SIGQUIT] {
            more(&met.acknowledged, 30).await;
            postgres.stop(ending).await;
            tokio::join!(ready(&server.address, false), more(&met.refused, 1));
            postgres.start_again().await;
            ready(&server.address, true).await;
        }
        more(&met.acknowledged, 30).await;
        met.over.store(true, Relaxed);
    };
    let (written, (), ()) = tokio::join!(writers, reader, restarts);
    for (person, written) in people.iter().zip(written) {
        let id = &person.id;
        let stands = read(person, &met).await;
        assert!((written.acknowledged..=written.tried).contains(&stands), "{stands} stands");
        let told =
            format!("select count(*) from journal where kind = 'person.updated' and record_id = '{id}'");
        let told = world.number(&told).await;
        assert_eq!(world.number(&format!("select version - 1 from people where id = '{id}'")).await, told);
        let possible = written.acknowledgements..=written.tried;
        assert!(possible.contains(&(told as u64)), "{told} told, {possible:?} possible");
    }
}
