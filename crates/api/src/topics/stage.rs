//! Stages and steps as clients read and name them.

use domain::access::{Stage, Transition};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a topic stands.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum TopicStage {
    Proposed,
    Anticipated,
    UnderStudy,
    Selected,
    Active,
    Closed,
    Dismissed,
}

/// A step that somebody takes.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum TopicTransition {
    Anticipate,
    Study,
    Select,
    Activate,
    Close,
    Dismiss,
    Reopen,
    Withdraw,
}

impl From<Stage> for TopicStage {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::Proposed => TopicStage::Proposed,
            Stage::Anticipated => TopicStage::Anticipated,
            Stage::UnderStudy => TopicStage::UnderStudy,
            Stage::Selected => TopicStage::Selected,
            Stage::Active => TopicStage::Active,
            Stage::Closed => TopicStage::Closed,
            Stage::Dismissed => TopicStage::Dismissed,
        }
    }
}

impl From<TopicStage> for Stage {
    fn from(stage: TopicStage) -> Self {
        match stage {
            TopicStage::Proposed => Stage::Proposed,
            TopicStage::Anticipated => Stage::Anticipated,
            TopicStage::UnderStudy => Stage::UnderStudy,
            TopicStage::Selected => Stage::Selected,
            TopicStage::Active => Stage::Active,
            TopicStage::Closed => Stage::Closed,
            TopicStage::Dismissed => Stage::Dismissed,
        }
    }
}

impl From<Transition> for TopicTransition {
    fn from(step: Transition) -> Self {
        match step {
            Transition::Anticipate => TopicTransition::Anticipate,
            Transition::Study => TopicTransition::Study,
            Transition::Select => TopicTransition::Select,
            Transition::Activate => TopicTransition::Activate,
            Transition::Close => TopicTransition::Close,
            Transition::Dismiss => TopicTransition::Dismiss,
            Transition::Reopen => TopicTransition::Reopen,
            Transition::Withdraw => TopicTransition::Withdraw,
        }
    }
}

impl From<TopicTransition> for Transition {
    fn from(step: TopicTransition) -> Self {
        match step {
            TopicTransition::Anticipate => Transition::Anticipate,
            TopicTransition::Study => Transition::Study,
            TopicTransition::Select => Transition::Select,
            TopicTransition::Activate => Transition::Activate,
            TopicTransition::Close => Transition::Close,
            TopicTransition::Dismiss => Transition::Dismiss,
            TopicTransition::Reopen => Transition::Reopen,
            TopicTransition::Withdraw => Transition::Withdraw,
        }
    }
}
