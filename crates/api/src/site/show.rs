//! Addresses of people: the root, a page in a language, a file, the page of a problem.

use super::head::Head;
use super::leads::{Leads, leads};
use super::{Site, files};
use crate::extract::Path;
use crate::problems::Failure;
use crate::settings::Settings;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, get};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use domain::problems::ProblemCode;
use std::collections::HashMap;
use store::Store;
use words::Language;

/// What the policy of an answer's scripts and styles is bound to.
#[derive(Clone)]
pub(super) struct Nonce(pub(super) String);

/// `/`: to the reader's language.
#[get("/")]
pub(super) async fn first(request: HttpRequest) -> HttpResponse {
    redirect(format!("/{}", preferred(&request).as_str()))
}

/// `/problems/{code}`, the `type` of problems: to its place on the page that lists them.
#[get("/problems/{code}")]
pub(super) async fn problem_page(
    request: HttpRequest,
    site: Data<Site>,
    Path(code): Path<String>,
) -> Result<HttpResponse, Failure> {
    let code = ProblemCode::parse(&code).ok_or(ProblemCode::NotFound)?;
    let language = preferred(&request);
    let page = site.page("problems").ok_or(ProblemCode::NotFound)?;
    Ok(redirect(format!("{}#{}", page.address(language, &HashMap::new()), code.as_str())))
}

/// A file of the SPA or one of its pages; anything else is a page that isn't there, in the reader's language.
pub(crate) async fn answer(
    request: &HttpRequest,
    site: &Site,
    store: &Store,
    settings: &Settings,
) -> Result<HttpResponse, Failure> {
    if let Some(file) = files::answer(request.path()) {
        return Ok(file);
    }
    let (language, below) = match request.path().trim_start_matches('/').split_once('/') {
        Some((language, below)) => (Language::parse(language), below),
        None => (Language::parse(request.path().trim_start_matches('/')), ""),
    };
    let reached = language.and_then(|language| Some((language, site.reach(language, below)?)));
    let leads = match &reached {
        Some((language, reached)) => leads(reached, *language, store, settings.clock.today()).await,
        None => Leads::Nowhere,
    };
    let language = language.unwrap_or_else(|| preferred(request));
    match leads {
        Leads::Here(head) => page(request, StatusCode::OK, language, &head, settings),
        Leads::Moved(address) => Ok(moved(request, address)),
        Leads::Nowhere => {
            page(request, StatusCode::NOT_FOUND, language, &Head::not_found(language), settings)
        }
        Leads::Unread(head, error) => {
            tracing::error!(inside = %error, path = request.path(), "the record of a page was not read");
            let mut answer = page(request, StatusCode::SERVICE_UNAVAILABLE, language, &head, settings)?;
            answer.headers_mut().insert(header::RETRY_AFTER, SOON);
            Ok(answer)
        }
    }
}

/// In seconds, as the API says it of a database that does not answer.
const SOON: HeaderValue = HeaderValue::from_static("1");

/// To the present address, with what was asked of the page there.
fn moved(request: &HttpRequest, address: String) -> HttpResponse {
    let address = match request.query_string() {
        "" => address,
        query => format!("{address}?{query}"),
    };
    HttpResponse::MovedPermanently()
        .insert_header((header::LOCATION, address))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish()
}

fn page(
    request: &HttpRequest,
    status: StatusCode,
    language: Language,
    head: &Head,
    settings: &Settings,
) -> Result<HttpResponse, Failure> {
    let Some(file) = files::read("index.html") else {
        return Err(Failure {
            inside: Some("the SPA isn't built".into()),
            ..Failure::of(ProblemCode::NotFound)
        });
    };
    let nonce = STANDARD_NO_PAD.encode(rand::random::<[u8; 16]>());
    let html = String::from_utf8_lossy(&file.data)
        .replace("__LANG__", language.as_str())
        .replace("<!--head-->", &head.html(language, &settings.public_url))
        .replace("__NONCE__", &nonce);
    request.extensions_mut().insert(Nonce(nonce));
    Ok(HttpResponse::build(status)
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_LANGUAGE, language.as_str()))
        .content_type("text/html; charset=utf-8")
        .body(html))
}

/// The reader's language.
pub(crate) fn preferred(request: &HttpRequest) -> Language {
    let asked = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Language::from_accept_language(asked.unwrap_or_default())
}

fn redirect(address: String) -> HttpResponse {
    HttpResponse::Found()
        .insert_header((header::LOCATION, address))
        .insert_header((header::VARY, "Accept-Language"))
        .finish()
}
