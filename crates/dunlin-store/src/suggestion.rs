//! Readings of bank lines among which a person chooses, as matching saw them: kept, so that a list shows and an assignment
//! takes what was decided, without matching anew.
//!
//! A reading has a row for each item; one that knows only the customer has a single row without an item.

use std::collections::BTreeMap;

use dunlin_core::id::{AccountId, BankLineId, CreditorId, ItemId};
use dunlin_core::matching::{Allocation, Candidate, MatchReason};

use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::store::Tx;

macro_rules! suggestion_columns {
    () => {
        "SELECT s.line_id, s.place, s.account_id, s.item_id, s.amount_minor, s.discount_minor, s.rest_minor, \
         s.confidence, s.why, a.number, i.number, a.name FROM bank_suggestion s JOIN account a ON a.id = s.account_id \
         LEFT JOIN item i ON i.account_id = s.account_id AND i.id = s.item_id "
    };
}

statements! {
    /// One item of a reading.
    INSERT_SUGGESTION (Id Int Int Id Id Id Int Int Int Int Text) -> () =
        "INSERT INTO bank_suggestion (line_id, place, part, creditor_id, account_id, item_id, amount_minor, \
         discount_minor, rest_minor, confidence, why) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    /// A line's readings are gone.
    DELETE_SUGGESTIONS (Id) -> () = "DELETE FROM bank_suggestion WHERE line_id = $1";
    /// Readings of the lines of a creditor that wait.
    SUGGESTIONS (Id) -> (Id Int Id Id Int Int Int Int Text Text Text Text) = concat!(
        suggestion_columns!(),
        "JOIN bank_line l ON l.id = s.line_id AND l.state = 'suggested' \
         WHERE s.creditor_id = $1 ORDER BY s.line_id, s.place, s.part"
    );
    /// Those of a line.
    SUGGESTIONS_OF_LINE (Id) -> (Id Int Id Id Int Int Int Int Text Text Text Text) =
        concat!(suggestion_columns!(), "WHERE s.line_id = $1 ORDER BY s.place, s.part");
}

/// A reading that was kept, with the numbers people know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Number of the customer.
    pub customer: String,
    /// Name of the customer.
    pub name: String,
    /// Numbers of the items, in the order of the allocation.
    pub items: Vec<String>,
    /// The reading.
    pub candidate: Candidate,
}

impl Tx<'_> {
    /// Keeps the readings of a line, best first, in place of those that it had.
    pub fn set_suggestions(&mut self, creditor: CreditorId, line: BankLineId, candidates: &[Candidate]) -> Result<()> {
        self.db.run(&DELETE_SUGGESTIONS, params![line])?;
        for (place, candidate) in (1_i64..).zip(candidates) {
            let why = candidate.why.iter().map(|reason| reason.code()).collect::<Vec<_>>().join(" ");
            let parts: Vec<(Option<ItemId>, i64, i64)> = if candidate.allocation.is_empty() {
                vec![(None, 0, 0)]
            } else {
                let part = |part: &Allocation| (Some(part.item), part.amount_minor, part.discount_minor);
                candidate.allocation.iter().map(part).collect()
            };
            for (part, (item, amount_minor, discount_minor)) in (1_i64..).zip(parts) {
                let confidence = i64::from(candidate.confidence);
                let account = candidate.account;
                let row = params![
                    line,
                    place,
                    part,
                    creditor,
                    account,
                    item,
                    amount_minor,
                    discount_minor,
                    candidate.rest_minor,
                    confidence,
                    &why
                ];
                self.db.run(&INSERT_SUGGESTION, row)?;
            }
        }
        Ok(())
    }

    /// The readings of all lines that wait, best first. Those of applied lines stay: what is taken back waits again as it did.
    pub fn suggestions(&mut self, creditor: CreditorId) -> Result<BTreeMap<BankLineId, Vec<Suggestion>>> {
        let rows = self.db.list(&SUGGESTIONS, params![creditor], read_row)?;
        Ok(gathered(rows))
    }

    /// The readings of a line, best first.
    pub fn suggestions_of(&mut self, line: BankLineId) -> Result<Vec<Suggestion>> {
        let rows = self.db.list(&SUGGESTIONS_OF_LINE, params![line], read_row)?;
        Ok(gathered(rows).remove(&line).unwrap_or_default())
    }
}

/// A row: which reading, and one item of it.
struct SuggestionRow {
    line: BankLineId,
    place: i64,
    reading: Suggestion,
}

fn read_row(row: &Row<'_>) -> Result<SuggestionRow> {
    let part = match row.opt_id(3)? {
        None => Vec::new(),
        Some(id) => vec![Allocation { item: ItemId(id), amount_minor: row.int(4)?, discount_minor: row.int(5)? }],
    };
    let why = row.string(8)?;
    let candidate = Candidate {
        account: AccountId(row.id(2)?),
        allocation: part,
        rest_minor: row.int(6)?,
        confidence: u8::try_from(row.int(7)?)
            .map_err(|error| StoreError::Damaged { table: "bank_suggestion", what: error.to_string() })?,
        why: why.split_whitespace().filter_map(MatchReason::find).collect(),
    };
    let items = row.opt_string(10)?.into_iter().collect();
    let reading = Suggestion { customer: row.string(9)?, name: row.string(11)?, items, candidate };
    Ok(SuggestionRow { line: BankLineId(row.id(0)?), place: row.int(1)?, reading })
}

/// Rows of one reading, which come one after the other, become one.
fn gathered(rows: Vec<SuggestionRow>) -> BTreeMap<BankLineId, Vec<Suggestion>> {
    let mut all: BTreeMap<BankLineId, Vec<Suggestion>> = BTreeMap::new();
    let mut before = None;
    for SuggestionRow { line, place, reading } in rows {
        let readings = all.entry(line).or_default();
        match readings.last_mut().filter(|_| before == Some((line, place))) {
            None => readings.push(reading),
            Some(same) => {
                same.items.extend(reading.items);
                same.candidate.allocation.extend(reading.candidate.allocation);
            }
        }
        before = Some((line, place));
    }
    all
}
