//! Who is asking.

use crate::accounts::{AccessTokens, Bearer};
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};
use domain::access::{self, Action, Actor, Allowed, Record};
use domain::problems::ProblemCode;
use futures_util::future::LocalBoxFuture;
use store::{Store, accounts};

/// The actor of a request, with the rights of today: one statement for an account or a program, none for a visitor.
#[derive(Debug)]
pub struct Caller(pub Actor);

impl Caller {
    /// Whoever signs in or follows a mailed link is nobody yet, whatever token comes along.
    pub fn visitor() -> Caller {
        Caller(Actor::Visitor)
    }

    /// Asks the domain; a refusal becomes the problem that it names.
    pub fn may(&self, action: Action, record: &Record) -> Result<Allowed, Failure> {
        Ok(access::may(&self.0, action, record)?)
    }
}

impl FromRequest for Caller {
    type Error = Failure;
    type Future = LocalBoxFuture<'static, Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let Some(authorization) = request.headers().get(header::AUTHORIZATION) else {
                return Ok(Caller::visitor());
            };
            let token =
                authorization.to_str().ok().and_then(bearer).ok_or(ProblemCode::AccessTokenInvalid)?;
            let (settings, tokens, store) = (
                shared::<Settings>(&request)?,
                shared::<AccessTokens>(&request)?,
                shared::<Store>(&request)?,
            );
            let now = settings.clock.now();
            let actor = match tokens.read(token, now).map_err(ProblemCode::from)? {
                Bearer::Account { account, session } => {
                    accounts::account(store, account, session, settings.clock.today()).await?
                }
                Bearer::Client { client, scopes } => accounts::client(store, client, &scopes).await?,
            };
            actor.map(Caller).ok_or_else(|| ProblemCode::AccessTokenInvalid.into())
        })
    }
}

/// A caller who said who it is, for operations that nobody else may try: a visitor is refused before any record is looked for,
/// so that the answer tells nothing of it.
#[derive(Debug)]
pub struct KnownCaller(pub Caller);

impl FromRequest for KnownCaller {
    type Error = Failure;
    type Future = LocalBoxFuture<'static, Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let caller = Caller::from_request(request, payload);
        Box::pin(async move {
            match caller.await? {
                Caller(Actor::Visitor) => Err(ProblemCode::Unauthenticated.into()),
                known => Ok(KnownCaller(known)),
            }
        })
    }
}

fn bearer(authorization: &str) -> Option<&str> {
    let (scheme, token) = authorization.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

fn shared<T: 'static>(request: &HttpRequest) -> Result<&Data<T>, Failure> {
    request.app_data::<Data<T>>().ok_or_else(|| Failure::internal("what all workers share is not there"))
}
