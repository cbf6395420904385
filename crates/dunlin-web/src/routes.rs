//! Which address is which screen, and which right it needs.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use dunlin_app::Right;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

use crate::screens::{
    acts, adjust, aging, application, application_acts, approvals, bulk, cash, cash_acts, collectors, credit, customer,
    customers, disputes, documents, exceptions, help, imports, invoice, items, live, mail, me, merging, more, moved,
    placement, placement_new, placements, plan, plan_new, plans, policy, portfolio, portfolio_new, print, promises,
    provider, reasons, receipts, replies, reports, runs, search, set_up, settings, side_by_side, sign_in, start, talk,
    team, templates, today, users, views, waiting, worklist,
};
use crate::security::Visitor;
use crate::site::Site;
use crate::{answer, assets, door, security};

/// All screens of a book.
pub fn router(site: Site) -> Router {
    let pages = Router::new()
        .merge(collecting())
        .merge(cashing())
        .merge(crediting())
        .merge(opening())
        .merge(reports())
        .merge(sending())
        .merge(printing())
        .merge(writing())
        .merge(mailing())
        .merge(policies())
        .merge(setting_up())
        .merge(importing())
        .merge(starting())
        .merge(helping())
        .merge(deciding())
        .merge(promising())
        .merge(users())
        .merge(outside())
        .fallback(answer::nowhere)
        .method_not_allowed_fallback(answer::not_so)
        .layer(middleware::from_fn_with_state(site.clone(), security::guard))
        // A twelfth fewer bytes than by default, in as little time.
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(5)));
    Router::new().merge(pages).route("/assets/{path}", get(assets::serve)).with_state(site)
}

/// Mail on its way to the customer.
fn mailing() -> Router<Site> {
    Router::new()
        .route("/mail", needs(Right::Read, get(mail::list)))
        .route("/mail/stop", needs(Right::Propose, post(mail::stop)))
        .route("/mail/start", needs(Right::Approve, post(mail::start)))
        .route("/mail/{notice}/resolve", needs(Right::Approve, post(mail::resolve)))
}

/// The texts of letters.
fn writing() -> Router<Site> {
    use templates::{check, list, look_at, reset, save, show};
    Router::new()
        .route("/templates", needs(Right::Read, get(list)))
        .route(
            "/templates/{template}/{language}",
            needs(Right::Read, get(show)).merge(needs(Right::Policy, post(save))),
        )
        .route("/templates/{template}/{language}/check", needs(Right::Policy, post(check)))
        .route(
            "/templates/{template}/{language}/look",
            needs(Right::Read, get(look_at)).merge(needs(Right::Policy, post(look_at))),
        )
        .route("/templates/{template}/{language}/reset", needs(Right::Policy, post(reset)))
}

/// Letters from the printer to the customer.
fn printing() -> Router<Site> {
    Router::new()
        .route("/print", needs(Right::Read, get(print::list)).merge(needs(Right::Approve, post(print::make))))
        .route("/print/{batch}", needs(Right::Read, get(print::show)))
        .route("/print/{batch}/{file}", needs(Right::Read, get(print::file)))
        .route("/print/{batch}/posted", needs(Right::Collect, post(print::posted)))
        .route(
            "/print/{batch}/numbers",
            needs(Right::Collect, post(print::numbers).layer(DefaultBodyLimit::max(documents::BODY_BYTES_MAX))),
        )
        .route("/print/{batch}/letters/{letter}/{act}", needs(Right::Collect, post(print::note)))
        .route("/print/{batch}/letters/{letter}/take-out", needs(Right::Approve, post(print::take_out)))
        .route(
            "/print/{batch}/letters/{letter}/proof",
            needs(Right::Collect, post(print::prove).layer(DefaultBodyLimit::max(documents::BODY_BYTES_MAX))),
        )
}

/// Customers and what is done about them.
fn collecting() -> Router<Site> {
    Router::new()
        .route("/", needs(Right::Read, get(today::show)))
        .route("/worklist", needs(Right::Read, get(worklist::show)))
        .route("/acts", needs(Right::Collect, post(bulk::preview)))
        .route("/acts/do", needs(Right::Collect, post(bulk::act)))
        .route("/worklist/{task}/done", needs(Right::Collect, post(worklist::finish)))
        .route("/worklist/{task}/snooze", needs(Right::Collect, post(worklist::snooze)))
        .route("/worklist/{task}/assign", needs(Right::Collect, post(worklist::assign)))
        .route("/promises", needs(Right::Read, get(promises::show)))
        .route("/customers", needs(Right::Read, get(customers::show)))
        .route("/customers/{number}", needs(Right::Read, get(customer::show)))
        .route("/customers/{number}/letters/{key}", needs(Right::Read, get(customer::letter)))
        .route("/invoices/{number}", needs(Right::Read, get(invoice::show)))
        .route("/invoices/{number}/copy.pdf", needs(Right::Read, get(invoice::copy)))
        .route("/invoices/{number}/disputes", needs(Right::Collect, post(invoice::dispute)))
        .route("/invoices/{number}/snooze", needs(Right::Collect, post(invoice::snooze)))
        .route("/invoices/{number}/lift", needs(Right::Collect, post(invoice::lift)))
        .route("/invoices/{number}/terms", needs(Right::Collect, post(invoice::terms)))
        .route("/search", needs(Right::Read, get(search::show)))
        .merge(acting())
}

/// What is done about one customer, and how it is taken back.
fn acting() -> Router<Site> {
    Router::new()
        .route("/talk/preview", needs(Right::Collect, get(talk::preview)))
        .route("/customers/{number}/talks", needs(Right::Collect, post(talk::log)))
        .route("/customers/{number}/calls/{version}/strike", needs(Right::Collect, post(acts::strike)))
        .route("/customers/{number}/calls/{version}/check", needs(Right::Collect, post(acts::check)))
        .route("/customers/{number}/calls/{version}/confirm", needs(Right::Collect, post(acts::confirm)))
        .route("/customers/{number}/pay-date", needs(Right::Collect, post(acts::pay_date)))
        .route("/customers/{number}/calls/{version}/letter.pdf", needs(Right::Read, get(talk::letter)))
        .route("/customers/{number}/promises", needs(Right::Collect, post(acts::promise)))
        .route("/customers/{number}/promises/{version}/withdraw", needs(Right::Collect, post(acts::withdraw)))
        .route("/customers/{number}/notices/withdraw", needs(Right::Approve, post(acts::withdraw_notice)))
        .route("/customers/{number}/notes", needs(Right::Collect, post(acts::note)))
        .route("/customers/{number}/notes/{version}/pin", needs(Right::Collect, post(acts::pin)))
        .route("/customers/{number}/notes/{version}/unpin", needs(Right::Collect, post(acts::unpin)))
        .route("/customers/{number}/notes/{version}/remove", needs(Right::Collect, post(acts::remove_note)))
        .route("/customers/{number}/disputes", needs(Right::Collect, post(acts::dispute)))
        .route("/customers/{number}/disputes/{outcome}", needs(Right::Collect, post(acts::close_dispute)))
        .route("/customers/{number}/case", needs(Right::Collect, post(acts::give_case)))
        .route("/customers/{number}/case/back", needs(Right::Collect, post(acts::take_case_back)))
        .route("/customers/{number}/holds", needs(Right::Collect, post(acts::hold)))
        .route("/customers/{number}/lift", needs(Right::Collect, post(acts::lift)))
        .route("/customers/{number}/contacts", needs(Right::Collect, post(acts::add_contact)))
        .route("/customers/{number}/contacts/change", needs(Right::Collect, post(acts::change_contact)))
        .route("/customers/{number}/contacts/first", needs(Right::Collect, post(acts::first_contact)))
        .route("/customers/{number}/contacts/remove", needs(Right::Collect, post(acts::remove_contact)))
        .route("/customers/{number}/limit", needs(Right::Adjust, post(acts::limit)))
        .route("/customers/{number}/group", needs(Right::Adjust, post(acts::group)))
        .route("/customers/{number}/override", needs(Right::Approve, post(acts::override_orders)))
        .route(
            "/customers/{number}/documents",
            needs(Right::Collect, post(documents::keep).layer(DefaultBodyLimit::max(documents::BODY_BYTES_MAX))),
        )
        .route("/customers/{number}/documents/{file}", needs(Right::Read, get(documents::get)))
        .route("/customers/{number}/documents/{file}/withdraw", needs(Right::Collect, post(documents::withdraw)))
        .route("/customers/{number}/agree", needs(Right::Collect, post(acts::agree)))
        .route("/customers/{number}/kind", needs(Right::Collect, post(acts::kind)))
        .route("/customers/{number}/class", needs(Right::Collect, post(acts::class)))
        .route("/customers/{number}/version", needs(Right::Policy, post(acts::version_in_use)))
        .route("/undo/customers/{number}/{version}", needs(Right::Collect, post(acts::undo)))
        .route("/undo/acts/{act}", needs(Right::Collect, post(acts::undo_act)))
}

/// Orders before they are confirmed, and how much may be owed.
fn crediting() -> Router<Site> {
    Router::new()
        .route("/credit", needs(Right::Read, get(credit::show)))
        .route("/credit/exceptions", needs(Right::Read, get(exceptions::show)))
        .route("/credit/check", needs(Right::Collect, post(credit::check)))
        .route("/credit/end", needs(Right::Collect, post(credit::end)))
        .route("/credit/overrides/end", needs(Right::Approve, post(credit::end_override)))
        .route("/credit/groups", needs(Right::Adjust, post(credit::keep_group)))
}

/// Who asks for credit, what is found out, and what is signed.
fn opening() -> Router<Site> {
    let most = || DefaultBodyLimit::max(documents::BODY_BYTES_MAX);
    Router::new()
        .route("/credit/applications", needs(Right::Collect, post(application_acts::take)))
        .route("/credit/applications/{number}", needs(Right::Read, get(application::show)))
        .route("/credit/applications/{number}/references", needs(Right::Collect, post(application_acts::reference)))
        .route("/credit/applications/{number}/references/strike", needs(Right::Collect, post(application_acts::strike)))
        .route(
            "/credit/applications/{number}/report",
            needs(Right::Collect, post(application_acts::report).layer(most())),
        )
        .route(
            "/credit/applications/{number}/statement",
            needs(Right::Collect, post(application_acts::statement).layer(most())),
        )
        .route(
            "/credit/applications/{number}/agreement",
            needs(Right::Collect, post(application_acts::agreement).layer(most())),
        )
        .route("/credit/applications/{number}/policy", needs(Right::Collect, post(application_acts::policy)))
        .route("/credit/applications/{number}/decide", needs(Right::Adjust, post(application_acts::decide)))
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
        .route(
            "/customers/{number}/receipts",
            needs(Right::Cash, get(receipts::new)).merge(needs(Right::Cash, post(receipts::add))),
        )
        .route("/customers/{number}/receipts/{name}", needs(Right::Read, get(receipts::show)))
        .route("/customers/{number}/receipts/{name}/unapply", needs(Right::Cash, post(receipts::unapply)))
        .route("/customers/{number}/receipts/{name}/cancel", needs(Right::Cash, post(receipts::cancel)))
        .route("/customers/{number}/receipts/{name}/return", needs(Right::Cash, post(receipts::give_back)))
        .route("/customers/{number}/numbers", needs(Right::Read, get(merging::show)))
        .route("/customers/{number}/merge", needs(Right::Adjust, get(side_by_side::show).post(merging::merge)))
        .route("/customers/{number}/split", needs(Right::Adjust, post(merging::split)))
        .route("/duplicates", needs(Right::Read, get(merging::duplicates)))
        .route("/undo/merge/{number}", needs(Right::Adjust, post(merging::split)))
        .route("/undo/split/{number}/{into}", needs(Right::Adjust, post(merging::unsplit)))
        .route("/undo/receipt/{number}/{receipts}", needs(Right::Cash, post(receipts::undo)))
        .route("/invoices/{number}/{act}", needs(Right::Adjust, post(adjust::act)))
        .route("/undo/given-up/{number}/{amount}", needs(Right::Adjust, post(adjust::reinstate)))
        .route("/undo/bank/{line}", needs(Right::Cash, post(cash_acts::undo)))
        .route("/undo/aside/{line}", needs(Right::Cash, post(cash_acts::take_up)))
}

/// Figures.
fn reports() -> Router<Site> {
    Router::new()
        .route("/aging", needs(Right::Read, get(aging::show)))
        .route("/aging/items", needs(Right::Read, get(items::show)))
        .route("/me/views/{screen}", needs(Right::Read, post(views::save)))
        .route("/me/views/{screen}/{name}/remove", needs(Right::Read, post(views::remove)))
        .route("/undo/views/{screen}/{name}", needs(Right::Read, post(views::remove)))
        .route("/undo/views/{screen}/{name}/{query}/{default}", needs(Right::Read, post(views::put_back)))
        .route("/reports", needs(Right::Read, get(reports::show)))
        .route("/reports/rows", needs(Right::Read, get(moved::show)))
        .route("/reports/promises", needs(Right::Read, get(moved::promises)))
        .route("/reports/collectors", needs(Right::Read, get(collectors::show)))
        .route("/reports/collectors/rows", needs(Right::Read, get(collectors::behind)))
        .route("/reports/reasons", needs(Right::Read, get(reasons::show)))
        .route("/reports/reasons/rows", needs(Right::Read, get(reasons::behind)))
}

/// Runs.
fn sending() -> Router<Site> {
    Router::new()
        .route("/runs", needs(Right::Read, get(runs::list)).merge(needs(Right::Propose, post(runs::propose))))
        .route("/runs/{name}", needs(Right::Read, get(runs::show)))
        .route("/runs/{name}/live", needs(Right::Read, get(runs::live)))
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

/// The policy, its draft and its versions.
fn policies() -> Router<Site> {
    use policy::{change, middle, shift, show, text, undo, versions};
    Router::new()
        .route("/policy", needs(Right::Read, get(show)))
        .route("/policy/steps/{step}", needs(Right::Policy, post(change)))
        .route("/policy/shift", needs(Right::Policy, post(shift)))
        .route("/undo/policy/draft", needs(Right::Policy, post(undo)))
        .route("/policy/text", needs(Right::Read, get(text::show)).merge(needs(Right::Policy, post(text::save))))
        .route("/policy/check", needs(Right::Policy, post(text::check)))
        .route("/policy/draft", needs(Right::Read, get(versions::draft)))
        .route("/policy/draft/drop", needs(Right::Policy, post(versions::drop_draft)))
        .route("/policy/publish", needs(Right::Policy, post(versions::publish)))
        .route(
            "/policy/middle",
            needs(Right::Read, get(middle::show)).merge(needs(Right::Policy, post(middle::move_all))),
        )
        .route("/policy/versions", needs(Right::Read, get(versions::list)))
        .route("/policy/versions/compare", needs(Right::Read, get(versions::compare)))
        .route("/policy/versions/{version}", needs(Right::Read, get(versions::show)))
        .route("/policy/versions/{version}/restore", needs(Right::Policy, post(versions::restore)))
}

/// The creditor's data, what the program was told, the log, and each person's own preferences.
fn setting_up() -> Router<Site> {
    use settings::{accounts, calendar, creditor, log, mappings, preferences, rates, show};
    Router::new()
        .route("/more", needs(Right::Read, get(more::show)))
        .route("/settings", needs(Right::Read, get(show)))
        .route(
            "/settings/creditor",
            needs(Right::Read, get(creditor::show)).merge(needs(Right::Settings, post(creditor::save))),
        )
        .route(
            "/settings/creditor/logo",
            needs(Right::Read, get(creditor::logo)).merge(needs(Right::Settings, post(creditor::save_logo))),
        )
        .route("/settings/creditor/logo/remove", needs(Right::Settings, post(creditor::remove_logo)))
        .route(
            "/settings/bank-accounts",
            needs(Right::Read, get(accounts::show)).merge(needs(Right::Settings, post(accounts::save))),
        )
        .route("/settings/bank-accounts/main", needs(Right::Settings, post(accounts::make_main)))
        .route("/settings/bank-accounts/remove", needs(Right::Settings, post(accounts::remove)))
        .route("/undo/creditor/{states}", needs(Right::Settings, post(accounts::undo)))
        .route("/settings/rates", needs(Right::Read, get(rates::show)).merge(needs(Right::Settings, post(rates::add))))
        .route("/settings/rates/confirm", needs(Right::Settings, post(rates::confirm)))
        .route("/settings/layouts", needs(Right::Read, get(mappings::show)))
        .route("/settings/layouts/forget", needs(Right::Settings, post(mappings::forget)))
        .route("/settings/calendar", needs(Right::Read, get(calendar)))
        .route("/settings/book", needs(Right::Read, get(settings::book)))
        .route("/settings/activity", needs(Right::Read, get(log::show)))
        .route(
            "/me/preferences",
            needs(Right::Own, get(preferences::show)).merge(needs(Right::Own, post(preferences::save))),
        )
}

/// What waits for a second person. Which right it takes to decide depends on what was asked for; the use case knows.
fn deciding() -> Router<Site> {
    Router::new()
        .route("/approvals", needs(Right::Read, get(approvals::show)))
        .route("/approvals/{number}/approve", needs(Right::Approve, post(approvals::approve)))
        .route("/approvals/{number}/reject", needs(Right::Approve, post(approvals::reject)))
        .route("/approvals/{number}/withdraw", needs(Right::Approve, post(approvals::withdraw)))
        .route("/undo/approval/{number}", needs(Right::Approve, post(approvals::withdraw)))
}

/// Debts that are paid in parts, handed on, or contested.
fn promising() -> Router<Site> {
    let upload = post(plan::agree).layer(DefaultBodyLimit::max(documents::BODY_BYTES_MAX));
    Router::new()
        .route("/plans", needs(Right::Read, get(plans::list)))
        .route("/plans/{number}", needs(Right::Read, get(plan::show)))
        .route("/plans/{number}/agreement.pdf", needs(Right::Read, get(plan::agreement)))
        .route("/plans/{number}/agree", needs(Right::Collect, upload))
        .route("/plans/{number}/end", needs(Right::Collect, post(plan::end)))
        .route("/customers/{number}/plans", needs(Right::Collect, get(plan_new::show).post(plan_new::offer)))
        .route("/placements", needs(Right::Read, get(placements::list)))
        .route("/placements/{number}", needs(Right::Read, get(placement::show)))
        .route("/placements/{number}/file.csv", needs(Right::Read, get(placement::file)))
        .route("/placements/{number}/evidence.zip", needs(Right::Read, get(placement::evidence)))
        .route("/placements/{number}/ack", needs(Right::Adjust, post(placement::acknowledge)))
        .route("/placements/{number}/bill.pdf", needs(Right::Read, get(placement::bill)))
        .route("/placements/{number}/court", needs(Right::Adjust, post(placement::court)))
        .route("/placements/{number}/cost", needs(Right::Adjust, post(placement::cost)))
        .route("/placements/{number}/award", needs(Right::Adjust, post(placement::award)))
        .route("/placements/{number}/sell", needs(Right::Adjust, post(placement::sell)))
        .route("/placements/{number}/recall", needs(Right::Adjust, post(placement::recall)))
        .route("/portfolios", needs(Right::Adjust, post(portfolio_new::place)))
        .route("/portfolios/new", needs(Right::Adjust, post(portfolio_new::preview)))
        .route("/portfolios/{number}", needs(Right::Read, get(portfolio::show)))
        .route("/portfolios/{number}/file.csv", needs(Right::Read, get(portfolio::file)))
        .route("/portfolios/{number}/bill.pdf", needs(Right::Read, get(portfolio::bill)))
        .route("/portfolios/{number}/ack", needs(Right::Adjust, post(portfolio::acknowledge)))
        .route("/portfolios/{number}/sell", needs(Right::Adjust, post(portfolio::sell)))
        .route("/portfolios/{number}/recall", needs(Right::Adjust, post(portfolio::recall)))
        .route(
            "/customers/{number}/placements",
            needs(Right::Adjust, get(placement_new::show).post(placement_new::place)),
        )
        .route("/disputes", needs(Right::Read, get(disputes::list)))
        .route("/replies", needs(Right::Read, get(replies::list)))
        .route("/replies/{key}", needs(Right::Read, get(replies::show)))
        .route("/replies/{key}/end", needs(Right::Collect, post(replies::end)))
        .route("/invoices/{number}/disputes/end", needs(Right::Adjust, post(disputes::end)))
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
        .route("/help", needs(Right::Own, get(help::list)))
        .route("/help/keys", needs(Right::Own, get(help::keys).post(help::switch_keys)))
        .route("/help/{page}", needs(Right::Own, get(help::show)))
}

/// Coming in, one's own entry, and who else may.
fn users() -> Router<Site> {
    Router::new()
        .route("/sign-in", get(sign_in::show).post(sign_in::enter))
        .route("/sign-in/code", get(sign_in::code).post(sign_in::enter_code))
        .route("/sign-in/provider", get(provider::begin))
        .route("/sign-in/callback", get(provider::finish))
        .route("/sign-out", post(sign_in::leave))
        .route("/set-up/{token}", get(set_up::show).post(set_up::take))
        .route("/me", needs(Right::Own, get(me::show).post(me::rename)))
        .route("/me/password", needs(Right::Own, post(me::password)))
        .route("/me/codes", needs(Right::Own, post(me::start_codes)))
        .route("/me/codes/confirm", needs(Right::Own, post(me::confirm_codes)))
        .route("/me/codes/off", needs(Right::Own, post(me::drop_codes)))
        .route("/me/codes/recovery", needs(Right::Own, post(me::recovery)))
        .route("/me/sessions/end", needs(Right::Own, post(me::end_others)))
        .route("/me/sessions/{hash}/end", needs(Right::Own, post(me::end_session)))
        .route("/settings/users", needs(Right::Audit, get(users::show)).merge(needs(Right::Users, post(users::add))))
        .route("/settings/users/{name}/role", needs(Right::Users, post(users::role)))
        .route("/settings/users/{name}/link", needs(Right::Users, post(users::link)))
        .route("/settings/users/{name}/disable", needs(Right::Users, post(users::disable)))
        .route("/settings/users/{name}/enable", needs(Right::Users, post(users::enable)))
        .route("/settings/users/{name}/stand-in", needs(Right::Users, post(users::stand_in)))
        .route("/settings/users/{name}/back", needs(Right::Users, post(users::back)))
        .route("/settings/users/{name}/codes", needs(Right::Users, post(users::remove_codes)))
}

/// What an outside team sees of what was placed with it.
fn outside() -> Router<Site> {
    Router::new()
        .route("/team", needs(Right::Placed, get(team::list)))
        .route("/team/{number}", needs(Right::Placed, get(team::show)))
        .route("/team/{number}/calls", needs(Right::Placed, post(team::call)))
        .route("/team/{number}/promises", needs(Right::Placed, post(team::promise)))
}

/// Lets only those in who have the right.
fn needs(right: Right, methods: MethodRouter<Site>) -> MethodRouter<Site> {
    methods.layer(middleware::from_fn_with_state(right, may))
}

async fn may(State(right): State<Right>, request: Request, next: Next) -> Response {
    match request.extensions().get::<Visitor>() {
        Some(visitor) if visitor.may(right) => next.run(request).await,
        // Who works for a partner has another first page.
        Some(visitor) if visitor.may(Right::Placed) && request.uri().path() == "/" => door::go(team::TEAM),
        Some(visitor) => answer::forbidden(visitor, right),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
