//! What the client can read.

use crate::problems::Failure;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpRequest};
use domain::problems::ProblemCode;

/// Refuses with 406 a client that accepts none of what this is.
pub fn accepts(request: &HttpRequest, media_type: &'static str) -> Result<(), Failure> {
    let Some(accepted) = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()) else {
        return Ok(());
    };
    let kind = media_type.split('/').next().unwrap_or_default();
    let any = accepted.split(',').any(|range| {
        let mut parts = range.split(';').map(str::trim);
        let range = parts.next().unwrap_or_default();
        let refused = parts.any(|part| part.strip_prefix("q=").is_some_and(|q| q.parse::<f32>() == Ok(0.0)));
        let fits = range == "*/*"
            || range.eq_ignore_ascii_case(media_type)
            || range.strip_suffix("/*").is_some_and(|wanted| wanted.eq_ignore_ascii_case(kind));
        fits && !refused
    });
    if any || accepted.trim().is_empty() {
        return Ok(());
    }
    Err(Failure { offered: Some(media_type), ..Failure::of(ProblemCode::NotAcceptable) })
}

/// Middleware outside of the compression: bytes that differ have tags that differ, so a compressed answer's tag
/// ends in `-br` or `-gz`.
pub async fn compressed_tags<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let mut answer = next.call(request).await?;
    let suffix = match answer.headers().get(header::CONTENT_ENCODING).and_then(|value| value.to_str().ok()) {
        Some("br") => "-br\"",
        Some("gzip") => "-gz\"",
        Some(_) | None => return Ok(answer),
    };
    let tag = answer.headers().get(header::ETAG).and_then(|value| value.to_str().ok());
    if let Some(open) = tag.and_then(|tag| tag.strip_suffix('"'))
        && let Ok(tag) = HeaderValue::from_str(&format!("{open}{suffix}"))
    {
        answer.headers_mut().insert(header::ETAG, tag);
    }
    Ok(answer)
}
