//! Settings: every value with where it comes from, and the pages on which they are changed.
//!
//! Decides: the order of the sections and where each is changed.

pub(crate) mod accounts;
pub(crate) mod creditor;
pub(crate) mod log;
pub(crate) mod mappings;
pub(crate) mod preferences;
pub(crate) mod rates;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use dunlin_app::settings::{self, Origin, SettingLine};
use dunlin_app::{App, AppError, Setting};
use dunlin_store::Check;
use serde::Deserialize;

use crate::answer::{answer, page};
use crate::face::Face;
use crate::frame::{Frame, Here};
use crate::lists;
use crate::security::Visitor;
use crate::sheet::Output;
use crate::site::Site;

/// The sections: name, and where it is changed.
const SECTIONS: [(&str, &str); 7] = [
    ("creditor", "/settings/creditor"),
    ("payment", "/settings/bank-accounts"),
    ("sending", ""),
    ("policy", "/policy"),
    ("charges", "/policy/text"),
    ("receipts", "/policy/text"),
    ("book", "/settings/book"),
];

/// The pages below settings: address and key of the name.
const PAGES: [(&str, &str); 9] = [
    ("/settings", "ui-settings-overview"),
    ("/settings/creditor", "ui-settings-creditor"),
    ("/settings/bank-accounts", "ui-settings-accounts"),
    ("/settings/rates", "ui-settings-rates"),
    ("/settings/layouts", "ui-settings-layouts"),
    ("/settings/calendar", "ui-settings-calendar"),
    ("/settings/book", "ui-settings-book"),
    ("/settings/activity", "ui-settings-activity"),
    ("/me/preferences", "ui-preferences"),
];

/// A page below settings.
pub(crate) struct Tab {
    pub(crate) href: &'static str,
    pub(crate) name: String,
    pub(crate) is_here: bool,
}

/// A value.
struct Line {
    name: String,
    value: Option<String>,
    origin: String,
}

/// A section of values.
struct Section {
    name: String,
    change: &'static str,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "settings.html", blocks = ["main"])]
struct Overview {
    frame: Frame,
    tabs: Vec<Tab>,
    sections: Vec<Section>,
}

page!(Overview);

#[derive(Template)]
#[template(path = "settings_calendar.html", blocks = ["main"])]
struct CalendarPage {
    frame: Frame,
    tabs: Vec<Tab>,
    country: String,
    years: Vec<(String, Vec<String>)>,
}

page!(CalendarPage);

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// The book is to be checked.
    check: bool,
}

/// A check and what it found.
struct CheckLine {
    name: String,
    code: String,
    class: &'static str,
    icon: &'static str,
    result: String,
    examples: String,
}

#[derive(Template)]
#[template(path = "settings_book.html", blocks = ["main"])]
struct BookPage {
    frame: Frame,
    tabs: Vec<Tab>,
    path: String,
    size: Option<String>,
    checks: Vec<CheckLine>,
    /// The whole result; none before it was asked for.
    result: Option<(bool, String)>,
}

page!(BookPage);

/// The frame of a page below settings, and the pages beside it.
pub(crate) fn framed(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    here: &str,
) -> Result<(Frame, Vec<Tab>), AppError> {
    let face = &visitor.face;
    let key = PAGES.iter().find(|(href, _)| *href == here).map_or("ui-nav-settings", |(_, key)| key);
    let mut frame = if here == "/settings" {
        Frame::read(app, setting, visitor, Here::Settings, &face.t("ui-nav-settings"))?
    } else {
        Frame::read(app, setting, visitor, Here::Settings, &face.t(key))?
    };
    if here != "/settings" {
        frame = frame.under(face.t("ui-nav-settings"), "/settings");
    }
    let tab = |(href, key): &(&'static str, &'static str)| Tab { href, name: face.t(key), is_here: *href == here };
    Ok((frame, PAGES.iter().map(tab).collect()))
}

/// Every setting.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::settings(&site, &visitor, format).await;
    }
    let (asked, started) = (visitor.clone(), site.started());
    let page = site.work(visitor.actor(), move |app, setting| {
        let (frame, tabs) = framed(app, setting, &asked, "/settings")?;
        let all = settings::list(app, setting, &started)?;
        let zone = &setting.creditor.timezone;
        let section = |(section, change): &(&'static str, &'static str)| Section {
            name: frame.t(&format!("ui-section-{section}")),
            change,
            lines: all.iter().filter(|line| line.section == *section).map(|own| line(&frame, own, zone)).collect(),
        };
        let sections = SECTIONS.iter().map(section).collect();
        Ok(Overview { frame, tabs, sections })
    });
    answer(&visitor, page.await)
}

fn line(frame: &Frame, line: &SettingLine, zone: &str) -> Line {
    Line {
        name: frame.of("ui-set-", line.name),
        value: line.value.clone(),
        origin: origin(&frame.face, &line.origin, zone),
    }
}

/// Where a value comes from, in words.
fn origin(face: &Face, origin: &Origin, zone: &str) -> String {
    let from = face.t(&format!("ui-origin-{}", origin.source.code()));
    let Some((actor, at)) = &origin.by else { return from };
    let at = face.instant(*at, zone);
    face.say("ui-origin-by", &[("from", (&from).into()), ("by", actor.into()), ("at", (&at).into())])
}

/// The days on which nothing is done.
pub(crate) async fn calendar(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::holidays(&site, &visitor, format).await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let (frame, tabs) = framed(app, setting, &asked, "/settings/calendar")?;
        let year = |year: i16| {
            let days = settings::holidays(setting, year).into_iter().map(|day| frame.face.weekday(day)).collect();
            (year.to_string(), days)
        };
        let this = frame.today.year();
        let years = vec![year(this), year(this.saturating_add(1))];
        Ok(CalendarPage { country: setting.creditor.country.clone(), years, tabs, frame })
    });
    answer(&visitor, page.await)
}

/// The book itself, and whether it is right.
pub(crate) async fn book(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Query(wanted): Query<Wanted>,
) -> Response {
    if let Output::File(format) = output {
        return lists::checks(&site, &visitor, format).await;
    }
    let (asked, started, book) = (visitor.clone(), site.started(), site.spec().book.clone());
    let page = site.work(visitor.actor(), move |app, setting| {
        let (frame, tabs) = framed(app, setting, &asked, "/settings/book")?;
        let checks = wanted.check.then(|| dunlin_app::doctor::checks(app, false)).transpose()?;
        let wrong = |checks: &Vec<Check>| checks.iter().filter(|check| !check.ok).count();
        Ok(BookPage {
            path: started.book.0,
            size: settings::size_of(&book).map(|bytes| mebibytes(&frame.face, bytes)),
            result: checks.as_ref().map(|checks| (wrong(checks) == 0, frame.face.n("ui-checks-wrong", wrong(checks)))),
            checks: checks.iter().flatten().map(|check| checked(&frame.face, check)).collect(),
            tabs,
            frame,
        })
    });
    answer(&visitor, page.await)
}

/// `12.3 MiB`: a tenth is enough to see that a book grows.
fn mebibytes(face: &Face, bytes: u64) -> String {
    let tenths = i64::try_from(bytes.saturating_mul(10) / (1 << 20)).unwrap_or(i64::MAX);
    let figure = dunlin_core::money::Decimal { units: i128::from(tenths), scale: 1 };
    face.say("ui-mebibytes", &[("size", dunlin_words::Value::Number(figure))])
}

fn checked(face: &Face, check: &Check) -> CheckLine {
    let count = usize::try_from(check.count).unwrap_or(usize::MAX);
    let (class, icon, result) = match (check.ok, check.notice && check.count > 0) {
        (_, true) => ("warn", "triangle-alert", face.n("ui-check-notice", count)),
        (true, false) => ("ok", "check", face.t("ui-check-ok")),
        (false, false) => ("late", "x", face.n("ui-check-wrong", count)),
    };
    let name = face.t(&format!("ui-proof-{}", check.code.replace(['.', '_'], "-")));
    CheckLine { name, code: check.code.to_string(), class, icon, result, examples: check.examples.join("; ") }
}
