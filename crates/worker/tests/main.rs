//! Mails from the journal to the outbox, against a real PostgreSQL and a mail server that the tests hold in hand.

#![expect(
    clippy::disallowed_methods,
    reason = "fixtures are written by the owner, past the doors of the store"
)]

mod crash;
mod failures;
mod letters;
mod once;
mod retention;
mod side_by_side;
mod tokens;
mod world;
