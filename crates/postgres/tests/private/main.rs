//! A private PostgreSQL seen from its parent: that it answers, ends, recovers, and says what is wrong.

mod answers;
mod ends;
mod refuses;
mod world;
