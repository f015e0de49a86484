//! `POST /v1/auth/password-reset-requests`

use super::shape::{PasswordResetRequest, email};
use crate::extract::{Caller, Json, RequestId};
use crate::problems::Failure;
use actix_web::web::Data;
use actix_web::{HttpResponse, post};
use store::Store;
use store::accounts::links;
use tokio::time::{Duration, Instant, sleep_until};

/// An answer takes this long at least, whether the mail has an account or not.
const EVEN: Duration = Duration::from_millis(50);

/// Ask for a new password
///
/// Always 202, whether the mail has an account or not. The mailed link lives 60 minutes; older ones die.
#[utoipa::path(
    operation_id = "requestPasswordReset",
    tag = "accounts",
    request_body(content = PasswordResetRequest, example = json!({
        "email": "camille.exemple@nouvelle-aquitaine-75.example"
    })),
    responses((status = 202, description = "If the mail has an account, a link is on its way")),
    security(()),
    extensions(("x-action" = json!("requestPasswordReset")))
)]
#[post("/v1/auth/password-reset-requests")]
pub(super) async fn request_password_reset(
    store: Data<Store>,
    request: RequestId,
    Json(asked): Json<PasswordResetRequest>,
) -> Result<HttpResponse, Failure> {
    let even = Instant::now() + EVEN;
    let mail = email("/email", &asked.email)?.lookup_key();
    links::request_password(&store, &Caller::visitor().0, request.id(), &mail).await?;
    sleep_until(even).await;
    Ok(HttpResponse::Accepted().finish())
}
