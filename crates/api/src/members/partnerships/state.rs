//! Where a partnership stands.

use domain::members::partnerships;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a partnership stands, as its parties say.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum PartnershipState {
    InPreparation,
    Active,
    Suspended,
    Ended,
}

impl From<partnerships::PartnershipState> for PartnershipState {
    fn from(state: partnerships::PartnershipState) -> Self {
        match state {
            partnerships::PartnershipState::InPreparation => Self::InPreparation,
            partnerships::PartnershipState::Active => Self::Active,
            partnerships::PartnershipState::Suspended => Self::Suspended,
            partnerships::PartnershipState::Ended => Self::Ended,
        }
    }
}

impl From<PartnershipState> for partnerships::PartnershipState {
    fn from(state: PartnershipState) -> Self {
        match state {
            PartnershipState::InPreparation => Self::InPreparation,
            PartnershipState::Active => Self::Active,
            PartnershipState::Suspended => Self::Suspended,
            PartnershipState::Ended => Self::Ended,
        }
    }
}
