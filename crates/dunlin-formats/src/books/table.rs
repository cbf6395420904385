//! The journal as a table: two rows an entry, debit first, safe against formulas like every other table.

use dunlin_core::money::Money;

use super::{BookLine, Booking, JournalHead, Layout};
use crate::write_csv::{OutCell, write_line};

const HEADERS: [&str; 11] = [
    "Entry",
    "Date",
    "Document",
    "Document date",
    "Text",
    "Account",
    "Customer number",
    "Customer name",
    "Currency",
    "Debit",
    "Credit",
];

/// The table.
pub(super) struct Table;

impl Layout for Table {
    fn begin(&mut self, _head: &JournalHead, out: &mut Vec<u8>) {
        write_line(out, &HEADERS.map(|header| OutCell::Text(header.to_owned())));
    }

    fn entry(&mut self, number: u64, line: &BookLine<'_>, out: &mut Vec<u8>) {
        let sides = [(line.own(), line.amount_minor), (line.contra(), -line.amount_minor)];
        let text = |text: &str| OutCell::Text(text.to_owned());
        // Debit before credit: stable, so that of two signs each entry has the same order.
        let (debits, credits): (Vec<_>, Vec<_>) = sides.into_iter().partition(|(_, minor)| *minor > 0);
        for (account, minor) in debits.into_iter().chain(credits) {
            let amount = OutCell::Amount(Money { minor: minor.abs(), currency: line.currency });
            let (debit, credit) = if minor > 0 { (amount, OutCell::Empty) } else { (OutCell::Empty, amount) };
            let row = [
                OutCell::Integer(i64::try_from(number).unwrap_or(i64::MAX)),
                OutCell::Date(line.on),
                text(line.item),
                OutCell::Date(line.issued_on),
                text(line.what()),
                text(account.named().path),
                text(line.customer),
                text(line.name),
                text(line.currency.code()),
                debit,
                credit,
            ];
            write_line(out, &row);
        }
    }
}
