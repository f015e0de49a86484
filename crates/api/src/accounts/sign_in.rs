//! `POST /v1/auth/sign-in`

use super::access_token::{AccessTokens, Bearer};
use super::address::address;
use super::passwords::Passwords;
use super::refresh_token::RefreshToken;
use super::shape::{AccessToken, SignInRequest, email};
use crate::answer::{Rate, accepts};
use crate::extract::{Caller, Json};
use crate::problems::{Failure, Place};
use crate::settings::Settings;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use domain::access::{Action, Record};
use domain::accounts::{ACCESS_LIFETIME, Email, Family, PresentedPassword, RetryAfter, SignInLimit};
use domain::problems::{FieldCode, ProblemCode};
use store::Store;
use store::accounts::sessions;
use store::accounts::sign_in::{self as door, Attempt, Candidate, Verified};
use time::OffsetDateTime;

/// Sign in
///
/// Answers an access token and sets the refresh token's cookie (`aect_refresh`), for `refreshSession` and `signOut`.
/// Whatever is wrong, the answer is the same. A session whose cookie came along is over: its place is taken.
#[utoipa::path(
    operation_id = "signIn",
    tag = "accounts",
    request_body(content = SignInRequest, example = json!({
        "email": "camille.exemple@nouvelle-aquitaine-75.example", "password": "une phrase que personne ne devine"
    })),
    responses((status = 200, description = "Signed in", body = AccessToken)),
    security(()),
    extensions(
        ("x-action" = json!("signIn")),
        ("x-problems" = json!(["sign_in_failed", "too_many_sign_ins"]))
    )
)]
#[post("/v1/auth/sign-in")]
pub(super) async fn sign_in(
    request: HttpRequest,
    store: Data<Store>,
    settings: Data<Settings>,
    tokens: Data<AccessTokens>,
    passwords: Data<Passwords>,
    Json(asked): Json<SignInRequest>,
) -> Result<HttpResponse, Failure> {
    accepts(&request, "application/json")?;
    Caller::visitor().may(Action::SignIn, &Record::Open)?;
    let mail = mail_of(&asked)?.lookup_key();
    let (now, limit) = (settings.clock.now(), settings.sign_in_limit);
    let attempt = Attempt { mail: &mail, address: &address(&request, &settings), now, limit };
    let Candidate { id, password_hash, state, failures } = door::candidate(&store, &attempt).await?;
    if let Some(limit) = limit {
        limit.check(&failures, now).map_err(|wait| too_many(limit, wait))?;
    }
    let hash = password_hash.filter(|_| state.as_deref() == Some("active"));
    let right = match PresentedPassword::new(&asked.password) {
        Some(password) => passwords.verify(password.expose().to_owned(), hash.clone()).await?,
        None => passwords.verify(String::new(), None).await?,
    };
    let (true, Some(account), Some(password_hash)) = (right, id, &hash) else {
        return Err(failed(&store, &attempt).await?);
    };
    let refresh = RefreshToken::random();
    let verified = Verified { account, password_hash, first: refresh.hash() };
    let (admitted, opened) = counted(&attempt, door::succeeded(&store, &attempt, &verified).await?)?;
    let Some(session) = opened else { return Err(failed(&store, &attempt).await?) };
    if let Some(former) = RefreshToken::of(&request) {
        // The new one is open by now; its cookie must get there.
        if let Err(error) = sessions::end(&store, former.hash(), now).await {
            tracing::warn!(%error, "a session whose place was taken goes on");
        }
    }
    let until = Family::open(refresh.hash(), now).expires_at();
    let rate = limit.map(|limit| Rate::left(limit, admitted));
    signed_in(&tokens, &Bearer::Account { account, session }, &refresh, until, &settings, rate)
}

/// The mail, unless it or the password was left out: both are told at once.
fn mail_of(asked: &SignInRequest) -> Result<Email, Failure> {
    let mail = email("/email", &asked.email);
    if !asked.password.is_empty() {
        return mail;
    }
    let failure = mail.err().unwrap_or_else(|| Failure::of(ProblemCode::ValidationFailed));
    Err(failure.with(Place::Body("/password".into()), FieldCode::Required))
}

/// The one answer to whatever is wrong, counted; or that there were too many.
async fn failed(store: &Store, attempt: &Attempt<'_>) -> Result<Failure, Failure> {
    let admitted = counted(attempt, door::failed(store, attempt).await?)?;
    let rate = attempt.limit.map(|limit| Rate::left(limit, admitted));
    Ok(Failure { rate, ..Failure::of(ProblemCode::SignInFailed) })
}

fn counted<T>(attempt: &Attempt<'_>, outcome: Result<T, RetryAfter>) -> Result<T, Failure> {
    outcome.map_err(|wait| too_many(attempt.limit.unwrap_or_default(), wait))
}

fn too_many(limit: SignInLimit, wait: RetryAfter) -> Failure {
    Failure {
        retry_after: u64::try_from(wait.seconds).ok(),
        rate: Some(Rate::spent(limit, wait)),
        ..Failure::of(ProblemCode::TooManySignIns)
    }
}

/// Answers both tokens of a session.
pub(super) fn signed_in(
    tokens: &AccessTokens,
    bearer: &Bearer,
    refresh: &RefreshToken,
    until: OffsetDateTime,
    settings: &Settings,
    rate: Option<Rate>,
) -> Result<HttpResponse, Failure> {
    let access_token = tokens.issue(bearer, settings.clock.now()).map_err(Failure::internal)?;
    let mut answer = HttpResponse::Ok();
    for header in rate.iter().flat_map(Rate::headers) {
        answer.insert_header(header);
    }
    Ok(answer
        .cookie(refresh.cookie(until, settings))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(AccessToken {
            access_token,
            token_type: "Bearer",
            expires_in: ACCESS_LIFETIME.whole_seconds(),
        }))
}
