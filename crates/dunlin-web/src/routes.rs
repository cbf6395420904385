//! Which address is which screen, and which right it needs.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use dunlin_app::Right;
use tower_http::compression::CompressionLayer;

use crate::screens::{acts, aging, customer, customers, help, invoice, runs, search, today, worklist};
use crate::security::Visitor;
use crate::site::Site;
use crate::{answer, assets, security};

/// All screens of a book.
pub fn router(site: Site) -> Router {
    let pages = Router::new()
        .merge(collecting())
        .merge(reports())
        .merge(sending())
        .merge(helping())
        .layer(middleware::from_fn(security::guard))
        .layer(CompressionLayer::new());
    Router::new().merge(pages).route("/assets/{path}", get(assets::serve)).with_state(site)
}

/// Customers and what is done about them.
fn collecting() -> Router<Site> {
    Router::new()
        .route("/", needs(Right::Read, get(today::show)))
        .route("/worklist", needs(Right::Read, get(worklist::show)))
        .route("/worklist/{task}", needs(Right::Collect, post(worklist::finish)))
        .route("/customers", needs(Right::Read, get(customers::show)))
        .route("/customers/{number}", needs(Right::Read, get(customer::show)))
        .route("/customers/{number}/calls", needs(Right::Collect, post(acts::call)))
        .route("/customers/{number}/promises", needs(Right::Collect, post(acts::promise)))
        .route("/customers/{number}/disputes", needs(Right::Collect, post(acts::dispute)))
        .route("/customers/{number}/holds", needs(Right::Collect, post(acts::hold)))
        .route("/undo/hold/{number}/{kind}", needs(Right::Collect, post(acts::lift)))
        .route("/invoices/{number}", needs(Right::Read, get(invoice::show)))
        .route("/search", needs(Right::Read, get(search::show)))
}

/// Figures.
fn reports() -> Router<Site> {
    Router::new().route("/aging", needs(Right::Read, get(aging::show)))
}

/// Runs.
fn sending() -> Router<Site> {
    Router::new()
        .route("/runs", needs(Right::Read, get(runs::list)).merge(needs(Right::Propose, post(runs::propose))))
        .route("/runs/{name}", needs(Right::Read, get(runs::show)))
        .route("/runs/{name}/live", needs(Right::Read, get(runs::live)))
        .route("/runs/{name}/table/{kind}", needs(Right::Read, get(runs::export)))
        .route("/runs/{name}/letters/{customer}/{file}", needs(Right::Read, get(runs::letter)))
        .route("/runs/{name}/rows/{customer}", needs(Right::Propose, post(runs::change)))
        .route("/runs/{name}/take-out", needs(Right::Propose, post(runs::bulk)))
        .route("/runs/{name}/approve", needs(Right::Approve, post(runs::approve)))
        .route("/runs/{name}/send-now", needs(Right::Approve, post(runs::send_now)))
        .route("/runs/{name}/stop", needs(Right::Propose, post(runs::stop)))
        .route("/sending", needs(Right::Settings, post(runs::switch)))
        .route("/undo/runs/{name}/{customer}/{what}", needs(Right::Propose, post(runs::put_back)))
        .route("/undo/runs/{name}/{customer}/item/{item}", needs(Right::Propose, post(runs::put_back_item)))
        .route("/undo/run-bulk/{name}/{number}", needs(Right::Propose, post(runs::put_back_bulk)))
        .route("/undo/run-hold/{name}", needs(Right::Propose, post(runs::stop_from_undo)))
}

/// Help, for everybody who is in.
fn helping() -> Router<Site> {
    Router::new()
        .route("/help", needs(Right::Read, get(help::list)))
        .route("/help/keys", needs(Right::Read, get(help::keys).post(help::switch_keys)))
        .route("/help/{page}", needs(Right::Read, get(help::show)))
}

/// Lets only those in who have the right.
fn needs(right: Right, methods: MethodRouter<Site>) -> MethodRouter<Site> {
    methods.layer(middleware::from_fn_with_state(right, may))
}

async fn may(State(right): State<Right>, request: Request, next: Next) -> Response {
    match request.extensions().get::<Visitor>() {
        Some(visitor) if visitor.role.has(right) => next.run(request).await,
        Some(visitor) => answer::forbidden(visitor, right),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
