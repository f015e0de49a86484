//! An event in the words of iCalendar (RFC 5545): hours in the event's zone, lines of 75 octets at most.

use crate::problems::Failure;
use crate::texts::Words;
use domain::events::{Zone, calendar_status, calendar_uid, sequence};
use icalendar::{Component, Event, Property};
use store::events::EventRecord;
use time::OffsetDateTime;
use time::macros::format_description;
use words::Language;
use words::events::{calendar_audience, calendar_page};

/// The calendar with its one entry; `page` is the absolute address of the event's page.
pub(super) fn calendar(
    event: &EventRecord,
    language: Language,
    page: Option<&str>,
) -> Result<String, Failure> {
    let summary = &event.summary;
    let title = Words::new(summary.title_fr.clone(), summary.title_en.clone());
    let zone = summary.zone;
    let mut entry = Event::new();
    entry
        .add_property("UID", calendar_uid(summary.id))
        .add_property("SEQUENCE", sequence(event.version).to_string())
        .add_property("DTSTAMP", utc(summary.updated_at)?)
        .add_property("LAST-MODIFIED", utc(summary.updated_at)?)
        .append_property(local("DTSTART", zone, summary.starts_at)?)
        .append_property(local("DTEND", zone, summary.ends_at)?)
        .add_property("SUMMARY", title.pick(language))
        .add_property("STATUS", calendar_status(summary.state).as_str());
    if let Some(venue) = &summary.venue {
        let place = [Some(&venue.name), venue.city.as_ref()];
        entry.add_property("LOCATION", place.into_iter().flatten().cloned().collect::<Vec<_>>().join(", "));
        if let Some((longitude, latitude)) = venue.point {
            entry.add_property("GEO", format!("{latitude};{longitude}"));
        }
    }
    entry.add_property("DESCRIPTION", description(event, language, page));
    if let Some(page) = page {
        entry.add_property("URL", page);
    }
    let entry = entry.try_into_string().map_err(Failure::internal)?;
    Ok(format!("{BEGINNING}{}{entry}END:VCALENDAR\r\n", clocks(zone)))
}

/// The crate's own calendar gives each part a random UID and the time of printing, a zone's too: what stands around the entry
/// is written here.
const BEGINNING: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//AECT Nouvelle-Aquitaine//Plateforme//FR\r\n\
    CALSCALE:GREGORIAN\r\n";

/// Summer time from the last Sunday of March to the last of October, at 1:00 UTC (directive 2000/84/EC).
const EUROPE_PARIS: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n\
    BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nDTSTART:19960331T020000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19961027T030000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n\
    END:VTIMEZONE\r\n";

fn clocks(zone: Zone) -> &'static str {
    match zone {
        Zone::EuropeParis => EUROPE_PARIS,
    }
}

/// The objective, whom it is for, what to know, where to read more; a paragraph each.
fn description(event: &EventRecord, language: Language, page: Option<&str>) -> String {
    let audience = event.audience.as_ref().map(|text| format!("{}{text}", calendar_audience(language)));
    let page = page.map(|page| format!("{}{page}", calendar_page(language)));
    let parts = [event.objective.clone(), audience, event.practical.clone(), page];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

fn local(name: &str, zone: Zone, instant: OffsetDateTime) -> Result<Property, Failure> {
    let shown = zone.shown(instant).ok_or_else(|| Failure::internal("an hour beyond the calendar"))?;
    let format = format_description!("[year][month][day]T[hour][minute][second]");
    let shown = shown.format(format).map_err(Failure::internal)?;
    Ok(Property::new(name, shown).add_parameter("TZID", zone.as_str()).done())
}

fn utc(instant: OffsetDateTime) -> Result<String, Failure> {
    let format = format_description!("[year][month][day]T[hour][minute][second]Z");
    instant.to_offset(time::UtcOffset::UTC).format(format).map_err(Failure::internal)
}
