//! Somebody is invited to open an account.

use time::OffsetDateTime;

use super::letter::{Letter, Mail};
use super::{PLATFORM, when::when};
use crate::Language;

pub struct Invitation<'a> {
    /// First and last name of the person written to.
    pub name: &'a str,
    /// Who invites: a person's name; none when the platform does at the command line.
    pub invited_by: Option<&'a str>,
    /// The organisation in which the person will hold a place, where there is one.
    pub organisation: Option<&'a str>,
    /// The absolute address of the page that takes the first password.
    pub link: &'a str,
    /// When the link dies.
    pub expires_at: OffsetDateTime,
}

pub fn invitation(language: Language, invitation: &Invitation<'_>) -> Mail {
    let Invitation { name, invited_by, organisation, link, expires_at } = invitation;
    let until = when(*expires_at, language);
    Letter {
        language,
        subject: language.pick("Votre invitation sur la plateforme", "Your invitation to the platform"),
        name,
        before: vec![invited(language, *invited_by, *organisation)],
        action: language.pick("Choisir un mot de passe et commencer", "Choose a password and begin"),
        link,
        after: language.pick(
            vec![
                format!("Ce lien sert une seule fois, jusqu'au {until}. Passé cette date, demandez une nouvelle invitation."),
                "Si cette invitation ne vous concerne pas, ne faites rien : aucun compte ne s'ouvrira.".to_owned(),
            ],
            vec![
                format!("This link works once, until {until}. After that, ask for a new invitation."),
                "If this invitation is not for you, do nothing: no account will be opened.".to_owned(),
            ],
        ),
    }
    .print()
}

fn invited(language: Language, by: Option<&str>, organisation: Option<&str>) -> String {
    let platform = language.pick(PLATFORM.0, PLATFORM.1);
    match (language, by, organisation) {
        (Language::Fr, Some(by), Some(of)) => {
            format!("{by} vous invite à rejoindre « {of} » sur {platform}.")
        }
        (Language::Fr, Some(by), None) => format!("{by} vous invite à rejoindre {platform}."),
        (Language::Fr, None, Some(of)) => {
            format!("Une invitation vous est adressée pour rejoindre « {of} » sur {platform}.")
        }
        (Language::Fr, None, None) => format!("Une invitation vous est adressée pour rejoindre {platform}."),
        (Language::En, Some(by), Some(of)) => format!("{by} invites you to join {of} on {platform}."),
        (Language::En, Some(by), None) => format!("{by} invites you to join {platform}."),
        (Language::En, None, Some(of)) => format!("You are invited to join {of} on {platform}."),
        (Language::En, None, None) => format!("You are invited to join {platform}."),
    }
}
