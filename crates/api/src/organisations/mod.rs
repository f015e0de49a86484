//! `/v1/organisations`: any body that acts, here or abroad, for everybody.

mod kind;
mod list;
mod reference;
mod shape;
mod show;

pub(crate) use reference::OrganisationReference;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(list::list_organisations).service(show::get_organisation);
}
