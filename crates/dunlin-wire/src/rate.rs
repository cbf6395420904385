//! Reference rates of interest: the answers of `rate list|confirm|add`.

use dunlin_app::rates::SeriesStep;
use serde::Serialize;

use crate::iso;

/// The answer to `rate list`.
#[derive(Debug, Serialize)]
pub struct RateList {
    /// By series and first day.
    pub rates: Vec<RateLine>,
}

/// A value of a series; also the answer to `rate confirm` and `rate add`.
#[derive(Debug, Serialize)]
pub struct RateLine {
    /// Which series.
    pub series: String,
    /// First day.
    pub from: String,
    /// Last day on which it is known to be in force.
    pub until: String,
    /// Percent a year; `null` when it was not found.
    pub rate: Option<String>,
    /// `published`, `statute`, `derived`, `confirmed`, `unverified`, `doubtful`, `partial` or `not_found`.
    pub status: String,
    /// Whether money may be charged by it.
    pub counts: bool,
    /// Who says so.
    pub source: String,
}

impl From<&[SeriesStep]> for RateList {
    fn from(steps: &[SeriesStep]) -> RateList {
        RateList { rates: steps.iter().map(RateLine::from).collect() }
    }
}

impl From<&SeriesStep> for RateLine {
    fn from(SeriesStep { series, step }: &SeriesStep) -> RateLine {
        RateLine {
            series: series.clone(),
            from: iso(step.from),
            until: iso(step.until),
            rate: step.rate.map(|rate| rate.to_string()),
            status: step.status.code().to_string(),
            counts: step.status.counts(),
            source: step.source.clone(),
        }
    }
}
