//! A unique word in each non-public text of each record, and where such words are met again.

use super::scene::hex;
use super::state::statement;
use crate::world::{Who, id};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

/// Tables that everybody may read whole, and the schema's own. What isn't here is non-public until the golden file says
/// who sees it.
const PUBLIC: &str = "'territories', 'territory_former_slugs', 'territory_editions', 'organisations',
    'organisation_references', 'seaql_migrations'";
/// What one signs in with, and the journal's author: searched for as it is.
const KEPT: &str = "'accounts.sign_in_mail', 'accounts.password_hash', 'journal.actor_name', 'journal.actor_id',
    'journal.detail'";

/// The text columns that take a word: those without a closed list of values, outside the append-only journal.
const OPEN_TEXTS: &str = "
    select c.relname || '.' || a.attname, format(
        'update %1$I t set %2$I = ''mot-%1$s-%2$s-'' || left(md5(to_jsonb(t)::text), 12)', c.relname, a.attname)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and a.atttypid = 'text'::regtype and c.relname <> 'journal' and c.relname not in ({public})
        and c.relname || '.' || a.attname not in ({kept})
        and not exists (select 1 from pg_constraint k
            where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey))
    order by 1";

/// Every value to look for: words, hashes, and what is kept as it is.
const VALUES: &str = "
    select c.relname || '.' || a.attname, format(
        'select distinct %3$s, to_jsonb(t)::text from %1$I t where %4$s order by 1', c.relname, a.attname,
        case when a.atttypid = 'bytea'::regtype then format('encode(%I, ''hex'')', a.attname)
            when a.atttypid = 'jsonb'::regtype then format('%I ->> ''mot''', a.attname)
            else format('%I::text', a.attname) end,
        case when c.relname || '.' || a.attname in ({kept}) and a.atttypid <> 'jsonb'::regtype
            and c.relname <> 'journal' then format('%I is not null', a.attname)
            when a.atttypid = 'bytea'::regtype then 'true'
            when a.atttypid = 'jsonb'::regtype then format('%I ? ''mot''', a.attname)
            when c.relname = 'journal' then format('%I is not null and detail ? ''mot''', a.attname)
            else format('%I like ''mot-%%''', a.attname) end)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and c.relname not in ({public})
        and (c.relname || '.' || a.attname in ({kept})
            or c.relname <> 'journal' and a.atttypid in ('text'::regtype, 'bytea'::regtype, 'jsonb'::regtype))
    order by 1";

/// One value of a non-public field.
#[derive(Debug)]
pub struct Word {
    /// `table.column`
    pub field: String,
    /// As it is, or a hash in the spellings that bytes have.
    spellings: Vec<String>,
    /// The whole row, by which its owner is known.
    row: String,
}

impl Word {
    /// Whether the text holds the word, and not as the end of a longer one.
    pub fn is_in(&self, text: &str) -> bool {
        let is_part = |before: char| before.is_alphanumeric() || before == '-';
        self.spellings.iter().any(|spelling| {
            text.match_indices(spelling.as_str()).any(|(at, _)| !text[..at].ends_with(is_part))
        })
    }

    pub fn is_of(&self, ids: &[uuid::Uuid]) -> bool {
        ids.iter().any(|id| self.row.contains(&id.to_string()))
    }
}

/// Fills the records of the scene with words, and adds a row to each table that would have none.
pub async fn put(owner: &DatabaseConnection, now: OffsetDateTime) {
    let open = columns(owner, OPEN_TEXTS).await;
    let updates: Vec<_> = open.into_iter().map(|(_, update)| update).collect();
    let (account, person) = (Who::Placeless.account(), id("person", Who::Placeless.name()));
    let (session, own) = (id("session", "word"), id("member", "own"));
    let hash = |of: &str| hex(&Sha256::digest(of));
    let (live, spent, mailed) = (hash("live"), hash("spent"), hash("mailed"));
    let text = format!(
        "begin;
         insert into journal (actor_kind, actor_id, actor_name, kind, record_kind, record_id, record_version, fields,
            detail) values ('account', '{}', 'mot-journal-actor_name', 'member.profile_updated', 'member', '{own}', 2,
            array['website'], '{{\"mot\": \"mot-journal-detail\"}}');
         insert into sessions (id, account_id, opened_at, current_hash, last_used_at)
            values ('{session}', '{account}', '{now}', '\\x{live}', '{now}');
         insert into spent_tokens (hash, session_id, spent_at) values ('\\x{spent}', '{session}', '{now}');
         insert into mail_tokens (hash, purpose, account_id, made_at)
            values ('\\x{mailed}', 'password_reset', '{account}', '{now}');
         insert into sign_in_failures (id, sign_in_mail, address, failed_at) values ('{}', '', '', '{now}');
         insert into deliveries (id, cause, kind, recipient, account_id, state, due_at, last_error)
            select '{}', max(id), '', '{person}', '{account}', 'failed', '{now}', '' from journal;
         insert into followers (name, position) values ('', 0);
         {}; commit",
        id("word", "author"),
        id("failure", "word"),
        id("delivery", "word"),
        updates.join(";\n")
    );
    owner.execute_unprepared(&text).await.unwrap_or_else(|error| panic!("{error}: {text}"));
}

/// Every word that the database holds.
pub async fn read(owner: &DatabaseConnection) -> Vec<Word> {
    let mut words = Vec::new();
    for (field, query) in columns(owner, VALUES).await {
        for row in owner.query_all_raw(statement(&query)).await.unwrap_or_else(|error| panic!("{error}: {query}")) {
            let value: String = row.try_get_by_index(0).expect("a value");
            let mut spellings = vec![value.clone()];
            let bytes: Option<Vec<u8>> = value.as_bytes().chunks(2).map(byte).collect();
            for bytes in bytes {
                spellings.extend([STANDARD_NO_PAD.encode(&bytes), URL_SAFE_NO_PAD.encode(&bytes)]);
            }
            let row = row.try_get_by_index(1).expect("a row");
            words.push(Word { field: field.clone(), spellings, row });
        }
    }
    words
}

fn byte(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

async fn columns(owner: &DatabaseConnection, query: &str) -> Vec<(String, String)> {
    let query = query.replace("{public}", PUBLIC).replace("{kept}", KEPT);
    let rows = owner.query_all_raw(statement(query)).await.expect("the schema");
    let text = |row: &sea_orm::QueryResult, column| row.try_get_by_index::<String>(column).expect("a text");
    rows.iter().map(|row| (text(row, 0), text(row, 1))).collect()
}
