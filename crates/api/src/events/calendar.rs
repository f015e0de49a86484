//! `GET /v1/events/{event}/calendar.ics`

use super::address::EventAddress;
use super::calendar_text::calendar;
use crate::answer::{self, Keep};
use crate::extract::{Caller, Path};
use crate::problems::Failure;
use crate::settings::Settings;
use crate::site::{Site, preferred};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record, Sight};
use store::{Store, events};

/// Read an event as a calendar
///
/// One entry of iCalendar (RFC 5545) in the event's zone, in the language of `Accept-Language`. Its `UID` never changes and
/// `SEQUENCE` rises with each change, so that a calendar that takes it again keeps one entry.
#[utoipa::path(
    operation_id = "getEventCalendar",
    tag = "events",
    params(EventAddress),
    responses((status = 200, description = "The calendar", body = String, content_type = "text/calendar")),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("getEventCalendar")))
)]
#[get("/v1/events/{event}/calendar.ics")]
pub(super) async fn get_event_calendar(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
    settings: Data<Settings>,
    site: Data<Site>,
    Path(address): Path<EventAddress>,
) -> Result<HttpResponse, Failure> {
    let event = events::show(&store, &address.event, &Sight::Nothing).await?;
    caller.may(Action::ReadCalendar, &Record::Event { id: event.summary.id, state: event.summary.state })?;
    let language = preferred(&request);
    let page = site.address("event", language, ("event", &event.summary.slug));
    let page = page.map(|page| format!("{}{page}", settings.public_url));
    let text = calendar(&event, language, page.as_deref())?;
    answer::text(&request, Keep::of(&caller.0), "text/calendar", language.as_str(), text)
}
