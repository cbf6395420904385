//! Changes of a proposal: each is a form, each calls one use case, and each can be taken back.
//!
//! Decides: which customer is shown next (the one after, when this one leaves the list).

use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::run::{self, Changed, Edit, OwnWords, RowFilter};
use dunlin_app::{AppError, Failure};
use dunlin_core::plan::Decision;
use dunlin_core::policy::Channel;
use serde::Deserialize;

use super::address;
use crate::answer::done;
use crate::face::Face;
use crate::frame::Said;
use crate::screens::aging::day_of;
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// One change of a row.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Change {
    act: String,
    item: String,
    why: String,
    until: String,
    step: String,
    channel: String,
    contact: String,
    words: String,
    place: String,
    tab: String,
    next: String,
}

impl Change {
    /// The change that is meant, what takes it back, and what is said about it.
    fn read(&self, face: &Face, customer: &str) -> Result<(Edit, &'static str, String), AppError> {
        let why = self.why.trim().to_string();
        Ok(match self.act.as_str() {
            "out" => (Edit::TakeOut { why }, "customer", face.t1("ui-said-out", "customer", customer)),
            "snooze" => {
                let until = day_of(&self.until)?
                    .ok_or_else(|| AppError::new(Failure::Usage, "date.missing", "until which day is missing"))?;
                let said = face.say(
                    "ui-said-customer-snoozed",
                    &[("customer", customer.into()), ("day", face.date(until).as_str().into())],
                );
                (Edit::Snooze { until, why }, "customer", said)
            }
            "leave" => {
                let item = self.item.clone();
                (Edit::LeaveOut { item }, "item", face.t1("ui-said-left-out", "item", &self.item))
            }
            "snooze-item" => {
                let until = day_of(&self.until)?
                    .ok_or_else(|| AppError::new(Failure::Usage, "date.missing", "until which day is missing"))?;
                let day = face.date(until);
                let said = face.say("ui-said-item-snoozed", &[("item", (&self.item).into()), ("day", (&day).into())]);
                (Edit::SnoozeItem { item: self.item.clone(), until, why }, "item", said)
            }
            "lower" => {
                let said = face.t1("ui-said-lowered", "step", &face.step(&self.step));
                (Edit::Lower { step: self.step.clone() }, "step", said)
            }
            "send" => {
                let given = |text: &str| Some(text.trim().to_string()).filter(|text| !text.is_empty());
                let (channel, contact) = (Channel::find(&self.channel), given(&self.contact));
                (Edit::Send { channel, contact }, "way", face.t("ui-said-way"))
            }
            "say" => {
                let words = self.words.replace("\r\n", "\n");
                let words = if self.place == "instead" { OwnWords::Instead(words) } else { OwnWords::First(words) };
                (Edit::Say(words), "words", face.t("ui-said-words"))
            }
            other => {
                let message = format!("\"{other}\" is no change of a run");
                return Err(AppError::new(Failure::Usage, "edit.unknown", message));
            }
        })
    }
}

/// The page to go to: the row itself, or the next one when this one leaves the list.
fn to(run: &str, tab: &str, row: &str) -> String {
    let tab = if matches!(tab, "look" | "wont") { tab } else { "will" };
    let row = if row.is_empty() { String::new() } else { format!("&row={}", escaped(row)) };
    format!("{}?tab={tab}{row}", address(run))
}

/// Changes one row.
pub(crate) async fn change(
    State(site): State<Site>,
    visitor: Visitor,
    Path((name, customer)): Path<(String, String)>,
    Form(form): Form<Change>,
) -> Response {
    let leaves = matches!(form.act.as_str(), "out" | "snooze");
    let to = to(&name, &form.tab, if leaves { &form.next } else { &customer });
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        let (edit, what, text) = form.read(&face, &customer)?;
        run::edit(app, setting, &name, &customer, &edit)?;
        let tail = if what == "item" { format!("item/{}", escaped(&form.item)) } else { what.to_string() };
        let undo = format!("/undo/runs/{}/{}/{tail}", escaped(&name), escaped(&customer));
        Ok(Said { text, undo: Some(undo) })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// Takes a change back.
pub(crate) async fn put_back(
    State(site): State<Site>,
    visitor: Visitor,
    Path((name, customer, what)): Path<(String, String, String)>,
) -> Response {
    let changed = match what.as_str() {
        "step" => Changed::Step,
        "way" => Changed::Way,
        "words" => Changed::Words,
        _ => Changed::Customer,
    };
    revert(site, visitor, name, customer, changed).await
}

/// Puts an item back.
pub(crate) async fn put_back_item(
    State(site): State<Site>,
    visitor: Visitor,
    Path((name, customer, item)): Path<(String, String, String)>,
) -> Response {
    revert(site, visitor, name, customer, Changed::Item(item)).await
}

async fn revert(site: Site, visitor: Visitor, name: String, customer: String, changed: Changed) -> Response {
    let to = to(&name, "will", &customer);
    let text = visitor.face.t1("ui-said-put-back", "customer", &customer);
    let said = site.work(visitor.actor(), move |app, setting| {
        run::edit(app, setting, &name, &customer, &Edit::Revert(changed))?;
        Ok(Said { text, undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// All of a filter.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct BulkForm {
    tab: String,
    q: String,
    step: String,
    why: String,
}

/// Takes out all that a filter finds.
pub(crate) async fn bulk(
    State(site): State<Site>,
    visitor: Visitor,
    Path(name): Path<String>,
    Form(form): Form<BulkForm>,
) -> Response {
    let (face, to) = (visitor.face.clone(), to(&name, &form.tab, ""));
    let said = site.work(visitor.actor(), move |app, setting| {
        let decision = if form.tab == "look" { Decision::NeedsALook } else { Decision::WillDo };
        let filter = RowFilter { decision: Some(decision), text: form.q, step: form.step };
        let bulk = run::take_out_all(app, setting, &name, &filter, form.why.trim())?;
        let count = usize::try_from(bulk.customers).unwrap_or(usize::MAX);
        let undo = format!("/undo/run-bulk/{}/{}", escaped(&name), bulk.number);
        Ok(Said { text: face.n("ui-said-bulk-out", count), undo: Some(undo) })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// Puts back what a bulk act took out.
pub(crate) async fn put_back_bulk(
    State(site): State<Site>,
    visitor: Visitor,
    Path((name, number)): Path<(String, u32)>,
) -> Response {
    let (face, to) = (visitor.face.clone(), to(&name, "will", ""));
    let said = site.work(visitor.actor(), move |app, setting| {
        let back = run::put_back_all(app, setting, &name, number)?;
        Ok(Said { text: face.n("ui-said-bulk-back", usize::try_from(back).unwrap_or(usize::MAX)), undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}
