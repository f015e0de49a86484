//! `POST /v1/topics/{topic}/transitions`

use super::shape::Topic;
use super::show::TopicAddress;
use super::stage::TopicTransition;
use crate::answer;
use crate::extract::{Json, KnownCaller, Path, RequestId};
use crate::problems::Failure;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use serde::Deserialize;
use store::{Store, topics};
use utoipa::ToSchema;

/// A step to be taken.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TopicTransitionRequest {
    #[schema(inline)]
    transition: TopicTransition,
    /// Required to dismiss, and to close, where it says what came of the topic; kept in the history.
    #[schema(max_length = 2000)]
    reason: Option<String>,
}

/// Take a step of a topic
///
/// `anticipate`, `study`, `select` (with a lead), `activate` (with a lead and a curator), `close` (with the result in words),
/// `dismiss` (with a reason), `reopen` (its result goes, its interests stay); whoever of the staff takes a topic on curates it
/// when nobody does. The proposer's member may `withdraw` while it is proposed. A step that is not possible
/// from today's stage is answered with those that are.
#[utoipa::path(
    operation_id = "transitionTopic",
    tag = "topics",
    params(TopicAddress),
    request_body(
        content((
            TopicTransitionRequest = "application/json",
            example = json!({ "transition": "study", "reason": "Trois collectivités sont prêtes à y travailler." })
        )),
    ),
    responses((status = 200, description = "The topic as it is now", body = Topic)),
    security(("bearer" = [])),
    extensions(
        ("x-action" = json!("transitionTopic")),
        ("x-problems" = json!(["unauthenticated", "forbidden", "state_forbids", "topic_closed", "topic_without_lead",
            "topic_without_curator"]))
    )
)]
#[post("/v1/topics/{topic}/transitions")]
pub(super) async fn transition_topic(
    request: HttpRequest,
    KnownCaller(caller): KnownCaller,
    id: RequestId,
    store: Data<Store>,
    Path(address): Path<TopicAddress>,
    Json(asked): Json<TopicTransitionRequest>,
) -> Result<HttpResponse, Failure> {
    answer::accepts(&request, "application/json")?;
    let TopicTransitionRequest { transition, reason } = asked;
    let (actor, step) = (&caller.0, transition.into());
    let topic = topics::transition(&store, actor, id.id(), &address.topic, step, reason.as_deref()).await?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(Topic::seen_by(actor, topic)))
}
