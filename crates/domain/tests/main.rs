//! The tests of `domain`, in one binary; each module mirrors one of the crate.

mod access;
mod accounts;
mod demonstration;
mod events;
mod journal;
mod members;
mod people;
mod problems;
mod retention;
mod territories;
mod topics;
mod vocabularies;
