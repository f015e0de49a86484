//! A partnership, as its reader sees it.

use super::summary::PartnershipSummary;
use crate::members::Visibility;
use crate::vocabularies::Sdgs;
use domain::access::{self, Actor, reader_class};
use serde::Serialize;
use store::members::partnerships::{LinkRow, PartnershipRecord};
use utoipa::ToSchema;

/// How exactly the place of the partnership may be shown; `region` for a zone in crisis.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "the words of the domain's list, for the document")]
enum PartnershipPlacePrecision {
    Locality,
    Region,
    Country,
}

/// Where more is said of it.
#[derive(Debug, Serialize, ToSchema)]
struct PartnershipLink {
    #[schema(required = true)]
    label: Option<String>,
    #[schema(format = "uri")]
    url: String,
}

/// A partnership. What its reader may not see is absent.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Partnership {
    #[serde(flatten)]
    summary: PartnershipSummary,
    #[schema(required = true, max_length = 10_000)]
    description: Option<String>,
    sdgs: Sdgs,
    links: Vec<PartnershipLink>,
    #[schema(value_type = PartnershipPlacePrecision)]
    place_precision: String,
    /// The day on which somebody of a party last said that the record is right.
    #[schema(required = true, format = Date)]
    confirmed_on: Option<String>,
    /// Who sees the record: for its parties' own people and staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    visibility: Option<Visibility>,
}

impl Partnership {
    pub(super) fn seen_by(actor: &Actor, row: PartnershipRecord) -> Self {
        let PartnershipRecord { summary, description, sdgs, links, place_precision, confirmed_on } = row;
        let is_own = reader_class(actor, &summary.record()).sees(access::Visibility::Own);
        let visibility = summary.visibility;
        Partnership {
            summary: summary.into(),
            description,
            sdgs: Sdgs::of(sdgs),
            links: links.into_iter().map(PartnershipLink::from).collect(),
            place_precision,
            confirmed_on: confirmed_on.map(|day| day.to_string()),
            visibility: is_own.then(|| visibility.into()),
        }
    }
}

impl From<LinkRow> for PartnershipLink {
    fn from(LinkRow { label, url }: LinkRow) -> Self {
        PartnershipLink { label, url }
    }
}
