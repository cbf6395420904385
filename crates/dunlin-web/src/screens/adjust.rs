//! What a person does about an item without money coming in: uses a credit, pays it back, gives a debt up, or takes that back.
//!
//! Decides: which of these an item can have (by what is open of it and what was given up), and how each is undone.

use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::approvals::{self as four_eyes, Outcome};
use dunlin_app::cases::{self, AdjustmentInput, Done};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::change::{Change, ItemChange};
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::{EntryKind, given_up};
use dunlin_core::money::{Currency, format_minor};
use dunlin_store::{ApprovalKind, ItemDetail};

use crate::answer::{done, problem};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::Said;
use crate::screens::{approvals, invoice};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// The acts in the order in which they are offered: address and name of the form.
const ACTS: [&str; 6] = ["use", "refund", "free", "write-off", "waive", "reinstate"];

/// What can be done with an item.
pub(crate) fn possible(detail: &ItemDetail) -> Vec<&'static str> {
    let open_minor = detail.open_minor;
    let is_used = |kind| matches!(kind, EntryKind::Netted | EntryKind::Refunded);
    let (given_minor, _) = given_up(detail.entries.iter().map(|line| &line.entry), detail.item.issued_on);
    let can = |act: &&str| match *act {
        "use" | "refund" => open_minor < 0,
        "free" => detail.item.kind.is_credit() && detail.entries.iter().any(|line| is_used(line.entry.kind)),
        "write-off" => open_minor > 0,
        "waive" => open_minor > 0 && detail.item.kind == ItemKind::Charge,
        _ => given_minor > 0,
    };
    ACTS.into_iter().filter(|act| can(act)).collect()
}

/// What is said beforehand of acts that need a second person above an amount.
pub(crate) fn limits(
    app: &mut App,
    setting: &Setting,
    face: &Face,
    currency: Currency,
) -> Result<Vec<(&'static str, String)>, AppError> {
    let mut said = Vec::new();
    for (act, kind) in
        [("write-off", ApprovalKind::WriteOff), ("waive", ApprovalKind::Waive), ("refund", ApprovalKind::Refund)]
    {
        if let Some(limit) = four_eyes::alone_up_to(app, setting, kind, currency)? {
            said.push((act, face.t1("ui-adjust-limit", "limit", &face.money(limit.minor, currency))));
        }
    }
    Ok(said)
}

/// Does one of them.
pub(crate) async fn act(
    State(site): State<Site>,
    visitor: Visitor,
    Path((number, act)): Path<(String, String)>,
    Form(values): Form<Values>,
) -> Response {
    let Some(act) = ACTS.into_iter().find(|own| *own == act) else {
        return problem(&visitor, &AppError::not_found("act.unknown", format!("nothing is called \"{act}\"")));
    };
    let fields = &[("amount.", "amount"), ("adjustment.", "amount"), ("item.", "items")];
    let (form, face, known) = (Filled::new(act, values, fields), visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        if act != "use" {
            form.needed(&face, "reason");
        }
        form.checked()?;
        let said = match acted(app, setting, act, &known, form)? {
            Outcome::Done(done) => {
                let text = face.t1(&format!("ui-said-{act}"), "item", &known);
                Said { text, undo: undo(act, &known, &done) }
            }
            Outcome::Asked(approval) => approvals::asked(&face, &approval),
        };
        Ok((format!("/invoices/{}", escaped(&known)), said))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| {
        invoice::read(app, setting, visitor, &number, form)
    })
    .await
}

fn acted(app: &mut App, setting: &Setting, act: &str, number: &str, form: &Filled) -> Result<Outcome<Done>, AppError> {
    // On the pages nobody names an approver: above a limit the second person says yes with their own name.
    let (amount, reason) = (form.given("amount"), form.text("reason"));
    let input = AdjustmentInput { number, amount, on: None, reason, approved_by: None };
    let done = match act {
        "refund" => return four_eyes::refund(app, setting, &input),
        "write-off" => return four_eyes::write_off(app, setting, &input),
        "waive" => return four_eyes::waive(app, setting, &input),
        "use" => {
            let items: Vec<String> = form.all("items").filter(|item| !item.is_empty()).map(str::to_string).collect();
            cases::use_credit(app, setting, number, &items)
        }
        "free" => cases::cancel_credit(app, setting, number, input.reason),
        _ => cases::reinstate(app, setting, &input),
    };
    done.map(Outcome::Done)
}

/// What was given up is owed again, to the minor unit; the other acts are taken back by a form with a reason.
fn undo(act: &str, number: &str, done: &Done) -> Option<String> {
    let entry = done.changes.iter().find_map(|change| match change {
        Change::Item(ItemChange::Booked { entry, .. }) => Some(entry),
        _ => None,
    })?;
    let (_, currency) = done.currencies.iter().find(|(item, _)| *item == entry.item)?;
    let amount = format_minor(entry.amount_minor.saturating_abs(), currency.digits());
    matches!(act, "write-off" | "waive").then(|| format!("/undo/given-up/{}/{}", escaped(number), escaped(&amount)))
}

/// Takes back what was just given up.
pub(crate) async fn reinstate(
    State(site): State<Site>,
    visitor: Visitor,
    Path((number, amount)): Path<(String, String)>,
) -> Response {
    let (face, to) = (visitor.face.clone(), format!("/invoices/{}", escaped(&number)));
    let said = site.work(visitor.actor(), move |app, setting| {
        let reason = face.t("ui-receipt-undone");
        let input =
            AdjustmentInput { number: &number, amount: Some(&amount), on: None, reason: &reason, approved_by: None };
        cases::reinstate(app, setting, &input)?;
        Ok(Said { text: face.t("ui-said-undone"), undo: None })
    });
    match said.await {
        Err(error) if error.failure == Failure::Usage => problem(&visitor, &error),
        said => done(&visitor, &to, said),
    }
}
