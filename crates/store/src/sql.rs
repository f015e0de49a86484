//! One way to say a statement: the text as it is read here, and its values in order.

use crate::error::StoreError;
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};

/// A statement for PostgreSQL; `$1` is the first value.
pub(crate) fn sql(text: impl Into<String>, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(DbBackend::Postgres, text, values)
}

/// What a question without values, `select exists (…)`, is answered.
pub(crate) async fn holds(connection: &impl ConnectionTrait, question: &str) -> Result<bool, StoreError> {
    let row = connection.query_one_raw(sql(question, [])).await?.ok_or(StoreError::Absent)?;
    Ok(row.try_get_by_index(0)?)
}

/// An instant inside JSON, as the API writes it (RFC 3339): UTC, with as many digits of a second as it needs.
pub(crate) fn instant(column: &str) -> String {
    format!(
        r#"rtrim(rtrim(to_char({column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z'"#
    )
}

/// The text of a condition that grows one filter at a time, with its values numbered from `$1`.
#[derive(Clone, Default)]
pub(crate) struct Conditions {
    text: String,
    values: Vec<Value>,
}

impl Conditions {
    /// Adds a value without a condition and answers its placeholder.
    pub(crate) fn bind(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    /// Adds `and <condition>`, in which `?` stands for the value.
    pub(crate) fn and(&mut self, condition: &str, value: impl Into<Value>) {
        let placeholder = self.bind(value);
        self.and_plain(&condition.replace('?', &placeholder));
    }

    /// Adds a condition that has its placeholders already, or none.
    pub(crate) fn and_plain(&mut self, condition: &str) {
        self.text.push_str(if self.text.is_empty() { "where " } else { " and " });
        self.text.push_str(condition);
    }

    /// `where …`, or nothing.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn into_values(self) -> Vec<Value> {
        self.values
    }
}
