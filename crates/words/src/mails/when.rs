//! Instants in words, in the zone of the platform's region.

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use time::OffsetDateTime;

use crate::Language;

const ZONE: &str = "Europe/Paris";

/// "mardi 24 novembre 2026 à 15 h 02, heure de Paris (Europe/Paris)", or the same in English.
pub(super) fn when(instant: OffsetDateTime, language: Language) -> String {
    let local = local(instant);
    let (day, month) = (day(&local, language), month(&local, language));
    let (date, year, hour, minute) = (local.day(), local.year(), local.hour(), local.minute());
    match language {
        Language::Fr => {
            let ordinal = if date == 1 { "er" } else { "" };
            format!("{day} {date}{ordinal} {month} {year} à {hour} h {minute:02}, heure de Paris ({ZONE})")
        }
        Language::En => {
            format!("{day} {date} {month} {year} at {hour:02}:{minute:02}, Paris time ({ZONE})")
        }
    }
}

fn local(instant: OffsetDateTime) -> Zoned {
    let zone = TimeZone::get(ZONE).expect("the zone is compiled in");
    let timestamp = Timestamp::from_second(instant.unix_timestamp())
        .expect("years from -9999 to 9999 are in both ranges");
    timestamp.to_zoned(zone)
}

fn day(local: &Zoned, language: Language) -> &'static str {
    let (fr, en) = match local.weekday() {
        Weekday::Monday => ("lundi", "Monday"),
        Weekday::Tuesday => ("mardi", "Tuesday"),
        Weekday::Wednesday => ("mercredi", "Wednesday"),
        Weekday::Thursday => ("jeudi", "Thursday"),
        Weekday::Friday => ("vendredi", "Friday"),
        Weekday::Saturday => ("samedi", "Saturday"),
        Weekday::Sunday => ("dimanche", "Sunday"),
    };
    language.pick(fr, en)
}

fn month(local: &Zoned, language: Language) -> &'static str {
    const FR: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let place = usize::from(local.month().unsigned_abs()) - 1;
    language.pick(FR, EN)[place]
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::when;
    use crate::Language::{En, Fr};

    #[test]
    fn an_instant_is_told_in_paris_in_winter_and_in_summer() {
        assert_eq!(
            when(datetime!(2026-11-24 14:02 UTC), Fr),
            "mardi 24 novembre 2026 à 15 h 02, heure de Paris (Europe/Paris)"
        );
        assert_eq!(
            when(datetime!(2026-07-31 22:30 UTC), Fr),
            "samedi 1er août 2026 à 0 h 30, heure de Paris (Europe/Paris)"
        );
        assert_eq!(
            when(datetime!(2026-07-31 22:30 UTC), En),
            "Saturday 1 August 2026 at 00:30, Paris time (Europe/Paris)"
        );
    }

    #[test]
    fn the_offset_of_the_given_instant_changes_nothing() {
        assert_eq!(when(datetime!(2026-11-24 14:02 UTC), En), when(datetime!(2026-11-24 09:02 -5), En));
    }
}
