//! Who somebody is, as the command line says it.

use clap::Args;
use domain::access::StaffRole;
use domain::accounts::Email;
use domain::people::Language;
use domain::territories::Slug;
use store::accounts::Begins;
use store::accounts::create::{Newcomer, StaffPlace};

#[derive(Args)]
pub(super) struct NewcomerSettings {
    /// The mail to sign in with
    #[arg(long, value_name = "MAIL", value_parser = mail)]
    pub(super) mail: Email,
    #[arg(long, value_name = "NAME", value_parser = text)]
    first_name: String,
    #[arg(long, value_name = "NAME", value_parser = text)]
    last_name: String,
    /// The language of mails: fr or en
    #[arg(long, value_name = "LANGUAGE", default_value = "fr", value_parser = language)]
    language: Language,
    /// As staff: administrator or curator
    #[arg(long, value_name = "ROLE", requires = "organisation", value_parser = role)]
    role: Option<StaffRole>,
    /// The organisation of staff: its slug, or a territory's, such as nouvelle-aquitaine-75
    #[arg(long, value_name = "SLUG", requires = "role", value_parser = Slug::parse)]
    organisation: Option<Slug>,
}

impl NewcomerSettings {
    pub(super) fn newcomer(self, begins: Begins) -> Newcomer {
        let NewcomerSettings { mail, first_name, last_name, language, role, organisation } = self;
        let staff = role.zip(organisation).map(|(role, organisation)| StaffPlace { role, organisation });
        Newcomer { first_name, last_name, mail, language, staff, begins }
    }
}

fn mail(text: &str) -> Result<Email, &'static str> {
    Email::parse(text).map_err(|_| "it is no mail address")
}

pub(super) fn text(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    if text.is_empty() { Err("it is empty") } else { Ok(text.to_owned()) }
}

fn language(text: &str) -> Result<Language, &'static str> {
    Language::parse(text).ok_or("it is fr or en")
}

fn role(text: &str) -> Result<StaffRole, &'static str> {
    match text {
        "administrator" => Ok(StaffRole::Administrator),
        "curator" => Ok(StaffRole::Curator),
        _ => Err("it is administrator or curator"),
    }
}
