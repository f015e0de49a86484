//! The feed: the journal's entries behind a position, as one reader may see them.
//!
//! Index: `journal_position`. The positions have no gap, so a page reads a window of them, however few of its entries
//! the reader may see, and costs the same at any depth.

use crate::events;
use crate::members::partnerships;
use crate::sql::{Conditions, sql};
use crate::{Store, error::StoreError, topics};
use domain::access::Sight;
use domain::journal::RecordKind;
use sea_orm::{ConnectionTrait, FromQueryResult};
use time::OffsetDateTime;
use uuid::Uuid;

/// How many entries one page examines at most, whether the reader may see them or not.
pub const WINDOW: i64 = 1_000;

/// One page of the feed.
#[derive(Debug)]
pub struct Changes {
    /// In the order of their positions.
    pub entries: Vec<ChangeInFeed>,
    /// The last position examined: where to continue. Never lower than what was asked.
    pub position: i64,
    /// Whether entries wait behind `position`, seen or not.
    pub more: bool,
}

/// One entry as the feed shows it: what changed, never to which value.
#[derive(Debug, FromQueryResult)]
pub struct ChangeInFeed {
    pub position: i64,
    /// `withdrawn` for what took the record out of the reader's sight; then without fields and member.
    pub kind: String,
    pub record_kind: String,
    pub record_id: Uuid,
    pub record_version: i64,
    pub fields: Vec<String>,
    pub recorded_at: OffsetDateTime,
    pub on_behalf_of: Option<Uuid>,
}

/// Which entries about one kind of record a reader is shown: conditions over the entry, `j`.
struct Visible {
    /// The record is in the reader's sight today.
    seen: String,
    /// It isn't, and this entry took it out.
    withdrawn: String,
}

impl Visible {
    fn always() -> Self {
        Self::where_seen("true".into())
    }

    fn never() -> Self {
        Self::where_seen("false".into())
    }

    /// No entry about that kind of record takes it out of anybody's sight.
    fn where_seen(seen: String) -> Self {
        Self { seen, withdrawn: "false".into() }
    }
}

/// A room whose records are seen one by one gives its two conditions here; an entry for which neither holds is
/// passed over.
fn visible(kind: RecordKind, values: &mut Conditions, sight: &Sight) -> Visible {
    match sight {
        Sight::Nothing => Visible::never(),
        Sight::Everything => Visible::always(),
        Sight::Within { .. } => match kind {
            RecordKind::TerritoryRegister
            | RecordKind::Territory
            | RecordKind::Organisation
            | RecordKind::Member => Visible::always(),
            RecordKind::Partnership => Visible::where_seen(format!(
                "exists (select 1 from partnerships x where x.id = j.record_id and {})",
                partnerships::seen(values, sight)
            )),
            RecordKind::Topic => {
                Visible { seen: topic("j.record_id", values, sight), withdrawn: topics::withdrawn(sight) }
            }
            // Interests leave a reader's sight with their topic, which tells it.
            RecordKind::Interest => Visible::where_seen(topic("(j.detail ->> 'topic')::uuid", values, sight)),
            RecordKind::Event => Visible::where_seen(format!(
                "exists (select 1 from events e where e.id = j.record_id and {})",
                events::sees(values, sight)
            )),
            RecordKind::Person | RecordKind::Account | RecordKind::Client | RecordKind::Demonstration => {
                Visible::never()
            }
        },
    }
}

/// That the topic `t`, named by `id`, is in sight.
fn topic(id: &str, values: &mut Conditions, sight: &Sight) -> String {
    format!("exists (select 1 from topics t where t.id = {id} and {})", topics::seen(values, sight))
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
                case when s.withdrawn then 'withdrawn' else j.kind end as kind,
                case when s.withdrawn then '{{}}' else j.fields end as fields,
                case when s.withdrawn then null else j.on_behalf_of end as on_behalf_of
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
    Ok(Changes { entries, position, more: position < last })
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
