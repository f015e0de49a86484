//! `POST /v1/auth/invitations`

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

/// Accept an invitation
///
/// With the token of the mailed link (7 days, once) and a first password; then sign in.
#[utoipa::path(
    operation_id = "acceptInvitation",
    tag = "accounts",
    request_body(content = PasswordChoice, example = json!({
        "token": "q83vEjRWeJASNFZ4kBI0VniQEjRWeJASNFZ4kBI0Vng", "password": "une phrase que personne ne devine"
    })),
    responses((status = 204, description = "The account is open")),
    security(()),
    extensions(("x-action" = json!("acceptInvitation")), ("x-problems" = json!(["token_invalid"])))
)]
#[post("/v1/auth/invitations")]
pub(super) async fn accept_invitation(
    store: Data<Store>,
    settings: Data<Settings>,
    passwords: Data<Passwords>,
    request: RequestId,
    Json(asked): Json<PasswordChoice>,
) -> Result<HttpResponse, Failure> {
    choose(&store, &settings, &passwords, &request, Purpose::Invitation, &asked).await?;
    Ok(HttpResponse::NoContent().finish())
}
