//! What records show of the register. An edition that changes it changes them: each has a new version and an entry, so that who
//! follows the feed reads them again. It doesn't touch an `updated_at`: nobody of theirs changed anything.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::journal::{Entry, EntryKind, RecordKind};
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

/// Records of one kind that show what the register says.
#[derive(Debug)]
pub(crate) struct Showing {
    pub(crate) record: RecordKind,
    pub(crate) entry: EntryKind,
    /// As the API names them; each is a key of `shown`.
    pub(crate) fields: &'static [&'static str],
    /// The table of the records, and its alias in `statement`.
    pub(crate) table: &'static str,
    pub(crate) alias: &'static str,
    /// Answers `id`, `version` and the object `shown`, in order of id.
    pub(crate) statement: String,
}

/// Such records as they were when they were locked.
#[derive(Debug)]
pub(crate) struct Standing(Showing, Vec<Shown>);

#[derive(Debug, FromQueryResult)]
struct Shown {
    id: Uuid,
    version: i64,
    shown: Value,
}

impl Showing {
    /// Locks them in order of id, after the register and before its rows are written.
    pub(crate) async fn lock(self, work: &Work) -> Result<Standing, StoreError> {
        let before = self.read(work, &format!("for no key update of {}", self.alias)).await?;
        Ok(Standing(self, before))
    }

    async fn read(&self, work: &Work, lock: &str) -> Result<Vec<Shown>, StoreError> {
        let text = format!("{} {lock}", self.statement);
        let rows = work.transaction.query_all_raw(sql(text, [])).await?;
        Ok(rows.iter().map(|row| Shown::from_query_result(row, "")).collect::<Result<_, _>>()?)
    }
}

impl Standing {
    /// Compares what they show now with what they showed when they were locked; the entries of those that differ.
    pub(crate) async fn tell(&self, work: &Work, versions: &mut Versions) -> Result<Vec<Entry>, StoreError> {
        let Standing(showing, before) = self;
        let now =
            showing.read(work, "").await?.into_iter().map(|Shown { id, version: _, shown }| (id, shown));
        let now: HashMap<Uuid, Value> = now.collect();
        let mut entries = Vec::new();
        for Shown { id, version, shown } in before {
            let differs = |field: &&str| now.get(id).is_some_and(|now| now[*field] != shown[*field]);
            let fields: Vec<_> = showing.fields.iter().copied().filter(differs).collect();
            if !fields.is_empty() {
                versions.insert(*id, version + 1);
                entries.push(Entry::new(showing.entry, showing.record, *id).fields(fields));
            }
        }
        let raised: Vec<_> = entries.iter().map(|entry| entry.record_id).collect();
        if !raised.is_empty() {
            let raise = format!(
                "update {} set version = version + 1
                 where id in (select value::uuid from jsonb_array_elements_text($1))",
                showing.table
            );
            work.transaction.execute_raw(sql(raise, [json!(raised).into()])).await?;
        }
        Ok(entries)
    }
}
