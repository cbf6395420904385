//! What a person does about a customer: a call, a promise, a dispute, a hold. Each is a form, and each calls one use case.
//!
//! Decides: where the person lands afterwards (on the page that shows it) and what is said about it.

use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::cases::{self, CallInput, HoldInput};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::view::HoldKind;

use crate::answer::done;
use crate::form::{Filled, Values, submit};
use crate::frame::Said;
use crate::screens::customer;
use crate::security::{Visitor, escaped};
use crate::site::Site;

fn back(number: &str) -> String {
    format!("/customers/{}", escaped(number))
}

/// Does what a form of a customer's page asks for; a form that cannot be taken comes back in that page.
async fn act(
    site: &Site,
    visitor: &Visitor,
    number: String,
    form: Filled,
    act: impl FnOnce(&mut App, &Setting, &mut Filled) -> Result<Said, AppError> + Send + 'static,
) -> Response {
    let to = back(&number);
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| Ok((to, act(app, setting, form)?));
    submit(site, visitor, form, acts, move |app, setting, visitor, form| {
        customer::read(app, setting, visitor, &number, "timeline", form)
    })
    .await
}

/// Logs a call.
pub(crate) async fn call(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let (face, customer) = (visitor.face.clone(), number.clone());
    let form = Filled::new("call", values, &[]);
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let pay_on = form.day(&face, "pay_on");
        form.checked()?;
        let input = CallInput {
            customer: &customer,
            item: None,
            on: None,
            outcome: form.text("outcome"),
            with: form.given("with"),
            note: form.text("note"),
            pay_on,
        };
        cases::log_call(app, setting, &input)?;
        Ok(Said { text: face.t("ui-said-call"), undo: None })
    };
    act(&site, &visitor, number, form, acts).await
}

/// Records a promise.
pub(crate) async fn promise(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let (face, customer) = (visitor.face.clone(), number.clone());
    let form = Filled::new("promise", values, &[("amount.", "amount"), ("promise.", "amount")]);
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let on = form.day(&face, "on");
        if on.is_none() && form.given("on").is_none() {
            form.needed(&face, "on");
        }
        form.checked()?;
        let on = on.ok_or_else(|| AppError::new(Failure::Usage, "date.missing", "a promise needs its day"))?;
        cases::add_promise(app, setting, &customer, form.text("amount"), form.given("currency"), on, None)?;
        Ok(Said { text: face.t1("ui-said-promise", "day", &face.date(on)), undo: None })
    };
    act(&site, &visitor, number, form, acts).await
}

/// Records a dispute.
pub(crate) async fn dispute(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let face = visitor.face.clone();
    let form = Filled::new(
        "dispute",
        values,
        &[("amount.", "amount"), ("dispute.out", "amount"), ("dispute.", "item"), ("item.", "item")],
    );
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let item = form.needed(&face, "item");
        form.checked()?;
        cases::add_dispute(app, setting, &item, form.given("amount"), form.text("reason"), None)?;
        Ok(Said { text: face.t1("ui-said-dispute", "item", &item), undo: None })
    };
    act(&site, &visitor, number, form, acts).await
}

/// Places a hold; it can be taken back.
pub(crate) async fn hold(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let (face, customer) = (visitor.face.clone(), number.clone());
    let form = Filled::new("hold", values, &[("hold.ends", "until"), ("hold.", "kind")]);
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (until, reason) = (form.day(&face, "until"), form.needed(&face, "reason"));
        form.checked()?;
        let kind = kind_of(form.text("kind"))?;
        let input = HoldInput { customer: &customer, kind, from: None, until, reason: &reason };
        cases::add_hold(app, setting, &input)?;
        let text = face.t(&format!("ui-hold-{}", kind.code().replace('_', "-")));
        Ok(Said { text, undo: Some(format!("/undo/hold/{}/{}", escaped(&customer), kind.code())) })
    };
    act(&site, &visitor, number, form, acts).await
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
