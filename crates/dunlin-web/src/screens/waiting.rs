//! A file on its way into the book: what it is, its columns and what is open about it, then what importing it would do.
//!
//! Decides: which refusals are questions that a person can answer here, and how many examples of a problem are shown.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use dunlin_app::import::waiting::{self, Answers, Look, Taken, Waiting};
use dunlin_app::import::{Correction, Field, Glance, GlanceColumn, ImportOutcome, Kind, Problem, Severity};
use dunlin_app::{App, AppError, Setting};

use crate::answer::{answer, done, page, problem};
use crate::frame::{Frame, Here, Said};
use crate::security::Visitor;
use crate::site::Site;
use crate::wrongs;

/// Refusals that an answer on the page of columns settles, by the part of their code before the point.
const QUESTIONS: &[&str] = &["column", "currency", "date_order", "decimal", "encoding", "header", "kind", "sheet"];
/// Encodings that are offered, by their WHATWG names.
const ENCODINGS: &[&str] =
    &["UTF-8", "windows-1252", "windows-1250", "windows-1251", "windows-1257", "iso-8859-2", "UTF-16LE"];
/// Rows shown of a group of problems, and corrections.
const EXAMPLES: usize = 5;

/// A choice of a list.
struct Choice {
    value: &'static str,
    name: String,
    is_chosen: bool,
}

/// A column of the file.
struct Column {
    place: usize,
    header: String,
    samples: String,
    fields: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "import_columns.html", blocks = ["main"])]
struct Columns {
    frame: Frame,
    path: String,
    question: Option<(String, Option<String>)>,
    facts: Vec<(String, String)>,
    kinds: Vec<Choice>,
    orders: Vec<Choice>,
    decimals: Vec<Choice>,
    encodings: Vec<Choice>,
    sheets: Vec<(String, bool)>,
    currency: String,
    lines: Vec<Column>,
    snapshot: bool,
    /// What is asked: the part of its code before the point.
    asks: &'static str,
}

page!(Columns);

/// Problems of one kind, with what mends them.
struct Group {
    /// What mends it, else what is wrong.
    name: String,
    count: usize,
    rows: Vec<(String, String, String, String)>,
    is_error: bool,
}

#[derive(Template)]
#[template(path = "import_preview.html", blocks = ["main"])]
struct Preview {
    frame: Frame,
    path: String,
    sentence: String,
    is_list: bool,
    tiles: Vec<(String, String)>,
    also: Vec<String>,
    corrections: Vec<Correction>,
    more_corrections: usize,
    groups: Vec<Group>,
    mapping: Vec<(String, String)>,
    changes: u64,
    /// An invoice names another seller; a person may say that it is the creditor's all the same.
    is_foreign: bool,
    submit: String,
}

page!(Preview);

/// The columns of a file, and the questions about it.
pub(crate) async fn columns(State(site): State<Site>, visitor: Visitor, Path(key): Path<String>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let waits = waiting::look(app, setting, &key)?;
        Ok(match &waits.look {
            Look::List(glance) => Ok(read_columns(app, setting, &asked, &key, &waits, glance)?),
            Look::Invoices(_) | Look::Bank { .. } => Err(format!("/imports/waiting/{key}/preview")),
        })
    });
    match page.await {
        Ok(Ok(page)) => answer(&visitor, Ok(page)),
        Ok(Err(elsewhere)) => Redirect::to(&elsewhere).into_response(),
        Err(error) => problem(&visitor, &error),
    }
}

fn read_columns(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    key: &str,
    waits: &Waiting,
    glance: &Glance,
) -> Result<Columns, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Imports, &waits.upload.file_name)?;
    let frame = frame.under(visitor.face.t("ui-nav-imports"), "/imports");
    let answers = &waits.answers;
    let kind = glance.kind.map_or("", Kind::name);
    let choice = |value: &'static str, name: String, chosen: &str| Choice { value, name, is_chosen: value == chosen };
    let words = |values: &'static [&'static str], prefix: &str, chosen: &str| -> Vec<Choice> {
        values.iter().map(|value| choice(value, frame.of(prefix, value), chosen)).collect()
    };
    let order = glance.date_order.map_or(answers.date_order.as_str(), |order| order.name());
    let decimal = glance.decimal.map_or_else(|| answers.decimal.clone(), |sign| sign.sign().to_string());
    let encoding = glance.encoding.unwrap_or(answers.encoding.as_str());
    let asks = glance.refusal.as_ref().map_or("", |refusal| part(refusal.code));
    let decimals = [(".", "ui-decimal-point"), (",", "ui-decimal-comma")];
    Ok(Columns {
        path: format!("/imports/waiting/{key}"),
        question: glance.refusal.as_ref().map(|refusal| question(&frame, refusal.code, &refusal.message)),
        asks,
        facts: facts(&frame, glance),
        kinds: words(&["invoices", "receipts", "customers"], "ui-import-kind-", kind),
        orders: words(&["dmy", "mdy", "ymd"], "ui-date-order-", order),
        decimals: decimals.into_iter().map(|(sign, key)| choice(sign, frame.t(key), &decimal)).collect(),
        // Workbooks say their encoding themselves.
        encodings: if glance.encoding.is_some() || asks == "encoding" {
            ENCODINGS.iter().map(|name| choice(name, (*name).to_string(), encoding)).collect()
        } else {
            Vec::new()
        },
        sheets: match glance.sheets.as_slice() {
            [] | [_] => Vec::new(),
            several => several.iter().map(|sheet| (sheet.clone(), *sheet == answers.sheet)).collect(),
        },
        currency: answers.currency.clone(),
        lines: column_lines(&frame, glance),
        snapshot: answers.snapshot,
        frame,
    })
}

fn column_lines(frame: &Frame, glance: &Glance) -> Vec<Column> {
    let column = |(at, seen): (usize, &GlanceColumn)| {
        let chosen = seen.field.map_or("", Field::name);
        let fields = Field::ALL.iter().filter(|field| belongs(**field, glance.kind) || Some(**field) == seen.field);
        let fields = fields.map(|field| Choice {
            value: field.name(),
            name: frame.of("ui-field-", field.name()),
            is_chosen: field.name() == chosen,
        });
        Column {
            place: at + 1,
            header: seen.header.clone(),
            samples: seen.samples.join(" · "),
            fields: fields.collect(),
        }
    };
    glance.columns.iter().enumerate().map(column).collect()
}

/// Whether a field can stand in a file of a kind; where that is open, any can.
fn belongs(field: Field, kind: Option<Kind>) -> bool {
    let is_of_receipts = matches!(
        field,
        Field::ReceivedOn
            | Field::Amount
            | Field::Currency
            | Field::Reference
            | Field::InvoiceNumber
            | Field::CustomerNumber
            | Field::CustomerName
    );
    let first_of_invoices = Field::ALL.iter().position(|field| *field == Field::InvoiceNumber);
    let is_of_customers = Field::ALL.iter().position(|other| *other == field) < first_of_invoices;
    match kind {
        None => true,
        Some(Kind::Receipts) => is_of_receipts,
        Some(Kind::Customers) => is_of_customers,
        Some(Kind::Invoices) => field != Field::ReceivedOn,
    }
}

fn facts(frame: &Frame, glance: &Glance) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let delimiter = glance.delimiter.map(|sign| match sign {
        '\t' => frame.t("ui-delimiter-tab"),
        other => other.to_string(),
    });
    let figure = |count: i64| frame.face.say("ui-figure", &[("count", count.into())]);
    let count = |count: usize| figure(i64::try_from(count).unwrap_or(i64::MAX));
    let header_row = i64::try_from(glance.header_row).ok().filter(|row| *row > 0);
    for (key, value) in [
        ("ui-fact-rows", glance.records.map(count)),
        ("ui-fact-header-row", header_row.map(figure)),
        ("ui-fact-header-language", glance.language.map(|code| frame.of("ui-language-", code))),
        ("ui-fact-delimiter", delimiter),
    ] {
        facts.extend(value.map(|value| (frame.t(key), value)));
    }
    facts
}

/// What is asked, in words of the page where it has some; else as the reader says it.
fn question(frame: &Frame, code: &str, message: &str) -> (String, Option<String>) {
    let told = frame.face.problem_found(code, message);
    let key = ask_key(code);
    if frame.face.has(&key) { (frame.t(&key), Some(told)) } else { (told, None) }
}

fn ask_key(code: &str) -> String {
    format!("ui-ask-{}", code.replace(['_', '.'], "-"))
}

fn part(code: &'static str) -> &'static str {
    code.split('.').next().unwrap_or(code)
}

/// Keeps what a person said; a file that reads otherwise by it shows its columns anew.
pub(crate) async fn say(
    State(site): State<Site>,
    visitor: Visitor,
    Path(key): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    let next = site.work(visitor.actor(), move |app, setting| {
        let before = waiting::look(app, setting, &key)?;
        let mut answers = said(&fields);
        let reads_otherwise = reads_otherwise(&before, &answers);
        if reads_otherwise {
            answers.columns = Vec::new();
        }
        waiting::answer(app, setting, &key, &answers)?;
        let after = waiting::look(app, setting, &key)?;
        let is_open = matches!(&after.look, Look::List(glance) if glance.refusal.is_some());
        Ok(format!("/imports/waiting/{key}{}", if reads_otherwise || is_open { "" } else { "/preview" }))
    });
    match next.await {
        Ok(next) => Redirect::to(&next).into_response(),
        Err(error) => problem(&visitor, &error),
    }
}

/// Another kind, sheet or encoding has other columns than the page showed.
fn reads_otherwise(before: &Waiting, answers: &Answers) -> bool {
    let Look::List(glance) = &before.look else { return true };
    let encoding = glance.encoding.filter(|_| !answers.encoding.is_empty());
    let had_columns = !glance.columns.is_empty();
    !had_columns
        || glance.kind.map_or("", Kind::name) != answers.kind
        || before.answers.sheet != answers.sheet
        || encoding.is_some_and(|name| name != answers.encoding)
}

/// What a form says: `c1`, `c2`, … are the fields of the columns.
fn said(fields: &[(String, String)]) -> Answers {
    let mut answers = Answers::default();
    let mut columns: BTreeMap<usize, String> = BTreeMap::new();
    for (name, value) in fields {
        let value = value.trim().to_string();
        match name.as_str() {
            "kind" => answers.kind = value,
            "currency" => answers.currency = value.to_uppercase(),
            "date_order" => answers.date_order = value,
            "decimal" => answers.decimal = value,
            "encoding" => answers.encoding = value,
            "sheet" => answers.sheet = value,
            "snapshot" => answers.snapshot = true,
            "accept_seller" => answers.accept_seller = true,
            other => {
                if let Some(place) = other.strip_prefix('c').and_then(|place| place.parse().ok()) {
                    columns.insert(place, value);
                }
            }
        }
    }
    answers.columns = columns.into_values().collect();
    answers
}

/// What importing the file would do.
pub(crate) async fn preview(State(site): State<Site>, visitor: Visitor, Path(key): Path<String>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let (upload, preview) = match waiting::preview(app, setting, &key) {
            Ok(previewed) => previewed,
            Err(error) if QUESTIONS.contains(&part(error.code)) => return Ok(Err(format!("/imports/waiting/{key}"))),
            Err(error) => return Err(error),
        };
        let frame = Frame::read(app, setting, &asked, Here::Imports, &upload.file_name)?;
        let frame = frame.under(asked.face.t("ui-nav-imports"), "/imports");
        Ok(Ok(match preview {
            waiting::Preview::Bank { statements, entries } => bank_preview(frame, &key, statements, entries),
            waiting::Preview::Rows { outcome, is_list } => list_preview(frame, &key, &outcome, is_list),
        }))
    });
    match page.await {
        Ok(Ok(page)) => answer(&visitor, Ok(page)),
        Ok(Err(elsewhere)) => Redirect::to(&elsewhere).into_response(),
        Err(error) => problem(&visitor, &error),
    }
}

fn bank_preview(frame: Frame, key: &str, statements: usize, entries: usize) -> Preview {
    Preview {
        path: format!("/imports/waiting/{key}"),
        sentence: frame.t("ui-import-is-bank"),
        is_list: false,
        tiles: vec![
            (frame.t("ui-import-statements"), frame.face.n("ui-figure", statements)),
            (frame.t("ui-import-lines"), frame.face.n("ui-figure", entries)),
        ],
        also: vec![frame.t("ui-import-bank-how")],
        corrections: Vec::new(),
        more_corrections: 0,
        groups: Vec::new(),
        mapping: Vec::new(),
        changes: entries as u64,
        is_foreign: false,
        submit: frame.face.n("ui-import-take-lines", entries),
        frame,
    }
}

fn list_preview(frame: Frame, key: &str, outcome: &ImportOutcome, is_list: bool) -> Preview {
    let figure =
        |count: u64| frame.face.say("ui-figure", &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())]);
    let whole = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let changes = outcome.created + outcome.updated;
    let mut also = Vec::new();
    for (key, count) in [
        ("ui-import-also-customers", outcome.also_customers),
        ("ui-import-also-receipts", outcome.also_receipts),
        ("ui-import-not-in-list", outcome.not_in_list),
    ] {
        if count > 0 {
            also.push(frame.face.n(key, whole(count)));
        }
    }
    let mapping = outcome.mapping.iter().map(|(field, header)| (header.clone(), frame.of("ui-field-", field.name())));
    let unused = outcome.unused_headers.iter().map(|header| (header.clone(), frame.t("ui-field-none")));
    Preview {
        path: format!("/imports/waiting/{key}"),
        sentence: frame.of("ui-import-is-", outcome.kind.name()),
        is_list,
        tiles: vec![
            (frame.t("ui-import-created"), figure(outcome.created)),
            (frame.t("ui-import-updated"), figure(outcome.updated)),
            (frame.t("ui-import-skipped"), figure(outcome.skipped)),
            (frame.t("ui-import-rejected"), figure(outcome.rejected)),
        ],
        also,
        corrections: outcome.corrections.iter().take(EXAMPLES).cloned().collect(),
        more_corrections: outcome.corrections.len().saturating_sub(EXAMPLES),
        is_foreign: outcome.problems.iter().any(|problem| problem.code == "seller.not_creditor"),
        groups: groups(&frame, &outcome.problems),
        mapping: mapping.chain(unused).collect(),
        changes,
        submit: frame.face.n("ui-import-take", whole(changes)),
        frame,
    }
}

/// Problems by what mends them, errors first, then what most rows have.
fn groups(frame: &Frame, problems: &[Problem]) -> Vec<Group> {
    let mut by_code: BTreeMap<(bool, &str), Vec<&Problem>> = BTreeMap::new();
    for found in problems {
        by_code.entry((found.severity == Severity::Warning, found.code)).or_default().push(found);
    }
    let mut groups: Vec<Group> = by_code
        .into_iter()
        .map(|((is_warning, code), found)| {
            let key = wrongs::of_problem(code);
            let row = |problem: &&Problem| {
                let row = problem.row.map_or_else(String::new, |row| row.to_string());
                let found = problem.found.clone().unwrap_or_default();
                (row, problem.column.clone().unwrap_or_default(), found, frame.face.problem(code, &problem.message))
            };
            Group {
                name: if frame.face.has(&key) {
                    frame.t(&key)
                } else {
                    found.first().map_or_else(String::new, |problem| frame.face.problem(code, &problem.message))
                },
                count: found.len(),
                // What is said of the whole file stands in the name of the group already.
                rows: match found.as_slice() {
                    [only] if only.row.is_none() => Vec::new(),
                    several => several.iter().take(EXAMPLES).map(row).collect(),
                },
                is_error: !is_warning,
            }
        })
        .collect();
    groups.sort_by_key(|group| (!group.is_error, std::cmp::Reverse(group.count)));
    groups
}

/// Imports the file.
pub(crate) async fn take(State(site): State<Site>, visitor: Visitor, Path(key): Path<String>) -> Response {
    let face = visitor.face.clone();
    let taken = site.work(visitor.actor(), move |app, setting| waiting::take(app, setting, &key)).await;
    match taken {
        Ok(Taken::Import(name)) => {
            let said = Said { text: face.t("ui-said-imported"), undo: Some(format!("/undo/import/{name}")) };
            done(&visitor, &format!("/imports/{name}"), Ok(said))
        }
        Ok(Taken::Bank(read)) => {
            let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
            let new = read.entries.saturating_sub(read.duplicates);
            let values = [("new", count(new)), ("applied", count(read.applied))];
            let text = face.say("ui-said-bank", &values.map(|(name, value)| (name, value.into())));
            done(&visitor, "/cash", Ok(Said { text, undo: None }))
        }
        Err(error) => problem(&visitor, &error),
    }
}

/// Forgets the file.
pub(crate) async fn forget(State(site): State<Site>, visitor: Visitor, Path(key): Path<String>) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        let upload = waiting::forget(app, setting, &key)?;
        Ok(Said { text: face.t1("ui-said-forgotten", "file", &upload.file_name), undo: None })
    });
    let said = said.await;
    done(&visitor, "/imports", said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_says_its_columns_in_their_order() {
        let fields = [("c2", "amount"), ("c10", ""), ("c1", " invoice_number "), ("currency", "eur"), ("other", "x")];
        let fields: Vec<(String, String)> = fields.map(|(name, value)| (name.to_string(), value.to_string())).into();
        let answers = said(&fields);
        assert_eq!(answers.columns, ["invoice_number", "amount", ""]);
        assert_eq!((answers.currency.as_str(), answers.accept_seller), ("EUR", false));
        assert!(said(&[("accept_seller".to_string(), "yes".to_string())]).accept_seller);
    }
}
