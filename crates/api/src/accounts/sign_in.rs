//! `POST /v1/auth/sign-in`

use super::access_token::{AccessTokens, Bearer};
use super::address::address;
use super::passwords::Passwords;
use super::refresh_token::RefreshToken;
use super::shape::{AccessToken, SignInRequest, email};
use crate::extract::{Caller, Json};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use domain::access::{Action, Record};
use domain::accounts::{ACCESS_LIFETIME, Family, PresentedPassword};
use domain::problems::ProblemCode;
use store::Store;
use store::accounts::{sessions, sign_in as door};
use time::OffsetDateTime;

/// Sign in
///
/// Answers an access token and sets the refresh token's cookie. Whatever is wrong, the answer is the same.
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
    Caller::visitor().may(Action::SignIn, &Record::Open)?;
    let (mail, now) = (email("/email", &asked.email)?.lookup_key(), settings.clock.now());
    let attempt = Attempt { mail: &mail, address: &address(&request, &settings), now, settings: &settings };
    let candidate = attempt.candidate(&store).await?;
    let hash = candidate.password_hash.filter(|_| candidate.state.as_deref() == Some("active"));
    let right = match PresentedPassword::new(&asked.password) {
        Some(password) => passwords.verify(password.expose().to_owned(), hash).await?,
        None => passwords.verify(String::new(), None).await?,
    };
    let (true, Some(account)) = (right, candidate.id) else {
        return Err(attempt.failed(&store).await);
    };
    let refresh = RefreshToken::random();
    let session = sessions::open(&store, account, refresh.hash(), now).await?;
    let until = Family::open(refresh.hash(), now).expires_at();
    signed_in(&tokens, &Bearer::Account { account, session }, &refresh, until, &settings)
}

/// Answers both tokens of a session.
pub(super) fn signed_in(
    tokens: &AccessTokens,
    bearer: &Bearer,
    refresh: &RefreshToken,
    until: OffsetDateTime,
    settings: &Settings,
) -> Result<HttpResponse, Failure> {
    let access_token = tokens.issue(bearer, settings.clock.now()).map_err(Failure::internal)?;
    Ok(HttpResponse::Ok()
        .cookie(refresh.cookie(until, settings))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(AccessToken {
            access_token,
            token_type: "Bearer",
            expires_in: ACCESS_LIFETIME.whole_seconds(),
        }))
}

struct Attempt<'a> {
    mail: &'a str,
    address: &'a str,
    now: OffsetDateTime,
    settings: &'a Settings,
}

impl Attempt<'_> {
    fn since(&self) -> OffsetDateTime {
        self.now - self.settings.sign_in_limit.unwrap_or_default().window
    }

    async fn candidate(&self, store: &Store) -> Result<door::Candidate, Failure> {
        let candidate = door::candidate(store, self.mail, self.address, self.since()).await?;
        if let Some(limit) = self.settings.sign_in_limit {
            limit.check(&candidate.failures, self.now).map_err(|wait| Failure {
                retry_after: u64::try_from(wait.seconds).ok(),
                ..Failure::of(ProblemCode::TooManySignIns)
            })?;
        }
        Ok(candidate)
    }

    async fn failed(&self, store: &Store) -> Failure {
        match door::failed(store, self.mail, self.address, self.now, self.since()).await {
            Ok(()) => ProblemCode::SignInFailed.into(),
            Err(error) => error.into(),
        }
    }
}
