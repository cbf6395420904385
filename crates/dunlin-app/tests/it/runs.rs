//! Runs between proposal and receipt: changes and their undoing, the preview's bytes, the hold, a stop, the automatic slot.

use std::fmt::Write as _;

use std::collections::BTreeMap;

use dunlin_app::creditors::{self, CreditorEdit, NewCreditor};
use dunlin_app::explain::explain;
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::run::{self, Changed, Edit, LetGo, Outbox, Proposing, Resume, RowFilter, automatic};
use dunlin_app::{App, Clock, Setting};
use dunlin_core::code::Reason;
use dunlin_core::plan::{Action, ActionKind};
use dunlin_core::policy::Channel;
use dunlin_formats::Options;
use dunlin_letters::OwnWords;
use dunlin_store::{RowState, RunState};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::books::both;

/// Thursday, 10:00 in Amsterdam.
const NOW: &str = "2026-11-19T09:00:00Z";

pub(crate) struct Office {
    pub(crate) app: App,
    pub(crate) setting: Setting,
    folder: TempDir,
}

impl Office {
    /// A book on each engine with customers who are late in different ways; every third is written to by letter.
    pub(crate) fn all(name: &str, customers: usize) -> Vec<Office> {
        both(name).into_iter().map(|(_, store)| Office::new(App::new(store, at(NOW), "cli:ann"), customers)).collect()
    }

    fn new(mut app: App, customers: usize) -> Office {
        let new = NewCreditor {
            name: Some("Verhoef B.V.".into()),
            country: Some("NL".into()),
            currency: Some("EUR".into()),
            ..NewCreditor::default()
        };
        creditors::add(&mut app, &new).expect("a creditor");
        let setting = app.setting(None).expect("one");
        let edit = CreditorEdit {
            address: Some("Westerkade 14".into()),
            postcode: Some("3511 HB".into()),
            city: Some("Utrecht".into()),
            phone: Some("+31 30 555 01 48".into()),
            payment_methods: Some("bank transfer".into()),
            iban: Some("NL91ABNA0417164300".into()),
            ..CreditorEdit::default()
        };
        creditors::set(&mut app, &setting, &edit).expect("complete");
        let mut office =
            Office { setting: app.setting(None).expect("one"), app, folder: TempDir::new().expect("a folder") };
        office.read("list.csv", &invoices(customers));
        office
    }

    fn read(&mut self, file_name: &str, text: &str) {
        let request = ImportRequest {
            file_name,
            bytes: text.as_bytes(),
            options: Options { currency: dunlin_core::money::Currency::find("EUR"), ..Options::default() },
            snapshot: false,
            dry_run: false,
            strict: true,
            accept_seller: false,
        };
        import(&mut self.app, &self.setting, &request).expect("read");
    }

    /// A payment that is known on the day.
    fn pay(&mut self, customer: &str, invoice: &str, amount: &str, on: &str) {
        let rows = format!("Customer number,Payment date,Amount,Invoice number\n{customer},{on},{amount},{invoice}\n");
        self.read("payments.csv", &rows);
    }

    fn live(mut self) -> Office {
        creditors::go_live(&mut self.app, &self.setting).expect("complete");
        self.setting = self.app.setting(None).expect("one");
        self
    }

    pub(crate) fn propose(&mut self) -> String {
        let on = self.app.clock.today("Europe/Amsterdam");
        run::propose(&mut self.app, &self.setting, &Proposing::on(on)).expect("proposed").name
    }

    pub(crate) fn outbox(&self) -> Outbox {
        Outbox::new(self.folder.path())
    }

    fn hash(&mut self, name: &str) -> String {
        run::summary(&mut self.app, &self.setting, Some(name)).expect("there").hash
    }

    fn state(&mut self, name: &str) -> RunState {
        run::summary(&mut self.app, &self.setting, Some(name)).expect("there").state
    }

    /// Every row as it is shown.
    fn rows(&mut self, name: &str) -> String {
        let mut rows = Vec::new();
        run::for_each_row(&mut self.app, &self.setting, name, None, |row| {
            rows.push(format!("{row:?}"));
            Ok(())
        })
        .expect("rows");
        rows.join("\n")
    }

    fn edit(&mut self, name: &str, customer: &str, edit: &Edit) -> Result<(), &'static str> {
        run::edit(&mut self.app, &self.setting, name, customer, edit).map_err(|error| error.code)
    }

    /// The hash of each customer's notice as it is previewed.
    pub(crate) fn previews(&mut self, name: &str) -> BTreeMap<String, String> {
        let lines = run::receipt(&mut self.app, &self.setting, name).expect("there").lines;
        let mut outbox = self.outbox();
        let mut hashes = BTreeMap::new();
        for line in lines {
            let shown = run::preview(&mut self.app, &self.setting, &mut outbox, name, &line.customer).expect("shown");
            assert!(shown.fails.is_empty(), "{}: {:?}", line.customer, shown.fails);
            if let Some(letter) = shown.letter {
                assert_eq!(letter.sha256, sha256(&letter.bytes));
                hashes.insert(line.customer, letter.sha256);
            }
        }
        hashes
    }

    /// The hash of each customer's file in the outbox, and that of the file's bytes.
    pub(crate) fn issued(&mut self, name: &str) -> BTreeMap<String, String> {
        let lines = run::receipt(&mut self.app, &self.setting, name).expect("there").lines;
        let written = lines.into_iter().filter_map(|line| Some((line.customer, line.file?)));
        let mut hashes = BTreeMap::new();
        for (customer, file) in written {
            let bytes = std::fs::read(self.folder.path().join(&file.name)).expect("a file");
            assert_eq!(file.sha256, sha256(&bytes), "{}", file.name);
            hashes.insert(customer, file.sha256);
        }
        hashes
    }

    fn later(&mut self, minutes: i64) {
        let then = self.app.clock.now().checked_add(SignedDuration::from_mins(minutes)).expect("later");
        self.app.clock = Clock::Fixed(then);
    }

    fn issue_due(&mut self) -> Vec<LetGo> {
        let mut outbox = self.outbox();
        run::issue_due(&mut self.app, &self.setting, &mut outbox, Resume::Old).expect("issued")
    }
}

fn at(instant: &str) -> Clock {
    Clock::Fixed(instant.parse::<Timestamp>().expect("an instant"))
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn invoices(customers: usize) -> String {
    let mut text = String::from(
        "Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Email,Street,Postcode,City,Country\n",
    );
    for at in 0..customers {
        let (customer, day) = (100 + at, 1 + at % 15);
        let email = if at % 3 == 2 { String::new() } else { format!("ap{customer}@example.com") };
        let place = format!("Quay {at},1012 AB,Amsterdam,NL");
        let _ = writeln!(
            text,
            "A{customer},{customer},Customer {customer},2026-10-{day:02},2026-11-{day:02},100.{at:02},{email},{place}"
        );
        let _ = writeln!(
            text,
            "B{customer},{customer},Customer {customer},2026-10-{day:02},2026-11-{day:02},50.00,{email},{place}"
        );
    }
    text
}

fn taken_out() -> Edit {
    Edit::TakeOut { why: "they wrote to us".into() }
}

#[test]
fn what_is_previewed_is_what_is_issued() {
    for mut office in Office::all("previewed", 60) {
        let name = office.propose();
        let words = OwnWords::First("Thank you for the talk on Monday.".into());
        office.edit(&name, "100", &Edit::Say(words)).expect("said");
        office.edit(&name, "104", &Edit::LeaveOut { item: "A104".into() }).expect("left out");
        let to_letter = Edit::Send { channel: Some(Channel::Letter), contact: None };
        office.edit(&name, "103", &to_letter).expect("another way");
        let (previewed, again) = (office.previews(&name), office.previews(&name));
        assert_eq!(previewed, again);
        assert_eq!(previewed.len(), 60);
        run::hold(&mut office.app, &office.setting, Some(&name), None, 10).expect("held");
        assert_eq!(office.previews(&name), previewed, "while it is held");
        office.later(10);
        assert!(matches!(&office.issue_due()[..], [LetGo::Issued(done)] if done.issued == 60));
        assert_eq!(office.issued(&name), previewed);
        assert_eq!(office.previews(&name), previewed, "and made again from what was frozen");
    }
}

#[test]
fn a_change_that_is_taken_back_leaves_the_proposal_as_it_was() {
    for mut office in Office::all("reverted", 6) {
        let name = office.propose();
        let (hash, rows) = (office.hash(&name), office.rows(&name));
        let until: Date = "2026-11-30".parse().expect("a day");
        let words = OwnWords::Instead("Please call us.".into());
        for (edit, changed) in [
            (Edit::SnoozeItem { item: "B101".into(), until, why: "back".into() }, Changed::Item("B101".into())),
            (Edit::Snooze { until, why: "away".into() }, Changed::Customer),
            (taken_out(), Changed::Customer),
            (Edit::LeaveOut { item: "B101".into() }, Changed::Item("B101".into())),
            (Edit::Send { channel: Some(Channel::Letter), contact: None }, Changed::Way),
            (Edit::Say(words), Changed::Words),
        ] {
            office.edit(&name, "101", &edit).unwrap_or_else(|code| panic!("{edit:?}: {code}"));
            assert_ne!(office.hash(&name), hash, "{edit:?} is part of what is approved");
            office.edit(&name, "101", &Edit::Revert(changed)).expect("taken back");
            assert_eq!((office.hash(&name), office.rows(&name)), (hash.clone(), rows.clone()), "{edit:?}");
        }
        let kept = office.app.store.read(|tx| {
            let run = tx.find_run(office.setting.creditor.id, &name)?.expect("there");
            tx.run_edits(run.id)
        });
        assert_eq!(kept.expect("read"), []);
    }
}

#[test]
fn what_is_taken_out_does_not_leave_and_a_snoozed_customer_rests() {
    for mut office in Office::all("taken_out", 6) {
        let name = office.propose();
        let until: Date = "2026-11-30".parse().expect("a day");
        office.edit(&name, "101", &taken_out()).expect("taken out");
        office.edit(&name, "102", &Edit::Snooze { until, why: "trade fair".into() }).expect("snoozed");
        office.edit(&name, "103", &Edit::LeaveOut { item: "A103".into() }).expect("left out");
        let filter = RowFilter { text: "CUSTOMER 104".into(), ..RowFilter::default() };
        let bulk =
            run::take_out_all(&mut office.app, &office.setting, &name, &filter, "wrong list").expect("taken out");
        assert_eq!((bulk.number, bulk.customers, bulk.sums[0].1), (1, 1, 15_004));
        let counted = run::for_each_row(&mut office.app, &office.setting, &name, None, |_| Ok(())).expect("counted");
        assert_eq!((counted.will_do, counted.wont, counted.edits), (3, 3, 4));
        let mut outbox = office.outbox();
        let done = run::approve(&mut office.app, &office.setting, Some(&name), &mut outbox, |_| ()).expect("approved");
        assert_eq!((done.issued, done.withdrawn.len()), (3, 0));
        assert_eq!(office.edit(&name, "100", &taken_out()), Err("run.not_open"));
        let lines = run::receipt(&mut office.app, &office.setting, &name).expect("there").lines;
        let states: Vec<_> = lines.iter().map(|line| (line.customer.as_str(), line.state_code())).collect();
        let (issued, out) = ("issued", "taken_out");
        let all = [("100", issued), ("101", out), ("102", out), ("103", issued), ("104", out), ("105", issued)];
        assert_eq!(states, all);
        office.later(24 * 60);
        let next = office.propose();
        let mut acting = Vec::new();
        run::for_each_row(&mut office.app, &office.setting, &next, None, |row| {
            let is_notice = |action: &Action| action.kind == ActionKind::Notice;
            acting.extend(row.plan.actions.iter().any(is_notice).then(|| row.customer.clone()));
            Ok(())
        })
        .expect("rows");
        assert_eq!(acting, ["101", "104"], "taken out is for one run; the snoozed one rests");
    }
}

#[test]
fn a_snoozed_item_is_left_out_and_the_row_can_still_be_changed() {
    for mut office in Office::all("snoozed_item", 3) {
        let name = office.propose();
        let until: Date = "2026-11-30".parse().expect("a day");
        let snooze = |item: &str| Edit::SnoozeItem { item: item.into(), until, why: "the goods come back".into() };
        office.edit(&name, "101", &snooze("B101")).expect("snoozed");
        let to_letter = Edit::Send { channel: Some(Channel::Letter), contact: None };
        office.edit(&name, "101", &to_letter).expect("its own pause is no later fact");
        office.edit(&name, "101", &Edit::Revert(Changed::Item("B101".into()))).expect("put back");
        office.edit(&name, "101", &snooze("B101")).expect("snoozed again");
        assert_eq!(office.edit(&name, "101", &snooze("A102")), Err("item.unknown"), "of another customer");
        let mut outbox = office.outbox();
        let done = run::approve(&mut office.app, &office.setting, Some(&name), &mut outbox, |_| ()).expect("approved");
        assert_eq!((done.issued, done.withdrawn.len()), (3, 0));
        let explained = |office: &mut Office, item: &str| {
            let row = dunlin_app::explain::explain(&mut office.app, &office.setting, item, until).expect("there").row;
            let at = row.items.iter().position(|head| head.number == item).expect("there");
            row.plan.items[at].reasons.contains(&Reason::ItemPaused { until: Some(until) })
        };
        assert_eq!(["A101", "B101", "A102"].map(|item| explained(&mut office, item)), [false, true, false]);
    }
}

#[test]
fn a_bulk_is_taken_back_as_one() {
    for mut office in Office::all("run-bulk", 9) {
        let name = office.propose();
        office.edit(&name, "100", &taken_out()).expect("by hand");
        let hash = office.hash(&name);
        let filter = RowFilter { step: "reminder".into(), ..RowFilter::default() };
        let one = run::take_out_all(&mut office.app, &office.setting, &name, &filter, "").expect("taken out");
        assert_eq!(one.customers, 8);
        assert_eq!(run::put_back_all(&mut office.app, &office.setting, &name, one.number).expect("back"), 8);
        assert_eq!(office.hash(&name), hash);
    }
}

#[test]
fn a_wish_that_cannot_be_had_changes_nothing() {
    for mut office in Office::all("wishes", 3) {
        let name = office.propose();
        let hash = office.hash(&name);
        let email = Edit::Send { channel: Some(Channel::Email), contact: None };
        assert_eq!(office.edit(&name, "102", &email), Err("contact.not_possible"), "there is no address");
        assert_eq!(office.edit(&name, "100", &Edit::LeaveOut { item: "A101".into() }), Err("item.unknown"));
        assert_eq!(office.edit(&name, "100", &Edit::Lower { step: "final-notice".into() }), Err("step.not_milder"));
        assert_eq!(office.edit(&name, "100", &Edit::Say(OwnWords::First(" ".into()))), Err("words.missing"));
        assert_eq!(office.edit(&name, "999", &taken_out()), Err("customer.unknown"));
        assert_eq!(office.hash(&name), hash);
        office.pay("100", "B100", "50.00", "2026-11-19");
        let left = Edit::LeaveOut { item: "A100".into() };
        assert_eq!(office.edit(&name, "100", &left), Err("run.changed_since"), "facts came in since");
        office.edit(&name, "100", &taken_out()).expect("taking out is always possible");
    }
}

#[test]
fn a_stop_during_the_hold_sends_nothing_and_a_payment_takes_its_notice_out() {
    for mut office in Office::all("held", 4) {
        let name = office.propose();
        let held = run::hold(&mut office.app, &office.setting, Some(&name), None, 10).expect("held");
        assert_eq!((held.state, held.approved_by.as_deref()), (RunState::Held, Some("cli:ann")));
        assert_eq!(
            run::hold(&mut office.app, &office.setting, Some(&name), None, 10).expect_err("once").code,
            "run.approved_already"
        );
        let again = run::propose(&mut office.app, &office.setting, &Proposing::on(held.on));
        assert_eq!(again.expect_err("one at a time").code, "run.held");
        office.later(9);
        assert!(office.issue_due().is_empty(), "a minute is left");
        let stopped = run::stop(&mut office.app, &office.setting, None, "a doubt").expect("stopped");
        assert_eq!((stopped.state, stopped.stopped_why.as_deref()), (RunState::Proposed, Some("a doubt")));
        office.later(60);
        assert!(office.issue_due().is_empty() && office.issued(&name).is_empty());

        run::hold(&mut office.app, &office.setting, Some(&name), None, 5).expect("held again");
        office.pay("101", "A101", "100.01", "2026-11-19");
        run::send_now(&mut office.app, &office.setting, &name).expect("now");
        let done = office.issue_due();
        let [LetGo::Issued(done)] = &done[..] else { panic!("{done:?}") };
        assert_eq!((done.issued, done.withdrawn.len()), (3, 1));
        assert_eq!(done.withdrawn[0].0, "101");
        assert!(office.issue_due().is_empty(), "once");
        assert!(run::stop(&mut office.app, &office.setting, Some(&name), "").is_err(), "it is over");
        let mut outbox = office.outbox();
        let again = run::approve(&mut office.app, &office.setting, Some(&name), &mut outbox, |_| ()).expect("again");
        assert_eq!((again.issued, again.already), (0, 3));
    }
}

#[test]
fn what_the_approver_did_not_see_is_not_approved() {
    for mut office in Office::all("unseen", 3) {
        let name = office.propose();
        let seen = office.hash(&name);
        office.edit(&name, "100", &taken_out()).expect("by somebody else");
        let refused = run::hold(&mut office.app, &office.setting, Some(&name), Some(&seen), 0).expect_err("unseen");
        assert_eq!(refused.code, "run.changed_unseen");
        let seen = office.hash(&name);
        run::hold(&mut office.app, &office.setting, Some(&name), Some(&seen), 0).expect("seen");
    }
}

#[test]
fn a_hold_whose_day_passed_is_a_proposal_again() {
    for office in Office::all("midnight", 3) {
        let mut office = office.live();
        office.pay("100", "A100", "10.00", "2026-11-18");
        let name = office.propose();
        run::hold(&mut office.app, &office.setting, Some(&name), None, 24 * 60).expect("held");
        office.later(24 * 60);
        assert!(matches!(&office.issue_due()[..], [LetGo::Stopped { .. }]));
        assert_eq!(office.state(&name), RunState::Proposed);
        assert!(office.issue_due().is_empty());
    }
}

#[test]
fn an_interrupted_issue_is_taken_up_again() {
    for mut office in Office::all("interrupted", 3) {
        let name = office.propose();
        office
            .app
            .store
            .transaction(|tx| {
                let run = tx.find_run(office.setting.creditor.id, &name)?.expect("there");
                let who = dunlin_store::Who { actor: "cli:ann".into(), at: office.app.clock.now(), why: String::new() };
                tx.mark_run_approved(&who, &run)
            })
            .expect("approved, and then the light went out");
        assert!(office.issue_due().is_empty(), "somebody may be at work");
        office.later(11);
        assert!(matches!(&office.issue_due()[..], [LetGo::Issued(done)] if done.issued == 3));
        let progress = run::progress(&mut office.app, &office.setting, &name).expect("there");
        assert_eq!((progress.issued, progress.rows), (3, 3));
        assert!(progress.issued_at.is_some());
    }
}

#[test]
fn a_run_that_is_stopped_while_it_is_sent_ends_there() {
    for mut office in Office::all("stopped_midway", 3) {
        let name = office.propose();
        run::hold(&mut office.app, &office.setting, Some(&name), None, 0).expect("held");
        let now = office.app.clock.now();
        let setting = office.setting.clone();
        office
            .app
            .store
            .transaction(|tx| {
                let run = tx.find_run(setting.creditor.id, &name)?.expect("there");
                tx.release_run(run.id, now).map(|first| assert!(first))?;
                tx.release_run(run.id, now).map(|second| assert!(!second, "one of two lets it go"))
            })
            .expect("let go");
        assert_eq!(
            run::stop(&mut office.app, &setting, Some(&name), "wrong letterhead").expect("stopped").state,
            RunState::Stopped
        );
        office.later(30);
        assert!(office.issue_due().is_empty());
        let lines = run::receipt(&mut office.app, &setting, &name).expect("there").lines;
        assert!(lines.iter().all(|line| line.state == RowState::Proposed));
        let mut outbox = office.outbox();
        let refused = run::approve(&mut office.app, &setting, Some(&name), &mut outbox, |_| ()).expect_err("stopped");
        assert_eq!(refused.code, "run.stopped");
        let next = office.propose();
        assert_eq!(run::summary(&mut office.app, &setting, Some(&next)).expect("there").will_do, 3);
    }
}

fn tick(office: &mut Office) -> automatic::Tick {
    automatic::tick(&mut office.app, &office.setting).expect("looked")
}

#[test]
fn the_automatic_slot_is_used_once_a_business_day_and_holds_first() {
    use automatic::Tick;
    for office in Office::all("automatic", 4) {
        let mut office = office;
        let refused = automatic::turn(&mut office.app, &office.setting, true, None).expect_err("test mode");
        assert_eq!(refused.code, "auto.not_live");
        let mut office = office.live();
        assert_eq!(tick(&mut office), Tick::Off, "off by default");
        automatic::turn(&mut office.app, &office.setting, true, None).expect("on");
        office.app.clock = at("2026-11-19T07:29:59Z");
        assert_eq!(tick(&mut office), Tick::Early(8 * 60 + 30), "one second before half past eight in Amsterdam");
        office.app.clock = at("2026-11-21T09:00:00Z");
        assert_eq!(tick(&mut office), Tick::Closed, "a Saturday");
        office.app.clock = at("2026-11-19T07:30:00Z");
        assert!(
            matches!(tick(&mut office), Tick::NeedsAPerson { why, .. } if why == "data.stale"),
            "no receipt is known: a person has to look"
        );
        assert_eq!(tick(&mut office), Tick::Used);
        office.app.clock = at("2026-11-20T14:00:00Z");
        office.pay("100", "A100", "10.00", "2026-11-19");
        let Tick::Held { run, send_at } = tick(&mut office) else { panic!("a missed slot is caught up") };
        assert_eq!(send_at.to_string(), "2026-11-20T14:10:00Z");
        assert_eq!(tick(&mut office), Tick::Used);
        let held = run::summary(&mut office.app, &office.setting, Some(&run)).expect("there");
        assert_eq!((held.state, held.approved_by.as_deref()), (RunState::Held, Some("automatic")));
        office.later(10);
        assert!(matches!(&office.issue_due()[..], [LetGo::Issued(_)]));
        assert_eq!(tick(&mut office), Tick::Used);
    }
}

#[test]
fn a_run_that_a_person_works_on_is_left_to_them() {
    use automatic::Tick;
    for office in Office::all("in_hand", 4) {
        let mut office = office.live();
        office.pay("100", "A100", "10.00", "2026-11-18");
        automatic::turn(&mut office.app, &office.setting, true, Some(11 * 60)).expect("on");
        let name = office.propose();
        office.edit(&name, "101", &taken_out()).expect("by a person");
        office.later(60);
        let left = Tick::NeedsAPerson { run: name.clone(), why: "run.in_hand".into() };
        assert_eq!(tick(&mut office), left);
        assert_eq!(office.state(&name), RunState::Proposed);
    }
}

/// Sunday, 10:00 in Amsterdam.
const SUNDAY: &str = "2026-11-22T09:00:00Z";

#[test]
fn a_run_that_nobody_named_a_day_for_is_of_the_next_business_day() {
    for mut office in Office::all("next_business_day", 3) {
        assert_eq!(run::next_day(&office.app, &office.setting), jiff::civil::date(2026, 11, 19), "a Thursday itself");
        office.app.clock = at(SUNDAY);
        let run = run::propose_next(&mut office.app, &office.setting).expect("proposed");
        assert_eq!(run.on, jiff::civil::date(2026, 11, 23));
        assert!(run.will_do > 0, "a Sunday's own run has nothing to do");
    }
}

#[test]
fn what_mondays_run_issued_on_sunday_is_not_what_comes_next_on_sunday() {
    for mut office in Office::all("issued_ahead", 3) {
        office.app.clock = at(SUNDAY);
        let (sunday, monday) = (jiff::civil::date(2026, 11, 22), jiff::civil::date(2026, 11, 23));
        let next = |office: &mut Office| {
            let row = explain(&mut office.app, &office.setting, "100", sunday).expect("explained").row;
            row.plan.items[0].next.clone().expect("something comes next")
        };
        let before = next(&mut office);
        assert_eq!(before.1, monday, "{before:?}");
        let run = run::propose_next(&mut office.app, &office.setting).expect("proposed");
        let mut outbox = office.outbox();
        run::approve(&mut office.app, &office.setting, Some(&run.name), &mut outbox, |_| ()).expect("approved");
        let after = next(&mut office);
        assert!(after.0 != before.0 && after.1 > monday, "{before:?} came before {after:?}");
        let on_monday = explain(&mut office.app, &office.setting, "100", monday).expect("explained").row;
        assert_eq!(on_monday.plan.items[0].next.as_ref(), Some(&after), "both days tell the same");
        let saturday = sunday.yesterday().expect("a day");
        let then = explain(&mut office.app, &office.setting, "100", saturday).expect("explained").row;
        assert_eq!(then.plan.items[0].next.as_ref().map(|(step, _)| step), Some(&before.0), "the past stays as it was");
    }
}
