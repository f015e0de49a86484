//! Who sees what of a member.

use domain::access;
use domain::members::GroupVisibility;
use serde::Serialize;
use utoipa::ToSchema;

/// Who sees a group of fields: everybody, members, the member's own people and staff.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Visibility {
    Public,
    Members,
    Own,
}

/// Who sees each group of fields.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MemberVisibility {
    /// Presentation, website, functional mail.
    presentation: Visibility,
    /// Competences, themes, countries, regions of the world, languages.
    cooperation: Visibility,
    /// Expertise offered and sought.
    expertise: Visibility,
}

impl From<access::Visibility> for Visibility {
    fn from(visibility: access::Visibility) -> Self {
        match visibility {
            access::Visibility::Public => Visibility::Public,
            access::Visibility::Members => Visibility::Members,
            access::Visibility::Own => Visibility::Own,
        }
    }
}

impl From<GroupVisibility> for MemberVisibility {
    fn from(GroupVisibility { presentation, cooperation, expertise }: GroupVisibility) -> Self {
        MemberVisibility {
            presentation: presentation.into(),
            cooperation: cooperation.into(),
            expertise: expertise.into(),
        }
    }
}
