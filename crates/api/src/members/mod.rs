//! `/v1/members`: the authorities that take part, for everybody; a group of fields is left out for whom it isn't shown to.

mod ability;
mod completeness;
mod engagement;
mod list;
mod membership;
mod partnerships;
mod patch;
mod profile;
mod reference;
mod show;
mod sort;
mod summary;
mod update;
mod visibility;

use visibility::Visibility;

pub(crate) use ability::Ability;
pub(crate) use reference::MemberReference;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .service(list::list_members)
        .service(show::get_member)
        .service(update::update_member)
        .configure(partnerships::routes);
}
