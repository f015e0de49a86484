//! Programs that act for nobody, with their scopes.

mod create;
mod find;
mod revoke;

pub use create::create;
pub use find::{KnownClient, find};
pub use revoke::revoke;
