//! The steps between the stages of a topic.

use domain::access::{Stage, Transition};

#[test]
fn the_steps_are_those_of_the_founding_text() {
    let steps: Vec<String> = Transition::ALL
        .iter()
        .flat_map(|step| {
            Stage::ALL
                .iter()
                .filter_map(move |from| step.reached_from(*from).map(|to| format!("{step}: {from} to {to}")))
        })
        .collect();
    assert_eq!(
        steps,
        [
            "anticipate: proposed to anticipated",
            "study: anticipated to under_study",
            "select: under_study to selected",
            "activate: selected to active",
            "close: active to closed",
            "dismiss: proposed to dismissed",
            "dismiss: anticipated to dismissed",
            "dismiss: under_study to dismissed",
            "dismiss: selected to dismissed",
            "dismiss: active to dismissed",
            "reopen: closed to under_study",
            "reopen: dismissed to under_study",
            "withdraw: proposed to dismissed",
        ]
    );
}

#[test]
fn every_stage_can_be_left() {
    for stage in Stage::ALL {
        assert!(Transition::ALL.iter().any(|step| step.reached_from(*stage).is_some()), "{stage}");
    }
}
