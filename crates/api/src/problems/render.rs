//! The last step of every answer: an error gets its words, every answer its request id.

use super::{Failure, Place, PlacedFault, Problem, ProblemField, oauth_error, status};
use crate::settings::Settings;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpRequest, HttpResponse, web};
use domain::problems::ProblemCode;
use tracing_actix_web::RequestId;
use words::Language;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Middleware: turns whatever error comes from below into a problem in the reader's language.
pub async fn render<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let mut answer = next.call(request).await?.map_into_boxed_body();
    let http = answer.request().clone();
    if let Some(failure) = failure_of(&answer) {
        answer = ServiceResponse::new(http.clone(), problem(&http, &failure));
    }
    if let Ok(id) = HeaderValue::from_str(&request_id(&http)) {
        answer.headers_mut().insert(REQUEST_ID, id);
    }
    Ok(answer)
}

/// The failure that an answer stands for, be it ours or the framework's; a page that says what isn't there is none.
fn failure_of(answer: &ServiceResponse) -> Option<Failure> {
    let media_type = answer.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if answer.response().error().is_none() && media_type.is_some_and(|said| said.starts_with("text/html")) {
        return None;
    }
    let code = match answer.status().as_u16() {
        0..400 => return None,
        400 => ProblemCode::UnreadableBody,
        401 => ProblemCode::Unauthenticated,
        403 => ProblemCode::Forbidden,
        404 => ProblemCode::NotFound,
        405 => ProblemCode::MethodNotAllowed,
        406 => ProblemCode::NotAcceptable,
        408 => ProblemCode::RequestTimeout,
        413 => ProblemCode::BodyTooLarge,
        415 => ProblemCode::UnsupportedMediaType,
        429 => ProblemCode::TooManyRequests,
        503 => ProblemCode::NotReady,
        _ => ProblemCode::InternalError,
    };
    let error = answer.response().error();
    let ours = error.and_then(|error| error.as_error::<Failure>());
    if let Some(ours) = ours {
        return Some(ours.clone());
    }
    Some(Failure { inside: error.map(ToString::to_string), ..Failure::of(code) })
}

fn problem(request: &HttpRequest, failure: &Failure) -> HttpResponse {
    let language = language(request);
    let status = status(failure.code);
    if status.is_server_error() {
        let (id, code) = (request_id(request), failure.code.as_str());
        tracing::error!(request_id = id, code, inside = failure.inside, "a request failed");
    }
    let lists_methods = failure.code == ProblemCode::MethodNotAllowed;
    let body = Problem {
        kind: format!("{}/problems/{}", public_url(request), failure.code.as_str()),
        title: words::problem_title(failure.code, language).to_owned(),
        status: status.as_u16(),
        detail: detail(failure, language),
        code: failure.code.as_str().to_owned(),
        request_id: request_id(request),
        error: oauth_error(failure.code),
        errors: failure.faults.iter().map(|fault| field(fault, language)).collect(),
        allowed: if lists_methods { failure.possible.clone() } else { Vec::new() },
        possible: if lists_methods { Vec::new() } else { failure.possible.clone() },
        current: failure.current.as_ref().map(|(current, _)| current.clone()),
    };
    let mut answer = HttpResponse::build(status);
    answer.insert_header((header::CONTENT_LANGUAGE, language.as_str()));
    answer.insert_header((header::CACHE_CONTROL, "no-store"));
    if lists_methods {
        let methods = failure.possible.join(", ").replace("GET", "GET, HEAD");
        answer.insert_header((header::ALLOW, methods));
    }
    if let Some((_, tag)) = &failure.current {
        answer.insert_header((header::ETAG, tag.clone()));
    }
    if let Some(seconds) = failure.retry_after {
        answer.insert_header((header::RETRY_AFTER, seconds.to_string()));
    }
    if let Some(rate) = &failure.rate {
        for header in rate.headers() {
            answer.insert_header(header);
        }
    }
    if status == actix_web::http::StatusCode::UNAUTHORIZED {
        let basic = failure.code == ProblemCode::ClientUnknown;
        let scheme = if basic { r#"Basic realm="aect", charset="UTF-8""# } else { "Bearer" };
        answer.insert_header((header::WWW_AUTHENTICATE, scheme));
    }
    let text = serde_json::to_string(&body).unwrap_or_default();
    answer.content_type("application/problem+json").body(text)
}

fn detail(failure: &Failure, language: Language) -> String {
    match failure.offered {
        Some(media_type) => words::not_acceptable(media_type, language),
        None => words::problem_detail(failure.code, language).to_owned(),
    }
}

fn field(placed: &PlacedFault, language: Language) -> ProblemField {
    let PlacedFault { place, fault } = placed;
    let (pointer, parameter, detail) = match place {
        Place::Body(pointer) => (Some(pointer.clone()), None, words::field_detail(fault, language)),
        Place::Parameter(name) => (None, Some(name.clone()), words::parameter_detail(fault, language)),
    };
    ProblemField { pointer, parameter, code: fault.code.as_str().to_owned(), detail }
}

fn language(request: &HttpRequest) -> Language {
    let asked = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Language::from_accept_language(asked.unwrap_or_default())
}

fn public_url(request: &HttpRequest) -> String {
    request.app_data::<web::Data<Settings>>().map(|settings| settings.public_url.clone()).unwrap_or_default()
}

fn request_id(request: &HttpRequest) -> String {
    request.extensions().get::<RequestId>().map(ToString::to_string).unwrap_or_default()
}
