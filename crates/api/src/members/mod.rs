//! `/v1/members`: the authorities that take part, for everybody; a group of fields is left out for whom it isn't shown to.

mod ability;
mod list;
mod partnerships;
mod profile;
mod show;
mod summary;

use profile::Visibility;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(list::list_members).service(show::get_member).configure(partnerships::routes);
}
