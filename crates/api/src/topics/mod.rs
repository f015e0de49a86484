//! `/v1/topics`: what members could do together. A proposed or dismissed topic is shown to its proposer's member and staff.

mod abilities;
mod interests;
mod list;
mod refusal;
mod shape;
mod show;
mod stage;
mod summary;
mod transition;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .service(list::list_topics)
        .service(show::get_topic)
        .service(transition::transition_topic)
        .configure(interests::routes);
}
