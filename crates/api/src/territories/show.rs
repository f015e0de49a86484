//! `GET /v1/territories/{kind}/{code}`

use super::kind::Kind;
use super::shape::Territory;
use crate::answer::{self, Keep};
use crate::extract::{Caller, Path};
use crate::problems::Failure;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record};
use domain::territories::TerritoryKind;
use serde::Deserialize;
use store::Store;
use store::territories::{self, Found};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
struct TerritoryAddress {
    #[param(inline)]
    kind: Kind,
    /// Its code in the official register, or its slug.
    #[param(example = "33318")]
    code: String,
}

/// Read a territory
///
/// By its code or its slug; a former slug redirects to the present one.
#[utoipa::path(
    operation_id = "getTerritory",
    tag = "territories",
    params(TerritoryAddress),
    responses(
        (status = 200, description = "The territory", body = Territory),
        (status = 301, description = "The territory has another slug by now: `Location` says where"),
        (status = 304, description = "The client has it already"),
    ),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("getTerritory")))
)]
#[get("/v1/territories/{kind}/{code}")]
pub(super) async fn get_territory(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    Path(address): Path<TerritoryAddress>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::ReadTerritory, &Record::Open)?;
    let kind = TerritoryKind::from(address.kind);
    match territories::show(&store, kind, &address.code).await? {
        Found::Here(record) => answer::list(&request, Keep::of(&caller.0), &Territory::from(*record)),
        Found::Moved(slug) => Ok(HttpResponse::MovedPermanently()
            .insert_header((header::LOCATION, format!("/v1/territories/{kind}/{slug}")))
            .finish()),
    }
}
