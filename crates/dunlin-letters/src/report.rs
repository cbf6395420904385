//! A report or a list as PDF: a head, a chart and tables on A4, finished strings only.
//!
//! Decides nothing about figures or words; the same report gives the same bytes, because its date and key are its own. A sign that no font has
//! becomes `?`: unlike a letter, a list of many customers is not refused because of one name.

use jiff::civil::Date;
use serde::Serialize;

use crate::error::LetterError;
use crate::pdf::PdfEngine;

/// What a report says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportModel {
    /// The document's identity.
    pub key: String,
    /// Its date.
    #[serde(skip)]
    pub date: Date,
    /// Language tag.
    pub language: String,
    /// Whose book.
    pub creditor: String,
    /// Its sheets lie across.
    pub is_wide: bool,
    /// The title.
    pub title: String,
    /// Below it: the period.
    pub subtitle: String,
    /// Below that: how fresh the figures are.
    pub notes: Vec<String>,
    /// Figures that stand above all: name and value.
    pub facts: Vec<(String, String)>,
    /// Title of the chart.
    pub chart_title: String,
    /// The chart as SVG with fixed colours; none when empty.
    #[serde(skip)]
    pub chart: String,
    /// In their order.
    pub tables: Vec<ReportTable>,
}

/// A table of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportTable {
    /// Its title.
    pub title: String,
    /// In their order.
    pub columns: Vec<ReportColumn>,
    /// As many cells each as there are columns; what stands behind a line end is said smaller.
    pub rows: Vec<Vec<String>>,
    /// The last line, which sums up; none when empty.
    pub sum: Vec<String>,
    /// What is to be known about the table; none when empty.
    pub remark: String,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportColumn {
    /// Its head.
    pub name: String,
    /// Its cells stand at the right.
    pub is_number: bool,
    /// It takes the room that the others leave.
    pub is_text: bool,
}

impl ReportColumn {
    /// A column of texts that may be long.
    pub fn text(name: String) -> ReportColumn {
        ReportColumn { name, is_number: false, is_text: true }
    }

    /// A column of short words.
    pub fn word(name: String) -> ReportColumn {
        ReportColumn { name, is_number: false, is_text: false }
    }

    /// A column of figures.
    pub fn number(name: String) -> ReportColumn {
        ReportColumn { name, is_number: true, is_text: false }
    }
}

/// What the template reads.
#[derive(Serialize)]
struct Sheet<'r> {
    #[serde(flatten)]
    report: &'r ReportModel,
    has_chart: bool,
}

/// Makes the PDF of a report.
///
/// # Errors
/// `Page` when it cannot be set.
pub fn render_report(engine: &mut PdfEngine, report: &ReportModel) -> Result<Vec<u8>, LetterError> {
    let sheet = Sheet { report, has_chart: !report.chart.is_empty() };
    let data = serde_json::to_string(&sheet).map_err(|error| LetterError::Page(error.to_string()))?;
    engine.print_report(data, report.chart.clone(), &report.key, report.date)
}
