//! `/v1/territories`: the official register, for everybody.

mod list;
mod shape;
mod show;

pub(crate) use shape::{GeoPoint, Kind, TerritoryReference};

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.service(list::list_territories).service(show::get_territory);
}
