//! Style sheets, scripts, icons and fonts: embedded, compressed, and named by their content.
//!
//! Decides: how long a browser may keep them (for ever, because a changed file has another address). They are build products
//! of `crates/dunlin-web/assets`, checked in, so that no build of Dunlin needs Node.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// One embedded file.
pub(crate) struct Asset {
    /// As templates name it.
    name: &'static str,
    /// As browsers ask for it.
    path: &'static str,
    plain: &'static [u8],
    brotli: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of a file; one that does not exist gives its own name, which a test finds.
pub(crate) fn address(name: &str) -> String {
    let path = FILES.iter().find(|asset| asset.name == name).map_or(name, |asset| asset.path);
    format!("/assets/{path}")
}

/// Serves one file.
pub(crate) async fn serve(Path(path): Path<String>, headers: HeaderMap) -> Response {
    let Some(asset) = FILES.iter().find(|asset| asset.path == path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_font = media_type(asset.path) == "font/woff2";
    let is_packed = !is_font && accepts.split(',').any(|one| one.trim().starts_with("br"));
    let mut answer = Response::builder()
        .header(header::CONTENT_TYPE, media_type(asset.path))
        .header(header::CACHE_CONTROL, "max-age=31536000, immutable")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // A font is packed already, so there is one of it for all.
    if !is_font {
        answer = answer.header(header::VARY, "Accept-Encoding");
    }
    if is_packed {
        answer = answer.header(header::CONTENT_ENCODING, "br");
    }
    let answer = answer.body(Body::from(if is_packed { asset.brotli } else { asset.plain }));
    answer.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
