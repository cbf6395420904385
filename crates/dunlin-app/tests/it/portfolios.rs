//! Several customers' debts that are handed on at once, on both engines: what a second person says yes to, and what stands against one.

use dunlin_app::approvals::{self, Carried, Leaving};
use dunlin_app::cases::{self, DisputeInput};
use dunlin_app::placements::{self, PlacementInput, PortfolioInput, SaleInput, bundle};
use dunlin_app::{App, AppError, Role, Setting};
use dunlin_core::placement::{PlacementEnd, PlacementKind, PlacementState};
use dunlin_store::{Approval, ApprovalKind};
use jiff::civil::date;

use crate::desk::desks;
use crate::partners::{agency, code, no_outbox, watched};

fn customers(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_string()).collect()
}

fn all<'a>(customers: &'a [String], terms: PlacementInput<'a>) -> PortfolioInput<'a> {
    PortfolioInput { customers, currency: None, terms }
}

fn sale() -> PlacementInput<'static> {
    PlacementInput { kind: PlacementKind::Sale, commission: None, ..agency("", &[]) }
}

fn state(app: &mut App, setting: &Setting, number: &str) -> PlacementState {
    placements::placement(app, setting, number).expect("there").view.state(date(2026, 11, 19))
}

fn yes(app: &mut App, setting: &Setting, number: &str) -> Result<Carried, AppError> {
    approvals::approve(app, setting, (number, Role::Controller), Leaving::AsAsked, &mut no_outbox(), |_| ())
}

#[test]
fn the_sum_of_all_of_it_needs_a_second_person_and_who_cannot_be_placed_by_then_is_left_out() {
    for mut desk in watched("portfolio-yes") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let both = customers(&["11", "10", "12"]);
        let asked = approvals::place_all(app, setting, &all(&both, agency("", &[]))).expect("asked");
        let waits = asked.waits.expect("it waits");
        assert_eq!((waits.kind, waits.subject.as_str()), (ApprovalKind::Placement, "PF-2026-11-19-1"));
        assert_eq!(waits.amount.map(|sum| sum.minor), Some(201_050), "810.00 and 1,200.50");
        assert_eq!(
            asked.left_out.iter().map(|(who, error)| (who.as_str(), error.code)).collect::<Vec<_>>(),
            [("12", "customer.unknown")]
        );
        assert_eq!(state(app, setting, "PL-10-1"), PlacementState::Proposed);
        assert_eq!(
            code(placements::recall_all(app, setting, "PF-2026-11-19-1", PlacementEnd::Recalled, "no")).0,
            "placement.state",
            "it is nobody's yet"
        );
        let again = approvals::place_all(app, setting, &all(&both, agency("", &[]))).expect("nobody is free");
        assert_eq!((again.number, again.members.len()), (None, 0));
        assert!(again.left_out.iter().any(|(_, error)| error.code == "placement.item_placed"));
        assert_eq!(code(yes(app, setting, &waits.number)).0, "approval.own");
        // Meanwhile one customer contests the invoice.
        let dispute = DisputeInput { item: "B-1", reason: "quality", ..DisputeInput::default() };
        cases::add_dispute(app, setting, &dispute).expect("contested");
        app.actor = "web:Bob".to_string();
        let Carried::Placed(own) = yes(app, setting, &waits.number).expect("done") else { panic!("a portfolio") };
        assert_eq!(own.members.iter().map(|member| member.customer.as_str()).collect::<Vec<_>>(), ["10"]);
        assert_eq!(
            own.left_out.iter().map(|(who, error)| (who.as_str(), error.code)).collect::<Vec<_>>(),
            [("11", "placement.disputed")]
        );
        assert_eq!(state(app, setting, "PL-10-1"), PlacementState::Placed);
        assert_eq!(state(app, setting, "PL-11-1"), PlacementState::Withdrawn);
        desk.check();
    }
}

#[test]
fn a_no_takes_all_of_it_back_and_the_debts_are_free() {
    for mut desk in watched("portfolio-no") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let both = customers(&["10", "11"]);
        let ask = |app: &mut App| -> Box<Approval> {
            approvals::place_all(app, setting, &all(&both, agency("", &[]))).expect("asked").waits.expect("it waits")
        };
        let first = ask(app).number;
        app.actor = "web:Bob".to_string();
        approvals::reject(app, setting, &first, Role::Controller, "call them first").expect("rejected");
        assert_eq!(["PL-10-1", "PL-11-1"].map(|own| state(app, setting, own)), [PlacementState::Withdrawn; 2]);
        app.actor = "web:ann".to_string();
        let second = ask(app);
        assert_eq!(second.subject, "PF-2026-11-19-2", "a number is used once");
        approvals::withdraw(app, setting, &second.number).expect("taken back");
        let third = ask(app).number;
        // Nobody can be placed any more: nothing is done, and it waits on.
        for item in ["A-1", "B-1"] {
            let dispute = DisputeInput { item, reason: "quality", ..DisputeInput::default() };
            cases::add_dispute(app, setting, &dispute).expect("contested");
        }
        app.actor = "web:Bob".to_string();
        assert_eq!(code(yes(app, setting, &third)).0, "placement.disputed");
        assert_eq!(["PL-10-3", "PL-11-3"].map(|own| state(app, setting, own)), [PlacementState::Proposed; 2]);
        assert!(approvals::open(app, setting).expect("open").iter().any(|own| own.number == third));
        desk.check();
    }
}

#[test]
fn a_portfolio_that_cannot_be_taken_is_not_begun() {
    for mut desk in desks("portfolio-wrong") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let (both, none) = (customers(&["10", "11"]), customers(&[]));
        let wrong = [
            (all(&none, agency("", &[])), "bulk.nothing"),
            (all(&both, PlacementInput { partner: None, ..agency("", &[]) }), "placement.partner"),
            (all(&both, PlacementInput { commission: Some("lots"), ..agency("", &[]) }), "placement.commission"),
            (all(&both, PlacementInput { reason: " ", ..agency("", &[]) }), "text.empty"),
            (PortfolioInput { currency: Some("XXQ"), ..all(&both, agency("", &[])) }, "currency.unknown"),
        ];
        for (input, expected) in wrong {
            assert_eq!(code(approvals::place_all(app, setting, &input)).0, expected);
        }
        for number in ["PF-2026-11-19-1", "PL-10-1"] {
            assert_eq!(code(placements::portfolio(app, setting, number)).0, "placement.unknown");
            assert_eq!(
                code(placements::recall_all(app, setting, number, PlacementEnd::Recalled, "why")).0,
                "placement.unknown"
            );
        }
        assert!(placements::placements(app, setting, None).expect("none").is_empty(), "nothing is half written");
        desk.check();
    }
}

#[test]
fn a_portfolio_is_sold_whole_or_not_at_all_and_its_papers_name_everybody() {
    for mut desk in desks("portfolio-sale") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let both = customers(&["11", "10"]);
        let own = approvals::place_all(app, setting, &all(&both, sale())).expect("handed on");
        let number = own.number.expect("a number");
        assert!(
            own.waits.is_none() && own.left_out.is_empty() && placements::is_portfolio(app, setting, &number).unwrap()
        );
        let file = placements::placement_file(app, setting, &number).expect("a file");
        assert_eq!((file.count, file.total.minor), (2, 201_050), "one file, one trailer");
        let text = String::from_utf8(file.bytes).expect("text");
        assert_eq!(text.lines().count(), 4, "{text}");
        let sell =
            |app: &mut App, price| placements::sell_all(app, setting, &SaleInput { number: &number, price, on: None });
        assert_eq!(code(sell(app, "2010.51")).0, "placement.amount");
        assert_eq!(state(app, setting, "PL-10-1"), PlacementState::Placed);
        assert_eq!(code(placements::bill_of_sale(app, setting, &number, "en")).0, "placement.state");
        // 100.00 of 2,010.50: 40.288 for the one, 59.712 for the other.
        let sold = sell(app, "100.00").expect("sold");
        let shares: Vec<(&str, i64, i64)> =
            sold.each.iter().map(|(own, sold)| (own.as_str(), sold.price.minor, sold.lost.minor)).collect();
        assert_eq!(shares, [("PL-10-1", 4_029, 76_971), ("PL-11-1", 5_971, 114_079)]);
        assert_eq!((sold.face.minor, sold.price.minor, sold.lost.minor), (201_050, 10_000, 191_050));
        let bill = placements::bill_of_sale(app, setting, &number, "en").expect("a bill");
        assert!(bill.starts_with(b"%PDF-") && bill == placements::bill_of_sale(app, setting, &number, "en").unwrap());
        assert_eq!(code(placements::placement_file(app, setting, &number)).0, "placement.state");
        let before = placements::portfolio(app, setting, &number).expect("there");
        assert_eq!(before.iter().map(|line| line.customer.as_str()).collect::<Vec<_>>(), ["10", "11"]);
        let waits = before.iter().map(|line| line.view.on_its_way(date(2026, 11, 19))).sum::<i64>();
        assert_eq!(waits, 10_000, "the buyer owes one sum");
        desk.check();
    }
}

#[test]
fn what_belongs_to_a_debt_names_its_portfolio() {
    for mut desk in desks("portfolio-bundle") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let both = customers(&["10", "11"]);
        placements::place(app, setting, &agency("10", &[])).expect("handed on alone");
        let alone = bundle::bundle(app, setting, "10", &[]).expect("a bundle").pdf;
        placements::recall(app, setting, "PL-10-1", PlacementEnd::Recalled, "together").expect("back");
        assert_eq!(
            bundle::bundle(app, setting, "10", &[]).expect("a bundle").pdf,
            alone,
            "a placement alone says nothing"
        );
        approvals::place_all(app, setting, &all(&both, agency("", &[]))).expect("handed on");
        let told = bundle::bundle(app, setting, "10", &[]).expect("a bundle").pdf;
        assert_ne!(alone, told, "the portfolio stands in it");
        desk.check();
    }
}
