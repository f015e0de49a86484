//! The journal at its floor: what the trigger, the sequencer and the import promise.

use crate::world::{Database, Gate, number, register};
use domain::territories::TerritoryRow;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use store::journal::sequence::number_batch;
use store::{Connection, Store};

#[actix_web::test]
async fn a_change_without_an_entry_is_refused_at_commit() {
    let database = Database::from_template().await;
    for connection in [database.server().await, database.owner().await] {
        let refused =
            connection.execute_unprepared("update territories set population = 1 where code = '33318'").await;
        assert!(refused.unwrap_err().to_string().contains("without a journal entry"));
    }
    let owner = database.owner().await;
    assert_ne!(number(&owner, "select population from territories where code = '33318'").await, 1);
}

#[actix_web::test]
async fn an_entry_of_another_transaction_does_not_count() {
    let database = Database::from_template().await;
    let owner = database.owner().await;
    owner
        .execute_unprepared(
            "insert into journal (actor_kind, kind, record_kind, record_id, record_version)
        values ('operator', 'territory.changed', 'territory', gen_random_uuid(), 2)",
        )
        .await
        .unwrap();
    assert!(
        owner.execute_unprepared("update territories set population = 1 where code = '33318'").await.is_err()
    );
}

/// Entries of the journal, without the changes that they tell of.
fn tell(count: i64) -> String {
    format!(
        "insert into journal (actor_kind, kind, record_kind, record_id, record_version)
         select 'operator', 'territory.changed', 'territory', gen_random_uuid(), 2 from generate_series(1, {count})"
    )
}

/// Rows of the journal that were read, with an index and without, by sessions that have ended since.
async fn rows_read(database: &Database) -> i64 {
    database.let_go().await;
    let read = "select (max(t.seq_tup_read) + sum(i.idx_tup_read))::bigint
        from pg_stat_user_tables t join pg_stat_user_indexes i using (relid) where t.relname = 'journal'";
    number(&database.owner().await, read).await
}

#[actix_web::test]
async fn what_a_position_costs_does_not_grow_with_the_journal() {
    const ENTRIES: i64 = 5_000;
    let database = Database::from_template().await;
    let (sequencer, writer) = (database.store().await, database.server().await);
    for _ in 0..10 {
        writer.execute_unprepared(&tell(1)).await.unwrap();
        assert_eq!(number_batch(&sequencer).await.unwrap(), 1);
    }
    writer.execute_unprepared(&tell(ENTRIES)).await.unwrap();
    while number_batch(&sequencer).await.unwrap() > 0 {}
    let read = rows_read(&database).await;
    assert!(read < 10 * ENTRIES, "{read} rows were read to give {ENTRIES} positions");
}

#[actix_web::test]
async fn what_a_write_costs_does_not_grow_with_the_journal() {
    const ENTRIES: i64 = 5_000;
    let database = Database::from_template().await;
    let write = format!("{}; update territories set population = population where code = '33318'", tell(1));
    let writer = database.server().await;
    // PostgreSQL keeps a plan after some uses: made while the journal is short.
    for _ in 0..10 {
        writer.execute_unprepared(&write).await.unwrap();
    }
    database.server().await.execute_unprepared(&tell(ENTRIES)).await.unwrap();
    writer.execute_unprepared(&write).await.unwrap();
    let read = rows_read(&database).await;
    assert!(read < ENTRIES, "{read} rows were read to write a few");
}

#[actix_web::test]
async fn a_write_that_is_dropped_while_it_begins_leaves_no_transaction_open() {
    let database = Database::from_template().await;
    let gate = Gate::before(&database).await;
    let connection = Connection { url: gate.url.clone(), connections: 1, ..Connection::default() };
    let store = Store::open(&connection).await.unwrap();
    assert_eq!(number_batch(&store).await.unwrap(), 0);
    store::health::missing_migrations(&store).await.unwrap();
    gate.watch();
    // As actix drops a handler whose client is gone.
    tokio::select! {
        written = number_batch(&store) => panic!("{written:?} without an answer"),
        () = gate.begun() => {}
    }
    gate.open();
    store::health::missing_migrations(&store).await.unwrap();
    let open = "select count(*) from pg_stat_activity
        where datname = current_database() and state like 'idle in transaction%'";
    // A role sees what its own sessions do.
    assert_eq!(number(&database.server().await, open).await, 0);
}

#[actix_web::test]
async fn the_journal_is_append_only_and_a_position_is_given_once() {
    let database = Database::from_template().await;
    let (server, owner) = (database.server().await, database.owner().await);
    assert_eq!(number(&owner, "select count(*) from journal where position = 1").await, 1);
    for attempt in [
        "delete from journal",
        "truncate journal",
        "update journal set kind = 'x'",
        "update journal set position = position + 1",
        "update journal set position = null",
    ] {
        assert!(server.execute_unprepared(attempt).await.is_err(), "the server's role: {attempt}");
        assert!(owner.execute_unprepared(attempt).await.is_err(), "the owner: {attempt}");
    }
    let forged = "insert into journal (position, actor_kind, kind, record_kind, record_id, record_version)
        values (9, 'system', 'x', 'x', gen_random_uuid(), 1)";
    assert!(server.execute_unprepared(forged).await.is_err());
}

#[actix_web::test]
async fn the_servers_role_owns_nothing() {
    let database = Database::from_template().await;
    let owner = database.owner().await;
    let owned = "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'aect_server'";
    assert_eq!(number(&owner, owned).await, 0);
    for attempt in
        ["drop table territories", "create table mine (a int)", "alter table journal disable trigger all"]
    {
        assert!(database.server().await.execute_unprepared(attempt).await.is_err(), "{attempt}");
    }
}

/// Tables whose changes need no entry, each with its reason. The list may only shrink.
const WITHOUT_ENTRY: &[(&str, &str)] = &[
    ("deliveries", "a notice follows from an entry"),
    ("followers", "how far the journal was read"),
    ("journal", "it is the entry"),
    ("mail_tokens", "made with the mail; its use is an entry of the account"),
    ("seaql_migrations", "the schema's own history, written by its owner"),
    ("sessions", "no record of the platform"),
    ("sign_in_failures", "no record of the platform, forgotten after 15 minutes"),
    ("spent_tokens", "part of a session"),
];

#[actix_web::test]
async fn every_other_table_demands_an_entry() {
    let database = Database::from_template().await;
    let owner = database.owner().await;
    let statement = Statement::from_string(
        DbBackend::Postgres,
        "select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'public' and c.relkind in ('r', 'p') and not exists (select 1 from pg_trigger t
            where t.tgrelid = c.oid and t.tgname = 'demands_journal_entry' and t.tgenabled = 'O' and t.tgdeferrable)
         order by 1",
    );
    let rows = owner.query_all_raw(statement).await.unwrap();
    let without: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
    let listed: Vec<&str> = WITHOUT_ENTRY.iter().map(|(table, _)| *table).collect();
    assert_eq!(without, listed);
}

#[actix_web::test]
async fn an_import_is_told_once_and_the_same_edition_changes_nothing() {
    let database = Database::from_template().await;
    let (store, owner) = (database.store().await, database.owner().await);
    assert_eq!(number(&owner, "select count(*) from territories").await, 4_462);
    assert_eq!(number(&owner, "select count(*) from journal").await, 1);
    let (edition, rows) = register();
    let again = store::territories::import(&store, &edition, &rows, |_, _| {}).await.unwrap();
    assert!(again.is_empty());
    assert_eq!(number_batch(&store).await.unwrap(), 0);
    assert_eq!(number(&owner, "select max(position) from journal").await, 1);
}

#[actix_web::test]
async fn the_next_edition_tells_what_changed_and_what_vanished_and_removes_nothing() {
    let database = Database::from_template().await;
    let (store, owner) = (database.store().await, database.owner().await);
    let (mut edition, mut rows) = register();
    edition.edition = 2027;
    let gone = rows.iter().position(|row| row.code.as_str() == "33001").unwrap();
    let vanished = rows.remove(gone);
    let pessac = rows.iter_mut().find(|row| row.code.as_str() == "33318").unwrap();
    pessac.name = "Pessac-en-Graves".into();
    let difference = store::territories::import(&store, &edition, &rows, |_, _| {}).await.unwrap();
    assert_eq!((difference.appeared.len(), difference.changed.len(), difference.vanished.len()), (0, 1, 1));
    let told = "select count(*) from journal where kind in ('territory.changed', 'territory.vanished') and record_version = 2";
    assert_eq!(number(&owner, told).await, 2);
    assert_eq!(number(&owner, "select count(*) from territories where vanished_in = 2027").await, 1);
    assert_eq!(
        number(&owner, "select count(*) from territory_former_slugs where slug = 'pessac-33318'").await,
        1
    );
    assert_eq!(
        number(&owner, "select count(*) from journal where kind = 'member.territory_changed'").await,
        0
    );
    let mut back_again = vanished;
    let former = back_again.slug().to_string();
    back_again.name = "Le Retour".into();
    rows.insert(gone, back_again);
    let back = store::territories::import(&store, &edition, &rows, |_, _| {}).await.unwrap();
    assert_eq!((back.appeared.len(), back.changed.len(), back.vanished.len()), (1, 0, 0));
    assert_eq!(number(&owner, "select count(*) from territories where vanished_in is not null").await, 0);
    let led_on = format!("select count(*) from territory_former_slugs where slug = '{former}'");
    assert_eq!(number(&owner, &led_on).await, 1);
}

#[actix_web::test]
async fn two_communes_may_exchange_their_siren() {
    let database = Database::from_template().await;
    let (mut edition, mut rows) = register();
    edition.edition = 2027;
    let place =
        |code: &str, rows: &[TerritoryRow]| rows.iter().position(|row| row.code.as_str() == code).unwrap();
    let (pessac, talence) = (place("33318", &rows), place("33522", &rows));
    let siren = rows[pessac].siren.clone();
    rows[pessac].siren = std::mem::replace(&mut rows[talence].siren, siren);
    let store = database.store().await;
    let difference = store::territories::import(&store, &edition, &rows, |_, _| {}).await.unwrap();
    assert_eq!(difference.changed.len(), 2);
}
