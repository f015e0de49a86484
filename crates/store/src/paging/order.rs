//! What a list is sorted by, and how a cursor holds it.

use super::{After, SortKey, Typed};
use crate::sql::Conditions;
use sea_orm::{DbErr, QueryResult, Value};

/// An order of a list; equals are parted by an id.
pub(crate) struct Order {
    /// What is sorted by.
    compared: String,
    /// The same as a cursor holds it.
    told: String,
    /// From what a cursor holds to what is compared.
    cast: &'static str,
    /// The id that parts equals.
    id: &'static str,
    /// Whether a cursor holds a text, not a number.
    textual: bool,
    ascending: bool,
}

/// Each is ascending; `id` is the column that parts equals.
impl Order {
    pub(crate) fn by_text(compared: &str, id: &'static str) -> Order {
        Order {
            compared: compared.into(),
            told: compared.into(),
            cast: "",
            id,
            textual: true,
            ascending: true,
        }
    }

    /// `compared` is a bigint.
    pub(crate) fn by_number(compared: &str, id: &'static str) -> Order {
        Order { textual: false, ..Order::by_text(compared, id) }
    }

    pub(crate) fn by_day(compared: &str, id: &'static str) -> Order {
        Order { told: format!("{compared}::text"), cast: "::date", ..Order::by_text(compared, id) }
    }

    pub(crate) fn by_instant(compared: &str, id: &'static str) -> Order {
        let told = instant_in_cursor(compared);
        Order { told, cast: "::timestamptz", ..Order::by_text(compared, id) }
    }

    /// Adds the condition of a search for digits and answers its order, best first. In `condition` and in `likeness`, a bigint,
    /// `{q}` stands for what was typed.
    pub(crate) fn by_digits(
        conditions: &mut Conditions,
        typed: impl Into<Value>,
        condition: &str,
        likeness: &str,
        id: &'static str,
    ) -> Order {
        let q = conditions.bind(typed);
        conditions.and_plain(&condition.replace("{q}", &q));
        Order::by_number(&likeness.replace("{q}", &q), id).descending()
    }

    /// Adds the condition that the name of `row` resembles what was typed, and answers the order, best first; `larger` as for
    /// [`Typed::place`].
    pub(crate) fn by_likeness(
        conditions: &mut Conditions,
        key: &str,
        row: &str,
        weighed: &str,
        larger: &str,
        id: &'static str,
    ) -> Order {
        let typed = Typed::bind(conditions, key);
        conditions.and_plain(&typed.resembles(row));
        Order::by_number(&typed.place(weighed, row, larger), id).descending()
    }

    pub(crate) fn descending(self) -> Order {
        Order { ascending: false, ..self }
    }
}

/// What a statement takes from it.
impl Order {
    /// The columns that [`Order::place`] reads.
    pub(super) fn columns(&self) -> String {
        format!("{} as sort_key, {} as sort_id", self.told, self.id)
    }

    /// Adds the condition of what stands behind a place.
    pub(super) fn narrow(&self, conditions: &mut Conditions, after: &After) {
        let (key, after_id) = (conditions.bind(after.key.clone()), conditions.bind(after.id));
        let Order { compared, cast, id, .. } = self;
        let beyond = if self.ascending { ">" } else { "<" };
        conditions.and_plain(&format!("({compared}, {id}) {beyond} ({key}{cast}, {after_id})"));
    }

    /// What follows `order by`.
    pub(super) fn text(&self) -> String {
        let direction = if self.ascending { "asc" } else { "desc" };
        format!("{} {direction}, {} {direction}", self.compared, self.id)
    }

    pub(super) fn place(&self, row: &QueryResult) -> Result<After, DbErr> {
        let key = if self.textual {
            SortKey::Text(row.try_get("", "sort_key")?)
        } else {
            SortKey::Number(row.try_get("", "sort_key")?)
        };
        Ok(After { key, id: row.try_get("", "sort_id")? })
    }
}

/// Microseconds, as PostgreSQL keeps them, so that a cursor names the instant itself.
pub(crate) fn instant_in_cursor(column: &str) -> String {
    format!(r#"to_char({column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"#)
}
