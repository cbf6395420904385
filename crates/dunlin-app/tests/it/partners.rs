//! What partners report by files, what a second person says to a debt that is handed on, and everything that belongs to it, on both engines.

use dunlin_app::approvals::{self, Carried, Leaving, Outcome};
use dunlin_app::bank;
use dunlin_app::cases::{self, CameOf, ReceiptName, TalkInput};
use dunlin_app::export::{JournalOrder, journal};
use dunlin_app::placements::{self, Keeps, PlacementInput, RemitInput, bundle};
use dunlin_app::run::{Outbox, Proposing, approve, propose};
use dunlin_app::{App, AppError, Role, Setting, policies, policy_text};
use dunlin_core::conversation::Via;
use dunlin_core::placement::{Campaign, PlacementKind, PlacementState};
use dunlin_formats::JournalFormat;
use dunlin_store::ApprovalState;
use jiff::civil::date;

use crate::desk::{Desk, desks};

pub(crate) fn agency<'a>(customer: &'a str, items: &'a [String]) -> PlacementInput<'a> {
    PlacementInput {
        customer,
        kind: PlacementKind::Agency,
        partner: Some("Baltic Collect"),
        contact: None,
        commission: Some("25"),
        fee: None,
        from: None,
        until: None,
        campaign: Campaign::Replaces,
        items,
        reason: "late for long",
    }
}

/// Both customers' late debts are with an agency: PL-10-1 of 810.00, PL-11-1 of 1,200.50.
fn handed(name: &str) -> Vec<Desk> {
    let place = |mut desk: Desk| {
        for customer in ["10", "11"] {
            placements::place(&mut desk.app, &desk.setting, &agency(customer, &[])).expect("handed on");
        }
        desk
    };
    desks(name).into_iter().map(place).collect()
}

/// State, what is open, what came in and what of it was kept.
fn stands(app: &mut App, setting: &Setting, number: &str) -> (PlacementState, i64, (i64, i64), usize) {
    let (line, today) = (placements::placement(app, setting, number).expect("there"), date(2026, 11, 19));
    (line.view.state(today), line.view.left_minor, line.view.collected(today), line.view.happened.len())
}

fn all_stand(desk: &mut Desk) -> Vec<(PlacementState, i64, (i64, i64), usize)> {
    ["PL-10-1", "PL-11-1"].map(|number| stands(&mut desk.app, &desk.setting, number)).to_vec()
}

pub(crate) fn code<T>(done: Result<T, AppError>) -> (&'static str, String) {
    let error = done.err().expect("refused");
    (error.code, error.message)
}

#[test]
fn a_remittance_is_taken_whole_once_and_in_any_order() {
    for mut desk in handed("partner-remittances") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let file = "reference;amount;date;placement;commission\r\nR-2;200,50;2026-11-19;PL-11-1;\r\n";
        assert_eq!(
            code(placements::remit(app, setting, &RemitInput::new(file.as_bytes()))).0,
            "partner.lines",
            "a comma is no decimal point"
        );
        // Columns in another order, the later day first, two lines of one placement.
        let file = "\u{feff}reference;amount;date;placement;commission\r\nR-2;200.50;2026-11-19;PL-11-1;10.00\r\n\
                    R-1;810.00;2026-11-19;PL-10-1;\r\n;;;;\r\nR-3;100.00;2026-11-19;pl-x;\r\n";
        let (own, told) = code(placements::remit(app, setting, &RemitInput::new(file.as_bytes())));
        assert_eq!(own, "partner.lines");
        assert!(told.contains("line 5") && told.contains("placement"), "{told}");
        let before = all_stand(&mut desk);
        assert_eq!(before.iter().map(|own| own.2).collect::<Vec<_>>(), [(0, 0); 2], "nothing of it is taken");
        let file = file.replace("pl-x", "PL-11-1");
        let run = placements::remit(&mut desk.app, &desk.setting, &RemitInput::new(file.as_bytes())).expect("taken");
        assert_eq!((run.lines, run.known, run.remitted.len()), (3, 0, 3));
        let after = all_stand(&mut desk);
        assert_eq!(after[0], (PlacementState::Settled, 0, (81_000, 20_250), 2), "a quarter by the contract");
        assert_eq!(after[1], (PlacementState::Placed, 90_000, (30_050, 3_500), 3), "what the line says, and a quarter");
        let run = placements::remit(&mut desk.app, &desk.setting, &RemitInput::new(file.as_bytes())).expect("known");
        assert_eq!((run.lines, run.known, run.remitted.len()), (3, 3, 0), "the same file again");
        assert_eq!(all_stand(&mut desk), after);
        desk.check();
    }
}

#[test]
fn a_line_that_cannot_be_takes_the_whole_file_with_it() {
    let lines = [
        ("PL-11-1,2026-11-19,0.00,R-1,", "amount"),
        ("PL-11-1,2026-11-19,-5.00,R-1,", "amount"),
        ("PL-11-1,2026-11-19,5.005,R-1,", "amount"),
        ("PL-11-1,2026-11-19,lots,R-1,", "amount"),
        ("PL-11-1,2026-11-19,99999999999999999999,R-1,", "amount"),
        ("PL-11-1,2026-11-19,5.00,,", "reference"),
        ("PL-11-1,2026-11-19,5.00,R-1,6.00", "commission"),
        ("PL-11-1,2026-11-19,5.00,R-1,-1.00", "commission"),
        ("PL-11-1,19.11.2026,5.00,R-1,", "date"),
        ("PL-11-1,2026-11-20,5.00,R-1,", "date"),
        ("PL-11-1,2026-11-18,5.00,R-1,", "date"),
        (",2026-11-19,5.00,R-1,", "placement"),
        ("PL-99-1,2026-11-19,5.00,R-1,", "placement"),
    ];
    for mut desk in handed("partner-lines") {
        let before = all_stand(&mut desk);
        for (line, column) in lines {
            let file = format!("placement,date,amount,reference,commission\nPL-10-1,2026-11-19,10.00,R-0,\n{line}\n");
            let (own, told) = code(placements::remit(&mut desk.app, &desk.setting, &RemitInput::new(file.as_bytes())));
            assert_eq!(own, "partner.lines", "{line}: {told}");
            assert!(told.starts_with(&format!("line 3, column {column}")), "{line}: {told}");
            assert_eq!(all_stand(&mut desk), before, "{line}");
        }
        let (app, setting) = (&mut desk.app, &desk.setting);
        for (file, what) in [
            (&b"placement,date,amount\n"[..], "no column for the reference"),
            (b"\xff\xfe", "not UTF-8"),
            (b"", "empty"),
            (b"PL-10-1,2026-11-19,10.00,R-0\n", "no head"),
        ] {
            assert_eq!(
                code(placements::remit(app, setting, &RemitInput::new(file))).0,
                "partner.unknown_file",
                "{what}"
            );
        }
        let too_much = "placement,date,amount,reference\nPL-10-1,2026-11-19,810.01,R-1\n";
        assert_eq!(code(placements::remit(app, setting, &RemitInput::new(too_much.as_bytes()))).0, "placement.amount");
        // Two lines of which only the second is too much.
        let too_much = "placement,date,amount,reference\nPL-10-1,2026-11-19,810.00,R-1\nPL-10-1,2026-11-19,0.01,R-2\n";
        assert_eq!(code(placements::remit(app, setting, &RemitInput::new(too_much.as_bytes()))).0, "placement.amount");
        assert_eq!(all_stand(&mut desk), before);
        desk.check();
    }
}

/// A bank's statement of one line: `C` money in, `RC` money in that is taken back.
fn statement(mark: &str, amount: &str) -> String {
    let closing = if mark == "C" { format!("C261119EUR{amount}") } else { format!("D261119EUR{amount}") };
    format!(
        ":20:{mark}\n:25:NL93DEMO0123456789\n:28C:1/1\n:60F:C261119EUR0,00\n:61:2611191119{mark}{amount}NTRFNONREF\n\
         :86:/NAME/Baltic Collect/REMI/your R-1/\n:62F:{closing}\n-\n"
    )
}

/// Bank, partners, commission and receivable by the journal.
fn books(app: &mut App, setting: &Setting) -> [i64; 4] {
    let order = JournalOrder { format: JournalFormat::Csv, from: None, to: date(2026, 11, 30), currency: None };
    let bytes = journal(app, setting, &order).expect("a journal").bytes;
    let mut sums = [0; 4];
    for row in csv::Reader::from_reader(bytes.as_slice()).records() {
        let row = row.expect("a row");
        let accounts = ["Assets:Bank", "Assets:Partners", "Expenses:Commission", "Assets:Receivable"];
        let minor = |text: &str| text.replace('.', "").parse::<i64>().unwrap_or(0);
        if let Some(at) = accounts.iter().position(|account| *account == &row[5]) {
            sums[at] += minor(&row[9]) - minor(&row[10]);
        }
    }
    sums
}

#[test]
fn one_line_of_the_bank_brings_what_was_collected_of_two_customers_and_can_be_taken_back() {
    for mut desk in handed("partner-bank") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let before = books(app, setting);
        let take = |app: &mut App, mark, amount| {
            let bytes = statement(mark, amount);
            bank::import_as_known(app, setting, "bank.sta", bytes.as_bytes()).expect("a statement")
        };
        assert_eq!(take(app, "C", "798,00").applied, 0, "nobody said yet what it is");
        let file = "placement,date,amount,commission,reference\nPL-10-1,2026-11-19,810.00,,R-1\n\
                    PL-11-1,2026-11-19,200.50,10.00,R-1\n";
        let run = placements::remit(app, setting, &RemitInput::new(file.as_bytes())).expect("taken");
        let lines: Vec<(&str, i64)> = run.brought.iter().map(|own| (own.line.as_str(), own.amount.minor)).collect();
        assert_eq!(lines, [("2026-11-19-1", 79_800)], "607.50 and 190.50");
        let moved = |own: [i64; 4]| [0, 1, 2, 3].map(|at| own[at] - before[at]);
        assert_eq!(moved(books(app, setting)), [79_800, 0, 21_250, -101_050]);
        let own = placements::placement(app, setting, "PL-11-1").expect("there");
        assert_eq!(own.view.on_its_way(date(2026, 11, 19)), 0);
        let name = ReceiptName { customer: "11", receipt: "2026-11-19-1" };
        assert_eq!(code(cases::cancel(app, setting, name, "wrong")).0, "receipt.of_bank_line");
        bank::undo(app, setting, "2026-11-19-1").expect("taken off");
        assert_eq!(moved(books(app, setting)), [0, 79_800, 21_250, -101_050], "it is on its way again");
        assert_eq!(bank::rematch(app, setting).expect("matched").applied, 1);
        assert_eq!(take(app, "RC", "798,00").applied, 1, "the bank takes the line back");
        assert_eq!(moved(books(app, setting)), [0; 4], "the customers owe it again, and nothing was kept");
        assert_eq!(stands(app, setting, "PL-10-1").1, 81_000);
        assert_eq!(stands(app, setting, "PL-10-1").2, (0, 0));
        let again = placements::remit(app, setting, &RemitInput::new(file.as_bytes())).expect("known");
        assert_eq!((again.known, again.brought.len()), (2, 0), "the same remittance is not booked twice");
        let file = file.replace("R-1", "R-1 again");
        let input = RemitInput { bytes: file.as_bytes(), keeps: Keeps::Nothing };
        assert_eq!(placements::remit(app, setting, &input).expect("taken").remitted.len(), 2);
        assert_eq!(moved(books(app, setting)), [0, 100_050, 1_000, -101_050], "a line's own figure holds");
        let owed =
            |app: &mut App, number| placements::placement(app, setting, number).expect("there").view.owed_to_partner();
        assert_eq!((owed(app, "PL-10-1"), owed(app, "PL-11-1")), (20_250, 0), "what was passed on whole is billed");
        desk.check();
    }
}

#[test]
fn updates_are_noted_once_whoever_is_named() {
    for mut desk in handed("partner-updates") {
        let head = "placement,date,kind,reference,amount,text\n";
        let file = format!(
            "{head}PL-10-1,2026-11-19,acknowledged,BC-77,,\nBC-77,2026-11-19,call,,,nobody there\n\
             PL-10-1,2026-11-19,COST,,35.00,court\nPL-11-1,2026-11-19,returned,,,they moved\n"
        );
        let (app, setting) = (&mut desk.app, &desk.setting);
        let run = placements::update(app, setting, file.as_bytes()).expect("taken");
        assert_eq!((run.lines, run.known, run.done.len()), (4, 0, 4));
        let line = placements::placement(app, setting, "PL-10-1").expect("there");
        let today = date(2026, 11, 19);
        assert_eq!((line.view.reference(today), line.view.costs(today)[0].minor), (Some("BC-77"), 3_500));
        let after = all_stand(&mut desk);
        assert_eq!((after[0].0, after[1].0), (PlacementState::Acknowledged, PlacementState::Returned));
        let run = placements::update(&mut desk.app, &desk.setting, file.as_bytes()).expect("known");
        assert_eq!((run.known, run.done.len()), (4, 0), "the same file again");
        for (line, column) in [
            ("PL-10-1,2026-11-19,fax,,,", "kind"),
            ("PL-10-1,2026-11-19,,,,", "kind"),
            ("PL-10-1,2026-11-19,cost,,,court", "amount"),
            ("PL-10-1,2026-11-19,acknowledged,,,", "reference"),
        ] {
            let file = format!("{head}PL-10-1,2026-11-19,note,,,a note\n{line}\n");
            let (own, told) = code(placements::update(&mut desk.app, &desk.setting, file.as_bytes()));
            assert_eq!(own, "partner.lines", "{line}");
            assert!(told.contains(&format!("line 3, column {column}")), "{line}: {told}");
        }
        assert_eq!(all_stand(&mut desk), after);
        desk.check();
    }
}

#[test]
fn everything_that_belongs_to_a_debt_is_the_same_bytes_and_says_it() {
    for mut desk in desks("partner-bundle") {
        let outbox = tempfile::tempdir().expect("a folder");
        let (app, setting) = (&mut desk.app, &desk.setting);
        let (came_of, with) = (CameOf::PayDate(date(2026, 11, 27)), Some("Ms Byrne"));
        let input = TalkInput {
            customer: "10",
            came_of,
            with,
            note: "between us",
            agreed: "pays on Friday",
            task: None,
            via: Via::Call,
            unpaid: None,
        };
        cases::log_talk(app, setting, &input).expect("logged");
        cases::add_promise(app, setting, &cases::PromiseInput::new("10", "500", date(2026, 11, 27))).expect("promised");
        propose(app, setting, &Proposing::on(date(2026, 11, 19))).expect("proposed");
        approve(app, setting, None, &mut Outbox::new(outbox.path()), |_| {}).expect("issued");
        let first = bundle::bundle(app, setting, "10", &[]).expect("gathered");
        let second = bundle::bundle(app, setting, "10", &[]).expect("gathered");
        assert_eq!(first.items, ["A-1"], "A-2 is not late");
        assert!(first.pdf == second.pdf && first.zip == second.zip, "the same facts, the same bytes");
        let document = lopdf::Document::load_mem(&first.pdf).expect("a PDF that can be read");
        let pages: Vec<u32> = document.get_pages().into_keys().collect();
        let text = document.extract_text(&pages).expect("its text");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for told in [
            "Kilronan",
            "A-1",
            "€810.00",
            "Ms Byrne",
            "pays on Friday",
            "€500.00",
            "ap@kilronan.example",
            "2026-11-19-10",
        ] {
            assert!(text.contains(told), "\"{told}\" is not in {text}");
        }
        for other in ["between us", " A-2 ", "Salm"] {
            assert!(!text.contains(other), "\"{other}\" is in {text}");
        }
        let names: Vec<&str> = first.files.iter().map(|file| file.path.as_str()).collect();
        assert!(
            names.contains(&"evidence.pdf") && names.iter().any(|name| name.starts_with("letters/2026-11-19-10-")),
            "{names:?}"
        );
        cases::add_promise(app, setting, &cases::PromiseInput::new("10", "400", date(2026, 11, 26))).expect("promised");
        let third = bundle::bundle(app, setting, "10", &[]).expect("gathered");
        assert!(third.pdf != first.pdf, "another fact, other bytes");
    }
}

const OVER: &str = "[approval]\nplacement_over = \"500.00\"\n\n[receipts]";

/// Debts of more than 500.00 are handed on with a second person only.
pub(crate) fn watched(name: &str) -> Vec<Desk> {
    let watch = |mut desk: Desk| {
        let text = policy_text::STANDARD.replacen("[receipts]", OVER, 1);
        policies::take_into_use(&mut desk.app, &desk.setting, Some(text), "limits").expect("a policy");
        desk.setting = desk.app.setting(None).expect("one");
        desk
    };
    desks(name).into_iter().map(watch).collect()
}

pub(crate) fn no_outbox() -> Outbox {
    Outbox::new(std::env::temp_dir())
}

#[test]
fn a_second_person_says_yes_to_a_debt_that_is_handed_on() {
    for mut desk in watched("placement-yes") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        assert_eq!(code(placements::place(app, setting, &agency("11", &[]))).0, "approval.needed", "no way around");
        let Outcome::Asked(asked) = approvals::place(app, setting, &agency("11", &[])).expect("asked") else {
            panic!("it waits");
        };
        assert_eq!((asked.subject.as_str(), asked.amount.expect("money").minor), ("PL-11-1", 120_050));
        assert_eq!(stands(app, setting, "PL-11-1").0, PlacementState::Proposed);
        let file = "placement,date,amount,reference\nPL-11-1,2026-11-19,10.00,R-1\n";
        assert_eq!(
            code(placements::remit(app, setting, &RemitInput::new(file.as_bytes()))).0,
            "partner.lines",
            "nobody has it yet"
        );
        let number = asked.number.as_str();
        let yes = |app: &mut App, role| {
            approvals::approve(app, setting, (number, role), Leaving::AsAsked, &mut no_outbox(), |_| ())
        };
        assert_eq!(code(yes(app, Role::Administrator)).0, "approval.own");
        app.actor = "web:Bob".to_string();
        for role in [Role::Collector, Role::Auditor, Role::EarlyOutAgent] {
            assert_eq!(code(yes(app, role)).0, "right.missing", "{}", role.code());
        }
        assert_eq!(stands(app, setting, "PL-11-1").0, PlacementState::Proposed);
        let carried = yes(app, Role::Controller).expect("done");
        assert!(matches!(carried, Carried::Adjusted(_)));
        assert_eq!(stands(app, setting, "PL-11-1").0, PlacementState::Placed);
        assert_eq!(code(yes(app, Role::Controller)).0, "approval.decided", "once");
        let items = ["A-1".to_string()];
        let other = approvals::place(app, setting, &agency("10", &items)).expect("asked");
        assert!(matches!(other, Outcome::Asked(_)), "810.00 is above the limit, too");
        desk.check();
    }
}

#[test]
fn a_second_person_says_no_and_the_debt_stays() {
    for mut desk in watched("placement-no") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let Outcome::Asked(asked) = approvals::place(app, setting, &agency("11", &[])).expect("asked") else {
            panic!("it waits");
        };
        let number = asked.number.as_str();
        app.actor = "web:Bob".to_string();
        approvals::reject(app, setting, number, Role::Controller, "call them first").expect("rejected");
        assert_eq!(stands(app, setting, "PL-11-1").0, PlacementState::Withdrawn);
        let late =
            approvals::approve(app, setting, (number, Role::Controller), Leaving::AsAsked, &mut no_outbox(), |_| ());
        assert_eq!(code(late).0, "approval.decided");
        let all = approvals::all(app, setting).expect("all");
        assert_eq!((all[0].state, all[0].decided_by.as_deref()), (ApprovalState::Rejected, Some("web:Bob")));
        app.actor = "web:ann".to_string();
        let again = approvals::place(app, setting, &agency("11", &[])).expect("asked again");
        assert!(matches!(again, Outcome::Asked(own) if own.subject == "PL-11-2"), "the debt is free");
        // What is paid meanwhile is looked at again at the yes.
        let file = cases::ReceiptInput {
            customer: "11",
            amount: "1200.50",
            currency: None,
            on: date(2026, 11, 19),
            item: Some("B-1"),
            reference: None,
        };
        cases::add_receipt(app, setting, &file).expect("received");
        app.actor = "web:Bob".to_string();
        let waits = approvals::all(app, setting).expect("all").into_iter().find(|own| own.state == ApprovalState::Open);
        let waits = waits.expect("one waits").number;
        let yes =
            approvals::approve(app, setting, (&waits, Role::Controller), Leaving::AsAsked, &mut no_outbox(), |_| ());
        assert_eq!(code(yes).0, "item.not_open");
        desk.check();
    }
}
