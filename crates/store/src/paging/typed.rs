//! What was typed to find a name by.
//!
//! A row's name lies in `name_key`, and in `near` as single words with one edit: a migration (`0012_near_names.sql`) makes it.

use crate::sql::Conditions;
use domain::territories::near_keys;

/// Among names that are alike, that of the larger territory `t` first, in millionths.
pub(crate) const BY_POPULATION: &str = "10000 * ln(1 + coalesce(t.population, 0))";
/// Among names that are alike, none before another.
pub(crate) const EQUAL: &str = "0";

/// The placeholders of what was typed.
pub(crate) struct Typed {
    q: String,
    near: Option<String>,
}

impl Typed {
    /// `key` is folded as names are.
    pub(crate) fn bind(conditions: &mut Conditions, key: &str) -> Typed {
        let near = near_keys(key);
        let near = if near.is_empty() { None } else { Some(conditions.bind(near.join(" "))) };
        Typed { q: conditions.bind(key), near: near.map(|near| format!("string_to_array({near}, ' ')")) }
    }

    /// The condition that the name of `row`, the alias of a table, resembles it: by its trigrams, or within one edit.
    pub(crate) fn resembles(&self, row: &str) -> String {
        let alike = format!("{} <% {row}.name_key", self.q);
        match &self.near {
            Some(near) => format!("({alike} or {row}.near && {near})"),
            None => alike,
        }
    }

    /// `weighed` in millionths, in which `{q}` stands for what was typed, as the place of `row` among those found. A name that
    /// begins so comes before the others, the `larger` first. One within one edit is as alike as six tenths at least; among such, `larger`, in millionths, comes first.
    pub(crate) fn place(&self, weighed: &str, row: &str, larger: &str) -> String {
        let weighed = weighed.replace("{q}", &self.q);
        let begins = format!("starts_with({row}.name_key, {})", self.q);
        let weighed =
            format!("{weighed} + case when {begins} then 50000000 + 100 * ({larger})::bigint else 0 end");
        match &self.near {
            Some(near) => format!(
                "greatest({weighed}, case when {row}.near && {near} then 600000 + ({larger})::bigint else 0 end)"
            ),
            None => weighed,
        }
    }
}
