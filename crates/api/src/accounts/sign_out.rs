//! `POST /v1/auth/sign-out`

use super::refresh_token::{self, RefreshToken};
use crate::extract::Caller;
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use domain::access::{Action, Record};
use store::Store;
use store::accounts::sessions;

/// Sign out
///
/// Ends the session of the refresh token's cookie (`aect_refresh`) and takes the cookie away; without one there is
/// nothing to end. Access tokens of the session are refused from then on.
#[utoipa::path(
    operation_id = "signOut",
    tag = "accounts",
    responses((status = 204, description = "Signed out")),
    security((), ("refresh_cookie" = [])),
    extensions(("x-action" = json!("signOut")))
)]
#[post("/v1/auth/sign-out")]
pub(super) async fn sign_out(
    request: HttpRequest,
    store: Data<Store>,
    settings: Data<Settings>,
) -> Result<HttpResponse, Failure> {
    Caller::visitor().may(Action::SignOut, &Record::Open)?;
    if let Some(presented) = RefreshToken::of(&request) {
        sessions::end(&store, presented.hash(), settings.clock.now()).await?;
    }
    Ok(HttpResponse::NoContent().cookie(refresh_token::without(&settings)).finish())
}
