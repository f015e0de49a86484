//! How a list of members is sorted.

use serde::{Deserialize, Serialize};
use store::members::Sort;
use utoipa::ToSchema;

#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
pub(super) enum MemberSort {
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "-name")]
    NameDescending,
    #[serde(rename = "updated_at")]
    UpdatedAt,
    #[serde(rename = "-updated_at")]
    UpdatedAtDescending,
}

impl From<MemberSort> for Sort {
    fn from(sort: MemberSort) -> Self {
        match sort {
            MemberSort::Name => Sort::Name,
            MemberSort::NameDescending => Sort::NameDescending,
            MemberSort::UpdatedAt => Sort::UpdatedAt,
            MemberSort::UpdatedAtDescending => Sort::UpdatedAtDescending,
        }
    }
}
