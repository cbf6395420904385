//! Which column of a bank's table means what: headers are known by synonyms in twelve languages (`words/bank_headers.txt`).
//!
//! The header is the first row with most known names. A column is taken when one header says it best; two that say it
//! equally well leave it open, and that is a problem for whoever needs the column, until a person says which.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use dunlin_core::money::Currency;

use crate::currency;
use crate::fold::fold_words;

/// What a column of a bank's table can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BankColumn {
    /// Day of booking.
    BookedOn,
    /// Value day.
    ValueOn,
    /// Signed, or beside [`BankColumn::Side`].
    Amount,
    /// Money out.
    Debit,
    /// Money in.
    Credit,
    /// Says debit or credit.
    Side,
    /// Of the amount.
    Currency,
    /// Structured reference.
    Reference,
    /// Remittance text; several columns are joined.
    Text,
    /// The other side's name.
    Name,
    /// The other side's account.
    NameAccount,
    /// The account that the table is of.
    OwnAccount,
    /// After the booking.
    Balance,
    /// The bank's key of the booking.
    BankReference,
    /// Nothing that is read.
    Ignore,
}

const NAMES: [(BankColumn, &str); 15] = [
    (BankColumn::BookedOn, "booked_on"),
    (BankColumn::ValueOn, "value_on"),
    (BankColumn::Amount, "amount"),
    (BankColumn::Debit, "debit"),
    (BankColumn::Credit, "credit"),
    (BankColumn::Side, "side"),
    (BankColumn::Currency, "currency"),
    (BankColumn::Reference, "reference"),
    (BankColumn::Text, "text"),
    (BankColumn::Name, "name"),
    (BankColumn::NameAccount, "name_account"),
    (BankColumn::OwnAccount, "own_account"),
    (BankColumn::Balance, "balance"),
    (BankColumn::BankReference, "bank_reference"),
    (BankColumn::Ignore, "ignore"),
];

impl BankColumn {
    /// All of them, in the order of the documentation.
    pub fn all() -> impl Iterator<Item = BankColumn> {
        NAMES.iter().map(|(column, _)| *column)
    }

    /// The stable word: `booked_on`.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(column, _)| *column == self).map_or("", |(_, name)| name)
    }

    /// Reads the stable word.
    pub fn find(name: &str) -> Option<BankColumn> {
        NAMES.iter().find(|(_, known)| *known == name).map(|(column, _)| *column)
    }
}

type Lexicon = BTreeMap<String, Vec<(BankColumn, u8)>>;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    include_str!("../words/bank_headers.txt").lines().filter_map(read_line).fold(Lexicon::new(), add_line)
});

fn read_line(line: &str) -> Option<(BankColumn, u8, &str)> {
    let mut parts = line.splitn(4, ' ');
    let (name, weight, _language, phrases) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    Some((BankColumn::find(name)?, weight.parse().ok()?, phrases))
}

fn add_line(mut lexicon: Lexicon, (column, weight, phrases): (BankColumn, u8, &str)) -> Lexicon {
    for phrase in phrases.split('|') {
        let meanings = lexicon.entry(fold_words(phrase)).or_default();
        if !meanings.iter().any(|(known, _)| *known == column) {
            meanings.push((column, weight));
        }
    }
    lexicon
}

/// All that a header may mean: as written, without its currency, without what stands in brackets.
fn meanings(header: &str) -> &'static [(BankColumn, u8)] {
    if header.len() > 100 {
        return &[];
    }
    let without_currency = currency::split_header(header).map(|(_, rest)| rest);
    let without_brackets = header.find(['(', '[']).map(|at| header[..at].to_owned());
    let forms = [Some(header.to_owned()), without_currency, without_brackets];
    forms.into_iter().flatten().find_map(|form| LEXICON.get(&fold_words(&form))).map_or(&[], Vec::as_slice)
}

/// Whether a cell is a header known here.
pub(crate) fn is_known(cell: &str) -> bool {
    !meanings(cell).is_empty()
}

/// The header row of a bank's table.
#[derive(Debug)]
pub(super) struct Columns {
    /// Its line or sheet row.
    pub(super) row: u64,
    pub(super) names: Vec<String>,
    places: BTreeMap<BankColumn, (u8, Vec<usize>)>,
}

impl Columns {
    /// The row whose headers are wanted, else the first row with most known headers; `None` when no row has two.
    pub(super) fn find(head: &[(u64, Vec<String>)], is_wanted: impl Fn(&[String]) -> bool) -> Option<Columns> {
        if let Some((row, names)) = head.iter().find(|(_, names)| is_wanted(names)) {
            return Some(Columns::of(head, *row, names));
        }
        let known = |names: &[String]| names.iter().filter(|name| !meanings(name).is_empty()).count();
        let mut best: Option<(usize, &(u64, Vec<String>))> = None;
        for row in head {
            let count = known(&row.1);
            if count >= 2 && count > best.map_or(0, |(most, _)| most) {
                best = Some((count, row));
            }
        }
        best.map(|(_, (row, names))| Columns::of(head, *row, names))
    }

    fn of(head: &[(u64, Vec<String>)], row: u64, names: &[String]) -> Columns {
        Columns { row, names: names.to_vec(), places: places(names, |at| sample(head, row, at)) }
    }

    /// Takes what a person says before what the headers say; `Err` names a header that is not there.
    pub(super) fn say(&mut self, said: &[(BankColumn, String)]) -> Result<(), String> {
        for (column, header) in said {
            let at = place_of(&self.names, header).ok_or_else(|| header.clone())?;
            self.places.values_mut().for_each(|(_, places)| places.retain(|place| *place != at));
            self.places.entry(*column).and_modify(|(weight, places)| {
                if *weight < u8::MAX {
                    (*weight, *places) = (u8::MAX, Vec::new());
                }
            });
            self.places.entry(*column).or_insert((u8::MAX, Vec::new())).1.push(at);
        }
        Ok(())
    }

    /// The one column of that meaning; `Err` names those among which it is open.
    pub(super) fn one(&self, column: BankColumn) -> Result<Option<usize>, String> {
        match self.places.get(&column).map(|(_, places)| places.as_slice()) {
            None | Some([]) => Ok(None),
            Some([place]) => Ok(Some(*place)),
            Some(several) => {
                let names: Vec<String> = several.iter().map(|at| format!("\"{}\"", self.names[*at])).collect();
                Err(names.join(" and "))
            }
        }
    }

    /// All columns of that meaning, in the file's order.
    pub(super) fn all(&self, column: BankColumn) -> &[usize] {
        self.places.get(&column).map(|(_, places)| places.as_slice()).unwrap_or_default()
    }

    /// The currency that a header names.
    pub(super) fn currency_of(&self, place: usize) -> Option<Currency> {
        currency::split_header(self.names.get(place)?).map(|(currency, _)| currency)
    }
}

/// Where a header stands, by its words or as `#3`.
pub(super) fn place_of(names: &[String], header: &str) -> Option<usize> {
    if let Some(number) = header.strip_prefix('#').and_then(|number| number.parse::<usize>().ok()) {
        return number.checked_sub(1).filter(|at| *at < names.len());
    }
    let folded = fold_words(header);
    names.iter().position(|name| fold_words(name) == folded)
}

/// The first filled cell below a header.
fn sample(head: &[(u64, Vec<String>)], header_row: u64, at: usize) -> Option<&str> {
    let below = head.iter().filter(|(row, _)| *row > header_row);
    below.filter_map(|(_, cells)| cells.get(at)).map(String::as_str).find(|cell| !cell.is_empty())
}

/// Each header goes to the meaning that it says best and that no other header says better. One word is two things: "Valuta"
/// is a day in German and Dutch and a currency in Romanian; what stands below it decides.
fn places<'h>(names: &[String], sample: impl Fn(usize) -> Option<&'h str>) -> BTreeMap<BankColumn, (u8, Vec<usize>)> {
    let mut places: BTreeMap<BankColumn, (u8, Vec<usize>)> = BTreeMap::new();
    for (at, name) in names.iter().enumerate() {
        let is_letters = sample(at).is_some_and(|cell| !cell.bytes().any(|b| b.is_ascii_digit()));
        let fits = |column: BankColumn| match column {
            BankColumn::Currency => is_letters || meanings(name).len() == 1,
            BankColumn::ValueOn => !is_letters || meanings(name).len() == 1,
            _ => true,
        };
        let fitting = meanings(name).iter().filter(|(column, _)| fits(*column));
        let Some((column, weight)) = fitting.max_by_key(|(_, weight)| *weight) else { continue };
        let (best, columns) = places.entry(*column).or_insert((*weight, Vec::new()));
        if *weight > *best {
            (*best, *columns) = (*weight, Vec::new());
        }
        if *weight == *best {
            columns.push(at);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(names: &[&str]) -> Columns {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        Columns::find(&[(1, vec!["Umsätze".to_owned()]), (3, names)], |_| false).expect("two are known")
    }

    #[test]
    fn every_line_of_the_word_list_is_read() {
        for line in include_str!("../words/bank_headers.txt").lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
            assert!(read_line(line).is_some(), "{line}");
        }
    }

    #[test]
    fn the_best_header_wins() {
        let found = columns(&[
            "Datum",
            "Empfänger",
            "Kontonummer",
            "Verwendungszweck",
            "Betrag (EUR)",
            "Betrag (Fremdwährung)",
        ]);
        assert_eq!((found.row, found.one(BankColumn::Amount)), (3, Ok(Some(4))));
        assert_eq!(found.currency_of(4), Some(Currency::EUR));
        assert_eq!((found.one(BankColumn::BookedOn), found.one(BankColumn::Name)), (Ok(Some(0)), Ok(Some(1))));
    }

    #[test]
    fn equals_stay_open() {
        let found = columns(&["date", "amount", "currency", "amount"]);
        assert_eq!(found.one(BankColumn::Amount), Err("\"amount\" and \"amount\"".to_owned()));
        assert_eq!(found.one(BankColumn::Balance), Ok(None));
        assert!(Columns::find(&[(1, vec!["01".to_owned(), "x".to_owned()])], |_| false).is_none());
    }
}
