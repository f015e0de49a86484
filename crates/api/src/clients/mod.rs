//! `/oauth/token`: programs, acting for nobody.

mod issue_token;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(issue_token::issue_token);
}
