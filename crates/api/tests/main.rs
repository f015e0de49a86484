//! The API by real HTTP against a real PostgreSQL, each answer held against the committed document.

#![expect(unreachable_pub, reason = "a test binary has no outside")]

mod access_tokens;
mod accounts;
mod asking_again;
mod changes;
mod conventions;
mod document;
mod events;
mod feed_under_writers;
mod heads;
mod journal;
mod members;
mod programs;
mod proofs;
mod sign_in;
mod site;
mod territories;
mod topics;
mod world;
