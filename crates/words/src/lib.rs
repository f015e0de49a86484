//! What the server says to people, in French and English: titles and details of problems, faults of fields, mails, calendars.
//!
//! Everything matches the domain's enums exhaustively: a missing word doesn't compile. Sentences are plain, say what happened
//! and what to do next, and never blame. To add one, add its arm with both languages side by side.

pub mod events;
mod language;
pub mod mails;
mod number;
mod problems;
mod territory;

pub use language::Language;
pub use problems::{field_detail, not_acceptable, parameter_detail, problem_detail, problem_title};
pub use territory::{TerritoryInWords, territory_in_words};
