//! `GET /v1/partnerships`

use super::sort::PartnershipSort;
use super::state::PartnershipState;
use super::summary::{PartnershipList, PartnershipSummary};
use crate::answer::Keep;
use crate::answer::page::{self, Wanted};
use crate::extract::filters::{listed, searched};
use crate::extract::{Caller, Query};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record, sight};
use domain::journal::RecordKind;
use domain::vocabularies::{CountryCode, PartnershipKindCode, ThemeCode};
use serde::{Deserialize, Serialize};
use store::Store;
use store::members::partnerships::{self, PartnershipFilters, Sort};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListPartnerships {
    /// Of the title or of a party's name, as it is heard.
    #[param(min_length = 2, max_length = 100, example = "fatick")]
    q: Option<String>,
    /// The id or the slug of a member that is a party, or was one.
    #[param(example = "pessac-33318")]
    member: Option<String>,
    /// The id or the slug of an organisation that is a party, or was one: who else works with it.
    #[param(example = "fatick-sn")]
    organisation: Option<String>,
    /// A code of the vocabulary `partnership-kinds`.
    #[param(example = "twinning")]
    kind: Option<String>,
    #[param(inline)]
    state: Option<PartnershipState>,
    /// A code of the vocabulary `themes`.
    #[param(example = "water_sanitation")]
    theme: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[param(example = "SN")]
    country: Option<String>,
    /// The order without `q`; a search is by likeness. One without a start comes as the last to begin.
    #[param(inline)]
    sort: Option<PartnershipSort>,
    /// How many at most.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u64>,
    /// The `next` of the page before, with the same filters.
    cursor: Option<String>,
    /// Whether to say how many there are in all.
    count: Option<bool>,
}

/// List partnerships
///
/// Cooperations that the reader may see, by title, start, last change or likeness to `q`; each once, however many members
/// share it.
#[utoipa::path(
    operation_id = "listPartnerships",
    tag = "partnerships",
    params(ListPartnerships),
    responses((
        status = 200, description = "A page of partnerships", body = PartnershipList,
        links(("partnership" = (
            operation_id = "getPartnership", parameters(("partnership" = "$response.body#/data/0/id"))
        )))
    )),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("listPartnerships")))
)]
#[get("/v1/partnerships")]
pub(super) async fn list_partnerships(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    settings: Data<Settings>,
    Query(asked): Query<ListPartnerships>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::ListPartnerships, &Record::Open)?;
    let filters = asked.filters()?;
    let sight = sight(&caller.0, RecordKind::Partnership);
    let sort = asked.sort.map_or(Sort::Title, Sort::from);
    let (bound, wanted) = asked.page();
    let page = page::asked("listPartnerships", &bound, wanted, &settings)?;
    let listed = partnerships::list(&store, &filters, &sight, sort, page.page()).await?;
    let listed = listed.map(PartnershipSummary::from);
    page.answer(&request, Keep::of(&caller.0), listed, |data, next, total| PartnershipList {
        data,
        next,
        total,
    })
}

impl ListPartnerships {
    /// What a cursor is bound to: the filters and the sort; and the page.
    fn page(&self) -> (impl Serialize, Wanted<'_>) {
        let ListPartnerships {
            q,
            member,
            organisation,
            kind,
            state,
            theme,
            country,
            sort,
            limit,
            cursor,
            count,
        } = self;
        ((q, member, organisation, kind, state, theme, country, sort), Wanted { limit, cursor, count })
    }

    fn filters(&self) -> Result<PartnershipFilters, Failure> {
        Ok(PartnershipFilters {
            q: searched(&self.q)?,
            member: self.member.clone(),
            organisation: self.organisation.clone(),
            kind: listed("kind", &self.kind, |text| PartnershipKindCode::recorded(text).ok())?,
            state: self.state.map(Into::into),
            theme: listed("theme", &self.theme, |text| ThemeCode::recorded(text).ok())?,
            country: listed("country", &self.country, |text| CountryCode::recorded(text).ok())?,
        })
    }
}
