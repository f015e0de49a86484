//! A form body, for the one operation whose standard wants it.

use super::body::{check_media_type, read_bytes};
use super::refusal;
use crate::problems::Failure;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use domain::problems::ProblemCode;
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;

/// A body of `application/x-www-form-urlencoded`.
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
    if std::str::from_utf8(bytes).is_err() {
        return Err(ProblemCode::UnreadableBody.into());
    }
    let pairs = serde_urlencoded::Deserializer::new(form_urlencoded::parse(bytes));
    serde_path_to_error::deserialize(pairs).map_err(|error| {
        let path = error.path().to_string();
        let found = refusal::read(&error.into_inner().to_string());
        let pointer = format!("/{}", found.field.unwrap_or(path));
        Failure::field(pointer, found.fault)
    })
}
