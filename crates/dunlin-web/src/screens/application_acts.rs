//! What the forms of an application for credit do, and the one that takes it.

use axum::extract::{Form, Multipart, Path, State};
use axum::response::Response;
use dunlin_app::approvals::{Outcome, grant};
use dunlin_app::cases::Done;
use dunlin_app::evidence::FILE_BYTES_MAX;
use dunlin_app::opening::{
    AcceptanceInput, AgreementInput, ApplicationInput, CallInput, FigureInput, GrantInput, ReferenceInput, ReportInput,
    StatementInput, accept_policy, apply, keep_reference, keep_report, keep_statement, refuse, sign_agreement,
    strike_reference, weigh, withdraw,
};
use dunlin_app::search::customer_meant;
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::change::{Change, OpeningChange};

use crate::answer::problem;
use crate::face::Face;
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::Said;
use crate::screens::acts::{undo_of, unknown};
use crate::screens::application::{ApplicationPage, read};
use crate::screens::documents::parts;
use crate::screens::talk::plain;
use crate::screens::{approvals, credit};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// A file that came with a form: its name and its bytes.
type File = (String, Vec<u8>);

fn page_of(number: &str) -> String {
    format!("/credit/applications/{}", escaped(number))
}

fn said(face: &Face, key: &str, done: &Done) -> Said {
    Said { text: face.t(key), undo: undo_of(done) }
}

/// What is not there belongs to the form, and not to the address.
fn at_its_field(error: AppError) -> AppError {
    if error.failure == Failure::NotFound { AppError { failure: Failure::Usage, ..error } } else { error }
}

/// Takes an application.
pub(crate) async fn take(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let face = visitor.face.clone();
    let fields: Fields = &[
        ("customer.", "customer"),
        ("application.open", "customer"),
        ("application.terms", "terms"),
        ("application.", "amount"),
        ("amount.", "amount"),
    ];
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let customer = form.needed(&face, "customer");
        let (amount, monthly) = (plain(&face, form, "amount"), plain(&face, form, "monthly"));
        form.checked()?;
        let customer = customer_meant(app, setting, &customer).map_err(at_its_field)?;
        let input = ApplicationInput {
            customer: &customer,
            amount: amount.as_deref(),
            monthly: monthly.as_deref(),
            currency: form.given("currency"),
            terms: form.text("terms"),
            contact: form.text("contact"),
            on: None,
        };
        let done = apply(app, setting, &input).map_err(at_its_field)?;
        let made = done.changes.iter().find_map(|change| match change {
            Change::Opening(OpeningChange::Applied(application)) => Some(page_of(&application.number)),
            _ => None,
        });
        Ok((made.unwrap_or_else(|| "/credit?tab=applications".to_string()), said(&face, "ui-said-applied", &done)))
    };
    submit(&site, &visitor, Filled::new("apply", values, fields), act, credit::read_applications).await
}

/// Does what a form of an application's page asks for; a form that cannot be taken comes back in that page.
async fn act(
    (site, visitor): (Site, Visitor),
    number: String,
    form: Filled,
    key: &'static str,
    act: impl FnOnce(&mut App, &Setting, &mut Filled, &Face, &str) -> Result<Done, AppError> + Send + 'static,
) -> Response {
    let (face, of) = (visitor.face.clone(), number.clone());
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let done = act(app, setting, form, &face, &of)?;
        Ok((page_of(&of), said(&face, key, &done)))
    };
    submit(&site, &visitor, form, act, again(number)).await
}

/// The page of an application, with the form that came back.
fn again(
    number: String,
) -> impl FnOnce(&mut App, &Setting, &Visitor, Filled) -> Result<ApplicationPage, AppError> + Send + 'static {
    move |app, setting, visitor, form| read(app, setting, visitor, &number, form)
}

/// Names a supplier, or notes what it said.
pub(crate) async fn reference(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let fields: Fields = &[
        ("reference.days", "days"),
        ("reference.pays", "pays"),
        ("reference.with", "with"),
        ("reference.", "name"),
        ("amount.", "highest"),
    ];
    let form = Filled::new("reference", values, fields);
    act((site, visitor), number, form, "ui-said-reference", |app, setting, form, face, number| {
        let (name, highest) = (form.needed(face, "name"), plain(face, form, "highest"));
        let days = form.given("days").map(str::parse::<i64>);
        if matches!(days, Some(Err(_))) {
            form.say("days", face.t("ui-wrong-reference-days"));
        }
        form.checked()?;
        let called = form.given("with").map(|with| CallInput {
            on: None,
            with,
            pays: form.text("pays"),
            again: match form.text("again") {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            highest: highest.as_deref(),
            days_slow: days.and_then(Result::ok),
            said: form.text("said"),
        });
        keep_reference(
            app,
            setting,
            &ReferenceInput { application: number, name: &name, reach: form.given("reach"), called },
        )
    })
    .await
}

/// A supplier was named by mistake.
pub(crate) async fn strike(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("strike", values, &[]);
    act((site, visitor), number, form, "ui-said-reference-struck", |app, setting, form, _, number| {
        strike_reference(app, setting, number, form.text("part").parse().unwrap_or(0))
    })
    .await
}

/// The customer of an application.
fn customer_of(app: &mut App, setting: &Setting, number: &str) -> Result<String, AppError> {
    Ok(weigh(app, setting, number)?.shown.customer)
}

/// Does what a form with a file asks for, as [`act`].
async fn act_with_file(
    (site, visitor): (Site, Visitor),
    number: String,
    (name, fields): (&'static str, Fields),
    mut sent: Multipart,
    (key, keep): (
        &'static str,
        impl FnOnce(&mut App, &Setting, &mut Filled, &Face, &str, File) -> Result<Done, AppError> + Send + 'static,
    ),
) -> Response {
    let (values, file, bytes) = match parts(&mut sent, FILE_BYTES_MAX).await {
        Ok(read) => read,
        Err(error) => return problem(&visitor, &error),
    };
    let form = Filled::new(name, values, fields);
    act((site, visitor), number, form, key, move |app, setting, form, face, number| {
        keep(app, setting, form, face, number, (file, bytes))
    })
    .await
}

/// Keeps a bureau's report.
pub(crate) async fn report(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    sent: Multipart,
) -> Response {
    let fields: Fields = &[("report.bureau", "bureau"), ("paper.until", "until"), ("evidence.", "file")];
    let keep = |app: &mut App, setting: &Setting, form: &mut Filled, face: &Face, number: &str, (file, bytes): File| {
        let (bureau, until) = (form.needed(face, "bureau"), form.day(face, "until"));
        form.checked()?;
        let customer = customer_of(app, setting, number)?;
        let input = ReportInput {
            customer: &customer,
            bureau: &bureau,
            score: form.text("score"),
            warns: form.is_sent("warns"),
            said: form.text("said"),
            until,
            file: (&file, &bytes),
        };
        keep_report(app, setting, &input)
    };
    act_with_file((site, visitor), number, ("report", fields), sent, ("ui-said-report", keep)).await
}

/// An amount that may be below zero, as a script writes it.
fn figure(face: &Face, form: &mut Filled, field: &'static str) -> Option<String> {
    let given = form.given(field)?.to_string();
    let Some(rest) = given.strip_prefix(['-', '−']) else { return plain(face, form, field) };
    match dunlin_app::spoken::plain_amount(rest) {
        Ok(amount) => Some(format!("-{amount}")),
        Err(_) => plain(face, form, field),
    }
}

/// Keeps a financial statement.
pub(crate) async fn statement(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    sent: Multipart,
) -> Response {
    let fields: Fields = &[
        ("statement.day", "closed"),
        ("statement.firm", "firm"),
        ("statement.figures", "assets"),
        ("amount.", "assets"),
        ("paper.until", "until"),
        ("evidence.", "file"),
    ];
    let keep = |app: &mut App, setting: &Setting, form: &mut Filled, face: &Face, number: &str, (file, bytes): File| {
        let (closed_on, until) = (form.day(face, "closed"), form.day(face, "until"));
        form.needed(face, "closed");
        let needed = ["assets", "working", "retained", "ebit", "sales", "liabilities"].map(|field| {
            form.needed(face, field);
            figure(face, form, field).unwrap_or_default()
        });
        let (equity, market) = (figure(face, form, "equity"), figure(face, form, "market"));
        form.checked()?;
        let weighed = weigh(app, setting, number)?;
        let currency = weighed.currency();
        let [assets, working_capital, retained, ebit, sales, liabilities] = &needed;
        let input = StatementInput {
            customer: &weighed.shown.customer,
            closed_on: closed_on.unwrap_or_default(),
            firm: form.text("firm"),
            currency: Some(currency.code()),
            figures: FigureInput {
                assets,
                working_capital,
                retained,
                ebit,
                sales,
                liabilities,
                equity: equity.as_deref(),
                market_value: market.as_deref(),
            },
            until,
            file: (&file, &bytes),
        };
        keep_statement(app, setting, &input)
    };
    act_with_file((site, visitor), number, ("statement", fields), sent, ("ui-said-statement", keep)).await
}

/// Keeps an agreement.
pub(crate) async fn agreement(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    sent: Multipart,
) -> Response {
    let fields: Fields = &[
        ("agreement.signature", "by"),
        ("agreement.initials", "initials"),
        ("agreement.clause", "clause"),
        ("agreement.", "on"),
        ("evidence.", "file"),
    ];
    let keep = |app: &mut App, setting: &Setting, form: &mut Filled, face: &Face, number: &str, (file, bytes): File| {
        let (on, our_on) = (form.day(face, "on"), form.day(face, "our_on"));
        form.checked()?;
        let customer = customer_of(app, setting, number)?;
        let input = AgreementInput {
            customer: &customer,
            clause: form.text("clause"),
            initials: form.text("initials"),
            by_customer: (form.text("by"), on),
            by_creditor: (form.given("our"), our_on),
            from: None,
            file: (&file, &bytes),
        };
        sign_agreement(app, setting, &input)
    };
    act_with_file((site, visitor), number, ("agreement", fields), sent, ("ui-said-agreement", keep)).await
}

/// Notes that the payment policy was accepted.
pub(crate) async fn policy(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let form = Filled::new("policy", values, &[("policy.accepted_day", "on"), ("policy.", "by")]);
    act((site, visitor), number, form, "ui-said-policy-accepted", |app, setting, form, face, number| {
        let (by, on) = (form.needed(face, "by"), form.day(face, "on"));
        form.checked()?;
        let customer = customer_of(app, setting, number)?;
        accept_policy(app, setting, &AcceptanceInput { customer: &customer, by: &by, on, edition: None })
    })
    .await
}

/// Decides.
pub(crate) async fn decide(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let fields: Fields = &[
        ("application.exception", "exception"),
        ("application.reason", "reason"),
        ("limit.trial", "months"),
        ("limit.end", "until"),
        ("limit.", "amount"),
        ("amount.", "amount"),
    ];
    let (face, of) = (visitor.face.clone(), number.clone());
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (reason, until) = (form.needed(&face, "reason"), form.day(&face, "until"));
        let amount = plain(&face, form, "amount");
        let months = form.given("months").map(str::parse::<i32>);
        if matches!(months, Some(Err(_))) {
            form.say("months", face.t("ui-wrong-limit-trial"));
        }
        form.checked()?;
        let told = match form.text("verdict") {
            "refuse" => said(&face, "ui-said-refused", &refuse(app, setting, &of, &reason)?),
            "withdraw" => said(&face, "ui-said-application-withdrawn", &withdraw(app, setting, &of, &reason)?),
            "grant" => {
                let input = GrantInput {
                    application: &of,
                    amount: amount.as_deref(),
                    trial_months: months.and_then(Result::ok),
                    lasting: form.is_sent("lasting"),
                    until,
                    reason: &reason,
                    exception: form.given("exception"),
                };
                match grant(app, setting, &input)? {
                    Outcome::Done(done) => said(&face, "ui-said-granted", &done),
                    Outcome::Asked(waits) => approvals::asked(&face, &waits),
                }
            }
            _ => return Err(unknown()),
        };
        Ok((page_of(&of), told))
    };
    submit(&site, &visitor, Filled::new("decide", values, fields), act, again(number)).await
}
