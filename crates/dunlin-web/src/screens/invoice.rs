//! One invoice: its money line by line, how its interest comes about, and why or why not it is chased today.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use dunlin_app::charges::{ItemInterest, interest_of};
use dunlin_app::explain::{Explained, explain};
use dunlin_app::{App, AppError, Failure, Right, Setting, customers};
use dunlin_core::aging::days_past_due;
use dunlin_core::interest::Segment;
use dunlin_core::money::Currency;
use dunlin_store::ItemDetail;

use crate::answer::{answer, page};
use crate::form::Filled;
use crate::frame::{Frame, Here};
use crate::screens::adjust;
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// Digits of a line of interest beyond those of the currency.
const MORE_DIGITS: u8 = 4;

/// A line of the money story.
struct Line {
    on: String,
    what: String,
    why: Option<String>,
    amount: String,
    open: String,
}

/// A line of the interest sheet.
struct Span {
    from: String,
    to: String,
    days: i64,
    balance: String,
    rate: String,
    amount: String,
}

/// The sheet.
struct Sheet {
    lines: Vec<Span>,
    total: String,
    up_to: String,
    ground: Vec<String>,
    refused: Option<String>,
}

#[derive(Template)]
#[template(path = "invoice.html", blocks = ["main"])]
pub(crate) struct Invoice {
    frame: Frame,
    kind: String,
    customer: String,
    name: String,
    open: String,
    amount: String,
    state: String,
    is_late: bool,
    code: String,
    lines: Vec<Line>,
    sheet: Option<Sheet>,
    reasons: Vec<String>,
    next: Option<String>,
    facts: Vec<(String, String)>,
    /// What can be done about it without money.
    acts: Vec<&'static str>,
    /// What its customer owes: numbers and sums.
    owed: Vec<(String, String)>,
    filled: Filled,
}

page!(Invoice);

/// The page.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let asked = visitor.clone();
    let page =
        site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &number, Filled::default())).await;
    answer(&visitor, page)
}

/// The page, with a form that came back.
pub(crate) fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    number: &str,
    filled: Filled,
) -> Result<Invoice, AppError> {
    let (detail, customer) = customers::item(app, setting, number)?;
    let (item, account) = (&detail.item, &customer.account);
    let frame = Frame::read(app, setting, visitor, Here::Customers, &item.number)?
        .under(visitor.face.t("ui-nav-customers"), "/customers")
        .under(account.name.clone(), format!("/customers/{}", escaped(&account.number)));
    let explained = explain(app, setting, &item.number, frame.today)?;
    let planned = explained.row.items.iter().zip(&explained.row.plan.items);
    let plan = planned.filter(|(head, _)| head.number == item.number).map(|(_, plan)| plan).next();
    let face = &frame.face;
    let days = days_past_due(item.due_on, frame.today);
    let is_late = days > 0 && detail.open_minor > 0;
    let state = match detail.open_minor {
        0 => face.t("ui-item-settled"),
        ..0 => face.t("ui-item-credit"),
        _ if is_late => face.n("ui-item-late", usize::try_from(days).unwrap_or(0)),
        _ => face.t1("ui-item-due", "day", &face.date(item.due_on)),
    };
    Ok(Invoice {
        kind: frame.of("ui-kind-", item.kind.code()),
        customer: account.number.clone(),
        name: account.name.clone(),
        open: face.money(detail.open_minor, item.currency),
        amount: face.money(detail.amount_minor, item.currency),
        code: item.currency.code().to_string(),
        lines: lines(&frame, &detail),
        sheet: sheet(app, setting, &frame, &item.number)?,
        reasons: plan.map(|plan| plan.reasons.iter().map(|reason| face.reason(reason)).collect()).unwrap_or_default(),
        next: plan.and_then(|plan| plan.next.as_ref()).map(|(step, on)| {
            face.say(
                "ui-next-on",
                &[("step", (&face.step(step.as_str())).into()), ("day", (&face.weekday(*on)).into())],
            )
        }),
        facts: facts(&frame, &detail),
        acts: if visitor.role.is_some_and(|role| role.has(Right::Adjust)) {
            adjust::possible(&detail)
        } else {
            Vec::new()
        },
        owed: owed(&frame, &explained, item.currency),
        filled,
        is_late,
        state,
        frame,
    })
}

/// What a credit could be used for.
fn owed(frame: &Frame, explained: &Explained, currency: Currency) -> Vec<(String, String)> {
    let owed = explained.row.items.iter().filter(|item| item.open_minor > 0 && item.currency == currency);
    owed.map(|item| (item.number.clone(), frame.face.money(item.open_minor, item.currency))).collect()
}

fn lines(frame: &Frame, detail: &ItemDetail) -> Vec<Line> {
    let currency = detail.item.currency;
    let mut open_minor = 0_i64;
    let line = |line: &dunlin_store::EntryLine| {
        let entry = &line.entry;
        open_minor = open_minor.saturating_add(entry.amount_minor);
        Line {
            on: frame.face.date(entry.effective_on),
            what: frame.of("ui-entry-", entry.kind.code()),
            why: line.reason.clone(),
            amount: frame.face.figure(entry.amount_minor, currency),
            open: frame.face.figure(open_minor, currency),
        }
    };
    detail.entries.iter().map(line).collect()
}

/// The interest up to today; none where no interest runs.
fn sheet(app: &mut App, setting: &Setting, frame: &Frame, number: &str) -> Result<Option<Sheet>, AppError> {
    let interest = match interest_of(app, setting, number, None) {
        Ok(interest) => interest,
        Err(error) if error.failure == Failure::Refused => return Ok(None),
        Err(error) => return Err(error),
    };
    let ItemInterest { detail, sheet, ground, .. } = &interest;
    if sheet.segments.is_empty() {
        return Ok(None);
    }
    let currency = detail.item.currency;
    Ok(Some(Sheet {
        lines: sheet.segments.iter().map(|segment| days(frame, segment, currency)).collect(),
        total: frame.face.money(sheet.total_minor, currency),
        up_to: frame.face.date(sheet.up_to),
        ground: ground.iter().map(|reason| frame.face.reason(reason)).collect(),
        refused: sheet.refused.as_ref().map(ToString::to_string),
    }))
}

fn days(frame: &Frame, segment: &Segment, currency: Currency) -> Span {
    Span {
        from: frame.face.date(segment.from),
        to: frame.face.date(segment.to),
        days: segment.days,
        balance: frame.face.figure(segment.balance_minor, currency),
        rate: segment.rate.to_string(),
        amount: segment.amount.to_decimal(currency.digits(), MORE_DIGITS).unwrap_or_default(),
    }
}

fn facts(frame: &Frame, detail: &ItemDetail) -> Vec<(String, String)> {
    let item = &detail.item;
    let all = [
        ("ui-fact-issued", Some(frame.face.date(item.issued_on))),
        ("ui-col-due", Some(frame.face.date(item.due_on))),
        ("ui-fact-terms", item.terms.clone()),
        ("ui-fact-sent", Some(frame.face.date(item.sent_on))),
        ("ui-col-reference", item.reference.clone()),
        ("ui-fact-payment-reference", item.payment_reference.clone()),
        ("ui-fact-source", Some(item.source.clone())),
    ];
    all.into_iter().filter_map(|(key, value)| Some((frame.t(key), value?))).collect()
}
