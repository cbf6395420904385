//! How placements stand day by day, what may be handed on, and what the creditor's steps do meanwhile.

use jiff::civil::date;
use std::string::{String, ToString};
use std::vec;
use std::vec::Vec;

use super::*;
use crate::calendar::Calendar;
use crate::code::Refusal;
use crate::id::PlanId;
use crate::instalment_plan::{CoveredItem, DefaultRule, InstalmentPlan, Part, Payday, PlanEnd, PlanView};
use crate::limitation::ClaimLaws;
use crate::plan::tests::{item, policy, view};
use crate::plan::{ActionKind, Day, plan_day};
use crate::policy::Under;
use crate::view::AccountView;
use crate::view::StepTaken;

pub(crate) const DUE: Date = date(2026, 3, 2);

/// A placement of items from a day on, approved on that day.
pub(crate) fn placed(kind: PlacementKind, items: &[ItemView], from_on: Date, until_on: Option<Date>) -> PlacementView {
    let placed = |item: &ItemView| PlacedItem {
        account: item.account,
        item: item.id,
        number: item.number.clone(),
        amount_minor: item.open_minor,
    };
    let mut own = PlacementView::proposed(Placement {
        id: PlacementId(1),
        account: AccountId(7),
        number: "PL-1".into(),
        portfolio: None,
        kind,
        partner: Partner {
            name: "Baltic Collect".into(),
            contact: None,
            fee: Fee { commission_bps: 2_500, flat_minor: 0 },
        },
        currency: Currency::EUR,
        proposed_on: from_on,
        from_on,
        until_on,
        campaign: Campaign::Replaces,
        reason: "nothing helped".into(),
        items: items.iter().map(placed).collect(),
    });
    own.happened.push(Happened { on: from_on, event: PlacementEvent::Approved { by: "ann".into() } });
    own
}

/// What the small policy does for an account that leaves the house or that a person does.
fn acts(account: &AccountView, on: Date) -> Vec<String> {
    let (policy, calendar) = (policy(), Calendar::for_country("NL"));
    let day = Day { on, calendar: &calendar, live: false, languages: &["en"], laws: ClaimLaws::UNKNOWN };
    let plan = plan_day(account, &policy, &day);
    let asks = |kind: ActionKind| matches!(kind, ActionKind::Notice | ActionKind::Task | ActionKind::Internal);
    plan.actions.iter().filter(|action| asks(action.kind)).map(|action| action.step.to_string()).collect()
}

fn end(on: Date, end: PlacementEnd) -> Happened {
    Happened { on, event: PlacementEvent::Ended { end, reason: "enough".into(), price_minor: None } }
}

fn decided(step: &str, outcome: &str, on: Date) -> StepTaken {
    StepTaken { step: step.into(), cycle: 0, on, outcome: Some(outcome.to_string()), under: Under::default() }
}

#[test]
fn a_placement_goes_from_proposed_to_its_end() {
    let items = [item("F-1", DUE, 200)];
    let from = date(2026, 6, 1);
    let mut own = placed(PlacementKind::Agency, &items, from, None);
    own.happened[0].on = date(2026, 5, 29);
    assert_eq!(own.state(date(2026, 5, 28)), PlacementState::Proposed);
    assert_eq!(own.state(date(2026, 5, 31)), PlacementState::Approved);
    assert_eq!(own.state(from), PlacementState::Placed);
    let reference = PlacementEvent::Acknowledged { reference: "BC-77".into() };
    own.happened.push(Happened { on: date(2026, 6, 3), event: reference });
    assert_eq!((own.state(date(2026, 6, 3)), own.reference(from)), (PlacementState::Acknowledged, None));
    own.happened.push(end(date(2026, 7, 1), PlacementEnd::Recalled));
    assert_eq!(own.state(date(2026, 6, 30)), PlacementState::Acknowledged);
    assert_eq!(own.state(date(2026, 7, 1)), PlacementState::Recalled);
    own.happened.pop();
    own.left_minor = 0;
    assert_eq!(own.state(date(2026, 7, 1)), PlacementState::Settled);
}

#[test]
fn only_what_is_late_uncontested_and_in_no_other_hands_is_handed_on() {
    let today = date(2026, 4, 1);
    let asked = Asked { kind: PlacementKind::Agency, from_on: today, until_on: None };
    let mut account = view(vec![item("F-1", DUE, 200)]);
    let judge = |account: &AccountView, asked: &Asked| {
        let items: Vec<&ItemView> = account.items.iter().collect();
        may_be_placed(account, &items, asked, today).map_err(|refusal| refusal.code())
    };
    assert_eq!(judge(&account, &asked), Ok(None));
    assert_eq!(judge(&account, &Asked { from_on: date(2026, 3, 31), ..asked }), Err("adjustment.too_early"));
    account.items[0].due_on = today;
    assert_eq!(judge(&account, &asked), Err("placement.not_late"));
    account.items[0].due_on = DUE;
    account.items[0].disputed_minor = 1;
    assert_eq!(judge(&account, &asked), Err("placement.disputed"));
    account.items[0].disputed_minor = 0;
    account.placements.push(placed(PlacementKind::InHouse, &account.items, today, None));
    assert_eq!(judge(&account, &asked), Err("placement.item_placed"));
    account.placements[0].happened.push(end(today, PlacementEnd::Returned));
    assert_eq!(judge(&account, &asked), Ok(None));
    assert_eq!(judge(&view(vec![]), &asked), Err("item.not_open"));
}

#[test]
fn what_they_may_still_sign_a_plan_for_is_not_handed_on() {
    let today = date(2026, 4, 1);
    let mut account = view(vec![item("F-1", DUE, 200)]);
    let covered =
        CoveredItem { account: AccountId(7), item: account.items[0].id, number: "F-1".into(), amount_minor: 200 };
    account.plans.push(PlanView::offered(InstalmentPlan {
        id: PlanId(1),
        account: AccountId(7),
        number: "P-1".into(),
        currency: account.items[0].currency,
        offered_on: date(2026, 3, 30),
        payday: Payday::Month,
        parts: vec![Part { due_on: date(2026, 4, 20), amount_minor: 200 }],
        items: vec![covered],
        interest_runs: false,
        rule: DefaultRule { grace_days: 5, missed: 1 },
    }));
    let judge = |account: &AccountView| is_free(account, &account.items[0], today).map_err(|refusal| refusal.code());
    assert_eq!(judge(&account), Err("plan.item_in_plan"), "an offer, and a plan that was signed alike");
    account.plans[0].ended = Some((today, PlanEnd::Withdrawn));
    assert_eq!(judge(&account), Ok(()), "the offer was taken back");
}

#[test]
fn an_early_out_ends_on_the_ninetieth_day() {
    let early_out = |from_on, until_on| Asked { kind: PlacementKind::EarlyOut, from_on, until_on };
    let account = view(vec![item("F-1", DUE, 200)]);
    let items: Vec<&ItemView> = account.items.iter().collect();
    let judge = |today, asked: &Asked| may_be_placed(&account, &items, asked, today);
    let (first, last) = (date(2026, 3, 3), date(2026, 5, 31));
    assert_eq!(judge(first, &early_out(first, None)), Ok(Some(last)), "90 days after 2 March");
    assert_eq!(judge(last, &early_out(last, None)), Ok(Some(last)));
    let older = date(2026, 6, 1);
    assert_eq!(judge(older, &early_out(older, None)), Err(Refusal::EarlyOutDays { days: 91 }));
    assert_eq!(judge(first, &early_out(first, Some(older))), Err(Refusal::EarlyOutUntil { latest: last }));
}

#[test]
fn while_an_agency_has_it_nobody_else_chases_and_it_goes_on_where_it_stood() {
    let (from, back) = (date(2026, 6, 1), date(2026, 6, 22));
    for kind in [PlacementKind::Agency, PlacementKind::Sale, PlacementKind::Legal, PlacementKind::EarlyOut] {
        let mut account = view(vec![item("F-1", DUE, 200)]);
        let before = acts(&account, from);
        assert!(!before.is_empty());
        account.placements.push(placed(kind, &account.items, from, None));
        account.placements[0].happened.push(end(back, PlacementEnd::Recalled));
        let mut day = from;
        while day < back {
            assert_eq!(acts(&account, day), Vec::<String>::new(), "{kind:?} on {day}");
            day = after(day, 1);
        }
        assert_eq!(acts(&account, back), before, "{kind:?}: the same step, once");
    }
}

#[test]
fn the_letter_that_tells_of_it_comes_once_and_leaves_no_step_out() {
    let (from, back) = (date(2026, 3, 12), date(2026, 3, 20));
    let mut account = view(vec![item("F-1", DUE, 200)]);
    for (step, on) in [("reminder", date(2026, 3, 3)), ("past-due", date(2026, 3, 9))] {
        account.items[0].steps.push(StepTaken {
            step: step.into(),
            cycle: 0,
            on,
            outcome: None,
            under: Under::default(),
        });
    }
    account.placements.push(placed(PlacementKind::Agency, &account.items, from, None));
    account.items[0].steps.push(decided("placement", "in_house", from));
    account.items[0].disputed_minor = 200;
    assert_eq!(acts(&account, from), Vec::<String>::new(), "all of it is contested");
    account.items[0].disputed_minor = 50;
    assert_eq!(acts(&account, from), ["in-collections"]);
    account.items[0].steps.push(StepTaken {
        step: "in-collections".into(),
        cycle: 0,
        on: from,
        outcome: None,
        under: Under::default(),
    });
    account.last_notice_on = Some(from);
    assert_eq!(acts(&account, date(2026, 3, 19)), Vec::<String>::new(), "once");
    account.placements[0].happened.push(end(back, PlacementEnd::Recalled));
    let second = date(2026, 4, 1);
    assert!(acts(&account, second).contains(&"second-notice".to_string()), "{:?}", acts(&account, second));
}

#[test]
fn an_in_house_team_and_a_team_that_joins_leave_the_steps_as_they_are() {
    let from = date(2026, 6, 1);
    let mut account = view(vec![item("F-1", DUE, 200)]);
    let before = acts(&account, from);
    account.placements.push(placed(PlacementKind::InHouse, &account.items, from, None));
    assert_eq!(acts(&account, from), before);
    account.placements[0] = placed(PlacementKind::EarlyOut, &account.items, from, None);
    account.placements[0].placement.campaign = Campaign::Supplements;
    assert_eq!(acts(&account, from), before);
}

#[test]
fn what_a_campaign_did_not_bring_is_proposed_for_an_agency_once() {
    let (from, until) = (date(2026, 4, 1), date(2026, 5, 11));
    let mut account = view(vec![item("F-1", DUE, 200)]);
    account.placements.push(placed(PlacementKind::EarlyOut, &account.items, from, Some(until)));
    assert_eq!(acts(&account, until), Vec::<String>::new());
    let next = after(until, 1);
    assert!(acts(&account, next).contains(&"placement".to_string()), "{:?}", acts(&account, next));
    account.items[0].steps.push(decided("placement", "agency", next));
    assert!(!acts(&account, after(next, 1)).contains(&"placement".to_string()));
}

#[test]
fn what_a_partner_collected_kept_passed_on_and_is_still_owed() {
    let mut own = placed(PlacementKind::Agency, &[item("F-1", DUE, 200_000)], date(2026, 6, 1), None);
    let remitted = |receipt, on, collected_minor, commission_minor| Happened {
        on,
        event: PlacementEvent::Remitted {
            receipt: ReceiptId(receipt),
            collected_minor,
            commission_minor,
            reference: alloc::format!("R-{receipt}"),
        },
    };
    own.happened.push(remitted(1, date(2026, 6, 30), 100_000, 25_000));
    own.happened.push(remitted(2, date(2026, 7, 31), 10_000, 2_500));
    let cost = PlacementEvent::Cost { what: "search".into(), amount: Money { minor: 1_500, currency: Currency::EUR } };
    own.happened.push(Happened { on: date(2026, 7, 31), event: cost });
    assert_eq!(own.collected(date(2026, 7, 30)), (100_000, 25_000));
    assert_eq!(own.collected(date(2026, 7, 31)), (110_000, 27_500));
    let lawyer = Money { minor: 900, currency: Currency::find("GBP").expect("a currency") };
    own.happened
        .push(Happened { on: Date::MAX, event: PlacementEvent::Cost { what: "letter".into(), amount: lawyer } });
    let sums = |on| own.costs(on).iter().map(|sum| sum.to_decimal()).collect::<Vec<_>>();
    assert_eq!((sums(date(2026, 7, 30)), sums(date(2026, 7, 31))), (vec![], vec!["15.00".to_string()]));
    assert_eq!(sums(Date::MAX), ["15.00", "9.00"], "a sum for each currency");
    own.happened.pop();
    own.direct_minor = 20_002;
    assert_eq!(own.owed_to_partner(), 5_001, "a quarter, a half upwards");
    assert_eq!(own.on_its_way(date(2026, 7, 31)), 82_500);
    own.brought.push(ReceiptId(1));
    assert_eq!(own.on_its_way(date(2026, 7, 31)), 7_500);
    own.happened.push(remitted(3, date(2026, 8, 3), 4_002, 0));
    assert_eq!(own.owed_to_partner(), 6_002, "what was passed on whole is billed");
    assert_eq!(own.on_its_way(date(2026, 8, 3)), 11_502);
    own.taken_back.extend([ReceiptId(2), ReceiptId(3)]);
    assert_eq!((own.collected(Date::MAX), own.on_its_way(Date::MAX)), ((100_000, 25_000), 0));
    assert_eq!(own.owed_to_partner(), 5_001);
}
