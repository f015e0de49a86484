//! In whose name an act stands.

use domain::access::{
    Action, MemberRole, Record, ReferentKind, Role, StaffRole, Stage, TopicFacts, Transition, may,
};

use super::world::{ELSEWHERE, HERE, TOPIC, account, in_member};

#[test]
fn a_referent_of_two_members_acts_for_the_one_at_hand() {
    let referent = MemberRole::Referent(ReferentKind::Political);
    let actor = account([in_member(ELSEWHERE, referent), in_member(HERE, referent)]);
    let allowed = may(&actor, Action::UpdateMember, &Record::Member { id: HERE }).expect("allowed");
    assert_eq!(allowed.on_behalf_of(), Some(HERE));
    assert_eq!(allowed.action(), Action::UpdateMember);
}

#[test]
fn staff_who_write_for_a_member_do_it_in_its_name() {
    let curator = account([Role::Staff(StaffRole::Curator)]);
    let allowed = may(&curator, Action::UpdateMember, &Record::Member { id: HERE }).expect("allowed");
    assert_eq!(allowed.on_behalf_of(), Some(HERE));
}

#[test]
fn staff_move_a_topic_in_their_own_name_and_leave_its_withdrawal_to_the_proposer() {
    let topic = Record::Topic(TopicFacts { id: TOPIC, stage: Stage::Proposed, proposer: Some(HERE) });
    let curator = account([Role::Staff(StaffRole::Curator)]);
    let tried = |step| may(&curator, Action::TransitionTopic(step), &topic);
    assert_eq!(tried(Transition::Anticipate).expect("allowed").on_behalf_of(), None);
    assert!(tried(Transition::Withdraw).is_err(), "they dismiss, with a reason");
}

#[test]
fn an_interest_stands_in_the_name_of_the_member_and_not_of_the_topics_proposer() {
    let topic = TopicFacts { id: TOPIC, stage: Stage::UnderStudy, proposer: Some(ELSEWHERE) };
    let actor = account([in_member(HERE, MemberRole::Referent(ReferentKind::Technical))]);
    let record = Record::Interest { topic, member: HERE };
    let allowed = may(&actor, Action::SetInterest, &record).expect("allowed");
    assert_eq!(allowed.on_behalf_of(), Some(HERE));
    let other = Record::Interest { topic, member: ELSEWHERE };
    assert!(may(&actor, Action::SetInterest, &other).is_err());
}
