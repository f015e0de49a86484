//! `GET /health/live`

use super::Health;
use actix_web::{HttpResponse, get};

/// Tell whether the program runs
///
/// It asks nobody: a server whose database is gone is alive.
#[utoipa::path(
    operation_id = "getLiveness",
    tag = "health",
    responses((status = 200, description = "It runs", body = Health)),
    security(()),
    extensions(("x-action" = json!("readHealth")))
)]
#[get("/health/live")]
pub(super) async fn get_liveness() -> HttpResponse {
    HttpResponse::Ok().json(Health { status: "ok" })
}
