//! Reports: how long money is outstanding and how well it is collected, for a period, each figure with what it is made of (R4.4).
//!
//! Decides: one currency at a time; the period stands in the address and is the three months to today when it does not. A figure that
//! cannot be said is a dash with the reason. What the figures are is `dunlin_app::metrics`.

use std::time::Duration;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::export::Format;
use dunlin_app::kept::Asked;
use dunlin_app::metrics::{CurrencyMetrics, Dashboard, Measure, Period, Side, View, paper};
use dunlin_app::{App, AppError, Setting};
use dunlin_charts::{Ink, Point};
use dunlin_core::days;
use dunlin_core::money::{Currency, Decimal};
use dunlin_core::provision::Matrix;
use dunlin_core::ratio::Ratio;
use dunlin_store::AsOf;
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
            let made = site.work(visitor.actor(), move |app, setting| {
                let view = wanted.view(setting, today(app, setting))?;
                let dashboard = sheet::whole(dashboards.get(&view, PATIENCE_OF_FILES)?)?;
                let words = asked.face.words();
                Ok((
                    "report",
                    match format {
                        Format::Pdf => {
                            let as_of = AsOf::day(view.today);
                            let bank = app.store.read(|tx| tx.bank_known_up_to(setting.creditor.id, &as_of))?;
                            paper::pdf(words, setting, &dashboard, bank)?
                        }
                        format => paper::table(words, &dashboard).write(format)?,
                    },
                ))
            });
            sheet::made(&visitor, format, made.await)
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
    let words = frame.face.words();
    let points = paper::points(words, dashboard, currency);
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
        cards: Measure::ALL.iter().map(|measure| told.card(*measure)).collect(),
        line: paper::chart(words, Ink::Page, dashboard, currency),
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

    fn card(&self, measure: Measure) -> Card {
        let face = &self.frame.face;
        let shown = |ratio: Ratio| measure.shown(face.words(), ratio);
        let of = |side: Side| measure.of(self.dashboard, self.currency, side).map(shown);
        let course = measure.course(self.dashboard, self.currency);
        let name = measure.name(face.words());
        let known = || course.iter().flatten().copied();
        let ends = known().next().zip(known().last()).map(|(first, last)| {
            face.say("ui-figure-ends", &[("first", (&shown(first)).into()), ("last", (&shown(last)).into())])
        });
        let tenths: Vec<Option<i64>> = course.iter().map(|ratio| measure.tenths((*ratio)?)).collect();
        let spark = |ends: &String| dunlin_charts::sparkline(Ink::Page, &format!("{name}: {ends}"), &tenths);
        let before = of(Side::Before).unwrap_or_else(|| face.t("ui-figure-unsaid"));
        Card {
            value: of(Side::Now),
            before: face.t1("ui-figure-before", "value", &before),
            spark: ends.as_ref().map(spark).unwrap_or_default(),
            ends: ends.unwrap_or_default(),
            means: face.t(&format!("ui-figure-{}-means", measure.key())),
            formula: measure.explained(face.words(), self.dashboard, self.currency),
            parts: self.parts(measure),
            name,
        }
    }

    fn parts(&self, measure: Measure) -> Vec<(String, String)> {
        let period = self.dashboard.now.period;
        let part = |key: &str, href: String| (self.frame.t(key), href);
        let open = || part("ui-amount-open", self.open(period.to(), None));
        let not_due = || part("ui-not-due", self.open(period.to(), Some(0)));
        let sold = || part("ui-amount-sold", self.rows("sales"));
        match measure {
            Measure::Dso | Measure::Countback => vec![open(), sold()],
            Measure::BestPossible => vec![not_due(), sold()],
            Measure::Delinquent => vec![open(), not_due(), sold()],
            Measure::Effectiveness => {
                let opening = self.open(days::after(period.from(), -1), None);
                vec![part("ui-amount-opening", opening), sold(), open(), not_due()]
            }
            Measure::AgainstDue => {
                vec![part("ui-amount-collected", self.rows("collected")), part("ui-amount-due", self.rows("due"))]
            }
            Measure::Promises => vec![part("ui-reports-promises", self.promises_href())],
        }
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
