//! What a version's rows hold.

use sea_orm::{DbErr, QueryResult};
use serde::Deserialize;
use serde_json::Value;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// The columns of [`VersionInList`], of the version `v`.
pub(super) const SUMMARY: &str = "v.id as version_id, v.number, v.label, v.dated, v.status, v.published_at";

/// A published version as a list shows it.
#[derive(Debug)]
pub struct VersionInList {
    pub id: Uuid,
    /// From 1 on, in the event.
    pub number: i32,
    pub label: String,
    pub dated: Date,
    pub status: String,
    pub published_at: OffsetDateTime,
}

impl VersionInList {
    /// Of a row that an event may have without a version.
    pub(in crate::events) fn where_there_is_one(row: &QueryResult) -> Result<Option<Self>, DbErr> {
        let Some(id) = row.try_get("", "version_id")? else { return Ok(None) };
        Ok(Some(VersionInList {
            id,
            number: row.try_get("", "number")?,
            label: row.try_get("", "label")?,
            dated: row.try_get("", "dated")?,
            status: row.try_get("", "status")?,
            published_at: row.try_get("", "published_at")?,
        }))
    }
}

/// A part of the day.
#[derive(Debug, Deserialize)]
pub struct BlockRow {
    pub block_key: String,
    pub title: String,
    #[serde(with = "time::serde::rfc3339")]
    pub starts_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    pub ends_at: OffsetDateTime,
    pub hours_text: Option<String>,
}

/// A line, under its block or under another line of it.
#[derive(Debug, Deserialize)]
pub struct LineRow {
    pub line_key: String,
    pub block_key: String,
    pub parent_key: Option<String>,
    pub title: String,
    /// Markdown.
    pub description: Option<String>,
    pub appearances_text: Option<String>,
    /// `[{"role", "person", "organisation", "function"}]`, in their order.
    pub appearances: Value,
}
