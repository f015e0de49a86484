//! The words of the scene, and where they are met again.

use super::fill::schema;
use super::state::statement;
use crate::world::{Document, Event, id};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use memchr::memmem::find_iter;
use sea_orm::{ConnectionTrait, DatabaseConnection};

/// Fields that may hold words of people and take none of ours, so that they aren't searched for.
const WITHOUT: &str = "
    select c.relname || '.' || a.attname, format_type(a.atttypid, null)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype, 'date'::regtype)
        and c.relname not in ({public})
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
    /// Who sees the row, or what it is of, where not everybody sees it.
    hidden: String,
    /// As it is, or a hash in the spellings that bytes have.
    spellings: Vec<String>,
    /// The whole row, by which its owner is known.
    row: String,
}

impl Word {
    /// Whether the text holds the word, and not as the end of a longer one.
    pub fn is_in(&self, text: &str) -> bool {
        let is_part = |before: char| before.is_alphanumeric() || before == '-';
        self.spellings
            .iter()
            .any(|spelling| find_iter(text.as_bytes(), spelling).any(|at| !text[..at].ends_with(is_part)))
    }

    /// Its field, and who sees the row where that is said.
    pub fn name(&self) -> String {
        format!("{}{}", self.field, self.hidden)
    }

    pub fn is_of(&self, ids: &[uuid::Uuid]) -> bool {
        ids.iter().any(|id| self.row.contains(&id.to_string()))
    }
}

/// Rows of records that not everybody sees are told apart from the same field's elsewhere: by their own visibility, else by the
/// ids in them.
fn of_hidden(row: &str) -> String {
    let fields: serde_json::Value = serde_json::from_str(row).expect("a row");
    if let Some(of) = fields["visibility"].as_str().or_else(|| Event::hidden(row)) {
        return format!(" of {of}");
    }
    let topics = [
        ("own", " (hidden, own)"),
        ("dismissed", " (hidden, own)"),
        ("other", " (hidden, other)"),
        ("staff", " (hidden)"),
    ];
    let of = |(topic, _): &&(&str, &str)| row.contains(&id("topic", topic).to_string());
    topics.iter().find(of).map_or_else(String::new, |(_, told)| (*told).to_owned())
}

/// Every word that the database holds.
pub async fn read(owner: &DatabaseConnection) -> Vec<Word> {
    let mut words = Vec::new();
    let document = Document::committed().whole.to_string();
    for (field, query) in columns(owner, VALUES).await {
        for row in
            owner.query_all_raw(statement(&query)).await.unwrap_or_else(|error| panic!("{error}: {query}"))
        {
            let value: String = row.try_get_by_index(0).expect("a value");
            let mut spellings = vec![value.clone()];
            let bytes: Option<Vec<u8>> = value.as_bytes().chunks(2).map(byte).collect();
            if let Some(bytes) = bytes {
                spellings.extend([STANDARD_NO_PAD.encode(&bytes), URL_SAFE_NO_PAD.encode(&bytes)]);
            }
            let row: String = row.try_get_by_index(1).expect("a row");
            let hidden = of_hidden(&row);
            let word = Word { field: field.clone(), hidden, spellings, row };
            // The document's examples are public by being there.
            if !word.is_in(&document) {
                words.push(word);
            }
        }
    }
    words
}

/// The fields, with their types, that could say something and hold none of these words.
pub async fn not_searched(owner: &DatabaseConnection, words: &[Word]) -> Vec<(String, String)> {
    let fields = columns(owner, WITHOUT).await;
    fields.into_iter().filter(|(field, _)| !words.iter().any(|word| word.field == *field)).collect()
}

fn byte(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

async fn columns(owner: &DatabaseConnection, query: &str) -> Vec<(String, String)> {
    let rows = owner.query_all_raw(statement(schema(query))).await.expect("the schema");
    let text = |row: &sea_orm::QueryResult, column| row.try_get_by_index::<String>(column).expect("a text");
    rows.iter().map(|row| (text(row, 0), text(row, 1))).collect()
}
