//! `predict --json`: plain numbers, because scripts compute with them; what cannot be said is `null`.

use dunlin_app::predict::{Figures, Measured};
use dunlin_core::ratio::Ratio;
use serde::Serialize;

use crate::reading::{ImportProblem, problem};

/// How good the forecasts were.
#[derive(Debug, Serialize)]
pub struct PredictReport {
    /// Invoices that count.
    pub rows: usize,
    /// Area under the curve: of a late and a punctual invoice, how often the late one had the higher chance to be late.
    pub auc: Option<f64>,
    /// Days between the expected and the real day, the mean.
    pub mean_abs_days_error: Option<f64>,
    /// The one in the middle.
    pub median_abs_days_error: Option<f64>,
    /// Of all late money times days, the share in the fifth with the highest chance times amount.
    pub top_fifth_share: Option<f64>,
    /// Settled within the range that was told.
    pub within_range_share: Option<f64>,
    /// Rules of thumb, measured on the same invoices.
    pub baselines: PredictBaselines,
    /// The first day of issue that was forecast.
    pub split_on: String,
    /// Invoices issued before it.
    pub train_rows: usize,
    /// Invoices forecast: issued since and settled.
    pub test_rows: usize,
    /// Of these, settled late.
    pub test_late: usize,
    /// Not settled by the end of the file.
    pub open: usize,
    /// Rows that were not taken.
    pub rejected: usize,
    /// Credit notes and charges.
    pub passed_over: usize,
    /// What is wrong or worth knowing.
    pub problems: Vec<ImportProblem>,
}

/// The rules of thumb.
#[derive(Debug, Serialize)]
pub struct PredictBaselines {
    /// The larger amount first; it names no day.
    pub by_amount: PredictFigures,
    /// As the customer's last invoice.
    pub last_invoice: PredictFigures,
}

/// The same figures of a rule of thumb.
#[derive(Debug, Serialize)]
pub struct PredictFigures {
    /// As in the report.
    pub auc: Option<f64>,
    /// As in the report.
    pub mean_abs_days_error: Option<f64>,
    /// As in the report.
    pub median_abs_days_error: Option<f64>,
    /// As in the report.
    pub top_fifth_share: Option<f64>,
}

impl From<&Measured> for PredictReport {
    fn from(measured: &Measured) -> PredictReport {
        let own = PredictFigures::from(&measured.forecast);
        PredictReport {
            rows: measured.rows,
            auc: own.auc,
            mean_abs_days_error: own.mean_abs_days_error,
            median_abs_days_error: own.median_abs_days_error,
            top_fifth_share: own.top_fifth_share,
            within_range_share: number(measured.in_range),
            baselines: PredictBaselines {
                by_amount: (&measured.by_amount).into(),
                last_invoice: (&measured.last_invoice).into(),
            },
            split_on: crate::iso(measured.split_on),
            train_rows: measured.before,
            test_rows: measured.measured,
            test_late: measured.late,
            open: measured.open,
            rejected: measured.rejected,
            passed_over: measured.passed_over,
            problems: measured.problems.iter().map(problem).collect(),
        }
    }
}

impl From<&Figures> for PredictFigures {
    fn from(figures: &Figures) -> PredictFigures {
        PredictFigures {
            auc: number(figures.area),
            mean_abs_days_error: number(figures.mean_error),
            median_abs_days_error: number(figures.median_error),
            top_fifth_share: number(figures.top_fifth),
        }
    }
}

/// Four digits after the point.
fn number(ratio: Option<Ratio>) -> Option<f64> {
    ratio.and_then(|ratio| ratio.to_decimal(4).parse().ok())
}
