//! `GET /v1/members`

use super::engagement::Engagement;
use super::sort::MemberSort;
use super::summary::{MemberList, MemberSummary};
use crate::answer::Keep;
use crate::answer::page::{self, Wanted};
use crate::extract::filters::{listed, searched, siren, territory_code};
use crate::extract::{Caller, Query};
use crate::problems::Failure;
use crate::settings::Settings;
use crate::territories::Kind;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record, sight};
use domain::journal::RecordKind;
use domain::territories::TerritoryKind;
use domain::vocabularies::{CountryCode, ThemeCode};
use serde::{Deserialize, Serialize};
use store::Store;
use store::members::{self, MemberFilters, Sort};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListMembers {
    /// A name, as it is heard, or the beginning of an INSEE code, SIREN or postcode.
    #[param(min_length = 2, max_length = 100, example = "pessac")]
    q: Option<String>,
    /// Of the territory that the member stands on.
    #[param(inline)]
    kind: Option<Kind>,
    /// The code of a département; an EPCI belongs to each département of its communes.
    #[param(pattern = r"^(\d{2}|2[AB]|9[78]\d)$", example = "33")]
    departement: Option<String>,
    /// The SIREN of an EPCI: itself and its communes.
    #[param(pattern = r"^\d{9}$", example = "243300316")]
    epci: Option<String>,
    #[param(inline)]
    engagement: Option<Engagement>,
    /// A code of the vocabulary `themes`, among those that the reader sees.
    #[param(example = "water_sanitation")]
    theme: Option<String>,
    /// ISO 3166-1 alpha-2, among those that the reader sees.
    #[param(example = "SN")]
    country: Option<String>,
    #[param(pattern = r"^\d{9}$")]
    siren: Option<String>,
    /// The order without `q`; a search is by likeness.
    #[param(inline)]
    sort: Option<MemberSort>,
    /// How many at most.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u64>,
    /// The `next` of the page before, with the same filters.
    cursor: Option<String>,
    /// Whether to say how many there are in all.
    count: Option<bool>,
}

/// List members
///
/// The authorities that take part, by name, last change or likeness to `q`. A filter by theme or country finds only those
/// that show the reader theirs.
#[utoipa::path(
    operation_id = "listMembers",
    tag = "members",
    params(ListMembers),
    responses((
        status = 200, description = "A page of members", body = MemberList,
        links(("member" = (operation_id = "getMember", parameters(("member" = "$response.body#/data/0/id")))))
    )),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("listMembers")))
)]
#[get("/v1/members")]
pub(super) async fn list_members(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    settings: Data<Settings>,
    Query(asked): Query<ListMembers>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::ListMembers, &Record::Open)?;
    let filters = asked.filters()?;
    let sight = sight(&caller.0, RecordKind::Member);
    let sort = asked.sort.map_or(Sort::Name, Sort::from);
    let (bound, wanted) = asked.page();
    let page = page::asked("listMembers", &bound, wanted, &settings)?;
    let listed = members::list(&store, &filters, &sight, sort, page.page()).await?;
    let listed = listed.map(|row| MemberSummary::seen_by(&caller.0, row));
    page.answer(&request, Keep::of(&caller.0), listed, |data, next, total| MemberList { data, next, total })
}

impl ListMembers {
    /// What a cursor is bound to: the filters and the sort; and the page.
    fn page(&self) -> (impl Serialize, Wanted<'_>) {
        let ListMembers {
            q,
            kind,
            departement,
            epci,
            engagement,
            theme,
            country,
            siren,
            sort,
            limit,
            cursor,
            count,
        } = self;
        (
            (q, kind, departement, epci, engagement, theme, country, siren, sort),
            Wanted { limit, cursor, count },
        )
    }

    fn filters(&self) -> Result<MemberFilters, Failure> {
        Ok(MemberFilters {
            q: searched(&self.q)?,
            kind: self.kind.map(Into::into),
            departement: territory_code("departement", TerritoryKind::Departement, &self.departement)?,
            epci: territory_code("epci", TerritoryKind::Epci, &self.epci)?,
            engagement: self.engagement.map(Into::into),
            theme: listed("theme", &self.theme, |text| ThemeCode::recorded(text).ok())?,
            country: listed("country", &self.country, |text| CountryCode::recorded(text).ok())?,
            siren: siren(&self.siren)?,
        })
    }
}
