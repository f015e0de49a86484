//! What mailed links do: a new password is asked for, then chosen; an invitation is accepted.
//!
//! The token of a link is made by the worker when it writes the mail; here it is known by its hash alone.

mod choose;
mod request;
mod show;

pub use choose::{Choice, choose_password};
pub use request::request_password;
pub use show::{Link, link};
