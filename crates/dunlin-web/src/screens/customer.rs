//! One customer: what is owed, what happened, what comes next, and what a person does about it.
//!
//! Decides: the order of the timeline (newest first) and which marks a customer's head bears. What is logged here goes through the
//! use cases of `dunlin-app`, like a command.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use dunlin_app::customers::{self, Customer as Known};
use dunlin_app::explain::{Explained, explain};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::aging::{self, days_past_due};
use dunlin_core::view::ItemView;
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::{answer, page};
use crate::form::Filled;
use crate::frame::{Frame, Here};
use crate::screens::timeline::{Moment, timeline};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    tab: String,
}

/// The sums of one currency.
struct Balance {
    owed: String,
    overdue: String,
    oldest: Option<String>,
    oldest_number: String,
}

/// A mark in the head.
struct Chip {
    class: &'static str,
    icon: &'static str,
    text: String,
}

/// An open item.
pub(crate) struct ItemRow {
    pub(crate) number: String,
    pub(crate) kind: String,
    pub(crate) issued: String,
    pub(crate) due: String,
    pub(crate) late: Option<String>,
    pub(crate) amount: String,
    pub(crate) open: String,
    pub(crate) currency: String,
    /// Why it is where it is.
    pub(crate) reason: String,
}

/// A tab with how much is in it.
struct Tab {
    href: String,
    name: String,
    count: Option<usize>,
    is_here: bool,
}

/// A receipt in its list.
struct ReceiptRow {
    on: String,
    amount: String,
    currency: String,
    reference: String,
    from: String,
    ended: Option<String>,
}

/// A person at the customer.
struct ContactRow {
    name: String,
    role: Option<String>,
    phone: Option<String>,
    email: Option<String>,
}

/// A notice with its files.
struct NoticeRow {
    on: String,
    step: String,
    channel: String,
    files: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "customer.html", blocks = ["main"])]
pub(crate) struct Customer {
    frame: Frame,
    filled: Filled,
    path: String,
    subtitle: String,
    chips: Vec<Chip>,
    balances: Vec<Balance>,
    next: Option<(String, Vec<String>)>,
    tab: &'static str,
    tabs: Vec<Tab>,
    moments: Vec<Moment>,
    items: Vec<ItemRow>,
    receipts: Vec<ReceiptRow>,
    contacts: Vec<ContactRow>,
    notices: Vec<NoticeRow>,
    facts: Vec<(String, String)>,
    currency: String,
    today: Date,
}

page!(Customer);

/// The tabs: address and key of the name.
const TABS: [&str; 6] = ["timeline", "invoices", "receipts", "contacts", "terms", "documents"];

/// The page.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let asked = visitor.clone();
    let page = site
        .work(visitor.actor(), move |app, setting| read(app, setting, &asked, &number, &wanted.tab, Filled::default()));
    let page = page.await;
    answer(&visitor, page)
}

/// The page of a customer; with a form that came back.
pub(crate) fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    number: &str,
    tab: &str,
    filled: Filled,
) -> Result<Customer, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let known = customers::show(app, setting, number, today)?;
    let explained = explain(app, setting, &known.detail.account.number, today)?;
    let account = &known.detail.account;
    let frame = Frame::read(app, setting, visitor, Here::Customers, &account.name)?
        .under(visitor.face.t("ui-nav-customers"), "/customers")
        .with_keys(&[("c", "ui-act-call"), ("p", "ui-act-promise"), ("d", "ui-act-dispute"), ("h", "ui-act-hold")]);
    let tab = TABS.into_iter().find(|own| *own == tab).unwrap_or(TABS[0]);
    let path = format!("/customers/{}", escaped(&account.number));
    let zone = &setting.creditor.timezone;
    let currency = known.view.items.first().map_or(setting.creditor.currency, |item| item.currency);
    Ok(Customer {
        subtitle: subtitle(&frame, &known),
        chips: chips(&frame, &known, today),
        balances: balances(&frame, &known.view.items, today),
        next: next(&frame, &explained),
        tabs: tabs(&frame, &known, tab, &path),
        moments: if tab == "timeline" { timeline(&frame.face, &known, zone) } else { Vec::new() },
        items: items(&frame, &known, &explained, today),
        receipts: known.receipts.iter().rev().map(|line| receipt(&frame, line)).collect(),
        contacts: known
            .detail
            .contacts
            .iter()
            .map(|contact| ContactRow {
                name: contact.name.clone().or_else(|| contact.email.clone()).unwrap_or_else(|| account.name.clone()),
                role: contact.role.map(|role| frame.of("ui-role-", role.code())),
                phone: contact.phone.clone(),
                email: contact.email.clone(),
            })
            .collect(),
        notices: known
            .notices
            .iter()
            .rev()
            .map(|line| NoticeRow {
                on: frame.face.date(line.notice.issued_on),
                step: frame.face.step(&line.notice.step),
                channel: frame.of("ui-channel-", line.notice.channel.code()),
                files: line
                    .files
                    .iter()
                    .map(|file| (file.name.clone(), file.sha256.chars().take(16).collect()))
                    .collect(),
            })
            .collect(),
        facts: facts(&frame, &known),
        currency: currency.code().to_string(),
        today,
        tab,
        path,
        filled,
        frame,
    })
}

fn subtitle(frame: &Frame, known: &Known) -> String {
    let account = &known.detail.account;
    let language = account.language.as_ref().map(|tag| frame.face.t1("ui-writes", "language", tag));
    let parts = [Some(account.number.clone()), account.address.city.clone(), account.address.country.clone(), language];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn chips(frame: &Frame, known: &Known, today: Date) -> Vec<Chip> {
    let mut chips = Vec::new();
    for item in known.view.items.iter().filter(|item| item.disputed_minor > 0).take(1) {
        let amount = frame.face.money(item.disputed_minor, item.currency);
        chips.push(Chip { class: "warn", icon: "scale", text: frame.face.t1("ui-chip-disputed", "amount", &amount) });
    }
    for hold in known.view.holds.iter().filter(|hold| hold.covers(today)).take(2) {
        let text = frame.of("ui-hold-", hold.kind.code());
        chips.push(Chip { class: "", icon: "circle-pause", text });
    }
    chips
}

fn balances(frame: &Frame, items: &[ItemView], today: Date) -> Vec<Balance> {
    let balance = |sum: aging::Balance<'_>| Balance {
        owed: frame.face.money(sum.open_minor, sum.currency),
        overdue: frame.face.money(sum.past_due_minor, sum.currency),
        oldest: sum.oldest.map(|item| frame.face.n("ui-days", days(item.due_on, today))),
        oldest_number: sum.oldest.map(|item| item.number.clone()).unwrap_or_default(),
    };
    aging::balances(items, today).into_iter().map(balance).collect()
}

fn days(due_on: Date, today: Date) -> usize {
    usize::try_from(days_past_due(due_on, today)).unwrap_or(0)
}

/// What is done today, else the earliest next step, with the reasons of the row.
fn next(frame: &Frame, explained: &Explained) -> Option<(String, Vec<String>)> {
    let plan = &explained.row.plan;
    let reasons: Vec<String> = plan.reasons.iter().map(|reason| frame.face.reason(reason)).collect();
    if let Some(action) = plan.actions.first() {
        return Some((frame.face.t1("ui-next-today", "step", &frame.face.step(action.step.as_str())), reasons));
    }
    let (step, on) = plan.items.iter().filter_map(|item| item.next.as_ref()).min_by_key(|(_, on)| *on)?;
    let day = frame.face.weekday(*on);
    let text =
        frame.face.say("ui-next-on", &[("step", (&frame.face.step(step.as_str())).into()), ("day", (&day).into())]);
    Some((text, reasons))
}

fn tabs(frame: &Frame, known: &Known, here: &str, path: &str) -> Vec<Tab> {
    let count = |tab: &str| match tab {
        "invoices" => Some(known.view.items.len()),
        "receipts" => Some(known.receipts.len()),
        "contacts" => Some(known.detail.contacts.len()),
        "documents" => Some(known.notices.len()),
        _ => None,
    };
    let tab = |tab: &str| Tab {
        href: format!("{path}?tab={tab}"),
        name: frame.t(&format!("ui-tab-{tab}")),
        count: count(tab),
        is_here: tab == here,
    };
    TABS.into_iter().map(tab).collect()
}

fn items(frame: &Frame, known: &Known, explained: &Explained, today: Date) -> Vec<ItemRow> {
    let planned = explained.row.items.iter().zip(&explained.row.plan.items);
    let reason = |number: &str| {
        let plan = planned.clone().find(|(head, _)| head.number == number).map(|(_, plan)| plan);
        plan.and_then(|plan| plan.reasons.first()).map(|reason| frame.face.reason(reason)).unwrap_or_default()
    };
    let row = |item: &ItemView| ItemRow {
        number: item.number.clone(),
        kind: frame.of("ui-kind-", item.kind.code()),
        issued: frame.face.date(item.issued_on),
        due: frame.face.date(item.due_on),
        late: (item.due_on < today && item.open_minor > 0).then(|| frame.face.n("ui-days", days(item.due_on, today))),
        amount: frame.face.figure(item.amount_minor, item.currency),
        open: frame.face.figure(item.open_minor, item.currency),
        currency: item.currency.code().to_string(),
        reason: reason(&item.number),
    };
    let mut items: Vec<&ItemView> = known.view.items.iter().collect();
    items.sort_by_key(|item| item.due_on);
    items.into_iter().map(row).collect()
}

fn receipt(frame: &Frame, line: &dunlin_store::ReceiptLine) -> ReceiptRow {
    let receipt = &line.receipt;
    ReceiptRow {
        on: frame.face.date(receipt.received_on),
        amount: frame.face.figure(receipt.amount_minor, receipt.currency),
        currency: receipt.currency.code().to_string(),
        reference: receipt.reference.clone().unwrap_or_default(),
        from: receipt.payer.clone().unwrap_or_else(|| receipt.source.clone()),
        ended: line.ended.as_ref().map(|(end, on, why)| {
            let key = format!("ui-receipt-{}", end.code());
            frame.face.say(&key, &[("day", (&frame.face.date(*on)).into()), ("why", why.into())])
        }),
    }
}

fn facts(frame: &Frame, known: &Known) -> Vec<(String, String)> {
    let account = &known.detail.account;
    let address = &account.address;
    let town =
        [address.postcode.as_deref(), address.city.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let lines = [address.line1.clone(), address.line2.clone(), Some(town), address.country.clone()];
    let postal = lines.into_iter().flatten().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
    let all = [
        ("ui-fact-address", Some(postal).filter(|text| !text.is_empty())),
        ("ui-fact-language", account.language.clone()),
        ("ui-fact-sales-rep", account.sales_rep.clone()),
        ("ui-fact-account-manager", account.account_manager.clone()),
        ("ui-fact-first-invoice", known.detail.first_issued_on.map(|day| frame.face.date(day))),
        ("ui-fact-aliases", Some(known.detail.aliases.join(", ")).filter(|text| !text.is_empty())),
    ];
    all.into_iter().filter_map(|(key, value)| Some((frame.t(key), value?))).collect()
}
