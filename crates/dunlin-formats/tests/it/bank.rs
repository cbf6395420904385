//! Bank files of each format, written by hand: what is read of each, and what is said when it is not certain.

use dunlin_core::money::Currency;
use dunlin_formats::{BankEntry, Content, Document, DocumentKind, Options, Statement, inspect, inspect_with};
use jiff::civil::{Date, date};

fn read(bytes: &[u8]) -> Vec<Document> {
    inspect("a file", bytes).expect("it is read")
}

pub(crate) fn statement(document: &Document) -> &Statement {
    match &document.content {
        Content::Statement(statement) => statement,
        other => panic!("no statement: {other:?}"),
    }
}

fn only(text: &str) -> (Statement, Vec<&'static str>, DocumentKind) {
    let documents = read(text.as_bytes());
    assert_eq!(documents.len(), 1, "{documents:#?}");
    let codes = documents[0].problems.iter().map(|problem| problem.code).collect();
    (statement(&documents[0]).clone(), codes, documents[0].kind)
}

pub(crate) fn minors(statement: &Statement) -> Vec<i64> {
    statement.entries.iter().map(|entry| entry.amount.minor).collect()
}

fn reference(entry: &BankEntry) -> &str {
    entry.reference.as_deref().unwrap_or("none")
}

fn name(entry: &BankEntry) -> &str {
    entry.counterparty.as_deref().unwrap_or("none")
}

/// A camt message around entries.
fn camt(version: &str, prefix: &str, entries: &str, closing: &str) -> String {
    let text = format!(
        "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.{version}\"><BkToCstmrStmt>\
         <GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>S</Id><ElctrncSeqNb>7</ElctrncSeqNb>\
         <Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>\
         <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">100</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-01</Dt></Dt></Bal>\
         <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">{closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><DtTm>2026-01-02T00:00:00</DtTm></Dt></Bal>\
         {entries}</Stmt></BkToCstmrStmt></Document>"
    );
    if prefix.is_empty() {
        return text;
    }
    let close = text.replace("</", "\u{1}").replace("<?", "\u{2}").replace('<', &format!("<{prefix}:"));
    let open = close.replace('\u{1}', &format!("</{prefix}:")).replace('\u{2}', "<?");
    open.replace("xmlns=", &format!("xmlns:{prefix}="))
}

fn entry_head(amount: &str, side: &str, more: &str) -> String {
    format!(
        "<Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd>{more}\
         <BookgDt><Dt>2026-01-02</Dt></BookgDt><ValDt><Dt>2026-01-03</Dt></ValDt>"
    )
}

#[test]
fn camt_of_old_and_new_versions_and_any_prefix() {
    let old = format!(
        "<Ntry>{}<AcctSvcrRef>B1</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Müller &amp; Co</Nm></Dbtr>\
         <DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct></RltdPties>\
         <RmtInf><Ustrd>Rechnung</Ustrd><Ustrd>17</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>",
        entry_head("50.00", "CRDT", "<Sts>BOOK</Sts>")
    );
    let new = old.replace("<Sts>BOOK</Sts>", "<Sts><Cd>BOOK</Cd></Sts>");
    let new = new.replace("<Dbtr><Nm>", "<Dbtr><Pty><Nm>").replace("</Nm></Dbtr>", "</Nm></Pty></Dbtr>");
    for (version, prefix, entry) in [("001.02", "", &old), ("001.08", "", &new), ("001.13", "ns2", &new)] {
        let text = camt(version, prefix, entry, "150.00");
        let documents = read(text.as_bytes());
        assert_eq!((documents.len(), documents[0].kind), (1, DocumentKind::Camt053));
        assert_eq!(documents[0].version.as_deref(), Some(version));
        assert_eq!(documents[0].problems, []);
        let statement = statement(&documents[0]);
        let entry = &statement.entries[0];
        assert_eq!(
            (statement.account.as_deref(), statement.number.as_deref()),
            (Some("DE89370400440532013000"), Some("7"))
        );
        assert_eq!(
            statement.closing.map(|closing| (closing.amount.minor, closing.on)),
            Some((15_000, Some(date(2026, 1, 2))))
        );
        assert_eq!((entry.amount.minor, reference(entry), name(entry)), (5_000, "Rechnung 17", "Müller & Co"));
        assert_eq!((entry.booked_on, entry.value_on), (Some(date(2026, 1, 2)), Some(date(2026, 1, 3))));
        assert_eq!(entry.counterparty_account.as_deref(), Some("DE02120300000000202051"));
        assert_eq!((entry.bank_reference.as_deref(), entry.is_reversal, entry.is_pending), (Some("B1"), false, false));
        assert_eq!(entry.details, []);
    }
}

#[test]
fn camt_structured_reference_comes_before_text() {
    let entry = format!(
        "<Ntry>{}<NtryDtls><TxDtls><RmtInf><Ustrd>free</Ustrd><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf>\
         </TxDtls></NtryDtls></Ntry>",
        entry_head("1.00", "CRDT", "<Sts>BOOK</Sts>")
    );
    let (statement, ..) = only(&camt("001.02", "", &entry, "101"));
    assert_eq!(reference(&statement.entries[0]), "RF18539007547034");
}

#[test]
fn camt_batches_reversals_and_announcements() {
    let part = |amount: &str, number: &str| {
        format!(
            "<TxDtls><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RmtInf><Ustrd>{number}</Ustrd></RmtInf></TxDtls>"
        )
    };
    let batch = format!(
        "<Ntry>{}<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>{}{}</NtryDtls></Ntry>",
        entry_head("30.00", "CRDT", "<Sts>BOOK</Sts>"),
        part("10.00", "A"),
        part("20.00", "B")
    );
    let returned = format!(
        "<Ntry>{}<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Payer</Nm></Dbtr><Cdtr><Nm>We</Nm></Cdtr></RltdPties>\
         <RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>",
        entry_head("5.00", "DBIT", "<RvslInd>true</RvslInd><Sts>BOOK</Sts>")
    );
    let announced = format!("<Ntry>{}</Ntry>", entry_head("99.00", "CRDT", "<Sts>PDNG</Sts>"));
    let (statement, codes, _) = only(&camt("001.04", "", &format!("{batch}{returned}{announced}"), "125"));
    assert_eq!(codes, [""; 0], "pending money is not on the account");
    assert_eq!(minors(&statement), [3_000, -500, 9_900]);
    let details: Vec<_> =
        statement.entries[0].details.iter().map(|d| (d.amount.map(|m| m.minor), d.reference.as_deref())).collect();
    assert_eq!(details, [(Some(1_000), Some("A")), (Some(2_000), Some("B"))]);
    assert_eq!((statement.entries[1].is_reversal, name(&statement.entries[1])), (true, "Payer"));
    assert!(statement.entries[2].is_pending && !statement.entries[0].is_pending);
}

#[test]
fn camt_what_is_wrong_is_told() {
    let no_sign = "<Ntry><Amt Ccy=\"EUR\">5</Amt></Ntry>";
    let bad = "<Ntry><Amt Ccy=\"EUR\">five</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>";
    let old_money = "<Ntry><Amt Ccy=\"DEM\">5</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>";
    let (statement, codes, _) = only(&camt("001.02", "", &format!("{no_sign}{bad}{old_money}"), "100"));
    assert_eq!(
        (statement.entries.len(), codes),
        (0, vec!["entry.without_sign", "amount.unreadable", "currency.unknown"])
    );
    let (_, codes, _) = only(&camt("001.02", "", "", "101"));
    assert_eq!(codes, ["balance.does_not_tie"]);
    let none = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt/></Document>";
    assert_eq!(inspect("x", none.as_bytes()).expect_err("no statement").code, "statement.missing");
}

const GERMAN: &str = ":20:X\r\n:25:37040044/532013000\r\n:28C:5/1\r\n:60F:C251230EUR1000,\r\n\
:61:2512310102CR50,5NTRFKREF+//B77\r\nmore\r\n\
:86:166?00GUTSCHRIFT?10931?20EREF+NOTPROVIDED?21SVWZ+Rechnung 17 vom 2.1.202?226, Kundennummer 4711?30BYLADEM1001?31DE0212030000000020\r\n2051?32Müller und Söh?33ne KG\r\n\
:61:2601020102RC10,00NRTINONREF\r\n:86:109?00RUECKLASTSCHRIFT?20Konto erloschen\r\n\
:62F:C260102EUR1040,5\r\n-\r\n";

#[test]
fn mt940_of_german_banks() {
    let (statement, codes, kind) = only(GERMAN);
    assert_eq!((codes, kind), (vec![], DocumentKind::Mt940));
    assert_eq!((statement.number.as_deref(), minors(&statement)), (Some("5/1"), vec![5_050, -1_000]));
    let [paid, returned] = statement.entries.as_slice() else { panic!("two entries") };
    assert_eq!(reference(paid), "Rechnung 17 vom 2.1.2026, Kundennummer 4711");
    assert_eq!(
        (name(paid), paid.counterparty_account.as_deref()),
        ("Müller und Söhne KG", Some("DE02120300000000202051"))
    );
    assert_eq!((paid.value_on, paid.booked_on), (Some(date(2025, 12, 31)), Some(date(2026, 1, 2))), "the next year");
    assert_eq!((paid.bank_reference.as_deref(), paid.is_reversal), (Some("B77"), false));
    assert_eq!((reference(returned), returned.is_reversal), ("Konto erloschen", true));
}

#[test]
fn mt940_of_other_countries() {
    let head = ":20:X\n:25:NL01\n:28C:1\n:60F:C260102EUR0,00\n:61:260102C1,00NTRFNONREF\n";
    let tail = "\n:62F:C260102EUR1,00\n-";
    for (text, want) in [
        (
            ":86:/TRTP/SEPA/IBAN/NL02ABNA0123456789/NAME/Jansen BV/REMI/USTD//factuur 99/EREF/E1",
            ("factuur 99", "Jansen BV"),
        ),
        (
            ":86:/CNTP/NL02ABNA0123456789/ABNANL2A/Jansen BV///REMI/STRD/CUR/9000000123456789/",
            ("9000000123456789", "Jansen BV"),
        ),
        (":86:911 PRZELEW; OD: JAN KOWALSKI; TYT.: FAKTURA 12; TNR: 1", ("FAKTURA 12", "JAN KOWALSKI")),
        (":86:110~20INCASARE FACTURA 33~32ALFA SRL~33RO49AAAA1B31007593840000", ("INCASARE FACTURA 33", "ALFA SRL")),
        (":86:020\n:86: 020?00Wplata?20FAKTURA 7?32BETA?38PL61109010140000071219812874", ("FAKTURA 7", "BETA")),
        (":86:first line\n second line", ("first line second line", "none")),
        (":86:Terugboeking\n:86:NIET AKKOORD", ("Terugboeking NIET AKKOORD", "none")),
    ] {
        let (statement, codes, _) = only(&format!("{head}{text}{tail}"));
        let entry = &statement.entries[0];
        assert_eq!((codes, (reference(entry), name(entry))), (vec![], want), "{text}");
    }
}

#[test]
fn mt940_old_dutch_line_names_the_other_side() {
    let text = ":940:\n:20:X\n:25:1\n:28:0\n:60F:C260102EUR0,00\n:61:260102C000000000001,00N0440123456789      P. Jansen      \n:86:HUUR\n:62F:C260102EUR1,00\n";
    let (statement, ..) = only(text);
    let entry = &statement.entries[0];
    assert_eq!(
        (name(entry), entry.counterparty_account.as_deref(), reference(entry)),
        ("P. Jansen", Some("0123456789"), "HUUR")
    );
}

#[test]
fn mt940_several_statements_and_envelopes() {
    let one = |opening: &str, closing: &str| {
        format!("\u{1}{{1:F01X}}{{2:I940X}}{{4:\n:20:X\n:25:1\n:28C:1\n:60M:{opening}\n:62M:{closing}\n-}}\u{3}")
    };
    let text = one("C260101CHF5,00", "C260101CHF5,00") + &one("D260101USD5,00", "D260102USD6,00");
    let documents = read(text.as_bytes());
    let currencies: Vec<_> =
        documents.iter().map(|document| statement(document).currency.map(|c| c.code().to_owned())).collect();
    assert_eq!(currencies, [Some("CHF".to_owned()), Some("USD".to_owned())]);
    assert_eq!((documents[0].problems.len(), documents[1].problems[0].code), (0, "balance.does_not_tie"));
}

#[test]
fn mt940_marks() {
    let marks = [
        ("C", 100, false, false),
        ("D", -100, false, false),
        ("RC", -100, true, false),
        ("RD", 100, true, false),
        ("RDR", 100, true, false),
        ("CR", 100, false, false),
        ("EC", 100, false, true),
        ("ED", -100, false, true),
    ];
    for (mark, minor, is_reversal, is_pending) in marks {
        let text = format!(":20:X\n:25:1\n:60F:C260101EUR0,\n:61:2601010101{mark}1,NTRFNONREF\n");
        let (statement, ..) = only(&text);
        let entry = &statement.entries[0];
        assert_eq!(
            (entry.amount.minor, entry.is_reversal, entry.is_pending),
            (minor, is_reversal, is_pending),
            "{mark}"
        );
    }
}

#[test]
fn mt940_days_that_are_none_and_lines_that_are_none() {
    let text = ":20:X\n:25:1\n:60F:C260101EUR0,\n:61:2602300301C1,NTRFNONREF\n:61:nothing\n:62F:C260101EUR1,\n";
    let (statement, codes, _) = only(text);
    assert_eq!(codes, ["date.unreadable", "entry.unreadable"]);
    assert_eq!((statement.entries[0].value_on, statement.entries[0].booked_on), (None, Some(date(2026, 3, 1))));
}

#[test]
fn mt940_without_balances_needs_a_currency() {
    let text = b":20:X\n:25:1\n:61:2601010101C1,50NTRFNONREF\n";
    let documents = read(text);
    assert_eq!((minors(statement(&documents[0])), documents[0].problems[0].code), (vec![], "currency.missing"));
    let options = Options { currency: Some(Currency::EUR), ..Options::default() };
    let documents = inspect_with("x", text, &options).expect("read");
    assert_eq!(minors(statement(&documents[0])), [150]);
}

#[test]
fn mt942_is_not_asked_for_balances() {
    let text = ":20:X\n:25:1\n:28C:1\n:34F:PLN0,\n:13D:2601191815+0100\n:61:2601190119CN0,01NTRFNONREF//M1\n:86:x\n:90C:1PLN0,01\n";
    let (statement, codes, kind) = only(text);
    assert_eq!((kind, codes, minors(&statement)), (DocumentKind::Mt942, vec![], vec![1]));
    assert_eq!(statement.currency, Currency::find("PLN"));
}

const OFX_1: &str = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD\n\
<BANKACCTFROM><BANKID>1<ACCTID>0042</BANKACCTFROM><BANKTRANLIST>\n\
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260105120000[-5:EST]<DTAVAIL>20260106<TRNAMT>+ 12.50<FITID>F1<NAME>Smith &amp; Sons<MEMO>Invoice 17</STMTTRN>\n\
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260105<TRNAMT>-3,25<FITID>F2<NAME>Fee<CURRENCY><CURRATE>1<CURSYM>CAD</CURRENCY></STMTTRN>\n\
</BANKTRANLIST><LEDGERBAL><BALAMT>9.25<DTASOF>20260105</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>";

#[test]
fn ofx_of_both_versions() {
    let (statement, codes, kind) = only(OFX_1);
    assert_eq!((kind, codes, minors(&statement)), (DocumentKind::Ofx, vec![], vec![1_250, -325]));
    let [paid, fee] = statement.entries.as_slice() else { panic!("two entries") };
    assert_eq!(
        (name(paid), reference(paid), paid.bank_reference.as_deref()),
        ("Smith & Sons", "Invoice 17", Some("F1"))
    );
    assert_eq!((paid.booked_on, paid.value_on), (Some(date(2026, 1, 5)), Some(date(2026, 1, 6))));
    assert_eq!((fee.amount.currency.code(), statement.account.as_deref()), ("CAD", Some("0042")));
    assert_eq!(statement.closing.map(|closing| closing.amount.minor), Some(925));
    let second = "<?xml version=\"1.0\"?>\n<?OFX OFXHEADER=\"200\" VERSION=\"211\"?>\n<OFX><CREDITCARDMSGSRSV1><CCSTMTRS><CURDEF>EUR</CURDEF>\
        <CCACCTFROM><ACCTID>7</ACCTID></CCACCTFROM><BANKTRANLIST><STMTTRN><DTPOSTED>00000000</DTPOSTED><TRNAMT>1.00</TRNAMT></STMTTRN>\
        <STMTTRN><TRNAMT>1,234.5</TRNAMT></STMTTRN></BANKTRANLIST></CCSTMTRS></CREDITCARDMSGSRSV1></OFX>";
    let documents = read(second.as_bytes());
    assert_eq!(documents[0].version.as_deref(), Some("211"));
    let codes: Vec<_> = documents[0].problems.iter().map(|problem| problem.code).collect();
    assert_eq!(
        (minors(self::statement(&documents[0])), codes),
        (vec![100], vec!["date.unreadable", "amount.unreadable"])
    );
}

#[test]
fn ofx_without_a_statement_says_what_the_bank_said() {
    let text = "<OFX><SONRS><STATUS><CODE>15500<SEVERITY>ERROR<MESSAGE>Wrong password</STATUS></SONRS></OFX>";
    let refusal = inspect("x", text.as_bytes()).expect_err("no statement");
    assert!(refusal.code == "statement.missing" && refusal.message.contains("Wrong password"), "{refusal:?}");
}

/// A CODA line, its pieces put at their places.
fn coda_line(pieces: &[(usize, &str)]) -> String {
    let mut line = vec![' '; 128];
    for (at, text) in pieces {
        for (place, letter) in (*at..).zip(text.chars()) {
            line[place] = letter;
        }
    }
    line.into_iter().collect::<String>() + "\n"
}

fn coda(closing: &str, credits: &str) -> String {
    let movement = |detail: &str, amount: &str, text: &str, kind: &str| {
        coda_line(&[
            (0, "210001"),
            (6, detail),
            (10, "BANKREF"),
            (31, "0"),
            (32, amount),
            (47, "030126"),
            (61, kind),
            (62, text),
            (115, "020126"),
        ])
    };
    [
        coda_line(&[(0, "0000002012605005"), (34, "WE"), (127, "2")]),
        coda_line(&[(0, "12007BE68539007547034"), (39, "EUR"), (42, "0"), (43, "000000000100000"), (58, "010126")]),
        movement("0000", "000000000050000", "101090933755493", "1"),
        coda_line(&[(0, "2200010000")]),
        coda_line(&[(0, "2300010000BE02120300000000"), (47, "Klant Een"), (82, "")]),
        movement("0001", "000000000020000", "free ", "0"),
        coda_line(&[(0, "2200010001"), (10, "text")]),
        coda_line(&[(0, "3100010002"), (39, "1"), (40, "001Klant Twee")]),
        movement("0003", "000000000030000", "", "0"),
        coda_line(&[(0, "2200010003"), (63, "CUSTREF")]),
        coda_line(&[(0, "8007BE68539007547034"), (38, "EUR"), (41, "0"), (42, closing), (57, "020126")]),
        coda_line(&[(0, "9"), (16, "000008"), (22, "000000000000000"), (37, credits), (127, "2")]),
    ]
    .concat()
}

#[test]
fn coda_of_a_batch() {
    let (statement, codes, kind) = only(&coda("000000000150000", "000000000050000"));
    assert_eq!((kind, codes), (DocumentKind::Coda, vec![]));
    assert_eq!((statement.account.as_deref(), minors(&statement)), (Some("BE68539007547034"), vec![5_000]));
    let entry = &statement.entries[0];
    assert_eq!((reference(entry), name(entry)), ("090933755493", "Klant Een"));
    assert_eq!((entry.value_on, entry.booked_on), (Some(date(2026, 1, 3)), Some(date(2026, 1, 2))));
    let details: Vec<_> = entry
        .details
        .iter()
        .map(|d| (d.amount.map(|m| m.minor), d.reference.as_deref(), d.counterparty.as_deref()))
        .collect();
    assert_eq!(details[0], (Some(2_000), Some("free text"), Some("Klant Twee")));
    assert_eq!(details[1], (Some(3_000), Some("CUSTREF"), None));
}

#[test]
fn coda_totals_and_balances_are_checked() {
    let (_, codes, _) = only(&coda("000000000150000", "000000000050001"));
    assert_eq!(codes, [""; 0], "totals that are no amount of the currency cannot be compared");
    let (_, codes, _) = only(&coda("000000000150010", "000000000050010"));
    assert_eq!(codes, ["totals.do_not_tie", "balance.does_not_tie"]);
}

const BAI2: &str = "01,BANK,US,260105,1200,1,,,2/\n02,US,BANK,1,260105,2400,USD,2/\n03,0042,,010,10000,,,015,10750,,/\n\
16,142,1000,Z,,,ACH 1/2 FOR INVOICE 17/\n88,AND 18/\n16,451,250,V,260106,,B1,C1,/\n16,890,,,,,note/\n49,22000,5/\n98,22000,1,7/\n99,22000,1,9/\n";

#[test]
fn bai2_of_an_account() {
    let (statement, codes, kind) = only(BAI2);
    assert_eq!((kind, minors(&statement)), (DocumentKind::Bai2, vec![1_000, -250]));
    assert_eq!(codes, ["amount.unreadable"], "890 is no money");
    assert_eq!(statement.opening.map(|balance| balance.amount.minor), Some(10_000));
    let [paid, fee] = statement.entries.as_slice() else { panic!("two entries") };
    assert_eq!(
        (reference(paid), paid.booked_on, paid.value_on),
        ("ACH 1/2 FOR INVOICE 17 AND 18", Some(date(2026, 1, 5)), None)
    );
    assert_eq!(
        (reference(fee), fee.value_on, fee.bank_reference.as_deref()),
        ("C1", Some(date(2026, 1, 6)), Some("B1"))
    );
    let (_, codes, _) = only(&BAI2.replace("49,22000", "49,22001"));
    assert_eq!(codes, ["amount.unreadable", "totals.do_not_tie"]);
}

#[test]
fn tables_in_several_languages() {
    for (text, want) in [
        (
            "Buchungstag;Valutadatum;Verwendungszweck;Auftraggeber/Empfänger;Betrag;Währung\n31.01.2026;01.02.2026;Rechnung 17;Müller KG;1.234,50;EUR\n",
            (123_450, "Rechnung 17", "Müller KG"),
        ),
        (
            "Datum;Munt;Bedrag;Saldo;Naam tegenpartij;gestructureerde mededeling;Vrije mededeling\n31/01/2026;EUR;-12,50;1,00;Jansen;+++090/9337/55493+++;x\n",
            (-1_250, "+++090/9337/55493+++", "Jansen"),
        ),
        (
            "Date,Details,Debit,Credit,Currency,Payee\n2026-01-31,Invoice 17,,12.50,GBP,Smith\n",
            (1_250, "Invoice 17", "Smith"),
        ),
        ("Date,Details,Debit,Credit,Currency,Payee\n2026-01-31,Fee,12.50,,GBP,Bank\n", (-1_250, "Fee", "Bank")),
        (
            "Data księgowania;Tytuł;Nadawca/odbiorca;Kwota operacji (PLN)\n2026-01-31;FV 17;Alfa;12,50\n",
            (1_250, "FV 17", "Alfa"),
        ),
        (
            "Datums;Maksājuma mērķis;Maksātājs;Summa;Valūta;D/K\n2026-01-31;Rēķins 17;Alfa SIA;12,50;EUR;D\n",
            (-1_250, "Rēķins 17", "Alfa SIA"),
        ),
    ] {
        let (statement, codes, kind) = only(text);
        assert_eq!((codes, kind), (vec![], DocumentKind::Csv), "{text}");
        let entry = &statement.entries[0];
        assert_eq!((entry.amount.minor, reference(entry), name(entry)), want, "{text}");
        let is_day = |day: Option<Date>| day == Some(date(2026, 1, 31));
        assert!(is_day(entry.booked_on), "{text}");
    }
}

#[test]
fn what_a_table_leaves_open_is_named() {
    for (text, code, says) in [
        ("Date,Details,Amount\n2026-01-31,x,1.00\n", "currency.missing", "--currency"),
        ("Date,Details,Amount,Currency\n01/02/2026,x,1.00,EUR\n", "date_order.uncertain", "--date-order"),
        ("Date,Details,Amount,Currency\n2026-01-31,x,\"1,234\",EUR\n", "decimal.uncertain", "--decimal"),
        ("Date,Details,Amount,Amount,Currency\n2026-01-31,x,1,2,EUR\n", "column.ambiguous", "\"Amount\""),
        ("Date,Details,Currency\n2026-01-31,x,EUR\n", "column.missing", "amount"),
        ("Details,Amount,Currency\nx,1.00,EUR\n", "column.missing", "day"),
        ("Date,Details,Amount,D/C,Currency\n2026-01-31,x,-1.00,C,EUR\n", "sign.uncertain", "row 2"),
        ("27 Feb 2018,UMC-,7.80,SHOP\n", "header.unknown", "UMC-"),
    ] {
        let documents = read(text.as_bytes());
        let problems = &documents[0].problems;
        assert!(
            problems.iter().any(|problem| problem.code == code && problem.message.contains(says)),
            "{text}: {problems:?}"
        );
        assert_eq!(statement(&documents[0]).entries.len(), 0, "{text}");
    }
    let options = Options { currency: Some(Currency::EUR), ..Options::default() };
    let documents = inspect_with("x", b"Date,Details,Amount\n2026-01-31,x,1.00\n", &options).expect("read");
    assert_eq!((minors(statement(&documents[0])), documents[0].problems.len()), (vec![100], 0));
}

#[test]
fn rows_of_balances_are_no_bookings() {
    let text = "Date,Details,Amount,Currency,D/K\n2026-01-01,Opening balance,5.00,EUR,K\n2026-01-02,Invoice,2.00,EUR,K\n2026-01-02,Turnover,2.00,EUR,K\n2026-01-03,Closing balance,7.00,EUR,K\n";
    let (statement, codes, _) = only(text);
    assert_eq!((minors(&statement), codes), (vec![200], vec![]));
    let (_, codes, _) = only(&text.replace("7.00", "8.00"));
    assert_eq!(codes, ["balance.does_not_tie"]);
}

#[test]
fn a_spreadsheet_is_a_table_too() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, (header, value)) in (0..).zip([("Date", "2026-01-31"), ("Details", "Invoice 17"), ("Currency", "EUR")])
    {
        sheet.write_string(0, column, header).expect("inside");
        sheet.write_string(1, column, value).expect("inside");
    }
    sheet.write_string(0, 3, "Amount").expect("inside");
    sheet.write_number(1, 3, 12.5).expect("inside");
    let documents = read(&book.save_to_buffer().expect("in memory"));
    assert_eq!((documents[0].kind, minors(statement(&documents[0]))), (DocumentKind::Xlsx, vec![1_250]));
}

const ADVICE: &str = "<?xml version=\"1.0\"?><ErpelMessage xmlns:d=\"urn:d\" xmlns:e=\"urn:e\"><d:Document d:DocumentCurrency=\"EUR\">\
<d:DocumentNumber>A1</d:DocumentNumber><d:Customer><d:Address><d:Name>Payer</d:Name></d:Address></d:Customer>\
<e:REMADVListLineItemExtension><e:DocumentNumber>17</e:DocumentNumber><e:MonetaryAmounts><e:InvoiceGrossAmount><e:Amount>21.4</e:Amount></e:InvoiceGrossAmount>\
<e:RemittedAmount><e:Amount>16.4</e:Amount></e:RemittedAmount></e:MonetaryAmounts></e:REMADVListLineItemExtension>\
<e:REMADVExtension><e:AmountRemitted>16.4</e:AmountRemitted></e:REMADVExtension></d:Document></ErpelMessage>";

#[test]
fn an_advice_announces_one_payment() {
    let (statement, codes, kind) = only(ADVICE);
    let entry = &statement.entries[0];
    assert_eq!((kind, codes, entry.amount.minor, entry.is_pending), (DocumentKind::Remittance, vec![], 1_640, true));
    assert_eq!((reference(entry), name(entry), entry.details[0].reference.as_deref()), ("A1", "Payer", Some("17")));
}

#[test]
fn files_in_files_are_parts() {
    use std::io::{Cursor, Write};
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [("one.sta", GERMAN), ("two.ofx", OFX_1), ("note.txt", "hello")] {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).expect("in memory");
        archive.write_all(text.as_bytes()).expect("in memory");
    }
    let packed = archive.finish().expect("in memory").into_inner();
    let kinds = |bytes: &[u8]| read(bytes).iter().map(|document| document.kind.code()).collect::<Vec<_>>();
    assert_eq!(kinds(&packed), ["mt940", "ofx", "unknown"]);
    let attachment = "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nHello\n\
        --q\nContent-Type: text/vcard\nContent-Disposition: attachment; filename=me.vcf\n\nme\n\
        --q\nContent-Type: text/plain; charset=utf-8\nContent-Disposition: attachment; filename=x.sta\n\n:20:X\n:25:1\n:60F:C260101EUR1,\n:62F:C260101EUR1,\n--q--\n";
    assert_eq!(kinds(attachment.as_bytes()), ["mail", "mt940"]);
}

#[test]
fn encodings_of_banks() {
    let bytes = |encoded: &[u8]| {
        [&b":20:X\n:25:1\n:60F:C260101EUR0,\n:61:260101C1,NTRFNONREF\n:86:"[..], encoded, b"\n:62F:C260101EUR1,\n"]
            .concat()
    };
    for (encoded, want) in [
        ("Gebühren für Größe".as_bytes(), "Gebühren für Größe"),
        (b"Geb\xFChren f\xFCr Gr\xF6\xDFe sch\xF6n", "Gebühren für Größe schön"),
        (b"Geb\x81hren f\x81r Gr\x94\xE1e sch\x94n", "Gebühren für Größe schön"),
        (b"\xA3\xF3d\x9F zap\xB3ata za faktur\xEA", "Łódź zapłata za fakturę"),
    ] {
        let documents = read(&bytes(encoded));
        assert_eq!(reference(&statement(&documents[0]).entries[0]), want);
    }
    let marked = [b"\xEF\xBB\xBF", GERMAN.as_bytes()].concat();
    assert_eq!(minors(statement(&read(&marked)[0])), [5_050, -1_000]);
}

#[test]
fn kinds_known_by_name_are_refused_with_what_to_do() {
    for (text, says) in [
        ("!Type:Bank\nD1/2/26\nT5.00\n^\n", "QIF"),
        ("000\t20260101\n010\t1\t2\n", "LITAS"),
        (
            "110081539800014144521803181803202000000003005009783DUNDER MIFFLIN               \n3300815398000141445200001000000000010980000000000000000000200000000299402978    \n",
            "Norma 43",
        ),
    ] {
        let refusal = inspect("x", text.as_bytes()).expect_err("not read");
        assert!(refusal.code == "file.not_supported" && refusal.message.contains(says), "{refusal:?}");
        assert!(refusal.hint.contains("camt.053"));
    }
    assert_eq!(inspect("x.xls", &[0xD0, 0xCF, 0x11, 0xE0, 0, 0]).expect_err("cut").code, "file.broken");
    let page = "<html><body><table><tr><td>1</td></tr></table></body></html>";
    assert_eq!(inspect("x.xls", page.as_bytes()).expect_err("a page").code, "file.not_supported");
    let xml = "<?xml version=\"1.0\"?><ss:Workbook xmlns:ss=\"urn:x\"></ss:Workbook>";
    assert_eq!(inspect("x.xls", xml.as_bytes()).expect_err("2003").code, "file.not_supported");
    assert_eq!(inspect("x", b"hello world").expect_err("nothing").code, "file.unknown");
    assert_eq!(inspect("x", b" \n").expect_err("empty").code, "file.empty");
}
