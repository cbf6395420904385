//! Receipts: one with where it came from and what it settled, taken back, cancelled or returned; and one recorded by hand.
//!
//! Decides: a receipt that a bank line became is taken off at its line, so that the line waits again; any other is cancelled here.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::cases::{self, ReceiptInput, ReceiptName};
use dunlin_app::{App, AppError, Failure, Setting, bank, customers};
use dunlin_core::id::ReceiptId;
use jiff::civil::Date;

use crate::answer::{answer, done, page};
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::cash;
use crate::screens::picks::Picks;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// What a receipt moved.
struct Move {
    on: String,
    item: String,
    what: String,
    odd: Option<String>,
    amount: String,
}

#[derive(Template)]
#[template(path = "receipt.html", blocks = ["main"])]
struct Receipt {
    frame: Frame,
    filled: Filled,
    path: String,
    facts: Vec<(String, String)>,
    moves: Vec<Move>,
    line: Option<(String, String)>,
    ended: Option<String>,
    received_on: Date,
    today: Date,
}

page!(Receipt);

#[derive(Template)]
#[template(path = "receipt_new.html", blocks = ["main"])]
struct NewReceipt {
    frame: Frame,
    filled: Filled,
    path: String,
    items: Picks,
    currency: String,
    today: Date,
}

page!(NewReceipt);

fn address(customer: &str, receipt: &str) -> String {
    format!("/customers/{}/receipts/{}", escaped(customer), escaped(receipt))
}

/// One receipt.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Path((customer, name)): Path<(String, String)>,
) -> Response {
    if let Output::File(format) = output {
        return lists::receipt(&site, &visitor, format, (customer, name)).await;
    }
    let asked = visitor.clone();
    let page =
        site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &customer, &name, Filled::default()));
    let page = page.await;
    answer(&visitor, page)
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    customer: &str,
    name: &str,
    filled: Filled,
) -> Result<Receipt, AppError> {
    let (account, line) = cases::receipt(app, setting, ReceiptName { customer, receipt: name })?;
    let face = visitor.face.clone();
    let receipt = &line.receipt;
    let amount = face.money(receipt.amount_minor, receipt.currency);
    let frame = Frame::read(app, setting, visitor, Here::Customers, &face.t1("ui-receipt-of", "amount", &amount))?
        .under(face.t("ui-nav-customers"), "/customers")
        .under(account.name.clone(), format!("/customers/{}?tab=receipts", escaped(&account.number)));
    let facts = [
        ("ui-col-received", Some(face.weekday(receipt.received_on))),
        ("ui-receipt-name", Some(name.to_string())),
        ("ui-col-reference", receipt.reference.clone()),
        ("ui-receipt-payer", receipt.payer.clone()),
        ("ui-receipt-account", receipt.payer_account.clone()),
        ("ui-fact-source", Some(receipt.source.clone())),
    ];
    let moves = line.moves.iter().map(|moved| Move {
        on: face.near(moved.on, frame.today),
        item: moved.item.clone(),
        what: frame.of("ui-entry-", moved.kind.code()),
        odd: moved.reason.map(|reason| frame.of("ui-odd-", &reason.code().replace('.', "-"))),
        amount: face.figure(moved.amount_minor, receipt.currency),
    });
    Ok(Receipt {
        path: address(&account.number, name),
        facts: facts.into_iter().filter_map(|(key, value)| Some((face.t(key), value?))).collect(),
        moves: moves.collect(),
        line: bank::line_of(&receipt.source).map(|line| (cash::address(line), line.to_string())),
        ended: line.ended.as_ref().map(|(end, on, why)| {
            let key = format!("ui-receipt-{}", end.code());
            face.say(&key, &[("day", (&face.date(*on)).into()), ("why", why.into())])
        }),
        received_on: receipt.received_on,
        today: frame.today,
        filled,
        frame,
    })
}

/// Does something with a receipt; a form that cannot be taken comes back.
async fn act(
    site: &Site,
    visitor: &Visitor,
    (customer, name): (String, String),
    form: Filled,
    work: impl FnOnce(&mut App, &Setting, &mut Filled, ReceiptName<'_>) -> Result<(), AppError> + Send + 'static,
    said: &'static str,
) -> Response {
    let (to, face, known) = (address(&customer, &name), visitor.face.clone(), (customer.clone(), name.clone()));
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        work(app, setting, form, ReceiptName { customer: &known.0, receipt: &known.1 })?;
        Ok((to, Said { text: face.t1(said, "receipt", &known.1), undo: None }))
    };
    submit(site, visitor, form, acts, move |app, setting, visitor, form| {
        read(app, setting, visitor, &customer, &name, form)
    })
    .await
}

/// Takes back what a receipt settled; the money stays on account.
pub(crate) async fn unapply(
    State(site): State<Site>,
    visitor: Visitor,
    Path(key): Path<(String, String)>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("unapply", values, &[]);
    let work = |app: &mut App, setting: &Setting, _: &mut Filled, name: ReceiptName<'_>| {
        cases::unapply(app, setting, name).map(drop)
    };
    act(&site, &visitor, key, form, work, "ui-said-unapplied").await
}

/// Cancels a receipt that was recorded wrongly.
pub(crate) async fn cancel(
    State(site): State<Site>,
    visitor: Visitor,
    Path(key): Path<(String, String)>,
    Form(values): Form<Values>,
) -> Response {
    let (form, face) = (Filled::new("cancel", values, &[]), visitor.face.clone());
    let work = move |app: &mut App, setting: &Setting, form: &mut Filled, name: ReceiptName<'_>| {
        let reason = form.needed(&face, "reason");
        form.checked()?;
        cases::cancel(app, setting, name, &reason).map(drop)
    };
    act(&site, &visitor, key, form, work, "ui-said-cancelled").await
}

/// The bank returned the payment.
pub(crate) async fn give_back(
    State(site): State<Site>,
    visitor: Visitor,
    Path(key): Path<(String, String)>,
    Form(values): Form<Values>,
) -> Response {
    let fields = &[("amount.", "fee"), ("adjustment.", "fee"), ("interval.", "on"), ("date.", "on")];
    let (form, face) = (Filled::new("return", values, fields), visitor.face.clone());
    let work = move |app: &mut App, setting: &Setting, form: &mut Filled, name: ReceiptName<'_>| {
        let (on, reason) = (form.day(&face, "on"), form.needed(&face, "reason"));
        if on.is_none() && form.given("on").is_none() {
            form.needed(&face, "on");
        }
        form.checked()?;
        let on = on.ok_or_else(|| AppError::new(Failure::Usage, "date.missing", "a return needs its day"))?;
        cases::return_receipt(app, setting, name, on, &reason, form.given("fee")).map(drop)
    };
    act(&site, &visitor, key, form, work, "ui-said-returned").await
}

/// The form for a receipt that did not come through the bank file: a cheque, cash.
pub(crate) async fn new(State(site): State<Site>, visitor: Visitor, Path(customer): Path<String>) -> Response {
    let asked = visitor.clone();
    let page =
        site.work(visitor.actor(), move |app, setting| blank(app, setting, &asked, &customer, Filled::default()));
    let page = page.await;
    answer(&visitor, page)
}

fn blank(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    customer: &str,
    filled: Filled,
) -> Result<NewReceipt, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let known = customers::show(app, setting, customer, today)?;
    let (account, face) = (&known.detail.account, &visitor.face);
    let frame = Frame::read(app, setting, visitor, Here::Customers, &face.t("ui-receipt-new"))?
        .under(face.t("ui-nav-customers"), "/customers")
        .under(account.name.clone(), format!("/customers/{}?tab=receipts", escaped(&account.number)));
    let currency = known.view.items.first().map_or(setting.creditor.currency, |item| item.currency);
    Ok(NewReceipt {
        path: format!("/customers/{}/receipts", escaped(&account.number)),
        items: Picks::of(face, &known.view.items),
        currency: currency.code().to_string(),
        filled,
        today,
        frame,
    })
}

/// Records it.
pub(crate) async fn add(
    State(site): State<Site>,
    visitor: Visitor,
    Path(customer): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let fields =
        &[("amount.", "amount"), ("receipt.", "amount"), ("currency.", "currency"), ("date.", "on"), ("item.", "item")];
    let form = Filled::new("receipt", values, fields);
    let (face, number) = (visitor.face.clone(), customer.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let amount = form.needed(&face, "amount");
        let on = form.day(&face, "on");
        if on.is_none() && form.given("on").is_none() {
            form.needed(&face, "on");
        }
        form.checked()?;
        let on = on.ok_or_else(|| AppError::new(Failure::Usage, "date.missing", "a receipt needs its day"))?;
        let input = ReceiptInput {
            customer: &number,
            amount: &amount,
            currency: form.given("currency"),
            on,
            item: form.given("item"),
            reference: form.given("reference"),
        };
        let done = cases::add_receipt(app, setting, &input)?;
        let ids = cases::recorded(&done);
        let all = cases::receipts(app, setting, &number)?;
        // One payment may have become several receipts: what is said is all of it.
        let of_it: Vec<_> = all.into_iter().filter(|(_, line)| ids.contains(&line.receipt.id)).collect();
        let minor = of_it.iter().map(|(_, line)| line.receipt.amount_minor).sum();
        let amount = of_it.first().map(|(_, line)| face.money(minor, line.receipt.currency)).unwrap_or_default();
        let name = of_it.into_iter().next().map(|(name, _)| name).unwrap_or_default();
        let ids: Vec<String> = ids.iter().map(|id| format!("{:x}", id.0)).collect();
        let undo = Some(format!("/undo/receipt/{}/{}", escaped(&number), ids.join("-")));
        Ok((address(&number, &name), Said { text: face.t1("ui-said-received", "amount", &amount), undo }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| {
        blank(app, setting, visitor, &customer, form)
    })
    .await
}

/// Takes back a receipt that was just recorded, in all ledgers that its money went to.
pub(crate) async fn undo(
    State(site): State<Site>,
    visitor: Visitor,
    Path((customer, receipts)): Path<(String, String)>,
) -> Response {
    let (face, to) = (visitor.face.clone(), format!("/customers/{}?tab=receipts", escaped(&customer)));
    let said = site.work(visitor.actor(), move |app, setting| {
        let unknown = |_| AppError::not_found("receipt.unknown", "there is no such receipt");
        let ids = receipts.split('-').map(|id| u128::from_str_radix(id, 16).map(ReceiptId));
        let ids = ids.collect::<Result<Vec<_>, _>>().map_err(unknown)?;
        cases::cancel_recorded(app, setting, &customer, &ids, &face.t("ui-receipt-undone"))?;
        Ok(Said { text: face.t("ui-said-undone"), undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}
