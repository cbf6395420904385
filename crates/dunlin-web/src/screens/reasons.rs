//! Why customers do not pay: each reason that was given in a period, whether it holds, and the money behind it, each figure with the
//! conversations that it is made of.
//!
//! Decides: money in one currency at a time, and whose conversations are looked at. What counts is `dunlin_app::metrics::reasons`'.

use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::export::Cell;
use dunlin_app::metrics::Period;
use dunlin_app::metrics::reasons::{ReasonRow, Reasons, added, by_reason, currencies, rows};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::conversation::{Verdict, Why};
use dunlin_core::money::Currency;
use serde::Deserialize;

use crate::answer::answer;
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::screens::figures::{Behind, Figure, Figures, Heads, Line, PAGE, Row, choices, days, queried};
use crate::screens::paging::Pages;
use crate::screens::reports::period_of;
use crate::security::{Visitor, escaped};
use crate::sheet::{self, List, Output};
use crate::site::Site;

/// The figures of a reason, in the order of their columns, by their words in addresses.
const FIGURES: [&str; 7] = ["conversations", "customers", "true", "false", "open", "without-details", "behind"];

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    from: String,
    to: String,
    currency: String,
    /// What a person heard.
    by: String,
    /// Conversations of a reason.
    why: String,
    /// Those of a figure.
    figure: String,
    page: usize,
}

/// Period and currency of a report.
type Terms = (Period, Currency);

const REASONS: List = List {
    key: "reasons",
    name: "ui-reasons",
    columns: &[
        ("reason", "ui-col-reason"),
        ("conversations", "ui-reason-conversations"),
        ("customers", "ui-reason-customers"),
        ("true", "ui-reason-true"),
        ("false", "ui-reason-false"),
        ("open", "ui-reason-open"),
        ("without_details", "ui-reason-without-details"),
        ("currency", "ui-currency"),
        ("behind", "ui-reason-behind"),
    ],
};

const ROWS: List = List {
    key: "reason_rows",
    name: "ui-reasons",
    columns: &[
        ("on", "ui-col-day"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("reason", "ui-col-reason"),
        ("details", "ui-why-details"),
        ("checked", "ui-reason-checked"),
        ("person", "ui-col-person"),
        ("currency", "ui-currency"),
        ("behind", "ui-reason-behind"),
    ],
};

/// The report, or its table as a file.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    if let Output::File(format) = output {
        return REASONS
            .file(&site, &visitor, format, move |app, setting, lines| {
                let (period, currency) = wanted.terms(app, setting)?;
                let mut found = rows(app, setting, period)?;
                found.retain(|row| wanted.is_by(row));
                lines.all(by_reason(&found, currency).iter().map(|(why, own)| cells(*why, own, currency)))
            })
            .await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let terms = wanted.terms(app, setting)?;
        let frame = Frame::read(app, setting, &asked, Here::Reports, &asked.face.t("ui-reasons"))?
            .under(asked.face.t("ui-nav-reports"), "/reports");
        Ok(report(frame, &wanted, terms, rows(app, setting, terms.0)?))
    });
    answer(&visitor, page.await)
}

/// The conversations behind a figure, or those as a file.
pub(crate) async fn behind(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    if let Output::File(format) = output {
        return ROWS
            .file(&site, &visitor, format, move |app, setting, lines| {
                let (period, currency) = wanted.terms(app, setting)?;
                let found = wanted.narrowed(rows(app, setting, period)?)?;
                let amounts = added(&found, currency);
                lines.all(found.iter().zip(amounts).map(|(row, minor)| row_cells(row, minor, currency)))
            })
            .await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let terms = wanted.terms(app, setting)?;
        let found = wanted.narrowed(rows(app, setting, terms.0)?)?;
        let face = &asked.face;
        let title = Why::find(&wanted.why).map_or_else(|| face.t("ui-reasons"), |why| name(face, why));
        let reports = format!("/reports/reasons?{}", wanted.queried(terms));
        let frame = Frame::read(app, setting, &asked, Here::Reports, &title)?
            .under(face.t("ui-nav-reports"), "/reports")
            .under(face.t("ui-reasons"), reports);
        Ok(listed(frame, &wanted, terms, &found, asked.rows_or(PAGE)))
    });
    answer(&visitor, page.await)
}

fn name(face: &Face, why: Why) -> String {
    face.t(&format!("ui-why-{}", why.code().replace('_', "-")))
}

fn report(frame: Frame, wanted: &Wanted, terms: Terms, mut rows: Vec<ReasonRow>) -> Figures {
    let (period, currency) = terms;
    let mut people: Vec<(String, bool)> =
        rows.iter().map(|row| (row.person.clone(), row.person == wanted.by)).collect();
    people.sort_unstable();
    people.dedup();
    rows.retain(|row| wanted.is_by(row));
    let face = &frame.face;
    let told = Told { face, wanted, terms };
    let line = |(why, own): &(Why, Reasons)| Line { name: name(face, *why), figures: told.figures(why.code(), own) };
    let rule = |figure: &str| {
        let key = format!("ui-reason-{figure}");
        (face.t(&key), face.t(&format!("{key}-how")))
    };
    Figures {
        sentence: days(face, period),
        from: period.from().to_string(),
        to: period.to().to_string(),
        code: currency.code().to_string(),
        currencies: choices(&frame, currencies(&rows), currency),
        first: face.t("ui-col-reason"),
        heads: FIGURES.map(|figure| face.t(&format!("ui-reason-{figure}"))).to_vec(),
        lines: by_reason(&rows, currency).iter().map(line).collect(),
        sum: told.figures("", &Reasons::of(&rows, currency)),
        rules: FIGURES.map(rule).to_vec(),
        none: face.t("ui-reasons-none"),
        none_why: face.t("ui-reasons-none-why"),
        people,
        frame,
    }
}

/// What a line of figures is told with.
struct Told<'a> {
    face: &'a Face,
    wanted: &'a Wanted,
    terms: Terms,
}

impl Told<'_> {
    /// The figures of a reason, or of all where it has no name.
    fn figures(&self, why: &str, own: &Reasons) -> Vec<Figure> {
        let counts = [
            own.conversations,
            own.customers.len(),
            own.holds,
            own.proved_false,
            own.unchecked,
            own.without_details,
            own.conversations,
        ];
        let shown = |(figure, count): (&'static str, usize)| Figure {
            text: match figure {
                "behind" => self.face.figure(own.open_minor, self.terms.1),
                _ => count.to_string(),
            },
            more: String::new(),
            href: (count != 0).then(|| self.rows(why, figure)),
        };
        FIGURES.into_iter().zip(counts).map(shown).collect()
    }

    /// Where the rows of a figure are.
    fn rows(&self, why: &str, figure: &str) -> String {
        let why = if why.is_empty() { String::new() } else { format!("&why={why}") };
        format!("/reports/reasons/rows?figure={figure}&{}{why}", self.wanted.queried(self.terms))
    }
}

fn listed(frame: Frame, wanted: &Wanted, (period, currency): Terms, found: &[ReasonRow], count: usize) -> Behind {
    let face = &frame.face;
    let amounts = added(found, currency);
    let (here, pages) = Pages::of(&frame, (wanted.page, count), found.len());
    let rows = found[here.clone()].iter().zip(&amounts[here]);
    let rows = rows.map(|(row, minor)| shown(face, row, *minor, currency)).collect();
    let who = if wanted.by.is_empty() { String::new() } else { format!("{} · ", wanted.by) };
    let sum = face.money(amounts.iter().copied().fold(0, i64::saturating_add), currency);
    let heads = Heads {
        what: face.t("ui-col-reason"),
        amount: face.t("ui-reason-behind"),
        back: ("/reports/reasons", face.t("ui-reasons")),
    };
    let sentence = format!("{who}{}", days(face, period));
    Behind::of(frame, (sentence, sum), (rows, pages), heads)
}

fn shown(face: &Face, row: &ReasonRow, minor: i64, currency: Currency) -> Row {
    let class = match row.verdict {
        Verdict::True => "ok",
        Verdict::False => "late",
        Verdict::Open => "",
    };
    let quiet = [row.details.as_str(), row.person.as_str()];
    Row {
        on: face.date(row.on),
        customer: row.customer.clone(),
        name: row.name.clone(),
        text: name(face, row.why),
        quiet: quiet.into_iter().filter(|text| !text.trim().is_empty()).collect::<Vec<_>>().join(" · "),
        chip: Some((class, face.t(&format!("ui-reason-{}", row.verdict.code())))),
        amount: face.figure(minor, currency),
        ..Row::default()
    }
}

fn cells(why: Why, own: &Reasons, currency: Currency) -> Vec<Cell> {
    let count = |count: usize| Cell::Integer(i64::try_from(count).unwrap_or(i64::MAX));
    vec![
        sheet::text(why.code()),
        count(own.conversations),
        count(own.customers.len()),
        count(own.holds),
        count(own.proved_false),
        count(own.unchecked),
        count(own.without_details),
        sheet::text(currency.code()),
        sheet::amount(own.open_minor, currency),
    ]
}

fn row_cells(row: &ReasonRow, minor: i64, currency: Currency) -> Vec<Cell> {
    vec![
        Cell::Date(row.on),
        sheet::text(&row.customer),
        sheet::text(&row.name),
        sheet::text(row.why.code()),
        sheet::some(&row.details),
        sheet::text(row.verdict.code()),
        sheet::text(&row.person),
        sheet::text(currency.code()),
        sheet::amount(minor, currency),
    ]
}

impl Wanted {
    fn terms(&self, app: &App, setting: &Setting) -> Result<Terms, AppError> {
        let period = period_of(&self.from, &self.to, app.clock.today(&setting.creditor.timezone))?;
        Ok((period, Currency::find(&self.currency).unwrap_or(setting.creditor.currency)))
    }

    /// Period, currency and person as an address has them.
    fn queried(&self, (period, currency): Terms) -> String {
        let by = if self.by.is_empty() { String::new() } else { format!("&by={}", escaped(&self.by)) };
        format!("{}{by}", queried(period, currency))
    }

    fn is_by(&self, row: &ReasonRow) -> bool {
        self.by.is_empty() || row.person == self.by
    }

    /// The conversations of the person, the reason and the figure that are asked for.
    fn narrowed(&self, mut rows: Vec<ReasonRow>) -> Result<Vec<ReasonRow>, AppError> {
        let unknown = |found: &str, all: String| {
            let message = format!("\"{found}\" is no figure of this report");
            AppError::new(Failure::Usage, "report.figure", message).hint(all)
        };
        let why = match self.why.as_str() {
            "" => None,
            code => Some(Why::find(code).ok_or_else(|| unknown(code, Why::ALL.map(Why::code).join(", ")))?),
        };
        let is_of: fn(&ReasonRow) -> bool = match self.figure.as_str() {
            "" | "conversations" | "customers" | "behind" => |_| true,
            "true" => |row| row.verdict == Verdict::True,
            "false" => |row| row.verdict == Verdict::False,
            "open" => |row| row.verdict == Verdict::Open,
            "without-details" => |row| !row.has_details(),
            other => return Err(unknown(other, FIGURES.join(", "))),
        };
        rows.retain(|row| self.is_by(row) && why.is_none_or(|why| row.why == why) && is_of(row));
        Ok(rows)
    }
}
