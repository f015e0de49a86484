use serde::Deserialize;

use super::record::{Place, Read};
use crate::accounts::Email;
use crate::people::Language;
use crate::territories::Slug;

/// An invented person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub key: Slug,
    pub first_name: String,
    pub last_name: String,
    pub mail: Email,
    pub language: Language,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPerson {
    key: String,
    first_name: String,
    last_name: String,
    mail: String,
    language: String,
}

pub(super) fn person((place, raw): (Place, RawPerson)) -> Read<Person> {
    let RawPerson { key, first_name, last_name, mail, language } = raw;
    Ok(Person {
        key: place.key(&key)?,
        first_name: place.text("first_name", first_name)?,
        last_name: place.text("last_name", last_name)?,
        mail: place.field("mail", Email::parse(&mail))?,
        language: place.code("language", Language::parse, &language)?,
    })
}
