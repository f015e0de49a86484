//! A partnership in a list, with its parties.

use super::state::PartnershipState;
use crate::organisations::OrganisationReference;
use serde::Serialize;
use store::members::partnerships::{PartnershipInList, PartyRow};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// Where a party stands.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "the words of the domain's list, for the document")]
enum PartySide {
    French,
    Foreign,
}

/// An organisation in a partnership. One that left and came back is there twice.
#[derive(Debug, Serialize, ToSchema)]
struct Party {
    organisation: OrganisationReference,
    #[schema(value_type = PartySide)]
    side: String,
    /// A code of the vocabulary `party-roles`.
    #[schema(example = "lead")]
    role: String,
    #[schema(required = true, format = Date, example = "2014-10-02")]
    joined_on: Option<String>,
    /// The day on which it left: a former party.
    #[schema(required = true, format = Date)]
    left_on: Option<String>,
}

/// A partnership in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PartnershipSummary {
    id: Uuid,
    #[schema(example = "ecoles-et-eau-pessac-fatick")]
    slug: String,
    title: String,
    /// Of title and description, BCP 47.
    #[schema(example = "fr")]
    language: String,
    /// A code of the vocabulary `partnership-kinds`.
    #[schema(example = "decentralised_cooperation")]
    kind: String,
    state: PartnershipState,
    #[schema(required = true, format = Date, example = "2014-10-02")]
    starts_on: Option<String>,
    #[schema(required = true, format = Date, example = "2026-12-31")]
    ends_on: Option<String>,
    /// In order of importance.
    #[schema(example = json!(["water_sanitation"]))]
    themes: Vec<String>,
    /// ISO 3166-1 alpha-2.
    #[schema(example = json!(["SN"]))]
    countries: Vec<String>,
    /// The French side first.
    parties: Vec<Party>,
    /// A record of the demonstration: what is done here is invented.
    demo: bool,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    updated_at: OffsetDateTime,
}

/// A page of partnerships.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PartnershipList {
    pub(super) data: Vec<PartnershipSummary>,
    /// The cursor of the next page; null on the last one.
    #[schema(required = true)]
    pub(super) next: Option<String>,
    /// How many there are in all, when `count=true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) total: Option<i64>,
}

impl From<PartnershipInList> for PartnershipSummary {
    fn from(row: PartnershipInList) -> Self {
        let PartnershipInList {
            id,
            slug,
            title,
            language,
            kind,
            state,
            starts_on,
            ends_on,
            themes,
            countries,
            visibility: _,
            parties,
            demo,
            updated_at,
        } = row;
        PartnershipSummary {
            id,
            slug,
            title,
            language,
            kind,
            state: state.into(),
            starts_on: starts_on.map(|day| day.to_string()),
            ends_on: ends_on.map(|day| day.to_string()),
            themes,
            countries,
            parties: parties.into_iter().map(Party::from).collect(),
            demo,
            updated_at,
        }
    }
}

impl From<PartyRow> for Party {
    fn from(row: PartyRow) -> Self {
        let PartyRow { organisation, slug, name, country, member, side, role, joined_on, left_on } = row;
        let organisation = OrganisationReference::new(organisation, slug, name, country, member.is_some());
        Party { organisation, side, role, joined_on, left_on }
    }
}
