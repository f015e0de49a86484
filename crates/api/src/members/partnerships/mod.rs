//! `/v1/partnerships`: cooperations and who is in them, for whom each is shown to.

mod list;
mod shape;
mod show;
mod sort;
mod state;
mod summary;

use utoipa_actix_web::service_config::ServiceConfig;

pub(super) fn routes(config: &mut ServiceConfig) {
    config.service(list::list_partnerships).service(show::get_partnership);
}
