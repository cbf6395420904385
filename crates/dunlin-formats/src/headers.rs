//! What the columns are: which row is the header, and which field each header means.
//!
//! Headers are known by synonyms in English, Bulgarian, French, Latvian, Dutch, Romanian, German, Spanish, Italian and Polish
//! (`words/headers.txt`). `--column` comes first, then the mapping remembered for the source, then the synonyms by
//! their weight. Two headers that say a field equally well leave it open ([`Mapping::ambiguous`]); nothing is guessed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use dunlin_core::money::Currency;

use crate::currency;
use crate::field::{Field, Kind};
use crate::fold::fold_words;
use crate::problem::{Refusal, list_some};
use crate::reading::Options;

/// So many rows are looked at to find the delimiter and the header.
pub(crate) const HEAD_ROWS: usize = 40;

/// What a header can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    Field(Field),
    ContactFirstName,
    ContactLastName,
    Vendor,
    Debit,
    Credit,
    Ledger,
    Accounts,
    Expense,
}

#[derive(Debug, Clone, Copy)]
struct Meaning {
    target: Target,
    weight: u8,
    kind: Option<Kind>,
    language: &'static str,
}

type Lexicon = BTreeMap<String, Vec<Meaning>>;

static LEXICON: LazyLock<Lexicon> =
    LazyLock::new(|| include_str!("words/headers.txt").lines().filter_map(read_line).fold(Lexicon::new(), add_line));

/// Words that carry nothing in a header.
const SMALL_WORDS: [&str; 19] = [
    "of", "the", "de", "du", "des", "la", "le", "les", "del", "di", "della", "el", "der", "d", "l", "van", "na", "за",
    "на",
];
/// The word "number" and its short forms.
const NUMBER_WORDS: [&str; 16] = [
    "no",
    "num",
    "nbr",
    "n",
    "number",
    "nummer",
    "numero",
    "numer",
    "numar",
    "numarul",
    "numurs",
    "nro",
    "nr",
    "номер",
    "ном",
    "numeris",
];

fn read_line(line: &'static str) -> Option<(Meaning, &'static str)> {
    let mut parts = line.splitn(4, ' ');
    let (name, weight, language, phrases) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let (name, kind) = match name.split_once('@') {
        Some((name, kind)) => (name, Some(Kind::find(kind)?)),
        None => (name, None),
    };
    let target = match name {
        "contact_first_name" => Target::ContactFirstName,
        "contact_last_name" => Target::ContactLastName,
        "!vendor" => Target::Vendor,
        "!debit" => Target::Debit,
        "!credit" => Target::Credit,
        "!ledger" => Target::Ledger,
        "!accounts" => Target::Accounts,
        "!expense" => Target::Expense,
        _ => Target::Field(Field::find(name)?),
    };
    Some((Meaning { target, weight: weight.parse().ok()?, kind, language }, phrases))
}

fn add_line(mut lexicon: Lexicon, (meaning, phrases): (Meaning, &str)) -> Lexicon {
    for phrase in phrases.split('|') {
        lexicon.entry(fold_header(phrase)).or_default().push(meaning);
    }
    lexicon
}

/// The words of a header that count.
fn fold_header(header: &str) -> String {
    let words = fold_words(header);
    let kept: Vec<&str> = words
        .split(' ')
        .filter(|word| !SMALL_WORDS.contains(word))
        .map(|word| if NUMBER_WORDS.contains(&word) { "nr" } else { word })
        .collect();
    if kept.is_empty() { words } else { kept.join(" ") }
}

/// All that a header may mean: as written, without its currency, without what stands in brackets.
fn meanings(header: &str) -> &'static [Meaning] {
    if header.len() > 100 {
        return &[];
    }
    let without_currency = currency::split_header(header).map(|(_, rest)| rest);
    let without_brackets = header.find(['(', '[']).map(|at| header[..at].to_owned());
    [Some(header.to_owned()), without_currency, without_brackets]
        .into_iter()
        .flatten()
        .find_map(|form| LEXICON.get(&fold_header(&form)))
        .map_or(&[], Vec::as_slice)
}

/// Whether a cell is a header known to us.
pub(crate) fn is_known(cell: &str) -> bool {
    !meanings(cell).is_empty()
}

/// The language in which most of the headers are known; none when no header is.
pub(crate) fn language(header: &Header) -> Option<&'static str> {
    let mut known: BTreeMap<&'static str, usize> = BTreeMap::new();
    for name in &header.names {
        let languages: BTreeSet<&'static str> = meanings(name).iter().map(|meaning| meaning.language).collect();
        for language in languages {
            *known.entry(language).or_default() += 1;
        }
    }
    // Words that several languages share count for English only when nothing else speaks for another.
    known.into_iter().max_by_key(|(language, count)| (*count, *language == "en")).map(|(language, _)| language)
}

/// The header row.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    /// Its line or sheet row.
    pub(crate) row: u64,
    pub(crate) names: Vec<String>,
}

/// Finds the header among the first rows: the one with most known headers and no figures in it; the first of equals. When none is
/// known but columns are named by their place (`#3`), it is the first row, if that holds words.
pub(crate) fn find_header(head: &[(u64, Vec<String>)], named: &[(Field, String)]) -> Result<Header, Refusal> {
    let by_place = named.iter().any(|(_, header)| header.starts_with('#'));
    let named: BTreeSet<String> = named.iter().map(|(_, header)| fold_words(header)).collect();
    let score = |names: &[String]| {
        if names.iter().any(|name| is_figure(name)) {
            return 0;
        }
        names.iter().filter(|name| is_known(name) || named.contains(&fold_words(name)) && !name.is_empty()).count()
    };
    let mut best: Option<(usize, &(u64, Vec<String>))> = None;
    for row in head {
        let known = score(&row.1);
        if known > best.map_or(0, |(most, _)| most) {
            best = Some((known, row));
        }
    }
    let is_filled = |(_, cells): &&(u64, Vec<String>)| cells.iter().any(|cell| !cell.is_empty());
    let first = || head.iter().find(is_filled).filter(|(_, cells)| by_place && !cells.iter().any(|c| is_figure(c)));
    let (row, names) = best.map(|(_, row)| row).or_else(first).ok_or_else(|| no_header(head))?;
    Ok(Header { row: *row, names: names.clone() })
}

fn is_figure(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit()) && !text.chars().any(char::is_alphabetic)
}

fn no_header(head: &[(u64, Vec<String>)]) -> Refusal {
    let Some((_, first)) = head.iter().find(|(_, names)| names.iter().any(|n| !n.is_empty())) else {
        return Refusal::new("file.empty", "the file holds no rows", "export it again");
    };
    if first.iter().any(|name| is_figure(name)) {
        let message = format!("no header row was found; the first row is {}", list_some(first));
        return Refusal::new("header.missing", message, "put a first row with column names above the data");
    }
    let message = format!("none of the columns is known: {}", list_some(first));
    Refusal::new("header.unknown", message, "say what the columns are, for example --column invoice_number=HEADER")
}

/// Which column carries which field.
#[derive(Debug, Clone, Default)]
pub(crate) struct Mapping {
    columns: BTreeMap<Target, (usize, u8)>,
    ambiguous: BTreeMap<Field, Vec<usize>>,
}

/// The weight of a column that `--column` or the remembered mapping names.
const NAMED: u8 = 9;

impl Mapping {
    pub(crate) fn column(&self, field: Field) -> Option<usize> {
        self.columns.get(&Target::Field(field)).map(|(column, _)| *column)
    }

    pub(crate) fn target(&self, target: Target) -> Option<usize> {
        self.columns.get(&target).map(|(column, _)| *column)
    }

    /// How well the header says it: 0 when it does not.
    pub(crate) fn weight(&self, field: Field) -> u8 {
        self.columns.get(&Target::Field(field)).map_or(0, |(_, weight)| *weight)
    }

    /// Fields that two or more headers say equally well.
    pub(crate) fn ambiguous(&self) -> &BTreeMap<Field, Vec<usize>> {
        &self.ambiguous
    }

    pub(crate) fn is_named(&self, field: Field) -> bool {
        self.weight(field) == NAMED
    }

    /// Field and column, in the interface's order; the parts of a contact's name count as the contact's name.
    pub(crate) fn fields(&self) -> Vec<(Field, usize)> {
        let as_field = |target: &Target| match target {
            Target::Field(field) => Some(*field),
            Target::ContactFirstName | Target::ContactLastName => Some(Field::ContactName),
            _ => None,
        };
        let mut fields: Vec<_> =
            self.columns.iter().filter_map(|(target, (column, _))| Some((as_field(target)?, *column))).collect();
        fields.sort_unstable();
        fields
    }

    fn has_column(&self, column: usize) -> bool {
        self.columns.values().any(|(taken, _)| *taken == column)
    }

    /// Reads a column as another field than its header first said.
    pub(crate) fn rename(&mut self, from: Field, to: Field) {
        if let Some(place) = self.columns.remove(&Target::Field(from)) {
            self.columns.insert(Target::Field(to), place);
        }
    }
}

/// Maps headers to fields for a file of that kind.
pub(crate) fn map(header: &Header, kind: Kind, options: &Options) -> Result<Mapping, Refusal> {
    let mut mapping = Mapping::default();
    for (field, name) in &options.columns {
        let column = find_named(header, *field, name)?;
        mapping.columns.insert(named_target(*field, &header.names[column]), (column, NAMED));
    }
    for (field, name) in &options.remembered {
        // A remembered header that is gone, or there twice, is a changed layout: the synonyms decide again.
        if let Ok(column) = find_named(header, *field, name)
            && !mapping.columns.contains_key(&named_target(*field, name))
            && !mapping.has_column(column)
        {
            mapping.columns.insert(named_target(*field, name), (column, NAMED));
        }
    }
    for weight in if options.only_named { [].iter() } else { [3, 2, 1].iter() } {
        map_weight(&mut mapping, header, kind, *weight);
    }
    if mapping.column(Field::ContactName).is_some() {
        mapping.columns.remove(&Target::ContactFirstName);
        mapping.columns.remove(&Target::ContactLastName);
    }
    Ok(mapping)
}

/// A contact's name may stand in two columns, which a remembered mapping lists as two headers of one field.
fn named_target(field: Field, name: &str) -> Target {
    let part = |meaning: &&Meaning| matches!(meaning.target, Target::ContactFirstName | Target::ContactLastName);
    match (field, meanings(name).iter().find(part)) {
        (Field::ContactName, Some(meaning)) => meaning.target,
        _ => Target::Field(field),
    }
}

fn map_weight(mapping: &mut Mapping, header: &Header, kind: Kind, weight: u8) {
    let mut offers: BTreeMap<Target, Vec<usize>> = BTreeMap::new();
    for (column, name) in header.names.iter().enumerate() {
        if mapping.has_column(column) {
            continue;
        }
        for meaning in meanings(name) {
            if meaning.weight == weight && meaning.kind.is_none_or(|only| only == kind) {
                let columns = offers.entry(meaning.target).or_default();
                if !columns.contains(&column) {
                    columns.push(column);
                }
            }
        }
    }
    for (target, mut columns) in offers {
        let is_settled = mapping.columns.contains_key(&target)
            || matches!(target, Target::Field(field) if mapping.ambiguous.contains_key(&field));
        columns.retain(|column| !mapping.has_column(*column));
        match (is_settled, columns.as_slice(), target) {
            (true, ..) | (_, [], _) => {}
            (_, [column], _) => {
                mapping.columns.insert(target, (*column, weight));
            }
            (_, _, Target::Field(field)) => {
                mapping.ambiguous.insert(field, columns);
            }
            (_, [column, ..], _) => {
                mapping.columns.insert(target, (*column, weight));
            }
        }
    }
}

/// The column that `--column FIELD=HEADER` names: by its header, or by its place as `#3`.
fn find_named(header: &Header, field: Field, name: &str) -> Result<usize, Refusal> {
    let flag = format!("--column {}=", field.name());
    if let Some(place) = name.strip_prefix('#').and_then(|place| place.parse::<usize>().ok()) {
        return (1..=header.names.len()).contains(&place).then(|| place - 1).ok_or_else(|| {
            let message = format!("the file has {} columns, not {place}", header.names.len());
            Refusal::new("column.unknown", message, format!("name another one with {flag}HEADER"))
        });
    }
    let find = |same: &dyn Fn(&str) -> bool| -> Vec<usize> {
        header.names.iter().enumerate().filter(|(_, other)| same(other)).map(|(column, _)| column).collect()
    };
    let exact = find(&|other| other == name.trim());
    let folded = fold_words(name);
    let columns =
        if exact.is_empty() { find(&|other| !other.is_empty() && fold_words(other) == folded) } else { exact };
    match columns.as_slice() {
        [column] => Ok(*column),
        [] => {
            let message = format!("the file has no column \"{name}\"; it has {}", list_some(&header.names));
            Err(Refusal::new("column.unknown", message, format!("name one of them with {flag}HEADER")))
        }
        [first, second, ..] => {
            let message = format!("two columns are called \"{name}\"");
            let hint = format!("name it by its place: {flag}#{} or {flag}#{}", first + 1, second + 1);
            Err(Refusal::new("column.ambiguous", message, hint))
        }
    }
}

/// The currency that the header of a column names.
pub(crate) fn currency_of(header: &Header, column: usize) -> Option<Currency> {
    currency::split_header(header.names.get(column)?).map(|(currency, _)| currency)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(names: &[&str]) -> Header {
        Header { row: 1, names: names.iter().map(|n| (*n).to_owned()).collect() }
    }

    fn mapped(names: &[&str], kind: Kind) -> Vec<(&'static str, usize)> {
        let mapping = map(&header(names), kind, &Options::default()).expect("no flags");
        mapping.fields().into_iter().map(|(field, column)| (field.name(), column)).collect()
    }

    #[test]
    fn every_line_of_the_word_list_is_read() {
        for line in include_str!("words/headers.txt").lines().filter(|line| !line.starts_with('#')) {
            let phrases = line.is_empty() || read_line(line).is_some_and(|(_, phrases)| !phrases.trim().is_empty());
            assert!(phrases, "{line}");
        }
        let fields: BTreeSet<_> = LEXICON.values().flatten().map(|m| m.target).collect();
        assert!(Field::ALL.iter().all(|field| fields.contains(&Target::Field(*field))));
    }

    #[test]
    fn ten_languages_are_known() {
        for names in [
            ["Customer name", "Invoice no.", "Invoice date", "Due date", "Amount", "Currency"],
            ["Клиент", "Фактура №", "Дата на издаване", "Падеж", "Сума с ДДС", "Валута"],
            ["Nom du client", "N° facture", "Date de facture", "Échéance", "Montant TTC", "Devise"],
            ["Klients", "Rēķina Nr.", "Rēķina datums", "Apmaksas termiņš", "Summa ar PVN", "Valūta"],
            ["Klantnaam", "Factuurnummer", "Factuurdatum", "Vervaldatum", "Bedrag incl. btw", "Valuta"],
            ["Nume client", "Nr. factură", "Data facturii", "Scadență", "Total cu TVA", "Monedă"],
            ["Kunde", "Rechnungs-Nr.", "Rechnungsdatum", "Fälligkeit", "Bruttobetrag", "Währung"],
            ["Razón social", "Nº factura", "Fecha factura", "Vencimiento", "Importe total", "Moneda"],
            ["Ragione sociale", "N. fattura", "Data fattura", "Scadenza", "Importo totale", "Valuta"],
            ["Nazwa kontrahenta", "Nr faktury", "Data wystawienia", "Termin płatności", "Kwota brutto", "Waluta"],
        ] {
            let want = [
                ("customer_name", 0),
                ("invoice_number", 1),
                ("issued_on", 2),
                ("due_on", 3),
                ("amount", 4),
                ("currency", 5),
            ];
            assert_eq!(mapped(&names, Kind::Invoices), want, "{names:?}");
        }
    }

    #[test]
    fn the_better_header_wins_and_equals_stay_open() {
        assert_eq!(mapped(&["Date", "Invoice date"], Kind::Invoices), [("issued_on", 1)]);
        assert_eq!(
            mapped(&["AccountId", "Name", "DocumentNumber", "Id"], Kind::Invoices),
            [("customer_name", 1), ("invoice_number", 2)]
        );
        let mapping = map(&header(&["Amount", "Total"]), Kind::Invoices, &Options::default()).expect("no flags");
        assert_eq!(mapping.column(Field::Amount), None);
        assert_eq!(mapping.ambiguous().get(&Field::Amount), Some(&vec![0, 1]));
    }

    #[test]
    fn flags_come_before_memory_and_memory_before_synonyms() {
        let header = header(&["Amount", "Brutto", "Wert"]);
        let by = |named: &[(Field, String)], remembered: &[(Field, String)]| {
            let options = Options { columns: named.to_vec(), remembered: remembered.to_vec(), ..Options::default() };
            map(&header, Kind::Invoices, &options).map(|m| m.column(Field::Amount))
        };
        let wert = [(Field::Amount, "wert".to_owned())];
        let amount = [(Field::Amount, "Amount".to_owned())];
        let gone = [(Field::Amount, "Gone".to_owned())];
        assert_eq!(by(&[], &[]), Ok(Some(1)));
        assert_eq!(by(&[], &wert), Ok(Some(2)));
        assert_eq!(by(&amount, &wert), Ok(Some(0)));
        assert_eq!(by(&[(Field::Amount, "#3".to_owned())], &[]), Ok(Some(2)));
        assert_eq!(by(&[], &gone), Ok(Some(1)));
        assert_eq!(by(&gone, &[]).expect_err("no such column").code, "column.unknown");
        assert_eq!(by(&[(Field::Amount, "#4".to_owned())], &[]).expect_err("only three").code, "column.unknown");
    }

    #[test]
    fn the_header_may_stand_below_a_preamble() {
        let row = |number: u64, cells: &[&str]| (number, cells.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>());
        let head = [
            row(1, &["Open items", "", ""]),
            row(2, &["Date", "2020-01-31", ""]),
            row(4, &["Customer", "Invoice no", "Amount"]),
            row(5, &["Alpha", "1", "2.00"]),
        ];
        assert_eq!(find_header(&head, &[]).expect("there").row, 4);
        let figures = [row(1, &["MEC-0072", "000013", "no"])];
        assert_eq!(find_header(&figures, &[]).expect_err("data only").code, "header.missing");
        let strange = [row(1, &["foo", "bar"])];
        assert_eq!(find_header(&strange, &[]).expect_err("strange").code, "header.unknown");
        assert_eq!(find_header(&strange, &[(Field::Amount, "Bar".to_owned())]).expect("named").row, 1);
        assert_eq!(find_header(&[], &[]).expect_err("nothing").code, "file.empty");
    }
}
