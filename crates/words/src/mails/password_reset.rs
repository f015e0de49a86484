//! Somebody asked for a new password.

use time::OffsetDateTime;

use super::letter::{Letter, Mail};
use super::{PLATFORM, when::when};
use crate::Language;

pub struct PasswordReset<'a> {
    /// First and last name of the person written to.
    pub name: &'a str,
    /// The absolute address of the page that takes the new password.
    pub link: &'a str,
    /// When the link dies.
    pub expires_at: OffsetDateTime,
}

pub fn password_reset(language: Language, reset: &PasswordReset<'_>) -> Mail {
    let PasswordReset { name, link, expires_at } = reset;
    let until = when(*expires_at, language);
    let platform = language.pick(PLATFORM.0, PLATFORM.1);
    Letter {
        language,
        subject: language.pick(
            "Plateforme AECT : choisir un nouveau mot de passe",
            "AECT platform: choose a new password",
        ),
        name,
        before: language.pick(
            vec![format!(
                "Quelqu'un, sans doute vous, a demandé un nouveau mot de passe pour votre compte sur {platform}."
            )],
            vec![format!(
                "Somebody, probably you, asked for a new password for your account on {platform}."
            )],
        ),
        action: language.pick("Choisir un nouveau mot de passe", "Choose a new password"),
        link,
        after: language.pick(
            vec![
                format!("Ce lien sert une seule fois, jusqu'au {until}. Si vous en demandez un autre, celui-ci ne sert plus."),
                "Si vous n'avez rien demandé, ne faites rien : votre mot de passe reste le même.".to_owned(),
            ],
            vec![
                format!("This link works once, until {until}. If you ask for another, this one stops working."),
                "If you asked for nothing, do nothing: your password stays as it is.".to_owned(),
            ],
        ),
    }
    .print()
}
