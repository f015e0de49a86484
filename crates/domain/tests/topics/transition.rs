use domain::access::{Actor, Stage, Transition};
use domain::problems::{FieldCode, ProblemCode};
use domain::topics::{NotTaken, Outcome, possible, take};

use super::{MEMBER, OTHER, PERSON, administrator, curator, referent, topic};

fn refused(step: Transition, stage: Stage, reason: Option<&str>) -> FieldCode {
    match take(step, &topic(stage, true, true), reason, &curator()) {
        Err(NotTaken::Field(problem)) => {
            assert_eq!(problem.pointer, "/reason");
            problem.fault.code
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn dismissing_and_closing_need_words() {
    for (step, stage) in [(Transition::Dismiss, Stage::Proposed), (Transition::Close, Stage::Active)] {
        for nothing in [None, Some(""), Some(" \n ")] {
            assert_eq!(refused(step, stage, nothing), FieldCode::Required);
        }
        assert_eq!(refused(step, stage, Some(&"é".repeat(2_001))), FieldCode::TooLong);
        assert_eq!(refused(step, stage, Some("\u{7}")), FieldCode::InvalidCharacter);
        let longest = "é".repeat(2_000);
        let taken = take(step, &topic(stage, true, true), Some(&longest), &curator()).expect("it is taken");
        assert_eq!(taken.reason.as_ref(), Some(&longest));
        let said = if step == Transition::Close { Outcome::Said(longest) } else { Outcome::Kept };
        assert_eq!(taken.result, said);
    }
}

#[test]
fn elsewhere_a_reason_is_kept_where_it_is_given() {
    let at = topic(Stage::Proposed, false, false);
    let with = take(Transition::Anticipate, &at, Some(" Prêt.\n"), &curator()).expect("it is taken");
    assert_eq!((with.reason.as_deref(), with.result), (Some("Prêt."), Outcome::Kept));
    let without = take(Transition::Withdraw, &at, Some("  "), &referent(MEMBER)).expect("it is taken");
    assert_eq!((without.reason, without.reached), (None, Stage::Dismissed));
}

#[test]
fn selecting_needs_a_lead_and_activating_a_curator_too() {
    let code = |step, stage, lead, curates| match take(step, &topic(stage, lead, curates), None, &curator()) {
        Ok(taken) => Ok(taken.reached),
        Err(NotTaken::State(code)) => Err(code),
        Err(NotTaken::Field(problem)) => panic!("{problem:?}"),
    };
    let (select, activate) = (Transition::Select, Transition::Activate);
    assert_eq!(code(select, Stage::UnderStudy, false, true), Err(ProblemCode::TopicWithoutLead));
    assert_eq!(code(select, Stage::UnderStudy, true, false), Ok(Stage::Selected));
    assert_eq!(code(activate, Stage::Selected, false, false), Err(ProblemCode::TopicWithoutLead));
    assert_eq!(code(activate, Stage::Selected, true, false), Err(ProblemCode::TopicWithoutCurator));
    assert_eq!(code(activate, Stage::Selected, true, true), Ok(Stage::Active));
    assert_eq!(code(activate, Stage::Proposed, true, true), Err(ProblemCode::StateForbids));
}

#[test]
fn whoever_of_the_staff_takes_on_a_topic_that_nobody_curates_becomes_its_curator() {
    let becomes = |step, stage, has_curator, actor: &Actor| {
        take(step, &topic(stage, true, has_curator), Some("Mots."), actor).expect("it is taken").curator
    };
    for staff in [curator(), administrator()] {
        for (step, stage) in [
            (Transition::Anticipate, Stage::Proposed),
            (Transition::Study, Stage::Anticipated),
            (Transition::Select, Stage::UnderStudy),
            (Transition::Reopen, Stage::Dismissed),
            (Transition::Reopen, Stage::Closed),
        ] {
            assert_eq!(becomes(step, stage, false, &staff), Some(PERSON), "{step}");
            assert_eq!(becomes(step, stage, true, &staff), None, "{step} of a topic that has one");
        }
        assert_eq!(becomes(Transition::Dismiss, Stage::Proposed, false, &staff), None);
        assert_eq!(becomes(Transition::Withdraw, Stage::Proposed, false, &staff), None);
    }
    assert_eq!(becomes(Transition::Withdraw, Stage::Proposed, false, &referent(MEMBER)), None);
}

#[test]
fn a_topic_that_is_reopened_loses_its_result() {
    let reopened =
        |stage| take(Transition::Reopen, &topic(stage, true, true), None, &curator()).expect("taken");
    assert_eq!(reopened(Stage::Closed).result, Outcome::Cleared);
    assert_eq!(reopened(Stage::Closed).fields(), ["stage", "stage_since", "history", "results"]);
    assert_eq!(reopened(Stage::Dismissed).fields(), ["stage", "stage_since", "history"]);
}

#[test]
fn a_step_names_the_fields_that_change() {
    let taken = take(Transition::Anticipate, &topic(Stage::Proposed, false, false), None, &curator());
    assert_eq!(taken.expect("taken").fields(), ["stage", "stage_since", "history", "has_curator"]);
    let closed = take(Transition::Close, &topic(Stage::Active, true, true), Some("Fait."), &curator());
    assert_eq!(closed.expect("taken").fields(), ["stage", "stage_since", "history", "results"]);
}

#[test]
fn what_is_possible_is_the_actors_own() {
    use Transition::{Activate, Anticipate, Dismiss, Reopen, Study, Withdraw};
    let proposed = topic(Stage::Proposed, false, false);
    assert_eq!(possible(&curator(), &proposed), [Anticipate, Dismiss]);
    assert_eq!(possible(&referent(MEMBER), &proposed), [Withdraw]);
    assert_eq!(possible(&referent(OTHER), &proposed), []);
    assert_eq!(possible(&curator(), &topic(Stage::Anticipated, false, false)), [Study, Dismiss]);
    assert_eq!(possible(&curator(), &topic(Stage::Selected, false, true)), [Dismiss]);
    assert_eq!(possible(&curator(), &topic(Stage::Selected, true, true)), [Activate, Dismiss]);
    assert_eq!(possible(&curator(), &topic(Stage::Dismissed, true, true)), [Reopen]);
}
