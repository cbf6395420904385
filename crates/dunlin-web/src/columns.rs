//! Which columns of a list are shown: `?columns=name,owed` in its address, so that links, saved views and files keep them.
//!
//! Decides: a list without a choice is shown as ever and its files have every column; the column that says what a row is stays on the
//! page; the boxes of the form (`column=name&column=owed`) become one address, which is the plain one when they say the usual; a code
//! that is none of the list's is refused with those that are.
//!
//! How a list offers them: a [`Choice`] beside its [`List`]; its handler answers with [`Choice::canonical`] where that gives an answer,
//! and reads [`Columns`] for the page, whose template calls `sheet::columns(columns, frame)` and asks `columns.has("…")`.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use dunlin_app::AppError;
use dunlin_app::export::Table;

use crate::address::Address;
use crate::face::Face;
use crate::frame::Frame;
use crate::security::{Visitor, unescaped};
use crate::sheet::{self, List};

/// What can be chosen of a list.
pub(crate) struct Choice {
    pub(crate) list: &'static List,
    /// The column that says what a row is.
    pub(crate) own: &'static str,
    /// Columns that the page shows only when they are asked for.
    pub(crate) more: &'static [&'static str],
}

/// A box of the form.
pub(crate) struct Tick {
    pub(crate) code: &'static str,
    pub(crate) name: String,
    pub(crate) is_shown: bool,
}

/// A column by which a list can be put in order: what its address calls the order, the column's code, its name's key, and whether it has
/// figures.
pub(crate) type Sortable = (&'static str, &'static str, &'static str, bool);

/// A head that sorts.
pub(crate) struct Head {
    /// What it sorts by.
    pub(crate) sort: &'static str,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) is_num: bool,
    pub(crate) order: Option<&'static str>,
}

/// The columns of a page.
pub(crate) struct Columns {
    /// Where the form leads.
    pub(crate) path: String,
    /// Where the page is with the form: it stands there only when somebody asks, so that the list stays light.
    pub(crate) choose: String,
    pub(crate) is_asked: bool,
    /// All but the list's own.
    pub(crate) ticks: Vec<Tick>,
    pub(crate) own: &'static str,
    /// What else the address asks for, which the form keeps.
    pub(crate) kept: Vec<(String, String)>,
    /// The choice as it stands in the address; empty without one.
    pub(crate) text: String,
}

impl Choice {
    fn is_usual(&self, code: &str) -> bool {
        !self.more.contains(&code)
    }

    /// Where the page is whose form was sent: none when the address is no form's.
    pub(crate) fn canonical(&self, visitor: &Visitor) -> Option<Response> {
        let boxes: Vec<String> = visitor.address.all("column").filter_map(unescaped).collect();
        if boxes.is_empty() {
            return None;
        }
        let codes = || self.list.columns.iter().map(|(code, _)| *code);
        let is_usual = codes().all(|code| boxes.iter().any(|own| own == code) == self.is_usual(code))
            && boxes.iter().all(|own| codes().any(|code| code == own));
        let to = visitor.address.with("columns", &if is_usual { String::new() } else { boxes.join(",") });
        // A plain address would open the person's default view in its place.
        let to = if to.contains('?') { to } else { format!("{to}?columns=") };
        Some((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
    }
}

impl Columns {
    /// What the address of a page asks for.
    ///
    /// # Errors
    /// `export.column` for a code that is no column of the list.
    pub(crate) fn read(face: &Face, address: &Address, choice: &Choice) -> Result<Columns, AppError> {
        let text = address.value("columns").and_then(unescaped).unwrap_or_default();
        let all = sheet::columns(face, choice.list.columns);
        let chosen = Table::new(choice.list.key, "", all.clone()).chosen(&text)?;
        let tick = |(at, column): (usize, dunlin_app::export::Column)| Tick {
            is_shown: if text.is_empty() { choice.is_usual(column.key) } else { chosen.contains(&at) },
            code: column.key,
            name: column.name,
        };
        let ticks = all.into_iter().enumerate().map(tick).filter(|tick| tick.code != choice.own).collect();
        let (path, kept) = (address.path().to_string(), address.others("columns"));
        let is_asked = address.value("choose").is_some();
        Ok(Columns { choose: address.with("choose", "columns"), is_asked, path, ticks, own: choice.own, kept, text })
    }

    /// Whether the page shows a column.
    pub(crate) fn has(&self, code: &str) -> bool {
        code == self.own || self.ticks.iter().any(|tick| tick.is_shown && tick.code == code)
    }

    /// The heads of the columns that the page shows, of a list in an order (turned round by a `-`): a head's link sorts by it, and that of
    /// the one sorted by turns the order round.
    pub(crate) fn heads(&self, frame: &Frame, sorts: &[Sortable], order: &str) -> Vec<Head> {
        let (is_reversed, by) = (order.starts_with('-'), order.trim_start_matches('-'));
        let head = |&(sort, _, key, is_num): &Sortable| Head {
            sort,
            name: frame.t(key),
            href: frame.with("sort", &if sort == by && !is_reversed { format!("-{sort}") } else { sort.to_string() }),
            is_num,
            order: (sort == by).then_some(if is_num == is_reversed { "ascending" } else { "descending" }),
        };
        sorts.iter().filter(|(_, code, ..)| self.has(code)).map(head).collect()
    }

    /// How many of some columns the page shows.
    pub(crate) fn count(&self, codes: &[&str]) -> usize {
        codes.iter().filter(|code| self.has(code)).count()
    }
}
