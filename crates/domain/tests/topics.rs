//! Topics: steps, interests, and what a reader is told that it may do.

mod abilities;
mod interest;
mod sequences;
mod transition;

use domain::access::{
    Account, AccountId, Actor, MemberRole, Place, ReferentKind, Role, StaffRole, Stage, TopicFacts,
};
use domain::topics::TopicState;
use uuid::Uuid;

const MEMBER: Uuid = Uuid::from_u128(1);
const OTHER: Uuid = Uuid::from_u128(2);
const PERSON: Uuid = Uuid::from_u128(3);

fn holding(role: Role) -> Actor {
    let places = vec![Place { organisation: Uuid::from_u128(4), role }];
    Actor::Account(Account { id: AccountId(Uuid::from_u128(5)), person: PERSON, places })
}

fn curator() -> Actor {
    holding(Role::Staff(StaffRole::Curator))
}

fn administrator() -> Actor {
    holding(Role::Staff(StaffRole::Administrator))
}

fn referent(member: Uuid) -> Actor {
    holding(Role::Member { member, role: MemberRole::Referent(ReferentKind::Technical) })
}

fn topic(stage: Stage, has_lead: bool, has_curator: bool) -> TopicState {
    let facts = TopicFacts { id: Uuid::from_u128(6), stage, proposer: Some(MEMBER) };
    TopicState { facts, has_lead, has_curator }
}
