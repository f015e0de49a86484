//! Words of staff as the files write them.

use serde::Deserialize;

use super::record::{Place, Read};
use crate::texts::Words;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawWords {
    fr: String,
    en: Option<String>,
}

pub(super) fn words(place: &Place, field: &'static str, RawWords { fr, en }: RawWords) -> Read<Words> {
    let en = en.map(|en| place.text(field, en)).transpose()?;
    Ok(Words { fr: place.text(field, fr)?, en })
}
