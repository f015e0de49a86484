use std::collections::HashSet;

use domain::access::{MemberRole, StaffRole};
use domain::demonstration::{HeldRole, Stand};
use domain::members::{Engagement, MembershipState};
use domain::organisations::{OrganisationKind, PlacePrecision};
use domain::territories::TerritoryKind;

use super::demonstration;

#[test]
fn the_files_hold_what_they_say() {
    let all = demonstration();
    assert_eq!(all.members.len(), 24);
    assert_eq!(all.organisations.len(), 24);
    assert_eq!(all.people.len(), 51);
    assert_eq!(all.contacts.len(), 52, "51 in members, one of staff");
    assert_eq!(all.accounts.len(), 10);
}

#[test]
fn members_are_of_every_kind() {
    let all = demonstration();
    let of = |kind| all.members.iter().filter(|member| member.territory.kind() == kind).count();
    assert_eq!(of(TerritoryKind::Region), 1);
    assert_eq!(of(TerritoryKind::Departement), 3);
    assert_eq!(of(TerritoryKind::Epci), 7);
    assert_eq!(of(TerritoryKind::Commune), 13);
}

#[test]
fn every_member_has_a_membership_and_most_of_a_profile() {
    let all = demonstration();
    let engaged =
        |engagement| all.members.iter().filter(move |one| one.profile.engagement == Some(engagement));
    assert_eq!(engaged(Engagement::Engaged).count(), 15);
    assert_eq!(engaged(Engagement::Willing).count(), 9);
    assert!(all.members.iter().all(|member| member.membership.state == MembershipState::Active));
    assert_eq!(all.members.iter().filter(|member| member.membership.deliberation.is_some()).count(), 9);
    assert!(all.members.iter().all(|member| member.profile.presentation.is_some()));
    assert_eq!(all.members.iter().filter(|member| member.profile.website.is_none()).count(), 5);
}

#[test]
fn an_organisation_stands_somewhere_and_a_zone_in_crisis_shows_its_region() {
    let all = demonstration();
    let of = |kind| all.organisations.iter().filter(|organisation| organisation.kind == kind).count();
    assert_eq!(of(OrganisationKind::ForeignAuthority), 20);
    assert_eq!(of(OrganisationKind::TwinningCommittee), 2);
    let with_member = |stand: &Stand| matches!(stand, Stand::WithMember(_));
    assert_eq!(all.organisations.iter().filter(|organisation| with_member(&organisation.stand)).count(), 3);
    let in_crisis: Vec<&str> = all
        .organisations
        .iter()
        .filter(|organisation| match &organisation.stand {
            Stand::At(place) => place.precision() == PlacePrecision::Region,
            Stand::WithMember(_) => false,
        })
        .map(|organisation| organisation.key.as_str())
        .collect();
    assert_eq!(in_crisis, ["kita-ml", "hounde-bf", "salfit-ps"]);
}

#[test]
fn every_role_can_be_tried() {
    let all = demonstration();
    let first: HashSet<&str> = all.accounts.iter().map(|account| account.places[0].role.as_str()).collect();
    assert_eq!(first, HashSet::from(["administrator", "curator", "referent", "contributor", "reader"]));
    let curators = all.accounts.iter().flat_map(|account| &account.places);
    assert_eq!(curators.filter(|place| place.role == HeldRole::Staff(StaffRole::Curator)).count(), 2);
    let two = all.accounts.iter().find(|account| account.key.as_str() == "two-members").expect("it is there");
    assert_eq!(two.places.len(), 2);
    assert_eq!(two.places[1].role, HeldRole::InMember(MemberRole::Contributor));
}
