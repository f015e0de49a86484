//! Programs that act for nobody, with their scopes.

mod create;
mod find;

pub use create::create;
pub use find::{KnownClient, find};
