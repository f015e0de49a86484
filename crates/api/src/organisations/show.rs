//! `GET /v1/organisations/{organisation}`

use super::shape::Organisation;
use crate::answer::{self, Keep};
use crate::extract::{Caller, Path};
use crate::problems::Failure;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record};
use serde::Deserialize;
use store::{Store, organisations};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
struct OrganisationAddress {
    /// Its id or its slug.
    #[param(example = "pessac-33318")]
    organisation: String,
}

/// Read an organisation
///
/// With its names in other directories.
#[utoipa::path(
    operation_id = "getOrganisation",
    tag = "organisations",
    params(OrganisationAddress),
    responses((status = 200, description = "The organisation", body = Organisation)),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("getOrganisation")))
)]
#[get("/v1/organisations/{organisation}")]
pub(super) async fn get_organisation(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    Path(address): Path<OrganisationAddress>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::ReadOrganisation, &Record::Open)?;
    let organisation = organisations::show(&store, &address.organisation).await?;
    // By its bytes: a territory's point and a new member change it too.
    answer::list(&request, Keep::of(&caller.0), &Organisation::from(organisation))
}
