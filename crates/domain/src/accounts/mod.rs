//! Accounts: passwords, mails, sessions, links in mails, programs. Pure rules; hashing, randomness and time are passed in.
//!
//! Rules: 12 characters and nothing common; a refresh token is used once, with 20 s of grace; ten failed sign-ins in a
//! quarter of an hour; a mailed link serves once, and a newer one replaces it.

mod client;
mod common;
mod email;
mod mail_token;
mod password;
mod session;
mod sign_in_limit;

pub use client::{ClientSecret, grant};
pub use email::Email;
pub use mail_token::{MailToken, Purpose, Redeemed, TokenState};
pub use password::{Password, PresentedPassword};
pub use session::{
    ABSOLUTE_LIFETIME, ACCESS_LIFETIME, Family, IDLE_LIFETIME, REPEAT_GRACE, Rotation, Spent, TokenHash,
    decide,
};
pub use sign_in_limit::{Admitted, RetryAfter, SignInLimit};
