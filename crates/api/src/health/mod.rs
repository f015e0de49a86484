//! `/health/live`, `/health/ready`: for who runs the platform.

mod live;
mod ready;

use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(live::get_liveness).service(ready::get_readiness);
}

/// The state of the server.
#[derive(Debug, Serialize, ToSchema)]
struct Health {
    /// `ok`; anything else is a problem.
    #[schema(example = "ok")]
    status: &'static str,
}
