//! The SPA's built files: inside the program in a release, read from the folder while developing.

use actix_web::HttpResponse;
use actix_web::http::header;
use rust_embed::{EmbeddedFile, RustEmbed};

#[derive(RustEmbed)]
#[folder = "../../frontend/dist/"]
#[allow_missing = true]
struct Built;

pub(super) fn read(path: &str) -> Option<EmbeddedFile> {
    Built::get(path)
}

/// A file by its address; those whose name holds a hash of their content are kept for a year.
pub(super) fn answer(path: &str) -> Option<HttpResponse> {
    let path = path.trim_start_matches('/');
    if path == "index.html" {
        return None;
    }
    let file = read(path)?;
    let keep = if path.starts_with("assets/") {
        "public, max-age=31536000, immutable"
    } else {
        "public, max-age=3600"
    };
    Some(
        HttpResponse::Ok()
            .insert_header((header::CACHE_CONTROL, keep))
            .content_type(media_type(path))
            .body(file.data.into_owned()),
    )
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "topojson" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
