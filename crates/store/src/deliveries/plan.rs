//! From entries to deliveries: who is told of what.

use super::{DeliveryKind, LEASE};
use crate::journal::follow::{FollowedEntry, follow};
use crate::{Store, error::StoreError, sql::sql};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use serde_json::json;
use uuid::Uuid;

/// The follower's name in `followers`.
const FOLLOWER: &str = "deliveries";

/// One statement for the page: a cause that was planned before is passed over, and, where there is a limit, one of a mail
/// that its reader is about to get or has got often enough. What was passed over stays so when a follower begins anew.
const PLAN: &str = "
insert into deliveries (id, cause, kind, recipient, account_id, state, due_at)
select w.id, w.cause, w.kind, a.person_id, a.id, 'waiting', now()
from (select *, row_number() over (partition by account, kind order by cause) as nth
    from jsonb_to_recordset($1) as w (id uuid, cause bigint, kind text, account uuid, most bigint)) as w
join accounts a on a.id = w.account
join journal j on j.id = w.cause
where w.most is null or w.nth = 1 and j.recorded_at > now() - interval '1 day' and w.most > (
    select case when bool_or(d.state = 'waiting' and d.due_at <= now() + make_interval(secs => $3)) then w.most
        else count(*) filter (where d.sent_at > now() - make_interval(secs => $2)) end
    from deliveries d where d.account_id = a.id and d.kind = w.kind)
on conflict (cause, kind, recipient) do nothing";

/// Follows the journal by one batch. Answers how many entries were read: none when there is nothing new, or when
/// another process is at it.
pub async fn plan(store: &Store) -> Result<usize, StoreError> {
    follow(store, FOLLOWER, plan_page).await
}

async fn plan_page(transaction: &DatabaseTransaction, entries: &[FollowedEntry]) -> Result<(), StoreError> {
    let wanted: Vec<_> = entries.iter().filter_map(wanted).collect();
    if !wanted.is_empty() {
        let period = DeliveryKind::PERIOD.as_secs_f64();
        transaction
            .execute_raw(sql(
                PLAN,
                [serde_json::Value::Array(wanted).into(), period.into(), LEASE.as_secs_f64().into()],
            ))
            .await?;
    }
    Ok(())
}

fn wanted(entry: &FollowedEntry) -> Option<serde_json::Value> {
    let kind = DeliveryKind::caused_by(&entry.kind)?;
    Some(json!({
        "id": Uuid::now_v7(),
        "cause": entry.id,
        "kind": kind.as_str(),
        "account": entry.record_id,
        "most": kind.most(),
    }))
}
