//! Where a list is read from, and the one statement that reads a page of it.

use super::{Listed, Order, Page};
use crate::sql::{Conditions, sql};
use crate::{Store, error::StoreError};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

/// The parts of a list's statement that neither filters nor order change.
pub(crate) struct Source<'a> {
    /// What a row is read from.
    pub(crate) columns: &'a str,
    /// The tables of all columns.
    pub(crate) from: &'a str,
    /// Those of them that the filters need: what is counted.
    pub(crate) counted: &'a str,
}

impl Source<'_> {
    /// A page of what meets the conditions; one row more than its limit is read, all are counted if the page asks for it.
    pub(crate) async fn read<T>(
        &self,
        store: &Store,
        mut conditions: Conditions,
        order: &Order,
        page: &Page,
        row: impl Fn(&QueryResult) -> Result<T, DbErr>,
    ) -> Result<Listed<T>, StoreError> {
        let Source { columns, from, counted } = self;
        let all = (page.count && page.after.is_some()).then(|| conditions.clone());
        let total = if page.count {
            format!("(select count(*) from {counted} {})", conditions.text())
        } else {
            "null::bigint".into()
        };
        if let Some(after) = &page.after {
            order.narrow(&mut conditions, after);
        }
        let text = format!(
            "select {columns}, {place}, {total} as total
             from {from} {conditions}
             order by {order} limit {rows}",
            place = order.columns(),
            conditions = conditions.text(),
            order = order.text(),
            rows = page.rows(),
        );
        let found = store.database.query_all_raw(sql(text, conditions.into_values())).await?;
        let total = match (found.first(), all) {
            (Some(first), _) => first.try_get("", "total")?,
            // Nothing is left behind the cursor: how many there are stands in no row.
            (None, Some(all)) => Some(self.count(store, all).await?),
            (None, None) => page.count.then_some(0),
        };
        Ok(Listed::cut(found, page, total, |last| order.place(last))?.try_map(|found| row(&found))?)
    }

    async fn count(&self, store: &Store, conditions: Conditions) -> Result<i64, StoreError> {
        let text = format!("select count(*) as total from {} {}", self.counted, conditions.text());
        let row = store.database.query_one_raw(sql(text, conditions.into_values())).await?;
        Ok(row.ok_or(StoreError::Absent)?.try_get("", "total")?)
    }
}
