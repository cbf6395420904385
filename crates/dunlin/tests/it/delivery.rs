//! Mail is handed over once, whatever happens on the way (RELIABILITY §3): the line breaks, the server says no, the program is killed, the disk is
//! full, several programs send at once. What the book says of a message is held against what the server took.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use dunlin_app::run::Outbox;
use dunlin_app::send::{Sending, Sent};
use dunlin_app::{App, Clock, Setting};
use dunlin_core::delivery::DeliveryState;
use dunlin_smtp::Server;
use dunlin_store::Store;
use jiff::SignedDuration;

use crate::proof::{Tally, tell_rate};
use crate::smtp::{Act, Fake, Fault, Point, signal};
use crate::stopwatch::took;

/// Customers with one late invoice each, all in one domain.
const CUSTOMERS: u32 = 6;
/// The day of the run, and the hour of the first sending.
const DAY: &str = "2026-03-04T08:00:00Z";

/// How often each fault is tried: 25 times, or as often as `DUNLIN_FAULTS` says.
fn times() -> u32 {
    asked("DUNLIN_FAULTS", 25)
}

/// A number that whoever runs the test may set.
#[expect(clippy::disallowed_methods, reason = "whoever runs the test says how long it may take")]
fn asked(name: &str, usual: u32) -> u32 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

pub(crate) fn dunlin(folder: &Path, now: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunlin"));
    command.current_dir(folder).args(["--book", "book.db", "--json", "--now", now]);
    command.stdin(Stdio::null()).stderr(Stdio::piped()).stdout(Stdio::piped());
    command
}

pub(crate) fn answer(folder: &Path, now: &str, arguments: &[&str]) -> serde_json::Value {
    let output = dunlin(folder, now).args(arguments).output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    serde_json::from_str(&text)
        .unwrap_or_else(|error| panic!("{arguments:?}: {error}: {text}\n{}", String::from_utf8_lossy(&output.stderr)))
}

/// A live book with a run that was issued today: a mail for each customer is to be sent.
pub(crate) fn live_book(folder: &Path, customers: u32) {
    let addresses: Vec<String> = (1..=customers).map(|number| format!("ap@c{number}.example")).collect();
    live_book_of(folder, "billing@mills.example", &addresses);
}

/// The same of a creditor and of customers with these addresses.
pub(crate) fn live_book_of(folder: &Path, sender: &str, addresses: &[String]) {
    let mut list = String::from(
        "customer_number,customer_name,email,address_line1,city,country,invoice_number,issued_on,due_on,amount,currency\n",
    );
    for (number, address) in (1..).zip(addresses) {
        writeln!(
            list,
            "{number:05},Customer {number},{address},Street {number},Utrecht,NL,I-{number:06},2026-02-01,2026-03-03,100.00,EUR"
        )
        .expect("written");
    }
    fs::write(folder.join("list.csv"), list).expect("written");
    answer(folder, DAY, &["init", "--creditor", "Fake Mills", "--country", "NL"]);
    let own = ["creditor", "set", "--address", "Kade 1", "--postcode", "1011 AB", "--city", "Amsterdam"];
    let reached = ["--phone", "+31 20 555 0100", "--email", sender, "--payment-methods", "bank transfer"];
    answer(folder, DAY, &[&own[..], &reached[..], &["--iban", "NL91ABNA0417164300"]].concat());
    answer(folder, DAY, &["import", "list.csv"]);
    answer(folder, DAY, &["go-live", "--yes"]);
    answer(folder, DAY, &["run", "propose", "--known-up-to", "2026-03-03"]);
    let approved = answer(folder, DAY, &["run", "approve"]);
    assert_eq!(approved["issued"], addresses.len(), "{approved}");
}

/// In memory where the machine has such a place: a process that is killed leaves there what it leaves on a disk.
pub(crate) fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.expect("a folder")
}

/// A copy of such a book, made once.
fn book(folder: &Path) {
    static MADE: OnceLock<tempfile::TempDir> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let folder = self::folder();
        live_book(folder.path(), CUSTOMERS);
        folder
    });
    for ending in ["", "-wal", "-shm"] {
        drop(fs::remove_file(folder.join(format!("book.db{ending}"))));
    }
    fs::copy(made.path().join("book.db"), folder.join("book.db")).expect("copied");
}

/// One sending in a program of its own.
fn send(folder: &Path, now: &str, url: &str) -> Child {
    let mut command = dunlin(folder, now);
    command.args(["send", "--to", url, "--per-minute", "1000000", "--patience", "5"]).stderr(Stdio::null());
    command.spawn().expect("it runs")
}

/// The book, opened here.
fn opened(folder: &Path, now: &str) -> (App, Setting) {
    let store = Store::open(folder.join("book.db").to_str().expect("a path")).expect("a book");
    let mut app = App::new(store, Clock::Fixed(now.parse().expect("an instant")), "clerk");
    let setting = app.setting(None).expect("a creditor");
    (app, setting)
}

/// The same in this program.
fn send_here(folder: &Path, now: &str, url: &str) -> Sent {
    let (mut app, setting) = opened(folder, now);
    let mut server = Server::parse(url).expect("a server");
    server.patience = Duration::from_secs(5);
    let sending = Sending { server, per_minute: i64::MAX };
    let mut outbox = Outbox::new(folder.join("outbox"));
    dunlin_app::send::send(&mut app, &setting, &mut outbox, &sending, |_| {}).expect("it is allowed")
}

/// How each message stands in the book, by its Message-ID.
pub(crate) fn stands(folder: &Path) -> BTreeMap<String, DeliveryState> {
    let (mut app, setting) = opened(folder, DAY);
    let standing = dunlin_app::send::standing(&mut app, &setting, &DeliveryState::ALL, usize::MAX).expect("a list");
    standing.deliveries.into_iter().map(|line| (line.message_id, line.state)).collect()
}

/// Afterwards the server is well, and time goes on: what was put off is tried again, what never ended is in doubt.
fn time_goes_on(folder: &Path, url: &str) {
    for hour in ["09:00", "11:00", "15:00"] {
        send_here(folder, &format!("2026-03-04T{hour}:00Z"), url);
    }
}

pub(crate) fn count(stands: &BTreeMap<String, DeliveryState>, state: DeliveryState) -> usize {
    stands.values().filter(|own| **own == state).count()
}

#[test]
fn where_the_line_breaks_or_the_server_says_no_nothing_is_sent_twice_and_nothing_is_lost() {
    let fake = Fake::start();
    let folder = folder();
    let folder = folder.path();
    let faults = [
        (Point::Connect, Act::Drop),
        (Point::Ehlo, Act::Drop),
        (Point::Mail, Act::Drop),
        (Point::Rcpt, Act::Drop),
        (Point::Data, Act::Drop),
        (Point::Body, Act::Drop),
        (Point::Dot, Act::Drop),
        (Point::Taken, Act::Drop),
        (Point::Quit, Act::Drop),
        (Point::Connect, Act::Answer("554 no service")),
        (Point::Mail, Act::Answer("451 later")),
        (Point::Mail, Act::Answer("530 sign in first")),
        (Point::Rcpt, Act::Answer("450 greylisted")),
        (Point::Rcpt, Act::Answer("550 no such user")),
        (Point::Data, Act::Answer("421 closing")),
        (Point::Dot, Act::Answer("554 not this one")),
        (Point::Dot, Act::Answer("452 full")),
    ];
    for (at, act) in faults {
        let mut tally = Tally::default();
        for time in 0..times() {
            let what = format!("{at:?} {act:?}, {time}");
            book(folder);
            fake.set(Some(Fault { at, act, message: 1 + time % CUSTOMERS }));
            send_here(folder, "2026-03-04T08:01:00Z", &fake.url());
            fake.set(None);
            time_goes_on(folder, &fake.url());
            let (stands, taken) = (stands(folder), fake.take_all());
            tally.holds(&what, CUSTOMERS, &taken, &stands);
            let refused = usize::from(matches!(act, Act::Answer("550 no such user" | "554 not this one")));
            assert_eq!(count(&stands, DeliveryState::Failed), refused, "{what}: {stands:?}");
        }
        // Only once its bytes are on their way can nobody know.
        let may_doubt = act == Act::Drop && matches!(at, Point::Body | Point::Dot | Point::Taken);
        assert_eq!(tally.in_doubt() > 0, may_doubt, "{at:?} {act:?}: {}", tally.in_doubt());
        match act {
            Act::Answer(text) => tally.tell(&format!("{at:?}: answers \"{text}\"")),
            _ => tally.tell(&format!("{at:?}: the line breaks")),
        }
    }
}

#[test]
fn a_program_that_is_killed_sends_nothing_twice_and_loses_nothing() {
    let fake = Fake::start();
    let folder = folder();
    let folder = folder.path();
    let points =
        [Point::Ehlo, Point::Rcpt, Point::Data, Point::Body, Point::Dot, Point::Taken, Point::Said, Point::Next];
    for at in points {
        let mut tally = Tally::default();
        for time in 0..times() {
            // Spread over what the program does after the server's word: the answer not read, not written down, written down.
            let after = if at == Point::Said { u64::from(time * 100 / times()) * 60 } else { 0 };
            let what = format!("killed at {at:?}, {time}");
            book(folder);
            fake.set(Some(Fault { at, act: Act::Kill(after), message: 1 + time % (CUSTOMERS - 1) }));
            assert!(fake.wait_for(send(folder, "2026-03-04T08:01:00Z", &fake.url())), "{what}");
            fake.set(None);
            time_goes_on(folder, &fake.url());
            let (stands, taken) = (stands(folder), fake.take_all());
            tally.holds(&what, CUSTOMERS, &taken, &stands);
        }
        let doubts = tally.in_doubt();
        let must_doubt = matches!(at, Point::Data | Point::Body | Point::Dot | Point::Taken);
        let must_not = matches!(at, Point::Ehlo | Point::Rcpt | Point::Next);
        assert!((doubts > 0 || !must_doubt) && (doubts == 0 || !must_not), "{at:?}: {doubts}");
        tally.tell(&format!("{at:?}: killed"));
    }
}

/// The disk is full at each write in turn: what was written down before is what holds.
#[test]
fn where_the_disk_is_full_nothing_is_sent_twice_and_nothing_is_lost() {
    let fake = Fake::start();
    let folder = folder();
    let folder = folder.path();
    let (mut ended, mut tally) = (0, Tally::default());
    for time in 0..times() {
        book(folder);
        // Blocks of 512 bytes that a file may have: beyond it a write fails, as it does on a full disk. What is committed goes to a
        // file that begins empty.
        let most = 2_000 * (time + 1) / times();
        let script = format!("trap '' XFSZ; ulimit -f {most}; exec \"$0\" \"$@\"");
        let mut command = Command::new("sh");
        command.args(["-c", &script, env!("CARGO_BIN_EXE_dunlin"), "--book", "book.db", "--json"]);
        command.args(["--now", "2026-03-04T08:01:00Z", "send", "--to", &fake.url(), "--per-minute", "1000000"]);
        let output = command.current_dir(folder).stdin(Stdio::null()).output().expect("it runs");
        ended += u32::from(!output.status.success());
        time_goes_on(folder, &fake.url());
        let (stands, taken) = (stands(folder), fake.take_all());
        tally.holds(&format!("{most} blocks"), CUSTOMERS, &taken, &stands);
    }
    tally.tell("the disk is full");
    assert!(ended > 0 && ended < times(), "the disk was full {ended} times of {}", times());
}

/// Four programs at once, whose clocks are an hour apart.
#[test]
fn several_programs_at_once_send_nothing_twice() {
    let fake = Fake::start();
    let folder = folder();
    let folder = folder.path();
    let mut tally = Tally::default();
    for time in 0..times() {
        book(folder);
        let clocks = ["07:30", "08:01", "08:02", "09:05"];
        let programs = clocks.map(|hour| send(folder, &format!("2026-03-04T{hour}:00Z"), &fake.url()));
        for program in programs {
            assert!(!fake.wait_for(program), "nobody kills it");
        }
        time_goes_on(folder, &fake.url());
        tally.holds(&format!("round {time}"), CUSTOMERS, &fake.take_all(), &stands(folder));
    }
    tally.tell("four programs at once, their clocks hours apart");
}

/// A program stands still before it may hand a message over, until another has taken its work; then it goes on.
#[test]
fn a_program_that_stood_still_for_too_long_sends_nothing_twice() {
    let fake = Fake::start();
    let folder = folder();
    let folder = folder.path();
    for at in [Point::Mail, Point::Rcpt, Point::Dot, Point::Said] {
        let mut tally = Tally::default();
        for time in 0..times().div_ceil(5) {
            book(folder);
            fake.set(Some(Fault { at, act: Act::Stop, message: 1 + time % CUSTOMERS }));
            let program = send(folder, "2026-03-04T08:01:00Z", &fake.url());
            fake.wait_until_stopped(program.id());
            fake.set_fault(None);
            send_here(folder, "2026-03-04T08:30:00Z", &fake.url());
            signal("CONT", program.id());
            assert!(!fake.wait_for(program), "nobody kills it");
            time_goes_on(folder, &fake.url());
            tally.holds(&format!("stood still at {at:?}, {time}"), CUSTOMERS, &fake.take_all(), &stands(folder));
        }
        tally.tell(&format!("{at:?}: stands still for half an hour"));
    }
}

/// A number that looks random and is the same each time.
fn next(seed: &mut u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed
}

/// Where a program is killed that is killed at random.
const ANYWHERE: [Point; 9] = [
    Point::Ehlo,
    Point::Mail,
    Point::Rcpt,
    Point::Data,
    Point::Body,
    Point::Dot,
    Point::Taken,
    Point::Said,
    Point::Next,
];

/// `kill -9` at random points of random messages, over many messages; `DUNLIN_KILLS` says how often. Half a minute passes between two: what a
/// killed program had in hand comes free again while others send. In a second round the clock jumps an hour forth and back.
#[test]
fn of_many_messages_none_is_sent_twice_however_often_the_program_is_killed() {
    let kills = asked("DUNLIN_KILLS", 60);
    let (fake, customers) = (Fake::start(), kills * 10);
    let folder = folder();
    let folder = folder.path();
    live_book(folder, customers);
    fs::copy(folder.join("book.db"), folder.join("spare.db")).expect("copied");
    let day: jiff::Timestamp = "2026-03-04T08:01:00Z".parse().expect("an instant");

    let (sent, time) = took(|| send_here(folder, &day.to_string(), &fake.url()));
    assert_eq!((sent.sent, fake.take_all().len()), (u64::from(customers), customers as usize), "{sent:?}");
    tell_rate(customers, time);

    let mut seed = 0x9e37_79b9_u64;
    for (what, jumps) in
        [("killed at random", [0, 0, 0]), ("killed at random, the clock jumps an hour", [-3600, 0, 3600])]
    {
        for ending in ["", "-wal", "-shm"] {
            drop(fs::remove_file(folder.join(format!("book.db{ending}"))));
        }
        fs::copy(folder.join("spare.db"), folder.join("book.db")).expect("copied");
        let mut killed = 0;
        for kill in 0..kills {
            let mut one_of = |count: u64| usize::try_from(next(&mut seed) % count).unwrap_or(0);
            let (jump, at, message) = (jumps[one_of(3)], ANYWHERE[one_of(9)], 1 + one_of(19));
            let now = (day + SignedDuration::from_secs(i64::from(kill) * 30 + jump)).to_string();
            let message = u32::try_from(message).unwrap_or(1);
            fake.set(Some(Fault { at, act: Act::Kill(next(&mut seed) % 3_000), message }));
            killed += u32::from(fake.wait_for(send(folder, &now, &fake.url())));
        }
        fake.set(None);
        for hours in [10, 11, 12] {
            send_here(folder, &(day + SignedDuration::from_hours(hours)).to_string(), &fake.url());
        }
        let mut tally = Tally::default();
        tally.holds(what, customers, &fake.take_all(), &stands(folder));
        let doubts = tally.in_doubt();
        tally.tell(&format!("{what}, {killed} times"));
        assert!(killed > kills / 2, "{killed} of {kills}: the others found nothing to send");
        assert!(
            u32::try_from(doubts).is_ok_and(|doubts| doubts > 0 && doubts <= killed),
            "one message at most for each: {doubts}"
        );
    }
}

/// What became known since the run was issued is heard at the last moment; a refused address is not written to again.
#[test]
fn what_was_paid_or_paused_since_is_not_sent_and_its_step_comes_again() {
    let fake = Fake::start();
    let folder = folder();
    let folder = folder.path();
    book(folder);
    let now = "2026-03-04T08:01:00Z";
    let paid =
        ["receipt", "add", "--customer", "00001", "--amount", "100.00", "--currency", "EUR", "--reference", "I-000001"];
    answer(folder, now, &paid);
    answer(folder, now, &["hold", "add", "--customer", "00002", "--kind", "pause", "--reason", "their flood"]);
    answer(folder, now, &["dispute", "add", "--item", "I-000003", "--reason", "price"]);
    let promise = ["promise", "add", "--customer", "00004", "--amount", "100.00", "--on", "2026-03-10"];
    answer(folder, now, &promise);
    let sent = send_here(folder, now, &fake.url());
    assert_eq!((sent.sent, sent.withdrawn), (2, 4), "{sent:?}");
    let why: BTreeMap<&str, &str> = sent.troubles.iter().map(|it| (it.customer.as_str(), it.why.as_str())).collect();
    let expected = [("00001", "item.paid"), ("00002", "account.paused"), ("00003", "item.disputed")];
    for (customer, code) in expected {
        assert_eq!(why.get(customer), Some(&code), "{why:?}");
    }
    assert!(why["00004"].contains("promise"), "{why:?}");
    assert_eq!(fake.take_all().len(), 2);
    let doctor = answer(folder, now, &["doctor"]);
    assert_eq!(doctor["ok"], true, "{doctor}");
    answer(folder, now, &["hold", "lift", "--customer", "00002", "--kind", "pause", "--reason", "dry again"]);
    let next = "2026-03-05T08:00:00Z";
    answer(folder, next, &["run", "propose", "--known-up-to", "2026-03-04"]);
    let again = answer(folder, next, &["run", "show", "--customer", "00002"]);
    assert_eq!(again["rows"][0]["decision"], "will_do", "{again}");
}

#[test]
fn a_stopped_sending_sends_nothing_and_a_book_in_test_mode_neither() {
    let fake = Fake::start();
    let folder = folder();
    let folder = folder.path();
    book(folder);
    let now = "2026-03-04T08:01:00Z";
    answer(folder, now, &["send", "stop", "--why", "wrong letterhead"]);
    let output = dunlin(folder, now).args(["send", "--to", &fake.url()]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(4));
    assert!(String::from_utf8_lossy(&output.stderr).contains("sending.stopped"));
    answer(folder, now, &["send", "start"]);
    let report = answer(folder, now, &["send", "--to", &fake.url()]);
    assert_eq!(report["sent"], CUSTOMERS, "{report}");
    let other = self::folder();
    answer(other.path(), now, &["init", "--creditor", "Test", "--country", "NL"]);
    let output = dunlin(other.path(), now).args(["send", "--to", &fake.url()]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(4));
    assert!(String::from_utf8_lossy(&output.stderr).contains("book.not_live"));
}

#[test]
fn a_doubt_is_ended_by_a_person_and_the_message_keeps_its_name() {
    let fake = Fake::start();
    let folder = folder();
    let folder = folder.path();
    book(folder);
    fake.set(Some(Fault { at: Point::Taken, act: Act::Drop, message: 1 }));
    let sent = send_here(folder, "2026-03-04T08:01:00Z", &fake.url());
    assert_eq!((sent.sent, sent.in_doubt), (u64::from(CUSTOMERS) - 1, 1), "{sent:?}");
    fake.set(None);
    let (later, key) = ("2026-03-04T12:00:00Z", sent.troubles[0].key.clone());
    assert_eq!(send_here(folder, later, &fake.url()).sent, 0, "what is in doubt is not sent by itself");
    let before = fake.take_all();
    let resolved = answer(folder, later, &["send", "resolve", &key, "--not-sent", "--reason", "not in the log"]);
    assert_eq!(resolved["state"], "ready");
    assert_eq!(send_here(folder, later, &fake.url()).sent, 1);
    let after = fake.take_all();
    assert!(after.keys().all(|id| before.contains_key(id)), "under the same Message-ID: {after:?}");
    let again =
        dunlin(folder, later).args(["send", "resolve", &key, "--sent", "--reason", "x"]).output().expect("it runs");
    assert_eq!(again.status.code(), Some(4));
}
