//! What a calendar entry says around an event's own words.

use crate::Language;

/// What stands before whom the event is for: "Public cible : ".
pub fn calendar_audience(language: Language) -> &'static str {
    language.pick("Public cible : ", "For: ")
}

/// What stands before the page of the event, with its programme.
pub fn calendar_page(language: Language) -> &'static str {
    language.pick("Programme et informations : ", "Programme and information: ")
}
