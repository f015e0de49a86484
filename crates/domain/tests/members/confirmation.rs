use domain::access::{
    Account, AccountId, Action, Actor, MemberRole, Place, Record, ReferentKind, Role, StaffRole, may,
};
use domain::members::confirmation;
use proptest::prelude::*;
use time::macros::date;
use uuid::Uuid;

const MEMBER: Uuid = Uuid::from_u128(1);
const OTHER: Uuid = Uuid::from_u128(2);
const PERSON: Uuid = Uuid::from_u128(3);
const TODAY: time::Date = date!(2026 - 11 - 24);

fn account(roles: impl IntoIterator<Item = Role>) -> Actor {
    let place = |role| Place { organisation: Uuid::from_u128(4), role };
    let places = roles.into_iter().map(place).collect();
    Actor::Account(Account { id: AccountId(Uuid::from_u128(5)), person: PERSON, places })
}

fn referent(member: Uuid, kind: ReferentKind) -> Role {
    Role::Member { member, role: MemberRole::Referent(kind) }
}

#[test]
fn a_profile_saved_by_its_own_referent_is_confirmed_today_by_that_person() {
    for kind in ReferentKind::ALL {
        let actor = account([referent(MEMBER, *kind)]);
        assert_eq!(confirmation(&actor, MEMBER, TODAY), Some((TODAY, PERSON)));
    }
}

#[test]
fn a_profile_saved_by_staff_is_not_confirmed() {
    for role in [StaffRole::Curator, StaffRole::Administrator] {
        let actor = account([Role::Staff(role)]);
        assert!(may(&actor, Action::UpdateMember, &Record::Member { id: MEMBER }).is_ok());
        assert_eq!(confirmation(&actor, MEMBER, TODAY), None);
        assert_eq!(confirmation(&Actor::Operator, MEMBER, TODAY), None);
    }
}

#[test]
fn staff_who_are_referents_of_the_member_confirm_its_profile_and_no_other() {
    let actor = account([Role::Staff(StaffRole::Curator), referent(MEMBER, ReferentKind::Technical)]);
    assert_eq!(confirmation(&actor, MEMBER, TODAY), Some((TODAY, PERSON)));
    assert_eq!(confirmation(&actor, OTHER, TODAY), None);
}

fn any_role() -> impl Strategy<Value = Role> {
    let member = prop::sample::select(vec![MEMBER, OTHER]);
    let role = prop::sample::select(vec![
        MemberRole::Reader,
        MemberRole::Contributor,
        MemberRole::Referent(ReferentKind::Political),
    ]);
    prop_oneof![
        (member, role).prop_map(|(member, role)| Role::Member { member, role }),
        Just(Role::Staff(StaffRole::Curator)),
        Just(Role::Staff(StaffRole::EventManager { events: vec![] })),
    ]
}

proptest! {
    #[test]
    fn who_confirms_may_save(roles in prop::collection::vec(any_role(), 0..4)) {
        let (actor, member) = (account(roles), Record::Member { id: MEMBER });
        if confirmation(&actor, MEMBER, TODAY).is_some() {
            prop_assert!(may(&actor, Action::UpdateMember, &member).is_ok());
        }
    }
}
