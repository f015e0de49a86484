//! The columns and the records of the golden table: members *here* and *elsewhere*, and everybody that can come.

use std::collections::BTreeSet;

use domain::access::{
    Account, AccountId, Actor, Client, ClientId, Holder, Job, MemberRole, Place, ReferentKind, Role, Scope,
    StaffRole,
};
use domain::accounts::Purpose;
use uuid::Uuid;

pub(super) const HERE: Uuid = Uuid::from_u128(1);
pub(super) const ELSEWHERE: Uuid = Uuid::from_u128(2);
pub(super) const TOPIC: Uuid = Uuid::from_u128(3);
pub(super) const EVENT: Uuid = Uuid::from_u128(4);
pub(super) const OTHER_EVENT: Uuid = Uuid::from_u128(5);
pub(super) const ACCOUNT: Uuid = Uuid::from_u128(6);
pub(super) const OTHER_ACCOUNT: Uuid = Uuid::from_u128(7);
const ORGANISATION: Uuid = Uuid::from_u128(8);
const PERSON: Uuid = Uuid::from_u128(9);

pub(super) fn account(roles: impl IntoIterator<Item = Role>) -> Actor {
    let place = |role| Place { organisation: ORGANISATION, role };
    Actor::Account(Account {
        id: AccountId(ACCOUNT),
        person: PERSON,
        places: roles.into_iter().map(place).collect(),
    })
}

pub(super) fn in_member(member: Uuid, role: MemberRole) -> Role {
    Role::Member { member, role }
}

pub(super) fn client(scopes: impl IntoIterator<Item = Scope>) -> Actor {
    let scopes: BTreeSet<Scope> = scopes.into_iter().collect();
    Actor::Client(Client { id: ClientId(Uuid::from_u128(10)), scopes })
}

/// Each column's name and actor, in the table's order.
pub(super) fn columns() -> Vec<(String, Actor)> {
    let referent = MemberRole::Referent(ReferentKind::Technical);
    let managing = |event| Role::Staff(StaffRole::EventManager { events: vec![event] });
    let holder = |purpose| Actor::Holder(Holder { purpose, record: ACCOUNT });
    let named = [
        ("visitor", Actor::Visitor),
        ("client", client([])),
        ("+network", client([Scope::NetworkRead])),
        ("reset-link", holder(Purpose::PasswordReset)),
        ("invite-link", holder(Purpose::Invitation)),
        ("placeless", account([])),
        ("reader-other", account([in_member(ELSEWHERE, MemberRole::Reader)])),
        ("referent-other", account([in_member(ELSEWHERE, referent)])),
        ("reader-own", account([in_member(HERE, MemberRole::Reader)])),
        ("contrib-own", account([in_member(HERE, MemberRole::Contributor)])),
        ("referent-own", account([in_member(HERE, referent)])),
        ("manager-own", account([managing(EVENT)])),
        ("manager-other", account([managing(OTHER_EVENT)])),
        ("curator", account([Role::Staff(StaffRole::Curator)])),
        ("administrator", account([Role::Staff(StaffRole::Administrator)])),
        ("operator", Actor::Operator),
    ];
    let jobs = Job::ALL.iter().map(|job| (job.to_string(), Actor::System(*job)));
    named.into_iter().map(|(name, actor)| (name.to_owned(), actor)).chain(jobs).collect()
}
