//! `GET /health/ready`

use super::Health;
use crate::problems::Failure;
use actix_web::web::Data;
use actix_web::{HttpResponse, get};
use domain::problems::ProblemCode;
use store::{Store, health};

/// Tell whether the program can serve
///
/// The database answers and has every migration.
#[utoipa::path(
    operation_id = "getReadiness",
    tag = "health",
    responses((status = 200, description = "It can", body = Health)),
    security(()),
    extensions(("x-action" = json!("readHealth")), ("x-problems" = json!(["not_ready"])))
)]
#[get("/health/ready")]
pub(super) async fn get_readiness(store: Data<Store>) -> Result<HttpResponse, Failure> {
    let missing = health::missing_migrations(&store).await.map_err(|error| not_ready(error.to_string()))?;
    if missing.is_empty() {
        Ok(HttpResponse::Ok().json(Health { status: "ok" }))
    } else {
        Err(not_ready(format!("migrations are missing: {}", missing.join(", "))))
    }
}

fn not_ready(inside: String) -> Failure {
    Failure { inside: Some(inside), retry_after: Some(1), ..Failure::of(ProblemCode::NotReady) }
}
