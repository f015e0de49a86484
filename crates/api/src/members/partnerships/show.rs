//! `GET /v1/partnerships/{partnership}`

use super::shape::Partnership;
use crate::answer::{self, Keep};
use crate::extract::{Caller, Path};
use crate::problems::Failure;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::Action;
use serde::Deserialize;
use store::Store;
use store::members::partnerships;
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
struct PartnershipAddress {
    /// Its id or its slug.
    #[param(example = "ecoles-et-eau-pessac-fatick")]
    partnership: String,
}

/// Read a partnership
///
/// With all its parties, those that left too.
#[utoipa::path(
    operation_id = "getPartnership",
    tag = "partnerships",
    params(PartnershipAddress),
    responses((status = 200, description = "The partnership", body = Partnership)),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("getPartnership")))
)]
#[get("/v1/partnerships/{partnership}")]
pub(super) async fn get_partnership(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    Path(address): Path<PartnershipAddress>,
) -> Result<HttpResponse, Failure> {
    let partnership = partnerships::show(&store, &address.partnership).await?;
    caller.may(Action::ReadPartnership, &partnership.summary.record())?;
    // By its bytes: a party's new name changes it too, and leaves the version as it was.
    answer::list(&request, Keep::of(&caller.0), &Partnership::seen_by(&caller.0, partnership))
}
