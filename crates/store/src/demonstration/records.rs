//! The demonstration's records as rows to write.

use super::ids::{Ids, id};
use crate::accounts::{Begins, new_account::NewAccount};
use crate::error::StoreError;
use crate::members::{NewMember, NewMembership};
use crate::organisations::{NewOrganisation, france};
use crate::people::{NewContact, NewPerson};
use domain::demonstration::{self, Demonstration, HeldRole, Stand};
use domain::organisations::{OrganisationKind, OrganisationLevel};
use uuid::Uuid;

/// What is written.
pub(super) struct Records {
    pub(super) organisations: Vec<NewOrganisation>,
    pub(super) members: Vec<NewMember>,
    pub(super) memberships: Vec<NewMembership>,
    pub(super) people: Vec<NewPerson>,
    pub(super) contacts: Vec<NewContact>,
    pub(super) accounts: Vec<NewAccount>,
}

impl Records {
    pub(super) fn of(
        all: &Demonstration,
        ids: &Ids<'_>,
        password_hashes: &[String],
    ) -> Result<Self, StoreError> {
        let with_password = all.accounts.iter().zip(password_hashes);
        let of_members = all.members.iter().map(|member| of_member(member, ids));
        let others = all.organisations.iter().map(|organisation| other(organisation, ids));
        let members = all.members.iter().map(|one| member(one, ids)).collect::<Result<Vec<_>, _>>()?;
        let (members, memberships) = members.into_iter().unzip();
        Ok(Records {
            organisations: of_members.chain(others).collect::<Result<_, _>>()?,
            members,
            memberships,
            people: all.people.iter().map(|one| person(one, ids)).collect::<Result<_, _>>()?,
            contacts: all.contacts.iter().map(|one| contact(one, ids)).collect::<Result<_, _>>()?,
            accounts: with_password.map(|(one, hash)| account(one, hash, ids)).collect::<Result<_, _>>()?,
        })
    }
}

fn of_member(member: &demonstration::Member, ids: &Ids<'_>) -> Result<NewOrganisation, StoreError> {
    let demonstration::Member {
        key,
        territory,
        name,
        siren,
        membership: _,
        profile: _,
        confirmed_on: _,
        confirmed_by: _,
    } = member;
    Ok(NewOrganisation {
        id: id(&ids.organisations, key)?,
        kind: OrganisationKind::LocalAuthority,
        level: Some(OrganisationLevel::from(territory.kind())),
        slug: key.clone(),
        name: name.clone(),
        own_name: None,
        country: france()?,
        siren: Some(siren.clone()),
        territory: Some(id(&ids.territories, territory)?),
        place: None,
        stands_with: None,
        references: Vec::new(),
        demo: true,
    })
}

fn other(organisation: &demonstration::Organisation, ids: &Ids<'_>) -> Result<NewOrganisation, StoreError> {
    let demonstration::Organisation { key, demo, kind, level, name, own_name, country, stand, references } =
        organisation;
    let (place, stands_with) = match stand {
        Stand::At(place) => (Some(place.clone()), None),
        Stand::WithMember(member) => (None, Some(id(&ids.organisations, member)?)),
    };
    Ok(NewOrganisation {
        id: id(&ids.organisations, key)?,
        kind: *kind,
        level: *level,
        slug: key.clone(),
        name: name.clone(),
        own_name: Some(own_name.clone()),
        country: *country,
        siren: None,
        territory: None,
        place,
        stands_with,
        references: references.clone(),
        demo: *demo,
    })
}

fn member(member: &demonstration::Member, ids: &Ids<'_>) -> Result<(NewMember, NewMembership), StoreError> {
    let demonstration::Member {
        key,
        territory: _,
        name: _,
        siren: _,
        membership,
        profile,
        confirmed_on,
        confirmed_by,
    } = member;
    let new = NewMember {
        id: Uuid::now_v7(),
        organisation: id(&ids.organisations, key)?,
        profile: profile.clone(),
        confirmed: Some((*confirmed_on, id(&ids.people, confirmed_by)?)),
    };
    let started = NewMembership { member: new.id, membership: membership.clone() };
    Ok((new, started))
}

fn person(person: &demonstration::Person, ids: &Ids<'_>) -> Result<NewPerson, StoreError> {
    let demonstration::Person { key, first_name, last_name, mail, language } = person;
    Ok(NewPerson {
        id: id(&ids.people, key)?,
        first_name: first_name.clone(),
        last_name: last_name.clone(),
        mail: Some(mail.clone()),
        language: *language,
        demo: true,
    })
}

fn contact(contact: &demonstration::Contact, ids: &Ids<'_>) -> Result<NewContact, StoreError> {
    let demonstration::Contact {
        person,
        organisation,
        seat,
        role,
        function,
        delegation,
        mandate_ends_on,
        visibility,
        confirmed_on,
    } = contact;
    Ok(NewContact {
        person: id(&ids.people, person)?,
        organisation: id(&ids.organisations, organisation)?,
        seat: *seat,
        role: *role,
        function: function.clone(),
        delegation: delegation.clone(),
        mandate_ends_on: *mandate_ends_on,
        visibility: *visibility,
        confirmed_on: *confirmed_on,
        demo: true,
    })
}

fn account(
    account: &demonstration::Account,
    password_hash: &str,
    ids: &Ids<'_>,
) -> Result<NewAccount, StoreError> {
    let demonstration::Account { key: _, person, sign_in_mail, language: _, places } = account;
    let mut staff = Vec::new();
    for held in places {
        match &held.role {
            HeldRole::Staff(role) => staff.push((id(&ids.organisations, &held.organisation)?, role.clone())),
            HeldRole::InMember(_) => {}
        }
    }
    Ok(NewAccount {
        id: Uuid::now_v7(),
        person: id(&ids.people, person)?,
        mail: sign_in_mail.clone(),
        begins: Begins::Active { password_hash: password_hash.to_owned() },
        staff,
    })
}
