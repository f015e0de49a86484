//! What no route took: another method of a known address, an unknown one of the API, or a page of the site.

use crate::document::Document;
use crate::problems::Failure;
use crate::settings::Settings;
use crate::site::{self, Site};
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpRequest, HttpResponse};
use domain::problems::ProblemCode;
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
