//! Placements as of a moment: those that cover items of an account, with what happened and what became of their items' money.
//!
//! A placement belongs to one account and may cover items of others that are seen under it; it is part of the view of each. What was
//! recorded after a guard's version counts from the day asked about at the latest. A notice that a partner sent in the creditor's name
//! counts among the creditor's own: a customer gets one a day.

use std::collections::BTreeMap;

use dunlin_core::change::PlacementEvent;
use dunlin_core::id::{AccountId, CreditorId, ItemId, PlacementId, ReceiptId};
use dunlin_core::money::Money;
use dunlin_core::placement::{
    Campaign, Fee, Happened, Partner, PlacedItem, Placement, PlacementEnd, PlacementKind, PlacementView, Stage,
};
use jiff::civil::Date;

use super::batch::{Batch, Moment, in_batch, of_owners};
use crate::db::{Db, Row, params, statements};
use crate::error::Result;
use crate::model::{AsOf, PlacementLine, Who};
use crate::store::Tx;

macro_rules! placement_columns {
    () => {
        "SELECT DISTINCT a.id, a.number, p.account_id, p.id, p.number, p.kind, p.partner, p.contact, p.commission_bps, p.flat_minor, \
         p.currency, p.proposed_on, p.from_on, p.until_on, p.campaign, p.reason, p.portfolio"
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
    BATCH_PLACEMENTS (Id Text Text Day Int Day Int Int) -> (Id Text Id Id Text Text Text Text Int Int Text Day Day Day Text Text Text) = in_batch!(
        concat!(placement_columns!(), " FROM account a CROSS JOIN placement_item c \
         JOIN placement p ON p.account_id = c.account_id AND p.id = c.placement_id"),
        "AND c.item_account_id = a.id AND (p.proposed_on <= $6 OR p.version > $7) AND p.recorded_at <= $8 \
         ORDER BY a.number, p.number"
    );
    /// The items of those that accounts own.
    BATCH_PLACED (Id Text Text Day Int) -> (Id Id Id Text Int) = in_batch!(
        "SELECT c.placement_id, c.item_account_id, c.item_id, i.number, c.amount_minor FROM account a CROSS JOIN placement_item c \
         JOIN item i ON i.account_id = c.item_account_id AND i.id = c.item_id",
        "AND c.account_id = a.id ORDER BY c.account_id, c.placement_id, i.due_on, i.number"
    );
    /// What happened with them.
    BATCH_HAPPENED (Id Text Text Day Int Day Int Int) -> (Id Day Text Text Int Int Id Int Text Text Text Id) = in_batch!(
        "SELECT e.placement_id, e.on_day, e.kind, e.words, e.amount_minor, e.kept_minor, e.receipt_id, e.version, e.currency, \
         e.court, e.file_number, e.charge_id FROM account a CROSS JOIN placement_event e",
        "AND e.account_id = a.id AND (e.on_day <= $6 OR e.version > $7) AND e.recorded_at <= $8 \
         ORDER BY e.account_id, e.placement_id, e.entry"
    );
    /// How the ledgers of their items moved.
    BATCH_MOVED (Id Text Text Day Int Day Int Int) -> (Id Id Int Day Int Id Text) = in_batch!(
        "SELECT c.placement_id, e.account_id, e.version, e.effective_on, e.amount_minor, e.receipt_id, e.kind \
         FROM account a CROSS JOIN placement_item c \
         JOIN entry e ON e.account_id = c.item_account_id AND e.item_id = c.item_id",
        "AND c.account_id = a.id AND (e.effective_on <= $6 OR e.version > $7) AND e.recorded_at <= $8"
    );
    /// Receipts on the ledgers of their items that were taken back.
    BATCH_TAKEN_BACK (Id Text Text Day Int Day Int) -> (Id Id) = in_batch!(
        "SELECT DISTINCT c.placement_id, r.id FROM account a CROSS JOIN placement_item c \
         JOIN receipt r ON r.account_id = c.item_account_id",
        "AND c.account_id = a.id AND r.ended IS NOT NULL AND r.ended_on <= $6 AND r.ended_at <= $7"
    );
    /// Receipts on the ledgers of their items whose money a bank line brought.
    BATCH_BROUGHT (Id Text Text Day Int Day Int) -> (Id Id) = in_batch!(
        "SELECT DISTINCT c.placement_id, b.receipt_id FROM account a CROSS JOIN placement_item c \
         JOIN bank_line_receipt b ON b.account_id = c.item_account_id JOIN bank_line l ON l.id = b.line_id",
        "AND c.account_id = a.id AND l.value_on <= $6 AND l.at <= $7"
    );
    /// Placements of one account, and those that cover its items.
    PLACEMENTS_OF (Id) -> (Id Text Id Id Text Text Text Text Int Int Text Day Day Day Text Text Text Text Int Int) =
        placement_lines!("WHERE p.account_id = $1 OR EXISTS (SELECT 1 FROM placement_item c WHERE c.account_id = p.account_id \
         AND c.placement_id = p.id AND c.item_account_id = $1)");
    /// All of a creditor.
    ALL_PLACEMENTS (Id) -> (Id Text Id Id Text Text Text Text Int Int Text Day Day Day Text Text Text Text Int Int) =
        placement_lines!("WHERE p.creditor_id = $1");
    /// By its number.
    FIND_PLACEMENT (Id Text) -> (Id Text Id Id Text Text Text Text Int Int Text Day Day Day Text Text Text Text Int Int) =
        placement_lines!("WHERE p.creditor_id = $1 AND p.number = $2");
    /// Those of a portfolio.
    OF_PORTFOLIO (Id Text) -> (Id Text Id Id Text Text Text Text Int Int Text Day Day Day Text Text Text Text Int Int) =
        placement_lines!("WHERE p.creditor_id = $1 AND p.portfolio = $2");
    /// The same number was given to a portfolio.
    FIND_PORTFOLIO (Id Text) -> (Int) = "SELECT placements FROM portfolio WHERE creditor_id = $1 AND number = $2";
    /// One more portfolio.
    INSERT_PORTFOLIO (Id Text Int Int) -> () =
        "INSERT INTO portfolio (creditor_id, number, placements, recorded_at) VALUES ($1, $2, $3, $4)";
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
    let views = batch.accounts.iter_mut().map(|loading| &mut loading.view);
    let placed = views.flat_map(|view| {
        let account = view.account;
        view.placements.iter_mut().map(move |own| (account, own))
    });
    fill(db, &mut placed.collect::<Vec<_>>(), moment)?;
    for loading in &mut batch.accounts {
        let wrote = loading.view.placements.iter().filter_map(|own| own.wrote_on(moment.day)).max();
        loading.view.last_notice_on = loading.view.last_notice_on.max(wrote);
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
        portfolio: row.opt_string(16)?,
        items: Vec::new(),
    }))
}

/// A ledger's entry on an item of a placement.
#[derive(Clone, Copy)]
struct Moved {
    account: AccountId,
    version: i64,
    on: Date,
    minor: i64,
    receipt: Option<ReceiptId>,
    is_payment: bool,
}

impl Moved {
    fn read(row: &Row<'_>) -> Result<(PlacementId, Moved)> {
        let moved = Moved {
            account: AccountId(row.id(1)?),
            version: row.int(2)?,
            on: row.day(3)?,
            minor: row.int(4)?,
            receipt: row.opt_id(5)?.map(ReceiptId),
            is_payment: matches!(row.text(6)?, "allocated" | "unallocated" | "returned"),
        };
        Ok((PlacementId(row.id(0)?), moved))
    }
}

/// Placements with the accounts under which each is seen: their items, what happened with them, and what became of the items' money.
/// Facts that were recorded after a version count for the one account.
fn fill(db: &mut Db, views: &mut [(AccountId, &mut PlacementView)], moment: Moment) -> Result<()> {
    let mut owners: Vec<AccountId> = views.iter().map(|(_, own)| own.placement.account).collect();
    owners.sort_unstable();
    owners.dedup();
    let seen = params![moment.day, moment.after_version, moment.known_at];
    let items = of_owners(db, &BATCH_PLACED, &owners, &[], |row| {
        let (account, item) = (AccountId(row.id(1)?), ItemId(row.id(2)?));
        Ok((PlacementId(row.id(0)?), PlacedItem { account, item, number: row.string(3)?, amount_minor: row.int(4)? }))
    })?;
    let happened = of_owners(db, &BATCH_HAPPENED, &owners, seen, |row| read_event(row, moment))?;
    let moved = of_owners(db, &BATCH_MOVED, &owners, seen, Moved::read)?;
    for (account, own) in views.iter_mut() {
        let id = own.placement.id;
        own.placement.items = items.get(&id).cloned().unwrap_or_default();
        own.happened = happened.get(&id).cloned().unwrap_or_default();
        let counts =
            |one: &&Moved| one.on <= moment.day || one.account == *account && one.version > moment.after_version;
        money(own, moved.get(&id).into_iter().flatten().filter(counts), moment.day);
    }
    returned_and_brought(db, views, moment)
}

/// Which receipts of remittances were taken back, and of which a bank line brought the money.
fn returned_and_brought(db: &mut Db, views: &mut [(AccountId, &mut PlacementView)], moment: Moment) -> Result<()> {
    let with_money = views.iter().filter(|(_, own)| !remitted(own).is_empty());
    let owners: Vec<AccountId> = with_money.map(|(_, own)| own.placement.account).collect();
    let by = params![moment.day, moment.known_at];
    let read = |row: &Row<'_>| Ok((PlacementId(row.id(0)?), ReceiptId(row.id(1)?)));
    let taken_back = of_owners(db, &BATCH_TAKEN_BACK, &owners, by, read)?;
    let brought = of_owners(db, &BATCH_BROUGHT, &owners, by, read)?;
    for (_, own) in views {
        let (id, remitted) = (own.placement.id, remitted(own));
        let of = |found: &BTreeMap<PlacementId, Vec<ReceiptId>>| {
            let receipts = found.get(&id).into_iter().flatten().copied();
            receipts.filter(|receipt| remitted.contains(receipt)).collect()
        };
        (own.taken_back, own.brought) = (of(&taken_back), of(&brought));
    }
    Ok(())
}

/// What is left of its items, and what came directly while it was placed.
fn money<'m>(own: &mut PlacementView, moved: impl Iterator<Item = &'m Moved>, day: Date) {
    let (remitted, since) = (remitted(own), own.since(day));
    let ended = own.ended(day).map(|(on, _)| on);
    (own.left_minor, own.direct_minor) = (0, 0);
    for one in moved {
        own.left_minor = own.left_minor.saturating_add(one.minor);
        let was_there = since.is_some_and(|since| since <= one.on) && ended.is_none_or(|ended| one.on < ended);
        let is_direct = one.receipt.is_some_and(|receipt| !remitted.contains(&receipt));
        if one.is_payment && was_there && is_direct {
            own.direct_minor = own.direct_minor.saturating_sub(one.minor);
        }
    }
}

fn remitted(view: &PlacementView) -> Vec<ReceiptId> {
    let receipt = |one: &Happened| match one.event {
        PlacementEvent::Remitted { receipt, .. } => Some(receipt),
        _ => None,
    };
    view.happened.iter().filter_map(receipt).collect()
}

fn read_event(row: &Row<'_>, moment: Moment) -> Result<(PlacementId, Happened)> {
    let words = row.string(3)?;
    let event = match row.text(2)? {
        "approved" => PlacementEvent::Approved { by: words },
        "acknowledged" => PlacementEvent::Acknowledged { reference: words },
        "letter" => PlacementEvent::Wrote { note: words },
        "note" => PlacementEvent::Noted { note: words },
        "cost" => {
            PlacementEvent::Cost { what: words, amount: Money { minor: row.int(4)?, currency: row.currency(8)? } }
        }
        "awarded" => PlacementEvent::Awarded { what: words, amount_minor: row.int(4)?, charge: ItemId(row.id(11)?) },
        kind if Stage::find(kind).is_some() => PlacementEvent::Court {
            stage: row.word(2, Stage::find)?,
            court: row.opt_string(9)?,
            file_number: row.opt_string(10)?,
            note: words,
        },
        "remitted" => PlacementEvent::Remitted {
            receipt: ReceiptId(row.id(6)?),
            collected_minor: row.int(4)?,
            commission_minor: row.int(5)?,
            reference: words,
        },
        _ => {
            let end = row.word(2, PlacementEnd::find)?;
            PlacementEvent::Ended { end, reason: words, price_minor: row.opt_int(4)? }
        }
    };
    let is_later = row.int(7)? > moment.after_version;
    let on = row.day(1)?;
    Ok((PlacementId(row.id(0)?), Happened { on: if is_later { on.min(moment.day) } else { on }, event }))
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

    /// The placements of a portfolio as of a moment, by customer; none where there is no such portfolio.
    pub fn portfolio(&mut self, creditor: CreditorId, number: &str, as_of: &AsOf) -> Result<Vec<PlacementLine>> {
        let mut lines = self.db.list(&OF_PORTFOLIO, params![creditor, number], read_line)?;
        lines.sort_by(|a, b| a.customer.cmp(&b.customer));
        self.with_events(lines, as_of)
    }

    /// A portfolio has this number already.
    pub fn has_portfolio(&mut self, creditor: CreditorId, number: &str) -> Result<bool> {
        self.db.any(&FIND_PORTFOLIO, params![creditor, number])
    }

    /// A portfolio of so many placements; its number is used up.
    ///
    /// # Errors
    /// `AlreadyThere` when another one has the number.
    pub fn insert_portfolio(&mut self, who: &Who, creditor: CreditorId, number: &str, placements: i64) -> Result<()> {
        self.db.run(&INSERT_PORTFOLIO, params![creditor, number, placements, who.at])?;
        Ok(())
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
        let mut placed: Vec<_> = lines.iter_mut().map(|line| (line.view.placement.account, &mut line.view)).collect();
        fill(self.db, &mut placed, Moment::of(as_of))?;
        Ok(lines)
    }
}

fn read_line(row: &Row<'_>) -> Result<PlacementLine> {
    Ok(PlacementLine {
        customer: row.string(1)?,
        view: read_placement(row)?,
        name: row.string(17)?,
        recorded_at: row.instant(18)?,
        version: row.int(19)?,
    })
}
