//! Books as a strict reader of each layout takes them: written from the published layouts, without a look at the writers.
//!
//! DATEV: EXTF 700, Buchungsstapel 9 (developer.datev.de). SIE: 4B of the SIE-Gruppen. FEC: article A47 A-1 of the LPF.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_core::money::Currency;
use dunlin_formats::JournalFormat;
use jiff::civil::Date;

use crate::books::written;

fn lines(format: JournalFormat, decode: impl Fn(&[u8]) -> String) -> Vec<String> {
    let bytes = written(format, Some(Currency::EUR));
    assert!(bytes.ends_with(b"\r\n"), "the last line ends");
    decode(&bytes).split_terminator("\r\n").map(str::to_owned).collect()
}

fn compact_day(text: &str) -> Date {
    assert!(text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()), "{text}");
    format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]).parse().expect(text)
}

/// Minor units of a figure with two digits after its sign, without signs or groups.
fn cents(text: &str, sign: char) -> i64 {
    let (whole, cents) = text.split_once(sign).expect(text);
    assert!(cents.len() == 2 && !whole.is_empty() && whole.len() <= 10, "{text}");
    format!("{whole}{cents}").parse().expect(text)
}

#[test]
fn a_strict_reader_takes_the_fec() {
    let lines = lines(JournalFormat::Fec, |bytes| String::from_utf8(bytes.to_vec()).expect("UTF-8"));
    let names = "JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef \
                 PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise";
    assert_eq!(lines[0].split('\t').collect::<Vec<_>>(), names.split_whitespace().collect::<Vec<_>>());
    let (mut sums, mut last, mut accounts) = (BTreeMap::<u64, i64>::new(), (0, Date::MIN), BTreeMap::new());
    for line in &lines[1..] {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), 18, "{line}");
        assert!([0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15].iter().all(|at| !cells[*at].is_empty()), "{line}");
        assert!(cells[4].len() >= 3 && cells[4].bytes().all(|byte| byte.is_ascii_digit()), "{line}");
        assert_eq!(
            *accounts.entry(cells[4].to_owned()).or_insert(cells[5].to_owned()),
            cells[5],
            "one name an account"
        );
        assert_eq!(cells[6].is_empty(), cells[7].is_empty(), "{line}");
        let (number, on): (u64, Date) = (cells[2].parse().expect("a number"), compact_day(cells[3]));
        assert!(number >= last.0 && number <= last.0 + 1 && on >= last.1, "without gaps, by day: {line}");
        assert!(compact_day(cells[9]) <= on && compact_day(cells[15]) >= on, "{line}");
        last = (number, on);
        let (debit, credit) = (cents(cells[11], ','), cents(cells[12], ','));
        assert!((debit == 0) != (credit == 0), "one side: {line}");
        *sums.entry(number).or_default() += debit - credit;
    }
    assert!(sums.len() > 8 && sums.values().all(|sum| *sum == 0), "{sums:?}");
}

#[test]
fn a_strict_reader_takes_the_sie_file() {
    // What the test's book has is the same in code page 437 as far as this reader looks.
    let lines = lines(JournalFormat::Sie, |bytes| bytes.iter().map(|byte| char::from(*byte)).collect());
    let heads: Vec<&str> = lines.iter().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(heads[..5], ["#FLAGGA", "#PROGRAM", "#FORMAT", "#GEN", "#SIETYP"], "in the order of the standard");
    let (mut accounts, mut objects, mut sums) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    let mut inside = false;
    for line in &lines {
        let fields = sie_fields(line);
        match fields[0].as_str() {
            "#KONTO" => assert!(accounts.insert(fields[1].clone()), "declared once: {line}"),
            "#OBJEKT" => assert!(objects.insert((fields[1].clone(), fields[2].clone())), "declared once: {line}"),
            "#VER" => {
                assert!(!inside && fields.len() == 5, "{line}");
                assert_eq!((compact_day(&fields[3]).year(), fields[2].parse()), (2026, Ok(sums.len() + 1)), "{line}");
                sums.push(0);
            }
            "{" => inside = true,
            "}" => inside = false,
            "#TRANS" => {
                assert!(inside && accounts.contains(&fields[1]), "{line}");
                let pairs: Vec<&String> = fields[2..fields.len() - 1].iter().collect();
                for pair in pairs.chunks(2).filter(|pair| pair[0] == "8") {
                    assert!(objects.contains(&(pair[0].clone(), pair[1].clone())), "{line}");
                }
                let amount = fields.last().expect("an amount");
                let minor = cents(amount.trim_start_matches('-'), '.');
                *sums.last_mut().expect("inside") += if amount.starts_with('-') { -minor } else { minor };
            }
            _ => {}
        }
    }
    assert!(!inside && sums.len() > 8 && sums.iter().all(|sum| *sum == 0), "{sums:?}");
}

/// Fields parted by blanks, quoted or not; the braces of an object list fall away.
fn sie_fields(line: &str) -> Vec<String> {
    if matches!(line, "{" | "}") {
        return vec![line.to_owned()];
    }
    let (mut fields, mut field, mut quoted, mut escaped) = (Vec::new(), String::new(), false, false);
    for letter in line.chars().chain([' ']) {
        match letter {
            _ if escaped => {
                field.push(letter);
                escaped = false;
            }
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '{' | '}' if !quoted => {}
            ' ' if !quoted => {
                fields.extend((!field.is_empty()).then(|| std::mem::take(&mut field)));
            }
            _ => field.push(letter),
        }
    }
    assert!(!quoted, "an open quotation mark: {line}");
    fields
}

#[test]
fn a_strict_reader_takes_the_datev_file() {
    let lines = lines(JournalFormat::Datev, |bytes| {
        let (text, _, is_broken) = encoding_rs::WINDOWS_1252.decode(bytes);
        assert!(!is_broken);
        text.into_owned()
    });
    let read = |line: &String| -> csv::StringRecord {
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(line.as_bytes());
        reader.records().next().expect("a row").expect("well formed")
    };
    let head = read(&lines[0]);
    assert_eq!([&head[0], &head[1], &head[2], &head[3], &head[4]], ["EXTF", "700", "21", "Buchungsstapel", "9"]);
    assert_eq!(head[5].len(), 17, "to the millisecond");
    let (from, to) = (compact_day(&head[14]), compact_day(&head[15]));
    assert!(compact_day(&head[12]) <= from && from <= to && head[16].chars().count() <= 30);
    let account_digits: usize = head[13].parse().expect("the length of accounts");
    for line in &lines[2..] {
        let row = read(line);
        assert!(cents(&row[0], ',') > 0 && ["S", "H"].contains(&&row[1]) && &row[2] == "EUR", "{line}");
        for account in [&row[6], &row[7]] {
            assert!((account_digits..=account_digits + 1).contains(&account.len()), "{line}");
            assert!(account.bytes().all(|byte| byte.is_ascii_digit()), "{line}");
        }
        assert_ne!(row[6], row[7]);
        let on: Date = format!("{}-{}-{}", from.year(), &row[9][2..], &row[9][..2]).parse().expect("a day of the year");
        assert!(row[9].len() == 4 && (from..=to).contains(&on), "{line}");
        // What a partner kept or passed on is no customer's: the second reference is empty there.
        let is_partners =
            [&row[6], &row[7]].into_iter().any(|account| account == "1360") && row[6].len() + row[7].len() == 8;
        for (field, most, may_lack) in [(&row[10], 36, false), (&row[11], 12, is_partners)] {
            let is_allowed = |letter: char| letter.is_alphanumeric() || "$&%*+-/".contains(letter);
            assert!(
                (may_lack || !field.is_empty()) && field.chars().count() <= most && field.chars().all(is_allowed),
                "{line}"
            );
        }
        assert!(row[13].chars().count() <= 60, "{line}");
    }
    assert!(lines.len() > 10);
}
