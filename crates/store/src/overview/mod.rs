//! The home page's figures, in one statement.

mod show;

pub use show::{Overview, show};
