//! How a request says who asks: by an access token, as a program, by the cookie of the refresh token.

use crate::accounts::{REFRESH_COOKIE, REFRESH_PATH};
use domain::access::Scope;
use serde_json::{Map, Value, json};

/// The schemes that operations name in their `security`.
pub(super) fn schemes() -> Value {
    let scopes: Map<_, _> =
        Scope::ALL.iter().map(|scope| (scope.as_str().to_owned(), meaning(*scope).into())).collect();
    json!({
        "bearer": {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": "JWT",
            "description": "An access token of `signIn`, for a person, or of `issueToken`, for a program: \
                `Authorization: Bearer …`. It lives ten minutes. What it allows is asked anew at each request.",
        },
        "program": {
            "type": "oauth2",
            "description": "How a program comes by its access token: OAuth 2.0 client credentials (RFC 6749, 4.4), with an \
                id and a secret that whoever runs the platform hands out. The token is sent as any other \
                (`bearer`). Where an operation names a scope, it answers a program without it too, but shows what visitors see.",
            "flows": { "clientCredentials": { "tokenUrl": "/oauth/token", "scopes": scopes } },
        },
        "refresh_cookie": {
            "type": "apiKey",
            "in": "cookie",
            "name": REFRESH_COOKIE,
            "description": format!(
                "The refresh token. `signIn` sets it, `refreshSession` replaces it at each use, `signOut` takes it away. \
                 A browser sends it by itself, to `{REFRESH_PATH}` alone, and never from another site's page. Another client \
                 keeps it as it would a password. It ends 30 days after its last use, and 90 days after signing in."
            ),
        },
    })
}

fn meaning(scope: Scope) -> &'static str {
    match scope {
        Scope::NetworkRead => {
            "See, beyond what visitors see, the fields and records that members share among them"
        }
    }
}

/// What a person may read signed in, and anybody in part, a program may read by its scopes.
pub(super) fn let_programs_read(operation: &mut Value) {
    let Some(ways) = operation["security"].as_array_mut() else { return };
    let open = ways.iter().any(|way| way.as_object().is_some_and(Map::is_empty));
    if open && ways.iter().any(|way| way.get("bearer").is_some()) {
        let scopes: Vec<_> = Scope::ALL.iter().map(|scope| scope.as_str()).collect();
        ways.push(json!({ "program": scopes }));
    }
}

/// The operations that give the refresh token's cookie, and the one that takes it away.
pub(super) fn tell_cookie(operation: &mut Value) {
    let (status, header) = match operation["operationId"].as_str() {
        Some("signIn" | "refreshSession") => ("200", "SetRefreshCookie"),
        Some("signOut") => ("204", "RemoveRefreshCookie"),
        Some(_) | None => return,
    };
    operation["responses"][status]["headers"]["Set-Cookie"] =
        json!({ "$ref": format!("#/components/headers/{header}") });
}

/// The two forms of `Set-Cookie`.
pub(super) fn cookie_headers() -> [(&'static str, Value); 2] {
    let attributes = format!("HttpOnly; SameSite=Strict; Path={REFRESH_PATH}");
    [
        (
            "SetRefreshCookie",
            json!({
                "description": format!(
                    "The refresh token's cookie, `{REFRESH_COOKIE}`; `Secure` too where the platform's address is https"
                ),
                "schema": { "type": "string" },
                "example": format!(
                    "{REFRESH_COOKIE}=q83vEjRWeJASNFZ4kBI0VniQEjRWeJASNFZ4kBI0Vng; {attributes}; Secure; \
                     Expires=Mon, 28 Dec 2026 10:00:00 GMT"
                ),
            }),
        ),
        (
            "RemoveRefreshCookie",
            json!({
                "description": format!("`{REFRESH_COOKIE}`, empty and expired: the client forgets it"),
                "schema": { "type": "string" },
                "example": format!("{REFRESH_COOKIE}=; {attributes}; Secure; Expires=Thu, 01 Jan 1970 00:00:00 GMT"),
            }),
        ),
    ]
}
