//! Why a member takes part.

use domain::members;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The two publics of the platform: engaged in cooperation, or wishing to engage.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Engagement {
    Engaged,
    Willing,
}

impl From<members::Engagement> for Engagement {
    fn from(engagement: members::Engagement) -> Self {
        match engagement {
            members::Engagement::Engaged => Engagement::Engaged,
            members::Engagement::Willing => Engagement::Willing,
        }
    }
}

impl From<Engagement> for members::Engagement {
    fn from(engagement: Engagement) -> Self {
        match engagement {
            Engagement::Engaged => members::Engagement::Engaged,
            Engagement::Willing => members::Engagement::Willing,
        }
    }
}
