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
    acts, aging, cash, cash_acts, customer, customers, help, imports, invoice, items, live, me, runs, search, set_up,
    sign_in, start, today, users, waiting, worklist,
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
        .merge(importing())
        .merge(starting())
        .merge(helping())
        .merge(users())
        .layer(middleware::from_fn_with_state(site.clone(), security::guard))
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
    Router::new()
        .route("/cash", needs(Right::Read, get(cash::show)))
        .route(
            "/cash/import",
            needs(Right::Import, post(cash_acts::import).layer(DefaultBodyLimit::max(BANK_FILE_MAX))),
        )
        .route("/cash/match", needs(Right::Cash, post(cash_acts::rematch)))
        .route("/cash/{line}/settle", needs(Right::Cash, post(cash_acts::settle)))
        .route("/cash/{line}/account", needs(Right::Cash, post(cash_acts::on_account)))
        .route("/cash/{line}/split", needs(Right::Cash, post(cash_acts::split)))
        .route("/cash/{line}/ignore", needs(Right::Cash, post(cash_acts::ignore)))
        .route("/cash/{line}/unapply", needs(Right::Cash, post(cash_acts::unapply)))
        .route("/undo/bank/{line}", needs(Right::Cash, post(cash_acts::undo)))
        .route("/undo/aside/{line}", needs(Right::Cash, post(cash_acts::take_up)))
}

/// Figures.
fn reports() -> Router<Site> {
    Router::new()
        .route("/aging", needs(Right::Read, get(aging::show)))
        .route("/aging/items", needs(Right::Read, get(items::show)))
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

/// Coming in, one's own entry, and who else may.
fn users() -> Router<Site> {
    Router::new()
        .route("/sign-in", get(sign_in::show).post(sign_in::enter))
        .route("/sign-in/code", get(sign_in::code).post(sign_in::enter_code))
        .route("/sign-out", post(sign_in::leave))
        .route("/set-up/{token}", get(set_up::show).post(set_up::take))
        .route("/me", needs(Right::Read, get(me::show).post(me::rename)))
        .route("/me/password", needs(Right::Read, post(me::password)))
        .route("/me/codes", needs(Right::Read, post(me::start_codes)))
        .route("/me/codes/confirm", needs(Right::Read, post(me::confirm_codes)))
        .route("/me/codes/off", needs(Right::Read, post(me::drop_codes)))
        .route("/me/codes/recovery", needs(Right::Read, post(me::recovery)))
        .route("/me/sessions/end", needs(Right::Read, post(me::end_others)))
        .route("/me/sessions/{hash}/end", needs(Right::Read, post(me::end_session)))
        .route("/settings/users", needs(Right::Users, get(users::show).post(users::add)))
        .route("/settings/users/{name}/role", needs(Right::Users, post(users::role)))
        .route("/settings/users/{name}/link", needs(Right::Users, post(users::link)))
        .route("/settings/users/{name}/disable", needs(Right::Users, post(users::disable)))
        .route("/settings/users/{name}/enable", needs(Right::Users, post(users::enable)))
        .route("/settings/users/{name}/codes", needs(Right::Users, post(users::remove_codes)))
}

/// Lets only those in who have the right.
fn needs(right: Right, methods: MethodRouter<Site>) -> MethodRouter<Site> {
    methods.layer(middleware::from_fn_with_state(right, may))
}

async fn may(State(right): State<Right>, request: Request, next: Next) -> Response {
    match request.extensions().get::<Visitor>() {
        Some(visitor) if visitor.may(right) => next.run(request).await,
        Some(visitor) => answer::forbidden(visitor, right),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
