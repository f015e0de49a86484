//! `/v1/changes`: the feed of what changed, for everybody as far as they may see.

mod list;
mod shape;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(list::list_changes);
}
