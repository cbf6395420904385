//! Several customers' debts that are to be handed to one partner: who can be part of it with how much, who cannot and why, and the form.
//!
//! Decides: nothing about the debts (`dunlin_app::placements`). What is shown is what is handed on; who cannot be is named with the reason,
//! before and afterwards.

use askama::Template;
use axum::extract::{Form, State};
use axum::response::Response;
use dunlin_app::placements::{self, PlacementInput, Portfolio, PortfolioInput};
use dunlin_app::summary::Summaries;
use dunlin_app::{App, AppError, Setting, approvals};
use dunlin_core::placement::{Campaign, PlacementKind};
use jiff::civil::Date;

use crate::answer::{answer, done, page, problem};
use crate::face::Face;
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::screens::acts::unknown;
use crate::screens::bulk;
use crate::screens::placements::kind;
use crate::screens::portfolio::PORTFOLIOS;
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// Rows that the page names; the others are counted.
const NAMED: usize = 50;

/// What belongs to which field.
const FIELDS: Fields = &[
    ("text.", "reason"),
    ("placement.partner", "partner"),
    ("placement.commission", "commission"),
    ("currency.", "currency"),
    ("placement.", "kind"),
];

/// A customer: number, name and how much, or why not.
struct Row {
    number: String,
    name: String,
    what: String,
}

#[derive(Template)]
#[template(path = "portfolio_new.html", blocks = ["main"])]
pub(crate) struct NewPortfolio {
    frame: Frame,
    filled: Filled,
    counted: String,
    rows: Vec<Row>,
    more: usize,
    left_out: Vec<Row>,
    /// All that are chosen, carried on.
    numbers: Vec<String>,
    /// Those of them who can be handed on.
    free: Vec<String>,
    kinds: Vec<(&'static str, String)>,
    currency: String,
    list: String,
    back: String,
    today: Date,
}

page!(NewPortfolio);

/// Who can be handed on of those that are ticked, or of all that the list's filter keeps.
pub(crate) async fn preview(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let (who, summaries) = (visitor.clone(), site.summaries());
    let page = site.work(visitor.actor(), move |app, setting| {
        let form = Filled::new("place", values, FIELDS);
        let numbers = chosen(app, setting, &form, &summaries)?;
        read(app, setting, &who, form, numbers)
    });
    answer(&visitor, page.await)
}

fn chosen(app: &mut App, setting: &Setting, form: &Filled, summaries: &Summaries) -> Result<Vec<String>, AppError> {
    let numbers = bulk::chosen(app, setting, form, summaries)?;
    if numbers.len() > dunlin_app::bulk::ROWS_MAX {
        return Err(dunlin_app::bulk::too_many(numbers.len()));
    }
    Ok(numbers)
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    form: Filled,
    numbers: Vec<String>,
) -> Result<NewPortfolio, AppError> {
    let face = &visitor.face;
    let list = form.text("list").to_string();
    let back = if list.is_empty() { "/customers".to_string() } else { format!("/customers?{list}") };
    let frame = Frame::read(app, setting, visitor, Here::Customers, &face.t("ui-portfolio-new"))?
        .under(face.t("ui-nav-customers"), back.clone());
    let asked =
        form.given("currency").filter(|code| dunlin_core::money::Currency::find(&code.to_uppercase()).is_some());
    let offered =
        if numbers.is_empty() { None } else { Some(placements::may_be_handed_on(app, setting, &numbers, asked)?) };
    let currency = offered.as_ref().map_or(setting.creditor.currency, |own| own.currency);
    let (rows, left_out) = offered.as_ref().map(|own| (members(face, own), left_out(face, own))).unwrap_or_default();
    let counted = offered.as_ref().map(|own| of(face, "ui-portfolio-counted", own)).unwrap_or_default();
    let more = rows.len().saturating_sub(NAMED);
    Ok(NewPortfolio {
        counted,
        rows: rows.into_iter().take(NAMED).collect(),
        more,
        left_out,
        free: offered.iter().flat_map(|own| &own.members).map(|member| member.customer.clone()).collect(),
        numbers,
        kinds: PlacementKind::ALL.map(|own| (own.code(), kind(face, own))).into_iter().collect(),
        currency: currency.code().to_string(),
        list,
        back,
        today: frame.today,
        filled: form,
        frame,
    })
}

fn members(face: &Face, own: &Portfolio) -> Vec<Row> {
    let row = |member: &placements::Member| Row {
        number: member.customer.clone(),
        name: member.name.clone(),
        what: face.money(member.placement.total().minor, own.currency),
    };
    own.members.iter().map(row).collect()
}

fn left_out(face: &Face, own: &Portfolio) -> Vec<Row> {
    let row = |(number, error): &(String, AppError)| Row {
        number: number.clone(),
        name: String::new(),
        what: face.wrong(error),
    };
    own.left_out.iter().map(row).collect()
}

/// A sentence with how many customers it has and how much they owe.
fn of(face: &Face, key: &str, own: &Portfolio) -> String {
    let sum = face.money(own.total().minor, own.currency);
    let count = i64::try_from(own.members.len()).unwrap_or(i64::MAX);
    let number = own.number.as_deref().unwrap_or_default();
    face.say(key, &[("portfolio", number.into()), ("count", count.into()), ("sum", sum.as_str().into())])
}

/// What came of it.
enum Came {
    /// All were handed on, or wait: the portfolio's page, and what is said.
    Done(String, Said),
    /// Some were not: the page that names them.
    Partly(Box<NewPortfolio>),
    /// The form cannot be taken.
    Wrong(Filled, AppError),
}

/// Hands them on, or asks a second person. Those who could not be are named.
pub(crate) async fn place(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let mut form = Filled::new("place", values, FIELDS);
    let who = visitor.clone();
    let came = site.work(visitor.actor(), move |app, setting| match hand_on(app, setting, &who.face, &mut form) {
        Err(error) => Ok(Came::Wrong(form, error)),
        Ok(own) => {
            let said = said(&who.face, &own);
            if let (true, Some(number)) = (own.left_out.is_empty(), &own.number) {
                let text = said.unwrap_or_default();
                return Ok(Came::Done(format!("{PORTFOLIOS}/{}", escaped(number)), Said { text, undo: None }));
            }
            let numbers = own.left_out.iter().map(|(number, _)| number.clone()).collect();
            let mut page = read(app, setting, &who, form, numbers)?;
            page.left_out = left_out(&who.face, &own);
            page.frame.said = said.map(|text| Said { text, undo: None });
            Ok(Came::Partly(Box::new(page)))
        }
    });
    match came.await {
        Ok(Came::Done(to, said)) => done(&visitor, &to, Ok(said)),
        Ok(Came::Partly(page)) => answer(&visitor, Ok(*page)),
        Ok(Came::Wrong(form, error)) => {
            let again = |app: &mut App, setting: &Setting, visitor: &Visitor, form: Filled| {
                let numbers = form.all("customer").map(str::to_string).collect();
                read(app, setting, visitor, form, numbers)
            };
            submit(&site, &visitor, form, move |_, _, _| Err(error), again).await
        }
        Err(error) => problem(&visitor, &error),
    }
}

/// None where nobody was handed on.
fn said(face: &Face, own: &Portfolio) -> Option<String> {
    own.number.as_ref()?;
    let key = if own.waits.is_some() { "ui-said-portfolio-asked" } else { "ui-said-portfolio" };
    Some(of(face, key, own))
}

fn hand_on(app: &mut App, setting: &Setting, face: &Face, form: &mut Filled) -> Result<Portfolio, AppError> {
    let (reason, until) = (form.needed(face, "reason"), form.day(face, "until"));
    form.checked()?;
    let customers: Vec<String> = form.all("customer").map(str::to_string).collect();
    let terms = PlacementInput {
        customer: "",
        kind: PlacementKind::find(form.text("kind")).ok_or_else(unknown)?,
        partner: form.given("partner"),
        contact: None,
        commission: form.given("commission"),
        fee: None,
        from: None,
        until,
        campaign: if form.given("supplements").is_some() { Campaign::Supplements } else { Campaign::Replaces },
        items: &[],
        reason: &reason,
    };
    let input = PortfolioInput { customers: &customers, currency: form.given("currency"), terms };
    approvals::place_all(app, setting, &input)
}
