//! `PUT /v1/topics/{topic}/interests/{member}`

use super::shape::{Interest, InterestKind};
use crate::answer;
use crate::extract::{Json, KnownCaller, Path, RequestId};
use crate::problems::Failure;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, put};
use serde::Deserialize;
use store::Store;
use store::topics::interests::{self, AskedInterest, SetInterest};
use utoipa::{IntoParams, ToSchema};

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(super) struct InterestAddress {
    /// The topic's id or slug.
    #[param(example = "relancer-les-jumelages-endormis")]
    pub(super) topic: String,
    /// The member's id or slug.
    #[param(example = "pessac-33318")]
    pub(super) member: String,
}

/// What a member declares.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct InterestRequest {
    #[schema(inline)]
    kind: InterestKind,
    /// In the language in which the writer is written to.
    #[schema(max_length = 1000)]
    words: Option<String>,
}

/// Declare or change a member's interest in a topic
///
/// One a member and topic; a change keeps the date of the first declaration. A closed or dismissed topic takes none.
#[utoipa::path(
    operation_id = "setInterest",
    tag = "topics",
    params(InterestAddress),
    request_body(
        content((
            InterestRequest = "application/json",
            example = json!({ "kind": "lead", "words": "Nous pouvons accueillir la première réunion." })
        )),
    ),
    responses(
        (status = 200, description = "The interest, changed or as it was", body = Interest),
        (status = 201, description = "The interest, declared", body = Interest),
    ),
    security(("bearer" = [])),
    extensions(
        ("x-action" = json!("setInterest")),
        ("x-problems" = json!(["unauthenticated", "forbidden", "topic_closed"]))
    )
)]
#[put("/v1/topics/{topic}/interests/{member}")]
pub(in crate::topics) async fn set_interest(
    request: HttpRequest,
    KnownCaller(caller): KnownCaller,
    id: RequestId,
    store: Data<Store>,
    Path(address): Path<InterestAddress>,
    Json(asked): Json<InterestRequest>,
) -> Result<HttpResponse, Failure> {
    answer::accepts(&request, "application/json")?;
    let InterestRequest { kind, words } = asked;
    let asked = AskedInterest {
        topic: &address.topic,
        member: &address.member,
        kind: kind.into(),
        words: words.as_deref(),
    };
    let SetInterest { topic, interest, is_new } = interests::set(&store, &caller.0, id.id(), asked).await?;
    let mut answer = if is_new { HttpResponse::Created() } else { HttpResponse::Ok() };
    Ok(answer
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(Interest::seen_by(&caller.0, topic, interest)))
}
