//! By collector: what each person did in a period and what followed, each figure with the rows that it is made of.
//!
//! Decides: money in one currency at a time; calls and tasks have none. What counts for whom is `dunlin_app::metrics::collectors`'.

use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::export::Cell;
use dunlin_app::metrics::Period;
use dunlin_app::metrics::collectors::{Collector, CollectorRow, Deed, by_person, rows};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::metrics::AFTER_CONTACT_DAYS;
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

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    from: String,
    to: String,
    currency: String,
    /// The rows of a person.
    by: String,
    /// What they count for.
    deed: String,
    page: usize,
}

const PEOPLE: List = List {
    key: "collectors",
    name: "ui-collectors",
    columns: &[
        ("person", "ui-col-person"),
        ("calls", "ui-deed-calls"),
        ("tasks", "ui-deed-tasks"),
        ("currency", "ui-currency"),
        ("promises", "ui-deed-promises"),
        ("promised", "ui-col-promised"),
        ("due", "ui-col-promises-due"),
        ("kept", "ui-deed-due"),
        ("collected", "ui-deed-collected"),
    ],
};

const ROWS: List = List {
    key: "collector_rows",
    name: "ui-collectors",
    columns: &[
        ("person", "ui-col-person"),
        ("figure", "ui-col-figure"),
        ("on", "ui-col-day"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("count", "ui-col-count"),
        ("currency", "ui-currency"),
        ("amount", "ui-col-amount"),
        ("kept", "ui-col-kept"),
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
        return PEOPLE
            .file(&site, &visitor, format, move |app, setting, lines| {
                let (period, currency) = wanted.read(app, setting)?;
                lines.all(by_person(&rows(app, setting, period)?, currency).iter().map(|one| cells(one, currency)))
            })
            .await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let (period, currency) = wanted.read(app, setting)?;
        let frame = Frame::read(app, setting, &asked, Here::Reports, &asked.face.t("ui-collectors"))?
            .under(asked.face.t("ui-nav-reports"), "/reports");
        Ok(report(frame, period, currency, &rows(app, setting, period)?))
    });
    answer(&visitor, page.await)
}

/// The rows behind a figure, or those rows as a file.
pub(crate) async fn behind(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    if let Output::File(format) = output {
        return ROWS
            .file(&site, &visitor, format, move |app, setting, lines| {
                let (period, currency) = wanted.read(app, setting)?;
                let found = wanted.narrowed(rows(app, setting, period)?, currency)?;
                lines.all(found.iter().map(row_cells))
            })
            .await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let (period, currency) = wanted.read(app, setting)?;
        let found = wanted.narrowed(rows(app, setting, period)?, currency)?;
        let key =
            Deed::find(&wanted.deed).map_or("ui-collectors".to_string(), |deed| format!("ui-deed-{}", deed.code()));
        let frame = Frame::read(app, setting, &asked, Here::Reports, &asked.face.t(&key))?;
        let reports = format!("/reports/collectors?{}", queried(period, currency));
        let frame =
            frame.under(asked.face.t("ui-nav-reports"), "/reports").under(asked.face.t("ui-collectors"), reports);
        Ok(listed(frame, &wanted, (period, currency), &found, asked.rows_or(PAGE)))
    });
    answer(&visitor, page.await)
}

fn report(frame: Frame, period: Period, currency: Currency, rows: &[CollectorRow]) -> Figures {
    let face = &frame.face;
    let people = by_person(rows, currency);
    let mut all = Collector::default();
    for one in &people {
        all.calls += one.calls;
        all.tasks += one.tasks;
        all.promises += one.promises;
        all.promised_minor = all.promised_minor.saturating_add(one.promised_minor);
        all.due += one.due;
        all.kept += one.kept;
        all.collected_minor = all.collected_minor.saturating_add(one.collected_minor);
    }
    let after = AFTER_CONTACT_DAYS.to_string();
    let rule = |deed: &Deed| {
        let key = format!("ui-deed-{}", deed.code());
        (face.t(&key), face.t1(&format!("{key}-how"), "days", &after))
    };
    Figures {
        sentence: days(face, period),
        from: period.from().to_string(),
        to: period.to().to_string(),
        code: currency.code().to_string(),
        people: Vec::new(),
        currencies: choices(&frame, rows.iter().filter_map(|row| row.amount.map(|(own, _)| own)), currency),
        first: face.t("ui-col-person"),
        heads: Deed::ALL.iter().map(|deed| face.t(&format!("ui-deed-{}", deed.code()))).collect(),
        lines: people.iter().map(|one| line(face, one, period, currency)).collect(),
        sum: line(face, &all, period, currency).figures,
        rules: Deed::ALL.iter().map(rule).collect(),
        none: face.t("ui-collectors-none"),
        none_why: face.t("ui-collectors-none-why"),
        frame,
    }
}

fn line(face: &Face, one: &Collector, period: Period, currency: Currency) -> Line {
    let wanted = Wanted { by: one.person.clone(), ..Wanted::default() };
    let figure = |deed: Deed, text: String, more: String, count: i64| Figure {
        text,
        more,
        href: (count != 0).then(|| wanted.rows(deed, period, currency)),
    };
    let rate = one.kept_rate().map(|rate| face.t1("ui-percent", "percent", &face.number(rate.percent(1))));
    let kept = face.say("ui-collectors-of", &[("kept", one.kept.into()), ("due", one.due.into())]);
    let none = String::new;
    Line {
        figures: vec![
            figure(Deed::Call, one.calls.to_string(), none(), one.calls),
            figure(Deed::Task, one.tasks.to_string(), none(), one.tasks),
            figure(Deed::Promise, face.figure(one.promised_minor, currency), one.promises.to_string(), one.promises),
            figure(
                Deed::Due,
                rate.unwrap_or_else(|| "–".to_string()),
                if one.due > 0 { kept } else { none() },
                one.due,
            ),
            figure(Deed::Collected, face.figure(one.collected_minor, currency), none(), one.collected_minor),
        ],
        name: one.person.clone(),
    }
}

fn listed(
    frame: Frame,
    wanted: &Wanted,
    (period, currency): (Period, Currency),
    found: &[CollectorRow],
    count: usize,
) -> Behind {
    let face = &frame.face;
    let (here, pages) = Pages::of(&frame, (wanted.page, count), found.len());
    let rows = found[here].iter().map(|row| shown(face, row)).collect();
    let has_money = !matches!(Deed::find(&wanted.deed), Some(Deed::Call | Deed::Task));
    let minor: i64 = found.iter().filter_map(|row| row.amount).map(|(_, minor)| minor).sum();
    let who = if wanted.by.is_empty() { String::new() } else { format!("{} · ", wanted.by) };
    let sum = if has_money {
        face.money(minor, currency)
    } else {
        found.iter().map(|row| row.count).sum::<i64>().to_string()
    };
    let heads = Heads {
        what: face.t("ui-col-person"),
        amount: face.t("ui-col-amount"),
        back: ("/reports/collectors", face.t("ui-collectors")),
    };
    let sentence = format!("{who}{}", days(face, period));
    Behind::of(frame, (sentence, sum), (rows, pages), heads)
}

fn shown(face: &Face, row: &CollectorRow) -> Row {
    let chip = if row.is_kept { ("ok", face.t("ui-col-kept")) } else { ("late", face.t("ui-promise-title-broken")) };
    Row {
        on: face.date(row.on),
        customer: row.customer.clone(),
        name: row.name.clone(),
        text: row.person.clone(),
        chip: (row.deed == Deed::Due).then_some(chip),
        amount: row.amount.map_or_else(|| row.count.to_string(), |(own, minor)| face.money(minor, own)),
        ..Row::default()
    }
}

fn cells(one: &Collector, currency: Currency) -> Vec<Cell> {
    vec![
        sheet::text(&one.person),
        Cell::Integer(one.calls),
        Cell::Integer(one.tasks),
        sheet::text(currency.code()),
        Cell::Integer(one.promises),
        sheet::amount(one.promised_minor, currency),
        Cell::Integer(one.due),
        Cell::Integer(one.kept),
        sheet::amount(one.collected_minor, currency),
    ]
}

fn row_cells(row: &CollectorRow) -> Vec<Cell> {
    vec![
        sheet::text(&row.person),
        sheet::text(row.deed.code()),
        Cell::Date(row.on),
        sheet::some(&row.customer),
        sheet::some(&row.name),
        Cell::Integer(row.count),
        row.amount.map_or(Cell::Empty, |(own, _)| sheet::text(own.code())),
        row.amount.map_or(Cell::Empty, |(own, minor)| sheet::amount(minor, own)),
        if row.deed == Deed::Due { sheet::yes(row.is_kept) } else { Cell::Empty },
    ]
}

impl Wanted {
    fn read(&self, app: &App, setting: &Setting) -> Result<(Period, Currency), AppError> {
        let period = period_of(&self.from, &self.to, app.clock.today(&setting.creditor.timezone))?;
        Ok((period, Currency::find(&self.currency).unwrap_or(setting.creditor.currency)))
    }

    /// The rows of the person and the figure that are asked for; money in one currency.
    fn narrowed(&self, mut rows: Vec<CollectorRow>, currency: Currency) -> Result<Vec<CollectorRow>, AppError> {
        let unknown = || {
            let message = format!("\"{}\" is no figure of this report", self.deed);
            AppError::new(Failure::Usage, "report.figure", message).hint("calls, tasks, promises, due or collected")
        };
        let deed = match self.deed.as_str() {
            "" => None,
            code => Some(Deed::find(code).ok_or_else(unknown)?),
        };
        rows.retain(|row| {
            (self.by.is_empty() || row.person == self.by)
                && deed.is_none_or(|deed| row.deed == deed)
                && row.amount.is_none_or(|(own, _)| own == currency)
        });
        Ok(rows)
    }

    /// Where the rows of a figure are.
    fn rows(&self, deed: Deed, period: Period, currency: Currency) -> String {
        let by = if self.by.is_empty() { String::new() } else { format!("&by={}", escaped(&self.by)) };
        format!("/reports/collectors/rows?deed={}&{}{by}", deed.code(), queried(period, currency))
    }
}
