//! `GET /v1/events/{event}/programme-versions/{number}`

use super::shape::ProgrammeVersion;
use crate::answer::{self, Keep};
use crate::extract::{Caller, Path};
use crate::problems::Failure;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record};
use serde::Deserialize;
use store::Store;
use store::events::programme;
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
struct VersionAddress {
    /// The event's id or slug.
    #[param(example = "lancement-plateforme-aect-2022")]
    event: String,
    /// The version's number in the event.
    #[param(minimum = 1, example = 1)]
    number: i32,
}

/// Read a version of a programme
///
/// With its blocks and lines, who appears in them, and what it printed word for word. A published version never changes; a
/// correction is the next one.
#[utoipa::path(
    operation_id = "getProgrammeVersion",
    tag = "events",
    params(VersionAddress),
    responses((status = 200, description = "The version", body = ProgrammeVersion)),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("getProgrammeVersion")))
)]
#[get("/v1/events/{event}/programme-versions/{number}")]
pub(super) async fn get_programme_version(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    Path(address): Path<VersionAddress>,
) -> Result<HttpResponse, Failure> {
    let version = programme::show(&store, &address.event, address.number).await?;
    let record = Record::Event { id: version.event, state: version.state };
    caller.may(Action::ReadProgrammeVersion, &record)?;
    // By its bytes: the names of people and organisations may change, the version doesn't.
    answer::list(&request, Keep::of(&caller.0), &ProgrammeVersion::from(version))
}
