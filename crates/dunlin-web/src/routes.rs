//! Which address is which screen, and which right it needs.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use dunlin_app::Right;
use tower_http::compression::CompressionLayer;

use crate::screens::{
    acts, aging, customer, customers, help, invoice, more, policy, runs, search, settings, today, worklist,
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
        .merge(policies())
        .merge(setting_up())
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

/// The policy, its draft and its versions.
fn policies() -> Router<Site> {
    use policy::{change, shift, show, text, undo, versions};
    Router::new()
        .route("/policy", needs(Right::Read, get(show)))
        .route("/policy/steps/{step}", needs(Right::Policy, post(change)))
        .route("/policy/shift", needs(Right::Policy, post(shift)))
        .route("/undo/policy/draft", needs(Right::Policy, post(undo)))
        .route("/policy/text", needs(Right::Read, get(text::show)).merge(needs(Right::Policy, post(text::save))))
        .route("/policy/check", needs(Right::Read, post(text::check)))
        .route("/policy/draft", needs(Right::Read, get(versions::draft)))
        .route("/policy/draft/drop", needs(Right::Policy, post(versions::drop_draft)))
        .route("/policy/publish", needs(Right::Policy, post(versions::publish)))
        .route("/policy/versions", needs(Right::Read, get(versions::list)))
        .route("/policy/versions/compare", needs(Right::Read, get(versions::compare)))
        .route("/policy/versions/{version}", needs(Right::Read, get(versions::show)))
        .route("/policy/versions/{version}/restore", needs(Right::Policy, post(versions::restore)))
}

/// The creditor's data, what the program was told, the log, and each person's own preferences.
fn setting_up() -> Router<Site> {
    use settings::{calendar, creditor, log, mappings, preferences, rates, show};
    Router::new()
        .route("/more", needs(Right::Read, get(more::show)))
        .route("/settings", needs(Right::Read, get(show)))
        .route(
            "/settings/creditor",
            needs(Right::Read, get(creditor::show)).merge(needs(Right::Settings, post(creditor::save))),
        )
        .route("/settings/rates", needs(Right::Read, get(rates::show)).merge(needs(Right::Settings, post(rates::add))))
        .route("/settings/rates/confirm", needs(Right::Settings, post(rates::confirm)))
        .route("/settings/layouts", needs(Right::Read, get(mappings::show)))
        .route("/settings/layouts/forget", needs(Right::Settings, post(mappings::forget)))
        .route("/settings/calendar", needs(Right::Read, get(calendar)))
        .route("/settings/book", needs(Right::Read, get(settings::book)))
        .route("/settings/activity", needs(Right::Read, get(log::show)))
        .route("/settings/activity.csv", needs(Right::Read, get(log::csv)))
        .route(
            "/settings/preferences",
            needs(Right::Read, get(preferences::show)).merge(needs(Right::Read, post(preferences::save))),
        )
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
