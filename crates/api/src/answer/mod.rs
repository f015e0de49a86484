//! What a read is answered with: its bytes, its tag, who may keep it, and 304 when the client has it already.

mod negotiate;
pub mod page;
mod rate;
mod tag;

pub use negotiate::{accepts, compressed_tags};
pub use rate::Rate;
pub use tag::{Version, hash_tag, holds_no_tag, matches, names_version};

use crate::problems::Failure;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};
use domain::access::Actor;
use domain::problems::{FieldFault, Form, ProblemCode};
use serde::Serialize;

/// Who may keep an answer. Nothing is used again without asking: a change shows at the next read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Anonymous reads: any cache between.
    Public,
    /// Signed-in reads: the reader's own.
    Private,
}

impl Keep {
    /// What depends on who reads.
    pub fn of(reader: &Actor) -> Keep {
        match reader {
            Actor::Visitor => Keep::Public,
            Actor::Account(_) | Actor::Client(_) | Actor::Holder(_) | Actor::System(_) | Actor::Operator => {
                Keep::Private
            }
        }
    }

    fn directive(self) -> &'static str {
        match self {
            Keep::Public => "public, no-cache",
            Keep::Private => "private, no-cache",
        }
    }
}

/// What answers differ by (RFC 9110, 12.5.5): who reads, how it is compressed.
const BY_READER: &str = "Authorization, Accept-Encoding";
/// The same, and the reader's language.
const BY_LANGUAGE: &str = "Authorization, Accept-Encoding, Accept-Language";

/// Answers a record whose tag names its version, for `If-Match`.
pub fn record(
    request: &HttpRequest,
    keep: Keep,
    version: Version,
    body: &impl Serialize,
) -> Result<HttpResponse, Failure> {
    tagged(request, keep, body, |bytes| version.tag(bytes))
}

/// Answers a list, or a record that is read only, whose tag is a hash of its bytes.
pub fn list(request: &HttpRequest, keep: Keep, body: &impl Serialize) -> Result<HttpResponse, Failure> {
    tagged(request, keep, body, hash_tag)
}

fn tagged(
    request: &HttpRequest,
    keep: Keep,
    body: &impl Serialize,
    tag: impl FnOnce(&[u8]) -> String,
) -> Result<HttpResponse, Failure> {
    accepts(request, "application/json")?;
    let bytes = serde_json::to_vec(body).map_err(Failure::internal)?;
    let tag = tag(&bytes);
    if matches(request.headers().get(header::IF_NONE_MATCH), &tag) {
        return Ok(not_modified(keep, &tag));
    }
    Ok(whole(keep, &tag, bytes))
}

/// Answers a text of another media type in the reader's language; its tag is a hash of its bytes.
pub(crate) fn text(
    request: &HttpRequest,
    keep: Keep,
    media_type: &'static str,
    language: &'static str,
    text: String,
) -> Result<HttpResponse, Failure> {
    accepts(request, media_type)?;
    let tag = hash_tag(text.as_bytes());
    if matches(request.headers().get(header::IF_NONE_MATCH), &tag) {
        return Ok(not_modified_by(BY_LANGUAGE, keep, &tag));
    }
    Ok(HttpResponse::Ok()
        .insert_header((header::ETAG, tag))
        .insert_header((header::CACHE_CONTROL, keep.directive()))
        .insert_header((header::VARY, BY_LANGUAGE))
        .insert_header((header::CONTENT_LANGUAGE, language))
        .content_type(format!("{media_type}; charset=utf-8"))
        .body(text))
}

/// Reads `If-Match`: 428 without it; 412 with today's representation when it names another version. `current` is made only
/// when it is stale.
pub fn demand_version<T: Serialize>(
    request: &HttpRequest,
    version: Version,
    current: impl FnOnce() -> T,
) -> Result<(), Failure> {
    if names_version(Some(condition(request)?), version) {
        return Ok(());
    }
    let current = current();
    let tag = version.tag(&serde_json::to_vec(&current).map_err(Failure::internal)?);
    let current = serde_json::to_value(current).map_err(Failure::internal)?;
    Err(Failure { current: Some((current, tag)), ..Failure::of(ProblemCode::StaleVersion) })
}

fn condition(request: &HttpRequest) -> Result<&HeaderValue, Failure> {
    let given = request.headers().get(header::IF_MATCH).ok_or(ProblemCode::PreconditionRequired)?;
    if holds_no_tag(given) {
        return Err(Failure::parameter("If-Match", FieldFault::not(Form::EntityTag)));
    }
    Ok(given)
}

/// Answers a record that was just written; whether its form is accepted was asked before.
pub fn written(version: Version, body: &impl Serialize) -> Result<HttpResponse, Failure> {
    let bytes = serde_json::to_vec(body).map_err(Failure::internal)?;
    Ok(whole(Keep::Private, &version.tag(&bytes), bytes))
}

pub(crate) fn whole(keep: Keep, tag: &str, bytes: Vec<u8>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::ETAG, tag))
        .insert_header((header::CACHE_CONTROL, keep.directive()))
        .insert_header((header::VARY, BY_READER))
        .content_type("application/json")
        .body(bytes)
}

pub(crate) fn not_modified(keep: Keep, tag: &str) -> HttpResponse {
    not_modified_by(BY_READER, keep, tag)
}

/// 304 with what the 200 would say of keeping it (RFC 9110, 15.4.5).
fn not_modified_by(vary: &'static str, keep: Keep, tag: &str) -> HttpResponse {
    HttpResponse::NotModified()
        .insert_header((header::ETAG, tag))
        .insert_header((header::CACHE_CONTROL, keep.directive()))
        .insert_header((header::VARY, vary))
        .finish()
}
