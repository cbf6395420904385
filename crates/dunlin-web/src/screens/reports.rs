//! Reports: how long money is outstanding and how well it is collected, for a period, each figure with what it is made of (R4.4).
//!
//! Decides: one currency at a time; the period stands in the address and is the three months to today when it does not. A figure that
//! cannot be said is a dash with the reason. What the figures are is `dunlin_app::metrics`.

use std::time::Duration;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::export::{Cell, Table};
use dunlin_app::kept::Asked;
use dunlin_app::metrics::{CurrencyMetrics, Dashboard, Period, View};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_charts::{Ink, Point};
use dunlin_core::days;
use dunlin_core::money::{Currency, Decimal};
use dunlin_core::provision::Matrix;
use dunlin_core::ratio::Ratio;
use dunlin_words::Value;
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::page;
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::screens::aging::{Choice, bucket_name, day_of};
use crate::screens::opened::{Opened, Working};
use crate::screens::views::Views;
use crate::security::{Visitor, escaped};
use crate::sheet::{self, Output};
use crate::site::Site;

/// How long a page waits for its figures before it says how far they are.
const PATIENCE: Duration = Duration::from_millis(400);
/// How long a file does.
const PATIENCE_OF_FILES: Duration = Duration::from_mins(2);

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    from: String,
    to: String,
    currency: String,
    /// Loss rates in percent, from not due to the oldest bucket, parted by blanks, commas or semicolons.
    loss: String,
}

/// The figures that are days or shares, in their order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Figure {
    Dso,
    Countback,
    BestPossible,
    Delinquent,
    Effectiveness,
    AgainstDue,
    Promises,
}

const FIGURES: [Figure; 7] = [
    Figure::Dso,
    Figure::Countback,
    Figure::BestPossible,
    Figure::Delinquent,
    Figure::Effectiveness,
    Figure::AgainstDue,
    Figure::Promises,
];

/// A card.
struct Card {
    name: String,
    value: Option<String>,
    before: String,
    spark: String,
    ends: String,
    means: String,
    formula: String,
    /// What it is made of, and where its rows are.
    parts: Vec<(String, String)>,
}

/// An amount of the period.
struct Amount {
    name: String,
    value: String,
    before: String,
    href: String,
}

/// A bucket: a month ago, now, what rolled into it, and what is set aside for it.
struct Roll {
    name: String,
    class: String,
    before: String,
    before_href: String,
    now: String,
    now_href: String,
    rate: Option<String>,
    loss: Option<String>,
    provision: Option<String>,
}

#[derive(Template)]
#[template(path = "reports.html", blocks = ["main"])]
struct Reports {
    frame: Frame,
    sentence: String,
    from: String,
    to: String,
    code: String,
    loss: String,
    loss_wrong: Option<String>,
    currencies: Vec<Choice>,
    periods: Vec<Choice>,
    amounts: Vec<Amount>,
    cards: Vec<Card>,
    line: String,
    line_name: String,
    points: Vec<Point>,
    rolls: Vec<Roll>,
    through: Option<String>,
    provision: Option<String>,
    month_before: String,
    views: Views,
}

page!(Reports);

/// The page, or its figures as a file.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    let (asked, dashboards) = (visitor.clone(), site.dashboards());
    match output {
        Output::Page => {
            let page = site.work(visitor.actor(), move |app, setting| {
                if let Some(to) = Views::default(app, setting, &asked, "reports")? {
                    return Ok(Opened::Default(to));
                }
                let frame = Frame::read(app, setting, &asked, Here::Reports, &asked.face.t("ui-nav-reports"))?;
                let views = Views::read(app, setting, &frame, "reports")?;
                let view = wanted.view(setting, frame.today)?;
                Ok(match dashboards.get(&view, PATIENCE)? {
                    Asked::Ready(dashboard) => Opened::Page(read(frame, setting, &wanted, &dashboard, views)),
                    Asked::Working(percent) => {
                        let sentence = frame.t("ui-reports-working");
                        Opened::Working(Box::new(Working { frame, sentence, percent }))
                    }
                })
            });
            Opened::answer(&visitor, page.await)
        }
        Output::File(format) => {
            let table = site.work(visitor.actor(), move |app, setting| {
                let view = wanted.view(setting, today(app, setting))?;
                match dashboards.get(&view, PATIENCE_OF_FILES)? {
                    Asked::Ready(dashboard) => Ok(table(&asked.face, &dashboard)),
                    Asked::Working(_) => {
                        Err(AppError::new(Failure::Conflict, "export.waits", asked.face.t("ui-export-waits")))
                    }
                }
            });
            sheet::sheet(&visitor, format, table.await)
        }
    }
}

fn today(app: &App, setting: &Setting) -> Date {
    app.clock.today(&setting.creditor.timezone)
}

/// The period of an address; the three months to today when it names none.
pub(crate) fn period_of(from: &str, to: &str, today: Date) -> Result<Period, AppError> {
    let to = day_of(to)?.unwrap_or(today);
    match day_of(from)? {
        Some(from) => Period::new(from, to),
        None => Ok(Period::quarter_to(to)),
    }
}

impl Wanted {
    fn view(&self, setting: &Setting, today: Date) -> Result<View, AppError> {
        Ok(View { creditor: setting.creditor.id, period: period_of(&self.from, &self.to, today)?, today })
    }
}

fn read(frame: Frame, setting: &Setting, wanted: &Wanted, dashboard: &Dashboard, views: Views) -> Reports {
    let period = dashboard.now.period;
    let currency = Currency::find(&wanted.currency).unwrap_or_else(|| main_currency(dashboard, setting));
    let told = Told { frame: &frame, dashboard, currency };
    let matrix = (!wanted.loss.trim().is_empty()).then(|| matrix(&wanted.loss));
    let loss_wrong = matches!(matrix, Some(None)).then(|| frame.t("ui-reports-loss-wrong"));
    let matrix = matrix.flatten();
    let now = dashboard.now.of(currency);
    let provision = now.zip(matrix.as_ref()).and_then(|(one, matrix)| one.provision(matrix));
    let (from, to) = (frame.face.date(period.from()), frame.face.date(period.to()));
    let values: [(&str, Value<'_>); 3] =
        [("from", (&from).into()), ("to", (&to).into()), ("days", i64::from(period.days()).into())];
    let points = told.points();
    let choice = |one: &CurrencyMetrics| Choice {
        code: one.currency.code().to_string(),
        href: frame.with("currency", one.currency.code()),
        is_here: one.currency == currency,
    };
    Reports {
        sentence: frame.face.say("ui-reports-sentence", &values),
        from: period.from().to_string(),
        to: period.to().to_string(),
        code: currency.code().to_string(),
        loss: wanted.loss.clone(),
        loss_wrong,
        currencies: dashboard.now.currencies.iter().map(choice).collect(),
        periods: periods(&frame, period),
        amounts: told.amounts(),
        cards: FIGURES.iter().map(|figure| told.card(*figure)).collect(),
        line: line(&frame, &points),
        line_name: frame.t("ui-reports-course"),
        points,
        rolls: told.rolls(matrix.as_ref()),
        through: now.and_then(|one| one.roll_through).map(|share| percent(&frame.face, share)),
        provision: provision.map(|provision| frame.face.money(provision.total_minor, currency)),
        month_before: frame.face.date(period.month_before()),
        views,
        frame,
    }
}

/// The creditor's own currency if it has figures, else the first one that has.
fn main_currency(dashboard: &Dashboard, setting: &Setting) -> Currency {
    let own = setting.creditor.currency;
    let has_own = dashboard.now.of(own).is_some();
    let first = dashboard.now.currencies.first().map_or(own, |one| one.currency);
    if has_own { own } else { first }
}

/// One rate for each bucket, parted by blanks, commas or semicolons; a decimal comma is not read.
fn matrix(text: &str) -> Option<Matrix> {
    let parts = text.split([' ', ',', ';']).filter(|part| !part.is_empty());
    let rates: Option<Vec<Ratio>> = parts.map(|part| Decimal::parse(part).and_then(Ratio::of_percent)).collect();
    rates.filter(|rates| rates.len() == dunlin_core::aging::Buckets::default().count()).and_then(Matrix::new)
}

/// Periods one click away: this month, the month before, three and twelve months to today.
fn periods(frame: &Frame, here: Period) -> Vec<Choice> {
    let today = frame.today;
    let month_end = days::month_end_before(today);
    let year = Period::months_to(today, 12);
    let choices = [
        ("ui-period-month", Period::months_to(today, 1)),
        ("ui-period-month-before", Period::months_to(month_end, 1)),
        ("ui-period-quarter", Period::quarter_to(today)),
        ("ui-period-quarter-before", Period::quarter_to(month_end)),
        ("ui-period-year", year),
    ];
    let choice = |(key, period): (&str, Period)| Choice {
        code: frame.t(key),
        href: {
            let currency = frame.address.value("currency").map(|code| format!("&currency={code}")).unwrap_or_default();
            format!("/reports?from={}&to={}{currency}", period.from(), period.to())
        },
        is_here: period == here,
    };
    choices.into_iter().map(choice).collect()
}

fn percent(face: &Face, share: Ratio) -> String {
    face.t1("ui-percent", "percent", &face.number(share.percent(1)))
}

fn line(frame: &Frame, points: &[Point]) -> String {
    let largest = points.iter().filter_map(|point| point.figure).max().unwrap_or(0);
    let label = |days: i64| (days * 10, frame.face.number(Decimal { units: i128::from(days), scale: 0 }));
    let hairlines: Vec<(i64, String)> = dunlin_charts::steps(largest / 10).into_iter().map(label).collect();
    dunlin_charts::line(Ink::Page, &frame.t("ui-reports-course"), points, &hairlines)
}

/// What a dashboard says in one currency.
struct Told<'a> {
    frame: &'a Frame,
    dashboard: &'a Dashboard,
    currency: Currency,
}

impl Told<'_> {
    fn money(&self, minor: i64) -> String {
        self.frame.face.money(minor, self.currency)
    }

    fn rows(&self, figure: &str) -> String {
        let period = self.dashboard.now.period;
        let code = escaped(self.currency.code());
        format!("/reports/rows?figure={figure}&from={}&to={}&currency={code}", period.from(), period.to())
    }

    fn open(&self, day: Date, bucket: Option<usize>) -> String {
        let bucket = bucket.map(|bucket| format!("&bucket={bucket}")).unwrap_or_default();
        format!("/aging/items?as_of={day}&currency={}{bucket}", escaped(self.currency.code()))
    }

    fn promises_href(&self) -> String {
        self.rows("promises").replacen("/rows?figure=promises&", "/promises?", 1)
    }

    fn amounts(&self) -> Vec<Amount> {
        let period = self.dashboard.now.period;
        let get =
            |one: Option<&CurrencyMetrics>, figure: fn(&CurrencyMetrics) -> i64| self.money(one.map_or(0, figure));
        let (now, before) = (self.dashboard.now.of(self.currency), self.dashboard.before.of(self.currency));
        let amount = |key: &str, href: String, figure: fn(&CurrencyMetrics) -> i64| Amount {
            name: self.frame.t(key),
            value: get(now, figure),
            before: self.frame.face.t1("ui-figure-before", "value", &get(before, figure)),
            href,
        };
        vec![
            amount("ui-amount-sold", self.rows("sales"), |one| one.sales_minor),
            amount("ui-amount-received", self.rows("received"), |one| one.received_minor),
            amount("ui-amount-open", self.open(period.to(), None), CurrencyMetrics::receivables_minor),
            amount("ui-amount-due", self.rows("due"), |one| one.due_minor),
            amount("ui-amount-collected", self.rows("collected"), |one| one.collected_minor),
        ]
    }

    fn card(&self, figure: Figure) -> Card {
        let face = &self.frame.face;
        let dashboard = self.dashboard;
        let now = figure.of(dashboard, self.currency, Side::Now);
        let before = figure.of(dashboard, self.currency, Side::Before);
        let course: Vec<Option<Ratio>> = dashboard
            .course
            .iter()
            .map(|metrics| metrics.of(self.currency).and_then(|one| figure.of_metrics(one)))
            .collect();
        let shown = |ratio: Ratio| figure.shown(face, ratio);
        let key = figure.key();
        let name = face.t(&format!("ui-figure-{key}"));
        let tenths: Vec<Option<i64>> =
            course.iter().map(|ratio| ratio.and_then(|ratio| figure.tenths(ratio))).collect();
        let ends = course.iter().flatten().next().zip(course.iter().flatten().last()).map(|(first, last)| {
            face.say("ui-figure-ends", &[("first", (&shown(*first)).into()), ("last", (&shown(*last)).into())])
        });
        let spark = match &ends {
            Some(ends) => dunlin_charts::sparkline(Ink::Page, &format!("{name}: {ends}"), &tenths),
            None => String::new(),
        };
        let before = before.map_or_else(|| face.t("ui-figure-unsaid"), shown);
        Card {
            value: now.map(shown),
            before: face.t1("ui-figure-before", "value", &before),
            spark,
            ends: ends.unwrap_or_default(),
            means: face.t(&format!("ui-figure-{key}-means")),
            formula: if now.is_some() { self.formula(figure) } else { face.t(&format!("ui-figure-{key}-none")) },
            parts: self.parts(figure),
            name,
        }
    }

    /// The formula in words, with the numbers.
    fn formula(&self, figure: Figure) -> String {
        let Some(one) = self.dashboard.now.of(self.currency) else { return String::new() };
        let promises = self.dashboard.promises(self.currency);
        let texts = [
            ("open", self.money(one.receivables_minor())),
            ("late", self.money(one.receivables_minor().saturating_sub(one.not_due_minor()))),
            ("not_due", self.money(one.not_due_minor())),
            ("sold", self.money(one.sales_minor)),
            ("opening", self.money(one.opening_minor)),
            ("due", self.money(one.due_minor)),
            ("collected", self.money(one.collected_minor)),
            ("rest", self.money(one.countback.map_or(0, |back| back.unexplained_minor))),
            ("value", figure.of_metrics(one).map(|ratio| figure.shown(&self.frame.face, ratio)).unwrap_or_default()),
        ];
        let mut values: Vec<(&str, Value<'_>)> = texts.iter().map(|(name, text)| (*name, text.into())).collect();
        values.push(("days", i64::from(self.dashboard.now.period.days()).into()));
        values.push(("months", i64::from(self.dashboard.now.period.months().unwrap_or(0)).into()));
        values.push(("made", i64::from(promises.made).into()));
        values.push(("kept", i64::from(promises.kept).into()));
        self.frame.face.say(&format!("ui-figure-{}-how", figure.key()), &values)
    }

    fn parts(&self, figure: Figure) -> Vec<(String, String)> {
        let period = self.dashboard.now.period;
        let part = |key: &str, href: String| (self.frame.t(key), href);
        let open = || part("ui-amount-open", self.open(period.to(), None));
        let not_due = || part("ui-not-due", self.open(period.to(), Some(0)));
        let sold = || part("ui-amount-sold", self.rows("sales"));
        match figure {
            Figure::Dso | Figure::Countback => vec![open(), sold()],
            Figure::BestPossible => vec![not_due(), sold()],
            Figure::Delinquent => vec![open(), not_due(), sold()],
            Figure::Effectiveness => {
                let opening = self.open(days::after(period.from(), -1), None);
                vec![part("ui-amount-opening", opening), sold(), open(), not_due()]
            }
            Figure::AgainstDue => {
                vec![part("ui-amount-collected", self.rows("collected")), part("ui-amount-due", self.rows("due"))]
            }
            Figure::Promises => vec![part("ui-reports-promises", self.promises_href())],
        }
    }

    /// The course of days sales outstanding, in tenths of days.
    fn points(&self) -> Vec<Point> {
        let point = |metrics: &dunlin_app::metrics::Metrics| {
            let ratio = metrics.of(self.currency).and_then(|one| one.dso);
            let shown = ratio.map_or_else(|| "–".to_string(), |ratio| Figure::Dso.shown(&self.frame.face, ratio));
            Point {
                label: self.frame.face.date(metrics.period.to()),
                value: shown,
                figure: ratio.and_then(|ratio| Figure::Dso.tenths(ratio)),
            }
        };
        self.dashboard.course.iter().map(point).collect()
    }

    fn rolls(&self, matrix: Option<&Matrix>) -> Vec<Roll> {
        let metrics = &self.dashboard.now;
        let Some(one) = metrics.of(self.currency) else { return Vec::new() };
        let provision = matrix.and_then(|matrix| one.provision(matrix));
        let face = &self.frame.face;
        let figure = |minor: i64| face.figure(minor, self.currency);
        let roll = |(at, now): (usize, &i64)| Roll {
            name: bucket_name(face, &metrics.buckets, at),
            class: format!("a{at}"),
            before: figure(one.before_minor.get(at).copied().unwrap_or_default()),
            before_href: self.open(metrics.period.month_before(), Some(at)),
            now: figure(*now),
            now_href: self.open(metrics.period.to(), Some(at)),
            rate: at.checked_sub(1).and_then(|before| *one.roll_rates.get(before)?).map(|share| percent(face, share)),
            loss: matrix.and_then(|matrix| matrix.rates().get(at)).map(|rate| percent(face, *rate)),
            provision: provision.as_ref().and_then(|all| all.by_bucket_minor.get(at)).map(|minor| figure(*minor)),
        };
        one.open_minor.iter().enumerate().map(roll).collect()
    }
}

/// Which period of a dashboard.
#[derive(Clone, Copy)]
enum Side {
    Now,
    Before,
}

impl Figure {
    fn key(self) -> &'static str {
        match self {
            Figure::Dso => "dso",
            Figure::Countback => "countback",
            Figure::BestPossible => "best-possible",
            Figure::Delinquent => "delinquent",
            Figure::Effectiveness => "effectiveness",
            Figure::AgainstDue => "against-due",
            Figure::Promises => "promises",
        }
    }

    fn is_days(self) -> bool {
        matches!(self, Figure::Dso | Figure::Countback | Figure::BestPossible | Figure::Delinquent)
    }

    /// From the entries alone; promises are not among them.
    fn of_metrics(self, one: &CurrencyMetrics) -> Option<Ratio> {
        match self {
            Figure::Dso => one.dso,
            Figure::Countback => one.countback.map(|back| back.days),
            Figure::BestPossible => one.best_possible_dso,
            Figure::Delinquent => one.average_days_delinquent,
            Figure::Effectiveness => one.collection_effectiveness,
            Figure::AgainstDue => one.collected_against_due,
            Figure::Promises => None,
        }
    }

    fn of(self, dashboard: &Dashboard, currency: Currency, side: Side) -> Option<Ratio> {
        let (metrics, promises) = match side {
            Side::Now => (&dashboard.now, dashboard.promises(currency)),
            Side::Before => (&dashboard.before, dashboard.promises_before(currency)),
        };
        if self == Figure::Promises {
            return promises.kept_share();
        }
        metrics.of(currency).and_then(|one| self.of_metrics(one))
    }

    fn value(self, ratio: Ratio) -> Decimal {
        if self.is_days() { ratio.decimal(1) } else { ratio.percent(1) }
    }

    /// For charts: whole tenths.
    fn tenths(self, ratio: Ratio) -> Option<i64> {
        i64::try_from(self.value(ratio).units).ok()
    }

    fn shown(self, face: &Face, ratio: Ratio) -> String {
        let number = face.number(self.value(ratio));
        if self.is_days() {
            face.t1("ui-figure-days", "days", &number)
        } else {
            face.t1("ui-percent", "percent", &number)
        }
    }
}

fn table(face: &Face, dashboard: &Dashboard) -> Table {
    let columns = [
        ("currency", "ui-currency"),
        ("figure", "ui-col-figure"),
        ("unit", "ui-col-unit"),
        ("value", "ui-col-value"),
        ("before", "ui-col-before"),
    ];
    let mut table = Table::new("report", face.t("ui-nav-reports"), sheet::columns(face, &columns));
    for one in &dashboard.now.currencies {
        let currency = one.currency;
        let before = dashboard.before.of(currency);
        let mut row = |name: String, unit: &str, value: Cell, before: Cell| {
            table.rows.push(vec![sheet::text(currency.code()), sheet::text(name), sheet::text(unit), value, before]);
        };
        let amounts: [(&str, fn(&CurrencyMetrics) -> i64); 6] = [
            ("ui-amount-sold", |one| one.sales_minor),
            ("ui-amount-received", |one| one.received_minor),
            ("ui-amount-opening", |one| one.opening_minor),
            ("ui-amount-open", CurrencyMetrics::receivables_minor),
            ("ui-amount-due", |one| one.due_minor),
            ("ui-amount-collected", |one| one.collected_minor),
        ];
        for (key, minor) in amounts {
            let cell =
                |one: Option<&CurrencyMetrics>| one.map_or(Cell::Empty, |one| sheet::amount(minor(one), currency));
            row(face.t(key), currency.code(), cell(Some(one)), cell(before));
        }
        for figure in FIGURES {
            let cell = |side: Side| {
                figure.of(dashboard, currency, side).map_or(Cell::Empty, |ratio| Cell::Number(figure.value(ratio)))
            };
            let unit = face.t(if figure.is_days() { "ui-unit-days" } else { "ui-unit-percent" });
            row(face.t(&format!("ui-figure-{}", figure.key())), &unit, cell(Side::Now), cell(Side::Before));
        }
        for (at, open_minor) in one.open_minor.iter().enumerate() {
            let name = bucket_name(face, &dashboard.now.buckets, at);
            let before = before.and_then(|before| before.open_minor.get(at));
            let before = before.map_or(Cell::Empty, |minor| sheet::amount(*minor, currency));
            row(name, currency.code(), sheet::amount(*open_minor, currency), before);
        }
    }
    table
}
