//! RFC 9457: every error that leaves the server, the framework's included, as `application/problem+json`.
//!
//! A handler answers [`Failure`]; the words, the language and the request's id are put by [`render`],
//! which sees every answer on its way out.

mod failure;
mod from_store;
mod oauth;
mod render;
mod shape;
mod status;

pub use failure::{Failure, Place, PlacedFault};
pub use oauth::oauth_error;
pub use render::render;
pub use shape::{Problem, ProblemField};
pub use status::{group, status};
