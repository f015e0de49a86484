//! A JSON body: limited in size and depth, unknown fields refused, each fault at its pointer.

use super::json;
use crate::problems::Failure;
use actix_web::dev::Payload;
use actix_web::http::{Method, header};
use actix_web::{FromRequest, HttpRequest, web};
use domain::problems::ProblemCode;
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;
use std::time::Duration;

/// The most bytes that a JSON body may have.
pub const LARGEST: usize = 256 * 1024;

/// How long a body may take to arrive: the largest at 140 kbit/s.
const SLOWEST: Duration = Duration::from_secs(15);

/// A body of `application/json`, or of `application/merge-patch+json` where the operation takes a patch.
#[derive(Debug)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Json<T> {
    type Error = Failure;
    type Future = LocalBoxFuture<'static, Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let taken: &[&str] = match *request.method() {
            Method::PATCH => &["application/merge-patch+json", "application/json"],
            _ => &["application/json"],
        };
        let media_type = check_media_type(request, taken);
        let payload = payload.take();
        Box::pin(async move {
            media_type?;
            json::read(&read_bytes(payload).await?).map(Json)
        })
    }
}

/// The whole body, unless it is too large or too slow.
pub(super) async fn read_bytes(payload: Payload) -> Result<web::BytesMut, Failure> {
    read_within(payload, SLOWEST).await
}

async fn read_within(payload: Payload, time: Duration) -> Result<web::BytesMut, Failure> {
    tokio::time::timeout(time, read_to_end(payload)).await.map_err(|_| ProblemCode::RequestTimeout)?
}

async fn read_to_end(mut payload: Payload) -> Result<web::BytesMut, Failure> {
    let mut bytes = web::BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|error| Failure {
            inside: Some(error.to_string()),
            ..Failure::of(ProblemCode::UnreadableBody)
        })?;
        if bytes.len() + chunk.len() > LARGEST {
            return Err(ProblemCode::BodyTooLarge.into());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

pub(super) fn check_media_type(request: &HttpRequest, taken: &[&str]) -> Result<(), Failure> {
    let said =
        request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = said.split(';').next().unwrap_or_default().trim();
    if taken.iter().any(|media_type| essence.eq_ignore_ascii_case(media_type)) {
        Ok(())
    } else {
        Err(ProblemCode::UnsupportedMediaType.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::stream;

    #[tokio::test]
    async fn a_body_that_never_ends_is_not_waited_for() {
        let silent = Payload::Stream { payload: stream::pending().boxed_local() };
        let refused = read_within(silent, Duration::from_millis(1)).await.unwrap_err();
        assert_eq!(refused.code, ProblemCode::RequestTimeout);
    }
}
