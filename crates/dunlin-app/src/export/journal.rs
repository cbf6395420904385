//! The journal of a period for accounting programs: every entry of the ledger as a booking with two sides (R4.6).
//!
//! Which accounts an entry moves and what each layout can hold is decided in `dunlin-formats`; here it is streamed from the
//! book. All journals from the beginning up to a day add up to what `aging` says of that day. What customers paid partners is owed by these
//! until the bank brings it: whole on the day of the payment, less what the partner kept, and as one sum on the day of the bank's line.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use dunlin_core::charge::tax_in_part;
use dunlin_core::id::{CreditorId, ReceiptId};
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::{BookLine, EntryKind, ReceiptEnd, Way};
use dunlin_core::money::Currency;
use dunlin_formats::{Journal, JournalFormat, JournalHead};
use dunlin_store::{PartnerMoney, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::error::AppError;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JournalOrder {
    /// The layout.
    pub format: JournalFormat,
    /// First day; `None` is the beginning of the book.
    pub from: Option<Date>,
    /// Last day.
    pub to: Date,
    /// Entries in this currency only; `None` is all.
    pub currency: Option<Currency>,
}

/// A journal that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalFile {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many entries it holds.
    pub entries: u64,
}

/// Writes the journal of a period.
///
/// # Errors
/// A refusal of the layout: `export.several_years`, `export.several_currencies`, `export.too_many_digits`.
pub fn journal(app: &mut App, setting: &Setting, order: &JournalOrder) -> Result<JournalFile, AppError> {
    let creditor = &setting.creditor;
    let head = JournalHead {
        creditor: creditor.name.clone(),
        currency: order.currency.unwrap_or(creditor.currency),
        from: order.from,
        to: order.to,
        made_on: app.clock.today(&creditor.timezone),
    };
    app.store.read(|tx| {
        let mut journal = Journal::begin(order.format, head.clone())?;
        let mut put = |line: &BookLine<'_>| {
            let is_asked = order.currency.is_none_or(|currency| currency == line.currency);
            let is_in_time = order.from.is_none_or(|from| from <= line.on) && line.on <= order.to;
            if is_asked && is_in_time { journal.add(line) } else { Ok(()) }
        };
        let mut taxes = ChargeTaxes::load(tx, creditor.id)?;
        let mut partners = Partners::load(tx, creditor.id)?;
        tx.journal(creditor.id, order.to, |entry| {
            partners.before(Some(entry.on), &mut put)?;
            let tax_minor = taxes.in_entry(entry);
            put(&BookLine { tax_minor, way: partners.way(entry), ..*entry })?;
            Ok::<(), AppError>(())
        })?;
        partners.before(None, &mut put)?;
        Ok(JournalFile { entries: journal.entries(), bytes: journal.finish() })
    })
}

/// What partners collected, kept and passed on, as lines of the journal beside the ledger's own.
struct Partners {
    /// The receipts of what customers paid them.
    receipts: BTreeSet<ReceiptId>,
    /// In the order of their days.
    lines: VecDeque<Beside>,
}

/// A line beside the ledger: a commission by the remittance's name, what arrived by the bank line's.
struct Beside {
    on: Date,
    document: String,
    partner: String,
    way: Way,
    currency: Currency,
    amount_minor: i64,
}

impl Partners {
    fn load(tx: &mut Tx<'_>, creditor: CreditorId) -> Result<Partners, AppError> {
        let all = tx.partner_money(creditor)?;
        let (mut lines, mut brought) = (Vec::new(), BTreeSet::new());
        for money in &all {
            let beside = |way, on, amount_minor, document: &str| Beside {
                on,
                document: document.to_owned(),
                partner: money.partner.clone(),
                way,
                currency: money.currency,
                amount_minor,
            };
            lines.push(beside(Way::Commission, money.on, money.kept_minor, &money.reference));
            if let Some(line) = money.line.as_ref().filter(|line| brought.insert(line.id)) {
                lines.push(beside(Way::Arrived, line.value_on, line.amount_minor, &line.name));
            }
            let Some((end, ended_on)) = money.ended else { continue };
            let back_on = if end == ReceiptEnd::Cancelled { money.on } else { ended_on };
            lines.push(beside(Way::Commission, back_on, -money.kept_minor, &money.reference));
            if let Some(line) = &money.line {
                lines.push(beside(Way::Arrived, back_on, -money.net_minor(), &line.name));
            }
        }
        lines.sort_by_key(|line| line.on);
        Ok(Partners { receipts: all.iter().map(|money: &PartnerMoney| money.receipt).collect(), lines: lines.into() })
    }

    fn way(&self, entry: &BookLine<'_>) -> Way {
        let is_partners = entry.receipt.is_some_and(|receipt| self.receipts.contains(&receipt));
        if is_partners { Way::Partner } else { entry.way }
    }

    /// Those of the days before one, or all that are left.
    fn before<E>(&mut self, day: Option<Date>, put: &mut impl FnMut(&BookLine<'_>) -> Result<(), E>) -> Result<(), E> {
        while let Some(line) = self.lines.pop_front_if(|line| day.is_none_or(|day| line.on < day)) {
            put(&BookLine {
                on: line.on,
                customer: "",
                name: &line.partner,
                item: &line.document,
                item_kind: ItemKind::Invoice,
                issued_on: line.on,
                kind: EntryKind::Allocated,
                way: line.way,
                receipt: None,
                currency: line.currency,
                amount_minor: line.amount_minor,
                tax_minor: 0,
            })?;
        }
        Ok(())
    }
}

/// The tax in the entries of charges.
struct ChargeTaxes {
    /// By number: what the charge came to with its tax, and the tax, in minor units.
    taxed: BTreeMap<String, (i64, i64)>,
    /// By number: what was given up and is not owed again, in the order of the journal.
    given_up: BTreeMap<String, i64>,
}

impl ChargeTaxes {
    fn load(tx: &mut Tx<'_>, creditor: CreditorId) -> Result<ChargeTaxes, AppError> {
        let taxed = tx.charge_taxes(creditor)?.into_iter().map(|(number, gross, tax)| (number, (gross, tax)));
        Ok(ChargeTaxes { taxed: taxed.collect(), given_up: BTreeMap::new() })
    }

    /// All of it when the charge is made, its share in what is given up or owed again, none in a payment.
    fn in_entry(&mut self, entry: &BookLine<'_>) -> i64 {
        let Some((gross_minor, tax_minor)) = self.taxed.get(entry.item).copied() else { return 0 };
        match entry.kind {
            EntryKind::Issued => tax_minor,
            EntryKind::SmallDifference | EntryKind::Waived | EntryKind::WrittenOff | EntryKind::Reinstated => {
                let given_up = self.given_up.entry(entry.item.to_owned()).or_default();
                let share = tax_in_part(gross_minor, tax_minor, *given_up, -entry.amount_minor);
                *given_up -= entry.amount_minor;
                -share
            }
            _ => 0,
        }
    }
}
