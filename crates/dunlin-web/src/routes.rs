//! Which address is which screen.

use axum::Router;
use axum::middleware;
use axum::routing::get;
use tower_http::compression::CompressionLayer;

use crate::site::Site;
use crate::{assets, screens, security};

/// All screens of a book.
pub fn router(site: Site) -> Router {
    let pages = Router::new()
        .route("/", get(screens::today::show))
        .route("/customers", get(screens::customers::show))
        .route("/customers/{number}", get(screens::customer::show))
        .route("/aging", get(screens::aging::show))
        .layer(middleware::from_fn(security::guard))
        .layer(CompressionLayer::new());
    Router::new().merge(pages).route("/assets/{path}", get(assets::serve)).with_state(site)
}
