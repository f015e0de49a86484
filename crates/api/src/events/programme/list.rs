//! `GET /v1/events/{event}/programme-versions`

use super::shape::{ProgrammeVersionList, ProgrammeVersionSummary};
use crate::answer::Keep;
use crate::answer::page::{self, Wanted};
use crate::events::address::EventAddress;
use crate::extract::{Caller, Path, Query};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record};
use serde::Deserialize;
use store::Store;
use store::events::programme::{self, Versions};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListProgrammeVersions {
    /// How many at most.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u64>,
    /// The `next` of the page before, of the same event.
    cursor: Option<String>,
    /// Whether to say how many there are in all.
    count: Option<bool>,
}

/// List the versions of a programme
///
/// The published ones, newest first: the first is in force.
#[utoipa::path(
    operation_id = "listProgrammeVersions",
    tag = "events",
    params(EventAddress, ListProgrammeVersions),
    responses((
        status = 200, description = "A page of versions", body = ProgrammeVersionList,
        links(("version" = (operation_id = "getProgrammeVersion", parameters(
            ("event" = "$request.path.event"), ("number" = "$response.body#/data/0/number")
        ))))
    )),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("listProgrammeVersions")))
)]
#[get("/v1/events/{event}/programme-versions")]
pub(super) async fn list_programme_versions(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    settings: Data<Settings>,
    Path(address): Path<EventAddress>,
    Query(asked): Query<ListProgrammeVersions>,
) -> Result<HttpResponse, Failure> {
    let ListProgrammeVersions { limit, cursor, count } = &asked;
    let wanted = Wanted { limit, cursor, count };
    let page = page::asked("listProgrammeVersions", &address.event, wanted, &settings)?;
    let Versions { event: id, state, listed } = programme::list(&store, &address.event, page.page()).await?;
    caller.may(Action::ListProgrammeVersions, &Record::Event { id, state })?;
    let listed = listed.map(ProgrammeVersionSummary::from);
    page.answer(&request, Keep::of(&caller.0), listed, |data, next, total| ProgrammeVersionList {
        data,
        next,
        total,
    })
}
