//! The columns of a row in the order of its statement. A long list is read so: to look each column up by its name costs
//! as much again as the value.

use sea_orm::sqlx::postgres::PgRow;
use sea_orm::sqlx::{Column, Decode, Postgres, Row, Type};
use sea_orm::{DbErr, QueryResult, RuntimeErr};
use std::sync::Arc;

pub(crate) struct Columns<'r> {
    row: &'r PgRow,
    at: usize,
}

impl<'r> Columns<'r> {
    pub(crate) fn of(row: &'r QueryResult) -> Result<Columns<'r>, DbErr> {
        let row = row.try_as_pg_row().ok_or_else(|| DbErr::Type("not a row of PostgreSQL".into()))?;
        Ok(Columns { row, at: 0 })
    }

    /// The next column, which the statement calls `name`: tests fail where it doesn't.
    pub(crate) fn next<T: Decode<'r, Postgres> + Type<Postgres>>(&mut self, name: &str) -> Result<T, DbErr> {
        let at = self.at;
        self.at += 1;
        debug_assert_eq!(self.row.columns().get(at).map(Column::name), Some(name), "column {at}");
        let failed = |error| DbErr::Query(RuntimeErr::SqlxError(Arc::new(error)));
        // Whether the type is the column's is the same for each row of a statement: the tests' builds ask it, and a
        // released program saves a tenth of a long list by not asking again.
        let value =
            if cfg!(debug_assertions) { self.row.try_get(at) } else { self.row.try_get_unchecked(at) };
        value.map_err(failed)
    }
}
