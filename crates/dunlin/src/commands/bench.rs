//! `bench`: the product's own figures, measured on invented data: how well bank lines are matched, and how fast.
//!
//! Hidden from the short help: it is for those who choose or change the program. `docs/matching.md` says what the figures mean.

use std::collections::BTreeMap;

use clap::{Args, Subcommand};
use dunlin_app::AppError;
use dunlin_sim::{MatchReport, MatchSpeed, match_bench, match_speed};
use serde::Serialize;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::answer;
use crate::table::{Column, Table};
use crate::words::grouped;

/// Items and lines of the speed measurement.
const SPEED_ITEMS: u32 = 1_000_000;
const SPEED_LINES: u32 = 10_000;

/// Measure the program on invented data
#[derive(Debug, Subcommand)]
pub(crate) enum Bench {
    /// Match 2,000 labelled bank lines of a seed
    ///
    /// Exit code 1 when a line was applied to what the payer did not mean, or
    /// fewer than 80 % were applied.
    #[command(after_help = "Example:\n  dunlin bench match --seed 7")]
    Match(Match),
}

/// How well bank lines are matched
#[derive(Debug, Args)]
pub(crate) struct Match {
    /// Any number; the same seed gives the same lines
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Measure the speed instead: 10,000 lines, a million open items
    #[arg(long, conflicts_with = "seed")]
    speed: bool,
}

pub(crate) fn run(global: &Global, command: &Bench) -> Result<Ending, AppError> {
    let Bench::Match(args) = command;
    if args.speed {
        let speed = Speed::from(&match_speed(SPEED_ITEMS, SPEED_LINES));
        answer(global, &speed, Speed::lines)?;
        return Ok(Ending::Done);
    }
    let report = match_bench(args.seed);
    answer(global, &Answer::from(&report), Answer::lines)?;
    Ok(if report.is_good() { Ending::Done } else { Ending::NotOk })
}

/// The answer for scripts.
#[derive(Debug, Serialize)]
struct Answer {
    seed: u64,
    lines: u32,
    applied: u32,
    suggested: u32,
    unmatched: u32,
    wrong: u32,
    incomplete: u32,
    applied_percent: String,
    right_first: u32,
    noise: BTreeMap<&'static str, Noise>,
    wrong_lines: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Noise {
    lines: u32,
    applied: u32,
}

impl From<&MatchReport> for Answer {
    fn from(report: &MatchReport) -> Answer {
        let per_mille = report.applied_per_mille();
        let noise = report
            .by_noise
            .iter()
            .map(|(noise, (lines, applied))| (noise.code(), Noise { lines: *lines, applied: *applied }));
        Answer {
            seed: report.seed,
            lines: report.lines,
            applied: report.applied,
            suggested: report.suggested,
            unmatched: report.unmatched,
            wrong: report.wrong,
            incomplete: report.incomplete,
            applied_percent: format!("{}.{}", per_mille / 10, per_mille % 10),
            right_first: report.right_first,
            noise: noise.collect(),
            wrong_lines: report.wrong_lines.clone(),
        }
    }
}

impl Answer {
    fn lines(&self) -> Vec<String> {
        let mut lines = vec![
            format!("{} bank lines of seed {}", grouped(u64::from(self.lines)), self.seed),
            format!("applied    {:>6}  ({} %)", self.applied, self.applied_percent),
            format!("suggested  {:>6}  ({} with the right one first)", self.suggested, self.right_first),
            format!("unmatched  {:>6}", self.unmatched),
            format!("wrong      {:>6}", self.wrong),
            format!("incomplete {:>6}", self.incomplete),
            String::new(),
        ];
        let mut table =
            Table::new(&[(Column::Whole, "What is odd"), (Column::Right, "Lines"), (Column::Right, "Applied")]);
        for (noise, count) in &self.noise {
            table.row([noise.replace('_', " "), count.lines.to_string(), count.applied.to_string()]);
        }
        lines.extend(table.lines());
        lines.extend(self.wrong_lines.iter().map(|line| format!("wrong: {line}")));
        lines
    }
}

/// The speed for scripts.
#[derive(Debug, Serialize)]
struct Speed {
    items: u32,
    lines: u32,
    applied: u32,
    index_ms: u128,
    match_ms: u128,
}

impl From<&MatchSpeed> for Speed {
    fn from(speed: &MatchSpeed) -> Speed {
        Speed {
            items: speed.items,
            lines: speed.lines,
            applied: speed.applied,
            index_ms: speed.indexing.as_millis(),
            match_ms: speed.matching.as_millis(),
        }
    }
}

impl Speed {
    fn lines(&self) -> Vec<String> {
        vec![
            format!("index of {} open items   {:>6} ms", grouped(u64::from(self.items)), self.index_ms),
            format!("{} bank lines matched        {:>6} ms", grouped(u64::from(self.lines)), self.match_ms),
            format!("{} of them applied", grouped(u64::from(self.applied))),
        ]
    }
}
