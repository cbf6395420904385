//! A run as pages: what would be done, or what became of it, customer by customer, with the sums.
//!
//! Decides nothing: a run that was not issued shows its rows of the decision asked for, one that was its receipt.

use dunlin_core::code::Reason;
use dunlin_core::money::{Currency, Money};
use dunlin_core::plan::Decision;
use dunlin_letters::{ReportColumn, ReportModel, ReportTable};
use dunlin_words::{Value, Words};

use super::{NAME, ROWS_MAX, bank_note, cut, print};
use crate::app::{App, Setting};
use crate::error::AppError;
use crate::policies::PolicyWords;
use crate::run::{self as runs, PlannedRow, ReceiptLine, RowFilter, RunSummary};

/// Letters of an address that a line has room for.
const TO: usize = 34;
/// Letters of a reason.
const WHY: usize = 120;

/// A line of the list.
struct Line {
    cells: Vec<String>,
    sums: Vec<(Currency, i64)>,
}

/// What is printed.
#[derive(Default)]
struct Pages {
    lines: Vec<Line>,
    /// Lines beyond those that are printed.
    more: usize,
    more_sums: Vec<(Currency, i64)>,
    count: usize,
    sums: Vec<(Currency, i64)>,
}

/// The rows of a run that a filter keeps, as PDF; without a decision it is the run's receipt.
///
/// # Errors
/// `run.unknown`; `report.not_possible` when it cannot be set.
pub fn run(
    words: &Words,
    app: &mut App,
    setting: &Setting,
    name: &str,
    filter: &RowFilter,
) -> Result<Vec<u8>, AppError> {
    let summary = runs::summary(app, setting, Some(name))?;
    let pages = if filter.decision.is_some() {
        runs::gather_rows(app, setting, name, |pages: &mut Pages, row| {
            if filter.takes(row) {
                pages.add(|| planned(words, row), |sums| row.add_to(sums));
            }
            Ok(())
        })?
    } else {
        let mut pages = Pages::default();
        for line in runs::receipt(app, setting, name)?.lines.iter().filter(|line| line.is_named(&filter.text)) {
            pages.add(|| received(words, line), |sums| line.sums.iter().for_each(|sum| add(sums, *sum)));
        }
        pages
    };
    print(&model(words, setting, &summary, filter.decision, &pages))
}

impl Pages {
    fn add(&mut self, cells: impl FnOnce() -> Vec<String>, open: impl Fn(&mut Vec<(Currency, i64)>)) {
        self.count += 1;
        open(&mut self.sums);
        if self.lines.len() < ROWS_MAX {
            let mut sums = Vec::new();
            open(&mut sums);
            self.lines.push(Line { cells: cells(), sums });
        } else {
            self.more += 1;
            open(&mut self.more_sums);
        }
    }
}

fn add(sums: &mut Vec<(Currency, i64)>, (currency, minor): (Currency, i64)) {
    match sums.iter_mut().find(|(own, _)| *own == currency) {
        Some((_, sum)) => *sum = sum.saturating_add(minor),
        None => sums.push((currency, minor)),
    }
}

/// Customer, step, way, to whom, why.
fn planned(words: &Words, row: &PlannedRow) -> Vec<String> {
    let of_items = row.plan.items.iter().filter(|item| item.decision == row.plan.decision);
    let mut told = of_items.filter_map(|item| item.reasons.first()).chain(&row.plan.reasons);
    let why = told.next().map(|reason| runs::sentence_in(words, reason)).unwrap_or_default();
    let mut steps: Vec<String> = row.plan.actions.iter().map(|one| step(words, one.step.as_str())).collect();
    steps.dedup();
    let first = row.plan.actions.first();
    vec![
        named(&row.name, &row.customer),
        steps.join(", "),
        first.map(|action| channel(words, action.channel.code())).unwrap_or_default(),
        cut(first.and_then(|action| action.to.as_deref()).unwrap_or_default(), TO),
        cut(&why, WHY),
    ]
}

fn received(words: &Words, line: &ReceiptLine) -> Vec<String> {
    let state = words.text(&format!("ui-row-{}", state_key(line)), &[]);
    let why: Vec<String> = line.reasons.split_whitespace().map(|code| guard_in(words, code)).collect();
    let file = line.file.as_ref().map(|file| file.name.as_str()).unwrap_or_default();
    let told = if why.is_empty() { file.to_string() } else { cut(&why.join(" "), WHY) };
    vec![
        named(&line.name, &line.customer),
        line.steps.iter().map(|one| step(words, one)).collect::<Vec<_>>().join(", "),
        line.channel.map(|one| channel(words, one.code())).unwrap_or_default(),
        cut(&line.to, TO),
        if told.is_empty() { state } else { format!("{state}\n{told}") },
    ]
}

fn state_key(line: &ReceiptLine) -> &'static str {
    match line.state_code() {
        "issued" => "issued",
        "withdrawn" => "withdrawn",
        "taken_out" => "taken-out",
        _ => "left",
    }
}

/// The sentence behind the code of a guard that failed; what its values were is not kept.
pub fn guard_in(words: &Words, code: &str) -> String {
    match Reason::examples().into_iter().find(|reason| reason.code() == code && reason.values().is_empty()) {
        Some(reason) => runs::sentence_in(words, &reason),
        None => words.text(&format!("ui-guard-{}", code.replace(['.', '_'], "-")), &[]),
    }
}

fn named(name: &str, number: &str) -> String {
    format!("{}\n{number}", cut(name, NAME))
}

fn step(words: &Words, id: &str) -> String {
    PolicyWords::new(words).step_name(id)
}

fn channel(words: &Words, code: &str) -> String {
    words.text(&format!("ui-channel-{}", code.replace('_', "-")), &[])
}

/// `1,200.50 EUR`, a line for each currency.
fn figures(words: &Words, sums: &[(Currency, i64)]) -> String {
    let figure = |(currency, minor): &(Currency, i64)| {
        format!("{} {}", words.show(Value::Figure(Money { minor: *minor, currency: *currency })), currency.code())
    };
    sums.iter().map(figure).collect::<Vec<_>>().join("\n")
}

fn model(words: &Words, setting: &Setting, run: &RunSummary, decision: Option<Decision>, pages: &Pages) -> ReportModel {
    let name = |key: &str| words.text(key, &[]);
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let tab = match decision {
        Some(Decision::WillDo) => "ui-run-tab-will",
        Some(Decision::NeedsALook) => "ui-run-tab-look",
        Some(Decision::Wont) => "ui-run-tab-wont",
        None => "ui-run-tab-receipt",
    };
    let mut facts = vec![(name(tab), words.text("ui-paper-customers", &[("count", Value::Count(count(pages.count)))]))];
    let open = |(currency, minor): &(Currency, i64)| {
        (name("ui-open"), words.show(Value::Money(Money { minor: *minor, currency: *currency })))
    };
    facts.extend(pages.sums.iter().take(3).map(open));
    let row = |line: &Line| {
        let mut cells = line.cells.clone();
        cells.push(figures(words, &line.sums));
        cells
    };
    let mut rows: Vec<Vec<String>> = pages.lines.iter().map(row).collect();
    let whole = |first: String, sums: &[(Currency, i64)]| {
        let mut cells = vec![String::new(); 6];
        (cells[0], cells[5]) = (first, figures(words, sums));
        cells
    };
    if pages.more > 0 {
        let more = words.text("ui-paper-more", &[("count", Value::Count(count(pages.more)))]);
        rows.push(whole(more, &pages.more_sums));
    }
    let day = words.show(Value::Weekday(run.on));
    let state = name(&format!("ui-paper-run-{}", run.state.code()));
    let became = if decision.is_some() { "ui-col-why" } else { "ui-col-result" };
    ReportModel {
        key: format!("run-{}-{}", run.name, run.hash),
        date: run.on,
        language: words.language().to_string(),
        creditor: setting.creditor.name.clone(),
        is_wide: true,
        title: words.text("ui-run-of", &[("day", Value::Text(&day))]),
        subtitle: format!("{} · {state}", run.name),
        notes: vec![bank_note(words, run.booked_up_to), format!("SHA-256 {}", run.hash)],
        facts,
        chart_title: String::new(),
        chart: String::new(),
        tables: vec![ReportTable {
            title: String::new(),
            columns: vec![
                ReportColumn::text(name("ui-col-customer")),
                ReportColumn::word(name("ui-col-step")),
                ReportColumn::word(name("ui-col-channel")),
                ReportColumn::word(name("ui-col-to")),
                ReportColumn::text(name(became)),
                ReportColumn::number(name("ui-open")),
            ],
            rows,
            sum: whole(name("ui-sum"), &pages.sums),
            remark: String::new(),
        }],
    }
}
