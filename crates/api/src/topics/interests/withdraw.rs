//! `DELETE /v1/topics/{topic}/interests/{member}`

use super::set::InterestAddress;
use crate::extract::{KnownCaller, Path, RequestId};
use crate::problems::Failure;
use actix_web::web::Data;
use actix_web::{HttpResponse, delete};
use store::Store;
use store::topics::interests;

/// Withdraw a member's interest in a topic
///
/// The journal keeps that it was there; a later declaration begins anew.
#[utoipa::path(
    operation_id = "withdrawInterest",
    tag = "topics",
    params(InterestAddress),
    responses((status = 204, description = "It is withdrawn")),
    security(("bearer" = [])),
    extensions(
        ("x-action" = json!("withdrawInterest")),
        ("x-problems" = json!(["unauthenticated", "forbidden", "topic_closed"]))
    )
)]
#[delete("/v1/topics/{topic}/interests/{member}")]
pub(in crate::topics) async fn withdraw_interest(
    KnownCaller(caller): KnownCaller,
    id: RequestId,
    store: Data<Store>,
    Path(address): Path<InterestAddress>,
) -> Result<HttpResponse, Failure> {
    interests::withdraw(&store, &caller.0, id.id(), &address.topic, &address.member).await?;
    Ok(HttpResponse::NoContent().finish())
}
