//! An instalment plan that is being drawn up: the form, and beside it the parts that it comes to.
//!
//! Decides: the parts are made by the use case that offers the plan, so what is looked at is what is offered; the form shows them from
//! the first moment, and anew for each change: by its button, or while one types.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::response::Response;
use dunlin_app::cases::{self, Drafted, GRACE_DAYS, LeftOutItem, MISSED_PARTS, PartsInput, PlanInput};
use dunlin_app::{App, AppError, Failure, Setting, customers, spoken};
use dunlin_core::instalment_plan::{Payday, PlanView};
use dunlin_core::view::ItemView;
use jiff::civil::Date;

use crate::answer::{answer, page};
use crate::face::Face;
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::screens::acts::{undo_of, unknown};
use crate::screens::plan::{Parts, parts};
use crate::screens::plans::PLANS;
use crate::screens::talk::{plain, unclear};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// So many even parts stand in the form at first.
const PARTS: &str = "3";

/// So many items can be ticked; the number of any other one can be typed.
const OFFERED: usize = 50;

/// What belongs to which field.
const FIELDS: Fields = &[
    ("amount.", "each"),
    ("plan.down", "down"),
    ("plan.first", "first"),
    ("plan.item", "item"),
    ("plan.", "parts"),
    ("item.", "item"),
    ("date.", "first"),
];

/// An item that can be covered.
struct Offered {
    number: String,
    due: String,
    open: String,
    is_ticked: bool,
}

#[derive(Template)]
#[template(path = "plan_new.html", blocks = ["main"])]
struct NewPlan {
    frame: Frame,
    filled: Filled,
    path: String,
    currency: String,
    items: Vec<Offered>,
    /// There are more, whose numbers can be typed.
    has_more: bool,
    paydays: Vec<(&'static str, String)>,
    parts: Option<Parts>,
    /// Why there are none.
    why_none: String,
    /// Number, open amount and reason of what is open and not covered.
    left_out: Vec<(String, String, String)>,
    count: &'static str,
    first_on: Date,
    grace: String,
    missed: String,
    today: Date,
}

page!(NewPlan);

/// The form of a new plan; its address may hold the fields.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    Path(customer): Path<String>,
    Query(values): Query<Values>,
) -> Response {
    let known = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let is_typed = !values.is_empty();
        let values = if is_typed { values } else { usual(app, setting) };
        let form = Filled::new("plan", values, FIELDS);
        read(app, setting, &known, &customer, (form, is_typed))
    });
    answer(&visitor, page.await)
}

/// Offers it.
pub(crate) async fn offer(
    State(site): State<Site>,
    visitor: Visitor,
    Path(customer): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("plan", values, FIELDS);
    let (face, known) = (visitor.face.clone(), customer.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let typed = input(&face, form)?;
        let offered = typed.with(&known, |input| cases::offer_plan(app, setting, input))?;
        let to = format!("{PLANS}/{}", escaped(&offered.number));
        let text = face.t1("ui-said-plan-offered", "plan", &offered.number);
        Ok((to, Said { text, undo: undo_of(&offered.done) }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| {
        read(app, setting, visitor, &customer, (form, true))
    })
    .await
}

/// The first payday that the form proposes.
fn first_on(app: &App, setting: &Setting) -> Date {
    let today = app.clock.today(&setting.creditor.timezone);
    setting.calendar.next_business_day_after(today.last_of_month())
}

/// What stands in the form at first.
fn usual(app: &App, setting: &Setting) -> Values {
    let first = first_on(app, setting).to_string();
    let fields = [("first", first.as_str()), ("parts", PARTS), ("payday", Payday::Month.code())];
    fields.map(|(name, value)| (name.to_string(), value.to_string())).into()
}

/// The page with what the form comes to; what is wrong with it is said beside its fields only when somebody typed it.
fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    customer: &str,
    (mut form, is_typed): (Filled, bool),
) -> Result<NewPlan, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let known = customers::show(app, setting, customer, today)?;
    let (account, face) = (&known.detail.account, &visitor.face);
    let drafted = input(face, &mut form)
        .and_then(|input| input.with(&account.number, |input| cases::draft_plan(app, setting, input)));
    let (parts, left_out) = match drafted {
        Ok(Drafted { plan, left_out, .. }) => (Some(parts(face, &PlanView::offered(plan), today)), left_out),
        Err(error) => {
            form.take(face, &error);
            (None, Vec::new())
        }
    };
    let not_covered = |item: LeftOutItem| {
        (item.number.clone(), face.money(item.open.minor, item.open.currency), item.sentence(face.words()))
    };
    let why_none = form.wrongs().first().map(|wrong| wrong.text.clone()).unwrap_or_default();
    let frame = Frame::read(app, setting, visitor, Here::Customers, &face.t("ui-plan-new"))?
        .under(face.t("ui-nav-customers"), "/customers")
        .under(account.name.clone(), format!("/customers/{}", escaped(&account.number)));
    let mut owed: Vec<&ItemView> =
        known.view.items.iter().filter(|item| item.open_minor > 0 && !item.kind.is_credit()).collect();
    owed.sort_by_key(|item| item.due_on);
    let item = |item: &&ItemView| Offered {
        number: item.number.clone(),
        due: face.near(item.due_on, today),
        open: face.money(item.open_minor, item.currency),
        is_ticked: is_typed && form.all("item").any(|number| number == item.number),
    };
    let payday = |payday: Payday| (payday.code(), face.t(&format!("ui-payday-{}", payday.code().replace('_', "-"))));
    Ok(NewPlan {
        path: format!("/customers/{}/plans", escaped(&account.number)),
        currency: owed.first().map_or(setting.creditor.currency, |item| item.currency).code().to_string(),
        items: owed.iter().take(OFFERED).map(item).collect(),
        has_more: owed.len() > OFFERED,
        paydays: Payday::ALL.map(payday).into_iter().collect(),
        parts,
        why_none,
        left_out: left_out.into_iter().map(not_covered).collect(),
        count: PARTS,
        first_on: first_on(app, setting),
        grace: GRACE_DAYS.to_string(),
        missed: MISSED_PARTS.to_string(),
        filled: if is_typed { form.kept() } else { Filled::default() },
        today,
        frame,
    })
}

/// What the form says, as far as a plan can be drawn up from it.
struct Typed {
    items: Vec<String>,
    count: u16,
    each: Option<String>,
    amounts: Vec<String>,
    payday: Payday,
    first_on: Date,
    down: Option<(String, Date)>,
    interest_runs: bool,
    grace_days: Option<i32>,
    missed: Option<u32>,
}

impl Typed {
    fn with<T>(self, customer: &str, work: impl FnOnce(&PlanInput<'_>) -> Result<T, AppError>) -> Result<T, AppError> {
        let parts = match (&self.each, self.amounts.is_empty()) {
            (_, false) => PartsInput::Amounts(self.amounts),
            (Some(each), true) => PartsInput::Each(each),
            (None, true) => PartsInput::Count(self.count),
        };
        work(&PlanInput {
            customer,
            items: self.items,
            parts,
            payday: self.payday,
            first_on: self.first_on,
            down: self.down.as_ref().map(|(amount, on)| (amount.as_str(), *on)),
            interest_runs: self.interest_runs,
            grace_days: self.grace_days,
            missed: self.missed,
        })
    }
}

/// Reads the form; what is wrong with it is said beside its fields.
fn input(face: &Face, form: &mut Filled) -> Result<Typed, AppError> {
    let first_on = form.day(face, "first");
    if form.given("first").is_none() {
        form.say("first", face.t("ui-wrong-day-missing"));
    }
    let (each, amounts) = (plain(face, form, "each"), amounts(face, form));
    let count = form.text("parts").parse::<u16>().ok();
    if form.given("each").is_none() && amounts.is_empty() && count.is_none() {
        form.say("parts", face.t("ui-plan-parts-wrong"));
    }
    let (down, down_on) = (plain(face, form, "down"), form.day(face, "down_on"));
    if down.is_some() && form.given("down_on").is_none() {
        form.say("down_on", face.t("ui-wrong-day-missing"));
    }
    let (grace_days, missed) = (whole(face, form, "grace"), whole(face, form, "missed"));
    form.checked()?;
    let missing = || AppError::new(Failure::Usage, "date.missing", "a plan needs its first payday");
    Ok(Typed {
        items: form.all("item").filter(|item| !item.is_empty()).map(str::to_string).collect(),
        count: count.unwrap_or_default(),
        each,
        amounts,
        payday: Payday::find(form.text("payday")).ok_or_else(unknown)?,
        first_on: first_on.ok_or_else(missing)?,
        down: down.zip(down_on),
        interest_runs: form.given("no_interest").is_none(),
        grace_days,
        missed,
    })
}

/// Amounts of one's own, parted by semicolons.
fn amounts(face: &Face, form: &mut Filled) -> Vec<String> {
    let read = form.text("amounts").split(';').map(str::trim).filter(|text| !text.is_empty()).map(spoken::plain_amount);
    match read.collect::<Result<Vec<String>, _>>() {
        Ok(amounts) => amounts,
        Err(why) => {
            form.say("amounts", face.t(unclear(why)));
            Vec::new()
        }
    }
}

/// A whole number, if there is one.
fn whole<T: std::str::FromStr>(face: &Face, form: &mut Filled, field: &'static str) -> Option<T> {
    let read = form.given(field)?.parse();
    if read.is_err() {
        form.say(field, face.t("ui-plan-number-wrong"));
    }
    read.ok()
}
