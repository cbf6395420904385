//! A debt that is to be handed on: what each way is expected to bring, and the form.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::approvals::{self, Outcome};
use dunlin_app::placements::{self, PlacementInput, because_sentence, choice_name};
use dunlin_app::{App, AppError, Setting, customers};
use dunlin_core::money::Money;
use dunlin_core::placement::{Campaign, PlacementKind};
use jiff::civil::Date;

use crate::answer::{answer, page};
use crate::face::Face;
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::screens::acts::{undo_of, unknown};
use crate::screens::placements::{PLACEMENTS, kind};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// What belongs to which field.
const FIELDS: Fields = &[
    ("text.", "reason"),
    ("placement.partner", "partner"),
    ("placement.commission", "commission"),
    ("placement.early_out_until", "until"),
    ("interval.", "until"),
    ("placement.", "kind"),
    ("item.", "kind"),
    ("plan.", "kind"),
    ("date.", "until"),
];

/// A way, with its sums.
struct Way {
    name: String,
    expected: String,
    cost: String,
    net: String,
    because: Vec<String>,
}

#[derive(Template)]
#[template(path = "placement_new.html", blocks = ["main"])]
struct NewPlacement {
    frame: Frame,
    filled: Filled,
    path: String,
    ways: Vec<Way>,
    left_out: Vec<String>,
    /// Why there is no advice.
    why_none: String,
    open: String,
    kinds: Vec<(&'static str, String)>,
    today: Date,
}

page!(NewPlacement);

/// The form, with the advisor's table.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Path(customer): Path<String>) -> Response {
    let known = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        read(app, setting, &known, &customer, Filled::new("place", Values::new(), FIELDS))
    });
    answer(&visitor, page.await)
}

/// Hands the debt on, or asks a second person.
pub(crate) async fn place(
    State(site): State<Site>,
    visitor: Visitor,
    Path(customer): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("place", values, FIELDS);
    let (face, known) = (visitor.face.clone(), customer.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| hand_on(app, setting, &face, form, &known);
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &customer, form))
        .await
}

fn hand_on(
    app: &mut App,
    setting: &Setting,
    face: &Face,
    form: &mut Filled,
    customer: &str,
) -> Result<(String, Said), AppError> {
    let (reason, until) = (form.needed(face, "reason"), form.day(face, "until"));
    form.checked()?;
    let given = |field: &str| Some(form.text(field)).filter(|text| !text.is_empty());
    let input = PlacementInput {
        customer,
        kind: PlacementKind::find(form.text("kind")).ok_or_else(unknown)?,
        partner: given("partner"),
        contact: None,
        commission: given("commission"),
        fee: None,
        from: None,
        until,
        campaign: if given("supplements").is_some() { Campaign::Supplements } else { Campaign::Replaces },
        items: &[],
        reason: &reason,
    };
    let outcome = approvals::place(app, setting, &input)?;
    let newest = placements::placements_of(app, setting, customer)?.pop();
    let number = newest.map(|line| line.view.placement.number).unwrap_or_default();
    let to = format!("{PLACEMENTS}/{}", escaped(&number));
    Ok(match outcome {
        Outcome::Done(done) => {
            (to, Said { text: face.t1("ui-said-placed", "placement", &number), undo: undo_of(&done) })
        }
        Outcome::Asked(_) => (to, Said { text: face.t("ui-said-placement-asked"), undo: None }),
    })
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    customer: &str,
    mut form: Filled,
) -> Result<NewPlacement, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let known = customers::show(app, setting, customer, today)?;
    let (account, face) = (&known.detail.account, &visitor.face);
    let frame = Frame::read(app, setting, visitor, Here::Customers, &face.t("ui-placement-new"))?
        .under(face.t("ui-nav-customers"), "/customers")
        .under(account.name.clone(), format!("/customers/{}", escaped(&account.number)));
    let (mut ways, mut left_out, mut open, mut why_none) = (Vec::new(), Vec::new(), String::new(), String::new());
    match placements::advise(app, setting, &account.number, &[]) {
        Ok(advised) => {
            let (words, money) = (face.words(), |money: Money| face.money(money.minor, money.currency));
            open = money(advised.debt.open);
            ways = advised
                .advice
                .choices
                .iter()
                .map(|own| Way {
                    name: choice_name(words, own.hands),
                    expected: money(own.expected),
                    cost: money(own.cost),
                    net: money(own.net),
                    because: own.because.iter().map(|because| because_sentence(words, because)).collect(),
                })
                .collect();
            left_out = advised.advice.left_out.iter().map(|(_, because)| because_sentence(words, because)).collect();
        }
        Err(error) => {
            let mut said = Filled::new("advice", Values::new(), FIELDS);
            said.take(face, &error);
            why_none = said.wrongs().first().map(|wrong| wrong.text.clone()).unwrap_or_default();
        }
    }
    if form.wrongs().is_empty() && form.text("kind").is_empty() {
        form = Filled::default();
    }
    Ok(NewPlacement {
        path: format!("/customers/{}/placements", escaped(&account.number)),
        ways,
        left_out,
        why_none,
        open,
        kinds: PlacementKind::ALL.map(|own| (own.code(), kind(face, own))).into_iter().collect(),
        today,
        filled: form,
        frame,
    })
}
