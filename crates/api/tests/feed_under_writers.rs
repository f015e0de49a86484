//! The proof of the journal's order: a reader that follows by position while many write misses nothing, meets nothing
//! twice and never meets a record's version before the one it replaced.

use crate::world::World;
use futures_util::{StreamExt, stream::FuturesUnordered};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, Statement, TransactionTrait, Value,
};
use std::cell::Cell;
use std::collections::HashMap;
use std::time::{Duration, Instant};
use store::{Store, journal::sequence::number_batch};
use tokio::sync::{Notify, oneshot};
use uuid::Uuid;

const WRITERS: usize = 16;
/// Records that a transaction changes, each with its entry.
const CHANGES: usize = 5;
/// How many entries are written; `cargo xtask test --quick` asks for fewer, and says so.
const ENTRIES: usize = 100_000;
/// So few that writers wait for each other.
const RECORDS: usize = 50;
/// Where the reader is when the transaction that was held open commits.
const PASSED: i64 = 10_000;

const LOCK: &str = "select id from territories where id = any($1) order by id for update";
const CHANGE: &str = "update territories set version = version + 1 where id = any($1)";
const TELL: &str = "insert into journal (actor_kind, kind, record_kind, record_id, record_version)
    select 'operator', 'territory.changed', 'territory', id, version from territories where id = any($1)";

#[expect(clippy::disallowed_methods, reason = "how long a test takes is no setting of the program")]
fn entries() -> usize {
    let asked = std::env::var("AECT_FEED_ENTRIES").ok();
    asked.map_or(ENTRIES, |entries| entries.parse().expect("a number of entries"))
}

#[expect(clippy::disallowed_methods, reason = "commits out of order need the steps of a unit of work apart")]
async fn begin(connection: &DatabaseConnection) -> DatabaseTransaction {
    connection.begin().await.expect("a transaction")
}

async fn run(transaction: &DatabaseTransaction, text: &str, records: &[Uuid]) {
    let values = [Value::from(records.to_vec())];
    let statement = Statement::from_sql_and_values(DbBackend::Postgres, text, values);
    transaction.execute_raw(statement).await.expect("a unit of work goes on");
}

/// Locks, changes and tells, as a unit of work does; the commit is the caller's.
async fn change(transaction: &DatabaseTransaction, records: &[Uuid]) {
    for step in [LOCK, CHANGE, TELL] {
        run(transaction, step, records).await;
    }
}

/// The records of a writer's transaction: other ones each time, overlapping those of other writers.
fn chosen(records: &[Uuid], writer: usize, turn: usize) -> Vec<Uuid> {
    let (start, step) = (writer * 7 + turn * 13, [1, 3, 7, 9][turn % 4]);
    (0..CHANGES).map(|place| records[(start + place * step) % RECORDS]).collect()
}

async fn write(connection: DatabaseConnection, records: &[Uuid], writer: usize) {
    for turn in 0..entries() / (WRITERS * CHANGES) {
        let transaction = begin(&connection).await;
        change(&transaction, &chosen(records, writer, turn)).await;
        transaction.commit().await.expect("a commit");
    }
}

/// Gives positions until everything is written and has one.
async fn sequence(store: Store, written: &Cell<bool>, numbered: &Notify) {
    loop {
        let was_written = written.get();
        match number_batch(&store).await.expect("sequencers don't meet") {
            0 if was_written => break,
            0 => store.written(Duration::from_millis(5)).await,
            _ => numbered.notify_one(),
        }
    }
}

/// One entry as the reader met it.
struct Met {
    position: i64,
    record: Uuid,
    version: i64,
}

/// Follows from the position `after` until everything has its position and was met.
async fn follow(
    world: &World,
    after: i64,
    passed: oneshot::Sender<()>,
    all: &Cell<bool>,
    numbered: &Notify,
) -> Vec<Met> {
    let (mut met, mut position, mut passed) = (Vec::new(), after, Some(passed));
    loop {
        let was_all = all.get();
        let answer = world.get(&format!("/v1/changes?after={position}&limit=1000")).send_raw().await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let page = answer.json();
        for change in page["data"].as_array().expect("entries") {
            met.push(Met {
                position: change["position"].as_i64().expect("a position"),
                record: change["record_id"].as_str().and_then(|id| id.parse().ok()).expect("an id"),
                version: change["record_version"].as_i64().expect("a version"),
            });
        }
        position = page["position"].as_i64().expect("a position");
        if position >= PASSED
            && let Some(passed) = passed.take()
        {
            passed.send(()).expect("somebody waits for it");
        }
        match (page["more"] == true, was_all) {
            (true, _) => {}
            (false, false) => numbered.notified().await,
            (false, true) => return met,
        }
    }
}

async fn numbers<const N: usize>(connection: &impl ConnectionTrait, text: &str) -> [i64; N] {
    let statement = Statement::from_string(DbBackend::Postgres, text);
    let row = connection.query_one_raw(statement).await.expect("an answer").expect("a row");
    std::array::from_fn(|place| row.try_get_by_index(place).expect("a number"))
}

async fn communes(connection: &impl ConnectionTrait, count: usize) -> Vec<Uuid> {
    let text = format!("select id from territories where kind = 'commune' order by code limit {count}");
    let rows =
        connection.query_all_raw(Statement::from_string(DbBackend::Postgres, text)).await.expect("communes");
    rows.iter().map(|row| row.try_get_by_index(0).expect("an id")).collect()
}

/// Each record's versions one after the other, from the one behind the import's.
fn assert_in_order(met: &[Met]) -> HashMap<Uuid, i64> {
    let mut versions = HashMap::new();
    for Met { position, record, version } in met {
        let before = versions.insert(*record, *version).unwrap_or(1);
        assert_eq!(*version, before + 1, "record {record} at position {position}");
    }
    versions
}

#[actix_web::test]
async fn a_reader_misses_nothing_and_meets_nothing_twice_while_sixteen_write() {
    let world = World::with_register().await;
    let owner = world.database.owner().await;
    let mut records = communes(&owner, RECORDS + 1).await;
    let held_record = records.pop().expect("one more record");
    let elsewhere = world.database.server().await;
    let held = begin(&elsewhere).await;
    change(&held, &[held_record]).await;

    let (written, all, numbered) = (Cell::new(false), Cell::new(false), Notify::new());
    let (passing, passed) = oneshot::channel();
    let writers = FuturesUnordered::new();
    for writer in 0..WRITERS {
        writers.push(write(world.database.server().await, &records, writer));
    }
    let (one, other) = (world.database.store().await, world.database.store().await);
    let began = Instant::now();
    let writing = async {
        let release = async {
            passed.await.expect("the reader passes");
            held.commit().await.expect("the held transaction commits at last");
        };
        tokio::join!(writers.collect::<()>(), release);
        written.set(true);
    };
    let sequencing = async {
        tokio::join!(sequence(one, &written, &numbered), sequence(other, &written, &numbered));
        all.set(true);
        numbered.notify_one();
    };
    let (met, (), ()) = tokio::join!(follow(&world, 1, passing, &all, &numbered), writing, sequencing);
    let (seconds, wrote) = (began.elapsed().as_secs_f64(), entries());
    println!(
        "{wrote} entries by {WRITERS} writers in {seconds:.1} s: {:.0} a second",
        wrote as f64 / seconds
    );

    let last = 2 + wrote as i64;
    assert!(met.iter().map(|entry| entry.position).eq(2..=last), "something was missed or met twice");
    let versions = assert_in_order(&met);
    assert_eq!(versions.values().map(|version| version - 1).sum::<i64>(), last - 1);
    let shape = "select count(*), count(distinct position), min(position), max(position) from journal";
    assert_eq!(numbers(&owner, shape).await, [last, last, 1, last]);

    let late = met.iter().find(|entry| entry.record == held_record).expect("the held entry is met");
    assert!(late.position > PASSED, "the held entry came at {}", late.position);
    let [place] = numbers(&owner, &format!("select id from journal where record_id = '{held_record}'")).await;
    let [earlier] = numbers(&owner, "select min(id) from journal where record_kind = 'territory'").await;
    assert_eq!(place, earlier, "the held entry was inserted before all others");
}

#[actix_web::test]
async fn a_transaction_that_began_first_and_reached_a_record_last_is_told_last() {
    let world = World::with_register().await;
    let (one, other) = (world.database.server().await, world.database.server().await);
    let records = communes(&one, 2).await;
    let slow = begin(&one).await;
    run(&slow, LOCK, &records[..1]).await;
    let quick = begin(&other).await;
    change(&quick, &records[1..]).await;
    quick.commit().await.expect("a commit");
    change(&slow, &records).await;
    slow.commit().await.expect("a commit");
    while number_batch(&world.store).await.expect("positions") > 0 {}
    let page = world.read("/v1/changes?after=1").await;
    let of_both = page["data"]
        .as_array()
        .expect("entries")
        .iter()
        .filter(|change| change["record_id"] == records[1].to_string());
    assert!(of_both.map(|change| change["record_version"].as_i64().expect("a version")).eq([2, 3]), "{page}");
}
