//! A programme version as an event's file writes it.

use std::num::NonZeroU16;

use serde::Deserialize;
use time::macros::format_description;
use time::{Date, OffsetDateTime, Time};

use super::day::Day;
use super::record::{Place, Read};
use crate::events::{
    Appearance, AppearanceRole, Appearing, Block, Hours, Line, Printed, Programme, ProgrammeStatus,
    ProgrammeVersion,
};
use crate::territories::Slug;

const FIELD: &str = "programme_versions";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawVersion {
    number: u16,
    label: String,
    dated: Day,
    status: String,
    letterhead: Option<String>,
    heading: Option<String>,
    title_text: Option<String>,
    venue_name: Option<String>,
    venue_text: Option<String>,
    date_text: Option<String>,
    blocks: Vec<RawBlock>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBlock {
    block_key: String,
    order: usize,
    title: String,
    starts_at: String,
    ends_at: String,
    hours_text: Option<String>,
    lines: Vec<RawLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLine {
    line_key: String,
    order: usize,
    title: String,
    description: Option<String>,
    description_markdown: Option<String>,
    appearances: Vec<RawAppearance>,
    appearances_text: Option<String>,
    lines: Vec<RawLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAppearance {
    person: Option<String>,
    organisation: Option<String>,
    role: String,
    function: Option<String>,
}

/// The version of that number; `instant` says when an hour of that day is.
pub(super) fn version(
    place: &Place,
    raw: RawVersion,
    number: u16,
    instant: impl Fn(Time) -> Read<OffsetDateTime>,
    start: Date,
) -> Read<ProgrammeVersion<Slug>> {
    let counted = NonZeroU16::new(raw.number).filter(|given| given.get() == number);
    let blocks = in_order(place, raw.blocks, |raw| raw.order)?;
    let blocks = blocks.into_iter().map(|raw| block(place, raw, &instant)).collect::<Read<_>>()?;
    Ok(ProgrammeVersion {
        number: place.field(FIELD, counted.ok_or("versions are numbered from 1 on"))?,
        label: place.text(FIELD, raw.label)?,
        dated: place.field(FIELD, raw.dated.date(start))?,
        status: place.code(FIELD, ProgrammeStatus::parse, &raw.status)?,
        printed: Printed {
            letterhead: raw.letterhead,
            heading: raw.heading,
            title: raw.title_text,
            venue_name: raw.venue_name,
            venue: raw.venue_text,
            date: raw.date_text,
        },
        programme: place.field(FIELD, Programme::new(blocks))?,
    })
}

fn block(place: &Place, raw: RawBlock, instant: &impl Fn(Time) -> Read<OffsetDateTime>) -> Read<Block<Slug>> {
    let hour = |text: &str| {
        let hour = Time::parse(text, format_description!("[hour]:[minute]"));
        instant(place.field(FIELD, hour.map_err(|_| format!("\"{text}\" is no hour (HH:MM)")))?)
    };
    let (starts_at, ends_at) = (hour(&raw.starts_at)?, hour(&raw.ends_at)?);
    Ok(Block {
        key: place.field(FIELD, Slug::parse(&raw.block_key))?,
        title: raw.title,
        hours: place.field(FIELD, Hours::new(starts_at, ends_at))?,
        hours_text: raw.hours_text,
        lines: lines(place, raw.lines)?,
    })
}

fn lines(place: &Place, raw: Vec<RawLine>) -> Read<Vec<Line<Slug>>> {
    in_order(place, raw, |raw| raw.order)?.into_iter().map(|raw| line(place, raw)).collect()
}

fn line(place: &Place, raw: RawLine) -> Read<Line<Slug>> {
    Ok(Line {
        key: place.field(FIELD, Slug::parse(&raw.line_key))?,
        title: raw.title,
        description: raw.description_markdown.or(raw.description),
        appearances: raw.appearances.into_iter().map(|raw| appearance(place, raw)).collect::<Read<_>>()?,
        appearances_text: raw.appearances_text,
        lines: lines(place, raw.lines)?,
    })
}

fn appearance(place: &Place, raw: RawAppearance) -> Read<Appearance<Slug>> {
    let key = |text: String| place.field(FIELD, Slug::parse(&text));
    let of = match raw {
        RawAppearance { person: Some(person), organisation: None, function, role: _ } => {
            Appearing::Person { person: key(person)?, function }
        }
        RawAppearance { person: None, organisation: Some(organisation), function: None, role: _ } => {
            Appearing::Organisation(key(organisation)?)
        }
        RawAppearance { .. } => {
            return place
                .field(FIELD, Err("an appearance is of a person or of an organisation without function"));
        }
    };
    Ok(Appearance { role: place.code(FIELD, AppearanceRole::parse, &raw.role)?, of })
}

/// Refuses a list whose orders don't count from 1 on: its order is its order.
fn in_order<T>(place: &Place, list: Vec<T>, order: impl Fn(&T) -> usize) -> Read<Vec<T>> {
    let counts = list.iter().zip(1..).all(|(one, place)| order(one) == place);
    place.field(FIELD, counts.then_some(list).ok_or("orders count from 1 on"))
}
