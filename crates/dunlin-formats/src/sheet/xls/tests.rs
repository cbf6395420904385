//! Workbooks made record by record, good ones and hostile ones.

use jiff::civil::date;

use super::*;

fn record(id: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).expect("one record");
    [&id.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

/// Numbers of two bytes, and bytes behind them.
fn words(numbers: &[u16], rest: &[u8]) -> Vec<u8> {
    let mut data: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
    data.extend(rest);
    data
}

fn begin(kind: u16) -> Vec<u8> {
    record(BEGIN, &words(&[0x0600, kind, 0, 0], &[0; 8]))
}

fn narrow(text: &str) -> Vec<u8> {
    words(&[u16::try_from(text.len()).expect("short")], &[&[0], text.as_bytes()].concat())
}

fn shared_texts(count: u32, rest: &[u8]) -> Vec<u8> {
    record(SHARED_TEXTS, &[&count.to_le_bytes()[..], &count.to_le_bytes(), rest].concat())
}

fn number(row: u16, column: u16, style: u16, number: f64) -> Vec<u8> {
    record(NUMBER, &words(&[row, column, style], &number.to_le_bytes()))
}

/// The stream of a workbook: what is shared, then sheets by name and whether they are hidden.
fn stream(shared: &[Vec<u8>], sheets: &[(&str, u8, Vec<u8>)]) -> Vec<u8> {
    let place = |name: &str, hidden: u8, from: usize| {
        let from = u32::try_from(from).expect("small").to_le_bytes();
        let length = u8::try_from(name.len()).expect("short");
        record(SHEET, &[&from[..], &[hidden, 0, length, 0], name.as_bytes()].concat())
    };
    let head = |from: &[usize]| {
        let places = sheets.iter().zip(from).map(|((name, hidden, _), from)| place(name, *hidden, *from));
        [begin(5), shared.concat(), places.flatten().collect(), record(END, &[])].concat()
    };
    let mut at = head(&vec![0; sheets.len()]).len();
    let mut from = Vec::new();
    let mut cells = Vec::new();
    for (_, _, records) in sheets {
        let sheet = [begin(0x10), records.clone(), record(END, &[])].concat();
        from.push(at);
        at += sheet.len();
        cells.extend(sheet);
    }
    [head(&from), cells].concat()
}

/// A compound file of sectors of 512 bytes: the table of sectors, the directory, the stream.
fn container(stream: &[u8]) -> Vec<u8> {
    let mut content = stream.to_vec();
    content.resize(stream.len().max(4096).next_multiple_of(512), 0);
    let sectors = content.len() / 512;
    let tables = (sectors + 200).div_ceil(128);
    let mut next: Vec<u32> = vec![0xFFFF_FFFD; tables];
    next.push(0xFFFF_FFFE);
    let first = tables + 1;
    next.extend((1..sectors).map(|at| u32::try_from(first + at).expect("small")));
    next.push(0xFFFF_FFFE);
    next.resize(tables * 128, 0xFFFF_FFFF);
    let mut header = vec![0; 512];
    header[..8].copy_from_slice(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    header[30] = 9;
    header[48..52].copy_from_slice(&u32::try_from(tables).expect("small").to_le_bytes());
    header[60..64].copy_from_slice(&[0xFE, 0xFF, 0xFF, 0xFF]);
    header[68..72].copy_from_slice(&[0xFE, 0xFF, 0xFF, 0xFF]);
    header[76..].fill(0xFF);
    for at in 0..tables {
        header[76 + at * 4..80 + at * 4].copy_from_slice(&u32::try_from(at).expect("small").to_le_bytes());
    }
    let entry = |name: &str, kind: u8, start: usize, bytes: usize| {
        let mut entry = vec![0; 128];
        for (at, unit) in name.encode_utf16().enumerate() {
            entry[at * 2..at * 2 + 2].copy_from_slice(&unit.to_le_bytes());
        }
        entry[66] = kind;
        entry[116..120].copy_from_slice(&u32::try_from(start).expect("small").to_le_bytes());
        entry[120..124].copy_from_slice(&u32::try_from(bytes).expect("small").to_le_bytes());
        entry
    };
    let directory = [entry("Root Entry", 5, 0, 0), entry("Workbook", 2, first, content.len()), vec![0; 256]].concat();
    let table: Vec<u8> = next.iter().flat_map(|number| number.to_le_bytes()).collect();
    [header, table, directory, content].concat()
}

fn one_sheet(shared: &[Vec<u8>], cells: &[Vec<u8>]) -> Vec<u8> {
    container(&stream(shared, &[("Open", 0, cells.concat())]))
}

fn code(bytes: &[u8]) -> &'static str {
    read(bytes, None).map_or_else(|refusal| refusal.code, |_| "read")
}

fn text(text: &str) -> Datum {
    Datum::Text(text.into())
}

#[test]
fn cells_of_every_kind_are_read_in_any_order() {
    let shared = [
        record(FORMAT, &words(&[164], &narrow("dd\\.mm\\.yyyy"))),
        record(STYLE, &words(&[0, 0], &[0; 16])),
        record(STYLE, &words(&[0, 164], &[0; 16])),
        shared_texts(2, &[narrow("Müller").as_slice(), &narrow("b")].concat()),
    ];
    let cells = [
        record(0x0200, &words(&[0, 0, 0xFFFF, 0xFFFF, 0xFF, 0xFF, 0], &[])),
        number(3, 0, 0, 12.5),
        record(SHARED_TEXT, &words(&[0, 1, 0, 1, 0], &[])),
        record(TEXT, &words(&[0, 0, 0], &narrow("a"))),
        record(SMALL_NUMBER, &words(&[1, 0, 0], &((-150_i32 << 2) | 3).to_le_bytes())),
        record(
            MANY_NUMBERS,
            &words(
                &[1, 1, 1],
                &[&((43_891_u32 << 2) | 2).to_le_bytes()[..], &[0, 0], &0x3FF0_0000_u32.to_le_bytes(), &[2, 0]]
                    .concat(),
            ),
        ),
        record(FORMULA, &words(&[2, 0, 0], &[&7.25_f64.to_le_bytes()[..], &[0; 8]].concat())),
        record(FORMULA, &words(&[2, 1, 0], &[0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0])),
        record(FORMULA_TEXT, &narrow("told")),
        record(TRUTH_OR_ERROR, &words(&[2, 2, 0], &[1, 0])),
        record(TRUTH_OR_ERROR, &words(&[2, 3, 0], &[7, 1])),
        record(TEXT, &words(&[9, 0, 0], &narrow("  "))),
    ];
    let hidden = number(0, 0, 0, 1.0);
    let bytes = container(&stream(&shared, &[("Open", 0, cells.concat()), ("Lists", 1, hidden)]));
    let sheets = read(&bytes, None).expect("good");
    assert_eq!(sheets.len(), 1, "a hidden sheet is read only by its name");
    assert_eq!(read(&bytes, Some("Lists")).expect("good")[0].rows[0].cells, [Datum::Number(1.0)]);
    let rows: Vec<(u64, &[Datum])> = sheets[0].rows.iter().map(|row| (row.number, row.cells.as_slice())).collect();
    let want: [(u64, &[Datum]); 4] = [
        (1, &[text("a"), text("b")]),
        (2, &[Datum::Number(-1.5), Datum::Date(date(2020, 3, 1)), Datum::Number(1.0)]),
        (3, &[Datum::Number(7.25), text("told"), text("true"), text("#DIV/0!")]),
        (4, &[Datum::Number(12.5)]),
    ];
    assert_eq!(rows, want);
}

#[test]
fn a_text_goes_on_in_the_next_record_with_other_letters() {
    let narrow_half = words(&[4], &[&[0][..], b"ab"].concat());
    let wide_half = [1, 0x41, 0x01, 0x42, 0x01];
    let rich = words(&[1], &[&[8][..], &[1, 0], b"z", &[9, 9, 9, 9]].concat());
    let shared = [shared_texts(2, &narrow_half), record(0x003C, &[&wide_half[..], &rich].concat())];
    let cells =
        [record(SHARED_TEXT, &words(&[0, 0, 0, 0, 0], &[])), record(SHARED_TEXT, &words(&[0, 1, 0, 1, 0], &[]))];
    let sheets = read(&one_sheet(&shared, &cells), None).expect("good");
    assert_eq!(sheets[0].rows[0].cells, [text("abŁł"), text("z")]);
}

#[test]
fn books_of_excel_95_are_written_in_a_code_page() {
    let begin_95 = |kind| record(BEGIN, &words(&[0x0500, kind], &[0; 4]));
    let head = |from: u32| {
        let place = record(SHEET, &[&from.to_le_bytes()[..], &[0, 0, 1, b'S']].concat());
        [begin_95(5), record(CODE_PAGE, &1251_u16.to_le_bytes()), place, record(END, &[])].concat()
    };
    let from = u32::try_from(head(0).len()).expect("small");
    let cell = record(TEXT, &words(&[0, 0, 0, 3], b"\xC4\xE0\xEC"));
    let book = [head(from), begin_95(0x10), cell, record(END, &[])].concat();
    assert_eq!(read(&container(&book), None).expect("good")[0].rows[0].cells, [text("Дам")]);
}

#[test]
fn formats_that_show_days() {
    for (format, want) in [
        ("dd.mm.yyyy", true),
        ("[$-409]d-mmm-yy;@", true),
        ("m/d/yy h:mm", true),
        ("#,##0.00\\ \"days\"", false),
        ("[Red]0.00", false),
        ("h:mm:ss", false),
        ("0.00_d", false),
        ("General", false),
        ("Standard", false),
    ] {
        assert_eq!(shows_day(format), want, "{format}");
    }
}

#[test]
fn what_a_file_says_of_its_size_is_not_believed() {
    let lie = shared_texts(u32::MAX, &narrow("only one"));
    let cells = [record(SHARED_TEXT, &words(&[65_535, 255, 0, 0, 0], &[]))];
    let sheets = read(&one_sheet(&[lie], &cells), None).expect("small in truth");
    assert_eq!((sheets[0].rows.len(), sheets[0].rows[0].number, sheets[0].rows[0].cells.len()), (1, 65_536, 256));
    let missing = [record(SHARED_TEXT, &words(&[0, 0, 0, 1, 0], &[]))];
    assert_eq!(code(&one_sheet(&[], &missing)), "file.broken");
    assert_eq!(code(&one_sheet(&[], &[number(0, 256, 0, 1.0)])), "file.broken");
}

#[test]
fn what_is_kept_is_counted() {
    let far: Vec<Vec<u8>> = (0..12_000).map(|row| number(row, 255, 0, 1.0)).collect();
    assert_eq!(code(&one_sheet(&[], &far)), "file.too_large");
    let long = shared_texts(1, &narrow(&"x".repeat(8_000)));
    let named: Vec<Vec<u8>> = (0..7_000).map(|row| record(SHARED_TEXT, &words(&[row, 0, 0, 0, 0], &[]))).collect();
    assert_eq!(code(&one_sheet(&[long], &named)), "file.too_large");
    let half = far[..6_000].concat();
    let sheets = [("a", 0, half.clone()), ("b", 0, half.clone()), ("c", 0, half)];
    assert_eq!(code(&container(&stream(&[], &sheets))), "file.too_large", "over all sheets");
}

#[test]
fn circles_and_overlaps_are_broken() {
    let good = one_sheet(&[], &[number(0, 0, 0, 1.0)]);
    assert_eq!(code(&good), "read");
    let table = 512;
    let mut circle = good.clone();
    // The first sector of the stream is followed by itself.
    let first = 4 * (usize::from(u16_at(&good, 48).expect("there")) + 1);
    circle[table + first..][..4].copy_from_slice(&(u32::try_from(first / 4).expect("small")).to_le_bytes());
    assert_eq!(code(&circle), "file.broken");
    let mut directory = good.clone();
    directory[table + first - 4..][..4].copy_from_slice(&u32::try_from(first / 4 - 1).expect("small").to_le_bytes());
    assert_eq!(code(&directory), "file.broken");
    let mut lists = good.clone();
    lists[68..72].copy_from_slice(&[3, 0, 0, 0]);
    lists[512 + 4 * 512 - 4..][..4].copy_from_slice(&[3, 0, 0, 0]);
    assert_eq!(code(&lists), "file.broken");
    let place = record(SHEET, &[&0_u32.to_le_bytes()[..], &[0, 0, 1, 0, b'x']].concat());
    assert_eq!(code(&one_sheet(&[place.clone(), place], &[])), "file.broken");
}

#[test]
fn protected_books_and_other_documents_are_named() {
    assert_eq!(code(&one_sheet(&[record(PASSWORD, &[0; 6])], &[])), "file.protected");
    let mut document = one_sheet(&[], &[]);
    let at = document.windows(4).position(|bytes| bytes == b"W\0o\0").expect("named");
    document[at] = b'V';
    assert_eq!(code(&document), "file.not_supported");
}

#[test]
fn a_file_cut_anywhere_is_broken() {
    let good = one_sheet(&[shared_texts(1, &narrow("a"))], &[number(0, 0, 0, 1.0), number(1, 0, 0, 2.0)]);
    for length in 4..good.len() {
        assert_eq!(code(&good[..length]), "file.broken", "cut at {length}");
    }
    let mut endless = stream(&[], &[("Open", 0, number(0, 0, 0, 1.0))]);
    endless.truncate(endless.len() - 4);
    assert_eq!(code(&container(&endless)), "file.broken");
}

#[test]
fn any_byte_may_be_wrong() {
    let cells = [number(0, 0, 0, 1.0), record(SHARED_TEXT, &words(&[1, 0, 0, 0, 0], &[]))];
    let good = one_sheet(&[shared_texts(1, &narrow("some text"))], &cells);
    for at in 0..good.len() {
        for value in [0, 1, 0x7F, 0xFF] {
            let mut bad = good.clone();
            bad[at] = value;
            // Whatever it is then: an answer, and no panic.
            let _ = read(&bad, None);
        }
    }
}

/// The list of tables goes on in a sector that the end of the file cuts to one number: its own.
#[test]
fn a_list_of_sectors_that_leads_to_itself_ends() {
    let mut file = vec![0; 512 * 120];
    file[..8].copy_from_slice(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    file[30] = 9;
    file[68..72].copy_from_slice(&119_u32.to_le_bytes());
    file.extend(119_u32.to_le_bytes());
    assert_eq!(read(&file, None).expect_err("no workbook").code, "file.broken");
}
