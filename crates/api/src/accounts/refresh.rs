//! `POST /v1/auth/refresh`

use super::access_token::{AccessTokens, Bearer};
use super::refresh_token::RefreshToken;
use super::shape::AccessToken;
use super::sign_in::signed_in;
use crate::answer::accepts;
use crate::extract::Caller;
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use domain::access::{Action, Record};
use domain::problems::ProblemCode;
use store::Store;
use store::accounts::sessions::{self, Presented};

/// Renew the access token
///
/// With the refresh token's cookie (`aect_refresh`), which is replaced at each use. The token used last gives the same successor for
/// 20 seconds, so that two tabs may refresh at once; a later use of a spent token ends the session.
#[utoipa::path(
    operation_id = "refreshSession",
    tag = "accounts",
    responses((status = 200, description = "Renewed", body = AccessToken)),
    security(("refresh_cookie" = [])),
    extensions(("x-action" = json!("refreshSession")), ("x-problems" = json!(["session_ended"])))
)]
#[post("/v1/auth/refresh")]
pub(super) async fn refresh_session(
    request: HttpRequest,
    store: Data<Store>,
    settings: Data<Settings>,
    tokens: Data<AccessTokens>,
) -> Result<HttpResponse, Failure> {
    accepts(&request, "application/json")?;
    Caller::visitor().may(Action::RefreshSession, &Record::Open)?;
    let presented = RefreshToken::of(&request).ok_or(ProblemCode::SessionEnded)?;
    let successor = presented.successor(&settings.secret);
    match sessions::present(&store, presented.hash(), successor.hash(), settings.clock.now()).await? {
        Presented::Goes { account, session, until } => {
            signed_in(&tokens, &Bearer::Account { account, session }, &successor, until, &settings, None)
        }
        Presented::Ended => Err(ProblemCode::SessionEnded.into()),
    }
}
