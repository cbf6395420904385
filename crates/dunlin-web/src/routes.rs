//! Which address is which screen.

use axum::Router;
use axum::middleware;
use axum::routing::{get, post};
use tower_http::compression::CompressionLayer;

use crate::screens::{acts, aging, customer, customers, invoice, runs, search, today, worklist};
use crate::site::Site;
use crate::{assets, security};

/// All screens of a book.
pub fn router(site: Site) -> Router {
    let pages = Router::new()
        .route("/", get(today::show))
        .route("/worklist", get(worklist::show))
        .route("/worklist/{task}", post(worklist::finish))
        .route("/customers", get(customers::show))
        .route("/customers/{number}", get(customer::show))
        .route("/customers/{number}/calls", post(acts::call))
        .route("/customers/{number}/promises", post(acts::promise))
        .route("/customers/{number}/disputes", post(acts::dispute))
        .route("/customers/{number}/holds", post(acts::hold))
        .route("/undo/hold/{number}/{kind}", post(acts::lift))
        .route("/invoices/{number}", get(invoice::show))
        .route("/search", get(search::show))
        .route("/aging", get(aging::show))
        .route("/runs", get(runs::list).post(runs::propose))
        .route("/runs/{name}", get(runs::show))
        .route("/runs/{name}/approve", post(runs::approve))
        .layer(middleware::from_fn(security::guard))
        .layer(CompressionLayer::new());
    Router::new().merge(pages).route("/assets/{path}", get(assets::serve)).with_state(site)
}
