//! Which column of a bank's table means what: headers are known by synonyms in twelve languages (`words/bank_headers.txt`).
//!
//! The header is the first row with most known names. A column is taken when one header says it best; two that say it
//! equally well leave it open, and that is a problem for whoever needs the column.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use dunlin_core::money::Currency;

use crate::currency;
use crate::fold::fold_words;

/// What a column can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    BookedOn,
    ValueOn,
    Amount,
    Debit,
    Credit,
    Side,
    Currency,
    Reference,
    Text,
    Name,
    NameAccount,
    OwnAccount,
    Balance,
    BankReference,
    Ignore,
}

impl Column {
    fn find(name: &str) -> Option<Column> {
        Some(match name {
            "booked_on" => Column::BookedOn,
            "value_on" => Column::ValueOn,
            "amount" => Column::Amount,
            "debit" => Column::Debit,
            "credit" => Column::Credit,
            "side" => Column::Side,
            "currency" => Column::Currency,
            "reference" => Column::Reference,
            "text" => Column::Text,
            "name" => Column::Name,
            "name_account" => Column::NameAccount,
            "own_account" => Column::OwnAccount,
            "balance" => Column::Balance,
            "bank_reference" => Column::BankReference,
            "ignore" => Column::Ignore,
            _ => return None,
        })
    }
}

type Lexicon = BTreeMap<String, Vec<(Column, u8)>>;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    include_str!("../words/bank_headers.txt").lines().filter_map(read_line).fold(Lexicon::new(), add_line)
});

fn read_line(line: &str) -> Option<(Column, u8, &str)> {
    let mut parts = line.splitn(4, ' ');
    let (name, weight, _language, phrases) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    Some((Column::find(name)?, weight.parse().ok()?, phrases))
}

fn add_line(mut lexicon: Lexicon, (column, weight, phrases): (Column, u8, &str)) -> Lexicon {
    for phrase in phrases.split('|') {
        let meanings = lexicon.entry(fold_words(phrase)).or_default();
        if !meanings.iter().any(|(known, _)| *known == column) {
            meanings.push((column, weight));
        }
    }
    lexicon
}

/// All that a header may mean: as written, without its currency, without what stands in brackets.
fn meanings(header: &str) -> &'static [(Column, u8)] {
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
    places: BTreeMap<Column, (u8, Vec<usize>)>,
}

impl Columns {
    /// The first row with most known headers; `None` when no row has two.
    pub(super) fn find(head: &[(u64, Vec<String>)]) -> Option<Columns> {
        let known = |names: &[String]| names.iter().filter(|name| !meanings(name).is_empty()).count();
        let mut best: Option<(usize, &(u64, Vec<String>))> = None;
        for row in head {
            let count = known(&row.1);
            if count >= 2 && count > best.map_or(0, |(most, _)| most) {
                best = Some((count, row));
            }
        }
        best.map(|(_, (row, names))| Columns {
            row: *row,
            names: names.clone(),
            places: places(names, |at| sample(head, *row, at)),
        })
    }

    /// The one column of that meaning; `Err` names those among which it is open.
    pub(super) fn one(&self, column: Column) -> Result<Option<usize>, String> {
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
    pub(super) fn all(&self, column: Column) -> &[usize] {
        self.places.get(&column).map(|(_, places)| places.as_slice()).unwrap_or_default()
    }

    /// The currency that a header names.
    pub(super) fn currency_of(&self, place: usize) -> Option<Currency> {
        currency::split_header(self.names.get(place)?).map(|(currency, _)| currency)
    }
}

/// The first filled cell below a header.
fn sample(head: &[(u64, Vec<String>)], header_row: u64, at: usize) -> Option<&str> {
    let below = head.iter().filter(|(row, _)| *row > header_row);
    below.filter_map(|(_, cells)| cells.get(at)).map(String::as_str).find(|cell| !cell.is_empty())
}

/// Each header goes to the meaning that it says best and that no other header says better. One word is two things: "Valuta"
/// is a day in German and Dutch and a currency in Romanian; what stands below it decides.
fn places<'h>(names: &[String], sample: impl Fn(usize) -> Option<&'h str>) -> BTreeMap<Column, (u8, Vec<usize>)> {
    let mut places: BTreeMap<Column, (u8, Vec<usize>)> = BTreeMap::new();
    for (at, name) in names.iter().enumerate() {
        let is_letters = sample(at).is_some_and(|cell| !cell.bytes().any(|b| b.is_ascii_digit()));
        let fits = |column: Column| match column {
            Column::Currency => is_letters || meanings(name).len() == 1,
            Column::ValueOn => !is_letters || meanings(name).len() == 1,
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
        Columns::find(&[(1, vec!["Umsätze".to_owned()]), (3, names)]).expect("two are known")
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
        assert_eq!((found.row, found.one(Column::Amount)), (3, Ok(Some(4))));
        assert_eq!(found.currency_of(4), Some(Currency::EUR));
        assert_eq!((found.one(Column::BookedOn), found.one(Column::Name)), (Ok(Some(0)), Ok(Some(1))));
    }

    #[test]
    fn equals_stay_open() {
        let found = columns(&["date", "amount", "currency", "amount"]);
        assert_eq!(found.one(Column::Amount), Err("\"amount\" and \"amount\"".to_owned()));
        assert_eq!(found.one(Column::Balance), Ok(None));
        assert!(Columns::find(&[(1, vec!["01".to_owned(), "x".to_owned()])]).is_none());
    }
}
