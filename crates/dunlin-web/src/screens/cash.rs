//! Cash: bank lines at the left, what is found for the chosen one at the right.
//!
//! Decides: which line is chosen (the one in the address, else the first), what is said of it in the list, and what stands in the
//! equation before a person changes anything. What is ticked, and with how much, is `dunlin_app::bank`'s word.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::bank::{self, AtDesk, CustomerAtDesk, Difference, ItemAtDesk, NoReceipt};
use dunlin_app::{App, AppError, Right, Setting};
use dunlin_core::aging::days_past_due;
use dunlin_core::money::{Currency, Money};
use dunlin_store::{BankLineRow, LineState, Suggestion};
use serde::Deserialize;

use crate::answer::{answer, page};
use crate::face::Face;
use crate::form::Filled;
use crate::frame::{Frame, Here};
use crate::lists;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// Lines on a page.
const PAGE: usize = 50;

/// The tabs in their order: address, state.
pub(crate) const TABS: [(&str, LineState); 4] = [
    ("suggested", LineState::Suggested),
    ("open", LineState::Unmatched),
    ("done", LineState::Applied),
    ("aside", LineState::Ignored),
];

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// Which lines.
    pub(crate) tab: String,
    /// The chosen line.
    pub(crate) line: String,
    /// The page's first line.
    pub(crate) from: String,
    /// Another customer than the suggested one.
    pub(crate) customer: String,
    /// Looks for a customer.
    pub(crate) find: String,
}

/// A form that came back: what is wrong, and what was typed.
#[derive(Debug, Default)]
pub(crate) struct Typed {
    pub(crate) error: Option<AppError>,
    /// Ticked items with their sums.
    pub(crate) items: Vec<(String, Option<String>)>,
    /// The shares of a split.
    pub(crate) shares: Filled,
}

/// The form of a split.
pub(crate) const SPLIT: &str = "split";

/// A row of that form: the names of its fields.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) customer: &'static str,
    pub(crate) amount: &'static str,
    pub(crate) item: &'static str,
}

/// The rows of that form.
pub(crate) const ROWS: [Row; 4] = [
    Row { customer: "customer-1", amount: "amount-1", item: "item-1" },
    Row { customer: "customer-2", amount: "amount-2", item: "item-2" },
    Row { customer: "customer-3", amount: "amount-3", item: "item-3" },
    Row { customer: "customer-4", amount: "amount-4", item: "item-4" },
];

/// A tab with how many lines are in it.
struct Tab {
    href: String,
    name: String,
    count: i64,
    is_here: bool,
}

/// A line in the list.
struct Line {
    href: String,
    who: String,
    text: String,
    amount: String,
    code: String,
    day: String,
    class: &'static str,
    icon: &'static str,
    note: String,
    is_here: bool,
}

/// The chosen line.
struct Desk {
    name: String,
    path: String,
    who: String,
    text: String,
    account: String,
    day: String,
    amount: String,
    code: String,
    digits: u8,
    received_minor: i64,
    waits: bool,
    is_out: bool,
    reasons: &'static [NoReceipt],
    can_take_up: bool,
    note: String,
    customer: Option<Customer>,
    readings: Vec<(String, String)>,
    find: String,
    found: Vec<(String, String, String)>,
    became: Vec<Became>,
}

/// The customer beside it.
struct Customer {
    number: String,
    name: String,
    why: Vec<String>,
    items: Vec<Item>,
    sums: Sums,
    forgives: bool,
}

/// An item that could be settled.
struct Item {
    number: String,
    due: String,
    is_late: bool,
    note: String,
    open: String,
    is_credit: bool,
    is_ticked: bool,
    asks: String,
    value: String,
    tolerance_minor: i64,
}

/// The equation: received, less what is settled, is what remains.
struct Sums {
    settled: String,
    short_minor: i64,
    short: String,
    over_minor: i64,
    over: String,
    remaining: String,
    is_even: bool,
    difference: Difference,
}

/// A receipt that an applied line became.
struct Became {
    href: String,
    customer: String,
    amount: String,
    items: Vec<(String, String)>,
    ended: bool,
}

#[derive(Template)]
#[template(path = "cash.html", blocks = ["main"])]
pub(crate) struct Cash {
    frame: Frame,
    error: Option<String>,
    shares: Filled,
    gaps: usize,
    tabs: Vec<Tab>,
    tab: &'static str,
    lines: Vec<Line>,
    more: Option<String>,
    start: Option<String>,
    desk: Option<Desk>,
    is_chosen: bool,
    is_empty: bool,
}

page!(Cash);

impl Cash {
    /// What stands in a field of the split: what was typed, else the customer that was found.
    fn share(&self, field: &str) -> &str {
        let found = self.desk.as_ref().and_then(|desk| desk.customer.as_ref());
        let preset = found.filter(|_| field == ROWS[0].customer).map_or("", |customer| customer.number.as_str());
        self.shares.value_or(SPLIT, field, preset)
    }
}

/// The page.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    if let Output::File(format) = output {
        return lists::cash(&site, &visitor, format, wanted).await;
    }
    let asked = visitor.clone();
    let page =
        site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &wanted, Typed::default())).await;
    answer(&visitor, page)
}

/// The state whose lines an address lists: that of the line it names, else its tab's, else what waits.
pub(crate) fn state_of(app: &mut App, setting: &Setting, wanted: &Wanted) -> Result<LineState, AppError> {
    let counts = bank::counts(app, setting)?;
    let of_line = match wanted.line.trim() {
        "" => None,
        line => Some(bank::at_desk(app, setting, line, None)?.line.state),
    };
    let tab = TABS.into_iter().find(|(tab, _)| *tab == wanted.tab).map(|(_, state)| state);
    Ok(of_line.or(tab).unwrap_or(waiting(&counts).1))
}

/// The tab that opens when none is named.
fn waiting(counts: &[(LineState, i64)]) -> (&'static str, LineState) {
    let count = |state| counts.iter().find(|(own, _)| *own == state).map_or(0, |(_, count)| *count);
    if count(LineState::Suggested) == 0 && count(LineState::Unmatched) > 0 { TABS[1] } else { TABS[0] }
}

/// Where a line is looked at.
pub(crate) fn address(line: &str) -> String {
    format!("/cash?line={}", escaped(line))
}

/// The page of an address, with a form that came back.
pub(crate) fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    wanted: &Wanted,
    typed: Typed,
) -> Result<Cash, AppError> {
    let given = |text: &'_ str| Some(text.trim().to_string()).filter(|text| !text.is_empty());
    let frame = Frame::read(app, setting, visitor, Here::Cash, &visitor.face.t("ui-nav-cash"))?.working();
    let counts = bank::counts(app, setting)?;
    let count = |state| counts.iter().find(|(own, _)| *own == state).map_or(0, |(_, count)| *count);
    let chosen = given(&wanted.line);
    let customer = given(&wanted.customer);
    let mut at_desk =
        chosen.as_deref().map(|name| bank::at_desk(app, setting, name, customer.as_deref())).transpose()?;
    let tab = TABS.into_iter().find(|(tab, _)| *tab == wanted.tab);
    let of_line = at_desk.as_ref().and_then(|desk| TABS.into_iter().find(|(_, state)| *state == desk.line.state));
    let (tab, state) = of_line.or(tab).unwrap_or(waiting(&counts));
    let from = given(&wanted.from);
    let rows = visitor.rows_or(PAGE);
    // One more than stand on a page says that there are more.
    let asked_for = i64::try_from(rows).unwrap_or(i64::MAX).saturating_add(1);
    let mut lines = bank::page(app, setting, state, from.as_deref(), asked_for)?;
    let is_there = |lines: &[BankLineRow], name: &str| lines.iter().take(rows).any(|line| line.name == name);
    let mut start = from;
    if let Some(name) = chosen.as_deref().filter(|name| !is_there(&lines, name)) {
        lines = bank::page(app, setting, state, Some(name), asked_for)?;
        start = Some(name.to_string());
    }
    if let (None, Some(first)) = (&at_desk, lines.first()) {
        at_desk = Some(bank::at_desk(app, setting, &first.name, None)?);
    }
    let here = at_desk.as_ref().map(|desk| desk.line.name.clone()).unwrap_or_default();
    let more = lines.get(rows).map(|line| format!("/cash?tab={tab}&from={}", escaped(&line.name)));
    lines.truncate(rows);
    let found = match given(&wanted.find) {
        None => Vec::new(),
        Some(text) => bank::search(app, setting, &text)?,
    };
    let face = frame.face.clone();
    let found = found.into_iter().map(|it| {
        let href = format!("{}&customer={}", address(&here), escaped(&it.number));
        (href, it.name, [Some(it.number), it.city].into_iter().flatten().collect::<Vec<_>>().join(" · "))
    });
    let found = found.collect();
    Ok(Cash {
        error: typed.error.map(|error| face.wrong(&error)),
        shares: typed.shares,
        gaps: bank::gaps(app, setting)?.len(),
        tabs: TABS
            .into_iter()
            .map(|(code, of)| Tab {
                href: format!("/cash?tab={code}"),
                name: face.t(&format!("ui-cash-tab-{code}")),
                count: count(of),
                is_here: code == tab,
            })
            .collect(),
        tab,
        start: start.map(|_| format!("/cash?tab={tab}")),
        lines: lines.iter().map(|line| row(&face, line, &here, start_of(&lines))).collect(),
        more,
        is_chosen: chosen.is_some(),
        is_empty: counts.is_empty(),
        desk: at_desk.map(|at_desk| desk(&frame, at_desk, found, &wanted.find, &typed.items)),
        frame: frame.with_act_keys(Right::Cash, ACT_KEYS).with_keys(&[("j k", "ui-cash-key-line")]),
    })
}

/// Keys of what is done with a line.
const ACT_KEYS: &[(&str, &str)] =
    &[("a", "ui-cash-key-apply"), ("o", "ui-cash-key-account"), ("1–3", "ui-cash-key-difference")];

/// The first line of a page: its address leads back to the same page.
fn start_of(lines: &[BankLineRow]) -> &str {
    lines.first().map_or("", |line| line.name.as_str())
}

fn row(face: &Face, line: &BankLineRow, here: &str, start: &str) -> Line {
    let (class, icon, note) = note(face, line);
    Line {
        href: format!("{}&from={}", address(&line.name), escaped(start)),
        who: line.counterparty.clone().unwrap_or_else(|| face.t("ui-cash-nobody")),
        text: line.reference.clone().unwrap_or_default(),
        amount: face.figure(line.amount_minor, line.currency),
        code: line.currency.code().to_string(),
        day: face.date(line.value_on),
        is_here: line.name == here,
        class,
        icon,
        note,
    }
}

/// What became of a line, in a few words.
fn note(face: &Face, line: &BankLineRow) -> (&'static str, &'static str, String) {
    let customer = line.customer_name.clone().unwrap_or_default();
    match line.state {
        LineState::Suggested => {
            let amounts = ["exact", "sum", "discount", "credit", "all_open", "all_due", "short", "over"];
            let found = amounts.into_iter().find(|code| line.why.split(' ').any(|why| why == format!("amount.{code}")));
            let what = face.t(&format!("ui-cash-note-{}", found.unwrap_or("customer").replace('_', "-")));
            ("", "sparkles", format!("{customer}: {what}"))
        }
        LineState::Unmatched => ("warn", "circle-help", face.t("ui-cash-note-nobody")),
        LineState::Applied if line.amount_minor < 0 => {
            ("", "undo-2", face.t1("ui-cash-note-returned", "customer", &customer))
        }
        LineState::Applied => ("ok", "circle-check", customer),
        LineState::Ignored => {
            let reason = NoReceipt::find(&line.why).map_or("out", NoReceipt::code);
            ("", "ban", face.t(&format!("ui-no-receipt-{}", reason.replace('_', "-"))))
        }
    }
}

fn desk(
    frame: &Frame,
    at_desk: AtDesk,
    found: Vec<(String, String, String)>,
    find: &str,
    typed: &[(String, Option<String>)],
) -> Desk {
    let face = &frame.face;
    let AtDesk { line, readings, customer, receipts } = at_desk;
    let waits = matches!(line.state, LineState::Suggested | LineState::Unmatched);
    let here = customer.as_ref().map(|customer| customer.number.clone());
    let others = readings.iter().filter(|reading| Some(&reading.customer) != here.as_ref());
    let (_, _, note) = note(face, &line);
    Desk {
        path: format!("/cash/{}", escaped(&line.name)),
        who: line.counterparty.clone().unwrap_or_else(|| face.t("ui-cash-nobody")),
        text: line.reference.clone().unwrap_or_default(),
        account: line.counterparty_account.clone().unwrap_or_default(),
        day: face.weekday(line.value_on),
        amount: face.figure(line.amount_minor, line.currency),
        code: line.currency.code().to_string(),
        digits: line.currency.digits(),
        received_minor: line.amount_minor,
        is_out: line.amount_minor < 0,
        reasons: NoReceipt::of(&line),
        can_take_up: bank::can_take_up(&line),
        customer: customer.map(|customer| self::customer(frame, &line, customer, typed)),
        readings: others.map(|reading| other(face, &line, reading)).collect(),
        find: find.to_string(),
        became: receipts.into_iter().map(|receipt| became(face, receipt)).collect(),
        name: line.name,
        waits,
        note,
        found,
    }
}

/// Another reading: where it is looked at, and what it says.
fn other(face: &Face, line: &BankLineRow, reading: &Suggestion) -> (String, String) {
    let href = format!("{}&customer={}", address(&line.name), escaped(&reading.customer));
    let items = if reading.items.is_empty() { face.t("ui-cash-note-customer") } else { reading.items.join(", ") };
    (href, format!("{}: {items}", reading.name))
}

fn customer(
    frame: &Frame,
    line: &BankLineRow,
    customer: CustomerAtDesk,
    typed: &[(String, Option<String>)],
) -> Customer {
    let face = &frame.face;
    let why = |reason: &dunlin_core::matching::MatchReason| {
        face.t(&format!("ui-match-{}", reason.code().replace(['.', '_'], "-")))
    };
    Customer {
        why: customer.why.iter().map(why).collect(),
        sums: sums(face, line, &customer.items),
        forgives: customer.items.iter().any(|item| item.tolerance_minor > 0),
        items: customer.items.iter().map(|own| item(frame, line.currency, own, typed)).collect(),
        number: customer.number,
        name: customer.name,
    }
}

/// The equation of what is ticked at first.
fn sums(face: &Face, line: &BankLineRow, items: &[ItemAtDesk]) -> Sums {
    let ticked = || items.iter().filter(|item| item.is_ticked);
    let settled: i64 = ticked().map(|item| item.asks_minor).sum();
    let tolerance = ticked().map(|item| item.tolerance_minor).max().unwrap_or(0);
    let is_even = ticked().next().is_some();
    let short_minor = (settled - line.amount_minor).max(0);
    let over_minor = if is_even { (line.amount_minor - settled).max(0) } else { 0 };
    let figure = |minor| face.figure(minor, line.currency);
    Sums {
        settled: figure(settled),
        short: figure(short_minor),
        over: figure(over_minor),
        remaining: if is_even { figure(0) } else { figure(line.amount_minor) },
        difference: if short_minor <= tolerance && tolerance > 0 { Difference::Forgive } else { Difference::Open },
        over_minor,
        short_minor,
        is_even,
    }
}

fn item(frame: &Frame, currency: Currency, item: &ItemAtDesk, typed: &[(String, Option<String>)]) -> Item {
    let face = &frame.face;
    let plain = |minor| Money { minor, currency }.to_decimal();
    let is_credit = item.open_minor < 0;
    let days = days_past_due(item.due_on, frame.today);
    let due = match days {
        _ if is_credit => frame.of("ui-kind-", item.kind.code()),
        1.. => face.n("ui-cash-late", usize::try_from(days).unwrap_or(0)),
        _ => face.t1("ui-item-due", "day", &face.date(item.due_on)),
    };
    let discount = item.discount.map(|discount| {
        let key = if discount.is_earned { "ui-cash-discount-earned" } else { "ui-cash-discount-late" };
        let amount = face.figure(discount.minor, currency);
        face.say(key, &[("amount", (&amount).into()), ("day", (&face.date(discount.until_on)).into())])
    });
    let disputed = (item.disputed_minor > 0)
        .then(|| face.t1("ui-chip-disputed", "amount", &face.money(item.disputed_minor, currency)));
    let mine = typed.iter().find(|(number, _)| *number == item.number);
    let is_ticked = if typed.is_empty() { item.is_ticked } else { mine.is_some() };
    let value = match mine {
        Some((_, amount)) => amount.clone().unwrap_or_default(),
        None if is_ticked => plain(item.asks_minor),
        None => String::new(),
    };
    Item {
        number: item.number.clone(),
        is_late: days > 0 && !is_credit,
        note: [discount, disputed].into_iter().flatten().collect::<Vec<_>>().join(". "),
        open: face.figure(item.open_minor, currency),
        asks: plain(item.asks_minor),
        tolerance_minor: item.tolerance_minor,
        is_credit,
        is_ticked,
        value,
        due,
    }
}

fn became(face: &Face, receipt: bank::LineReceipt) -> Became {
    let known = &receipt.line.receipt;
    let mut items: Vec<(String, i64)> = Vec::new();
    for moved in &receipt.line.moves {
        match items.iter_mut().find(|(number, _)| *number == moved.item) {
            Some((_, minor)) => *minor -= moved.amount_minor,
            None => items.push((moved.item.clone(), -moved.amount_minor)),
        }
    }
    items.retain(|(_, minor)| *minor != 0);
    Became {
        href: format!("/customers/{}/receipts/{}", escaped(&receipt.customer), escaped(&receipt.receipt)),
        amount: face.money(known.amount_minor, known.currency),
        items: items.into_iter().map(|(number, minor)| (number, face.figure(minor, known.currency))).collect(),
        ended: receipt.line.ended.is_some(),
        customer: receipt.name,
    }
}
