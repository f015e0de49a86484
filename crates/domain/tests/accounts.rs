//! Accounts: passwords, mails, sessions, limits, links and programs.

mod client;
mod email;
mod mail_token;
mod password;
mod session;
mod sign_in_limit;

use time::OffsetDateTime;
use time::macros::datetime;

const NOW: OffsetDateTime = datetime!(2026-11-24 09:00 UTC);
