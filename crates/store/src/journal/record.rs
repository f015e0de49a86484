//! Writing entries: the last statement of a unit of work.

use crate::{error::StoreError, sql::sql};
use domain::access::Actor;
use domain::journal::Entry;
use sea_orm::{ConnectionTrait, Value};
use serde_json::json;
use uuid::Uuid;

/// One statement for all entries, whatever their number: they travel as one JSON array, in order.
const INSERT: &str = "
insert into journal (actor_kind, actor_id, actor_name, request_id,
    on_behalf_of, kind, record_kind, record_id, record_version, fields, detail)
select $1, $2, $3, $4, e.on_behalf_of, e.kind, e.record_kind, e.record_id, e.record_version,
    array(select jsonb_array_elements_text(e.fields)), e.detail
from rows from (jsonb_to_recordset($5) as (on_behalf_of uuid, kind text, record_kind text,
    record_id uuid, record_version bigint, fields jsonb, detail jsonb)) with ordinality as e
order by e.ordinality";

pub(crate) async fn record(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    request: Option<Uuid>,
    entries: &[(Entry, i64)],
) -> Result<(), StoreError> {
    let rows: Vec<_> = entries.iter().map(row).collect();
    let (kind, id, name) = author(actor);
    let values: [Value; 5] =
        [kind.into(), id.into(), name.into(), request.into(), serde_json::Value::Array(rows).into()];
    connection.execute_raw(sql(INSERT, values)).await?;
    Ok(())
}

fn row((entry, version): &(Entry, i64)) -> serde_json::Value {
    json!({
        "on_behalf_of": entry.on_behalf_of,
        "kind": entry.kind.as_str(),
        "record_kind": entry.record_kind.as_str(),
        "record_id": entry.record_id,
        "record_version": version,
        "fields": entry.fields,
        "detail": entry.detail,
    })
}

/// How an actor stands in the journal: its kind, its id where it has one, its name where it has none.
fn author(actor: &Actor) -> (&'static str, Option<Uuid>, Option<&'static str>) {
    match actor {
        Actor::Visitor => ("visitor", None, None),
        Actor::Account(account) => ("account", Some(account.id.0), None),
        Actor::Client(client) => ("client", Some(client.id.0), None),
        Actor::Holder(holder) => ("holder", Some(holder.record), Some(holder.purpose.as_str())),
        Actor::System(job) => ("system", None, Some(job.as_str())),
        Actor::Operator => ("operator", None, None),
    }
}
