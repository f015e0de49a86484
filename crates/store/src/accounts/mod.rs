//! Accounts: the right to sign in, its sessions, and who is asking.

mod actor;
pub mod create;
pub mod links;
mod locked;
mod me;
pub(crate) mod new_account;
pub mod sessions;
pub mod sign_in;
mod update_me;

pub use actor::{account, client};
pub use me::{Me, me};
pub use new_account::Begins;
pub use update_me::update_me;
