//! Blocks with their lines, each line with those nested in it.

use crate::organisations::OrganisationReference;
use serde::Serialize;
use std::collections::HashMap;
use store::events::programme::{BlockRow, LineRow};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// A part of the day with hours.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Block {
    #[schema(example = "matinee")]
    block_key: String,
    #[schema(example = "Matinée")]
    title: String,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime, example = "2022-04-01T08:00:00Z")]
    starts_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime, example = "2022-04-01T11:00:00Z")]
    ends_at: OffsetDateTime,
    /// The hours as they were printed.
    #[schema(required = true, example = "10h-13h")]
    hours_text: Option<String>,
    /// In their order.
    lines: Vec<Line>,
}

/// One line; it has an order and no hour of its own.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Line {
    /// The same in each version that has the line.
    #[schema(example = "ouverture-institutionnelle")]
    line_key: String,
    #[schema(example = "Ouverture institutionnelle")]
    title: String,
    /// Markdown.
    #[schema(required = true)]
    description: Option<String>,
    #[schema(value_type = Vec<Appearance>)]
    appearances: serde_json::Value,
    /// The appearances as they were printed, where the line prints a sentence.
    #[schema(required = true)]
    appearances_text: Option<String>,
    /// Nested lines, in their order.
    #[schema(no_recursion)]
    lines: Vec<Line>,
}

/// As what somebody appears.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "the words of the domain's list, for the document")]
enum AppearanceRole {
    Speaker,
    Facilitator,
    Organiser,
}

/// A person or an organisation in a line.
#[derive(ToSchema)]
#[expect(dead_code, reason = "the shape of what the store puts together")]
struct Appearance {
    role: AppearanceRole,
    #[schema(required = true)]
    person: Option<AppearingPerson>,
    #[schema(required = true)]
    organisation: Option<OrganisationReference>,
    /// Held that day, where the line prints it.
    #[schema(required = true)]
    function: Option<String>,
}

/// Somebody in a line.
#[derive(ToSchema)]
#[expect(dead_code, reason = "the shape of what the store puts together")]
struct AppearingPerson {
    id: Uuid,
    first_name: String,
    last_name: String,
}

/// Lines by where they stand: their block, and the line that they are nested in.
type Lines = HashMap<(String, Option<String>), Vec<LineRow>>;

pub(super) fn blocks(blocks: Vec<BlockRow>, lines: Vec<LineRow>) -> Vec<Block> {
    let mut standing = Lines::new();
    for line in lines {
        standing.entry((line.block_key.clone(), line.parent_key.clone())).or_default().push(line);
    }
    let block = |BlockRow { block_key, title, starts_at, ends_at, hours_text }| {
        let lines = nested(&mut standing, &block_key, None);
        Block { block_key, title, starts_at, ends_at, hours_text, lines }
    };
    blocks.into_iter().map(block).collect()
}

/// Each row is taken once, so that no fault of the rows can make it turn for ever.
fn nested(standing: &mut Lines, block: &str, parent: Option<&str>) -> Vec<Line> {
    let rows = standing.remove(&(block.to_owned(), parent.map(str::to_owned))).unwrap_or_default();
    let line = |row: LineRow| {
        let LineRow {
            line_key,
            block_key: _,
            parent_key: _,
            title,
            description,
            appearances_text,
            appearances,
        } = row;
        let lines = nested(standing, block, Some(&line_key));
        Line { line_key, title, description, appearances, appearances_text, lines }
    };
    rows.into_iter().map(line).collect()
}
