//! `POST /oauth/token`

use crate::accounts::{AccessTokens, Bearer};
use crate::extract::{Caller, Form};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::access::{Action, Record, Scope};
use domain::accounts::{ACCESS_LIFETIME, ClientSecret, grant};
use domain::problems::ProblemCode;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use store::{Store, clients};
use utoipa::ToSchema;
use uuid::Uuid;

/// Client credentials (RFC 6749, 4.4). Id and secret also come as HTTP Basic.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TokenRequest {
    /// `client_credentials`
    #[schema(example = "client_credentials")]
    grant_type: String,
    client_id: Option<String>,
    client_secret: Option<String>,
    /// Scopes separated by blanks; without it, all that the client has.
    #[schema(example = "network:read")]
    scope: Option<String>,
}

/// A program's access token (RFC 6749, 5.1): `Authorization: Bearer …`.
#[derive(Serialize, ToSchema)]
struct ProgramToken {
    access_token: String,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    token_type: &'static str,
    /// Seconds.
    #[schema(example = 600)]
    expires_in: i64,
    /// The scopes that it has, separated by blanks; absent when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "network:read")]
    scope: Option<String>,
}

/// Get an access token for a program
///
/// OAuth 2.0 client credentials (RFC 6749, 4.4). A program sees what visitors see, and what its scopes add: `network:read`
/// shows the fields and records that members share among them. It acts for nobody and changes nothing. Send the token as
/// `Authorization: Bearer …`; ask for another when it is over, for there is no refresh token.
#[utoipa::path(
    operation_id = "issueToken",
    tag = "clients",
    request_body(
        content = TokenRequest,
        content_type = "application/x-www-form-urlencoded",
        example = json!({
            "grant_type": "client_credentials",
            "client_id": "01938a5e-0000-7000-8000-000000000001",
            "client_secret": "aect_0000000000000000000000000000000000000000000000000000000000000000",
            "scope": "network:read"
        })
    ),
    responses((status = 200, description = "The token", body = ProgramToken)),
    security(()),
    extensions(
        ("x-action" = json!("issueToken")),
        ("x-problems" = json!(["client_unknown", "grant_unsupported", "scope_missing", "malformed_request"]))
    )
)]
#[post("/oauth/token")]
pub(super) async fn issue_token(
    request: HttpRequest,
    store: Data<Store>,
    settings: Data<Settings>,
    tokens: Data<AccessTokens>,
    Form(asked): Form<TokenRequest>,
) -> Result<HttpResponse, Failure> {
    Caller::visitor().may(Action::IssueToken, &Record::Open)?;
    if asked.grant_type != "client_credentials" {
        return Err(ProblemCode::GrantUnsupported.into());
    }
    let (id, secret) = credentials(&request, &asked).ok_or(ProblemCode::ClientUnknown)?;
    let known = clients::find(&store, id).await?.ok_or(ProblemCode::ClientUnknown)?;
    if !known.has_secret(&Sha256::digest(secret.expose()).into()) {
        return Err(ProblemCode::ClientUnknown.into());
    }
    let granted = grant(asked.scope.as_deref(), &known.scopes)?;
    let scope = spelt(&granted);
    let bearer = Bearer::Client { client: id, scopes: granted.into_iter().collect() };
    let access_token = tokens.issue(&bearer, settings.clock.now()).map_err(Failure::internal)?;
    Ok(HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "no-store")).json(ProgramToken {
        access_token,
        token_type: "Bearer",
        expires_in: ACCESS_LIFETIME.whole_seconds(),
        scope,
    }))
}

/// A list of scopes that holds one at least (RFC 6749, 3.3).
fn spelt(scopes: &BTreeSet<Scope>) -> Option<String> {
    let names: Vec<_> = scopes.iter().map(|scope| scope.as_str()).collect();
    (!names.is_empty()).then(|| names.join(" "))
}

fn credentials(request: &HttpRequest, asked: &TokenRequest) -> Option<(Uuid, ClientSecret)> {
    let (id, secret) = match (&asked.client_id, &asked.client_secret) {
        (Some(id), Some(secret)) => (id.clone(), secret.clone()),
        (None, None) => basic(request)?,
        (Some(_), None) | (None, Some(_)) => return None,
    };
    Some((Uuid::parse_str(&id).ok()?, ClientSecret::parse(&secret)?))
}

fn basic(request: &HttpRequest) -> Option<(String, String)> {
    let authorization = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = authorization.split_once(' ')?;
    let decoded = scheme.eq_ignore_ascii_case("basic").then(|| STANDARD.decode(encoded.trim()).ok())??;
    let (id, secret) = std::str::from_utf8(&decoded).ok()?.split_once(':')?;
    Some((id.to_owned(), secret.to_owned()))
}
