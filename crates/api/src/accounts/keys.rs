//! `GET /.well-known/jwks.json`

use super::access_token::AccessTokens;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpResponse, get};

/// Read the keys of access tokens
///
/// RFC 7517: with them anybody can tell a token of this platform from another.
#[utoipa::path(
    operation_id = "getKeys",
    tag = "accounts",
    responses((status = 200, description = "The public keys", body = serde_json::Value)),
    security(()),
    extensions(("x-action" = json!("readDocument")))
)]
#[get("/.well-known/jwks.json")]
pub(super) async fn get_keys(tokens: Data<AccessTokens>) -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "public, max-age=300")).json(tokens.keys())
}
