//! Filters that several lists take, each refused by the name of its parameter.

use crate::problems::Failure;
use domain::problems::{FieldCode, FieldFault, Form};
use domain::territories::{Siren, TerritoryCode, TerritoryKind};
use time::Date;
use time::macros::format_description;

/// What is searched for: 2 to 100 characters.
pub(crate) fn searched(q: &Option<String>) -> Result<Option<String>, Failure> {
    let code = match q.as_ref().map(|q| q.trim().chars().count()) {
        None | Some(2..=100) => return Ok(q.clone()),
        Some(0 | 1) => FieldCode::TooShort,
        Some(_) => FieldCode::TooLong,
    };
    Err(Failure::parameter("q", FieldFault::new(code).min(2).max(100)))
}

/// A code that its vocabulary knows, withdrawn ones included.
pub(crate) fn listed<C>(
    name: &str,
    text: &Option<String>,
    parse: impl Fn(&str) -> Option<C>,
) -> Result<Option<C>, Failure> {
    let one = |text: &String| parse(text).ok_or_else(|| Failure::parameter(name, FieldCode::UnknownValue));
    text.as_ref().map(one).transpose()
}

/// A code of the register, in the form of that kind's codes.
pub(crate) fn territory_code(
    name: &str,
    kind: TerritoryKind,
    text: &Option<String>,
) -> Result<Option<String>, Failure> {
    match text {
        Some(text) if TerritoryCode::parse(kind, text).is_err() => {
            Err(Failure::parameter(name, FieldFault::not(form_of(kind))))
        }
        Some(_) | None => Ok(text.clone()),
    }
}

fn form_of(kind: TerritoryKind) -> Form {
    match kind {
        TerritoryKind::Commune => Form::CommuneCode,
        TerritoryKind::Epci => Form::EpciCode,
        TerritoryKind::Departement => Form::DepartementCode,
        TerritoryKind::Region => Form::RegionCode,
    }
}

/// Nine digits that pass Luhn.
pub(crate) fn siren(text: &Option<String>) -> Result<Option<String>, Failure> {
    match text {
        Some(text) if Siren::parse(text).is_err() => {
            Err(Failure::parameter("siren", FieldCode::InvalidSiren))
        }
        Some(_) | None => Ok(text.clone()),
    }
}

/// A day, `YYYY-MM-DD`: no sign and no longer year, of which PostgreSQL doesn't know all.
pub(crate) fn day(name: &str, text: &Option<String>) -> Result<Option<Date>, Failure> {
    let one = |text: &String| {
        let signed = text.starts_with(['+', '-']);
        let day = Date::parse(text, format_description!("[year]-[month]-[day]"));
        day.ok().filter(|_| !signed).ok_or_else(|| Failure::parameter(name, FieldFault::not(Form::Day)))
    };
    text.as_ref().map(one).transpose()
}
