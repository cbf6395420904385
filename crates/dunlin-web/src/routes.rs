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
    acts, adjust, aging, cash, cash_acts, customer, customers, help, invoice, joining, receipts, runs, search, today,
    worklist,
};
use crate::security::Visitor;
use crate::site::Site;
use crate::{answer, assets, security};

/// All screens of a book.
pub fn router(site: Site) -> Router {
    let pages = Router::new()
        .merge(collecting())
        .merge(cashing())
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

/// The largest bank file, in bytes.
const BANK_FILE_MAX: usize = 64 << 20;

/// Bank lines and receipts.
fn cashing() -> Router<Site> {
    let import = post(cash_acts::import).layer(DefaultBodyLimit::max(BANK_FILE_MAX));
    Router::new()
        .route("/cash", needs(Right::Read, get(cash::show)))
        .route("/cash/import", needs(Right::Import, import))
        .route("/cash/match", needs(Right::Cash, post(cash_acts::rematch)))
        .route("/cash/{line}/settle", needs(Right::Cash, post(cash_acts::settle)))
        .route("/cash/{line}/account", needs(Right::Cash, post(cash_acts::on_account)))
        .route("/cash/{line}/split", needs(Right::Cash, post(cash_acts::split)))
        .route("/cash/{line}/ignore", needs(Right::Cash, post(cash_acts::ignore)))
        .route("/cash/{line}/unapply", needs(Right::Cash, post(cash_acts::unapply)))
        .route(
            "/customers/{number}/receipts",
            needs(Right::Cash, get(receipts::new)).merge(needs(Right::Cash, post(receipts::add))),
        )
        .route("/customers/{number}/receipts/{name}", needs(Right::Read, get(receipts::show)))
        .route("/customers/{number}/receipts/{name}/unapply", needs(Right::Cash, post(receipts::unapply)))
        .route("/customers/{number}/receipts/{name}/cancel", needs(Right::Cash, post(receipts::cancel)))
        .route("/customers/{number}/receipts/{name}/return", needs(Right::Cash, post(receipts::give_back)))
        .route("/customers/{number}/numbers", needs(Right::Read, get(joining::show)))
        .route("/customers/{number}/merge", needs(Right::Collect, post(joining::merge)))
        .route("/customers/{number}/split", needs(Right::Collect, post(joining::split)))
        .route("/duplicates", needs(Right::Read, get(joining::duplicates)))
        .route("/undo/merge/{number}", needs(Right::Collect, post(joining::split)))
        .route("/undo/split/{number}/{into}", needs(Right::Collect, post(joining::unsplit)))
        .route("/undo/receipt/{number}/{name}", needs(Right::Cash, post(receipts::undo)))
        .route("/invoices/{number}/{act}", needs(Right::Adjust, post(adjust::act)))
        .route("/undo/given-up/{number}/{amount}", needs(Right::Adjust, post(adjust::reinstate)))
        .route("/undo/bank/{line}", needs(Right::Cash, post(cash_acts::undo)))
        .route("/undo/aside/{line}", needs(Right::Cash, post(cash_acts::take_up)))
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
