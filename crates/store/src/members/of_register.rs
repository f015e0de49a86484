//! What members show of the register. An edition that changes it changes them: each has a new version and an entry, so that who
//! follows the feed reads them again. Indexes: as for `show`, over all members.

use super::rows::AROUND;
use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::journal::{Entry, EntryKind, RecordKind};
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

/// The fields of a member that come from the register, as the API names them.
const FIELDS: [&str; 6] = ["siren", "departement", "epci", "population", "point", "territory"];

fn statement(lock: &str) -> String {
    format!(
        "select m.id, m.version, jsonb_build_object('siren', coalesce(o.siren, t.siren),
            'departement', jsonb_build_array(d.code, d.name), 'epci', jsonb_build_array(e.code, e.name),
            'population', t.population, 'territory', t.slug, 'point', jsonb_build_array(
                coalesce(o.longitude, t.longitude), coalesce(o.latitude, t.latitude))) as shown
         from members m {AROUND} where o.territory_id is not null order by m.id {lock}"
    )
}

/// It doesn't touch `updated_at`: nobody of the member changed anything.
const RAISE: &str = "update members set version = version + 1
    where id in (select value::uuid from jsonb_array_elements_text($1))";

/// A member that stands on a territory, as it shows it.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Standing {
    id: Uuid,
    version: i64,
    shown: Value,
}

/// Locks the members that stand on a territory, in order of id, after the register and before its rows are written.
pub(crate) async fn lock(work: &Work) -> Result<Vec<Standing>, StoreError> {
    read(work, "for update of m").await
}

/// Compares what they show now with what they showed when they were locked; the entries of those that differ.
pub(crate) async fn tell(
    work: &Work,
    before: &[Standing],
    versions: &mut Versions,
) -> Result<Vec<Entry>, StoreError> {
    let now: HashMap<Uuid, Value> =
        read(work, "").await?.into_iter().map(|Standing { id, version: _, shown }| (id, shown)).collect();
    let mut entries = Vec::new();
    for Standing { id, version, shown } in before {
        let fields: Vec<_> = FIELDS
            .into_iter()
            .filter(|field| now.get(id).is_some_and(|now| now[*field] != shown[*field]))
            .collect();
        if !fields.is_empty() {
            versions.insert(*id, version + 1);
            let entry = Entry::new(EntryKind::MemberTerritoryChanged, RecordKind::Member, *id);
            entries.push(entry.fields(fields));
        }
    }
    let raised: Vec<_> = entries.iter().map(|entry| entry.record_id).collect();
    if !raised.is_empty() {
        work.transaction.execute_raw(sql(RAISE, [json!(raised).into()])).await?;
    }
    Ok(entries)
}

async fn read(work: &Work, lock: &str) -> Result<Vec<Standing>, StoreError> {
    let rows = work.transaction.query_all_raw(sql(statement(lock), [])).await?;
    Ok(rows.iter().map(|row| Standing::from_query_result(row, "")).collect::<Result<_, _>>()?)
}
