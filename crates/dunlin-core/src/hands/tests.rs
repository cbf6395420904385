//! Who has a task: each way there is, with the day before and after it changes.

use jiff::civil::date;

use super::*;

const ANN: u128 = 1;
const BEN: u128 = 2;
const CLEO: u128 = 3;
const DORA: u128 = 4;

fn person(id: u128, name: &str, post: Post) -> Person {
    Person { id: UserId(id), name: name.to_string(), post: Some(post), is_off: false }
}

/// Ann and Ben collect, Cleo leads them, Dora may everything.
fn house() -> House {
    let people = alloc::vec![
        person(ANN, "Ann", Post::Collector),
        person(BEN, "Ben", Post::Collector),
        person(CLEO, "Cleo", Post::Supervisor),
        person(DORA, "Dora", Post::Administrator),
    ];
    House { people, stand_ins: Vec::new() }
}

fn away(of: u128, by: u128) -> StandIn {
    StandIn { of: UserId(of), by: UserId(by), from_on: date(2026, 4, 20), until_on: Some(date(2026, 5, 3)) }
}

fn today() -> Date {
    date(2026, 4, 27)
}

fn had(duty: &Duty<'_>, house: &House, day: Date) -> (String, Option<String>, Vec<&'static str>) {
    let Had { hand, for_whom, because } = who_has(duty, house, day);
    (hand.code(), for_whom, because.iter().map(Because::code).collect())
}

fn of(role: &str) -> Duty<'_> {
    Duty { role, ..Duty::default() }
}

#[test]
fn a_task_of_a_role_is_whoevers_has_it_or_the_only_ones() {
    assert_eq!(had(&of("collector"), &house(), today()), ("role:collector".into(), None, Vec::new()));
    assert_eq!(had(&of("management"), &house(), today()), ("Cleo".into(), None, alloc::vec!["next"]));
    assert_eq!(had(&of("controller"), &house(), today()), ("Dora".into(), None, alloc::vec!["next"]));
}

#[test]
fn what_is_given_comes_before_the_role_and_one_task_before_the_case() {
    let given = Duty { case: Some("cleo"), ..of("collector") };
    assert_eq!(had(&given, &house(), today()), ("Cleo".into(), None, alloc::vec!["case"]));
    let named = Duty { named: Some("Ben"), ..given };
    assert_eq!(had(&named, &house(), today()), ("Ben".into(), None, alloc::vec!["named"]));
    let outside = Duty { named: Some("Mr Else"), ..of("collector") };
    assert_eq!(had(&outside, &house(), today()), ("Mr Else".into(), None, alloc::vec!["named"]));
}

#[test]
fn a_case_is_for_collecting_and_takes_no_approval() {
    let given = Duty { case: Some("Ben"), ..of("controller") };
    assert_eq!(had(&given, &house(), today()).0, "Dora");
}

#[test]
fn the_customers_own_people_come_before_the_case_and_the_house() {
    let known = Duty { sales_rep: Some("Ben"), account_manager: Some("Ann"), case: Some("Dora"), ..of("sales_rep") };
    assert_eq!(had(&known, &house(), today()), ("Ben".into(), None, alloc::vec!["sales_rep"]));
    let visit = Duty { role: "account_manager", ..known };
    assert_eq!(had(&visit, &house(), today()), ("Ann".into(), None, alloc::vec!["account_manager"]));
    let no_manager = Duty { account_manager: None, ..visit };
    assert_eq!(had(&no_manager, &house(), today()), ("Ben".into(), None, alloc::vec!["nobody_known", "sales_rep"]));
    let case_only = Duty { sales_rep: None, ..no_manager };
    assert_eq!(had(&case_only, &house(), today()), ("Dora".into(), None, alloc::vec!["nobody_known", "case"]));
    let nobody = Duty { case: None, ..case_only };
    assert_eq!(had(&nobody, &house(), today()), ("Cleo".into(), None, alloc::vec!["nobody_known", "next"]));
}

#[test]
fn a_name_that_the_book_does_not_know_passes_it_on_where_the_book_has_people() {
    let visit = Duty { account_manager: Some("Mr Else"), ..of("account_manager") };
    let passed = ("Cleo".into(), None, alloc::vec!["account_manager", "unknown", "next"]);
    assert_eq!(had(&visit, &house(), today()), passed);
    let nobody = House::default();
    assert_eq!(had(&visit, &nobody, today()), ("Mr Else".into(), None, alloc::vec!["account_manager"]));
    assert_eq!(had(&of("collector"), &nobody, today()), ("role:collector".into(), None, Vec::new()));
}

#[test]
fn one_person_has_everything() {
    let alone = House { people: alloc::vec![person(DORA, "Dora", Post::Administrator)], stand_ins: Vec::new() };
    for role in ["collector", "sales_rep", "account_manager", "controller", "management", "anything"] {
        assert_eq!(who_has(&of(role), &alone, today()).hand, Hand::Person("Dora".into()), "{role}");
    }
}

#[test]
fn a_stand_in_has_it_on_the_first_day_and_the_last_and_no_longer() {
    let house = House { stand_ins: alloc::vec![away(BEN, CLEO)], ..house() };
    let given = Duty { case: Some("Ben"), ..of("collector") };
    let own = ("Ben".into(), None, alloc::vec!["case"]);
    let stands = ("Cleo".into(), Some("Ben".into()), alloc::vec!["case", "stands_in"]);
    assert_eq!(had(&given, &house, date(2026, 4, 19)), own);
    assert_eq!(had(&given, &house, date(2026, 4, 20)), stands);
    assert_eq!(had(&given, &house, date(2026, 5, 3)), stands);
    assert_eq!(had(&given, &house, date(2026, 5, 4)), own);
}

#[test]
fn who_is_away_leaves_the_roles_tasks_to_the_others() {
    let house = House { stand_ins: alloc::vec![away(BEN, CLEO)], ..house() };
    assert_eq!(had(&of("collector"), &house, today()), ("Ann".into(), None, Vec::new()));
    let both = House { stand_ins: alloc::vec![away(ANN, DORA), away(BEN, CLEO)], ..house };
    assert_eq!(had(&of("collector"), &both, today()), ("Dora".into(), Some("Ann".into()), alloc::vec!["stands_in"]));
}

#[test]
fn a_stand_in_who_is_away_has_a_stand_in_and_two_who_wait_for_each_other_are_passed_over() {
    let chain = House { stand_ins: alloc::vec![away(BEN, CLEO), away(CLEO, DORA)], ..house() };
    let given = Duty { case: Some("Ben"), ..of("collector") };
    assert_eq!(had(&given, &chain, today()), ("Dora".into(), Some("Ben".into()), alloc::vec!["case", "stands_in"]));
    let circle = House { stand_ins: alloc::vec![away(BEN, CLEO), away(CLEO, BEN)], ..house() };
    assert_eq!(had(&given, &circle, today()), ("Ann".into(), None, alloc::vec!["case", "both_away"]));
}

#[test]
fn who_is_switched_off_passes_it_on_unless_somebody_stands_in() {
    let mut house = house();
    house.people[1].is_off = true;
    let given = Duty { case: Some("Ben"), ..of("collector") };
    assert_eq!(had(&given, &house, today()), ("Ann".into(), None, alloc::vec!["case", "off"]));
    assert_eq!(house.left_without(today()).map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Ben"]);
    house.stand_ins.push(away(BEN, CLEO));
    assert_eq!(had(&given, &house, today()).0, "Cleo");
    assert_eq!(house.left_without(today()).count(), 0);
    assert_eq!(house.left_without(date(2026, 5, 4)).count(), 1, "the day after the stand-in ends");
}
