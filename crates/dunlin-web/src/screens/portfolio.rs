//! A portfolio: the customers whose debts went to one partner at once, with their sums; what is done with all of it.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::evidence::FileBytes;
use dunlin_app::placements::{self, SaleInput};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::money::Money;
use dunlin_core::placement::{PlacementEnd, PlacementKind, PlacementState};
use dunlin_store::PlacementLine;
use jiff::civil::Date;

use crate::answer::{answer, page};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::placement::download;
use crate::screens::placements::{PLACEMENTS, Row, kind, row};
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

pub(crate) const PORTFOLIOS: &str = "/portfolios";

#[derive(Template)]
#[template(path = "portfolio.html", blocks = ["main"])]
struct Portfolio {
    frame: Frame,
    filled: Filled,
    path: String,
    facts: Vec<(String, String)>,
    rows: Vec<Row>,
    /// How its placements stand.
    states: Vec<PlacementState>,
    is_sale: bool,
    today: Date,
}

impl Portfolio {
    /// Something of it is with the partner.
    fn runs(&self) -> bool {
        self.states.iter().any(|state| state.runs())
    }

    /// Something of it is with the partner, or will be: there is a file, and it can be taken back.
    fn is_ahead_or_runs(&self) -> bool {
        self.runs() || self.states.contains(&PlacementState::Approved)
    }

    /// Something of it was sold.
    fn is_sold(&self) -> bool {
        self.states.contains(&PlacementState::Sold)
    }
}

page!(Portfolio);

/// One portfolio.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Path(number): Path<String>,
) -> Response {
    if let Output::File(format) = output {
        return lists::portfolio(&site, &visitor, format, number).await;
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
) -> Result<Portfolio, AppError> {
    let lines = placements::portfolio(app, setting, number)?;
    let face = &visitor.face;
    let frame = Frame::read(app, setting, visitor, Here::Customers, number)?.under(face.t("ui-placements"), PLACEMENTS);
    let today = frame.today;
    Ok(Portfolio {
        path: format!("{PORTFOLIOS}/{}", escaped(number)),
        facts: facts(face, &lines, today),
        rows: lines.iter().map(|line| row(face, line, today)).collect(),
        states: lines.iter().map(|line| line.view.state(today)).collect(),
        is_sale: lines.first().is_some_and(|line| line.view.placement.kind == PlacementKind::Sale),
        today,
        filled,
        frame,
    })
}

fn facts(face: &Face, lines: &[PlacementLine], today: Date) -> Vec<(String, String)> {
    let Some(first) = lines.first().map(|line| &line.view.placement) else { return Vec::new() };
    let sum = |of: &dyn Fn(&PlacementLine) -> i64| lines.iter().map(of).fold(0, i64::saturating_add);
    let money = |minor| face.money(minor, first.currency);
    let some = |minor: i64| (minor != 0).then(|| money(minor));
    let facts = [
        ("ui-placement-kind", Some(kind(face, first.kind))),
        ("ui-placement-partner", Some(first.partner.name.clone())),
        ("ui-nav-customers", Some(lines.len().to_string())),
        ("ui-placement-since", Some(face.date(first.from_on))),
        ("ui-placement-until", first.until_on.map(|until| face.date(until))),
        ("ui-placement-total", Some(money(sum(&|line| line.view.placement.total().minor)))),
        ("ui-open", Some(money(sum(&|line| line.view.left_minor)))),
        ("ui-placement-collected", Some(money(sum(&|line| line.view.collected(today).0)))),
        ("ui-placement-kept", some(sum(&|line| line.view.collected(today).1))),
        ("ui-placement-on-its-way", some(sum(&|line| line.view.on_its_way(today)))),
        ("ui-reason", Some(first.reason.clone())),
    ];
    facts.into_iter().filter_map(|(key, value)| Some((face.t(key), value?))).collect()
}

/// The placement file of all that is with the partner.
pub(crate) async fn file(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let made = site.work(visitor.actor(), move |app, setting| {
        placements::portfolio(app, setting, &number)?;
        let file = placements::placement_file(app, setting, &number)?;
        Ok(FileBytes { name: file.name, media_type: "text/csv; charset=utf-8".to_string(), bytes: file.bytes })
    });
    download(&visitor, made.await)
}

/// The bill of sale of all that was sold, in the reader's language.
pub(crate) async fn bill(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let language = visitor.face.words().language().to_string();
    let made = site.work(visitor.actor(), move |app, setting| {
        placements::portfolio(app, setting, &number)?;
        let bytes = placements::bill_of_sale(app, setting, &number, &language)?;
        Ok(FileBytes { name: format!("bill-of-sale-{number}.pdf"), media_type: "application/pdf".to_string(), bytes })
    });
    download(&visitor, made.await)
}

/// The creditor takes all of it back, or the partner returned it.
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
        placements::portfolio(app, setting, &known)?;
        placements::recall_all(app, setting, &known, end.unwrap_or(PlacementEnd::Recalled), &reason)?;
        let to = format!("{PORTFOLIOS}/{}", escaped(&known));
        Ok((to, Said { text: face.t1("ui-said-placement-recalled", "placement", &known), undo: None }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}

/// The partner says that it has all of it.
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
        placements::portfolio(app, setting, &known)?;
        placements::acknowledge_all(app, setting, &known, &reference, (None, None))?;
        let to = format!("{PORTFOLIOS}/{}", escaped(&known));
        Ok((to, Said { text: face.t("ui-placement-acknowledged"), undo: None }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}

/// The buyer has paid: all of it that is still with the buyer is sold.
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
        let (price, on) = (form.needed(&face, "price"), form.day(&face, "on"));
        form.checked()?;
        placements::portfolio(app, setting, &known)?;
        let sold = placements::sell_all(app, setting, &SaleInput { number: &known, price: &price, on })?;
        let money = |money: Money| face.money(money.minor, money.currency);
        let (price, lost) = (money(sold.price), money(sold.lost));
        let values = [("placement", (&known).into()), ("price", (&price).into()), ("lost", (&lost).into())];
        let to = format!("{PORTFOLIOS}/{}", escaped(&known));
        Ok((to, Said { text: face.say("ui-said-placement-sold", &values), undo: None }))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}
