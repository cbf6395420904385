//! Placements as of a moment: those that cover items of an account, with what happened and what became of their items' money.
//!
//! A placement belongs to one account and may cover items of others that are seen under it; it is part of the view of each. What was
//! recorded after a guard's version counts from the day asked about at the latest. A notice that a partner sent in the creditor's name
//! counts among the creditor's own: a customer gets one a day.

use dunlin_core::change::PlacementEvent;
use dunlin_core::id::{AccountId, CreditorId, ItemId, PlacementId, ReceiptId};
use dunlin_core::placement::{
    Campaign, Fee, Happened, Partner, PlacedItem, Placement, PlacementEnd, PlacementKind, PlacementView,
};
use jiff::Timestamp;

use super::batch::{Batch, Moment, in_batch};
use crate::db::{Db, Row, params, statements};
use crate::error::Result;
use crate::model::{AsOf, PlacementLine};
use crate::store::Tx;

macro_rules! placement_columns {
    () => {
        "SELECT DISTINCT a.id, a.number, p.account_id, p.id, p.number, p.kind, p.partner, p.contact, p.commission_bps, p.flat_minor, \
         p.currency, p.proposed_on, p.from_on, p.until_on, p.campaign, p.reason"
    };
}

macro_rules! placement_lines {
    ($where:literal) => {
        concat!(
            placement_columns!(),
            ", a.name, p.recorded_at, p.version FROM placement p JOIN account a ON a.id = p.account_id ",
            $where,
            " ORDER BY p.proposed_on, a.number, p.number"
        )
    };
}

statements! {
    /// Placements that cover items of accounts.
    BATCH_PLACEMENTS (Id Text Text Day Int Day Int Int) -> (Id Text Id Id Text Text Text Text Int Int Text Day Day Day Text Text) = in_batch!(
        concat!(placement_columns!(), " FROM account a CROSS JOIN placement_item c \
         JOIN placement p ON p.account_id = c.account_id AND p.id = c.placement_id"),
        "AND c.item_account_id = a.id AND (p.proposed_on <= $6 OR p.version > $7) AND p.recorded_at <= $8 \
         ORDER BY a.number, p.number"
    );
    /// The items of one.
    PLACEMENT_ITEMS (Id Id) -> (Id Id Text Int) =
        "SELECT c.item_account_id, c.item_id, i.number, c.amount_minor FROM placement_item c \
         JOIN item i ON i.account_id = c.item_account_id AND i.id = c.item_id \
         WHERE c.account_id = $1 AND c.placement_id = $2 ORDER BY i.due_on, i.number";
    /// What happened with one.
    PLACEMENT_EVENTS (Id Id Day Int Int) -> (Day Text Text Int Int Id Int) =
        "SELECT on_day, kind, words, amount_minor, kept_minor, receipt_id, version FROM placement_event \
         WHERE account_id = $1 AND placement_id = $2 AND (on_day <= $3 OR version > $4) AND recorded_at <= $5 ORDER BY entry";
    /// How the ledgers of its items moved; facts that were recorded after a version count for one account.
    PLACEMENT_ENTRIES (Id Id Day Id Int Int) -> (Day Int Id Text) =
        "SELECT e.effective_on, e.amount_minor, e.receipt_id, e.kind FROM placement_item c \
         JOIN entry e ON e.account_id = c.item_account_id AND e.item_id = c.item_id \
         WHERE c.account_id = $1 AND c.placement_id = $2 \
         AND (e.effective_on <= $3 OR (e.account_id = $4 AND e.version > $5)) AND e.recorded_at <= $6";
    /// Receipts on the ledgers of its items that were taken back.
    PLACEMENT_ENDED (Id Id Day Int) -> (Id) =
        "SELECT DISTINCT r.id FROM placement_item c JOIN receipt r ON r.account_id = c.item_account_id \
         WHERE c.account_id = $1 AND c.placement_id = $2 AND r.ended IS NOT NULL AND r.ended_on <= $3 AND r.ended_at <= $4";
    /// Receipts on the ledgers of its items whose money a bank line brought.
    PLACEMENT_BROUGHT (Id Id Day Int) -> (Id) =
        "SELECT DISTINCT b.receipt_id FROM placement_item c JOIN bank_line_receipt b ON b.account_id = c.item_account_id \
         JOIN bank_line l ON l.id = b.line_id \
         WHERE c.account_id = $1 AND c.placement_id = $2 AND l.value_on <= $3 AND l.at <= $4";
    /// Placements of one account, and those that cover its items.
    PLACEMENTS_OF (Id) -> (Id Text Id Id Text Text Text Text Int Int Text Day Day Day Text Text Text Int Int) =
        placement_lines!("WHERE p.account_id = $1 OR EXISTS (SELECT 1 FROM placement_item c WHERE c.account_id = p.account_id \
         AND c.placement_id = p.id AND c.item_account_id = $1)");
    /// All of a creditor.
    ALL_PLACEMENTS (Id) -> (Id Text Id Id Text Text Text Text Int Int Text Day Day Day Text Text Text Int Int) =
        placement_lines!("WHERE p.creditor_id = $1");
    /// By its number.
    FIND_PLACEMENT (Id Text) -> (Id Text Id Id Text Text Text Text Int Int Text Day Day Day Text Text Text Int Int) =
        placement_lines!("WHERE p.creditor_id = $1 AND p.number = $2");
    /// How many an account has.
    COUNT_PLACEMENTS (Id) -> (Int) = "SELECT count(*) FROM placement WHERE account_id = $1";
    /// How much was noted of one.
    COUNT_EVENTS (Id Id) -> (Int) = "SELECT count(*) FROM placement_event WHERE account_id = $1 AND placement_id = $2";
    /// There is any placement.
    ANY_PLACEMENT () -> (Id) = "SELECT account_id FROM placement LIMIT 1";
}

/// Fills placements.
pub(super) fn load(db: &mut Db, batch: &mut Batch) -> Result<()> {
    if !db.any(&ANY_PLACEMENT, &[])? {
        return Ok(());
    }
    let moment = batch.moment();
    batch.rows(db, &BATCH_PLACEMENTS, params![moment.day, moment.after_version, moment.known_at], |loading, row| {
        loading.view.placements.push(read_placement(row)?);
        Ok(())
    })?;
    for loading in batch.accounts.iter_mut().filter(|loading| !loading.view.placements.is_empty()) {
        let view = &mut loading.view;
        for own in &mut view.placements {
            fill(db, own, view.account, moment)?;
            view.last_notice_on = view.last_notice_on.max(own.wrote_on(moment.day));
        }
    }
    Ok(())
}

/// A placement without its items; the first two columns are an account's.
fn read_placement(row: &Row<'_>) -> Result<PlacementView> {
    Ok(PlacementView::proposed(Placement {
        account: AccountId(row.id(2)?),
        id: PlacementId(row.id(3)?),
        number: row.string(4)?,
        kind: row.word(5, PlacementKind::find)?,
        partner: Partner {
            name: row.string(6)?,
            contact: row.opt_string(7)?,
            fee: Fee { commission_bps: row.int(8)?, flat_minor: row.int(9)? },
        },
        currency: row.currency(10)?,
        proposed_on: row.day(11)?,
        from_on: row.day(12)?,
        until_on: row.opt_day(13)?,
        campaign: row.word(14, Campaign::find)?,
        reason: row.string(15)?,
        items: Vec::new(),
    }))
}

/// Its items, what happened with it, and what became of the items' money.
fn fill(db: &mut Db, view: &mut PlacementView, account: AccountId, moment: Moment) -> Result<()> {
    let key = params![view.placement.account, view.placement.id];
    view.placement.items = db.list(&PLACEMENT_ITEMS, key, |row| {
        let (account, item) = (AccountId(row.id(0)?), ItemId(row.id(1)?));
        Ok(PlacedItem { account, item, number: row.string(2)?, amount_minor: row.int(3)? })
    })?;
    let known = params![view.placement.account, view.placement.id, moment.day, moment.after_version, moment.known_at];
    view.happened = db.list(&PLACEMENT_EVENTS, known, |row| read_event(row, moment))?;
    let seen =
        params![view.placement.account, view.placement.id, moment.day, account, moment.after_version, moment.known_at];
    let (remitted, since) = (remitted(view), view.since(moment.day));
    let ended = view.ended(moment.day).map(|(on, _)| on);
    let (mut left_minor, mut direct_minor) = (0_i64, 0_i64);
    for (on, minor, receipt, is_payment) in db.list(&PLACEMENT_ENTRIES, seen, |row| {
        let is_payment = matches!(row.text(3)?, "allocated" | "unallocated" | "returned");
        Ok((row.day(0)?, row.int(1)?, row.opt_id(2)?.map(ReceiptId), is_payment))
    })? {
        left_minor = left_minor.saturating_add(minor);
        let was_there = since.is_some_and(|since| since <= on) && ended.is_none_or(|ended| on < ended);
        let is_direct = receipt.is_some_and(|receipt| !remitted.contains(&receipt));
        if is_payment && was_there && is_direct {
            direct_minor = direct_minor.saturating_sub(minor);
        }
    }
    (view.left_minor, view.direct_minor) = (left_minor, direct_minor);
    if !remitted.is_empty() {
        let by = params![view.placement.account, view.placement.id, moment.day, moment.known_at];
        view.taken_back = db.list(&PLACEMENT_ENDED, by, |row| Ok(ReceiptId(row.id(0)?)))?;
        view.taken_back.retain(|receipt| remitted.contains(receipt));
        let by = params![view.placement.account, view.placement.id, moment.day, moment.known_at];
        view.brought = db.list(&PLACEMENT_BROUGHT, by, |row| Ok(ReceiptId(row.id(0)?)))?;
        view.brought.retain(|receipt| remitted.contains(receipt));
    }
    Ok(())
}

fn remitted(view: &PlacementView) -> Vec<ReceiptId> {
    let receipt = |one: &Happened| match one.event {
        PlacementEvent::Remitted { receipt, .. } => Some(receipt),
        _ => None,
    };
    view.happened.iter().filter_map(receipt).collect()
}

fn read_event(row: &Row<'_>, moment: Moment) -> Result<Happened> {
    let words = row.string(2)?;
    let event = match row.text(1)? {
        "approved" => PlacementEvent::Approved { by: words },
        "acknowledged" => PlacementEvent::Acknowledged { reference: words },
        "letter" => PlacementEvent::Wrote { note: words },
        "note" => PlacementEvent::Noted { note: words },
        "cost" => PlacementEvent::Cost { what: words, amount_minor: row.int(3)? },
        "remitted" => PlacementEvent::Remitted {
            receipt: ReceiptId(row.id(5)?),
            collected_minor: row.int(3)?,
            commission_minor: row.int(4)?,
            reference: words,
        },
        _ => {
            let end = row.word(1, PlacementEnd::find)?;
            PlacementEvent::Ended { end, reason: words, price_minor: row.opt_int(3)? }
        }
    };
    let is_later = row.int(6)? > moment.after_version;
    let on = row.day(0)?;
    Ok(Happened { on: if is_later { on.min(moment.day) } else { on }, event })
}

impl Tx<'_> {
    /// Placements of an account, or that cover items of it, as of a moment, oldest first.
    pub fn placements(&mut self, account: AccountId, as_of: &AsOf) -> Result<Vec<PlacementLine>> {
        let lines = self.db.list(&PLACEMENTS_OF, params![account], read_line)?;
        self.with_events(lines, as_of)
    }

    /// All placements of a creditor as of a moment, oldest first.
    pub fn all_placements(&mut self, creditor: CreditorId, as_of: &AsOf) -> Result<Vec<PlacementLine>> {
        let lines = self.db.list(&ALL_PLACEMENTS, params![creditor], read_line)?;
        self.with_events(lines, as_of)
    }

    /// A placement by its number, as of a moment.
    pub fn find_placement(
        &mut self,
        creditor: CreditorId,
        number: &str,
        as_of: &AsOf,
    ) -> Result<Option<PlacementLine>> {
        let line = self.db.find(&FIND_PLACEMENT, params![creditor, number], read_line)?;
        Ok(self.with_events(line.into_iter().collect(), as_of)?.pop())
    }

    /// How many placements an account has.
    pub fn placement_count(&mut self, account: AccountId) -> Result<i64> {
        Ok(self.db.find(&COUNT_PLACEMENTS, params![account], |row| row.int(0))?.unwrap_or(0))
    }

    /// How much was noted of a placement, whatever its day.
    pub fn placement_entries(&mut self, account: AccountId, placement: PlacementId) -> Result<i64> {
        Ok(self.db.find(&COUNT_EVENTS, params![account, placement], |row| row.int(0))?.unwrap_or(0))
    }

    fn with_events(&mut self, mut lines: Vec<PlacementLine>, as_of: &AsOf) -> Result<Vec<PlacementLine>> {
        let known_at = as_of.known_at.map_or(i64::MAX, Timestamp::as_microsecond);
        let after_version = as_of.facts_after_version.unwrap_or(i64::MAX);
        let moment = Moment { day: as_of.day, after_version, known_at };
        for line in &mut lines {
            let account = line.view.placement.account;
            fill(self.db, &mut line.view, account, moment)?;
        }
        Ok(lines)
    }
}

fn read_line(row: &Row<'_>) -> Result<PlacementLine> {
    Ok(PlacementLine {
        customer: row.string(1)?,
        view: read_placement(row)?,
        name: row.string(16)?,
        recorded_at: row.instant(17)?,
        version: row.int(18)?,
    })
}
