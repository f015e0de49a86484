//! `/v1/territories`: the official register, for everybody.

mod kind;
mod list;
mod point;
mod shape;
mod show;
mod summary;

pub(crate) use kind::Kind;
pub(crate) use point::GeoPoint;
pub(crate) use summary::TerritoryReference;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(list::list_territories).service(show::get_territory);
}
