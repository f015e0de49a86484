//! `GET /v1/overview`

use crate::answer::{self, Keep};
use crate::extract::Caller;
use crate::problems::Failure;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use domain::access::{Action, Record};
use serde::Serialize;
use store::{Store, overview};
use utoipa::ToSchema;

/// The platform in figures, the same for every reader.
#[derive(Debug, Serialize, ToSchema)]
struct Overview {
    members: i64,
    /// Members engaged in cooperation.
    engaged: i64,
    /// Members that wish to engage.
    willing: i64,
    /// Départements with a member.
    departements: i64,
    /// Countries that members name, where everybody sees it.
    countries: i64,
    organisations: i64,
    /// Of the official register.
    territories: i64,
}

/// Read the overview
///
/// How many members, organisations and territories there are, over how many départements and countries.
#[utoipa::path(
    operation_id = "getOverview",
    tag = "overview",
    responses((status = 200, description = "The figures", body = Overview)),
    security((), ("bearer" = [])),
    extensions(("x-action" = json!("getOverview")))
)]
#[get("/v1/overview")]
pub(super) async fn get_overview(
    request: HttpRequest,
    caller: Caller,
    store: Data<Store>,
) -> Result<HttpResponse, Failure> {
    caller.may(Action::ReadOverview, &Record::Open)?;
    let figures = overview::show(&store).await?;
    answer::list(&request, Keep::of(&caller.0), &Overview::from(figures))
}

impl From<overview::Overview> for Overview {
    fn from(figures: overview::Overview) -> Self {
        let overview::Overview {
            members,
            engaged,
            willing,
            departements,
            countries,
            organisations,
            territories,
        } = figures;
        Overview { members, engaged, willing, departements, countries, organisations, territories }
    }
}
