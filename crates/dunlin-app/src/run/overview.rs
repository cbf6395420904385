//! All rows of a run in brief: what its page counts, filters and finds its rows by, kept until the book changes.
//!
//! Decides: what is kept of a row. The rows of a page themselves are read anew, so that a page of fifty costs fifty, however long
//! the run is.

use std::sync::Arc;
use std::time::Duration;

use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::money::Currency;
use dunlin_core::plan::{ActionKind, Decision};
use dunlin_core::policy::Channel;
use dunlin_store::{AsOf, RowState, Run, RunCounts, RunState, Tx};

use super::edit::RowFilter;
use super::propose::{Given, each_row, find, keep_counts, wont_of};
use super::receipt::{ReceiptLine, line_of};
use super::row::PlannedRow;
use crate::app::{App, Setting};
use crate::error::AppError;
use crate::kept::{Asked, Kept, Progress};

/// Progress is told each so many customers.
const TURNS: usize = 1_000;
/// Runs of which the overview is kept.
const KEPT: usize = 2;

/// A run with its rows in brief.
#[derive(Debug)]
pub struct Overview {
    run: Run,
    rows: Vec<Brief>,
    /// How many rows there are of each decision.
    counts: RunCounts,
    /// Items of all rows.
    pub items: u64,
    /// How many acts there are of each kind on each channel, among what will be done.
    pub acts: Vec<((ActionKind, Channel), usize)>,
    /// Customers who get a letter with a blank address, because none is known.
    pub blank: usize,
    /// Every step that a row takes, in the order in which they came.
    steps: Vec<String>,
}

/// A row in brief.
#[derive(Debug)]
struct Brief {
    account: AccountId,
    /// Number and name, a line each, in small letters.
    folded: String,
    decision: Decision,
    /// It was to be done before people changed it and the issue looked again; the receipt tells of these.
    was_to_be_done: bool,
    /// Places of its steps.
    steps: Vec<usize>,
    sums: Vec<(Currency, i64)>,
}

/// What a filter found.
#[derive(Debug)]
pub struct FoundRows<'o> {
    overview: &'o Overview,
    places: Vec<usize>,
}

impl Overview {
    fn read(tx: &mut Tx<'_>, (creditor, name): &(CreditorId, String), told: &Progress) -> Result<Overview, AppError> {
        let known = tx.creditors()?.into_iter().find(|one| one.id == *creditor);
        let setting =
            Setting::of(tx, known.ok_or_else(|| AppError::not_found("creditor.unknown", "the creditor is gone"))?)?;
        let run = find(tx, &setting, Some(name))?;
        let customers = tx.customer_count(*creditor)?;
        let (rows, counts) = (Vec::with_capacity(customers), RunCounts::default());
        let mut overview =
            Overview { run: run.clone(), rows, counts, items: 0, acts: Vec::new(), blank: 0, steps: Vec::new() };
        each_row(tx, &setting, &run, None, |given| {
            overview.add(&given)?;
            if overview.rows.len().is_multiple_of(TURNS) {
                told.is(overview.rows.len(), customers);
            }
            Ok(())
        })?;
        Ok(overview)
    }

    fn add(&mut self, given: &Given<'_>) -> Result<(), AppError> {
        let row = given.row;
        let decision = row.plan.decision;
        *match decision {
            Decision::WillDo => &mut self.counts.will_do,
            Decision::NeedsALook => &mut self.counts.needs_a_look,
            Decision::Wont => &mut self.counts.wont,
        } += 1;
        self.items += row.items.len() as u64;
        if decision == Decision::WillDo {
            self.blank += usize::from(row.has_blank_address());
            for action in &row.plan.actions {
                let act = (action.kind, action.channel);
                match self.acts.iter_mut().find(|(known, _)| *known == act) {
                    Some((_, count)) => *count += 1,
                    None => self.acts.push((act, 1)),
                }
            }
        }
        let mut brief = Brief {
            account: given.account,
            folded: format!("{}\n{}", row.customer, row.name).to_lowercase(),
            decision,
            was_to_be_done: match given.stored {
                None => false,
                Some(stored) if stored.edit.is_none() && stored.state != RowState::Withdrawn => {
                    decision == Decision::WillDo
                }
                Some(stored) => PlannedRow::decode(&stored.body)?.plan.decision == Decision::WillDo,
            },
            steps: row.plan.actions.iter().map(|action| self.step(action.step.as_str())).collect(),
            sums: Vec::new(),
        };
        row.add_to(&mut brief.sums);
        self.rows.push(brief);
        Ok(())
    }

    /// The place of a step.
    fn step(&mut self, step: &str) -> usize {
        self.steps.iter().position(|known| known == step).unwrap_or_else(|| {
            self.steps.push(step.to_string());
            self.steps.len() - 1
        })
    }

    /// How many rows do what.
    pub fn count(&self, decision: Decision) -> u64 {
        let count = match decision {
            Decision::WillDo => self.counts.will_do,
            Decision::NeedsALook => self.counts.needs_a_look,
            Decision::Wont => self.counts.wont,
        };
        u64::try_from(count).unwrap_or(0)
    }

    /// Rows in all.
    pub fn customers(&self) -> u64 {
        self.rows.len() as u64
    }

    /// The steps that rows of a decision take, by their ids.
    pub fn steps(&self, decision: Decision) -> Vec<&str> {
        let own = |at: &usize| self.rows.iter().any(|row| row.decision == decision && row.steps.contains(at));
        let mut steps: Vec<&str> = (0..self.steps.len()).filter(own).map(|at| self.steps[at].as_str()).collect();
        steps.sort_unstable();
        steps
    }

    /// The rows that a filter means, in customer order.
    pub fn find(&self, filter: &RowFilter) -> FoundRows<'_> {
        let text = filter.text.trim().to_lowercase();
        let step = self.steps.iter().position(|step| *step == filter.step);
        let is_meant = |row: &Brief| {
            filter.decision.is_none_or(|decision| row.decision == decision)
                && row.folded.contains(&text)
                && (filter.step.is_empty() || step.is_some_and(|step| row.steps.contains(&step)))
        };
        self.places(is_meant)
    }

    /// The rows that its receipt tells of.
    pub fn receipts(&self, text: &str) -> FoundRows<'_> {
        let text = text.trim().to_lowercase();
        self.places(|row| row.was_to_be_done && row.folded.contains(&text))
    }

    fn places(&self, is_meant: impl Fn(&Brief) -> bool) -> FoundRows<'_> {
        let places = self.rows.iter().enumerate().filter(|(_, row)| is_meant(row)).map(|(at, _)| at).collect();
        FoundRows { overview: self, places }
    }

    /// Keeps how many rows the proposal has of each kind, as it is told where it is listed.
    ///
    /// # Errors
    /// What the store gives.
    pub fn keep_counts(&self, app: &mut App, setting: &Setting) -> Result<(), AppError> {
        if self.run.state != RunState::Proposed || self.run.counts == self.counts {
            return Ok(());
        }
        app.store.transaction(|tx| {
            let run = find(tx, setting, Some(&self.run.name))?;
            keep_counts(tx, &run, self.counts)
        })
    }
}

impl FoundRows<'_> {
    /// How many.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Nothing fits.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// What is open of their items, in each currency.
    pub fn sums(&self) -> Vec<(Currency, i64)> {
        let mut sums: Vec<(Currency, i64)> = Vec::new();
        for (currency, minor) in self.places.iter().flat_map(|at| &self.overview.rows[*at].sums) {
            match sums.iter_mut().find(|(known, _)| known == currency) {
                Some((_, sum)) => *sum = sum.saturating_add(*minor),
                None => sums.push((*currency, *minor)),
            }
        }
        sums
    }

    /// So many of them from one place on, whole.
    ///
    /// # Errors
    /// What the store gives.
    pub fn rows(
        &self,
        app: &mut App,
        setting: &Setting,
        from: usize,
        count: usize,
    ) -> Result<Vec<PlannedRow>, AppError> {
        let run = &self.overview.run;
        let day = setting.day(run.on_day);
        app.store.read(|tx| {
            let row = |brief: &Brief| match tx.run_row(run.id, brief.account)? {
                Some(stored) => Ok(PlannedRow::of(&stored)?.after_issue(&stored)),
                None => Ok(wont_of(tx.customer_view(brief.account, &AsOf::day(run.on_day))?, setting, &day)),
            };
            self.page(from, count).map(row).collect()
        })
    }

    /// So many of them from one place on, as a receipt tells of them.
    ///
    /// # Errors
    /// What the store gives.
    pub fn receipt_lines(&self, app: &mut App, from: usize, count: usize) -> Result<Vec<ReceiptLine>, AppError> {
        let run = &self.overview.run;
        app.store.read(|tx| {
            let mut lines = Vec::new();
            for brief in self.page(from, count) {
                if let Some(stored) = tx.run_row(run.id, brief.account)? {
                    lines.extend(line_of(tx, run, &stored)?);
                }
            }
            Ok(lines)
        })
    }

    fn page(&self, from: usize, count: usize) -> impl Iterator<Item = &Brief> {
        self.places.iter().skip(from).take(count).map(|at| &self.overview.rows[*at])
    }
}

/// Overviews of the runs of a served book.
#[derive(Clone)]
pub struct Overviews(Arc<Kept<(CreditorId, String), Overview>>);

impl Overviews {
    /// Of a book; nothing is read before somebody asks.
    pub fn new(book: &str) -> Overviews {
        Overviews(Arc::new(Kept::new(book, KEPT, Overview::read)))
    }

    /// Of a run, or how far it is.
    ///
    /// # Errors
    /// `run.unknown`, `run.superseded`.
    pub fn get(&self, creditor: CreditorId, run: &str, patience: Duration) -> Result<Asked<Overview>, AppError> {
        self.0.get_within(&(creditor, run.to_string()), patience)
    }
}
