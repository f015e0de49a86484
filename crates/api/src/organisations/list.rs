//! `GET /v1/organisations`

use super::kind::OrganisationKind;
use super::shape::{OrganisationList, OrganisationSummary};
use crate::answer::Keep;
use crate::answer::page::{self, Wanted};
use crate::extract::filters::{listed, searched};
use crate::extract::{Caller, Query};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record};
use domain::vocabularies::CountryCode;
use serde::{Deserialize, Serialize};
use store::Store;
use store::organisations::{self, OrganisationFilters};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListOrganisations {
    /// A name, as it is heard; or a SIREN, an INSEE code or a postcode.
    #[param(min_length = 2, max_length = 100, example = "fatick")]
    q: Option<String>,
    #[param(inline)]
    kind: Option<OrganisationKind>,
    /// ISO 3166-1 alpha-2.
    #[param(example = "SN")]
    country: Option<String>,
    /// How many at most.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u64>,
    /// The `next` of the page before, with the same filters.
    cursor: Option<String>,
    /// Whether to say how many there are in all.
    count: Option<bool>,
}

/// List organisations
///
/// Any body that acts, here or abroad, by name or by likeness to `q`; those that are members name theirs.
#[utoipa::path(
    operation_id = "listOrganisations",
    tag = "organisations",
    params(ListOrganisations),
    responses((
        status = 200, description = "A page of organisations", body = OrganisationList,
        links(("organisation" = (
            operation_id = "getOrganisation", parameters(("organisation" = "$response.body#/data/0/id"))
        )))
    )),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("listOrganisations")))
)]
#[get("/v1/organisations")]
pub(super) async fn list_organisations(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    settings: Data<Settings>,
    Query(asked): Query<ListOrganisations>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::ListOrganisations, &Record::Open)?;
    let filters = asked.filters()?;
    let (bound, wanted) = asked.page();
    let page = page::asked("listOrganisations", &bound, wanted, &settings)?;
    let listed = organisations::list(&store, &filters, page.page()).await?;
    let listed = listed.map(OrganisationSummary::from);
    page.answer(&request, Keep::of(&caller.0), listed, |data, next, total| OrganisationList {
        data,
        next,
        total,
    })
}

impl ListOrganisations {
    /// What a cursor is bound to: the filters; and the page.
    fn page(&self) -> (impl Serialize, Wanted<'_>) {
        let ListOrganisations { q, kind, country, limit, cursor, count } = self;
        ((q, kind, country), Wanted { limit, cursor, count })
    }

    fn filters(&self) -> Result<OrganisationFilters, Failure> {
        Ok(OrganisationFilters {
            q: searched(&self.q)?,
            kind: self.kind.map(Into::into),
            country: listed("country", &self.country, |text| CountryCode::recorded(text).ok())?,
        })
    }
}
