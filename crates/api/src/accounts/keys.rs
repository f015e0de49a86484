//! `GET /.well-known/jwks.json`

use super::access_token::AccessTokens;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpResponse, get};
use serde::Serialize;
use utoipa::ToSchema;

/// The keys by which tokens of this platform are known (RFC 7517, 5).
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Keys {
    /// One, or for a while several: choose by `kid`.
    keys: Vec<Key>,
}

/// A public key (RFC 8037): Ed25519, for signatures alone.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Key {
    #[schema(inline)]
    kty: KeyType,
    #[schema(inline)]
    crv: Curve,
    #[schema(inline)]
    alg: Algorithm,
    #[serde(rename = "use")]
    #[schema(inline)]
    serves: KeyUse,
    /// The name by which a token's header names its key.
    #[schema(example = "5sKF9oZ3aSJ0bXeA")]
    kid: String,
    /// The public key: 32 bytes in base64url.
    #[schema(example = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")]
    x: String,
}

#[derive(Serialize, ToSchema)]
enum KeyType {
    #[serde(rename = "OKP")]
    OctetKeyPair,
}

#[derive(Serialize, ToSchema)]
enum Curve {
    Ed25519,
}

#[derive(Serialize, ToSchema)]
enum Algorithm {
    #[serde(rename = "EdDSA")]
    EdDsa,
}

#[derive(Serialize, ToSchema)]
enum KeyUse {
    #[serde(rename = "sig")]
    Signatures,
}

impl Keys {
    fn of(tokens: &AccessTokens) -> Keys {
        let (kid, public) = tokens.key();
        let key = Key {
            kty: KeyType::OctetKeyPair,
            crv: Curve::Ed25519,
            alg: Algorithm::EdDsa,
            serves: KeyUse::Signatures,
            kid: kid.to_owned(),
            x: public.to_owned(),
        };
        Keys { keys: vec![key] }
    }
}

/// Read the keys of access tokens
///
/// A client that only sends its token back needs none of this, and takes the token as opaque: the platform verifies
/// what it is sent. Who receives a token from somebody else verifies it. It is a JWT (RFC 7519) signed EdDSA; take no
/// other `alg`, and the key that the `kid` of its header names. An unknown `kid`: read the keys again.
///
/// * `iss`: the platform's public address, as its links begin: refuse any other.
/// * `aud`: `aect`: refuse any other.
/// * `exp`, `iat`: its end and its beginning, in seconds since 1970, ten minutes apart: refuse it from `exp` on.
/// * `sub`: who it stands for: the id of an account or of a program.
/// * `sid`: the session of an account; absent for a program.
/// * `scope`: what a program was given, separated by blanks, perhaps empty; absent for an account.
/// * `jti`: the token's own id.
///
/// A token says who, never what that person may do. A session may have ended and a program may be revoked before `exp`:
/// only the platform knows, at each request.
#[utoipa::path(
    operation_id = "getKeys",
    tag = "accounts",
    responses((status = 200, description = "The public keys", body = Keys)),
    security(()),
    extensions(("x-action" = json!("readDocument")))
)]
#[get("/.well-known/jwks.json")]
pub(super) async fn get_keys(tokens: Data<AccessTokens>) -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "public, max-age=300")).json(Keys::of(&tokens))
}
