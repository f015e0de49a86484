use domain::access::{MemberRole, Role, StaffRole, Stage, Transition};
use domain::problems::ProblemCode;
use domain::topics::{NotTaken, abilities, interest_abilities, take};

use super::{MEMBER, OTHER, curator, holding, referent, topic};

#[test]
fn a_curator_may_what_the_stage_and_its_conditions_let() {
    let told = abilities(&curator(), &topic(Stage::UnderStudy, false, true));
    let of = |step| told.transitions.iter().find(|(known, _)| *known == step).expect("each step").1;
    assert_eq!(of(Transition::Select), Err(ProblemCode::TopicWithoutLead));
    assert_eq!(of(Transition::Dismiss), Ok(()));
    assert_eq!(of(Transition::Close), Err(ProblemCode::StateForbids));
    assert_eq!((told.transition, told.set_interest), (Ok(()), Ok(())));
}

#[test]
fn a_referent_is_told_of_its_own_members() {
    let of = |actor, stage| abilities(&actor, &topic(stage, true, true));
    let proposed = of(referent(MEMBER), Stage::Proposed);
    assert_eq!((proposed.transition, proposed.set_interest), (Ok(()), Ok(())));
    let anticipated = of(referent(MEMBER), Stage::Anticipated);
    assert_eq!(anticipated.transition, Err(ProblemCode::StateForbids));
    let elsewhere = of(referent(OTHER), Stage::Anticipated);
    assert_eq!((elsewhere.transition, elsewhere.set_interest), (Err(ProblemCode::Forbidden), Ok(())));
    let closed = of(referent(OTHER), Stage::Closed);
    assert_eq!(closed.set_interest, Err(ProblemCode::TopicClosed));
}

#[test]
fn a_reader_and_an_event_manager_may_nothing() {
    let reader = holding(Role::Member { member: MEMBER, role: MemberRole::Reader });
    let manager = holding(Role::Staff(StaffRole::EventManager { events: vec![] }));
    for actor in [reader, manager] {
        let told = abilities(&actor, &topic(Stage::Active, true, true));
        assert_eq!(told.transition, Err(ProblemCode::Forbidden));
        assert_eq!(told.set_interest, Err(ProblemCode::Forbidden));
    }
}

#[test]
fn an_interest_is_its_own_members_to_change() {
    let facts = topic(Stage::Active, true, true).facts;
    let of = |actor, member| interest_abilities(&actor, facts, member);
    assert_eq!(of(referent(OTHER), OTHER).withdraw, Ok(()));
    assert_eq!(of(referent(OTHER), MEMBER).withdraw, Err(ProblemCode::Forbidden));
    assert_eq!(of(curator(), MEMBER).set, Ok(()));
}

#[test]
fn an_ability_is_what_a_try_would_get() {
    let states = Stage::ALL.iter().flat_map(|stage| {
        [(false, false), (false, true), (true, false), (true, true)]
            .map(|(lead, curates)| topic(*stage, lead, curates))
    });
    for state in states {
        for (step, told) in abilities(&curator(), &state).transitions {
            let tried = take(step, &state, Some("Voici pourquoi."), &curator());
            if step == Transition::Withdraw {
                assert!(told.is_err(), "it is the proposer's");
                continue;
            }
            let closed = !state.facts.stage.is_open() && step != Transition::Reopen;
            match tried {
                Ok(_) => assert_eq!(told, Ok(())),
                Err(NotTaken::State(_)) if closed => assert_eq!(told, Err(ProblemCode::TopicClosed)),
                Err(NotTaken::State(code)) => assert_eq!(told, Err(code)),
                Err(NotTaken::Field(problem)) => panic!("{problem:?}"),
            }
        }
    }
}
