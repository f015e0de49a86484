//! A form body, for the one operation whose standard wants it.

use super::body::{check_media_type, read_bytes};
use super::parameters;
use crate::problems::{Failure, Place};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use domain::problems::ProblemCode;
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;

/// A body of `application/x-www-form-urlencoded`. One that lacks a field is refused with 400, as RFC 6749, 5.2 wants it.
#[derive(Debug)]
pub struct Form<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Form<T> {
    type Error = Failure;
    type Future = LocalBoxFuture<'static, Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let media_type = check_media_type(request, &["application/x-www-form-urlencoded"]);
        let payload = payload.take();
        Box::pin(async move {
            media_type?;
            read(&read_bytes(payload).await?).map(Form)
        })
    }
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    let text = std::str::from_utf8(bytes).map_err(|_| Failure::of(ProblemCode::UnreadableBody))?;
    parameters::deserialize(text).map_err(|(name, fault)| {
        Failure::of(ProblemCode::MalformedRequest).with(Place::Body(format!("/{name}")), fault)
    })
}
