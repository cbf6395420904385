//! The creditor's bank accounts: a list with a form for each, and one for another.
//!
//! Decides: which field an error belongs to. What an account needs is said by the use case.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::bank_accounts::{self, AccountEdit};
use dunlin_app::{App, AppError, Right, Setting};
use dunlin_core::bank_account::BankAccount;
use serde::Deserialize;

use super::{Tab, framed};
use crate::answer::{answer, done, page};
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Said};
use crate::security::Visitor;
use crate::site::Site;

const PATH: &str = "/settings/bank-accounts";

/// Which field an error belongs to.
const WRONG: Fields = &[
    ("iban.", "iban"),
    ("bic.", "bic"),
    ("currency.", "currency"),
    ("bank_account.label", "label"),
    ("bank_account.no_number", "iban"),
    ("bank_account.already_there", "iban"),
];

/// The fields of an account, in their order.
const FIELDS: [&str; 7] = ["label", "iban", "bic", "number", "bank", "currency", "holder"];

/// A form: the one for a new account has no name yet.
struct Sheet {
    /// The name of the form on the page.
    form: &'static str,
    /// What the account is called now.
    was: String,
    fields: Vec<Field>,
    is_open: bool,
}

struct Field {
    name: &'static str,
    label: String,
    value: String,
    hint: Option<String>,
    /// Its place in the page.
    id: String,
    /// It is the form's that came back.
    is_back: bool,
}

struct Line {
    label: String,
    number: String,
    more: String,
    currency: String,
    is_main: bool,
    sheet: Sheet,
}

#[derive(Template)]
#[template(path = "settings_accounts.html", blocks = ["main"])]
struct AccountsPage {
    frame: Frame,
    tabs: Vec<Tab>,
    lines: Vec<Line>,
    new: Sheet,
    filled: Filled,
    may_change: bool,
}

page!(AccountsPage);

/// Which account.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Which {
    label: String,
}

/// All accounts.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, Filled::default()));
    answer(&visitor, page.await)
}

/// Adds one, or changes the one that is named.
pub(crate) async fn save(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let face = visitor.face.clone();
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let edit = edit_of(form);
        let creditor = match form.given("was") {
            Some(was) => bank_accounts::set(app, setting, was, &edit)?,
            None => bank_accounts::add(app, setting, &edit)?,
        };
        if creditor == setting.creditor {
            return Ok((PATH.to_string(), Said { text: face.t("ui-said-saved"), undo: None }));
        }
        let label = form.text("label").to_string();
        said(app, setting, face.t1("ui-said-account-saved", "account", &label)).map(|said| (PATH.to_string(), said))
    };
    submit(&site, &visitor, Filled::new("account", values, WRONG), act, read).await
}

/// Makes one the main one.
pub(crate) async fn make_main(State(site): State<Site>, visitor: Visitor, Form(which): Form<Which>) -> Response {
    let face = visitor.face.clone();
    let made = site.work(visitor.actor(), move |app, setting| {
        bank_accounts::make_main(app, setting, &which.label)?;
        said(app, setting, face.t1("ui-said-account-main", "account", &which.label))
    });
    done(&visitor, PATH, made.await)
}

/// Takes one away.
pub(crate) async fn remove(State(site): State<Site>, visitor: Visitor, Form(which): Form<Which>) -> Response {
    let face = visitor.face.clone();
    let gone = site.work(visitor.actor(), move |app, setting| {
        bank_accounts::remove(app, setting, &which.label)?;
        said(app, setting, face.t1("ui-said-account-removed", "account", &which.label))
    });
    done(&visitor, PATH, gone.await)
}

/// Takes the newest change of the creditor's data back.
pub(crate) async fn undo(State(site): State<Site>, visitor: Visitor, Path(states): Path<usize>) -> Response {
    let face = visitor.face.clone();
    let back = site.work(visitor.actor(), move |app, setting| {
        bank_accounts::put_back(app, setting, states)?;
        Ok(Said { text: face.t("ui-said-creditor-back"), undo: None })
    });
    done(&visitor, "/settings/creditor", back.await)
}

/// What was done, with the way back.
pub(super) fn said(app: &mut App, setting: &Setting, text: String) -> Result<Said, AppError> {
    let states = bank_accounts::states(app, setting)?;
    Ok(Said { text, undo: Some(format!("/undo/creditor/{states}")) })
}

fn edit_of(form: &Filled) -> AccountEdit {
    let value = |field: &str| form.is_sent(field).then(|| form.text(field).to_string());
    AccountEdit {
        label: value("label"),
        holder: value("holder"),
        iban: value("iban"),
        bic: value("bic"),
        number: value("number"),
        bank: value("bank"),
        currency: value("currency"),
    }
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, filled: Filled) -> Result<AccountsPage, AppError> {
    let (frame, tabs) = framed(app, setting, visitor, PATH)?;
    let accounts = &setting.creditor.bank_accounts;
    let lines = accounts.iter().enumerate().map(|(at, account)| line(&frame, account, at, &filled)).collect();
    let new = sheet(&frame, &BankAccount::default(), accounts.len(), &filled);
    Ok(AccountsPage { lines, new, may_change: visitor.may(Right::Settings), filled, tabs, frame })
}

fn line(frame: &Frame, account: &BankAccount, at: usize, filled: &Filled) -> Line {
    let number = account.iban.as_deref().map(in_groups).or_else(|| account.number.clone());
    let more = [&account.bic, &account.bank, &account.holder].into_iter().flatten().cloned();
    Line {
        label: account.label.clone(),
        number: number.unwrap_or_default(),
        more: more.collect::<Vec<_>>().join(" · "),
        currency: account.currency.map_or_else(|| frame.t("ui-account-all-others"), |own| own.code().to_string()),
        is_main: at == 0,
        sheet: sheet(frame, account, at, filled),
    }
}

/// An IBAN in groups of four, as banks print it.
fn in_groups(iban: &str) -> String {
    let letters: Vec<char> = iban.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn sheet(frame: &Frame, account: &BankAccount, at: usize, filled: &Filled) -> Sheet {
    let is_back = filled.is("account") && filled.text("was") == account.label;
    let field = |name: &'static str| {
        let known = match name {
            "label" => Some(account.label.clone()),
            "iban" => account.iban.as_deref().map(in_groups),
            "bic" => account.bic.clone(),
            "number" => account.number.clone(),
            "bank" => account.bank.clone(),
            "holder" => account.holder.clone(),
            _ => account.currency.map(|own| own.code().to_string()),
        };
        Field {
            name,
            label: frame.of("ui-account-", name),
            value: if is_back { filled.text(name).to_string() } else { known.unwrap_or_default() },
            hint: matches!(name, "label" | "number" | "currency" | "holder")
                .then(|| frame.of("ui-account-", &format!("{name}-hint"))),
            // The form that came back has the names to which the summary of what is wrong leads.
            id: if is_back { format!("account-{name}") } else { format!("account-{at}-{name}") },
            is_back,
        }
    };
    Sheet { form: "account", was: account.label.clone(), fields: FIELDS.map(field).into(), is_open: is_back }
}
