//! Deliveries: mails on their way. A row, unique by cause, kind and recipient, is the job itself.
//!
//! The journal's follower plans them ([`plan`]); a worker claims a due one ([`claim`]), makes the token of its link
//! ([`keep_token`]), sends the mail and settles the row ([`settle`]). A claim is a lease: who dies in the middle leaves a
//! row that is due again when the lease ends, and the mail is repeated under the same id. All of it goes through the
//! narrow door.

mod claim;
mod kind;
mod obstacle;
mod plan;
mod settle;
mod token;

pub use claim::{Addressee, Claimed, LEASE, claim};
pub use kind::DeliveryKind;
pub use obstacle::Obstacle;
pub use plan::plan;
pub use settle::{MOST_ATTEMPTS, Outcome, Settled, settle};
pub use token::{TOKEN_BYTES, keep_token};
