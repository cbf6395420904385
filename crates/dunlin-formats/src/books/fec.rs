//! FEC (fichier des écritures comptables, LPF art. A47 A-1): 18 columns parted by tabs, decimal comma, UTF-8.
//!
//! One file has one currency, which `Idevise` names. An entry's date is also its date of validation: entries are never
//! changed. Texts that come from outside cannot become formulas.

use super::accounts::BookAccount;
use super::encode::{clean, compact, with_comma};
use super::{BookLine, Booking, JournalHead, Layout};
use crate::write_csv::guard;

const COLUMNS: &str = "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\t\
                       PieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\r\n";

/// The layout.
pub(super) struct Fec;

impl Layout for Fec {
    fn begin(&mut self, _head: &JournalHead, out: &mut Vec<u8>) {
        out.extend(COLUMNS.bytes());
    }

    fn entry(&mut self, number: u64, line: &BookLine<'_>, out: &mut Vec<u8>) {
        let (code, name) = journal(line);
        let (day, currency) = (compact(line.on), line.currency);
        for (account, minor) in [(line.own(), line.amount_minor), (line.contra(), -line.amount_minor)] {
            let (account_number, account_name) = account.named().fec;
            let (customer, customer_name) =
                if account.is_customers() { (text(line.customer), text(line.name)) } else { Default::default() };
            let (amount, zero) = (with_comma(minor, currency), with_comma(0, currency));
            let (debit, credit) = if minor > 0 { (amount, zero) } else { (zero, amount) };
            let row = format!(
                "{code}\t{name}\t{number}\t{day}\t{account_number}\t{account_name}\t{customer}\t{customer_name}\t{}\t{}\t\
                 {} {}\t{debit}\t{credit}\t\t\t{day}\t\t{currency}\r\n",
                text(line.item),
                compact(line.issued_on),
                line.what(),
                clean(line.item),
            );
            out.extend(row.bytes());
        }
    }
}

/// The journal that an entry belongs to: the bank's where it moves money there, else by its other side.
fn journal(line: &BookLine<'_>) -> (&'static str, &'static str) {
    if line.own() == BookAccount::Bank {
        return ("BQ", "Banque");
    }
    match line.contra() {
        BookAccount::Sales | BookAccount::Charges | BookAccount::Tax => ("VE", "Ventes"),
        BookAccount::Bank => ("BQ", "Banque"),
        BookAccount::Opening => ("AN", "À nouveaux"),
        BookAccount::Receivable
        | BookAccount::OnAccount
        | BookAccount::Clearing
        | BookAccount::Discounts
        | BookAccount::BadDebt
        | BookAccount::Partners
        | BookAccount::Commission => ("OD", "Opérations diverses"),
    }
}

fn text(text: &str) -> String {
    guard(&clean(text)).into_owned()
}
