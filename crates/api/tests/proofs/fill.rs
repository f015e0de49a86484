//! Puts a word found nowhere else into each non-public text of the scene.

use super::scene::hex;
use crate::world::{Who, id};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

/// Tables that everybody may read whole, and the schema's own. What isn't here is non-public until the golden file says
/// who sees it.
const PUBLIC: &str = "'territories', 'territory_former_slugs', 'territory_numbers', 'territory_register',
    'organisations', 'organisation_references', 'seaql_migrations'";
/// What one signs in with, and the journal's author: searched for as it is.
const KEPT: &str =
    "'accounts.sign_in_mail', 'accounts.password_hash', 'journal.actor_name', 'journal.actor_id',
    'journal.detail'";

/// Puts a word into each text that takes one; what has a closed list of values takes none, and so does what never changes: a
/// published programme (AE004), whose words the fixture has put there. The journal is append-only.
const FILL: &str = "
    do $$ declare target record; begin
        for target in select c.relname as place, a.attname as field
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
                and a.atttypid = 'text'::regtype and c.relname <> 'journal' and c.relname not in ({public})
                and c.relname || '.' || a.attname not in ({kept})
            order by 1, a.attnum
        loop begin
            execute format('update %1$I t set %2$I = ''mot-%1$s-%2$s-'' || left(md5(to_jsonb(t)::text), 12)',
                target.place, target.field);
        exception when check_violation or foreign_key_violation or sqlstate 'AE004' then null;
        end; end loop;
    end $$";

/// Fills the records of the scene with words, and adds a row to each table that would have none.
pub async fn put(owner: &DatabaseConnection, now: OffsetDateTime) {
    let fill = schema(FILL);
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
         {fill}; commit",
        id("word", "author"),
        id("failure", "word"),
        id("delivery", "word"),
    );
    owner.execute_unprepared(&text).await.unwrap_or_else(|error| panic!("{error}: {text}"));
}

/// A query over the schema, with the names that are public and those that are kept.
pub fn schema(query: &str) -> String {
    query.replace("{public}", PUBLIC).replace("{kept}", KEPT)
}
