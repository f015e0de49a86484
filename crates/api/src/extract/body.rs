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

/// The most bytes that a JSON body may have.
pub const LARGEST: usize = 256 * 1024;

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

/// The whole body, unless it is too large.
pub(super) async fn read_bytes(mut payload: Payload) -> Result<web::BytesMut, Failure> {
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
