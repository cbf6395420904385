//! From a bank file to settled invoices and back, on both engines.

use dunlin_app::bank::{self, BankImport};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::{App, Clock, Setting, creditors, customers};
use dunlin_formats::Options;
use dunlin_store::LineState;
use jiff::civil::date;

const INVOICES: &str = "\
invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency,terms
INV-2026-1001,C1,Kilronan Ltd,2026-09-01,2026-10-01,1200.50,EUR,
INV-2026-1002,C1,Kilronan Ltd,2026-09-08,2026-10-08,300.00,EUR,
INV-2026-1003,C2,Verhoef B.V.,2026-09-09,,500.00,EUR,2/10 net 30
INV-2026-1004,C3,Ärzte Nord eG,2026-09-10,2026-10-10,75.00,EUR,
";

/// Three payments in: named with its number, with an earned discount, unnamed; and one out.
const STATEMENT: &str = "\
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

fn book(store: dunlin_store::Store) -> (App, Setting) {
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

fn read(app: &mut App, setting: &Setting, text: &str) -> BankImport {
    bank::import(app, setting, "statement.sta", text.as_bytes(), &Options::default()).expect("read")
}

fn open(app: &mut App, setting: &Setting) -> Vec<(String, i64)> {
    let mut all = Vec::new();
    for customer in ["C1", "C2", "C3"] {
        let shown = customers::show(app, setting, customer, date(2026, 12, 31)).expect("shown");
        all.extend(shown.view.items.into_iter().map(|item| (item.number, item.open_minor)));
    }
    all
}

fn is_sound(app: &mut App) {
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
        assert_eq!(done.problems, [], "{engine}");
        let left = [("INV-2026-1002".to_string(), 30_000), ("INV-2026-1004".to_string(), 7_500)];
        assert_eq!(open(&mut app, &setting), left, "{engine}: the discount was earned on its seventh day");
        is_sound(&mut app);

        let again = read(&mut app, &setting, STATEMENT);
        assert_eq!((again.entries, again.duplicates, again.applied), (4, 4, 0), "{engine}");
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
    assert_eq!(chain.examples, ["NL91ABNA0417164300 2026-09-23"]);
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
