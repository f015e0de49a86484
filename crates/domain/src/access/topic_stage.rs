//! The stages of a topic and the steps between them.

use super::Visibility;
use crate::closed_list::closed_list;

closed_list! {
    /// Where a topic stands.
    pub enum Stage {
        Proposed = "proposed",
        /// *pressenti*
        Anticipated = "anticipated",
        UnderStudy = "under_study",
        Selected = "selected",
        Active = "active",
        Closed = "closed",
        Dismissed = "dismissed",
    }
}

closed_list! {
    /// A step that somebody takes.
    pub enum Transition {
        Anticipate = "anticipate",
        Study = "study",
        Select = "select",
        Activate = "activate",
        Close = "close",
        Dismiss = "dismiss",
        Reopen = "reopen",
        /// By the proposer's member, or by staff for it.
        Withdraw = "withdraw",
    }
}

impl Stage {
    /// A closed or dismissed topic takes no interest and no step but its reopening.
    pub fn is_open(self) -> bool {
        match self {
            Self::Proposed | Self::Anticipated | Self::UnderStudy | Self::Selected | Self::Active => true,
            Self::Closed | Self::Dismissed => false,
        }
    }

    /// Proposed and dismissed topics are seen by their proposer's member and staff only.
    pub fn visibility(self) -> Visibility {
        match self {
            Self::Proposed | Self::Dismissed => Visibility::Own,
            Self::Anticipated | Self::UnderStudy | Self::Selected | Self::Active | Self::Closed => {
                Visibility::Public
            }
        }
    }
}

impl Transition {
    /// The stage that this step reaches from there, or none where it isn't possible.
    pub fn reached_from(self, stage: Stage) -> Option<Stage> {
        match (self, stage) {
            (Self::Anticipate, Stage::Proposed) => Some(Stage::Anticipated),
            (Self::Study, Stage::Anticipated) => Some(Stage::UnderStudy),
            (Self::Select, Stage::UnderStudy) => Some(Stage::Selected),
            (Self::Activate, Stage::Selected) => Some(Stage::Active),
            (Self::Close, Stage::Active) => Some(Stage::Closed),
            (Self::Dismiss, open) if open.is_open() => Some(Stage::Dismissed),
            (Self::Reopen, shut) if !shut.is_open() => Some(Stage::UnderStudy),
            (Self::Withdraw, Stage::Proposed) => Some(Stage::Dismissed),
            (
                Self::Anticipate
                | Self::Study
                | Self::Select
                | Self::Activate
                | Self::Close
                | Self::Dismiss
                | Self::Reopen
                | Self::Withdraw,
                Stage::Proposed
                | Stage::Anticipated
                | Stage::UnderStudy
                | Stage::Selected
                | Stage::Active
                | Stage::Closed
                | Stage::Dismissed,
            ) => None,
        }
    }
}
