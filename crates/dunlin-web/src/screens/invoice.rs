//! One invoice: its money line by line, what it bears for being late, how its interest comes about, and why or why not it is
//! chased today.
//!
//! Decides: how the story is told. Its lines add up to what is open; below them stand the charges it bears, booked or not yet, and
//! the sum with which everything would be settled today.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use dunlin_app::charges::{ItemInterest, interest_of, not_charged_yet};
use dunlin_app::explain::{explain, if_item_lifted};
use dunlin_app::policies::PolicyWords;
use dunlin_app::run::invoice_files;
use dunlin_app::{App, AppError, Failure, Right, Setting, cases, customers, forecast};
use dunlin_core::aging::days_past_due;
use dunlin_core::code::Reason;
use dunlin_core::interest::Segment;
use dunlin_core::item::ItemKind;
use dunlin_core::money::Currency;
use dunlin_core::ratio::Ratio;
use dunlin_core::view::HoldKind;
use dunlin_store::{ApprovalKind, ItemDetail};
use jiff::civil::Date;

use crate::answer::{answer, came_from, page};
use crate::face::Face;
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::acts::{DISPUTE, late_terms, raise, undo_of};
use crate::screens::picks::Picks;
use crate::screens::{adjust, approvals, disputes, holds, plan, plans};
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
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

/// A charge for being late.
struct Charge {
    on: String,
    what: String,
    /// The item that it became; none is not booked yet.
    number: Option<String>,
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

/// When it is expected to be paid.
struct Expected {
    on: String,
    range: String,
    whys: Vec<String>,
}

#[derive(Template)]
#[template(path = "invoice.html", blocks = ["main"])]
pub(crate) struct Invoice {
    frame: Frame,
    filled: Filled,
    path: String,
    number: String,
    is_open: bool,
    is_disputed: bool,
    /// Where it can be had as a document.
    copy: Option<String>,
    /// Who could see to one.
    owners: Vec<String>,
    /// The newest first.
    disputes: Vec<disputes::Shown>,
    /// Instalment plans that cover it and are not over.
    plans: Vec<plans::Row>,
    /// The first day until which it can be snoozed; none while it rests by a pause of its own.
    snooze_from: Option<Date>,
    /// What lifting its pause would let through.
    lets: Option<String>,
    charges: Vec<Charge>,
    /// With all charges, if paid today; none where the item bears none.
    /// The sum in words, and as it stands in the column.
    with_charges: Option<(String, String)>,
    borne_by: Option<String>,
    kind: String,
    customer: String,
    name: String,
    open: String,
    open_figure: String,
    amount: String,
    state: String,
    is_late: bool,
    code: String,
    lines: Vec<Line>,
    sheet: Option<Sheet>,
    reasons: Vec<String>,
    /// The version of the policy behind them.
    policy_version: String,
    next: Option<String>,
    facts: Vec<(String, String)>,
    /// When it is expected to be paid.
    expected: Option<Expected>,
    /// What was asked for and waits for a second person.
    waits: Option<String>,
    /// What can be done about it without money.
    acts: Vec<&'static str>,
    /// Above which amounts they need a second person.
    limits: Vec<(&'static str, String)>,
    /// What its customer owes, to choose from.
    owed: Picks,
}

page!(Invoice);

/// The page.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Path(number): Path<String>,
) -> Response {
    if let Output::File(format) = output {
        let table = visitor.address.value("table").unwrap_or_default().to_string();
        return lists::invoice(&site, &visitor, format, number, &table).await;
    }
    let asked = visitor.clone();
    let page =
        site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &number, Filled::default())).await;
    answer(&visitor, page)
}

/// The page of an item; with a form that came back.
pub(crate) fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    number: &str,
    filled: Filled,
) -> Result<Invoice, AppError> {
    let (detail, customer) = customers::item(app, setting, number)?;
    let (item, account) = (&detail.item, &customer.account);
    let pause = cases::item_pause(app, setting, &detail)?;
    let frame = Frame::read(app, setting, visitor, Here::Customers, &item.number)?
        .under(visitor.face.t("ui-nav-customers"), "/customers")
        .under(account.name.clone(), format!("/customers/{}", escaped(&account.number)))
        .with_act_keys(Right::Collect, &keys(&detail, pause.is_none()));
    let explained = explain(app, setting, &item.number, frame.today)?;
    let planned = explained.row.items.iter().zip(&explained.row.plan.items);
    let plan = planned.filter(|(head, _)| head.number == item.number).map(|(_, plan)| plan).next();
    let face = &frame.face;
    let mut reasons = plan.map(|plan| plan.reasons.clone()).unwrap_or_default();
    // A run that was proposed before it was paused does not know.
    let paused = pause.as_ref().map(|line| Reason::ItemPaused { until: line.until_on() });
    reasons.extend(paused.filter(|paused| !reasons.contains(paused)));
    let days = days_past_due(item.due_on, frame.today);
    let waits = approvals::waiting(app, setting, face, ApprovalKind::WriteOff, &item.number)?;
    let is_late = days > 0 && detail.open_minor > 0;
    let state = match detail.open_minor {
        0 => face.t("ui-item-settled"),
        ..0 => face.t("ui-item-credit"),
        _ if is_late => face.n("ui-item-late", usize::try_from(days).unwrap_or(0)),
        _ => face.t1("ui-item-due", "day", &face.date(item.due_on)),
    };
    let (charges, rest_minor) = charges(app, setting, &frame, &detail)?;
    let with_charges = detail.open_minor.saturating_add(rest_minor);
    Ok(Invoice {
        path: format!("/invoices/{}", escaped(&item.number)),
        number: item.number.clone(),
        is_open: detail.open_minor > 0,
        snooze_from: pause.is_none().then(|| frame.today.tomorrow().unwrap_or(frame.today)),
        lets: match &pause {
            Some(_) => if_item_lifted(app, setting, &detail).ok().map(|without| holds::lets(face, &without)),
            None => None,
        },
        is_disputed: is_disputed(&detail),
        copy: (item.kind == ItemKind::Invoice && item.instalment.is_none())
            .then(|| format!("/invoices/{}/copy.pdf", escaped(&item.number))),
        owners: disputes::owners(app, &frame)?,
        disputes: disputes::of_item(face, &detail, frame.today),
        plans: covering(app, setting, &frame, (&account.number, &detail))?,
        with_charges: (!charges.is_empty())
            .then(|| (face.money(with_charges, item.currency), face.figure(with_charges, item.currency))),
        borne_by: detail.borne_by.clone(),
        charges,
        filled,
        kind: frame.of("ui-kind-", item.kind.code()),
        customer: account.number.clone(),
        name: account.name.clone(),
        open: face.money(detail.open_minor, item.currency),
        open_figure: face.figure(detail.open_minor, item.currency),
        amount: face.money(detail.amount_minor, item.currency),
        code: item.currency.code().to_string(),
        lines: lines(&frame, &detail),
        sheet: sheet(app, setting, &frame, &item.number)?,
        policy_version: explained.policy.under.version.to_string(),
        reasons: {
            let words = PolicyWords::new(face.words());
            let left_out = explained.left_out.iter().map(|left_out| words.left_out(left_out));
            reasons.iter().map(|reason| face.reason(reason)).chain(left_out).collect()
        },
        next: plan.and_then(|plan| plan.next.as_ref()).map(|(step, on)| {
            face.say(
                "ui-next-on",
                &[("step", (&face.step(step.as_str())).into()), ("day", (&face.weekday(*on)).into())],
            )
        }),
        facts: facts(&frame, &detail),
        expected: expected(app, setting, face, (&account.number, &detail))?,
        acts: if visitor.role.is_some_and(|role| role.has(Right::Adjust)) {
            adjust::possible(&detail)
        } else {
            Vec::new()
        },
        waits,
        limits: adjust::limits(app, setting, face, item.currency)?,
        owed: owed(app, &frame, &detail)?,
        is_late,
        state,
        frame,
    })
}

/// A copy of the invoice, to look at and to print.
pub(crate) async fn copy(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let file = site.work(visitor.actor(), move |app, setting| {
        let made = invoice_files(app, setting, &number, None, true)?;
        let name = made.number;
        Ok((name, made.files.into_iter().next().map(|file| file.bytes).unwrap_or_default()))
    });
    plan::pdf(&visitor, file.await)
}

/// When an invoice that is open is expected to be paid, and why.
fn expected(
    app: &mut App,
    setting: &Setting,
    face: &Face,
    (customer, detail): (&str, &ItemDetail),
) -> Result<Option<Expected>, AppError> {
    if detail.open_minor <= 0 {
        return Ok(None);
    }
    let known = forecast::customer(app, setting, customer)?;
    let found = known.of(detail.item.due_on);
    let percent = |share: Ratio| share.part_of(100).unwrap_or_default();
    let late =
        (found.late != Ratio::ONE).then(|| face.say("ui-late-chance", &[("percent", percent(found.late).into())]));
    let whys = [Some(forecast::cause_sentence(face.words(), &known.why())), late];
    let range = found.expected.map(|day| {
        let (from, to) = (face.date(day.earliest), face.date(day.latest));
        face.say("ui-expected-range", &[("from", (&from).into()), ("to", (&to).into())])
    });
    Ok(Some(Expected {
        on: found.expected.map_or_else(|| "–".to_string(), |day| face.date(day.on)),
        range: range.unwrap_or_else(|| face.t("ui-expected-unknown")),
        whys: whys.into_iter().flatten().collect(),
    }))
}

/// The customer's plans that cover the item and are not over.
fn covering(
    app: &mut App,
    setting: &Setting,
    frame: &Frame,
    (customer, detail): (&str, &ItemDetail),
) -> Result<Vec<plans::Row>, AppError> {
    let lines = cases::plans_of(app, setting, customer)?;
    let ours =
        lines.iter().filter(|line| line.view.plan.covers(detail.item.id) && !line.view.state(frame.today).is_over());
    Ok(ours.map(|line| plans::row(&frame.face, line, frame.today)).collect())
}

fn is_disputed(detail: &ItemDetail) -> bool {
    detail.disputes.iter().any(|line| line.closed_on.is_none())
}

/// The page's keys; what is settled, or contested or put off already, has no key for it.
fn keys(detail: &ItemDetail, is_chased: bool) -> Vec<(&'static str, &'static str)> {
    let is_open = detail.open_minor > 0;
    let keys = [
        (true, ("a", "ui-invoice-document")),
        (is_open && !is_disputed(detail), ("d", "ui-act-dispute")),
        (is_open && is_chased, ("s", "ui-act-snooze-item")),
    ];
    keys.into_iter().filter(|(works, _)| *works).map(|(_, key)| key).collect()
}

/// What a credit could be used for.
fn owed(app: &mut App, frame: &Frame, detail: &ItemDetail) -> Result<Picks, AppError> {
    if detail.open_minor >= 0 {
        return Ok(Picks::none());
    }
    Ok(Picks::of(&frame.face, &customers::owed_beside(app, &detail.item)?))
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

/// What the item bears for being late: what was charged, then what would be charged today; and what of it is open in the item's
/// own money.
fn charges(
    app: &mut App,
    setting: &Setting,
    frame: &Frame,
    detail: &ItemDetail,
) -> Result<(Vec<Charge>, i64), AppError> {
    let (face, currency) = (&frame.face, detail.item.currency);
    let mut lines = Vec::new();
    let mut open_minor = 0_i64;
    for charge in &detail.charges {
        let own = if charge.currency == currency { charge.open_minor } else { 0 };
        open_minor = open_minor.saturating_add(own);
        lines.push(Charge {
            on: face.date(charge.charged_on),
            what: frame.of("ui-charge-", charge.basis.code()),
            number: Some(charge.number.clone()),
            amount: face.figure(charge.amount_minor, charge.currency),
            open: face.figure(charge.open_minor, charge.currency),
        });
    }
    for due in not_charged_yet(app, setting, &detail.item.number)? {
        let minor = due.gross().minor;
        let own = if due.net.currency == currency { minor } else { 0 };
        open_minor = open_minor.saturating_add(own);
        lines.push(Charge {
            on: face.date(due.until_on),
            what: frame.of("ui-charge-", due.key.basis.code()),
            number: None,
            amount: face.figure(minor, due.net.currency),
            open: face.figure(minor, due.net.currency),
        });
    }
    Ok((lines, open_minor))
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

/// One act: what was committed, and what is said about it.
type Deed = fn(&mut App, &Setting, &Visitor, &str, &mut Filled) -> Result<(cases::Done, String), AppError>;

/// Does what a form of this page asks for; a form that cannot be taken comes back in it.
async fn act(
    (site, visitor, headers): (Site, Visitor, HeaderMap),
    number: String,
    (form, values, fields): (&'static str, Values, Fields),
    deed: Deed,
) -> Response {
    let to = came_from(&headers, &format!("/invoices/{}", escaped(&number)));
    let (who, item) = (visitor.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (done, text) = deed(app, setting, &who, &item, form)?;
        Ok((to, Said { text, undo: undo_of(&done) }))
    };
    let form = Filled::new(form, values, fields);
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}

/// Records a dispute over the item, or a part of it.
pub(crate) async fn dispute(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(number): Path<String>,
    Form(mut values): Form<Values>,
) -> Response {
    values.push(("item".to_string(), number.clone()));
    act((site, visitor, headers), number, ("dispute", values, DISPUTE), |app, setting, visitor, _, form| {
        raise(app, setting, &visitor.face, form)
    })
    .await
}

/// What the item's own terms say about paying late.
pub(crate) async fn terms(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    const TERMS: Fields = &[("text.", "stated_in"), ("late_terms.", "interest")];
    act((site, visitor, headers), number, ("terms", values, TERMS), |app, setting, visitor, number, form| {
        let done = cases::state_terms(app, setting, number, &late_terms(form))?;
        Ok((done, visitor.face.t("ui-said-agreed")))
    })
    .await
}

/// The item rests until a day.
pub(crate) async fn snooze(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    const SNOOZE: Fields = &[("interval.", "until"), ("hold.", "until")];
    act((site, visitor, headers), number, ("snooze", values, SNOOZE), |app, setting, visitor, item, form| {
        let face = &visitor.face;
        let (until, reason) = (form.day(face, "until"), form.needed(face, "reason"));
        if until.is_none() && form.wrongs().is_empty() {
            form.say("until", face.t("ui-wrong-day-missing"));
        }
        form.checked()?;
        let pause = cases::ItemPause { item, kind: HoldKind::Pause, from: None, until, reason: &reason };
        let done = cases::pause_item(app, setting, &pause)?;
        let day = until.map(|on| face.date(on)).unwrap_or_default();
        Ok((done, face.say("ui-said-item-snoozed", &[("item", item.into()), ("day", (&day).into())])))
    })
    .await
}

/// The pause of the item ends.
pub(crate) async fn lift(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    act((site, visitor, headers), number, ("lift", values, &[]), |app, setting, visitor, item, form| {
        let done = cases::lift_item_pause(app, setting, item, None, form.text("reason"))?;
        Ok((done, visitor.face.t1("ui-said-item-lifted", "item", item)))
    })
    .await
}
