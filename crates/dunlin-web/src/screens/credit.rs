//! The credit desk: orders that were asked about, holds and overrides in force, limits that end, groups that share one.
//!
//! Decides: the tabs, and what each line offers next. An order is asked about here and on the command line by the same use case.

use askama::Template;
use axum::extract::{Form, Query, State};
use axum::response::Response;
use dunlin_app::approvals::{Outcome, keep_group as keep_or_ask, person_shown};
use dunlin_app::credit::{
    self, GoodPayer, GroupInput, GroupShown, LimitShown, LimitState, OrderShown, OrderState, Whose, cause_sentence,
};
use dunlin_app::opening::{ApplicationShown, applications, missing_sentence};
use dunlin_app::search::customer_meant;
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::account::Contact;
use dunlin_core::change::OrderEnd;
use dunlin_core::money::{Currency, Money};
use dunlin_core::view::LiftRule;
use dunlin_store::{ApprovalKind, HoldInForce, OverrideLine};
use serde::Deserialize;

use crate::answer::{answer, done, page};
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::acts::unknown;
use crate::screens::credit_answer::{Card, Question, told};
use crate::screens::customers::range;
use crate::screens::talk::plain;
use crate::screens::{application, approvals};
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// The tabs.
pub(crate) const TABS: [&str; 7] = ["orders", "applications", "holds", "overrides", "limits", "groups", "good"];

/// Rows on a page, unless the reader has another wish.
const ROWS: usize = 50;

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub(crate) tab: String,
    /// From 0.
    pub(crate) page: usize,
}

impl Asked {
    /// The tab; the first one unless another is named.
    pub(crate) fn tab(&self) -> &'static str {
        TABS.into_iter().find(|own| *own == self.tab).unwrap_or(TABS[0])
    }
}

pub(crate) struct Tab {
    pub(crate) href: String,
    pub(crate) name: String,
    /// None where counting would read the whole book.
    pub(crate) count: Option<usize>,
    pub(crate) is_here: bool,
}

/// A line of any tab: what it tells in order, and what can be done.
struct Line {
    /// Number and name of its customer; none of a group.
    whose: Option<Whose>,
    cells: Vec<String>,
    figure: String,
    chip: Option<(&'static str, String)>,
    act: Act,
}

/// What a line offers.
enum Act {
    /// Nothing more than its customer.
    Nothing,
    /// An order that counts: it is billed, or not delivered.
    End { customer: String, reference: String },
    /// An order that was not allowed: asked again.
    Again { customer: String, reference: String, amount: String, currency: String },
    /// An override in force.
    EndOverride { customer: String },
    /// An application: its page.
    Open { href: String },
}

#[derive(Template)]
#[template(path = "credit.html", blocks = ["main"])]
pub(crate) struct Credit {
    frame: Frame,
    filled: Filled,
    tab: &'static str,
    tabs: Vec<Tab>,
    /// The answer to what was asked about an order.
    answer: Option<Card>,
    /// Names of the columns between the customer and the acts; the figure's comes first.
    columns: Vec<String>,
    lines: Vec<Line>,
    shown: String,
    before: Option<String>,
    after: Option<String>,
}

page!(Credit);

/// The page.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(asked): Query<Asked>,
    Query(question): Query<Question>,
) -> Response {
    if let Output::File(format) = output {
        return lists::credit(&site, &visitor, format, asked.tab()).await;
    }
    let who = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let card = Card::read(app, setting, &who.face, &question)?;
        let mut page = read(app, setting, &who, (asked.tab(), asked.page), Filled::default())?;
        if let Some(card) = card.as_ref().filter(|card| page.frame.said.as_ref().is_some_and(|said| card.is(said))) {
            page.frame.said_icon = card.icon;
        }
        Ok(Credit { answer: card, ..page })
    });
    answer(&visitor, page.await)
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    (tab, at): (&'static str, usize),
    filled: Filled,
) -> Result<Credit, AppError> {
    let mut keys = vec![("o", "ui-credit-ask")];
    if tab == "groups" {
        keys.push(("n", "ui-credit-group-make"));
    }
    if tab == "applications" {
        keys.push(("n", "ui-opening-take"));
    }
    let title = visitor.face.t("ui-nav-credit");
    let frame = Frame::read(app, setting, visitor, Here::Credit, &title)?.with_keys(&keys);
    let orders = credit::orders(app, setting, None)?;
    let asked_for = applications(app, setting)?;
    let holds = credit::holds_in_force(app, setting)?;
    let overrides = credit::overrides_in_force(app, setting)?;
    let limits = credit::limits_that_end(app, setting)?;
    let groups = credit::groups(app, setting)?;
    let undecided = asked_for.iter().filter(|shown| shown.line.verdict.is_none()).count();
    let count = [orders.len(), undecided, holds.len(), overrides.len(), limits.len(), groups.len()];
    let [asked_about, waiting, held, overridden, ending, shared] = count.map(Some);
    let tabs = tabs(&frame, [asked_about, waiting, held, overridden, ending, shared, None], tab);
    let (columns, lines): (&[&str], Vec<Line>) = match tab {
        "applications" => {
            let columns = &["ui-opening-asked", "ui-opening-application", "ui-opening-missing"];
            (columns, asked_for.into_iter().map(|line| application(&frame, line)).collect())
        }
        "holds" => (&["ui-until-day", "ui-reason"], holds.into_iter().map(|line| hold(&frame, line)).collect()),
        "overrides" => {
            let columns = &["ui-credit-beyond", "ui-credit-until", "ui-reason"];
            (columns, overrides.into_iter().map(|line| word(&frame, line)).collect())
        }
        "limits" => {
            let columns = &["ui-credit-limit", "ui-credit-until", "ui-credit-review"];
            (columns, limits.into_iter().map(|line| limit(&frame, line)).collect())
        }
        "good" => {
            let columns = &["ui-credit-paid", "ui-credit-invoices", "ui-contact"];
            let good = credit::good_payers(app, setting)?.into_iter();
            (columns, good.map(|payer| good_payer(&frame, payer)).collect())
        }
        "groups" => {
            let columns = &["ui-credit-limit", "ui-credit-group", "ui-credit-exposure", "ui-credit-members"];
            (columns, groups.into_iter().map(|line| group(&frame, &line)).collect())
        }
        _ => {
            let columns = &["ui-col-amount", "ui-credit-order", "ui-credit-asked-on"];
            (columns, orders.into_iter().map(|line| order(&frame, line)).collect())
        }
    };
    let (rows, found) = (visitor.rows_or(ROWS), lines.len());
    let from = at.saturating_mul(rows).min(found);
    let lines: Vec<Line> = lines.into_iter().skip(from).take(rows).collect();
    let until = from + lines.len();
    let page = |page: usize| format!("/credit?tab={tab}&page={page}");
    Ok(Credit {
        filled,
        tab,
        tabs,
        answer: None,
        columns: columns.iter().map(|key| frame.t(key)).collect(),
        lines,
        shown: range(&frame.face, from, until, found),
        before: (from > 0).then(|| page(at.saturating_sub(1))),
        after: (until < found).then(|| page(at + 1)),
        frame,
    })
}

/// The tabs with their counts; behind them the exceptions, which have a page of their own.
pub(crate) fn tabs(frame: &Frame, counts: [Option<usize>; 7], here: &str) -> Vec<Tab> {
    let own = TABS.into_iter().zip(counts).map(|(own, count)| (own, format!("/credit?tab={own}"), count));
    let all = own.chain([("exceptions", "/credit/exceptions".to_string(), None)]);
    let tab = |(own, href, count)| Tab { href, name: frame.of("ui-credit-tab-", own), count, is_here: own == here };
    all.map(tab).collect()
}

fn order(frame: &Frame, shown: OrderShown) -> Line {
    let money = shown.amount();
    let OrderShown { customer, name, line, state } = shown;
    let order = line.order;
    let class = match state {
        OrderState::Open | OrderState::Invoiced => "ok",
        OrderState::Refused => "late",
        OrderState::Cancelled | OrderState::Expired => "",
    };
    let asked = frame.face.near(order.checked_on, frame.today);
    let act = match state {
        OrderState::Open => Act::End { customer: customer.clone(), reference: order.reference.clone() },
        OrderState::Refused => Act::Again {
            customer: customer.clone(),
            reference: order.reference.clone(),
            amount: money.to_decimal(),
            currency: order.currency.code().to_string(),
        },
        _ => Act::Nothing,
    };
    Line {
        whose: Some(Whose { number: customer, name }),
        cells: vec![order.reference, format!("{asked} · {}", person_shown(&line.by))],
        figure: frame.face.money(money.minor, money.currency),
        chip: Some((class, frame.of("ui-credit-state-", state.code()))),
        act,
    }
}

fn application(frame: &Frame, shown: ApplicationShown) -> Line {
    let asked = &shown.line.application;
    let missing: Vec<String> = shown.missing.iter().map(|one| missing_sentence(frame.face.words(), one)).collect();
    Line {
        cells: vec![
            format!("{} · {}", asked.number, frame.face.near(asked.applied_on, frame.today)),
            missing.join(" "),
        ],
        figure: asked.asked_minor.map(|minor| frame.face.money(minor, asked.currency)).unwrap_or_default(),
        chip: Some(application::chip(frame, shown.state)),
        act: Act::Open { href: format!("/credit/applications/{}", escaped(&asked.number)) },
        whose: Some(Whose { number: shown.customer, name: shown.name }),
    }
}

/// The list of applications, with a form that came back.
pub(crate) fn read_applications(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    filled: Filled,
) -> Result<Credit, AppError> {
    read(app, setting, visitor, ("applications", 0), filled)
}

fn hold(frame: &Frame, (whose, hold): (Whose, HoldInForce)) -> Line {
    let ends = match hold.until_on {
        Some(on) => frame.face.date(on),
        None => frame.of("ui-hold-lifts-", hold.lifts.code()),
    };
    let class = if hold.lifts == LiftRule::ByPerson { "warn" } else { "" };
    let chip = Some((class, frame.of("ui-hold-", hold.kind.code())));
    Line { whose: Some(whose), cells: vec![ends, hold.reason], figure: String::new(), chip, act: Act::Nothing }
}

fn word(frame: &Frame, (whose, line): (Whose, OverrideLine)) -> Line {
    let given = line.given;
    Line {
        cells: vec![frame.face.date(given.until_on), format!("{} · {}", given.reason, given.by)],
        figure: frame.face.money(given.beyond.minor, given.beyond.currency),
        chip: None,
        act: Act::EndOverride { customer: whose.number.clone() },
        whose: Some(whose),
    }
}

fn limit(frame: &Frame, shown: LimitShown) -> Line {
    let day = |on: Option<jiff::civil::Date>| on.map(|on| frame.face.date(on)).unwrap_or_default();
    let class = match shown.state {
        LimitState::Ended => "late",
        LimitState::Review | LimitState::Soon => "warn",
        LimitState::Runs => "ok",
    };
    Line {
        whose: Some(shown.whose),
        cells: vec![day(shown.until_on), day(shown.review_on)],
        figure: frame.face.money(shown.limit.minor, shown.limit.currency),
        chip: Some(match shown.outcome {
            Some(outcome) if shown.state == LimitState::Review => {
                (class, frame.of("ui-credit-outcome-", outcome.code()))
            }
            _ => (class, frame.of("ui-credit-limit-state-", shown.state.code())),
        }),
        act: Act::Nothing,
    }
}

fn good_payer(frame: &Frame, payer: GoodPayer) -> Line {
    let score = frame.face.t1("ui-credit-score", "score", &payer.record.score.to_string());
    Line {
        whose: Some(payer.whose),
        cells: vec![
            payer.record.experiences.to_string(),
            payer.contact.map(|one| thanked(frame, one)).unwrap_or_default(),
        ],
        figure: frame.face.money(payer.paid.minor, payer.paid.currency),
        chip: Some(("ok", score)),
        act: Act::Nothing,
    }
}

/// Whom to thank: name, role, and where they are reached.
fn thanked(frame: &Frame, contact: Contact) -> String {
    let role = contact.role.map(|role| frame.of("ui-role-", role.code()));
    let parts = [contact.name, role, contact.email.or(contact.phone)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn group(frame: &Frame, shown: &GroupShown) -> Line {
    let limit = shown.group.limit;
    let exposure = match &shown.exposure {
        Ok(owed) => frame.face.money(owed.minor, owed.currency),
        Err(error) => frame.face.wrong(error),
    };
    let members: Vec<&str> = shown.members.iter().map(|(_, name)| name.as_str()).collect();
    Line {
        whose: None,
        cells: vec![shown.group.name.clone(), exposure, frame.face.words().list(&members)],
        figure: frame.face.money(limit.minor, limit.currency),
        chip: None,
        act: Act::Nothing,
    }
}

/// Asks about an order; what is said stands above the list.
pub(crate) async fn check(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let face = visitor.face.clone();
    let fields = &[("customer.", "customer"), ("amount.", "order"), ("order.amount", "order"), ("order.", "reference")];
    let form = Filled::new("check", values, fields);
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (customer, order) = (form.needed(&face, "customer"), plain(&face, form, "order"));
        form.checked()?;
        let question = Question {
            customer: customer_meant(app, setting, &customer).map_err(at_its_field)?,
            order: order.unwrap_or_default(),
            currency: form.given("currency").map(str::to_string),
            reference: form.given("reference").map(str::to_string),
            prepaid: form.given("prepaid").map(str::to_string),
        };
        let answered = credit::check_order(app, setting, &question.asked(true)).map_err(at_its_field)?;
        Ok(told(&face, &question, &answered))
    };
    submit(&site, &visitor, form, act, |app, setting, visitor, form| read(app, setting, visitor, (TABS[0], 0), form))
        .await
}

/// A customer or an item that is not there belongs to the field, and not to the address.
pub(crate) fn at_its_field(error: AppError) -> AppError {
    if error.failure == Failure::NotFound { AppError { failure: Failure::Usage, ..error } } else { error }
}

/// What became of an order.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Ended {
    customer: String,
    reference: String,
    end: String,
}

/// An order counts no more.
pub(crate) async fn end(State(site): State<Site>, visitor: Visitor, Form(ended): Form<Ended>) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        let end = OrderEnd::find(&ended.end).ok_or_else(unknown)?;
        credit::end_order(app, setting, (&ended.customer, &ended.reference), end, "")?;
        Ok(Said { text: face.t("ui-said-order-ended"), undo: None })
    });
    done(&visitor, "/credit", said.await)
}

/// Overrides of a customer count no more.
pub(crate) async fn end_override(State(site): State<Site>, visitor: Visitor, Form(ended): Form<Ended>) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        credit::end_override(app, setting, &ended.customer, "")?;
        Ok(Said { text: face.t("ui-said-override-ended"), undo: None })
    });
    done(&visitor, "/credit?tab=overrides", said.await)
}

/// Makes a group, or changes its limit.
pub(crate) async fn keep_group(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let face = visitor.face.clone();
    let fields = &[("group.", "name"), ("amount.", "limit"), ("limit.end", "until"), ("limit.", "limit")];
    let form = Filled::new("group", values, fields);
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (name, reason) = (form.needed(&face, "name"), form.needed(&face, "reason"));
        let limit = plain(&face, form, "limit").unwrap_or_default();
        let until = form.day(&face, "until");
        form.checked()?;
        let input = GroupInput { name: &name, limit: &limit, currency: form.given("currency"), until, reason: &reason };
        let said = match keep_or_ask(app, setting, &input)? {
            Outcome::Done(_) => Said { text: face.t("ui-said-group"), undo: None },
            Outcome::Asked(waits) => approvals::asked(&face, &waits),
        };
        Ok(("/credit?tab=groups".to_string(), said))
    };
    submit(&site, &visitor, form, act, |app, setting, visitor, form| read(app, setting, visitor, ("groups", 0), form))
        .await
}

/// How a customer stands, on the tab of its terms.
pub(crate) struct Panel {
    /// Where its exceptions from the policy stand.
    pub(crate) exceptions: String,
    /// Limit, exposure by kind, what is left, group.
    pub(crate) facts: Vec<(String, String)>,
    /// Why that cannot be told.
    pub(crate) not: Option<String>,
    /// The override in force.
    pub(crate) word: Option<String>,
    /// A limit that waits for a second person.
    pub(crate) waits: Option<String>,
    pub(crate) group: String,
    pub(crate) groups: Vec<String>,
    pub(crate) until: String,
    pub(crate) months: String,
    /// In which a limit is set.
    pub(crate) currency: Currency,
}

impl Panel {
    /// Reads it; empty where it is not shown.
    pub(crate) fn read(
        app: &mut App,
        setting: &Setting,
        frame: &Frame,
        customer: &str,
        (limit, span): (Option<Money>, dunlin_core::credit::LimitSpan),
    ) -> Result<Panel, AppError> {
        let face = &frame.face;
        let groups = credit::names_of_groups(app, setting)?;
        let mut panel = Panel {
            exceptions: format!("/credit/exceptions?customer={}", escaped(customer)),
            facts: Vec::new(),
            not: None,
            word: None,
            waits: approvals::waiting(app, setting, face, ApprovalKind::CustomerLimit, customer)?,
            group: String::new(),
            groups,
            until: span.until_on.map(|on| on.to_string()).unwrap_or_default(),
            months: span.trial.map(|(_, months)| months.to_string()).unwrap_or_default(),
            currency: limit.map_or(setting.creditor.currency, |limit| limit.currency),
        };
        let position = match credit::position(app, setting, customer) {
            Ok(position) => position,
            Err(error) if error.code == "credit.no_rate" => {
                panel.not = Some(face.wrong(&error));
                return Ok(panel);
            }
            Err(error) => return Err(error),
        };
        panel.currency = limit.map_or(position.usual, |limit| limit.currency);
        let money = |minor: i64| face.money(minor, position.currency);
        let exposure = position.standing.exposure;
        let limit = position.standing.limit;
        let mut fact = |key: &str, value: String| panel.facts.push((face.t(key), value));
        if let Some(limit) = limit {
            fact("ui-credit-limit", money(limit.limit_minor));
            fact("ui-credit-left", money(limit.limit_minor.saturating_sub(exposure.total_minor())));
        }
        fact("ui-credit-exposure", money(exposure.total_minor()));
        fact("ui-credit-open", money(exposure.open_minor));
        fact("ui-credit-unbilled", money(exposure.unbilled_minor));
        fact("ui-credit-unapplied", money(exposure.unapplied_minor));
        if let Some(until) = position.span.until_on {
            fact("ui-credit-until", face.date(until));
        }
        if let Some(trial) = position.limit.and_then(|limit| position.span.trial_of(limit)) {
            fact("ui-credit-review", face.date(trial.review_on()));
        }
        for (name, granted, exposure) in &position.standing.groups {
            fact("ui-credit-group", name.clone());
            fact(
                "ui-credit-group-limit",
                format!("{} / {}", money(exposure.total_minor()), money(granted.limit_minor)),
            );
            panel.group.clone_from(name);
        }
        panel.word = position.standing.overridden.map(|word| {
            let (by, reason) = (word.by, word.reason);
            let cause = dunlin_core::credit::Cause::Overridden { by, reason, until: word.until_on };
            cause_sentence(face.words(), &cause, position.currency)
        });
        Ok(panel)
    }
}
