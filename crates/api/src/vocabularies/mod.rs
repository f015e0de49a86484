//! `/v1/vocabularies/{name}`: the code lists, for everybody.

mod sdgs;
mod show;

pub(crate) use sdgs::Sdgs;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(show::get_vocabulary);
}
