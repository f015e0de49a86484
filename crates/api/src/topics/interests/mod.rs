//! `/v1/topics/{topic}/interests`: the members' places in a topic.

mod list;
mod set;
mod shape;
mod withdraw;

use utoipa_actix_web::service_config::ServiceConfig;

pub(super) fn routes(config: &mut ServiceConfig) {
    config.service(list::list_interests).service(set::set_interest).service(withdraw::withdraw_interest);
}
