//! Mails from the journal to the outbox, against a real PostgreSQL and a mail server that the tests hold in hand.

mod crash;
mod failures;
mod letters;
mod once;
mod side_by_side;
mod tokens;
mod world;
