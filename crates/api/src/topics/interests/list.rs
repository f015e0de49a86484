//! `GET /v1/topics/{topic}/interests`

use super::shape::{Interest, InterestList};
use crate::answer::Keep;
use crate::answer::page::{self, Wanted};
use crate::extract::{Caller, Path, Query};
use crate::problems::Failure;
use crate::settings::Settings;
use crate::topics::show::TopicAddress;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record};
use serde::Deserialize;
use store::Store;
use store::topics::interests::{self, InterestsOfTopic};
use utoipa::IntoParams;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListInterests {
    /// How many at most.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u64>,
    /// The `next` of the page before, of the same topic.
    cursor: Option<String>,
    /// Whether to say how many there are in all.
    count: Option<bool>,
}

/// List the interests in a topic
///
/// Whoever sees the topic sees them: leads, contributors, observers, each in the order of their declarations.
#[utoipa::path(
    operation_id = "listInterests",
    tag = "topics",
    params(TopicAddress, ListInterests),
    responses((status = 200, description = "A page of interests", body = InterestList)),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("listInterests")))
)]
#[get("/v1/topics/{topic}/interests")]
pub(in crate::topics) async fn list_interests(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    settings: Data<Settings>,
    Path(address): Path<TopicAddress>,
    Query(asked): Query<ListInterests>,
) -> Result<HttpResponse, Failure> {
    let ListInterests { limit, cursor, count } = &asked;
    let page = page::asked("listInterests", &address.topic, Wanted { limit, cursor, count }, &settings)?;
    let InterestsOfTopic { topic, listed } = interests::list(&store, &address.topic, page.page()).await?;
    caller.may(Action::ListInterests, &Record::Topic(topic))?;
    let listed = listed.map(|row| Interest::seen_by(&caller.0, topic, row));
    page.answer(&request, Keep::of(&caller.0), listed, |data, next, total| InterestList { data, next, total })
}
