//! What a person does about a customer: a call, a promise, a dispute, a hold. Each is a form, and each calls one use case.
//!
//! Decides: where the person lands afterwards (on the page that shows it) and what is said about it.

use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::cases::{self, CallInput, HoldInput};
use dunlin_app::{AppError, Failure};
use dunlin_core::view::HoldKind;
use serde::Deserialize;

use crate::answer::done;
use crate::frame::Said;
use crate::screens::aging::day_of;
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// A conversation.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Call {
    outcome: String,
    with: String,
    note: String,
    pay_on: String,
}

/// A promise to pay.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Promise {
    amount: String,
    currency: String,
    on: String,
}

/// A dispute over one item.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Dispute {
    item: String,
    reason: String,
    amount: String,
}

/// A hold.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Hold {
    kind: String,
    until: String,
    reason: String,
}

fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

fn back(number: &str) -> String {
    format!("/customers/{}", escaped(number))
}

/// Logs a call.
pub(crate) async fn call(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(form): Form<Call>,
) -> Response {
    let (face, to) = (visitor.face.clone(), back(&number));
    let said = site.work(visitor.actor(), move |app, setting| {
        let input = CallInput {
            customer: &number,
            item: None,
            on: None,
            outcome: &form.outcome,
            with: given(&form.with),
            note: form.note.trim(),
            pay_on: day_of(&form.pay_on)?,
        };
        cases::log_call(app, setting, &input)?;
        Ok(Said { text: face.t("ui-said-call"), undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// Records a promise.
pub(crate) async fn promise(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(form): Form<Promise>,
) -> Response {
    let (face, to) = (visitor.face.clone(), back(&number));
    let said = site.work(visitor.actor(), move |app, setting| {
        let on = day_of(&form.on)?.ok_or_else(|| {
            AppError::new(Failure::Usage, "date.missing", "a promise needs the day by which the money is to come")
        })?;
        cases::add_promise(app, setting, &number, form.amount.trim(), given(&form.currency), on, None)?;
        Ok(Said { text: face.t1("ui-said-promise", "day", &face.date(on)), undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// Records a dispute.
pub(crate) async fn dispute(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(form): Form<Dispute>,
) -> Response {
    let (face, to) = (visitor.face.clone(), back(&number));
    let said = site.work(visitor.actor(), move |app, setting| {
        cases::add_dispute(app, setting, &form.item, given(&form.amount), &form.reason, None)?;
        Ok(Said { text: face.t1("ui-said-dispute", "item", &form.item), undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// Places a hold; it can be taken back.
pub(crate) async fn hold(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(form): Form<Hold>,
) -> Response {
    let (face, to) = (visitor.face.clone(), back(&number));
    let said = site.work(visitor.actor(), move |app, setting| {
        let kind = kind_of(&form.kind)?;
        let until = day_of(&form.until)?;
        let input = HoldInput { customer: &number, kind, from: None, until, reason: form.reason.trim() };
        cases::add_hold(app, setting, &input)?;
        let text = face.t(&format!("ui-hold-{}", kind.code().replace('_', "-")));
        Ok(Said { text, undo: Some(format!("/undo/hold/{}/{}", escaped(&number), kind.code())) })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// Takes a hold back.
pub(crate) async fn lift(
    State(site): State<Site>,
    visitor: Visitor,
    Path((number, kind)): Path<(String, String)>,
) -> Response {
    let (face, to) = (visitor.face.clone(), back(&number));
    let said = site.work(visitor.actor(), move |app, setting| {
        cases::lift_hold(app, setting, &number, kind_of(&kind)?, None, "taken back")?;
        Ok(Said { text: face.t("ui-said-undone"), undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

fn kind_of(code: &str) -> Result<HoldKind, AppError> {
    HoldKind::find(code).ok_or_else(|| AppError::new(Failure::Usage, "hold.unknown", format!("\"{code}\" is no hold")))
}
