//! What the database holds, as far as a proof of change needs it.

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use std::collections::BTreeMap;

/// How many entries the journal has, and for each table its rows and the youngest transaction that wrote one, told by its
/// distance from a transaction long ago: `age` needs no text of each row, and its "now" is that of the whole statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    pub entries: i64,
    tables: BTreeMap<String, (i64, Option<i64>)>,
}

pub fn statement(text: impl Into<String>) -> Statement {
    Statement::from_string(DbBackend::Postgres, text)
}

impl State {
    pub async fn of(owner: &DatabaseConnection) -> State {
        let names = "select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'r' order by 1";
        let names = owner.query_all_raw(statement(names)).await.expect("tables");
        let names = names.iter().map(|row| row.try_get_by_index::<String>(0).expect("a name"));
        let each = names.map(|name| {
            format!("select '{name}', count(*), (age('100'::xid) - min(age(xmin)))::bigint from {name}")
        });
        let all = each.collect::<Vec<_>>().join(" union all ");
        let rows = owner.query_all_raw(statement(all)).await.expect("counts");
        let tables: BTreeMap<_, _> = rows
            .iter()
            .map(|row| {
                let number = |column| row.try_get_by_index::<i64>(column).expect("a number");
                let youngest = row.try_get_by_index(2).expect("a number, or null without rows");
                (row.try_get_by_index::<String>(0).expect("a name"), (number(1), youngest))
            })
            .collect();
        State { entries: tables["journal"].0, tables }
    }

    /// The tables that were written between this state and a later one.
    pub fn written_until(&self, later: &State) -> Vec<String> {
        let differs = |name: &&String| self.tables.get(*name) != later.tables.get(*name);
        later.tables.keys().filter(differs).cloned().collect()
    }
}
