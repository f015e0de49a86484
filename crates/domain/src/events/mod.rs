//! Events: a day or more, its hours in its zone, its programme in dated versions, and what a calendar is told of it.
//!
//! Rules: hours end after they begin and stand in the event's zone; a programme's blocks follow one another, and each key stands
//! once in it; a line has an order by its place, never an hour; a published version never changes, so that any two can be compared
//! by their lines' keys. `draft → published → cancelled` is [`EventState`](crate::access::EventState), for who sees an event depends on it.

mod calendar;
mod hours;
mod identified;
mod programme;
mod programme_fault;
mod venue;
mod version;
mod zone;

pub use calendar::{CalendarStatus, calendar_status, calendar_uid, sequence};
pub use hours::{EndsBeforeItBegins, Hours};
pub use programme::{Appearance, AppearanceRole, Appearing, Block, Line, Programme};
pub use programme_fault::ProgrammeFault;
pub use venue::Venue;
pub use version::{Printed, ProgrammeStatus, ProgrammeVersion};
pub use zone::{NoSuchHour, Zone};
