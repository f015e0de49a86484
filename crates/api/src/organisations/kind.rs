//! What an organisation is.

use domain::organisations;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What an organisation is.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum OrganisationKind {
    LocalAuthority,
    ForeignAuthority,
    Ministry,
    Network,
    Association,
    TwinningCommittee,
    University,
    JointAuthority,
}

impl From<OrganisationKind> for organisations::OrganisationKind {
    fn from(kind: OrganisationKind) -> Self {
        match kind {
            OrganisationKind::LocalAuthority => Self::LocalAuthority,
            OrganisationKind::ForeignAuthority => Self::ForeignAuthority,
            OrganisationKind::Ministry => Self::Ministry,
            OrganisationKind::Network => Self::Network,
            OrganisationKind::Association => Self::Association,
            OrganisationKind::TwinningCommittee => Self::TwinningCommittee,
            OrganisationKind::University => Self::University,
            OrganisationKind::JointAuthority => Self::JointAuthority,
        }
    }
}
