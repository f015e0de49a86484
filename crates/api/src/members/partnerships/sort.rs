//! How a list of partnerships is sorted.

use serde::{Deserialize, Serialize};
use store::members::partnerships::Sort;
use utoipa::ToSchema;

#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
pub(super) enum PartnershipSort {
    #[serde(rename = "title")]
    Title,
    #[serde(rename = "-title")]
    TitleDescending,
    #[serde(rename = "starts_on")]
    StartsOn,
    #[serde(rename = "-starts_on")]
    StartsOnDescending,
    #[serde(rename = "updated_at")]
    UpdatedAt,
    #[serde(rename = "-updated_at")]
    UpdatedAtDescending,
}

impl From<PartnershipSort> for Sort {
    fn from(sort: PartnershipSort) -> Self {
        match sort {
            PartnershipSort::Title => Sort::Title,
            PartnershipSort::TitleDescending => Sort::TitleDescending,
            PartnershipSort::StartsOn => Sort::StartsOn,
            PartnershipSort::StartsOnDescending => Sort::StartsOnDescending,
            PartnershipSort::UpdatedAt => Sort::UpdatedAt,
            PartnershipSort::UpdatedAtDescending => Sort::UpdatedAtDescending,
        }
    }
}
