//! `/v1/events/{event}/programme-versions`: the published versions of an event's programme; none of them ever changes.

mod blocks;
mod list;
mod shape;
mod show;

pub(super) use shape::ProgrammeStatus;

use utoipa_actix_web::service_config::ServiceConfig;

pub(super) fn routes(config: &mut ServiceConfig) {
    config.service(list::list_programme_versions).service(show::get_programme_version);
}
