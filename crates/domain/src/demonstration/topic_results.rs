//! What came of a topic, as `topics.json` writes it.

use serde::Deserialize;

use super::record::{Place, Read};
use super::words::{RawWords, words};
use crate::members::Website;
use crate::territories::Slug;
use crate::texts::Words;

/// What came of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Results {
    pub words: Words,
    /// What is counted, and how many.
    pub figures: Vec<(Words, i64)>,
    /// Label and address.
    pub links: Vec<(String, Website)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawResults {
    words: RawWords,
    figures: Vec<RawFigure>,
    partnerships: Vec<String>,
    events: Vec<String>,
    links: Vec<RawLink>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFigure {
    label: RawWords,
    value: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLink {
    label: String,
    url: String,
}

pub(super) fn results(place: &Place, raw: RawResults) -> Read<Results> {
    let RawResults { words: said, figures, partnerships, events, links } = raw;
    for key in partnerships.iter().chain(&events) {
        place.field("results", Slug::parse(key))?;
    }
    let figure = |RawFigure { label, value }| Ok((words(place, "results", label)?, value));
    let link = |RawLink { label, url }: RawLink| {
        Ok((place.text("results", label)?, place.field("results", Website::parse(&url))?))
    };
    Ok(Results {
        words: words(place, "results", said)?,
        figures: figures.into_iter().map(figure).collect::<Read<_>>()?,
        links: links.into_iter().map(link).collect::<Read<_>>()?,
    })
}
