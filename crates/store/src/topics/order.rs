//! The orders of the list of topics.

use domain::territories::name_key;

use crate::sql::Conditions;

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

/// What a list is sorted by; equals are parted by the id.
pub(super) struct Order {
    pub(super) compared: String,
    /// The same as a cursor holds it.
    pub(super) told: String,
    /// From what a cursor holds to what is compared.
    pub(super) cast: &'static str,
    pub(super) textual: bool,
    pub(super) ascending: bool,
}

/// Equality first, then likeness to the whole title and to a part of it.
const LIKENESS: &str = "(case when t.name_key = {q} then 100000000 else 0 end
    + (600000 * word_similarity({q}, t.name_key) + 400000 * similarity({q}, t.name_key))::bigint)";

/// Adds the condition of a search and answers its order, best first.
pub(super) fn search(conditions: &mut Conditions, typed: &str) -> Order {
    let q = conditions.bind(name_key(typed));
    conditions.and_plain(&format!("{q} <% t.name_key"));
    let compared = LIKENESS.replace("{q}", &q);
    Order { told: compared.clone(), compared, cast: "", textual: false, ascending: false }
}

impl Order {
    pub(super) fn of(sort: Sort) -> Order {
        let (column, ascending) = match sort {
            Sort::Title => ("name_key", true),
            Sort::TitleDescending => ("name_key", false),
            Sort::UpdatedAt => ("updated_at", true),
            Sort::UpdatedAtDescending => ("updated_at", false),
            Sort::StageSince => ("stage_since", true),
            Sort::StageSinceDescending => ("stage_since", false),
        };
        let compared = format!("t.{column}");
        let (told, cast) = match sort {
            Sort::Title | Sort::TitleDescending => (compared.clone(), ""),
            Sort::UpdatedAt | Sort::UpdatedAtDescending | Sort::StageSince | Sort::StageSinceDescending => {
                (instant(&compared), "::timestamptz")
            }
        };
        Order { compared, told, cast, textual: true, ascending }
    }

    pub(super) fn beyond(&self) -> &'static str {
        if self.ascending { ">" } else { "<" }
    }

    pub(super) fn direction(&self) -> &'static str {
        if self.ascending { "asc" } else { "desc" }
    }
}

/// Microseconds, as PostgreSQL keeps them, so that a cursor names the instant itself.
pub(super) fn instant(column: &str) -> String {
    format!(r#"to_char({column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"#)
}
