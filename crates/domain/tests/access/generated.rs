//! Actors and records over a handful of ids, so that own and other meet often.

use domain::access::{
    Account, AccountId, Actor, Client, ClientId, EventState, Holder, Job, MemberRole, Place, Record,
    ReferentKind, Role, Scope, StaffRole, Stage, TopicFacts, Visibility,
};
use domain::accounts::Purpose;
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

fn id() -> impl Strategy<Value = Uuid> + Clone {
    (1u128..=4).prop_map(Uuid::from_u128)
}

fn member_role() -> impl Strategy<Value = MemberRole> {
    prop_oneof![
        Just(MemberRole::Reader),
        Just(MemberRole::Contributor),
        select(ReferentKind::ALL).prop_map(MemberRole::Referent),
    ]
}

fn role() -> impl Strategy<Value = Role> {
    let staff = prop_oneof![
        3 => vec(id(), 0..3).prop_map(|events| StaffRole::EventManager { events }),
        1 => Just(StaffRole::Curator),
        1 => Just(StaffRole::Administrator),
    ];
    prop_oneof![
        3 => (id(), member_role()).prop_map(|(member, role)| Role::Member { member, role }),
        1 => staff.prop_map(Role::Staff),
    ]
}

pub(super) fn places() -> impl Strategy<Value = Vec<Place>> {
    vec((id(), role()).prop_map(|(organisation, role)| Place { organisation, role }), 0..4)
}

pub(super) fn holding(places: Vec<Place>) -> Actor {
    let (id, person) = (AccountId(Uuid::from_u128(100)), Uuid::from_u128(101));
    Actor::Account(Account { id, person, places })
}

pub(super) fn actor() -> impl Strategy<Value = Actor> {
    let client = btree_set(select(Scope::ALL), 0..=1)
        .prop_map(|scopes| Actor::Client(Client { id: ClientId(Uuid::from_u128(102)), scopes }));
    let holder =
        (select(Purpose::ALL), id()).prop_map(|(purpose, record)| Actor::Holder(Holder { purpose, record }));
    prop_oneof![
        1 => Just(Actor::Visitor),
        6 => places().prop_map(holding),
        1 => client,
        1 => holder,
        1 => select(Job::ALL).prop_map(Actor::System),
        1 => Just(Actor::Operator),
    ]
}

fn topic_facts() -> impl Strategy<Value = TopicFacts> {
    let facts = (id(), select(Stage::ALL), option::of(id()));
    facts.prop_map(|(id, stage, proposer)| TopicFacts { id, stage, proposer })
}

pub(super) fn record() -> impl Strategy<Value = Record> {
    prop_oneof![
        Just(Record::Open),
        id().prop_map(|id| Record::Member { id }),
        (vec(id(), 0..3), select(Visibility::ALL))
            .prop_map(|(parties, visibility)| Record::Partnership { parties, visibility }),
        topic_facts().prop_map(Record::Topic),
        (topic_facts(), id()).prop_map(|(topic, member)| Record::Interest { topic, member }),
        (id(), select(EventState::ALL)).prop_map(|(id, state)| Record::Event { id, state }),
        id().prop_map(|id| Record::Account { id: AccountId(id) }),
    ]
}
