//! The HTTP floor: routes, extractors, representations, problems and the OpenAPI document.
//!
//! It translates HTTP and nothing else. A room's `mod.rs` names its addresses; a file is an operation.
//! To add an operation: write its file in its room with `#[utoipa::path]`, name it in the room's `routes`.

pub mod accounts;
pub mod answer;
mod app;
mod changes;
mod clients;
pub mod clock;
pub mod cursor;
pub mod document;
mod events;
pub mod extract;
mod fallback;
mod health;
mod members;
mod organisations;
mod overview;
pub mod problems;
mod request_span;
mod routes;
pub mod secret;
pub mod serve;
pub mod settings;
mod site;
mod territories;
mod texts;
mod topics;
mod vocabularies;

pub use clock::Clock;
pub use secret::Secret;
pub use serve::{Server, serve};
pub use settings::Settings;
