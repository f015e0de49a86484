//! `/v1/overview`: the home page's figures, for everybody.

mod show;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(show::get_overview);
}
