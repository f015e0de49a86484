use std::num::NonZeroU16;

use time::Date;

use super::Programme;
use crate::closed_list::closed_list;

/// A dated version of a programme. Once it is published it never changes: a correction is the next version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeVersion<Id> {
    /// From 1 on, in the event.
    pub number: NonZeroU16,
    /// As it calls itself: "version du 16/03/22".
    pub label: String,
    pub dated: Date,
    pub status: ProgrammeStatus,
    pub printed: Printed,
    pub programme: Programme<Id>,
}

closed_list! {
    /// Whether a version says that it may still change.
    pub enum ProgrammeStatus {
        Provisional = "provisional",
        Final = "final",
    }
}

/// What the version prints around its programme, word for word, faults included: the records say how things are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    pub letterhead: Option<String>,
    pub heading: Option<String>,
    pub title: Option<String>,
    pub venue_name: Option<String>,
    pub venue: Option<String>,
    pub date: Option<String>,
}
