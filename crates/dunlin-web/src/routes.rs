//! Which address is which screen, and which right it needs.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use dunlin_app::Right;
use tower_http::compression::CompressionLayer;

use crate::screens::{
    acts, aging, customer, customers, help, imports, invoice, live, runs, search, start, today, waiting, worklist,
};
use crate::security::Visitor;
use crate::site::Site;
use crate::{answer, assets, security};

/// All screens of a book.
pub fn router(site: Site) -> Router {
    let pages = Router::new()
        .merge(collecting())
        .merge(reports())
        .merge(sending())
        .merge(importing())
        .merge(starting())
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
        .route("/runs/{name}/approve", needs(Right::Approve, post(runs::approve)))
}

/// The first run.
fn starting() -> Router<Site> {
    let set = |methods| needs(Right::Settings, methods);
    Router::new()
        .route("/start", needs(Right::Read, get(start::begin)))
        .route("/start/creditor", set(get(start::creditor).post(start::save_creditor)))
        .route("/start/bank", set(get(start::bank).post(start::save_bank)))
        .route("/start/import", set(get(start::import)))
        .route("/start/policy", set(get(start::policy).post(start::save_policy)))
        .route("/live", set(get(live::show).post(live::go)))
        .route("/demo/remove", set(post(live::remove_demo)))
        .route("/start/run", set(get(start::run_step).post(start::propose)))
}

/// Files that come in.
fn importing() -> Router<Site> {
    let upload = post(imports::bring).layer(DefaultBodyLimit::max(imports::BODY_BYTES_MAX));
    Router::new()
        .route("/imports", needs(Right::Read, get(imports::list)).merge(needs(Right::Import, upload)))
        .route("/imports/{name}", needs(Right::Read, get(imports::show)))
        .route("/undo/import/{name}", needs(Right::Import, post(imports::undo)))
        .route("/imports/{name}/rejected", needs(Right::Read, get(imports::rejected)))
        .route("/imports/waiting/{key}", needs(Right::Import, get(waiting::columns).post(waiting::say)))
        .route("/imports/waiting/{key}/preview", needs(Right::Import, get(waiting::preview)))
        .route("/imports/waiting/{key}/take", needs(Right::Import, post(waiting::take)))
        .route("/imports/waiting/{key}/forget", needs(Right::Import, post(waiting::forget)))
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
