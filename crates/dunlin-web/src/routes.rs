//! Which address is which screen, and which right it needs.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use dunlin_app::Right;
use tower_http::compression::CompressionLayer;

use crate::screens::{acts, aging, bulk, customer, customers, help, invoice, runs, search, talk, today, worklist};
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
        .route("/worklist/acts", needs(Right::Collect, post(bulk::preview)))
        .route("/worklist/acts/do", needs(Right::Collect, post(bulk::act)))
        .route("/worklist/{task}/done", needs(Right::Collect, post(worklist::finish)))
        .route("/worklist/{task}/snooze", needs(Right::Collect, post(worklist::snooze)))
        .route("/worklist/{task}/assign", needs(Right::Collect, post(worklist::assign)))
        .route("/customers", needs(Right::Read, get(customers::show)))
        .route("/customers/{number}", needs(Right::Read, get(customer::show)))
        .route("/customers/{number}/letters/{key}", needs(Right::Read, get(customer::letter)))
        .route("/invoices/{number}", needs(Right::Read, get(invoice::show)))
        .route("/invoices/{number}/disputes", needs(Right::Collect, post(invoice::dispute)))
        .route("/invoices/{number}/terms", needs(Right::Collect, post(invoice::terms)))
        .route("/search", needs(Right::Read, get(search::show)))
        .merge(acting())
}

/// What is done about one customer, and how it is taken back.
fn acting() -> Router<Site> {
    let collects = |methods| needs(Right::Collect, methods);
    Router::new()
        .route("/talk/preview", collects(get(talk::preview)))
        .route("/customers/{number}/talks", collects(post(talk::log)))
        .route("/customers/{number}/calls/{version}/strike", collects(post(acts::strike)))
        .route("/customers/{number}/promises", collects(post(acts::promise)))
        .route("/customers/{number}/promises/{version}/withdraw", collects(post(acts::withdraw)))
        .route("/customers/{number}/notes", collects(post(acts::note)))
        .route("/customers/{number}/notes/{version}/pin", collects(post(acts::pin)))
        .route("/customers/{number}/notes/{version}/unpin", collects(post(acts::unpin)))
        .route("/customers/{number}/notes/{version}/remove", collects(post(acts::remove_note)))
        .route("/customers/{number}/disputes", collects(post(acts::dispute)))
        .route("/customers/{number}/disputes/{outcome}", collects(post(acts::close_dispute)))
        .route("/customers/{number}/holds", collects(post(acts::hold)))
        .route("/customers/{number}/lift", collects(post(acts::lift)))
        .route("/customers/{number}/contacts", collects(post(acts::add_contact)))
        .route("/customers/{number}/contacts/change", collects(post(acts::change_contact)))
        .route("/customers/{number}/contacts/first", collects(post(acts::first_contact)))
        .route("/customers/{number}/contacts/remove", collects(post(acts::remove_contact)))
        .route("/customers/{number}/limit", needs(Right::Adjust, post(acts::limit)))
        .route("/customers/{number}/agree", collects(post(acts::agree)))
        .route("/customers/{number}/kind", collects(post(acts::kind)))
        .route("/undo/customers/{number}/{version}", collects(post(acts::undo)))
        .route("/undo/acts/{act}", collects(post(acts::undo_act)))
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
