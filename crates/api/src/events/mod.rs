//! `/v1/events`: days with a venue, speakers and a programme in dated versions, for everybody once they are published.
//!
//! A draft is seen by its managers and staff. Hours are instants; `zone` says in which zone they are shown.

mod address;
mod calendar;
mod calendar_text;
mod list;
mod programme;
mod shape;
mod show;
mod summary;

pub(crate) use summary::EventZone;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .service(list::list_events)
        .service(show::get_event)
        .service(calendar::get_event_calendar)
        .configure(programme::routes);
}
