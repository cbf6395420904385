//! One customer: what is owed, what happened, what comes next, and what a person does about it.
//!
//! Decides: the tabs and how much of each a page shows. What is logged here goes through the use cases of `dunlin-app`, like a
//! command.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use dunlin_app::cases::{self, contact_label};
use dunlin_app::customers::{self, Customer as Known};
use dunlin_app::explain::{Explained, explain_known};
use dunlin_app::policies::PolicyWords;
use dunlin_app::promises::record;
use dunlin_app::{App, AppError, Right, Setting, forecast, run};
use dunlin_core::account::{Contact, CustomerKind, Refused, Role};
use dunlin_core::correction::{CORRECTION_STEP, WhyWrong};
use dunlin_core::money::Money;
use dunlin_core::priority::Cause;
use dunlin_core::view::LiftRule;
use jiff::civil::Date;
use serde::Deserialize;

use crate::address::Address;
use crate::answer::{answer, page, problem};
use crate::columns::Columns;
use crate::face::Face;
use crate::form::Filled;
use crate::frame::{Frame, Here};
use crate::lists;
use crate::screens::credit;
use crate::screens::customer_tabs::{self, Owed, Received};
use crate::screens::customers::range;
use crate::screens::disputes;
use crate::screens::documents;
use crate::screens::head::{self, Balance, Chip};
use crate::screens::holds::{self, HoldRow};
use crate::screens::pay_date::PayDate;
use crate::screens::promises;
use crate::screens::talk::Panel;
use crate::screens::timeline::{self, Moment, timeline};
use crate::screens::{placements, plans};
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// So many notices are offered to be withdrawn.
const SENT: usize = 20;

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub(crate) tab: String,
    /// From 0.
    pub(crate) page: usize,
    /// The item whose document is to be kept.
    pub(crate) item: String,
    /// A part of a number or reference; only what is past due, in `show`; an order of the open items.
    pub(crate) q: String,
    pub(crate) show: String,
    pub(crate) sort: String,
}

/// A tab with how much is in it.
struct Tab {
    href: String,
    name: String,
    count: Option<usize>,
    is_here: bool,
}

/// A person at the customer.
struct ContactRow {
    /// By this its forms name it.
    called: String,
    title: String,
    name: String,
    role: &'static str,
    role_name: Option<String>,
    phone: String,
    email: String,
    refuses: Refused,
}

/// Something to choose from.
pub(crate) struct Choice {
    pub(crate) value: &'static str,
    pub(crate) name: String,
}

#[derive(Template)]
#[template(path = "customer.html", blocks = ["main"])]
pub(crate) struct Customer {
    frame: Frame,
    filled: Filled,
    panel: Panel,
    /// What could be promised for a day to pay that was named.
    pay_date: Option<PayDate>,
    /// Who could see to a dispute.
    /// Notices that count and may be withdrawn, the newest first: name, and what it is.
    sent: Vec<(String, String)>,
    owners: Vec<String>,
    path: String,
    subtitle: String,
    /// When money is expected, and why; none where nothing can be asked for.
    expected: Option<String>,
    chips: Vec<Chip>,
    balances: Vec<Balance>,
    next: Option<(String, Vec<String>)>,
    /// The version of the policy behind it.
    policy_version: String,
    /// Another version than the one in use, or a segment of it: sentences.
    by_policy: Vec<String>,
    /// What the button says that moves it to the version in use.
    move_to: Option<String>,
    /// Instalment plans that are not over.
    plans: Vec<plans::Row>,
    /// Placements that are not over.
    placements: Vec<placements::Row>,
    /// To whom the case is given: a sentence, why, and who gave it.
    case: Option<(String, String)>,
    /// Disputes that are open.
    disputes: Vec<disputes::Shown>,
    tab: &'static str,
    tabs: Vec<Tab>,
    moments: Vec<Moment>,
    shown: String,
    before: Option<String>,
    after: Option<String>,
    owed: Owed,
    receipts: Received,
    contacts: Vec<ContactRow>,
    /// Read only where they are shown.
    documents: Vec<documents::Row>,
    evidence_kinds: Vec<Choice>,
    /// The item whose document is to be kept.
    asked_item: String,
    pinned: Vec<(String, String)>,
    holds: Vec<HoldRow>,
    lift_rules: Vec<Choice>,
    facts: Vec<(String, String)>,
    late_terms: Vec<(String, String)>,
    limit: String,
    /// Read only where it is shown.
    credit: Option<credit::Panel>,
    kind: &'static str,
    class: String,
    kinds: Vec<Choice>,
    roles: Vec<Choice>,
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
    output: Output,
    Path(number): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    if asked.tab == "invoices"
        && let Some(there) = lists::INVOICE_COLUMNS.canonical(&visitor)
    {
        return there;
    }
    if let Output::File(format) = output {
        return lists::customer(&site, &visitor, format, number, &asked).await;
    }
    let who = visitor.clone();
    let page =
        site.work(visitor.actor(), move |app, setting| read(app, setting, &who, &number, &asked, Filled::default()));
    let page = page.await;
    answer(&visitor, page)
}

/// Keys of acts.
const KEYS: [(&str, &str); 6] = [
    ("c", "ui-act-call"),
    ("p", "ui-act-promise"),
    ("n", "ui-note"),
    ("a", "ui-document-add"),
    ("d", "ui-act-dispute"),
    ("h", "ui-act-hold"),
];

/// The page of a customer; with a form that came back.
pub(crate) fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    number: &str,
    asked: &Asked,
    filled: Filled,
) -> Result<Customer, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let known = customers::show(app, setting, number, today)?;
    let explained = explain_known(app, setting, &known, today)?;
    let account = &known.detail.account;
    let frame = Frame::read(app, setting, visitor, Here::Customers, &account.name)?
        .under(visitor.face.t("ui-nav-customers"), "/customers")
        .with_act_keys(Right::Collect, &KEYS);
    let tab = TABS.into_iter().find(|own| *own == asked.tab).unwrap_or(TABS[0]);
    let path = format!("/customers/{}", escaped(&account.number));
    // The columns of a file of another tab are that tab's.
    let address = if tab == "invoices" { frame.address.clone() } else { Address::default() };
    let columns = Columns::read(&frame.face, &address, &lists::INVOICE_COLUMNS)?;
    let (causes, expected) = expected(app, setting, &frame, &known)?;
    let panel = Panel::of(app, &frame, setting, &known, &causes);
    let (frame, pay_date) = PayDate::beside(frame, &known);
    // Of a tab that is not open only the count is shown.
    let rows = |own: &str, count| if tab == own { visitor.rows_or(count) } else { 0 };
    let count = rows("timeline", timeline::PAGE);
    let from = asked.page.saturating_mul(count);
    let holds = holds::rows(&frame.face, app, setting, &known, today)?;
    let (mut moments, found) = timeline(&frame.face, &known, today, &setting.creditor.timezone, (from, count));
    holds::tell_before_lifting(&holds, &mut moments);
    let until = (from + moments.len()).min(found);
    let plans = agreed(app, setting, (&frame.face, today), number)?;
    let page = |page: usize| format!("{path}?tab=timeline&page={page}");
    let pinned = known.notes.iter().rev().filter(|line| line.note.pinned);
    Ok(Customer {
        subtitle: head::subtitle(&frame, &known),
        chips: head::chips(&frame, &known, today),
        balances: head::balances(&frame, &known, today),
        expected,
        next: next(&frame, &explained),
        policy_version: explained.policy.under.version.to_string(),
        by_policy: PolicyWords::new(frame.face.words()).decided_by(&explained.policy),
        move_to: move_to(&frame, setting, &known, today),
        plans,
        placements: handed_on(app, setting, (&frame.face, today), number)?,
        case: given(&frame.face, &known, today),
        disputes: open_disputes(&frame.face, &known, today),
        tabs: tabs(&frame, &known, found, tab, &path),
        shown: range(&frame.face, from.min(found), until, found),
        before: (from > 0).then(|| page(asked.page - 1)),
        after: (until < found).then(|| page(asked.page + 1)),
        moments,
        owed: Owed::read(&frame, (&known, &explained), asked, rows("invoices", customer_tabs::PAGE), columns),
        receipts: Received::read(&frame, &known, asked, rows("receipts", customer_tabs::PAGE)),
        contacts: known.detail.contacts.iter().map(|one| contact(&frame, one, &account.name)).collect(),
        documents: if tab == "documents" { documents::rows(&frame, app, setting, number, today)? } else { Vec::new() },
        evidence_kinds: documents::kinds(&frame),
        asked_item: asked.item.clone(),
        holds,
        lift_rules: holds::rules(&frame.face),
        pinned: pinned.map(|line| (line.note.text.clone(), frame.face.date(line.note.on))).collect(),
        facts: facts(&frame, &known),
        late_terms: late_terms(&frame.face, &known),
        limit: known.detail.limit.map(Money::to_decimal).unwrap_or_default(),
        credit: match tab {
            "terms" => Some(credit::Panel::read(
                app,
                setting,
                &frame,
                &account.number,
                (known.detail.limit, known.detail.span),
            )?),
            _ => None,
        },
        kind: account.kind.code(),
        class: account.class.clone().unwrap_or_default(),
        kinds: choices(&frame, "ui-customer-kind-", CustomerKind::ALL.iter().map(|kind| kind.code())),
        roles: choices(&frame, "ui-role-", Role::ALL.iter().map(|role| role.code())),
        currency: panel.currency.clone(),
        today,
        tab,
        path,
        panel,
        pay_date,
        sent: sent(&frame.face, &known),
        owners: disputes::owners(app, &frame)?,
        filled,
        frame,
    })
}

/// Notices that count and are no correction themselves, the newest first.
fn sent(face: &Face, known: &Known) -> Vec<(String, String)> {
    let notices = known.notices.iter().rev().map(|line| (&line.notice, line.struck.is_none()));
    let counts = notices.filter(|(notice, counts)| *counts && notice.step != CORRECTION_STEP);
    let told = counts.map(|(notice, _)| {
        let (day, step) = (face.date(notice.issued_on), face.step(&notice.step));
        (notice.key.clone(), format!("{day} · {step}"))
    });
    told.take(SENT).collect()
}

/// What the button says that moves a customer from an older version of the policy.
fn move_to(frame: &Frame, setting: &Setting, known: &Known, today: Date) -> Option<String> {
    let live = setting.creditor.policy_version;
    let is_older = frame.may("policy") && setting.governed(&known.view, today).version != live;
    is_older.then(|| frame.face.say("ui-move", &[("version", live.into())]))
}

/// Codes to choose from, with their names.
fn choices(frame: &Frame, names: &str, codes: impl Iterator<Item = &'static str>) -> Vec<Choice> {
    codes.map(|value| Choice { value, name: frame.of(names, value) }).collect()
}

/// Where the customer stands, and when money is expected of it.
fn expected(
    app: &mut App,
    setting: &Setting,
    frame: &Frame,
    known: &Known,
) -> Result<(Vec<Cause>, Option<String>), AppError> {
    let pays = forecast::customer(app, setting, &known.detail.account.number)?;
    let rank = pays.rank(known);
    let why = forecast::cause_sentence(frame.face.words(), &pays.why());
    let expected = rank.expected.map(|day| format!("{} {why}.", head::expected(&frame.face, &day)));
    Ok((rank.causes, expected))
}

/// Plans of the customer that are not over.
fn agreed(
    app: &mut App,
    setting: &Setting,
    (face, today): (&Face, Date),
    number: &str,
) -> Result<Vec<plans::Row>, AppError> {
    let running = cases::plans_of(app, setting, number)?;
    let running = running.iter().filter(|line| !line.view.state(today).is_over());
    Ok(running.map(|line| plans::row(face, line, today)).collect())
}

/// Debts of the customer that are in other hands.
fn handed_on(
    app: &mut App,
    setting: &Setting,
    (face, today): (&Face, Date),
    number: &str,
) -> Result<Vec<placements::Row>, AppError> {
    let lines = dunlin_app::placements::placements_of(app, setting, number)?;
    let running = lines.iter().filter(|line| !line.view.state(today).is_over());
    Ok(running.map(|line| placements::row(face, line, today)).collect())
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

/// To whom the case is given today, or will be: since when, until when, why and by whom.
fn given(face: &Face, known: &Known, today: Date) -> Option<(String, String)> {
    let to_come = || known.cases.iter().find(|line| line.ended_on.is_none() && line.case.from_on > today);
    let line = to_come().or_else(|| known.case_on(today))?;
    let (case, day) = (&line.case, face.date(line.case.from_on));
    let key = if case.from_on > today { "ui-case-is-from" } else { "ui-case-is" };
    let text = face.say(key, &[("name", (&case.to).into()), ("day", (&day).into())]);
    let ends = (case.lifts == LiftRule::NothingLate).then(|| face.t("ui-case-until-paid"));
    let why = format!("{} · {}", case.reason, timeline::person(&line.given_by));
    Some((text, ends.into_iter().chain([why]).collect::<Vec<_>>().join(" ")))
}

/// What the customer contests now.
fn open_disputes(face: &Face, known: &Known, today: Date) -> Vec<disputes::Shown> {
    let open = known.disputes.iter().filter(|line| line.closed_on.is_none());
    let shown = open.filter_map(|line| {
        let item = known.view.items.iter().find(|item| item.id == line.dispute.item)?;
        Some(disputes::shown(face, line, (item.open_minor, item.currency), today))
    });
    shown.collect()
}

fn tabs(frame: &Frame, known: &Known, moments: usize, here: &str, path: &str) -> Vec<Tab> {
    let count = |tab: &str| match tab {
        "timeline" => Some(moments),
        "invoices" => Some(known.view.items.len()),
        "receipts" => Some(known.receipts.len()),
        "contacts" => Some(known.detail.contacts.len()),
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

fn contact(frame: &Frame, contact: &Contact, account: &str) -> ContactRow {
    let known = |text: &Option<String>| text.clone().unwrap_or_default();
    ContactRow {
        called: contact_label(contact),
        title: contact.name.clone().or_else(|| contact.email.clone()).unwrap_or_else(|| account.to_string()),
        name: known(&contact.name),
        role: contact.role.map_or("", Role::code),
        role_name: contact.role.map(|role| frame.of("ui-role-", role.code())),
        phone: known(&contact.phone),
        email: known(&contact.email),
        refuses: contact.refuses,
    }
}

fn facts(frame: &Frame, known: &Known) -> Vec<(String, String)> {
    let account = &known.detail.account;
    let address = &account.address;
    let country = address.country.as_ref().map(|code| frame.face.country(code));
    let postal = address.lines().into_iter().chain(country).collect::<Vec<_>>().join(", ");
    let limit = known.detail.limit.map(|limit| frame.face.money(limit.minor, limit.currency));
    let all = [
        ("ui-fact-address", Some(postal).filter(|text| !text.is_empty())),
        ("ui-fact-language", account.language.as_ref().map(|tag| frame.face.language_name(tag))),
        ("ui-fact-kind", Some(frame.of("ui-customer-kind-", account.kind.code()))),
        ("ui-fact-class", account.class.clone()),
        ("ui-fact-limit", limit),
        ("ui-fact-sales-rep", account.sales_rep.clone()),
        ("ui-fact-account-manager", account.account_manager.clone()),
        ("ui-fact-first-invoice", known.detail.first_issued_on.map(|day| frame.face.date(day))),
        ("ui-fact-aliases", Some(known.detail.aliases.join(", ")).filter(|text| !text.is_empty())),
    ];
    let kept = record(&known.promises);
    let kept = kept.iter().map(|one| ("ui-promises-kept", Some(promises::kept(&frame.face, one))));
    all.into_iter().chain(kept).filter_map(|(key, value)| Some((frame.t(key), value?))).collect()
}

/// What was agreed about paying late, the newest first: since when or for which item, and what.
pub(crate) fn late_terms(face: &Face, known: &Known) -> Vec<(String, String)> {
    let line = |terms: &dunlin_core::charge::LateTerms| {
        let whose = match &terms.item {
            Some((_, number)) => number.clone(),
            None => face.t1("ui-terms-since", "day", &face.date(terms.since_on)),
        };
        let interest = terms.interest.map(|interest| interest.to_string());
        let fee = terms.fee.map(|fee| face.t1("ui-terms-fee", "fee", &fee.to_string()));
        let law = terms.law.as_ref().map(|country| face.t1("ui-terms-law", "country", country));
        let said = [interest, fee, law, Some(terms.stated_in.clone())];
        (whose, said.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    };
    known.late_terms.iter().rev().map(line).collect()
}

/// A letter that was issued, as it was sent.
pub(crate) async fn letter(
    State(site): State<Site>,
    visitor: Visitor,
    Path((number, key)): Path<(String, String)>,
) -> Response {
    let file = site.work(visitor.actor(), move |app, setting| run::issued_file(app, setting, &number, &key));
    match file.await {
        Ok(file) => {
            let is_pdf = file.name.rsplit('.').next() == Some("pdf");
            let media = if is_pdf { "application/pdf" } else { "text/plain; charset=utf-8" };
            let name = format!("inline; filename=\"{}\"", escaped(&file.name));
            let headers = [(header::CONTENT_TYPE, media.to_string()), (header::CONTENT_DISPOSITION, name)];
            (headers, file.bytes).into_response()
        }
        Err(error) => problem(&visitor, &error),
    }
}
