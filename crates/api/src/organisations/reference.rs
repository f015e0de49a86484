//! An organisation that another record names.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// An organisation that another record names.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrganisationReference {
    pub(crate) id: Uuid,
    #[schema(example = "fatick-sn")]
    pub(crate) slug: String,
    /// In French.
    #[schema(example = "Fatick")]
    pub(crate) name: String,
    /// ISO 3166-1 alpha-2.
    #[schema(example = "SN")]
    pub(crate) country: String,
    /// The slug of the member that it is; null when it is none.
    #[schema(required = true)]
    pub(crate) member: Option<String>,
}

impl OrganisationReference {
    pub(crate) fn new(id: Uuid, slug: String, name: String, country: String, is_member: bool) -> Self {
        let member = is_member.then(|| slug.clone());
        OrganisationReference { id, slug, name, country, member }
    }
}
