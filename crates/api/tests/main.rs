//! The API by real HTTP against a real PostgreSQL, each answer held against the committed document.

mod conventions;
mod document;
mod journal;
mod site;
mod territories;
mod world;
