use time::Date;

use crate::problems::{FieldCode, FieldFault};

/// From a day to a day, both counted; either may be unknown, and an end may be none. It never ends before it starts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    from: Option<Date>,
    until: Option<Date>,
}

impl Period {
    /// # Errors
    /// `end_before_start`.
    pub fn new(from: Option<Date>, until: Option<Date>) -> Result<Self, FieldFault> {
        match (from, until) {
            (Some(from), Some(until)) if until < from => Err(FieldCode::EndBeforeStart.into()),
            (_, _) => Ok(Self { from, until }),
        }
    }

    pub fn from(&self) -> Option<Date> {
        self.from
    }

    pub fn until(&self) -> Option<Date> {
        self.until
    }

    /// Whether a day is in both: without a beginning since ever, without an end for ever.
    pub fn meets(&self, other: &Period) -> bool {
        let begins_in_time = |one: &Period, another: &Period| match (one.from, another.until) {
            (Some(from), Some(until)) => from <= until,
            (_, _) => true,
        };
        begins_in_time(self, other) && begins_in_time(other, self)
    }
}
