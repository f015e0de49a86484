//! The orders of the list of topics.

use crate::paging::{EQUAL, Order};
use crate::sql::Conditions;
use domain::territories::name_key;

/// The order of the list. A search is always by likeness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Title,
    TitleDescending,
    UpdatedAt,
    UpdatedAtDescending,
    StageSince,
    StageSinceDescending,
}

/// Equality first, then likeness to the whole title and to a part of it.
const LIKENESS: &str = "(case when t.name_key = {q} then 100000000 else 0 end
    + (600000 * word_similarity({q}, t.name_key) + 400000 * similarity({q}, t.name_key))::bigint)";

/// Adds the condition of a search and answers its order, best first.
pub(super) fn search(conditions: &mut Conditions, typed: &str) -> Order {
    Order::by_likeness(conditions, &name_key(typed), "t", LIKENESS, EQUAL, "t.id")
}

pub(super) fn order(sort: Sort) -> Order {
    match sort {
        Sort::Title => Order::by_text("t.name_key", "t.id"),
        Sort::TitleDescending => Order::by_text("t.name_key", "t.id").descending(),
        Sort::UpdatedAt => Order::by_instant("t.updated_at", "t.id"),
        Sort::UpdatedAtDescending => Order::by_instant("t.updated_at", "t.id").descending(),
        Sort::StageSince => Order::by_instant("t.stage_since", "t.id"),
        Sort::StageSinceDescending => Order::by_instant("t.stage_since", "t.id").descending(),
    }
}
