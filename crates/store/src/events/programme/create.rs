//! A new version: written as a draft with its blocks, lines and appearances, then published, after which it never changes.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::Work;
use domain::events::{Appearance, Appearing, Block, Line, Printed, ProgrammeVersion};
use domain::journal::{Detail, Entry, EntryKind, RecordKind};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

/// A version that is not written yet.
#[derive(Debug)]
pub(crate) struct NewVersion {
    pub(crate) id: Uuid,
    pub(crate) event: Uuid,
    pub(crate) version: ProgrammeVersion<Uuid>,
}

/// `$1` the version, `$2` its blocks, `$3` its lines, `$4` their appearances.
const INSERT: &str = "
with version as (insert into programme_versions (id, event_id, number, label, dated, status, letterhead, heading, title_text,
        venue_name, venue_text, date_text)
    select id, event_id, number, label, dated, status, letterhead, heading, title_text, venue_name, venue_text, date_text
    from jsonb_to_record($1) as r (id uuid, event_id uuid, number integer, label text, dated date, status text,
        letterhead text, heading text, title_text text, venue_name text, venue_text text, date_text text)),
blocks as (insert into programme_blocks (version_id, block_key, place, title, starts_at, ends_at, hours_text)
    select ($1 ->> 'id')::uuid, block_key, place, title, starts_at, ends_at, hours_text
    from jsonb_to_recordset($2) as r (block_key text, place integer, title text, starts_at timestamptz,
        ends_at timestamptz, hours_text text)),
lines as (insert into programme_lines (version_id, line_key, block_key, parent_key, place, title, description,
        appearances_text)
    select ($1 ->> 'id')::uuid, line_key, block_key, parent_key, place, title, description, appearances_text
    from jsonb_to_recordset($3) as r (line_key text, block_key text, parent_key text, place integer, title text,
        description text, appearances_text text))
insert into programme_appearances (version_id, line_key, place, role, person_id, organisation_id, function)
select ($1 ->> 'id')::uuid, line_key, place, role, person_id, organisation_id, function
from jsonb_to_recordset($4) as r (line_key text, place integer, role text, person_id uuid, organisation_id uuid,
    function text)";

const PUBLISH: &str = "update programme_versions set published_at = transaction_timestamp() where id = $1";

/// Writes and publishes a version, after its event and who appears in it.
pub(crate) async fn create(work: &Work, new: &NewVersion) -> Result<(), StoreError> {
    let NewVersion { id, event: _, version } = new;
    let blocks = version.programme.blocks();
    let mut lines = Rows::default();
    for block in blocks {
        lines.add(block.key.as_str(), None, &block.lines);
    }
    let blocks: Vec<Value> = blocks.iter().zip(1..).map(block_row).collect();
    let rows = [version_row(new), blocks.into(), lines.lines.into(), lines.appearances.into()];
    work.transaction.execute_raw(sql(INSERT, rows.map(sea_orm::Value::from))).await?;
    work.transaction.execute_raw(sql(PUBLISH, [(*id).into()])).await?;
    Ok(())
}

fn version_row(NewVersion { id, event, version }: &NewVersion) -> Value {
    let ProgrammeVersion { number, label, dated, status, printed, programme: _ } = version;
    let Printed { letterhead, heading, title, venue_name, venue, date } = printed;
    json!({
        "id": id,
        "event_id": event,
        "number": number,
        "label": label,
        "dated": dated.to_string(),
        "status": status,
        "letterhead": letterhead,
        "heading": heading,
        "title_text": title,
        "venue_name": venue_name,
        "venue_text": venue,
        "date_text": date,
    })
}

fn block_row((block, place): (&Block<Uuid>, i32)) -> Value {
    let Block { key, title, hours, hours_text, lines: _ } = block;
    json!({
        "block_key": key,
        "place": place,
        "title": title,
        "starts_at": hours.starts_at().to_string(),
        "ends_at": hours.ends_at().to_string(),
        "hours_text": hours_text,
    })
}

#[derive(Default)]
struct Rows {
    lines: Vec<Value>,
    appearances: Vec<Value>,
}

impl Rows {
    fn add(&mut self, block: &str, parent: Option<&str>, lines: &[Line<Uuid>]) {
        for (line, place) in lines.iter().zip(1..) {
            let Line { key, title, description, appearances, appearances_text, lines: nested } = line;
            self.lines.push(json!({
                "line_key": key,
                "block_key": block,
                "parent_key": parent,
                "place": place,
                "title": title,
                "description": description,
                "appearances_text": appearances_text,
            }));
            for (Appearance { role, of }, place) in appearances.iter().zip(1..) {
                let (person, organisation, function) = match of {
                    Appearing::Person { person, function } => (Some(person), None, function.as_ref()),
                    Appearing::Organisation(organisation) => (None, Some(organisation), None),
                };
                self.appearances.push(json!({
                    "line_key": key,
                    "place": place,
                    "role": role,
                    "person_id": person,
                    "organisation_id": organisation,
                    "function": function,
                }));
            }
            self.add(block, Some(key.as_str()), nested);
        }
    }
}

/// The entry of a version that was published; its record is the event.
pub(crate) fn published(new: &NewVersion) -> Entry {
    let detail = Detail::new().count("number", new.version.number.get().into());
    Entry::new(EntryKind::ProgrammePublished, RecordKind::Event, new.event)
        .fields(["programme"])
        .detail(detail)
}
