//! Events of some filters, by their beginning or by likeness to what was typed.
//!
//! Indexes: `events_by_start`, `events_by_end`; a search uses `events_by_name_alike`.

use super::rows::{EventInList, summary};
use super::sees;
use crate::paging::{After, Listed, Page, SortKey};
use crate::sql::{Conditions, sql};
use crate::{Store, error::StoreError};
use domain::access::{EventState, Sight};
use domain::territories::name_key;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult};
use time::OffsetDateTime;

/// What to look for; all filters at once.
#[derive(Clone, Debug, Default)]
pub struct EventFilters {
    /// Words of a title; 2 to 100 characters.
    pub q: Option<String>,
    /// Those that end then or later.
    pub ends_from: Option<OffsetDateTime>,
    /// Those that begin before then.
    pub begins_before: Option<OffsetDateTime>,
    pub state: Option<EventState>,
}

/// The order of the list. A search is always by likeness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    StartsAt,
    StartsAtDescending,
}

/// Equality first, then likeness of a word and of the whole.
const LIKENESS: &str = "(case when e.name_key = {q} then 100000000 else 0 end
    + (500000 * word_similarity({q}, e.name_key) + 500000 * similarity({q}, e.name_key))::bigint)";

/// Microseconds, as PostgreSQL keeps them, so that a cursor names the instant itself.
const STARTS_AT: &str = r#"to_char(e.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"#;

/// `sight` is the reader's, over events.
pub async fn list(
    store: &Store,
    filters: &EventFilters,
    sight: &Sight,
    sort: Sort,
    page: &Page,
) -> Result<Listed<EventInList>, StoreError> {
    let EventFilters { q, ends_from, begins_before, state } = filters;
    let mut conditions = Conditions::default();
    let seen = sees(&mut conditions, sight);
    conditions.and_plain(&seen);
    let order = match q {
        Some(q) => Order::by_likeness(&mut conditions, q),
        None => Order::of(sort),
    };
    if let Some(instant) = ends_from {
        conditions.and("e.ends_at >= ?", *instant);
    }
    if let Some(instant) = begins_before {
        conditions.and("e.starts_at < ?", *instant);
    }
    if let Some(state) = state {
        conditions.and("e.state = ?", state.as_str());
    }
    let total = if page.count {
        format!("(select count(*) from events e {})", conditions.text())
    } else {
        "null::bigint".into()
    };
    if let Some(After { key, id }) = &page.after {
        let (key, id) = (conditions.bind(key.clone()), conditions.bind(*id));
        let Order { compared, cast, beyond, .. } = &order;
        conditions.and_plain(&format!("({compared}, e.id) {beyond} ({key}{cast}, {id})"));
    }
    let limit = conditions.bind(page.limit as i64 + 1);
    let Order { compared, told, direction, .. } = &order;
    let text = format!(
        "select {summary}, {told} as sort_key, {total} as total from events e {conditions}
         order by {compared} {direction}, e.id {direction} limit {limit}",
        summary = summary(),
        conditions = conditions.text(),
    );
    let found = store.database.query_all_raw(sql(text, conditions.into_values())).await?;
    let rows = found.iter().map(|row| order.place(row)).collect::<Result<Vec<_>, DbErr>>()?;
    let total = match found.first() {
        Some(row) => row.try_get("", "total")?,
        None => page.count.then_some(0),
    };
    let Listed { rows, next, total } = Listed::cut(rows, page, total, |(_, after)| after.clone());
    Ok(Listed { rows: rows.into_iter().map(|(row, _)| row).collect(), next, total })
}

struct Order {
    /// What is sorted by.
    compared: String,
    /// The same as a cursor holds it.
    told: String,
    /// From what a cursor holds to what is compared.
    cast: &'static str,
    textual: bool,
    beyond: &'static str,
    direction: &'static str,
}

impl Order {
    fn of(sort: Sort) -> Order {
        let (beyond, direction) = match sort {
            Sort::StartsAt => (">", "asc"),
            Sort::StartsAtDescending => ("<", "desc"),
        };
        let (compared, told) = ("e.starts_at".to_owned(), STARTS_AT.to_owned());
        Order { compared, told, cast: "::timestamptz", textual: true, beyond, direction }
    }

    /// Adds the condition of a search; best first.
    fn by_likeness(conditions: &mut Conditions, q: &str) -> Order {
        let q = conditions.bind(name_key(q));
        conditions.and_plain(&format!("{q} <% e.name_key"));
        let compared = LIKENESS.replace("{q}", &q);
        Order { told: compared.clone(), compared, cast: "", textual: false, beyond: "<", direction: "desc" }
    }

    fn place(&self, row: &QueryResult) -> Result<(EventInList, After), DbErr> {
        let event = EventInList::from_query_result(row, "")?;
        let key = if self.textual {
            SortKey::Text(row.try_get("", "sort_key")?)
        } else {
            SortKey::Number(row.try_get("", "sort_key")?)
        };
        let id = event.id;
        Ok((event, After { key, id }))
    }
}
