//! A member that something else names.

use serde::Serialize;
use store::topics::MemberNamed;
use utoipa::ToSchema;
use uuid::Uuid;

/// A member that something else names.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MemberReference {
    id: Uuid,
    #[schema(example = "pessac-33318")]
    slug: String,
    #[schema(example = "Ville de Pessac")]
    name: String,
}

impl From<MemberNamed> for MemberReference {
    fn from(MemberNamed { id, slug, name }: MemberNamed) -> Self {
        MemberReference { id, slug, name }
    }
}
