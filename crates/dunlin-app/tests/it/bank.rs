//! From a bank file to settled invoices and back, on both engines.

use dunlin_app::bank::{self, BankImport};
use dunlin_app::cases;
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::{App, Clock, Setting, creditors, customers, mappings};
use dunlin_formats::Options;
use dunlin_store::{AsOf, LineState};
use jiff::civil::date;

const INVOICES: &str = "\
invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency,terms
INV-2026-1001,C1,Kilronan Ltd,2026-09-01,2026-10-01,1200.50,EUR,
INV-2026-1002,C1,Kilronan Ltd,2026-09-08,2026-10-08,300.00,EUR,
INV-2026-1003,C2,Verhoef B.V.,2026-09-09,,500.00,EUR,2/10 net 30
INV-2026-1004,C3,Ärzte Nord eG,2026-09-10,2026-10-10,75.00,EUR,
";

/// Three payments in: named with its number, with an earned discount, unnamed; and one out.
pub(crate) const STATEMENT: &str = "\
:20:STARTUMSE
:25:NL91ABNA0417164300
:28C:00011/001
:60F:C260915EUR1000,00
:61:2609160916C1200,50NTRFNONREF
:86:/NAME/Kilronan Ltd/REMI/INV-2026-1001/
:61:2609170917C490,00NTRFNONREF
:86:/NAME/Verhoef B.V./REMI/invoice INV-2026-1003 less discount/
:61:2609180918C11,11NTRFNONREF
:86:/NAME/Somebody/REMI/thanks/
:61:2609180918D50,00NTRFNONREF
:86:/NAME/Landlord/REMI/rent/
:62F:C260918EUR2651,61
-
";

pub(crate) fn book(store: dunlin_store::Store) -> (App, Setting) {
    let at = "2026-10-12T09:00:00Z".parse().expect("an instant");
    let mut app = App::new(store, Clock::Fixed(at), "test");
    creditors::add(&mut app, &creditors::NewCreditor::default()).expect("a creditor");
    let setting = app.setting(None).expect("the creditor");
    let request = ImportRequest {
        file_name: "open.csv",
        bytes: INVOICES.as_bytes(),
        options: Options::default(),
        snapshot: false,
        dry_run: false,
        strict: false,
        accept_seller: false,
    };
    let done = import(&mut app, &setting, &request).expect("imports");
    assert_eq!(done.created, 4);
    (app, setting)
}

pub(crate) fn read(app: &mut App, setting: &Setting, text: &str) -> BankImport {
    bank::import(app, setting, "statement.sta", text.as_bytes(), &Options::default()).expect("read")
}

pub(crate) fn open(app: &mut App, setting: &Setting) -> Vec<(String, i64)> {
    let mut all = Vec::new();
    for customer in ["C1", "C2", "C3"] {
        let shown = customers::show(app, setting, customer, date(2026, 12, 31)).expect("shown");
        all.extend(shown.view.items.into_iter().map(|item| (item.number, item.open_minor)));
    }
    all
}

pub(crate) fn is_sound(app: &mut App) {
    let checks = app.store.read(|tx| Ok::<_, dunlin_store::StoreError>((tx.doctor()?, tx.replay_check()?)));
    let (checks, replay) = checks.expect("the doctor looks");
    for check in checks.iter().chain([&replay]) {
        assert!(check.ok, "{check:?}");
    }
}

#[test]
fn what_is_certain_is_applied_and_everything_can_be_undone() {
    for (engine, store) in crate::books::both("bank_undo") {
        let (mut app, setting) = book(store);
        let before = open(&mut app, &setting);
        let done = read(&mut app, &setting, STATEMENT);
        assert_eq!((done.statements, done.entries, done.duplicates), (1, 4, 0), "{engine}");
        assert_eq!((done.applied, done.unmatched), (2, 1), "{engine}: {:?}", bank::lines(&mut app, &setting, None));
        assert_eq!((done.suggested, done.ignored), (0, 1), "{engine}: each line is counted once");
        assert_eq!(done.known_up_to, Some(date(2026, 9, 18)), "{engine}");
        assert_eq!(done.problems, [], "{engine}");
        let left = [("INV-2026-1002".to_string(), 30_000), ("INV-2026-1004".to_string(), 7_500)];
        assert_eq!(open(&mut app, &setting), left, "{engine}: the discount was earned on its seventh day");
        is_sound(&mut app);

        let again = read(&mut app, &setting, STATEMENT);
        assert_eq!((again.entries, again.duplicates, again.applied, again.ignored), (4, 4, 0, 0), "{engine}");
        assert_eq!(open(&mut app, &setting), left, "{engine}: the same file changes nothing");

        for line in ["2026-09-16-1", "2026-09-17-1"] {
            bank::unapply(&mut app, &setting, line).expect("taken off");
        }
        assert_eq!(open(&mut app, &setting), before, "{engine}: every figure is as before");
        let matched = bank::rematch(&mut app, &setting).expect("matched");
        assert_eq!(matched.applied, 0, "{engine}: what a person took off is not applied again");
        is_sound(&mut app);

        bank::apply(&mut app, &setting, "2026-09-17-1", None, &["INV-2026-1003".to_string()]).expect("applied");
        bank::apply(&mut app, &setting, "2026-09-18-1", Some("C3"), &[]).expect("applied");
        let want = [("INV-2026-1001", 120_050), ("INV-2026-1002", 30_000), ("INV-2026-1004", 6_389)];
        assert_eq!(open(&mut app, &setting), want.map(|(number, minor)| (number.to_string(), minor)), "{engine}");
        let twice = bank::apply(&mut app, &setting, "2026-09-18-1", Some("C1"), &[]).expect_err("refused");
        assert_eq!(twice.code, "bank.line_applied", "{engine}");
        is_sound(&mut app);
    }
}

/// A credit note of 100.00 for C1.
pub(crate) fn add_credit(app: &mut App, setting: &Setting) {
    let list = "\
invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency
CN-2026-1077,C1,Kilronan Ltd,2026-09-10,2026-09-10,-100.00,EUR
";
    let request = ImportRequest {
        file_name: "credit.csv",
        bytes: list.as_bytes(),
        options: Options::default(),
        snapshot: false,
        dry_run: false,
        strict: false,
        accept_seller: false,
    };
    assert_eq!(import(app, setting, &request).expect("imports").created, 1);
}

/// An invoice less a credit note.
const LESS: &str = "\
:20:STARTUMSE
:25:NL91ABNA0417164300
:28C:00011/001
:60F:C260915EUR1000,00
:61:2609160916C1100,50NTRFNONREF
:86:/NAME/Kilronan Ltd/REMI/INV-2026-1001 less CN-2026-1077/
:62F:C260916EUR2100,50
-
";

#[test]
fn a_credit_that_a_line_used_comes_back_with_it() {
    for (engine, store) in crate::books::both("bank_credit") {
        let (mut app, setting) = book(store);
        add_credit(&mut app, &setting);
        let before = open(&mut app, &setting);
        let done = read(&mut app, &setting, LESS);
        assert_eq!(done.applied, 1, "{engine}: {:?}", bank::lines(&mut app, &setting, None));
        let applied = open(&mut app, &setting);
        assert!(applied.iter().all(|(number, _)| !number.ends_with("1001") && !number.starts_with("CN")), "{engine}");
        // Twice, because what was taken back once must not be taken back again.
        for _ in 0..2 {
            bank::unapply(&mut app, &setting, "2026-09-16-1").expect("taken off");
            assert_eq!(open(&mut app, &setting), before, "{engine}: every figure is as before");
            is_sound(&mut app);
            bank::apply(&mut app, &setting, "2026-09-16-1", None, &["INV-2026-1001".to_string()]).expect("applied");
        }
        cases::use_credit(&mut app, &setting, "CN-2026-1077", &["INV-2026-1001".to_string()]).expect("used");
        assert_eq!(open(&mut app, &setting), applied, "{engine}");
        bank::unapply(&mut app, &setting, "2026-09-16-1").expect("taken off");
        let left = open(&mut app, &setting).into_iter().find(|(number, _)| number.ends_with("1001"));
        assert_eq!(left, Some(("INV-2026-1001".to_string(), 110_050)), "{engine}: what a person used stays used");
        is_sound(&mut app);
    }
}

#[test]
fn a_credit_that_was_taken_back_since_is_not_taken_back_again() {
    for (engine, store) in crate::books::both("bank_credit_since") {
        let (mut app, setting) = book(store);
        add_credit(&mut app, &setting);
        let before = open(&mut app, &setting);
        assert_eq!(read(&mut app, &setting, LESS).applied, 1, "{engine}");
        cases::cancel_credit(&mut app, &setting, "CN-2026-1077", "not for this one").expect("taken back");
        bank::unapply(&mut app, &setting, "2026-09-16-1").expect("taken off");
        assert_eq!(open(&mut app, &setting), before, "{engine}");
        is_sound(&mut app);
    }
}

#[test]
fn a_returned_payment_reopens_what_it_paid_from_its_day_on() {
    for (engine, store) in crate::books::both("bank_return") {
        let (mut app, setting) = book(store);
        read(&mut app, &setting, STATEMENT);
        let returned = "\
:20:STARTUMSE
:25:NL91ABNA0417164300
:28C:00012/001
:60F:C260918EUR2651,61
:61:2609210921RC1200,50NTRFNONREF
:86:/NAME/Kilronan Ltd/REMI/INV-2026-1001/
:62F:C260921EUR1451,11
-
";
        let done = read(&mut app, &setting, returned);
        assert_eq!(done.problems, [], "{engine}: the statements chain");
        assert_eq!((done.entries, done.applied, done.unmatched), (1, 1, 0), "{engine}: it took a payment back");
        let first = open(&mut app, &setting).into_iter().find(|(number, _)| number == "INV-2026-1001");
        assert_eq!(first, Some(("INV-2026-1001".to_string(), 120_050)), "{engine}");
        let on = |app: &mut App, day| {
            let view = customers::show(app, &setting, "C1", day).expect("shown").view;
            view.items.iter().map(|item| item.open_minor).sum::<i64>()
        };
        assert_eq!(on(&mut app, date(2026, 9, 20)), 30_000, "{engine}: until then the money was there");
        assert_eq!(on(&mut app, date(2026, 9, 21)), 150_050, "{engine}");
        is_sound(&mut app);
    }
}

/// Money that the bank took back without a payment that it could be.
pub(crate) const TAKEN_BACK: &str = "\
:20:STARTUMSE
:25:NL91ABNA0417164300
:28C:00003/001
:60F:C260104EUR1000,00
:61:2601050105RC564,05NTRFNONREF
:86:/NAME/Somebody/REMI/taken back/
:62F:C260105EUR435,95
-
";

#[test]
fn an_older_file_leaves_the_day_of_the_newest_statement_and_counts_what_was_taken_back() {
    for (engine, store) in crate::books::both("bank_older") {
        let (mut app, setting) = book(store);
        read(&mut app, &setting, STATEMENT);
        let done = read(&mut app, &setting, TAKEN_BACK);
        assert_eq!((done.entries, done.applied, done.unmatched, done.ignored), (1, 0, 1, 0), "{engine}");
        assert_eq!(done.known_up_to, Some(date(2026, 9, 18)), "{engine}");
        let line = "2026-01-05-1";
        bank::ignore(&mut app, &setting, line, bank::NoReceipt::Returned).expect("left aside");
        bank::take_up(&mut app, &setting, line).expect("what waited can wait again");
        let out = bank::take_up(&mut app, &setting, "2026-09-18-2").expect_err("money out never waited");
        assert_eq!(out.code, "bank.line_not_ignored", "{engine}");
        is_sound(&mut app);
    }
}

#[test]
fn a_gap_between_statements_and_a_balance_that_does_not_tie_are_told() {
    let (_, store) = crate::books::both("bank_gap").remove(0);
    let (mut app, setting) = book(store);
    read(&mut app, &setting, STATEMENT);
    let later = "\
:20:STARTUMSE
:25:NL91ABNA0417164300
:28C:00013/001
:60F:C260922EUR9,00
:61:2609230923C1,00NTRFNONREF
:86:/NAME/Somebody/REMI/x/
:62F:C260923EUR11,00
-
";
    let done = read(&mut app, &setting, later);
    let codes: Vec<&str> = done.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["balance.does_not_tie", "statement.gap"]);
    let chain = app.store.read(|tx| {
        let checks = tx.doctor()?;
        Ok::<_, dunlin_store::StoreError>(checks.into_iter().find(|check| check.code == "bank.statements_chain"))
    });
    let chain = chain.expect("the doctor looks").expect("a check");
    assert!(chain.ok && chain.notice, "worth knowing, and no damage");
    assert_eq!(chain.examples, ["NL91ABNA0417164300 2026-09-18 to 2026-09-22"]);
    let waiting = bank::lines(&mut app, &setting, Some(LineState::Unmatched)).expect("listed");
    assert!(waiting.iter().all(|found| found.line.why.is_empty() && found.readings.is_empty()));
}

#[test]
fn a_run_knows_payments_up_to_the_newest_statement() {
    let (_, store) = crate::books::both("bank_known").remove(0);
    let (mut app, setting) = book(store);
    read(&mut app, &setting, STATEMENT);
    let asked = dunlin_app::run::Proposing::on(date(2026, 9, 22));
    let run = dunlin_app::run::propose(&mut app, &setting, &asked).expect("proposed");
    assert!(run.warnings.iter().all(|(code, _)| *code != "data.stale"), "{:?}", run.warnings);
}

/// A stranger quotes the reference that the list had for an invoice, in the form of the bank.
#[test]
fn a_payment_reference_of_the_list_names_its_invoice() {
    const LIST: &str = "\
Invoice number,Customer name,Issue date,Due date,Amount,Payment reference
INV-1,Salm GmbH,2026-09-01,2026-10-01,810.00,RF18 5390 0754 7034
INV-2,Salm GmbH,2026-09-01,2026-10-01,810.00,RF71 2348 231
";
    for (engine, store) in crate::books::both("bank_reference") {
        let (mut app, setting) = book(store);
        let request = ImportRequest {
            file_name: "list.csv",
            bytes: LIST.as_bytes(),
            options: Options::default(),
            snapshot: false,
            dry_run: false,
            strict: false,
            accept_seller: false,
        };
        assert_eq!(import(&mut app, &setting, &request).expect("imports").created, 2, "{engine}");
        let paid = STATEMENT.replace("1200,50", "810,00").replace("Kilronan Ltd", "Somebody");
        let done = read(&mut app, &setting, &paid.replace("INV-2026-1001", "RF712348231"));
        assert_eq!(done.applied, 2, "{engine}: {:?}", bank::lines(&mut app, &setting, None));
        let lines = bank::lines(&mut app, &setting, Some(LineState::Applied)).expect("lines");
        let line = &lines.iter().find(|line| line.line.amount_minor == 81_000).expect("applied").line;
        assert_eq!((line.confidence, line.why.as_str()), (99, "reference.structured amount.exact"), "{engine}");
        let left = customers::item(&mut app, &setting, "INV-1").expect("there").0.open_minor;
        let settled = customers::item(&mut app, &setting, "INV-2").expect("there").0;
        assert_eq!((left, settled.open_minor), (81_000, 0), "{engine}");
        assert_eq!(settled.item.payment_reference.as_deref(), Some("RF71 2348 231"), "{engine}");
        is_sound(&mut app);
    }
}
/// A payment of Kilronan's that names nothing and fits no item, so a person chooses.
pub(crate) const UNNAMED: &str = "\
:20:STARTUMSE
:25:NL91ABNA0417164300
:28C:00012/001
:60F:C260918EUR2651,61
:61:2609210921C300,00NTRFNONREF
:86:/NAME/Unknown Payer/REMI/order 1002 part/
:61:2609210921C75,00NTRFNONREF
:86:/NAME/Unknown Payer/REMI/INV-2026-1004/
:62F:C260921EUR3026,61
-
";

#[test]
fn suggestions_are_kept_as_they_were_shown_until_they_do_not_hold_any_more() {
    for (engine, store) in crate::books::both("bank_kept") {
        let (mut app, setting) = book(store);
        read(&mut app, &setting, UNNAMED);
        let waiting = |app: &mut App| bank::lines(app, &setting, Some(LineState::Suggested)).expect("listed");
        let first = waiting(&mut app).into_iter().next().expect("one waits");
        let best = first.readings.first().expect("a reading").clone();
        assert!(!best.items.is_empty() && best.confidence > 0 && !best.why.is_empty(), "{engine}: {best:?}");
        let again = waiting(&mut app).into_iter().next().expect("one waits");
        assert_eq!(again.readings.len(), first.readings.len(), "{engine}");

        let item = best.items[0].0.clone();
        let paid = "\
:20:X
:25:NL91ABNA0417164300
:28C:00013/001
:60F:C260921EUR3026,61
:61:2609220922C300,00NTRFNONREF
:86:/NAME/Kilronan Ltd/REMI/INV-2026-1002/
:62F:C260922EUR3326,61
-
";
        assert_eq!(item, "INV-2026-1002", "{engine}");
        assert_eq!(read(&mut app, &setting, paid).applied, 1, "{engine}");
        let outdated = bank::apply(&mut app, &setting, &first.line.name, None, &[]).expect_err("paid since");
        assert_eq!(outdated.code, "bank.suggestion_outdated", "{engine}");
        bank::rematch(&mut app, &setting).expect("matched");
        let left = bank::lines(&mut app, &setting, None).expect("listed");
        let line = left.iter().find(|found| found.line.name == first.line.name).expect("still there");
        assert!(
            line.readings.iter().all(|reading| reading.items.iter().all(|(number, ..)| *number != item)),
            "{engine}"
        );
        is_sound(&mut app);
    }
}

#[test]
fn a_person_takes_what_was_suggested() {
    for (engine, store) in crate::books::both("bank_taken") {
        let (mut app, setting) = book(store);
        read(&mut app, &setting, UNNAMED);
        let waiting = bank::lines(&mut app, &setting, Some(LineState::Suggested)).expect("listed");
        let line = waiting.iter().find(|found| found.readings[0].items[0].0 == "INV-2026-1002").expect("suggested");
        bank::apply(&mut app, &setting, &line.line.name, None, &[]).expect("applied");
        assert!(open(&mut app, &setting).iter().all(|(number, _)| number != "INV-2026-1002"), "{engine}");
        let lines = bank::lines(&mut app, &setting, Some(LineState::Applied)).expect("listed");
        assert!(lines.iter().all(|found| found.readings.is_empty()), "{engine}: nothing is left to choose");
        is_sound(&mut app);
    }
}

#[test]
fn a_statement_without_a_booking_carries_the_chain_on_and_a_late_one_closes_the_gap() {
    let (_, store) = crate::books::both("bank_empty").remove(0);
    let (mut app, setting) = book(store);
    let empty = |number: &str, from: &str, to: &str| {
        format!(":20:X\n:25:NL91ABNA0417164300\n:28C:{number}\n:60F:C{from}EUR2651,61\n:62F:C{to}EUR2651,61\n-\n")
    };
    let known = |app: &mut App| {
        app.store.read(|tx| tx.bank_known_up_to(setting.creditor.id, &AsOf::day(date(2026, 12, 31)))).expect("asked")
    };
    read(&mut app, &setting, &empty("13/1", "260921", "260922"));
    assert_eq!(known(&mut app), Some(date(2026, 9, 22)));
    assert_eq!(read(&mut app, &setting, STATEMENT).problems, [], "it goes before what was there");
    assert_eq!(bank::gaps(&mut app, &setting).expect("asked"), []);
    let twice = read(&mut app, &setting, &empty("13/1", "260921", "260922"));
    assert_eq!((twice.statements, twice.problems.len()), (1, 0));

    let later = ":20:X\n:25:NL91ABNA0417164300\n:28C:15/1\n:60F:C260924EUR2700,00\n:62F:C260924EUR2700,00\n-\n";
    assert_eq!(read(&mut app, &setting, later).problems[0].code, "statement.gap");
    let gaps = bank::gaps(&mut app, &setting).expect("asked");
    let gap = gaps[0].gap;
    assert_eq!((gaps.len(), gap.after_on, gap.opens_on), (1, date(2026, 9, 22), date(2026, 9, 24)));
    let checks = app.store.read(|tx| -> Result<_, dunlin_store::StoreError> {
        let checks = tx.doctor()?;
        Ok(checks)
    });
    let checks = checks.expect("the doctor looks");
    assert!(
        checks.iter().any(|check| check.code == "bank.statements_chain" && check.ok && check.count == 1),
        "{checks:?}"
    );
    let missing = ":20:X\n:25:NL91ABNA0417164300\n:28C:14/1\n:60F:C260923EUR2651,61\n:61:2609230923C48,39NTRFNONREF\n:62F:C260923EUR2700,00\n-\n";
    assert_eq!(read(&mut app, &setting, missing).problems, []);
    assert_eq!(bank::gaps(&mut app, &setting).expect("asked"), []);
    is_sound(&mut app);
}

#[test]
fn what_had_to_be_said_of_a_table_is_remembered_by_its_headers_until_it_is_forgotten() {
    for (engine, store) in crate::books::both("bank_layout") {
        let (mut app, setting) = book(store);
        let first = "Wann;Von;Wofür;Summe\n03.04.2026;Somebody;thanks;5,00\n";
        let next = "Wann;Von;Wofür;Summe\n04.05.2026;Kilronan Ltd;INV-2026-1001;1.200,50\n";
        let take = |app: &mut App, name: &str, text: &str, options: &Options| {
            bank::import(app, &setting, name, text.as_bytes(), options)
        };
        let column = |column, header: &str| (column, header.to_string());
        let said = Options {
            bank_columns: vec![
                column(dunlin_formats::BankColumn::BookedOn, "Wann"),
                column(dunlin_formats::BankColumn::Amount, "Summe"),
                column(dunlin_formats::BankColumn::Name, "Von"),
                column(dunlin_formats::BankColumn::Text, "Wofür"),
            ],
            currency: dunlin_core::money::Currency::find("EUR"),
            bank_account: Some("BG80BNBG96611020345678".to_string()),
            ..Options::default()
        };
        let refused = take(&mut app, "umsatz-04.csv", first, &Options::default()).expect_err("nothing is known of it");
        assert!(refused.hint.is_some(), "{engine}: {refused:?}");
        take(&mut app, "umsatz-04.csv", first, &said).expect("said");
        let done = take(&mut app, "autumn.csv", next, &Options::default()).expect("remembered");
        assert_eq!((done.entries, done.applied, done.problems), (1, 1, vec![]), "{engine}");
        let known = mappings::list(&mut app, &setting).expect("listed");
        let bank_mappings: Vec<&mappings::Mapping> =
            known.iter().filter(|mapping| mapping.kind == mappings::MappingKind::Bank).collect();
        assert_eq!(bank_mappings.len(), 1, "{engine}");
        assert_eq!((bank_mappings[0].name.as_str(), bank_mappings[0].currency.as_deref()), ("umsatz", Some("EUR")));
        assert!(known.iter().any(|mapping| mapping.kind == mappings::MappingKind::Invoices), "{engine}: {known:?}");

        mappings::forget(&mut app, &setting, "umsatz", None).expect("forgotten");
        take(&mut app, "autumn.csv", next, &Options::default()).expect_err("asked like the first");
        let unknown = mappings::forget(&mut app, &setting, "umsatz", None).expect_err("gone");
        assert_eq!(unknown.code, "mapping.unknown", "{engine}");
        mappings::forget(&mut app, &setting, "open", None).expect("lists are forgotten too");
        assert_eq!(mappings::list(&mut app, &setting).expect("listed"), [], "{engine}");
    }
}

#[test]
fn a_page_called_a_workbook_is_read_and_an_empty_one_refused() {
    let (_, store) = crate::books::both("bank_sheets").remove(0);
    let (mut app, setting) = book(store);
    let page = |rows: &str| format!("<table><tr><td>Date</td><td>Amount</td><td>Currency</td></tr>{rows}</table>");
    let row = "<tr><td>2026-09-18</td><td>5.00</td><td>EUR</td></tr>";
    let done =
        bank::import(&mut app, &setting, "export.xls", page(row).as_bytes(), &Options::default()).expect("plain");
    assert_eq!((done.statements, done.entries), (1, 1));
    let empty = bank::import(&mut app, &setting, "export.xls", page("").as_bytes(), &Options::default());
    assert_eq!(empty.expect_err("nothing in it").code, "bank.no_statement");
}
