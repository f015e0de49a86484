//! What the client can read.

use super::tag::compressed;
use crate::problems::Failure;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, AcceptEncoding, Encoding, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpRequest};
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

/// What the compression can answer with.
const CODINGS: [Encoding; 4] =
    [Encoding::identity(), Encoding::brotli(), Encoding::gzip(), Encoding::deflate()];

/// Middleware outside of the compression: bytes that differ have tags that differ, so a compressed answer's tag
/// ends in its coding. Who accepts no coding of ours is answered without any, as if it hadn't asked (RFC 9110, 12.1): the
/// compression itself would refuse it before anything here could say why.
pub async fn compressed_tags<B: MessageBody>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let accepted = request.get_header::<AcceptEncoding>();
    if accepted.is_some_and(|accepted| accepted.negotiate(CODINGS.iter()).is_none()) {
        request.headers_mut().remove(header::ACCEPT_ENCODING);
    }
    let mut answer = next.call(request).await?;
    let said = |name| answer.headers().get(name).and_then(|value| value.to_str().ok());
    if let (Some(coding), Some(tag)) = (said(header::CONTENT_ENCODING), said(header::ETAG))
        && let Some(tag) = compressed(tag, coding)
        && let Ok(tag) = HeaderValue::from_str(&tag)
    {
        answer.headers_mut().insert(header::ETAG, tag);
    }
    Ok(answer)
}
