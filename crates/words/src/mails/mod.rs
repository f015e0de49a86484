//! The mails of the platform: who, what, until when with the zone, one thing to do and its address in full.
//!
//! A mail is a [`Letter`](letter::Letter) in one language; text and HTML are two prints of it, so they can't differ. The address
//! of the action comes ready and absolute; nothing here makes a link.

mod invitation;
mod letter;
mod password_reset;
mod when;

pub use invitation::{Invitation, invitation};
pub use letter::Mail;
pub use password_reset::{PasswordReset, password_reset};

const PLATFORM: (&str, &str) = (
    "la Plateforme de l'Action Extérieure des Collectivités Territoriales de Nouvelle-Aquitaine",
    "the Platform for the External Action of Local Authorities of Nouvelle-Aquitaine",
);

#[cfg(test)]
mod tests;
