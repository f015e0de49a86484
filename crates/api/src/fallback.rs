//! What no route took: another method of a known address, an unknown one of the API, or a page of the site.

use crate::document::Document;
use crate::problems::{Failure, Place};
use crate::settings::Settings;
use crate::site::{self, Site};
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpRequest, HttpResponse};
use domain::problems::{FieldCode, ProblemCode};
use store::Store;

const OF_THE_API: [&str; 4] = ["/v1", "/oauth", "/.well-known", "/health"];

/// The framework answers 404 to another method of a known path; the document knows better.
pub(crate) async fn answer(
    request: HttpRequest,
    document: Data<Document>,
    site: Data<Site>,
    store: Data<Store>,
    settings: Data<Settings>,
) -> Result<HttpResponse, Failure> {
    let allowed = document.methods(request.path());
    if !allowed.is_empty() {
        return Err(Failure { possible: allowed, ..Failure::of(ProblemCode::MethodNotAllowed) });
    }
    let path = request.path();
    let of_the_api = OF_THE_API.iter().any(|root| path == *root || path.starts_with(&format!("{root}/")));
    if of_the_api {
        return Err(ProblemCode::NotFound.into());
    }
    match *request.method() {
        Method::GET => site::answer(&request, &site, &store, &settings).await,
        _ => Err(Failure { possible: vec!["GET".into()], ..Failure::of(ProblemCode::MethodNotAllowed) }),
    }
}

/// Refuses a parameter of an operation that has none; one that has some judges them itself.
pub(crate) async fn refuse_unknown_parameters<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let query = request.query_string();
    let takes_none = || {
        let document = request.app_data::<Data<Document>>();
        document.is_some_and(|document| document.takes_no_query(request.method().as_str(), request.path()))
    };
    if !query.is_empty() && takes_none() {
        let refused = form_urlencoded::parse(query.as_bytes())
            .map(|(name, _)| Place::Parameter(name.replace('\0', "")));
        let failure = refused.fold(Failure::of(ProblemCode::UnknownParameter), |failure, place| {
            failure.with(place, FieldCode::UnknownField)
        });
        return Ok(request.error_response(failure).map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

/// `HEAD` is `GET` without its body, which the connection leaves out by itself.
pub(crate) async fn head_as_get<B: MessageBody>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    if request.method() == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    next.call(request).await
}
