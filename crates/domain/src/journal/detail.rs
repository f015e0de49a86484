//! What an entry says beyond its fields.

use serde_json::{Map, Value};
use uuid::Uuid;

/// Ids, codes and counts by name. It has no way to take a text, so that no personal value gets in by habit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Detail(Map<String, Value>);

impl Detail {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn id(self, name: &'static str, id: Uuid) -> Self {
        self.with(name, Value::from(id.to_string()))
    }

    pub fn ids(self, name: &'static str, ids: impl IntoIterator<Item = Uuid>) -> Self {
        let ids = ids.into_iter().map(|id| Value::from(id.to_string()));
        self.with(name, ids.collect())
    }

    /// A code of one of our closed lists, by its spelling.
    pub fn code(self, name: &'static str, code: &'static str) -> Self {
        self.with(name, Value::from(code))
    }

    pub fn count(self, name: &'static str, count: u64) -> Self {
        self.with(name, Value::from(count))
    }

    pub fn into_value(self) -> Value {
        Value::Object(self.0)
    }

    fn with(mut self, name: &'static str, value: Value) -> Self {
        self.0.insert(name.to_owned(), value);
        self
    }
}
