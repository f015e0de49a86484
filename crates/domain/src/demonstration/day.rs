use serde::Deserialize;
use time::macros::format_description;
use time::{Date, Duration};

const SECONDS_A_DAY: i64 = 86_400;

/// A day as the files write it: `"2024-03-11"`, a fact that does not move, or `{"days_from_start": -18}`.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "a day is YYYY-MM-DD or {\"days_from_start\": number}")]
pub(super) enum Day {
    Fixed(String),
    Counted(Counted),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Counted {
    days_from_start: i64,
}

impl Day {
    /// The date that it is when the loading happens on that day.
    pub(super) fn date(&self, start: Date) -> Result<Date, String> {
        match self {
            Self::Fixed(text) => Date::parse(text, format_description!("[year]-[month]-[day]"))
                .map_err(|_| format!("\"{text}\" is no day (YYYY-MM-DD)")),
            Self::Counted(Counted { days_from_start }) => days_from_start
                .checked_mul(SECONDS_A_DAY)
                .and_then(|seconds| start.checked_add(Duration::seconds(seconds)))
                .ok_or_else(|| format!("{days_from_start} days from {start} is no day")),
        }
    }
}
