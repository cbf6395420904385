//! One placement: what was handed on, what happened with it, its file and its evidence, and how it comes back.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use dunlin_app::cases::Done;
use dunlin_app::evidence::FileBytes;
use dunlin_app::placements::{self, CostInput, CourtInput, SaleInput, bundle};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::money::{Currency, Money};
use dunlin_core::placement::{Happened, PlacementEnd, PlacementKind, PlacementState, Stage};
use dunlin_store::PlacementLine;
use jiff::civil::Date;

use crate::answer::{answer, page, problem};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::acts::undo_of;
use crate::screens::placements::{PLACEMENTS, chip, kind};
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

#[derive(Template)]
#[template(path = "placement.html", blocks = ["main"])]
struct Placement {
    frame: Frame,
    filled: Filled,
    path: String,
    customer: String,
    name: String,
    /// The number of its portfolio.
    portfolio: Option<String>,
    chip: (&'static str, String),
    facts: Vec<(String, String)>,
    /// Number, and what was open.
    items: Vec<(String, String)>,
    /// Day, what happened, and what was said of it with its amount.
    events: Vec<(String, String, String)>,
    state: PlacementState,
    is_sale: bool,
    /// A lawyer has it, or had it.
    is_legal: bool,
    /// A judgment stands: costs can be charged.
    is_judged: bool,
    /// The stages that can be noted, with their names.
    stages: Vec<(&'static str, String)>,
    today: Date,
}

impl Placement {
    fn runs(&self) -> bool {
        self.state.runs()
    }

    /// It is with the partner, or will be: there is a file, and it can be taken back.
    fn is_ahead_or_runs(&self) -> bool {
        self.runs() || self.state == PlacementState::Approved
    }

    /// A cost can be noted, also after it came back.
    fn may_cost(&self) -> bool {
        !matches!(self.state, PlacementState::Proposed | PlacementState::Withdrawn)
    }

    fn is_sold(&self) -> bool {
        self.state == PlacementState::Sold
    }
}

page!(Placement);

/// One placement.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Path(number): Path<String>,
) -> Response {
    if let Output::File(format) = output {
        return lists::placement(&site, &visitor, format, number).await;
    }
    let known = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &known, &number, Filled::default()));
    answer(&visitor, page.await)
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    number: &str,
    filled: Filled,
) -> Result<Placement, AppError> {
    let line = placements::placement(app, setting, number)?;
    let (view, placement, face) = (&line.view, &line.view.placement, &visitor.face);
    let frame = Frame::read(app, setting, visitor, Here::Customers, &placement.number)?
        .under(face.t("ui-placements"), PLACEMENTS);
    let today = frame.today;
    let state = view.state(today);
    let money = |minor| face.money(minor, placement.currency);
    let event = |code: &str| match code {
        "recalled" | "returned" | "sold" | "withdrawn" => face.t(&format!("ui-placement-{code}")),
        code => face.t(&format!("ui-placement-event-{code}")),
    };
    Ok(Placement {
        path: format!("{PLACEMENTS}/{}", escaped(&placement.number)),
        customer: line.customer.clone(),
        name: line.name.clone(),
        portfolio: placement.portfolio.clone(),
        chip: chip(face, state),
        facts: facts(face, &line, today),
        items: placement.items.iter().map(|item| (item.number.clone(), money(item.amount_minor))).collect(),
        events: view
            .happened
            .iter()
            .map(|one| (face.date(one.on), event(one.event.code()), said(face, one, placement.currency)))
            .collect(),
        state,
        is_sale: placement.kind == PlacementKind::Sale,
        is_legal: placement.kind == PlacementKind::Legal,
        is_judged: view.court(today).is_some_and(|case| case.judgment_on.is_some()),
        stages: Stage::ALL.map(|stage| (stage.code(), event(stage.code()))).to_vec(),
        today,
        filled,
        frame,
    })
}

/// What was said of something that happened, behind its amount.
fn said(face: &Face, one: &Happened, currency: Currency) -> String {
    let (note, amount) = one.event.said(currency);
    let amount = amount.map(|sum| face.money(sum.minor, sum.currency));
    amount.into_iter().chain(Some(note.to_string()).filter(|note| !note.is_empty())).collect::<Vec<_>>().join(" · ")
}

fn facts(face: &Face, line: &PlacementLine, today: Date) -> Vec<(String, String)> {
    let (view, placement) = (&line.view, &line.view.placement);
    let money = |minor| face.money(minor, placement.currency);
    let (collected, kept) = view.collected(today);
    let some = |minor: i64| (minor != 0).then(|| money(minor));
    let costs: Vec<String> = view.costs(today).iter().map(|sum| face.money(sum.minor, sum.currency)).collect();
    let case = view.court(today).unwrap_or_default();
    let day = |on: Option<Date>| on.map(|on| face.date(on));
    let facts = [
        ("ui-placement-kind", Some(kind(face, placement.kind))),
        ("ui-placement-partner", Some(placement.partner.name.clone())),
        ("ui-contact", placement.partner.contact.clone()),
        ("ui-placement-reference", view.reference(today).map(str::to_string)),
        ("ui-placement-since", Some(face.date(placement.from_on))),
        ("ui-placement-until", placement.until_on.map(|until| face.date(until))),
        ("ui-placement-total", Some(money(placement.total().minor))),
        ("ui-open", Some(money(view.left_minor))),
        ("ui-placement-collected", Some(money(collected))),
        ("ui-placement-kept", some(kept)),
        ("ui-placement-on-its-way", some(view.on_its_way(today))),
        ("ui-placement-direct", some(view.direct_minor)),
        ("ui-placement-owed", some(view.owed_to_partner())),
        ("ui-placement-costs", Some(costs.join(" + ")).filter(|costs| !costs.is_empty())),
        ("ui-placement-awarded", some(view.awarded(today))),
        ("ui-bundle-court", case.name),
        ("ui-placement-file-number", case.file_number),
        ("ui-placement-event-filed", day(case.filed_on)),
        ("ui-placement-event-heard", day(case.heard_on)),
        ("ui-placement-event-judgment", day(case.judgment_on)),
        ("ui-placement-event-dismissed", day(case.dismissed_on)),
        ("ui-placement-event-enforcement", day(case.enforced_on)),
        ("ui-reason", Some(placement.reason.clone())),
    ];
    facts.into_iter().filter_map(|(key, value)| Some((face.t(key), value?))).collect()
}

/// The placement file.
pub(crate) async fn file(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let made = site.work(visitor.actor(), move |app, setting| {
        let file = placements::placement_file(app, setting, &number)?;
        Ok(FileBytes { name: file.name, media_type: "text/csv; charset=utf-8".to_string(), bytes: file.bytes })
    });
    download(&visitor, made.await)
}

/// Everything that belongs to what was handed on.
pub(crate) async fn evidence(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let made = site.work(visitor.actor(), move |app, setting| {
        let line = placements::placement(app, setting, &number)?;
        let made = bundle::bundle(app, setting, &line.customer, &[])?;
        let name = format!("evidence-{}.zip", line.view.placement.number);
        Ok(FileBytes { name, media_type: "application/zip".to_string(), bytes: made.zip })
    });
    download(&visitor, made.await)
}

/// The bill of sale, in the reader's language.
pub(crate) async fn bill(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let language = visitor.face.words().language().to_string();
    let made = site.work(visitor.actor(), move |app, setting| {
        let bytes = placements::bill_of_sale(app, setting, &number, &language)?;
        Ok(FileBytes { name: format!("bill-of-sale-{number}.pdf"), media_type: "application/pdf".to_string(), bytes })
    });
    download(&visitor, made.await)
}

pub(crate) fn download(visitor: &Visitor, made: Result<FileBytes, AppError>) -> Response {
    match made {
        Ok(file) => {
            let name = format!("attachment; filename=\"{}\"", escaped(&file.name));
            let headers = [(header::CONTENT_TYPE, file.media_type), (header::CONTENT_DISPOSITION, name)];
            (headers, file.bytes).into_response()
        }
        Err(error) => problem(visitor, &error),
    }
}

/// The creditor takes it back, or the partner returned it.
pub(crate) async fn recall(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("recall", values, &[("text.", "reason")]);
    let (face, known) = (visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let reason = form.needed(&face, "reason");
        form.checked()?;
        let end = PlacementEnd::find(form.text("how")).filter(|end| *end == PlacementEnd::Returned);
        let end = end.unwrap_or(PlacementEnd::Recalled);
        let done = placements::recall(app, setting, &known, end, &reason)?;
        let to = format!("{PLACEMENTS}/{}", escaped(&known));
        Ok((to, Said { text: face.t1("ui-said-placement-recalled", "placement", &known), undo: undo_of(&done) }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}

/// The partner says that it has it.
pub(crate) async fn acknowledge(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("ack", values, &[("text.", "reference")]);
    let (face, known) = (visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let reference = form.needed(&face, "reference");
        form.checked()?;
        let done = placements::acknowledge(app, setting, &known, &reference, (None, None))?;
        let to = format!("{PLACEMENTS}/{}", escaped(&known));
        Ok((to, Said { text: face.t("ui-placement-acknowledged"), undo: undo_of(&done) }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}

/// How far the case is.
pub(crate) async fn court(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    const FIELDS: crate::form::Fields = &[
        ("placement.court_known", "on"),
        ("placement.court", "court"),
        ("placement.", "stage"),
        ("date.", "on"),
        ("text.", "reason"),
    ];
    let form = Filled::new("court", values, FIELDS);
    let (face, known) = (visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (on, reason) = (form.day(&face, "on"), form.needed(&face, "reason"));
        let stage = Stage::find(form.text("stage"));
        if stage.is_none() {
            form.say("stage", face.t("ui-wrong-empty"));
        }
        form.checked()?;
        let (court, file_number) = (form.given("court"), form.given("file_number"));
        let stage = stage.unwrap_or(Stage::Filed);
        let input = CourtInput { number: &known, stage, court, file_number, on, reason: &reason };
        let done = placements::note_court(app, setting, &input)?;
        let to = format!("{PLACEMENTS}/{}", escaped(&known));
        Ok((to, Said { text: face.t("ui-said-placement-court"), undo: undo_of(&done) }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}

/// What it cost the creditor.
pub(crate) async fn cost(site: State<Site>, visitor: Visitor, number: Path<String>, values: Form<Values>) -> Response {
    paid(site, visitor, number, values, ("cost", "ui-said-placement-cost", placements::note_cost)).await
}

/// What a judgment gives of that: the customer owes it.
pub(crate) async fn award(site: State<Site>, visitor: Visitor, number: Path<String>, values: Form<Values>) -> Response {
    paid(site, visitor, number, values, ("award", "ui-said-placement-awarded", placements::award)).await
}

/// The name of a form about costs, what is said when it was taken, and what takes it.
type Paid = (&'static str, &'static str, fn(&mut App, &Setting, &CostInput<'_>) -> Result<Done, AppError>);

async fn paid(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
    (name, said, act): Paid,
) -> Response {
    const FIELDS: crate::form::Fields = &[
        ("amount.", "amount"),
        ("placement.cost", "amount"),
        ("placement.currency", "currency"),
        ("currency.", "currency"),
        ("date.", "on"),
        ("text.", "reason"),
    ];
    let form = Filled::new(name, values, FIELDS);
    let (face, known) = (visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (amount, on) = (form.needed(&face, "amount"), form.day(&face, "on"));
        let reason = form.needed(&face, "reason");
        form.checked()?;
        let currency = form.given("currency").map(str::to_uppercase);
        let input = CostInput { number: &known, amount: &amount, currency: currency.as_deref(), on, reason: &reason };
        let done = act(app, setting, &input)?;
        let to = format!("{PLACEMENTS}/{}", escaped(&known));
        Ok((to, Said { text: face.t(said), undo: undo_of(&done) }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}

/// The buyer has paid: it is sold.
pub(crate) async fn sell(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    const FIELDS: crate::form::Fields = &[("amount.", "price"), ("placement.amount", "price"), ("date.", "on")];
    let form = Filled::new("sell", values, FIELDS);
    let (face, known) = (visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let price = form.needed(&face, "price");
        let on = form.day(&face, "on");
        form.checked()?;
        let sold = placements::sell(app, setting, &SaleInput { number: &known, price: &price, on })?;
        let money = |money: Money| face.money(money.minor, money.currency);
        let (price, lost) = (money(sold.price), money(sold.lost));
        let values = [("placement", (&known).into()), ("price", (&price).into()), ("lost", (&lost).into())];
        let to = format!("{PLACEMENTS}/{}", escaped(&known));
        Ok((to, Said { text: face.say("ui-said-placement-sold", &values), undo: undo_of(&sold.done) }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}
