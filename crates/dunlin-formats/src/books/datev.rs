//! DATEV's EXTF Buchungsstapel (header 700, layout 9): one row an entry, code page 1252, decimal comma.
//!
//! A customer whose number is a DATEV debtor number (10000 to 69999) has its own account; all others share 1410, with the
//! number in Belegfeld 2. The advisor and client numbers are DATEV's smallest; the import asks for the right ones.

use super::accounts::BookAccount;
use super::encode::{clean, compact, put_cp1252, shortened, with_comma};
use super::{BookLine, Booking, JournalHead, Layout};

/// The names of the columns, as the layout fixes them.
const COLUMNS: &str = include_str!("datev_columns.txt");
/// Columns that are filled; the rest stays empty.
const FILLED: usize = 14;

/// The layout.
pub(super) struct Datev;

impl Layout for Datev {
    fn begin(&mut self, head: &JournalHead, out: &mut Vec<u8>) {
        let (to, year) = (compact(head.to), head.to.year());
        let from = head.from.map_or_else(|| format!("{year:04}0101"), compact);
        let head = format!(
            "\"EXTF\";700;21;\"Buchungsstapel\";9;{}000000000;;\"RE\";\"\";\"\";1001;1;{year:04}0101;4;{from};{to};\
             \"{}\";\"\";1;;0;\"{}\";\"\";\"\";\"\";\"\";\"\";;;\"\";\"\"\r\n",
            compact(head.made_on),
            quoted(&shortened(&format!("Debitoren {}", head.creditor), 30)),
            head.currency
        );
        put_cp1252(&head, out);
        put_cp1252(COLUMNS.trim_end(), out);
        out.extend(b"\r\n");
    }

    fn entry(&mut self, _number: u64, line: &BookLine<'_>, out: &mut Vec<u8>) {
        let side = if line.amount_minor > 0 { 'S' } else { 'H' };
        let (day, month) = (line.on.day(), line.on.month());
        let text = shortened(&format!("{} {} {}", line.what(), line.item, line.name), 60);
        let row = format!(
            "{};\"{side}\";\"{}\";;;\"\";{};{};\"\";{day:02}{month:02};\"{}\";\"{}\";;\"{}\"",
            with_comma(line.amount_minor, line.currency),
            line.currency,
            account(line.own(), line.customer),
            account(line.contra(), line.customer),
            field(line.item, 36),
            field(line.customer, 12),
            quoted(&text),
        );
        put_cp1252(&row, out);
        let empty = COLUMNS.split(';').count() - FILLED;
        out.resize(out.len() + empty, b';');
        out.extend(b"\r\n");
    }
}

fn account(account: BookAccount, customer: &str) -> u32 {
    let debtor = customer.parse().ok().filter(|number| (10_000..70_000).contains(number) && customer.len() == 5);
    match account {
        BookAccount::Receivable => debtor.unwrap_or(account.named().datev),
        _ => account.named().datev,
    }
}

/// A Belegfeld: capital and small letters, digits and `$ % & * + - /`, never with the look of a formula.
fn field(text: &str, characters: usize) -> String {
    let allowed = |c: &char| c.is_alphanumeric() || "$%&*+-/".contains(*c);
    let kept: String = text.chars().filter(allowed).collect();
    shortened(kept.trim_start_matches(['+', '-']), characters)
}

fn quoted(text: &str) -> String {
    clean(text).replace('"', "\"\"")
}
