//! What an event's file holds for what is not built yet: places, registrations and the difference of two versions. It is read as
//! strictly as the rest, so that the files stay right, and nothing is made of it.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;
use time::Date;

use super::day::Day;
use super::record::{Place, Read};
use crate::events::Programme;
use crate::territories::Slug;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPool {
    key: String,
    kind: PoolKind,
    line_key: Option<String>,
    capacity: u32,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum PoolKind {
    Event,
    Workshop,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRegistration {
    number: usize,
    person: String,
    member: String,
    function: String,
    state: RegistrationState,
    on: Day,
    pools: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum RegistrationState {
    Confirmed,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case", tag = "kind")]
pub(super) enum RawDifference {
    Moved { from: u16, to: u16, line_key: String, was_after: String, is_after: String },
    Retimed { from: u16, to: u16, block_key: String, was: String, is: String },
    AppearanceAdded { from: u16, to: u16, line_key: String, person: String },
    Renamed { from: u16, to: u16, line_key: String, was: String, is: String },
}

pub(super) struct Later {
    pub(super) pools: Vec<RawPool>,
    pub(super) registrations: Vec<RawRegistration>,
    pub(super) differences: Vec<RawDifference>,
}

/// `last` is the programme whose lines they name.
pub(super) fn check_shape(place: &Place, later: Later, last: &Programme<Slug>, start: Date) -> Read<()> {
    let Later { pools, registrations, differences } = later;
    let lines: HashSet<&str> = last.lines().into_iter().map(|line| line.key.as_str()).collect();
    let blocks: HashSet<&str> = last.blocks().iter().map(|block| block.key.as_str()).collect();
    let mut free = HashMap::new();
    for RawPool { key, kind, line_key, capacity } in pools {
        let fits = match (kind, line_key) {
            (PoolKind::Event, None) => true,
            (PoolKind::Workshop, Some(line)) => lines.contains(line.as_str()),
            (PoolKind::Event, Some(_)) | (PoolKind::Workshop, None) => false,
        };
        let once = free.insert(key.clone(), capacity).is_none();
        demand(place, "pools", fits && once, &key)?;
    }
    for (raw, expected) in registrations.into_iter().zip(1..) {
        let RawRegistration {
            number,
            person,
            member,
            function,
            state: RegistrationState::Confirmed,
            on,
            pools,
        } = raw;
        place.field("registrations", on.date(start))?;
        let named = [&person, &member].iter().all(|key| Slug::parse(key).is_ok()) && !function.is_empty();
        demand(place, "registrations", named && number == expected, &person)?;
        for pool in pools {
            let left = free.get(&pool).and_then(|places| places.checked_sub(1));
            free.insert(
                pool.clone(),
                place.field("registrations", left.ok_or(format!("no place in {pool}")))?,
            );
        }
    }
    for difference in differences {
        let (from, to, keys, fits) = match &difference {
            RawDifference::Moved { from, to, line_key, was_after, is_after } => (
                from,
                to,
                line_key,
                [line_key, was_after, is_after].iter().all(|key| lines.contains(key.as_str())),
            ),
            RawDifference::Retimed { from, to, block_key, was, is } => {
                (from, to, block_key, blocks.contains(block_key.as_str()) && was != is)
            }
            RawDifference::AppearanceAdded { from, to, line_key, person } => {
                (from, to, line_key, lines.contains(line_key.as_str()) && Slug::parse(person).is_ok())
            }
            RawDifference::Renamed { from, to, line_key, was, is } => {
                (from, to, line_key, lines.contains(line_key.as_str()) && was != is)
            }
        };
        demand(place, "expected_difference", fits && from < to, keys)?;
    }
    Ok(())
}

fn demand(place: &Place, field: &'static str, fits: bool, key: &str) -> Read<()> {
    place.field(field, fits.then_some(()).ok_or(format!("{key} doesn't fit the programme")))
}
