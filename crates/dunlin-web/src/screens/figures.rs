//! A report whose figures can be opened: a table of figures by name, and a page of the rows that one of them is made of.
//!
//! Decides: how both look. What the figures are, and which rows they are made of, is each report's own.

use askama::Template;
use dunlin_app::metrics::Period;
use dunlin_core::money::Currency;

use crate::answer::page;
use crate::face::Face;
use crate::frame::Frame;
use crate::screens::aging::Choice;
use crate::screens::paging::Pages;

/// Rows on a page.
pub(crate) const PAGE: usize = 100;

/// A figure and where its rows are; one of nothing leads nowhere.
pub(crate) struct Figure {
    pub(crate) text: String,
    pub(crate) more: String,
    pub(crate) href: Option<String>,
}

/// The figures of a person, or of a reason.
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) figures: Vec<Figure>,
}

/// A table of figures in one currency.
#[derive(Template)]
#[template(path = "figures.html", blocks = ["main"])]
pub(crate) struct Figures {
    pub(crate) frame: Frame,
    pub(crate) sentence: String,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) code: String,
    /// Whose figures can be chosen, and whose were; none where the lines are people.
    pub(crate) people: Vec<(String, bool)>,
    pub(crate) currencies: Vec<Choice>,
    /// Head of the names.
    pub(crate) first: String,
    pub(crate) heads: Vec<String>,
    pub(crate) lines: Vec<Line>,
    pub(crate) sum: Vec<Figure>,
    /// How each figure comes about.
    pub(crate) rules: Vec<(String, String)>,
    /// What is said where there are no lines, and why there are none.
    pub(crate) none: String,
    pub(crate) none_why: String,
}

page!(Figures);

/// A row behind a figure.
#[derive(Default)]
pub(crate) struct Row {
    pub(crate) on: String,
    pub(crate) customer: String,
    pub(crate) name: String,
    /// Item number.
    pub(crate) item: Option<String>,
    pub(crate) text: String,
    pub(crate) quiet: String,
    /// Its class and text.
    pub(crate) chip: Option<(&'static str, String)>,
    pub(crate) amount: String,
}

/// The rows behind a figure.
#[derive(Template)]
#[template(path = "behind.html", blocks = ["main"])]
pub(crate) struct Behind {
    pub(crate) frame: Frame,
    pub(crate) sentence: String,
    pub(crate) sum: String,
    /// Head of what a row says.
    pub(crate) what: String,
    /// Head of its amount.
    pub(crate) amount: String,
    /// Where the figures are: address and name.
    pub(crate) back: (&'static str, String),
    pub(crate) rows: Vec<Row>,
    pub(crate) pages: Pages,
}

page!(Behind);

impl Behind {
    /// A page of the rows.
    pub(crate) fn of(frame: Frame, (sentence, sum): (String, String), page: (Vec<Row>, Pages), heads: Heads) -> Behind {
        let (rows, pages) = page;
        let Heads { what, amount, back } = heads;
        Behind { frame, sentence, sum, what, amount, back, rows, pages }
    }
}

/// The heads of the rows behind a figure, and the report that it is of.
pub(crate) struct Heads {
    pub(crate) what: String,
    pub(crate) amount: String,
    pub(crate) back: (&'static str, String),
}

/// A period and a currency as an address has them.
pub(crate) fn queried(period: Period, currency: Currency) -> String {
    format!("from={}&to={}&currency={}", period.from(), period.to(), currency.code())
}

/// The days of a period in words.
pub(crate) fn days(face: &Face, period: Period) -> String {
    let (from, to) = (face.date(period.from()), face.date(period.to()));
    face.say("ui-moved-sentence", &[("from", (&from).into()), ("to", (&to).into())])
}

/// The currencies that can be chosen, the chosen one among them.
pub(crate) fn choices(frame: &Frame, found: impl IntoIterator<Item = Currency>, chosen: Currency) -> Vec<Choice> {
    let mut codes: Vec<Currency> = found.into_iter().chain([chosen]).collect();
    codes.sort_unstable();
    codes.dedup();
    let choice = |own: Currency| Choice {
        code: own.code().to_string(),
        href: frame.with("currency", own.code()),
        is_here: own == chosen,
    };
    codes.into_iter().map(choice).collect()
}
