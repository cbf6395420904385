//! A debt is sold: what the buyer pays settles each item by its part, and the rest of it is given up.
//!
//! The price is money that the buyer owes until a bank line brings it, and what is given up is written off against it with the same reason: the items are closed, and nobody asks
//! the customer any more. That a debt may be sold was decided when the placement was approved.

use dunlin_core::change::{Change, PlacementEvent};
use dunlin_core::code::Refusal;
use dunlin_core::id::ItemId;
use dunlin_core::ledger::{self, Adjustment, Named, NewReceipt, Part, record_receipt};
use dunlin_core::money::Money;
use dunlin_core::placement::{PlacedItem, PlacementEnd, PlacementKind, PlacementState, PlacementView, sale};
use dunlin_core::policy::{ReceiptRules, Tolerance};
use dunlin_core::view::{AccountView, ItemView};
use dunlin_letters::{ReportColumn, ReportModel, ReportTable};
use dunlin_store::{PlacementLine, Tx, Who};
use dunlin_words::{Value, Words};
use jiff::civil::Date;

use super::portfolio::{named, standing};
use super::working::passed_on;
use super::{Remitted, expect, find, happened};
use crate::app::{App, Setting, new_ids};
use crate::bank::bring_waiting;
use crate::cases::{self, Done, commit, everything, free_number, read_amount};
use crate::error::AppError;
use crate::paper;

/// A sale as a person says it.
#[derive(Debug, Clone, Copy)]
pub struct SaleInput<'a> {
    /// The placement's number.
    pub number: &'a str,
    /// What the buyer paid, as written.
    pub price: &'a str,
    /// The day on which the money was received; today when left out.
    pub on: Option<Date>,
}

/// What came of a sale.
#[derive(Debug, Clone)]
pub struct Sold {
    /// What was written.
    pub done: Done,
    /// The face value.
    pub face: Money,
    /// What was paid.
    pub price: Money,
    /// What was given up.
    pub lost: Money,
}

/// What came of the sale of a portfolio.
#[derive(Debug, Clone)]
pub struct SoldAll {
    /// Of each placement, by its number.
    pub each: Vec<(String, Sold)>,
    /// The face value of all.
    pub face: Money,
    /// What was paid.
    pub price: Money,
    /// What was given up.
    pub lost: Money,
}

/// What is sold, with what is open of it.
struct ForSale {
    line: PlacementLine,
    view: AccountView,
    face_minor: i64,
}

/// Which day, and under which name the buyer's money comes.
#[derive(Clone, Copy)]
struct Selling<'a> {
    on: Date,
    reference: &'a str,
}

/// Sells what was placed for sale.
///
/// # Errors
/// `placement.unknown`; `placement.state` unless it is a sale that runs; `placement.amount` for a price of less than nothing or more than
/// is open; `amount.unreadable`; `date.in_future`.
pub fn sell(app: &mut App, setting: &Setting, input: &SaleInput<'_>) -> Result<Sold, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let on = input.on.unwrap_or(today);
    cases::may_book(app, setting, on)?;
    let who = app.who(format!("{} sold", input.number));
    app.store.transaction(|tx| {
        let line = find(tx, setting, input.number, today)?;
        let own = for_sale(tx, line, on, today)?;
        let price = read_amount(setting, input.price, Some(own.line.view.placement.currency.code()))?;
        let done = sold(tx, setting, &who, (&own, price), Selling { on, reference: input.number })?;
        bring_waiting(tx, setting, &who)?;
        Ok(done)
    })
}

/// Sells what a portfolio still has with the buyer: the price is shared out by what each customer owes, to the minor unit, and comes as one
/// sum under the portfolio's number.
///
/// # Errors
/// As [`sell`]; nothing is sold then.
pub fn sell_all(app: &mut App, setting: &Setting, input: &SaleInput<'_>) -> Result<SoldAll, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let on = input.on.unwrap_or(today);
    cases::may_book(app, setting, on)?;
    let who = app.who(format!("{} sold", input.number));
    app.store.transaction(|tx| {
        let lines = standing(tx, setting, input.number, today, PlacementState::runs)?;
        let own = lines.into_iter().map(|line| for_sale(tx, line, on, today)).collect::<Result<Vec<_>, _>>()?;
        let currency = own.first().map_or(setting.creditor.currency, |own| own.line.view.placement.currency);
        let price = read_amount(setting, input.price, Some(currency.code()))?;
        let open: Vec<i64> = own.iter().map(|own| own.face_minor).collect();
        let money = |minor| Money { minor, currency };
        let face = money(open.iter().copied().fold(0, i64::saturating_add));
        let shares = sale::among(&open, price.minor).ok_or(Refusal::PlacementAmount { open: face })?;
        let mut each = Vec::with_capacity(own.len());
        for (own, share) in own.iter().zip(shares) {
            let done = sold(tx, setting, &who, (own, money(share)), Selling { on, reference: input.number })?;
            each.push((own.line.view.placement.number.clone(), done));
        }
        bring_waiting(tx, setting, &who)?;
        Ok(SoldAll { each, face, price, lost: money(face.minor - price.minor) })
    })
}

/// What of a placement can be sold on a day.
fn for_sale(tx: &mut Tx<'_>, line: PlacementLine, on: Date, today: Date) -> Result<ForSale, AppError> {
    let state = line.view.state(today);
    expect(&line.view, today, PlacementState::runs)?;
    if line.view.placement.kind != PlacementKind::Sale || line.view.since(today).is_none_or(|since| on < since) {
        return Err(Refusal::PlacementState { state }.into());
    }
    let view = tx.customer_view(line.view.placement.account, &everything())?;
    let open = view.items.iter().filter(|item| line.view.covers(item) && item.open_minor > 0);
    let face_minor = open.map(|item| item.open_minor).fold(0, i64::saturating_add);
    Ok(ForSale { line, view, face_minor })
}

/// One placement is sold for a price.
fn sold(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    (own, price): (&ForSale, Money),
    selling: Selling<'_>,
) -> Result<Sold, AppError> {
    let ForSale { line, view, face_minor } = own;
    let items: Vec<&ItemView> =
        view.items.iter().filter(|item| line.view.covers(item) && item.open_minor > 0).collect();
    let open: Vec<i64> = items.iter().map(|item| item.open_minor).collect();
    let money = |minor| Money { minor, currency: price.currency };
    let shares = sale::share(&open, price.minor)
        .ok_or_else(|| AppError::from(Refusal::PlacementAmount { open: money(*face_minor) }))?;
    let changes = booked(tx, setting, who, (&line.view, view), (&items, &shares), (price, selling))?;
    let done = commit(tx, setting, who, line.view.placement.account, changes)?;
    Ok(Sold { done, face: money(*face_minor), price, lost: money(face_minor - price.minor) })
}

/// The price as money received, the rest of each item as given up, and the end of the placement.
fn booked(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    (own, view): (&PlacementView, &AccountView),
    (items, shares): (&[&ItemView], &[sale::Share]),
    (price, Selling { on, reference }): (Money, Selling<'_>),
) -> Result<Vec<Change>, AppError> {
    let (placement, mut ids) = (&own.placement, new_ids());
    let (mut changes, mut noted_count) = (Vec::new(), 0);
    if price.minor > 0 {
        let part = |(item, share): (&&ItemView, &sale::Share)| (item.id, share.paid_minor);
        let parts: Vec<(ItemId, i64)> = items.iter().zip(shares).map(part).filter(|(_, minor)| *minor > 0).collect();
        let parts = parts.into_iter().map(|(item, amount_minor)| Part { item, amount_minor, discount_minor: 0 });
        let new = NewReceipt {
            amount_minor: price.minor,
            currency: price.currency,
            received_on: on,
            named: Named::Parts(parts.collect()),
            offers: Vec::new(),
            reference: Some(reference.to_string()),
            payer: Some(placement.partner.name.clone()),
            payer_account: None,
            on_account_number: free_number(tx, setting, &format!("OA-{}-{on}", view.number))?,
            source: who.actor.clone(),
        };
        let rules = ReceiptRules { tolerance: Tolerance::default(), ..setting.receipt_rules() };
        changes.extend(record_receipt(view, &new, &rules, &mut ids)?);
        let (reference, commission) = (reference.to_string(), Money { minor: 0, ..price });
        let paid = Remitted { placement: placement.number.clone(), reference, collected: price, commission };
        let noted = passed_on(tx, placement, on, &changes, &paid)?;
        noted_count = i64::try_from(noted.len()).unwrap_or(0);
        changes.extend(noted);
    }
    for (item, share) in items.iter().zip(shares).filter(|(_, share)| share.lost_minor > 0) {
        let what = Adjustment {
            item: item.id,
            amount_minor: Some(share.lost_minor),
            on,
            reason: who.why.clone(),
            source: who.actor.clone(),
        };
        changes.extend(ledger::write_off(view, &what, 0, None, &mut ids)?);
    }
    let entry = tx.placement_entries(placement.account, placement.id)? + noted_count + 1;
    let event =
        PlacementEvent::Ended { end: PlacementEnd::Sold, reason: who.why.clone(), price_minor: Some(price.minor) };
    changes.push(happened(placement, entry, on, event));
    Ok(changes)
}

/// The bill of sale as PDF, of a placement or of all that was sold of a portfolio: who sells what to whom, for how much, with a line for each
/// side. The same bytes whenever it is made.
///
/// # Errors
/// `placement.unknown`; `placement.state` unless it was sold; `report.not_possible`.
pub fn bill_of_sale(app: &mut App, setting: &Setting, number: &str, language: &str) -> Result<Vec<u8>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let sold = |state| state == PlacementState::Sold;
    let lines = app.store.read(|tx| {
        let is_one = named(tx, setting, number, today)?.iter().all(|line| line.view.placement.number == number);
        Ok::<_, AppError>((standing(tx, setting, number, today, sold)?, is_one))
    })?;
    let (words, _) = Words::for_language(language);
    paper::print(&bill(&words, setting, (number, lines.1), &lines.0, today))
}

fn bill(
    words: &Words,
    setting: &Setting,
    (number, is_one): (&str, bool),
    lines: &[PlacementLine],
    today: Date,
) -> ReportModel {
    let currency = lines.first().map_or(setting.creditor.currency, |line| line.view.placement.currency);
    let money = |minor| words.show(Value::Money(Money { minor, currency }));
    let text = |key: &str| words.text(key, &[]);
    let sales: Vec<(Date, i64)> = lines.iter().map(|line| sale_of(&line.view, today)).collect();
    let on = sales.iter().map(|(on, _)| *on).max().unwrap_or(today);
    let price = sales.iter().map(|(_, price)| *price).fold(0, i64::saturating_add);
    let face = lines.iter().map(|line| line.view.placement.total().minor).fold(0, i64::saturating_add);
    let buyer = lines.first().map(|line| line.view.placement.partner.name.clone()).unwrap_or_default();
    let sides = [setting.creditor.name.clone(), buyer];
    let paid = money(price);
    let says = [("seller", Value::Text(&sides[0])), ("buyer", Value::Text(&sides[1])), ("price", Value::Text(&paid))];
    let notes = vec![words.text("ui-sale-says", &says)];
    let mut tables = Vec::new();
    if !is_one {
        tables.push(accounts(words, lines, &sales, (face, price)));
    }
    tables.push(items(words, lines, face));
    tables.push(signatures(words, &sides));
    ReportModel {
        key: format!("sale-{number}"),
        date: on,
        language: words.language().to_string(),
        creditor: setting.creditor.name.clone(),
        is_wide: false,
        title: text("ui-sale-bill"),
        subtitle: format!("{number} · {}", words.show(Value::Date(on))),
        notes,
        facts: vec![(text("ui-sale-face"), money(face)), (text("ui-sale-price"), money(price))],
        chart_title: String::new(),
        chart: String::new(),
        tables,
    }
}

fn customer(line: &PlacementLine) -> String {
    format!("{} {}", line.customer, line.name)
}

/// What each customer's debt was, and what was paid for it.
fn accounts(words: &Words, lines: &[PlacementLine], sales: &[(Date, i64)], (face, price): (i64, i64)) -> ReportTable {
    let text = |key: &str| words.text(key, &[]);
    let currency = lines.first().map(|line| line.view.placement.currency);
    let money =
        |minor| currency.map_or_else(String::new, |currency| words.show(Value::Money(Money { minor, currency })));
    let row = |(line, (_, price)): (&PlacementLine, &(Date, i64))| {
        vec![customer(line), money(line.view.placement.total().minor), money(*price)]
    };
    ReportTable {
        title: text("ui-nav-customers"),
        columns: vec![
            ReportColumn::text(text("ui-col-customer")),
            ReportColumn::number(text("ui-sale-face")),
            ReportColumn::number(text("ui-sale-price")),
        ],
        rows: lines.iter().zip(sales).map(row).collect(),
        sum: vec![text("ui-sum"), money(face), money(price)],
        remark: String::new(),
    }
}

/// Each item with what was open of it.
fn items(words: &Words, lines: &[PlacementLine], face: i64) -> ReportTable {
    let text = |key: &str| words.text(key, &[]);
    let currency = lines.first().map(|line| line.view.placement.currency);
    let money =
        |minor| currency.map_or_else(String::new, |currency| words.show(Value::Money(Money { minor, currency })));
    let of_line = |line: &PlacementLine| {
        let row = |item: &PlacedItem| vec![customer(line), item.number.clone(), money(item.amount_minor)];
        line.view.placement.items.iter().map(row).collect::<Vec<_>>()
    };
    ReportTable {
        title: text("ui-sale-items"),
        columns: vec![
            ReportColumn::text(text("ui-col-customer")),
            ReportColumn::word(text("ui-col-number")),
            ReportColumn::number(text("ui-open")),
        ],
        rows: lines.iter().flat_map(of_line).collect(),
        sum: vec![text("ui-sum"), String::new(), money(face)],
        remark: String::new(),
    }
}

fn signatures(words: &Words, sides: &[String; 2]) -> ReportTable {
    let text = |key: &str| words.text(key, &[]);
    let side =
        |(name, who): (&str, &String)| vec![text(name), who.clone(), "______________________________".to_string()];
    ReportTable {
        title: text("ui-sale-signed"),
        columns: vec![
            ReportColumn::word(String::new()),
            ReportColumn::text(String::new()),
            ReportColumn::word(String::new()),
        ],
        rows: [("ui-sale-seller", &sides[0]), ("ui-sale-buyer", &sides[1])].into_iter().map(side).collect(),
        sum: Vec::new(),
        remark: String::new(),
    }
}

/// The day of the sale, and the price in minor units.
fn sale_of(view: &PlacementView, today: Date) -> (Date, i64) {
    use dunlin_core::change::PlacementEvent::Ended;
    let price = view.happened.iter().find_map(|one| match &one.event {
        Ended { end: PlacementEnd::Sold, price_minor, .. } => Some((one.on, price_minor.unwrap_or_default())),
        _ => None,
    });
    price.unwrap_or((today, 0))
}
