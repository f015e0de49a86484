//! Headers that protect every answer; the policy of a page names its nonce.

use super::show::Nonce;
use crate::settings::Settings;
use actix_web::Error;
use actix_web::HttpMessage;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;

/// Two years, for this name alone: other names below it may belong to others and speak plain HTTP.
const ENCRYPTED_ONLY: HeaderValue = HeaderValue::from_static("max-age=63072000");

/// Middleware.
pub(crate) async fn secure<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let in_documentation = request.path().starts_with("/docs");
    // Every answer says so, for a program or an image may be the first to come; over plain HTTP it means nothing (RFC 6797, 7.2).
    let encrypted = request.app_data::<Data<Settings>>().is_some_and(|settings| settings.is_encrypted());
    let mut answer = next.call(request).await?;
    let nonce = answer.request().extensions().get::<Nonce>().cloned();
    let policy = match (nonce, in_documentation) {
        (Some(Nonce(nonce)), _) => format!(
            "default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; \
             img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
        ),
        (None, true) => "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
             object-src 'none'; base-uri 'none'; frame-ancestors 'none'"
            .to_owned(),
        (None, false) => "default-src 'none'; frame-ancestors 'none'".to_owned(),
    };
    let headers = answer.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "strict-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if encrypted {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, ENCRYPTED_ONLY);
    }
    Ok(answer)
}
