//! Access: the golden table of `may`, and properties over generated actors and records.

mod classes;
mod generated;
mod golden;
mod members_name;
mod places;
mod sight;
mod stages;
mod world;
