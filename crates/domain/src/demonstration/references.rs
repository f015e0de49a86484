//! What the records say of each other.

use std::collections::HashSet;

use super::account::{Account, HeldRole};
use super::organisation::Stand;
use super::read::{ACCOUNTS, MEMBERS, ORGANISATIONS};
use super::record::{Place, Read};
use super::{Demonstration, DemonstrationProblem};
use crate::territories::Slug;

pub(super) fn check(all: &Demonstration) -> Read<()> {
    let mut people = HashSet::new();
    once(MEMBERS, all.people.iter().map(|person| &person.key), &mut people)?;
    let mut bodies = HashSet::new();
    once(MEMBERS, all.members.iter().map(|member| &member.key), &mut bodies)?;
    let members = bodies.clone();
    once(ORGANISATIONS, all.organisations.iter().map(|organisation| &organisation.key), &mut bodies)?;
    once(ACCOUNTS, all.accounts.iter().map(|account| &account.key), &mut HashSet::new())?;

    for member in &all.members {
        known(&Place::at(MEMBERS, &member.key), "confirmed_by", &people, &member.confirmed_by)?;
    }
    for contact in &all.contacts {
        let file = if contact.role.is_some() { MEMBERS } else { ORGANISATIONS };
        let place = Place::at(file, &contact.organisation);
        known(&place, "person", &people, &contact.person)?;
        known(&place, "organisation", &bodies, &contact.organisation)?;
    }
    for organisation in &all.organisations {
        if let Stand::WithMember(member) = &organisation.stand {
            known(&Place::at(ORGANISATIONS, &organisation.key), "seat_with_member", &members, member)?;
        }
    }
    let mut mails = HashSet::new();
    for account in &all.accounts {
        let place = Place::at(ACCOUNTS, &account.key);
        known(&place, "person", &people, &account.person)?;
        if !mails.insert(account.sign_in_mail.lookup_key()) {
            return Err(place.fault(DemonstrationProblem::MailTwice));
        }
        check_language(&place, all, account)?;
        check_places(&place, all, account, &bodies)?;
    }
    Ok(())
}

pub(super) fn once<'a>(
    file: &'static str,
    keys: impl Iterator<Item = &'a Slug>,
    seen: &mut HashSet<&'a Slug>,
) -> Read<()> {
    for key in keys {
        if !seen.insert(key) {
            return Err(Place::at(file, key).fault(DemonstrationProblem::KeyTwice));
        }
    }
    Ok(())
}

pub(super) fn known(place: &Place, field: &'static str, keys: &HashSet<&Slug>, key: &Slug) -> Read<()> {
    if keys.contains(key) {
        return Ok(());
    }
    Err(place.fault(DemonstrationProblem::UnknownReference { field, key: key.to_string() }))
}

/// Mails go to the person, in the person's language.
fn check_language(place: &Place, all: &Demonstration, account: &Account) -> Read<()> {
    let person = all.people.iter().find(|person| person.key == account.person);
    let same = person.is_none_or(|person| person.language == account.language);
    place.field("language", if same { Ok(()) } else { Err("the person has another") })
}

/// A place in a member is one of the person's contacts there, word for word; staff's places stand for themselves.
fn check_places(place: &Place, all: &Demonstration, account: &Account, bodies: &HashSet<&Slug>) -> Read<()> {
    if account.places.is_empty() {
        return Err(place.fault(DemonstrationProblem::NoPlace));
    }
    for held in &account.places {
        known(place, "organisation", bodies, &held.organisation)?;
        let holds = match &held.role {
            HeldRole::Staff(_) => true,
            HeldRole::InMember(role) => all.contacts.iter().any(|contact| {
                contact.person == account.person
                    && contact.organisation == held.organisation
                    && contact.role == Some(*role)
            }),
        };
        if !holds {
            let (person, organisation) = (account.person.to_string(), held.organisation.to_string());
            return Err(place.fault(DemonstrationProblem::NoSuchPlace { person, organisation }));
        }
    }
    Ok(())
}
