//! A page of a list: keyset by row comparison, never an offset.
//!
//! A room names its filters and its orders ([`Order`]); one statement reads the page ([`Source`]).

mod order;
mod source;
mod typed;

pub(crate) use order::{Order, instant_in_cursor};
pub(crate) use source::Source;
pub(crate) use typed::{BY_POPULATION, EQUAL, Typed};

use sea_orm::DbErr;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Which part of a list to read.
#[derive(Clone, Debug)]
pub struct Page {
    /// How many records at most, 1 to 100.
    pub limit: u64,
    /// The last record already read.
    pub after: Option<After>,
    /// Whether to count all records of the filters.
    pub count: bool,
}

impl Page {
    /// How many rows to read: one more tells whether there is more. It stands in a statement's text: as a value, PostgreSQL
    /// would plan the list anew each time, which costs more than to read it.
    pub(crate) fn rows(&self) -> u64 {
        self.limit + 1
    }
}

/// The place of a record in its list: its sort key and its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct After {
    pub key: SortKey,
    pub id: Uuid,
}

/// The value that a list is sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum SortKey {
    Number(i64),
    Text(String),
}

impl From<SortKey> for sea_orm::Value {
    fn from(key: SortKey) -> Self {
        match key {
            SortKey::Number(number) => number.into(),
            SortKey::Text(text) => text.into(),
        }
    }
}

/// What was read.
#[derive(Debug)]
pub struct Listed<T> {
    pub rows: Vec<T>,
    /// The place of the last row, when there are more behind it.
    pub next: Option<After>,
    /// The number of all records of the filters, when it was asked for.
    pub total: Option<i64>,
}

impl<T> Listed<T> {
    /// The same page of what each row becomes.
    pub fn map<U>(self, row: impl FnMut(T) -> U) -> Listed<U> {
        let Listed { rows, next, total } = self;
        Listed { rows: rows.into_iter().map(row).collect(), next, total }
    }

    /// Cuts the one row too many that tells whether there is more; only the last row's place is asked for.
    pub(crate) fn cut(
        mut rows: Vec<T>,
        page: &Page,
        total: Option<i64>,
        place: impl Fn(&T) -> Result<After, DbErr>,
    ) -> Result<Listed<T>, DbErr> {
        let more = rows.len() as u64 > page.limit;
        rows.truncate(page.limit as usize);
        let next = rows.last().filter(|_| more).map(place).transpose()?;
        Ok(Listed { rows, next, total })
    }

    pub(crate) fn try_map<U>(self, row: impl FnMut(T) -> Result<U, DbErr>) -> Result<Listed<U>, DbErr> {
        let Listed { rows, next, total } = self;
        Ok(Listed { rows: rows.into_iter().map(row).collect::<Result<_, _>>()?, next, total })
    }
}
