//! One record of a file while it is read: it knows where it stands, so that each fault can say it.

use std::fmt::Display;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{DemonstrationFault, DemonstrationProblem};
use crate::territories::Slug;

pub(super) type Read<T> = Result<T, DemonstrationFault>;

/// Where a record stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) file: &'static str,
    key: Option<String>,
}

impl Place {
    /// The file as a whole.
    pub(super) fn file(file: &'static str) -> Self {
        Self { file, key: None }
    }

    pub(super) fn at(file: &'static str, key: &Slug) -> Self {
        Self { file, key: Some(key.to_string()) }
    }

    pub(super) fn fault(&self, problem: DemonstrationProblem) -> DemonstrationFault {
        DemonstrationFault { file: self.file, key: self.key.clone(), problem }
    }

    /// The value of a field, or the fault that names it.
    pub(super) fn field<T>(&self, field: &'static str, value: Result<T, impl Display>) -> Read<T> {
        value.map_err(|why| self.fault(DemonstrationProblem::BadValue { field, why: why.to_string() }))
    }

    /// The member of a closed list that a field names.
    pub(super) fn code<T>(
        &self,
        field: &'static str,
        parse: impl Fn(&str) -> Option<T>,
        text: &str,
    ) -> Read<T> {
        self.field(field, parse(text).ok_or_else(|| format!("\"{text}\" is not in the list")))
    }

    /// A text that is written, and not with blanks alone.
    pub(super) fn text(&self, field: &'static str, text: String) -> Read<String> {
        let written = !text.trim().is_empty();
        self.field(field, written.then_some(text).ok_or("it is empty"))
    }

    pub(super) fn key(&self, text: &str) -> Read<Slug> {
        self.field("key", Slug::parse(text))
    }

    /// Refuses a record without the mark, where everything is invented.
    pub(super) fn marked(&self, demo: bool) -> Read<()> {
        if demo { Ok(()) } else { Err(self.fault(DemonstrationProblem::NotMarked)) }
    }
}

/// The text of a file as the lists that it holds.
pub(super) fn file<T: DeserializeOwned>(file: &'static str, text: &str) -> Read<T> {
    serde_json::from_str(text).map_err(|error| wrong_shape(&Place::file(file), &error))
}

/// The records of a list, each with its place.
pub(super) fn records<T: DeserializeOwned>(file: &'static str, list: Vec<Value>) -> Read<Vec<(Place, T)>> {
    let one = |(index, value): (usize, Value)| {
        let key = value.get("key").and_then(Value::as_str).map(str::to_owned);
        let place = Place { file, key: Some(key.unwrap_or_else(|| format!("record {}", index + 1))) };
        let raw = serde_json::from_value(value).map_err(|error| wrong_shape(&place, &error))?;
        Ok((place, raw))
    };
    list.into_iter().enumerate().map(one).collect()
}

fn wrong_shape(place: &Place, error: &serde_json::Error) -> DemonstrationFault {
    place.fault(DemonstrationProblem::WrongShape(error.to_string()))
}
