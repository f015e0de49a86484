//! `GET /v1/territories`

use super::kind::Kind;
use super::summary::{TerritoryList, TerritorySummary};
use crate::answer::Keep;
use crate::answer::page::{self, Wanted};
use crate::extract::filters::{searched, siren, territory_code};
use crate::extract::{Caller, Query};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record};
use domain::territories::TerritoryKind;
use serde::{Deserialize, Serialize};
use store::Store;
use store::territories::{self, Sort, TerritoryFilters};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListTerritories {
    /// A name, as it is heard, or the beginning of an INSEE code, SIREN or postcode.
    #[param(min_length = 2, max_length = 100, example = "bordaux")]
    q: Option<String>,
    #[param(inline)]
    kind: Option<Kind>,
    /// The code of a département; an EPCI belongs to each département of its communes.
    #[param(pattern = r"^(\d{2}|2[AB]|9[78]\d)$", example = "33")]
    departement: Option<String>,
    #[param(pattern = r"^(\d{2}|9[78]\d)$", example = "75")]
    region: Option<String>,
    /// The SIREN of an EPCI: its communes.
    #[param(pattern = r"^\d{9}$", example = "243300316")]
    epci: Option<String>,
    #[param(pattern = r"^\d{9}$")]
    siren: Option<String>,
    /// The order without `q`; a search is by likeness.
    #[param(inline)]
    sort: Option<TerritorySort>,
    /// How many at most.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u64>,
    /// The `next` of the page before, with the same filters.
    cursor: Option<String>,
    /// Whether to say how many there are in all.
    count: Option<bool>,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, utoipa::ToSchema)]
pub(super) enum TerritorySort {
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "-name")]
    NameDescending,
    #[serde(rename = "population")]
    Population,
    #[serde(rename = "-population")]
    PopulationDescending,
}

impl From<TerritorySort> for Sort {
    fn from(sort: TerritorySort) -> Self {
        match sort {
            TerritorySort::Name => Sort::Name,
            TerritorySort::NameDescending => Sort::NameDescending,
            TerritorySort::Population => Sort::Population,
            TerritorySort::PopulationDescending => Sort::PopulationDescending,
        }
    }
}

/// List territories
///
/// Communes, EPCI, départements and régions of the official register, by name, population or likeness to `q`.
#[utoipa::path(
    operation_id = "listTerritories",
    tag = "territories",
    params(ListTerritories),
    responses((
        status = 200, description = "A page of territories", body = TerritoryList,
        links(("territory" = (
            operation_id = "getTerritory",
            parameters(("kind" = "$response.body#/data/0/kind"), ("code" = "$response.body#/data/0/code"))
        )))
    )),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("listTerritories")))
)]
#[get("/v1/territories")]
pub(super) async fn list_territories(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    settings: Data<Settings>,
    Query(asked): Query<ListTerritories>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::ListTerritories, &Record::Open)?;
    let filters = asked.filters()?;
    let sort = asked.sort.map_or(Sort::Name, Sort::from);
    let (bound, wanted) = asked.page();
    let page = page::asked("listTerritories", &bound, wanted, &settings)?;
    let listed = territories::list(&store, &filters, sort, page.page()).await?;
    let listed = listed.map(TerritorySummary::from);
    page.answer(&request, Keep::of(&caller.0), listed, |data, next, total| TerritoryList {
        data,
        next,
        total,
    })
}

impl ListTerritories {
    /// What a cursor is bound to: the filters and the sort; and the page.
    fn page(&self) -> (impl Serialize, Wanted<'_>) {
        let ListTerritories { q, kind, departement, region, epci, siren, sort, limit, cursor, count } = self;
        ((q, kind, departement, region, epci, siren, sort), Wanted { limit, cursor, count })
    }

    fn filters(&self) -> Result<TerritoryFilters, Failure> {
        Ok(TerritoryFilters {
            q: searched(&self.q)?,
            kind: self.kind.map(Into::into),
            departement: territory_code("departement", TerritoryKind::Departement, &self.departement)?,
            region: territory_code("region", TerritoryKind::Region, &self.region)?,
            epci: territory_code("epci", TerritoryKind::Epci, &self.epci)?,
            siren: siren(&self.siren)?,
        })
    }
}
