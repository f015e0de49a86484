//! `GET /v1/topics/{topic}`

use super::shape::Topic;
use crate::answer::{self, Keep};
use crate::extract::{Caller, Path};
use crate::problems::Failure;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record, sight};
use domain::journal::RecordKind;
use serde::Deserialize;
use store::{Store, topics};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(super) struct TopicAddress {
    /// Its id or its slug.
    #[param(example = "relancer-les-jumelages-endormis")]
    pub(super) topic: String,
}

/// Read a topic
///
/// With its history. Reasons are shown to the proposer's member and staff.
#[utoipa::path(
    operation_id = "getTopic",
    tag = "topics",
    params(TopicAddress),
    responses((status = 200, description = "The topic", body = Topic)),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("getTopic")))
)]
#[get("/v1/topics/{topic}")]
pub(super) async fn get_topic(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    Path(address): Path<TopicAddress>,
) -> Result<HttpResponse, Failure> {
    let topic = topics::show(&store, &address.topic, &sight(&caller.0, RecordKind::Event)).await?;
    caller.may(Action::ReadTopic, &Record::Topic(topic.summary.facts))?;
    // Abilities depend on the reader's own members, which no class of readers tells: the tag is of the bytes.
    answer::list(&request, Keep::of(&caller.0), &Topic::seen_by(&caller.0, topic))
}
