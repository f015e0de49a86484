//! The request's id, which the journal keeps beside what the request changed.

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use std::convert::Infallible;
use std::future::{Ready, ready};
use uuid::Uuid;

#[derive(Clone, Copy, Debug)]
pub struct RequestId(Option<Uuid>);

impl RequestId {
    pub fn id(&self) -> Option<Uuid> {
        self.0
    }
}

impl FromRequest for RequestId {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let id = request.extensions().get::<tracing_actix_web::RequestId>().map(|id| **id);
        ready(Ok(RequestId(id)))
    }
}
