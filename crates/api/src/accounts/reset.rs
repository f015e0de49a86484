//! `POST /v1/auth/password-resets`

use super::choose::choose;
use super::passwords::Passwords;
use super::shape::PasswordChoice;
use crate::extract::{Json, RequestId};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpResponse, post};
use domain::accounts::Purpose;
use store::Store;

/// Choose a new password
///
/// With the token of the mailed link, once. Every session of the account ends.
#[utoipa::path(
    operation_id = "resetPassword",
    tag = "accounts",
    request_body(content = PasswordChoice, example = json!({
        "token": "q83vEjRWeJASNFZ4kBI0VniQEjRWeJASNFZ4kBI0Vng", "password": "une phrase que personne ne devine"
    })),
    responses((status = 204, description = "The password is changed")),
    security(()),
    extensions(("x-action" = json!("resetPassword")), ("x-problems" = json!(["token_invalid"])))
)]
#[post("/v1/auth/password-resets")]
pub(super) async fn reset_password(
    store: Data<Store>,
    settings: Data<Settings>,
    passwords: Data<Passwords>,
    request: RequestId,
    Json(asked): Json<PasswordChoice>,
) -> Result<HttpResponse, Failure> {
    choose(&store, &settings, &passwords, &request, Purpose::PasswordReset, &asked).await?;
    Ok(HttpResponse::NoContent().finish())
}
