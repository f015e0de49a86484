//! `GET /v1/openapi.json`

use super::Document;
use crate::answer::{self, Keep, accepts};
use crate::problems::Failure;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};

/// Read this document
///
/// OpenAPI 3.1, the same that is committed beside the code.
#[utoipa::path(
    operation_id = "getDocument",
    tag = "document",
    responses((status = 200, description = "The document", content_type = "application/json", body = serde_json::Value)),
    security(()),
    extensions(("x-action" = json!("readDocument")))
)]
#[get("/v1/openapi.json")]
pub(super) async fn get_document(
    request: HttpRequest,
    document: Data<Document>,
) -> Result<HttpResponse, Failure> {
    accepts(&request, "application/json")?;
    let tag = answer::hash_tag(document.text.as_bytes());
    if answer::matches(request.headers().get(header::IF_NONE_MATCH), &tag) {
        return Ok(answer::not_modified(Keep::Public, &tag));
    }
    Ok(answer::whole(Keep::Public, &tag, document.text.clone().into_bytes()))
}
