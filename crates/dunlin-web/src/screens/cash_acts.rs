//! What a person does with a bank line: settle, leave on account, split, leave aside, take off; and bank files.
//!
//! Decides: where the work goes on (with the next line of the same tab), and that a form that was refused comes back with what was
//! typed. Each act is one use case, and each can be undone.

use askama::Template;
use axum::extract::{Form, Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dunlin_app::bank::{self, Difference, NoReceipt, Settling, Share};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::code::Value;

use crate::answer::{answer, done, page, problem};
use crate::face::Face;
use crate::form::Filled;
use crate::frame::{Frame, Here, Said};
use crate::screens::cash::{self, Row, Typed, Wanted, address};
use crate::screens::imports::file_of;
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// Fields of a form; some come several times.
type Fields = Vec<(String, String)>;

fn field<'f>(fields: &'f Fields, name: &str) -> &'f str {
    fields.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.trim())
}

/// An act on a line that waits; afterwards the next one is shown, and what was done can be undone.
async fn act(
    site: Site,
    visitor: Visitor,
    name: String,
    typed: (String, Typed),
    work: impl FnOnce(&mut App, &Setting, &Face) -> Result<Said, AppError> + Send + 'static,
) -> Response {
    let (face, line) = (visitor.face.clone(), name.clone());
    let acted = site.work(visitor.actor(), move |app, setting| {
        let next = bank::next(app, setting, &line)?;
        let said = work(app, setting, &face)?;
        Ok((said, next.map_or_else(|| "/cash".to_string(), |next| address(&next))))
    });
    match acted.await {
        Ok((said, to)) => done(&visitor, &to, Ok(said)),
        Err(error) if error.failure == Failure::NotFound && error.code == "bank.line_unknown" => {
            problem(&visitor, &error)
        }
        Err(error) => back(&site, &visitor, name, typed, error).await,
    }
}

/// The form comes back with what is wrong.
async fn back(
    site: &Site,
    visitor: &Visitor,
    line: String,
    (customer, mut typed): (String, Typed),
    error: AppError,
) -> Response {
    let asked = visitor.clone();
    let status =
        if error.failure == Failure::Conflict { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = site.work(visitor.actor(), move |app, setting| {
        // A customer that is not known cannot be shown beside the line.
        let customer = if error.code.starts_with("customer.") { String::new() } else { customer };
        let wanted = Wanted { line, customer, ..Wanted::default() };
        match share_of(&error, &typed.shares) {
            Some(field) => typed.shares.say(field, asked.face.wrong(&error)),
            None => typed.error = Some(error),
        }
        cash::read(app, setting, &asked, &wanted, typed)
    });
    let page = page.await;
    (status, answer(visitor, page)).into_response()
}

/// The field of a split that an error is about; a sum that does not tie is put right where the last one was typed.
fn share_of(error: &AppError, form: &Filled) -> Option<&'static str> {
    let rows: Vec<Row> = filled_rows(form);
    if error.code == "bank.split_does_not_tie" {
        return rows.last().map(|row| row.amount);
    }
    let place = error.values.iter().find_map(|(name, value)| match value {
        Value::Int(place) if *name == bank::SHARE => usize::try_from(*place).ok(),
        _ => None,
    })?;
    let row = rows.get(place.checked_sub(1)?)?;
    match error.code.split_once('.')?.0 {
        "amount" | "currency" => Some(row.amount),
        "customer" => Some(row.customer),
        _ => Some(row.item),
    }
}

/// The rows in which something was typed.
fn filled_rows(form: &Filled) -> Vec<Row> {
    let is_filled = |row: &Row| [row.customer, row.amount, row.item].iter().any(|field| !form.text(field).is_empty());
    cash::ROWS.into_iter().filter(is_filled).collect()
}

/// Settles what is ticked.
pub(crate) async fn settle(
    State(site): State<Site>,
    visitor: Visitor,
    Path(name): Path<String>,
    Form(form): Form<Fields>,
) -> Response {
    let amount = |number: &str| Some(field(&form, &format!("amount-{number}")).to_string()).filter(|it| !it.is_empty());
    let ticked = form.iter().filter(|(own, _)| own == "item").map(|(_, number)| (number.clone(), amount(number)));
    let items: Vec<(String, Option<String>)> = ticked.collect();
    let customer = field(&form, "customer").to_string();
    let difference = Difference::find(field(&form, "difference")).unwrap_or_default();
    let typed = Typed { items: items.clone(), ..Typed::default() };
    let (typed, line) = ((customer.clone(), typed), name.clone());
    act(site, visitor, name, typed, move |app, setting, face| {
        let settled = bank::settle(app, setting, &line, &Settling { customer: &customer, items: &items, difference })?;
        Ok(applied(face, "ui-said-settled", &settled.customer, &line))
    })
    .await
}

/// Leaves the money on the customer's account.
pub(crate) async fn on_account(
    State(site): State<Site>,
    visitor: Visitor,
    Path(name): Path<String>,
    Form(form): Form<Fields>,
) -> Response {
    let (customer, line) = (field(&form, "customer").to_string(), name.clone());
    act(site, visitor, name, (customer.clone(), Typed::default()), move |app, setting, face| {
        let left = bank::on_account(app, setting, &line, &customer)?;
        Ok(applied(face, "ui-said-on-account", &left.customer, &line))
    })
    .await
}

/// Splits the money over several customers.
pub(crate) async fn split(
    State(site): State<Site>,
    visitor: Visitor,
    Path(name): Path<String>,
    Form(form): Form<Fields>,
) -> Response {
    let line = name.clone();
    let form = Filled::new(cash::SPLIT, form, &[]);
    let typed = Typed { shares: form.clone(), ..Typed::default() };
    act(site, visitor, name, (String::new(), typed), move |app, setting, face| {
        let share = |row: Row| Share {
            customer: form.text(row.customer),
            amount: form.text(row.amount),
            item: form.given(row.item),
        };
        let shares: Vec<Share<'_>> = filled_rows(&form).into_iter().map(share).collect();
        bank::split(app, setting, &line, &shares)?;
        let text = face.n("ui-said-split", shares.len());
        Ok(Said { text, undo: Some(format!("/undo/bank/{}", escaped(&line))) })
    })
    .await
}

/// Says that the line is no customer's money.
pub(crate) async fn ignore(
    State(site): State<Site>,
    visitor: Visitor,
    Path(name): Path<String>,
    Form(form): Form<Fields>,
) -> Response {
    let (reason, line) = (field(&form, "reason").to_string(), name.clone());
    act(site, visitor, name, (String::new(), Typed::default()), move |app, setting, face| {
        let found = NoReceipt::find(&reason).ok_or_else(|| {
            AppError::new(
                Failure::Usage,
                "bank.reason_unknown",
                format!("\"{reason}\" is no reason to leave a line aside"),
            )
        })?;
        bank::ignore(app, setting, &line, found)?;
        let undo = Some(format!("/undo/aside/{}", escaped(&line)));
        Ok(Said { text: face.t1("ui-said-aside", "line", &line), undo })
    })
    .await
}

fn applied(face: &Face, key: &str, customer: &str, line: &str) -> Said {
    let text = face.say(key, &[("line", line.into()), ("customer", customer.into())]);
    Said { text, undo: Some(format!("/undo/bank/{}", escaped(line))) }
}

/// Takes a line off for good: what it settled is never proposed for it again.
pub(crate) async fn unapply(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    take_back(site, visitor, name, |app, setting, name| bank::unapply(app, setting, name).map(drop)).await
}

/// Takes back what was just done.
pub(crate) async fn undo(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    take_back(site, visitor, name, |app, setting, name| bank::undo(app, setting, name).map(drop)).await
}

/// Takes a line up that was left aside.
pub(crate) async fn take_up(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    take_back(site, visitor, name, bank::take_up).await
}

async fn take_back(
    site: Site,
    visitor: Visitor,
    name: String,
    work: impl FnOnce(&mut App, &Setting, &str) -> Result<(), AppError> + Send + 'static,
) -> Response {
    let (face, to) = (visitor.face.clone(), address(&name));
    let said = site.work(visitor.actor(), move |app, setting| {
        work(app, setting, &name)?;
        Ok(Said { text: face.t1("ui-said-waits-again", "line", &name), undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// Matches what waits once more.
pub(crate) async fn rematch(State(site): State<Site>, visitor: Visitor) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        let found = bank::rematch(app, setting)?;
        Ok(Said { text: face.n("ui-said-matched", usize::try_from(found.applied).unwrap_or(0)), undo: None })
    });
    let said = said.await;
    done(&visitor, "/cash", said)
}

/// What a bank file brought, where there is more to say than one line.
#[derive(Template)]
#[template(path = "cash_import.html", blocks = ["main"])]
struct Imported {
    frame: Frame,
    told: String,
    problems: Vec<String>,
}

page!(Imported);

/// Reads a bank file; what is certain is applied at once.
pub(crate) async fn import(State(site): State<Site>, visitor: Visitor, mut form: Multipart) -> Response {
    let (name, bytes) = match file_of(&mut form).await {
        Ok(file) => file,
        Err(error) => return problem(&visitor, &error),
    };
    if bytes.is_empty() {
        return problem(&visitor, &AppError::new(Failure::Usage, "file.missing", "no file was chosen, or it is empty"));
    }
    let asked = visitor.clone();
    let read = site.work(visitor.actor(), move |app, setting| {
        let read = bank::import_as_known(app, setting, &name, &bytes)?;
        let face = &asked.face;
        let told = face.say(
            "ui-said-bank-file",
            &[
                ("entries", count(read.entries)),
                ("known", count(read.duplicates)),
                ("applied", count(read.applied)),
                ("waiting", count(read.suggested + read.unmatched)),
                ("aside", count(read.ignored)),
            ],
        );
        let known = read.known_up_to.map(|day| face.t1("ui-said-bank-known", "day", &face.date(day)));
        let told = [Some(told), known].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let frame = Frame::read(app, setting, &asked, Here::Cash, &name)?.under(face.t("ui-nav-cash"), "/cash");
        let problems = read.problems.iter().map(|it| face.problem_found(it.code, &it.message)).collect();
        Ok(Imported { frame, told, problems })
    });
    match read.await {
        Ok(read) if read.problems.is_empty() => done(&visitor, "/cash", Ok(Said { text: read.told, undo: None })),
        Ok(read) => answer(&visitor, Ok(read)),
        Err(error) => problem(&visitor, &error),
    }
}

fn count(value: u64) -> dunlin_words::Value<'static> {
    dunlin_words::Value::Count(i64::try_from(value).unwrap_or(i64::MAX))
}
