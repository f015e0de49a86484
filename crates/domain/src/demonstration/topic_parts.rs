//! What stands inside of a topic: its history, its interests; and messages, for their shape.

use serde::Deserialize;
use serde_json::Value;
use time::Date;

use super::day::Day;
use super::record::{Place, Read};
use crate::access::{Stage, Transition, Visibility};
use crate::territories::Slug;
use crate::topics::{Interest, InterestKind, WrittenBy};
use crate::vocabularies::Sdg;

/// A step of the history; the beginning has no transition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenStep {
    pub transition: Option<(Transition, Stage)>,
    pub reached: Stage,
    pub on: Date,
    pub by: Slug,
    pub reason: Option<String>,
}

/// A member's interest, and who spoke for the member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredInterest {
    pub member: Slug,
    pub interest: Interest,
    pub contact: Slug,
    pub on: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStep {
    stage: String,
    on: Day,
    by: String,
    reason: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawInterest {
    member: String,
    kind: String,
    words: Option<String>,
    contact: String,
    on: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMessage {
    key: String,
    author: String,
    #[serde(rename = "for")]
    member: Option<String>,
    on: Day,
    visibility: String,
    text: String,
}

/// The day that a field names, counted from the start.
pub(super) type DayOf<'a> = &'a dyn Fn(&'static str, &Day) -> Read<Date>;

/// Staff propose for no member.
pub(super) fn begun_by(written_by: WrittenBy, organisation: Slug) -> Option<Slug> {
    match written_by {
        WrittenBy::Staff => None,
        WrittenBy::Member => Some(organisation),
    }
}

pub(super) fn sdgs(place: &Place, raw: &Value) -> Read<Option<Vec<Sdg>>> {
    if raw == "not_assessed" {
        return Ok(None);
    }
    let goals = place.field("sdgs", Vec::<Sdg>::deserialize(raw))?;
    Ok(Some(goals))
}

/// The steps between the stages, each one that the table of steps has.
pub(super) fn history(place: &Place, day: DayOf<'_>, raw: Vec<RawStep>) -> Read<Vec<TakenStep>> {
    let mut steps: Vec<TakenStep> = Vec::with_capacity(raw.len());
    for RawStep { stage, on, by, reason } in raw {
        let reached = place.code("history", Stage::parse, &stage)?;
        let transition = match steps.last() {
            None => None,
            Some(before) => {
                let leads = |step: &&Transition| step.reached_from(before.reached) == Some(reached);
                let step = Transition::ALL.iter().find(leads);
                let step = step.ok_or_else(|| format!("no step leads from {} to {stage}", before.reached));
                Some((*place.field("history", step)?, before.reached))
            }
        };
        let by = place.field("history", Slug::parse(&by))?;
        steps.push(TakenStep { transition, reached, on: day("history", &on)?, by, reason });
    }
    Ok(steps)
}

pub(super) fn interest(place: &Place, day: DayOf<'_>, raw: RawInterest) -> Read<DeclaredInterest> {
    let RawInterest { member, kind, words, contact, on } = raw;
    let kind = place.code("interests", InterestKind::parse, &kind)?;
    Ok(DeclaredInterest {
        member: place.field("interests", Slug::parse(&member))?,
        interest: place.field("interests", Interest::new(kind, words.as_deref()))?,
        contact: place.field("interests", Slug::parse(&contact))?,
        on: day("interests", &on)?,
    })
}

/// Messages have no room yet: their shape is held, nothing is loaded.
pub(super) fn check_messages(place: &Place, day: DayOf<'_>, messages: &[RawMessage]) -> Read<()> {
    for RawMessage { key, author, member, on, visibility, text } in messages {
        for slug in [key, author].into_iter().chain(member) {
            place.field("messages", Slug::parse(slug))?;
        }
        place.code("messages", Visibility::parse, visibility)?;
        day("messages", on)?;
        place.text("messages", text.clone())?;
    }
    Ok(())
}
