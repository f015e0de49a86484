//! The domain: the platform's rules, pure. No I/O, no async, no clock of its own; time and randomness are passed in.
//!
//! A room is a wing of the platform in the field's own words, and holds its rules, its values and their faults:
//!
//! * [`territories`] the official register, [`vocabularies`] the code lists, [`organisations`] any body that acts,
//!   [`people`] who somebody is;
//! * [`members`] what a member says of itself, and since when it is one;
//! * [`topics`] what members could do together, the steps of it and their interests in it;
//! * [`events`] hours in a zone, programmes in dated versions, what a calendar is told;
//! * [`texts`] words in French and perhaps English;
//! * [`access`] who may do what, [`accounts`] passwords, sessions, links, programs;
//! * [`journal`] what a change tells, [`problems`] why a request is refused, [`retention`] how long what serves for a while is
//!   kept;
//! * [`demonstration`] the invented data that the platform starts with.
//!
//! To add a rule: a function of its room that takes today's facts and answers what changes, with a property test.

mod closed_list;

pub mod access;
pub mod accounts;
pub mod demonstration;
pub mod events;
pub mod journal;
pub mod members;
pub mod organisations;
pub mod people;
pub mod problems;
pub mod retention;
pub mod territories;
pub mod texts;
pub mod topics;
pub mod vocabularies;
