//! What an interest's row holds.

use crate::topics::MemberNamed;
use crate::topics::rows::known;
use domain::topics::InterestKind;
use sea_orm::{DbErr, QueryResult};
use time::OffsetDateTime;
use uuid::Uuid;

/// A member's interest in a topic.
#[derive(Debug)]
pub struct InterestRow {
    pub id: Uuid,
    pub member: MemberNamed,
    pub kind: InterestKind,
    pub words: Option<String>,
    /// Of the words.
    pub language: Option<String>,
    /// When it was declared; it stays when the interest is changed.
    pub since: OffsetDateTime,
    pub changed_at: OffsetDateTime,
    pub demo: bool,
}

/// The columns of [`InterestRow`]: of the interest `i`, its member `m` and that one's organisation `o`.
pub(super) const COLUMNS: &str =
    "i.id as interest_id, i.member_id, o.slug as member_slug, o.name as member_name, i.kind,
    i.words, i.language as words_language, i.since, i.changed_at, i.demo as interest_demo";

/// Indexes: `members_pkey`, `organisations_pkey`.
pub(super) const FROM: &str = "topic_interests i join members m on m.id = i.member_id
    join organisations o on o.id = m.organisation_id";

impl InterestRow {
    /// None in a row that stands for a topic without interests.
    pub(super) fn read(row: &QueryResult) -> Result<Option<Self>, DbErr> {
        let Some(id) = row.try_get("", "interest_id")? else { return Ok(None) };
        Ok(Some(InterestRow {
            id,
            member: MemberNamed {
                id: row.try_get("", "member_id")?,
                slug: row.try_get("", "member_slug")?,
                name: row.try_get("", "member_name")?,
            },
            kind: known(&row.try_get::<String>("", "kind")?, InterestKind::parse)?,
            words: row.try_get("", "words")?,
            language: row.try_get("", "words_language")?,
            since: row.try_get("", "since")?,
            changed_at: row.try_get("", "changed_at")?,
            demo: row.try_get("", "interest_demo")?,
        }))
    }
}
