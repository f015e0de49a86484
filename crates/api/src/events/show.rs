//! `GET /v1/events/{event}`

use super::address::EventAddress;
use super::shape::Event;
use crate::answer::{self, Keep};
use crate::extract::{Caller, Path};
use crate::problems::Failure;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record, sight};
use domain::journal::RecordKind;
use store::{Store, events};

/// Read an event
///
/// With who speaks, the topics that it is about and the version of its programme that is in force.
#[utoipa::path(
    operation_id = "getEvent",
    tag = "events",
    params(EventAddress),
    responses((
        status = 200, description = "The event", body = Event,
        links(("programmes" = (
            operation_id = "listProgrammeVersions", parameters(("event" = "$response.body#/id"))
        )))
    )),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("getEvent")))
)]
#[get("/v1/events/{event}")]
pub(super) async fn get_event(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    Path(address): Path<EventAddress>,
) -> Result<HttpResponse, Failure> {
    let event = events::show(&store, &address.event, &sight(&caller.0, RecordKind::Topic)).await?;
    caller.may(Action::ReadEvent, &Record::Event { id: event.summary.id, state: event.summary.state })?;
    // By its bytes: names of people, organisations and topics change it too.
    answer::list(&request, Keep::of(&caller.0), &Event::from(event))
}
