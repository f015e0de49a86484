//! Who is asking.

use crate::problems::Failure;
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest};
use domain::access::{self, Action, Actor, Allowed, Record};
use domain::problems::ProblemCode;
use std::future::{Ready, ready};

/// The actor of a request, with the rights of today.
#[derive(Debug)]
pub struct Caller(pub Actor);

impl Caller {
    /// Asks the domain; a refusal becomes the problem that it names.
    pub fn may(&self, action: Action, record: &Record) -> Result<Allowed, Failure> {
        Ok(access::may(&self.0, action, record)?)
    }
}

impl FromRequest for Caller {
    type Error = Failure;
    type Future = Ready<Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(match request.headers().get(header::AUTHORIZATION) {
            None => Ok(Caller(Actor::Visitor)),
            Some(_) => Err(ProblemCode::AccessTokenInvalid.into()),
        })
    }
}
