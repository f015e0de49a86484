//! Events of some filters, by their beginning or by likeness to what was typed.
//!
//! Indexes: `events_by_start`, `events_by_end`; a search uses `events_by_name_alike`.

use super::rows::{EventInList, summary};
use super::sees;
use crate::paging::{EQUAL, Listed, Order, Page, Source};
use crate::sql::Conditions;
use crate::{Store, error::StoreError};
use domain::access::{EventState, Sight};
use domain::territories::name_key;
use sea_orm::FromQueryResult;
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
        Some(q) => Order::by_likeness(&mut conditions, &name_key(q), "e", LIKENESS, EQUAL, "e.id"),
        None => order(sort),
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
    let source = Source { columns: &summary(), from: "events e", counted: "events e" };
    source.read(store, conditions, &order, page, |row| EventInList::from_query_result(row, "")).await
}

fn order(sort: Sort) -> Order {
    match sort {
        Sort::StartsAt => Order::by_instant("e.starts_at", "e.id"),
        Sort::StartsAtDescending => Order::by_instant("e.starts_at", "e.id").descending(),
    }
}
