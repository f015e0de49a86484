use serde::Deserialize;
use serde_json::Value;
use time::Date;

use super::account::{Account, account};
use super::contact::{Contact, staff};
use super::member::{Member, member};
use super::organisation::{Organisation, organisation};
use super::person::{Person, person};
use super::record::{Place, Read, file, records};
use super::references;

pub(super) const MEMBERS: &str = "members.json";
pub(super) const ORGANISATIONS: &str = "organisations.json";
pub(super) const ACCOUNTS: &str = "accounts.json";

/// The texts of the files.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub members: &'a str,
    pub organisations: &'a str,
    pub accounts: &'a str,
}

/// What is loaded, in the files' order; every key that is named exists.
#[derive(Clone, Debug, PartialEq)]
pub struct Demonstration {
    pub people: Vec<Person>,
    pub members: Vec<Member>,
    pub organisations: Vec<Organisation>,
    /// Those of the members, then staff's.
    pub contacts: Vec<Contact>,
    pub accounts: Vec<Account>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MembersFile {
    demo: bool,
    people: Vec<Value>,
    members: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OrganisationsFile {
    demo: bool,
    organisations: Vec<Value>,
    staff: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AccountsFile {
    demo: bool,
    accounts: Vec<Value>,
}

/// Reads the demonstration; `start` is the day of loading in Europe/Paris, from which relative days are counted.
///
/// # Errors
/// The first [`DemonstrationFault`](super::DemonstrationFault): a file's shape, a record's, a value's, then references between records.
pub fn read(files: Files<'_>, start: Date) -> Read<Demonstration> {
    let MembersFile { demo, people, members } = file(MEMBERS, files.members)?;
    Place::file(MEMBERS).marked(demo)?;
    let OrganisationsFile { demo, organisations, staff: of_staff } =
        file(ORGANISATIONS, files.organisations)?;
    Place::file(ORGANISATIONS).marked(demo)?;
    let AccountsFile { demo, accounts } = file(ACCOUNTS, files.accounts)?;
    Place::file(ACCOUNTS).marked(demo)?;

    let with_contacts: Vec<(Member, Vec<Contact>)> =
        records(MEMBERS, members)?.into_iter().map(|raw| member(start, raw)).collect::<Read<_>>()?;
    let (members, contacts): (Vec<_>, Vec<_>) = with_contacts.into_iter().unzip();
    let mut contacts: Vec<Contact> = contacts.into_iter().flatten().collect();
    for raw in records(ORGANISATIONS, of_staff)? {
        contacts.push(staff(raw)?);
    }
    let demonstration = Demonstration {
        people: records(MEMBERS, people)?.into_iter().map(person).collect::<Read<_>>()?,
        members,
        organisations: records(ORGANISATIONS, organisations)?
            .into_iter()
            .map(organisation)
            .collect::<Read<_>>()?,
        contacts,
        accounts: records(ACCOUNTS, accounts)?.into_iter().map(account).collect::<Read<_>>()?,
    };
    references::check(&demonstration)?;
    Ok(demonstration)
}
