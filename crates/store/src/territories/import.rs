//! The import of an edition of the register: compared, decided and written in one transaction by `system`.
//!
//! The rows travel as JSON arrays, a chunk a statement: that is the staging table, without a table to clean.
//! A territory that vanished is marked, never removed: an organisation may stand on it. Members and organisations that show what
//! changed are told of with it: locked are the register, then they.

use super::known::known;
use super::rows;
use super::shown::Standing;
use crate::members;
use crate::organisations;
use crate::sql::sql;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Job, Record};
use domain::journal::{Detail, Entries, Entry, EntryKind, RecordKind};
use domain::territories::{Coverage, Edition, RegisterDifference, TerritoryKind, TerritoryRow, difference};
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// How many rows one statement writes.
const CHUNK: usize = 500;

/// The edition that the platform holds.
#[derive(Clone, Debug, FromQueryResult)]
pub struct CurrentEdition {
    pub id: Uuid,
    pub edition: i32,
    pub version: i64,
}

const LOCK_REGISTER: &str = "select id, edition, version from territory_register for update";
/// No row to lock before the first import: two first imports wait for each other here.
const LOCK_FIRST: &str = "select pg_advisory_xact_lock(hashtext('territory_register'))";

/// The edition that the platform holds, if any was imported yet.
pub async fn edition_held(store: &Store) -> Result<Option<i32>, StoreError> {
    let row = store.database.query_one_raw(sql("select edition from territory_register", [])).await?;
    Ok(row.map(|row| row.try_get("", "edition")).transpose()?)
}

/// Imports an edition. Answers what changed; nothing is written when nothing does.
/// `progress` hears how many rows are written, of how many.
pub async fn import(
    store: &Store,
    edition: &Edition,
    next: &[TerritoryRow],
    progress: impl Fn(usize, usize),
) -> Result<RegisterDifference, StoreError> {
    let actor = Actor::System(Job::RegisterImport);
    let seen = difference(&known(&store.database).await?.rows, next);
    if seen.is_empty() {
        return Ok(seen);
    }
    let imported = store
        .write(&actor, None, async |work| {
            let current = lock(work).await?;
            let standing = [
                members::of_register::showing().lock(work).await?,
                organisations::of_territory::showing().lock(work).await?,
            ];
            let permit = work.may(Action::ImportTerritories, &Record::Open)?;
            let known = known(&work.transaction).await?;
            let difference = difference(&known.rows, next);
            let change = Imported {
                edition,
                current,
                standing: &standing,
                known: &known.ids,
                difference: &difference,
                progress: &progress,
            };
            if !difference.is_empty() {
                work.apply(permit, change).await?;
            }
            Ok::<_, StoreError>(difference)
        })
        .await?;
    store.learn_statistics().await?;
    Ok(imported)
}

async fn lock(work: &Work) -> Result<Option<CurrentEdition>, StoreError> {
    work.transaction.execute_raw(sql(LOCK_FIRST, [])).await?;
    let row = work.transaction.query_one_raw(sql(LOCK_REGISTER, [])).await?;
    Ok(row.map(|row| CurrentEdition::from_query_result(&row, "")).transpose()?)
}

struct Imported<'a, P> {
    edition: &'a Edition,
    current: Option<CurrentEdition>,
    standing: &'a [Standing],
    known: &'a HashMap<String, (Uuid, i64)>,
    difference: &'a RegisterDifference,
    progress: &'a P,
}

impl<P: Fn(usize, usize)> Change for Imported<'_, P> {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let mut versions = Versions::new();
        let register = self.register(work, &mut versions).await?;
        let RegisterDifference { appeared, changed, vanished } = self.difference;
        // First what goes: a commune nouvelle keeps the SIREN of the one that it comes from.
        let gone: Vec<_> = vanished.iter().map(|row| self.id(row)).collect();
        rows::mark_vanished(work, &gone, self.edition.edition).await?;
        let all = appeared.len() + changed.len();
        let mut done = 0;
        // What had vanished before is known, and back.
        let (back, new): (Vec<_>, Vec<_>) =
            appeared.iter().partition(|row| self.known.contains_key(&row.code.to_string()));
        let fresh: Vec<_> = new.into_iter().map(|row| (Uuid::now_v7(), row)).collect();
        let renewed = changed.iter().map(|(row, _)| row).chain(back);
        let renewed: Vec<_> = renewed.map(|row| (self.id(row), row)).collect();
        for chunk in renewed.chunks(CHUNK) {
            rows::give_up_siren(work, chunk).await?;
        }
        for (statement, rows) in [(rows::INSERT, &fresh), (rows::UPDATE, &renewed)] {
            for chunk in rows.chunks(CHUNK) {
                rows::write(work, statement, self.edition.edition, chunk).await?;
                done += chunk.len();
                (self.progress)(done, all);
            }
        }
        versions.extend(self.known.values().map(|(id, version)| (*id, version + 1)));
        let mut entries = self.tell(register);
        for records in self.standing {
            entries.extend(records.tell(work, &mut versions).await?);
        }
        Ok((entries, versions))
    }
}

const WRITE_REGISTER: &str = "
insert into territory_register (id, edition, region, counts, version) values ($1, $2, $3, $4, 1)
on conflict (only_one) do update set edition = excluded.edition, region = excluded.region,
    counts = excluded.counts, version = territory_register.version + 1";

impl<P> Imported<'_, P> {
    async fn register(&self, work: &Work, versions: &mut Versions) -> Result<Uuid, StoreError> {
        let (id, version) = match &self.current {
            Some(current) => (current.id, current.version + 1),
            None => (Uuid::now_v7(), 1),
        };
        let coverage = match &self.edition.region {
            Coverage::Region(code) => code.as_str().to_owned(),
            Coverage::France => "all".to_owned(),
        };
        let counts = json!(self.edition.counts);
        let values = [id.into(), i32::from(self.edition.edition).into(), coverage.into(), counts.into()];
        work.transaction.execute_raw(sql(WRITE_REGISTER, values)).await?;
        versions.insert(id, version);
        Ok(id)
    }

    fn id(&self, row: &TerritoryRow) -> Uuid {
        self.known.get(&row.code.to_string()).map(|(id, _)| *id).unwrap_or_default()
    }

    /// One entry for the edition, one for each territory that changed or vanished.
    fn tell(&self, register: Uuid) -> Entries {
        let RegisterDifference { appeared, changed, vanished } = self.difference;
        let mut detail = Detail::new()
            .count("edition", u64::from(self.edition.edition))
            .count("appeared", appeared.len() as u64)
            .count("changed", changed.len() as u64)
            .count("vanished", vanished.len() as u64);
        for kind in TerritoryKind::ALL {
            detail = detail.count(kind.as_str(), self.edition.counts.of(kind) as u64);
        }
        let imported = Entry::new(EntryKind::TerritoriesImported, RecordKind::TerritoryRegister, register);
        let mut entries = Entries::one(imported.detail(detail));
        entries.extend(changed.iter().map(|(row, fields)| {
            Entry::new(EntryKind::TerritoryChanged, RecordKind::Territory, self.id(row))
                .fields(fields.iter().copied())
        }));
        entries.extend(
            vanished
                .iter()
                .map(|row| Entry::new(EntryKind::TerritoryVanished, RecordKind::Territory, self.id(row))),
        );
        entries
    }
}
