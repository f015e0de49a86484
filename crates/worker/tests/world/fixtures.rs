//! People and entries as the rooms would write them, and deliveries as they stand.

use super::World;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, TransactionTrait, Value};
use uuid::Uuid;

pub(crate) struct Someone {
    pub(crate) person: Uuid,
    pub(crate) account: Uuid,
}

#[derive(Debug, FromQueryResult)]
pub(crate) struct Delivery {
    pub(crate) id: Uuid,
    pub(crate) kind: String,
    pub(crate) recipient: Uuid,
    pub(crate) state: String,
    pub(crate) attempts: i32,
    pub(crate) last_error: Option<String>,
    pub(crate) seconds_until_due: f64,
}

impl World {
    /// An account in a state with a sign-in mail; its person is Jeanne Boussole.
    pub(crate) async fn someone(&self, language: &str, state: &str, mail: &str) -> Someone {
        let (person, account) = (Uuid::now_v7(), Uuid::now_v7());
        let transaction = self.owner.begin().await.expect("begun");
        for (text, values) in [
            (
                "insert into people (id, first_name, last_name, language, demo, version)
                 values ($1, 'Jeanne', 'Boussole', $2, false, 1)",
                vec![Value::from(person), language.into()],
            ),
            (
                "insert into accounts (id, person_id, sign_in_mail, password_hash, state, version)
                 values ($1, $2, $3, 'not a hash', $4, 1)",
                vec![account.into(), person.into(), mail.into(), state.into()],
            ),
            (
                "insert into journal (actor_kind, kind, record_kind, record_id, record_version)
                 values ('operator', 'account.created', 'account', $1, 1)",
                vec![account.into()],
            ),
        ] {
            transaction.execute_raw(statement(text, values)).await.expect("a fixture row");
        }
        transaction.commit().await.expect("told in the journal");
        Someone { person, account }
    }

    /// An entry about an account, by an account or by the operator.
    pub(crate) async fn tell(&self, kind: &str, about: &Someone, by: Option<&Someone>) {
        let actor = if by.is_some() { "account" } else { "operator" };
        self.change(
            "insert into journal (actor_kind, actor_id, kind, record_kind, record_id, record_version)
             values ($1, $2, $3, 'account', $4, 1)",
            vec![actor.into(), by.map(|by| by.account).into(), kind.into(), about.account.into()],
        )
        .await;
    }

    /// A change of a told table, with an entry of the same transaction.
    pub(crate) async fn change_told(&self, text: &str, values: Vec<Value>) {
        let transaction = self.owner.begin().await.expect("begun");
        transaction.execute_raw(statement(text, values)).await.expect("changed");
        let entry = "insert into journal (actor_kind, kind, record_kind, record_id, record_version)
             values ('operator', 'account.created', 'account', $1, 1)";
        transaction.execute_raw(statement(entry, vec![Uuid::now_v7().into()])).await.expect("told");
        transaction.commit().await.expect("told in the journal");
    }

    /// By the owner, past our code.
    pub(crate) async fn change(&self, text: &str, values: Vec<Value>) {
        self.owner.execute_raw(statement(text, values)).await.expect("changed");
    }

    /// All of them, in the order of their causes.
    pub(crate) async fn deliveries(&self) -> Vec<Delivery> {
        let text = "select id, kind, recipient, state, attempts, last_error,
            extract(epoch from due_at - now())::float8 as seconds_until_due from deliveries order by cause";
        let rows = self.owner.query_all_raw(statement(text, vec![])).await.expect("read");
        rows.iter().map(|row| Delivery::from_query_result(row, "").expect("a delivery")).collect()
    }

    pub(crate) async fn delivery(&self) -> Delivery {
        let mut all = self.deliveries().await;
        assert_eq!(all.len(), 1, "{all:?}");
        all.remove(0)
    }

    /// Mails that were sent are older by this than they were.
    pub(crate) async fn minutes_pass(&self, minutes: f64) {
        let text = "update deliveries set sent_at = sent_at - make_interval(secs => $1)";
        self.change(text, vec![(60.0 * minutes).into()]).await;
    }

    pub(crate) async fn make_all_due(&self) {
        self.change("update deliveries set due_at = now() where state = 'waiting'", vec![]).await;
    }

    /// The hashes that are kept of an account's tokens.
    pub(crate) async fn token_hashes(&self, of: &Someone) -> Vec<Vec<u8>> {
        let text = "select hash from mail_tokens where account_id = $1 order by made_at";
        let rows = self.owner.query_all_raw(statement(text, vec![of.account.into()])).await.expect("read");
        rows.iter().map(|row| row.try_get("", "hash").expect("a hash")).collect()
    }

    pub(crate) async fn count(&self, text: &str) -> i64 {
        let row = self.owner.query_one_raw(statement(text, vec![])).await.expect("read").expect("a row");
        row.try_get_by_index(0).expect("a number")
    }
}

pub(crate) fn statement(text: &str, values: Vec<Value>) -> Statement {
    Statement::from_sql_and_values(DbBackend::Postgres, text, values)
}
