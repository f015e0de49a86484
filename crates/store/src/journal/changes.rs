//! The feed: the journal's entries behind a position, as one reader may see them.
//!
//! Index: `journal_position`. The positions have no gap, so a page reads a window of them, however few of its entries
//! the reader may see, and costs the same at any depth.

use super::visible::visible;
use crate::sql::{Conditions, sql};
use crate::{Store, error::StoreError};
use domain::access::Sight;
use domain::journal::RecordKind;
use sea_orm::{ConnectionTrait, FromQueryResult};
use time::OffsetDateTime;
use uuid::Uuid;

/// How many entries one page examines at most, whether the reader may see them or not.
pub const WINDOW: i64 = 1_000;

/// The kind under which an entry is shown that took its record out of the reader's sight.
pub const WITHDRAWN: &str = "withdrawn";

/// One page of the feed.
#[derive(Debug)]
pub struct Changes {
    /// In the order of their positions.
    pub entries: Vec<ChangeInFeed>,
    /// The last position examined: where to continue. Never lower than what was asked.
    pub position: i64,
    /// The journal's last position: where everything that is committed and numbered ends.
    pub last: i64,
}

/// One entry as the feed shows it: what changed, never to which value.
#[derive(Debug, FromQueryResult)]
pub struct ChangeInFeed {
    pub position: i64,
    /// [`WITHDRAWN`] for what took the record out of the reader's sight; then without fields and member.
    pub kind: String,
    pub record_kind: String,
    pub record_id: Uuid,
    /// Kind and code of a territory, id of an interest's topic: what is named in the record's address instead of its id.
    pub place: Option<String>,
    pub record_version: i64,
    pub fields: Vec<String>,
    pub recorded_at: OffsetDateTime,
    pub on_behalf_of: Option<Uuid>,
}

/// Reads the entries behind the position `after`, at most `limit` of them, in one statement.
pub async fn list(
    store: &Store,
    sight: impl Fn(RecordKind) -> Sight,
    after: i64,
    limit: u64,
) -> Result<Changes, StoreError> {
    let edge = after.saturating_add(WINDOW);
    let mut values = Conditions::default();
    let withdrawn = withdrawn(&mut values, sight);
    let text = format!(
        "select l.last, e.*
         from (select coalesce(max(position), 0) as last from journal) l
         left join lateral (
            select j.position, j.record_kind, j.record_id, j.record_version, j.recorded_at,
                case when s.withdrawn then '{WITHDRAWN}' else j.kind end as kind,
                case when s.withdrawn then '{{}}' else j.fields end as fields,
                case when s.withdrawn then null else j.on_behalf_of end as on_behalf_of,
                case j.record_kind
                    when 'territory' then (select t.kind || '/' || t.code from territories t where t.id = j.record_id)
                    when 'interest' then j.detail ->> 'topic'
                end as place
            from journal j, lateral (select {withdrawn} as withdrawn) s
            where j.position > {after} and j.position <= {edge} and s.withdrawn is not null
            order by j.position limit {limit}
         ) e on true
         order by e.position",
        after = values.bind(after),
        edge = values.bind(edge),
        limit = values.bind(limit as i64),
    );
    let rows = store.database.query_all_raw(sql(text, values.into_values())).await?;
    let last = rows.first().map(|row| row.try_get::<i64>("", "last")).transpose()?.unwrap_or_default();
    let mut entries = Vec::with_capacity(rows.len());
    for row in &rows {
        // The one row without an entry only says how far the journal goes.
        if row.try_get::<Option<i64>>("", "position")?.is_some() {
            entries.push(ChangeInFeed::from_query_result(row, "")?);
        }
    }
    let full = entries.len() as u64 == limit;
    let examined = entries.last().filter(|_| full).map_or(last.min(edge), |entry| entry.position);
    let position = examined.max(after);
    Ok(Changes { entries, position, last })
}

/// False for an entry that is shown, true for one that is shown as withdrawn, null for one that is passed over.
fn withdrawn(values: &mut Conditions, sight: impl Fn(RecordKind) -> Sight) -> String {
    let (mut seen, mut withdrawn) = (String::new(), String::new());
    for kind in RecordKind::ALL {
        let visible = visible(*kind, values, &sight(*kind));
        let case = |condition: String| format!(" when j.record_kind = '{kind}' and ({condition})");
        seen += &(case(visible.seen) + " then false");
        withdrawn += &(case(visible.withdrawn) + " then true");
    }
    format!("case{seen}{withdrawn} end")
}
