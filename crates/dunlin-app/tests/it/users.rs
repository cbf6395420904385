//! Users: how they come in, what is refused, and what the log says of it.

use dunlin_app::users::{self, Entry, NewUser, Origin};
use dunlin_app::{App, Clock, Role};
use dunlin_store::LinkKind;
use jiff::{SignedDuration, Timestamp};

use crate::books::both;

const PASSWORD: &str = "nine green bottles";

fn start() -> Timestamp {
    "2026-11-20T09:00:00Z".parse().expect("an instant")
}

fn from(address: &str) -> Origin {
    Origin { address: address.to_string(), agent: "Browser/1".to_string() }
}

fn later(app: &mut App, span: SignedDuration) {
    app.clock = Clock::Fixed(app.clock.now().checked_add(span).expect("a later instant"));
}

/// A book on each engine with the administrator Ann, who is signed in with the token.
fn books(name: &str) -> Vec<(App, String)> {
    let made = both(name).into_iter().map(|(_, store)| {
        let mut app = App::new(store, Clock::Fixed(start()), "cli:test");
        let link = users::set_up_link(&mut app).expect("made").expect("no users yet");
        let ann = ("Ann Byrne", "Ann@Verhoef.example", PASSWORD);
        let (_, token) = users::set_up(&mut app, &link.token, ann, &from("192.0.2.1")).expect("set up");
        (app, token)
    });
    made.collect()
}

fn code<T: std::fmt::Debug>(done: Result<T, dunlin_app::AppError>) -> &'static str {
    done.expect_err("refused").code
}

fn log(app: &mut App) -> Vec<(String, String)> {
    let lines = app.store.read(|tx| tx.activity_of(None, 100)).expect("the log");
    lines.into_iter().rev().map(|line| (line.actor, line.code)).collect()
}

#[test]
fn the_first_administrator_comes_in_by_a_link_that_works_once() {
    for (_, store) in both("users_first") {
        let mut app = App::new(store, Clock::Fixed(start()), "cli:test");
        let lost = users::set_up_link(&mut app).expect("made").expect("no users");
        let link = users::set_up_link(&mut app).expect("made").expect("no users");
        assert_eq!(code(users::look(&mut app, &lost.token)), "link.ended", "a newer one took its place");
        assert_eq!(users::look(&mut app, &link.token).expect("works").kind, LinkKind::SetUp);
        let new = |password| ("Ann Byrne", "ann@verhoef.example", password);
        assert_eq!(code(users::set_up(&mut app, &link.token, new("short"), &from("-"))), "password.too_short");
        let (ann, token) = users::set_up(&mut app, &link.token, new(PASSWORD), &from("-")).expect("set up");
        let visit = users::visit(&mut app, &token).expect("read").expect("signed in");
        assert_eq!((visit.user.id, visit.role, visit.code_due), (ann.id, Role::Administrator, false));
        assert_eq!(code(users::set_up(&mut app, &link.token, new(PASSWORD), &from("-"))), "link.ended");
        assert!(users::set_up_link(&mut app).expect("looked").is_none(), "the book has users");
    }
}

#[test]
fn links_end_after_half_an_hour() {
    for (_, store) in both("users_links") {
        let mut app = App::new(store, Clock::Fixed(start()), "cli:test");
        let link = users::set_up_link(&mut app).expect("made").expect("no users");
        later(&mut app, SignedDuration::from_secs(30 * 60 - 1));
        assert!(users::look(&mut app, &link.token).is_ok());
        later(&mut app, SignedDuration::from_secs(1));
        assert_eq!(code(users::look(&mut app, &link.token)), "link.ended");
    }
}

#[test]
fn name_or_email_and_password_open_the_book_and_nothing_else_does() {
    for (mut app, _) in books("users_sign_in") {
        for name in ["ann@verhoef.example", "ANN@verhoef.example", " ann byrne "] {
            let Entry::In(token) = users::sign_in(&mut app, name, PASSWORD, &from("192.0.2.1")).expect("asked") else {
                panic!("{name}");
            };
            assert!(users::visit(&mut app, &token).expect("read").is_some());
        }
        for (name, password) in
            [("ann@verhoef.example", "nine green bottle"), ("bob@verhoef.example", PASSWORD), ("", "")]
        {
            let entry = users::sign_in(&mut app, name, password, &from("192.0.2.1")).expect("asked");
            assert_eq!(entry, Entry::Wrong, "{name}");
        }
        assert!(users::visit(&mut app, "").expect("read").is_none());
    }
}

#[test]
fn sessions_end_unused_in_the_end_and_when_told() {
    for (mut app, token) in books("users_sessions") {
        for _ in 0..2 {
            later(&mut app, SignedDuration::from_secs(8 * 3600 - 1));
            assert!(users::visit(&mut app, &token).expect("read").is_some(), "used within 8 hours");
        }
        later(&mut app, SignedDuration::from_secs(8 * 3600 + 1));
        assert!(users::visit(&mut app, &token).expect("read").is_none(), "24 hours in all");
        let Entry::In(token) = users::sign_in(&mut app, "ann byrne", PASSWORD, &from("-")).expect("asked") else {
            panic!("signed in");
        };
        later(&mut app, SignedDuration::from_hours(8));
        assert!(users::visit(&mut app, &token).expect("read").is_none(), "unused");
        let Entry::In(token) = users::sign_in(&mut app, "ann byrne", PASSWORD, &from("-")).expect("asked") else {
            panic!("signed in");
        };
        users::sign_out(&mut app, &token).expect("out");
        assert!(users::visit(&mut app, &token).expect("read").is_none(), "signed out");
    }
}

#[test]
fn wrong_tries_wait_longer_and_the_right_password_starts_over() {
    for (mut app, _) in books("users_limits") {
        let attempt = |app: &mut App, name: &str, password: &str, address: &str| {
            users::sign_in(app, name, password, &from(address)).expect("asked")
        };
        for name in ["ann byrne", "nobody here"] {
            for _ in 0..5 {
                assert_eq!(attempt(&mut app, name, "wrong password", "192.0.2.9"), Entry::Wrong, "{name}");
            }
            assert_eq!(attempt(&mut app, name, PASSWORD, "192.0.2.9"), Entry::Wait(2), "{name}: the same for both");
        }
        assert!(
            matches!(attempt(&mut app, "ann byrne", PASSWORD, "192.0.2.1"), Entry::In(_)),
            "elsewhere she comes in"
        );
        for wait in [2, 4, 8] {
            assert_eq!(attempt(&mut app, "nobody here", "x", "192.0.2.9"), Entry::Wait(wait));
            later(&mut app, SignedDuration::from_secs(wait));
            assert_eq!(attempt(&mut app, "nobody here", "x", "192.0.2.9"), Entry::Wrong);
        }
        later(&mut app, SignedDuration::from_mins(15));
        assert_eq!(attempt(&mut app, "nobody here", "x", "192.0.2.9"), Entry::Wrong, "never longer than 15 minutes");
        for _ in 0..3 {
            assert!(matches!(attempt(&mut app, "ann byrne", PASSWORD, "192.0.2.9"), Entry::In(_)), "starts over");
        }
    }
}

#[test]
fn one_time_codes_are_asked_for_once_confirmed_and_count_once() {
    for (mut app, token) in books("users_codes") {
        let here = from("192.0.2.1");
        let ann = users::visit(&mut app, &token).expect("read").expect("in");
        assert_eq!(code(users::start_codes(&mut app, ann.user.id, "wrong", &here)), "password.wrong");
        users::start_codes(&mut app, ann.user.id, PASSWORD, &here).expect("started");
        let shown = users::profile(&mut app, ann.user.id, &ann.session, "Book").expect("read");
        let (address, typed) = shown.starting.expect("a key");
        assert!(address.contains(&typed) && !shown.has_codes);
        assert_eq!(code(users::confirm_codes(&mut app, ann.user.id, "12345", &ann.session)), "code.wrong");
        let first = now(&typed, &app);
        let recovery = users::confirm_codes(&mut app, ann.user.id, &first, &ann.session).expect("confirmed");
        assert_eq!(recovery.len(), 10);

        let half = |app: &mut App| {
            let Entry::CodeDue(token) = users::sign_in(app, "ann byrne", PASSWORD, &from("192.0.2.1")).expect("asked")
            else {
                panic!("a code is asked for");
            };
            token
        };
        let due = half(&mut app);
        assert!(users::visit(&mut app, &due).expect("read").expect("half in").code_due);
        let used = now(&typed, &app);
        assert_eq!(
            users::second_factor(&mut app, &due, &used, &here).expect("asked"),
            Entry::Wrong,
            "the code was used"
        );
        later(&mut app, SignedDuration::from_secs(30));
        let fresh = now(&typed, &app);
        let Entry::In(full) = users::second_factor(&mut app, &due, &fresh, &here).expect("asked") else { panic!("in") };
        assert!(users::visit(&mut app, &due).expect("read").is_none(), "the token changed");
        assert!(!users::visit(&mut app, &full).expect("read").expect("in").code_due);

        let again = half(&mut app);
        let lost = recovery[3].to_uppercase();
        assert!(matches!(users::second_factor(&mut app, &again, &lost, &here).expect("asked"), Entry::In(_)));
        let again = half(&mut app);
        assert_eq!(users::second_factor(&mut app, &again, &lost, &here).expect("asked"), Entry::Wrong, "counts once");
        later(&mut app, SignedDuration::from_mins(10));
        assert_eq!(
            users::second_factor(&mut app, &again, &recovery[4], &here).expect("asked"),
            Entry::Wrong,
            "too late"
        );
        assert_eq!(users::profile(&mut app, ann.user.id, "", "Book").expect("read").recovery_left, 9);
    }
}

/// The code that an authenticator program would show for a typed key.
fn now(typed: &str, app: &App) -> String {
    use ring::hmac::{HMAC_SHA1_FOR_LEGACY_USE_ONLY, Key, sign};
    let (mut key, mut bits, mut held) = (Vec::new(), 0_u64, 0);
    for letter in typed.bytes() {
        let value = if letter.is_ascii_digit() { letter - b'2' + 26 } else { letter - b'A' };
        bits = bits << 5 | u64::from(value);
        held += 5;
        if held >= 8 {
            held -= 8;
            key.push(u8::try_from(bits >> held & 255).expect("a byte"));
        }
    }
    let key = Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, &key);
    let made = sign(&key, &(app.clock.now().as_second() / 30).to_be_bytes());
    let digest = made.as_ref();
    let at = usize::from(digest[19] & 15);
    let four: [u8; 4] = digest[at..at + 4].try_into().expect("four bytes");
    format!("{:06}", (u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000)
}

#[test]
fn another_password_needs_the_one_of_now_and_ends_all_other_sessions() {
    for (mut app, token) in books("users_password") {
        let here = from("192.0.2.1");
        let ann = users::visit(&mut app, &token).expect("read").expect("in").user;
        let change =
            |app: &mut App, now: &str, new: &str| users::change_password(app, ann.id, (now, new), &from("192.0.2.1"));
        assert_eq!(code(change(&mut app, "wrong", "a quite new phrase")), "password.wrong");
        assert_eq!(code(change(&mut app, PASSWORD, "Byrne2026")), "password.name");
        assert_eq!(code(change(&mut app, PASSWORD, "qwertyuiop")), "password.common");
        let fresh = change(&mut app, PASSWORD, "a quite new phrase").expect("changed");
        assert!(users::visit(&mut app, &token).expect("read").is_none(), "the old token is dead");
        assert!(users::visit(&mut app, &fresh).expect("read").is_some());
        assert_eq!(users::sign_in(&mut app, "ann byrne", PASSWORD, &here).expect("asked"), Entry::Wrong);
        assert!(matches!(
            users::sign_in(&mut app, "ann byrne", "a quite new phrase", &here).expect("asked"),
            Entry::In(_)
        ));
    }
}

#[test]
fn somebody_can_always_say_who_may() {
    for (mut app, _) in books("users_last") {
        let outside = NewUser { name: "Eve", email: "eve@kwelder.example", role: Role::EarlyOutAgent, partner: None };
        assert_eq!(code(users::add(&mut app, &outside)), "user.partner");
        assert_eq!(code(users::add(&mut app, &NewUser { partner: Some("  "), ..outside })), "user.partner");
        let inside = NewUser { role: Role::Collector, partner: Some("Kwelder"), ..outside };
        assert_eq!(code(users::add(&mut app, &inside)), "user.partner");
        let eve = users::add(&mut app, &NewUser { partner: Some(" Kwelder "), ..outside }).expect("added");
        assert_eq!(eve.partner.as_deref(), Some("Kwelder"));
        let eve = users::set_role(&mut app, "Eve", Role::EarlyOutAgent, None).expect("stays");
        assert_eq!(eve.partner.as_deref(), Some("Kwelder"));
        let eve = users::set_role(&mut app, "Eve", Role::Auditor, None).expect("set");
        assert_eq!(users::find(&mut app, "Eve").expect("there"), eve);
        assert_eq!(eve.partner, None, "one of the creditor's own people now");
        assert_eq!(code(users::set_role(&mut app, "Eve", Role::EarlyOutAgent, None)), "user.partner");
        let new = NewUser { name: "Bob", email: "bob@verhoef.example", role: Role::Administrator, partner: None };
        users::add(&mut app, &new).expect("added");
        assert_eq!(code(users::add(&mut app, &NewUser { name: "bob", ..new })), "user.name_taken");
        assert_eq!(code(users::add(&mut app, &NewUser { name: "Robert", ..new })), "user.email_taken");
        for refused in [
            code(users::set_role(&mut app, "Ann Byrne", Role::Auditor, None)),
            code(users::set_disabled(&mut app, "Ann Byrne", true)),
        ] {
            assert_eq!(refused, "user.last_administrator", "Bob never came in");
        }
        let link = users::invitation(&mut app, "bob").expect("invited");
        let bob = users::choose_password(&mut app, &link.token, "bob has a long one", &from("-")).expect("chosen");
        let bob = bob.expect("signed in at once");
        users::set_role(&mut app, "Ann Byrne", Role::Collector, None).expect("Bob is there");
        assert_eq!(code(users::set_role(&mut app, "bob", Role::Collector, None)), "user.last_administrator");
        assert!(
            users::list(&mut app).expect("all").iter().any(|one| one.is_last_administrator && one.user.name == "Bob")
        );
        users::set_role(&mut app, "Ann Byrne", Role::Administrator, None).expect("set");
        users::set_disabled(&mut app, "bob", true).expect("Ann is there");
        assert!(users::visit(&mut app, &bob).expect("read").is_none(), "Bob's session ended");
        let entry = users::sign_in(&mut app, "bob", "bob has a long one", &from("-")).expect("asked");
        assert_eq!(entry, Entry::Wrong, "the same answer as for nobody");
        assert_eq!(code(users::reset_link(&mut app, "bob")), "user.disabled");
        users::set_disabled(&mut app, "bob", false).expect("let in again");
        assert!(matches!(
            users::sign_in(&mut app, "bob", "bob has a long one", &from("-")).expect("asked"),
            Entry::In(_)
        ));
    }
}

#[test]
fn a_reset_ends_all_sessions_and_leaves_the_second_factor() {
    for (mut app, token) in books("users_reset") {
        let link = users::reset_link(&mut app, "ann@verhoef.example").expect("made");
        assert_eq!(link.kind, LinkKind::Reset);
        let given = users::choose_password(&mut app, &link.token, "something else here", &from("-")).expect("chosen");
        assert_eq!(given, None, "who forgot it signs in");
        assert!(users::visit(&mut app, &token).expect("read").is_none());
        assert_eq!(code(users::choose_password(&mut app, &link.token, "and once more", &from("-"))), "link.ended");
        let entry = users::sign_in(&mut app, "ann byrne", "something else here", &from("-")).expect("asked");
        assert!(matches!(entry, Entry::In(_)));
    }
}

#[test]
fn each_act_stands_in_the_log_and_no_secret_does() {
    for (mut app, token) in books("users_log") {
        let ann = users::visit(&mut app, &token).expect("read").expect("in").user;
        users::add(
            &mut app,
            &NewUser { name: "Bob", email: "bob@verhoef.example", role: Role::Collector, partner: None },
        )
        .expect("added");
        let link = users::invitation(&mut app, "Bob").expect("invited");
        users::choose_password(&mut app, &link.token, "bob has a long one", &from("-")).expect("chosen");
        users::set_role(&mut app, "Bob", Role::Supervisor, None).expect("set");
        let _wrong = users::sign_in(&mut app, "Bob", "a wrong secret", &from("-")).expect("asked");
        users::rename(&mut app, ann.id, "Ann O'Byrne", Some("nl")).expect("renamed");
        users::sign_out(&mut app, &token).expect("out");
        let told: Vec<(String, String)> = log(&mut app);
        let told: Vec<(&str, &str)> = told.iter().map(|(actor, code)| (actor.as_str(), code.as_str())).collect();
        assert_eq!(
            told,
            [
                ("web:Ann Byrne", "user.added"),
                ("web:Ann Byrne", "user.signed_in"),
                ("cli:test", "user.added"),
                ("cli:test", "user.invited"),
                ("web:Bob", "user.password_set"),
                ("web:Bob", "user.signed_in"),
                ("cli:test", "user.role_set"),
                ("web", "user.sign_in_failed"),
                ("web:Ann Byrne", "user.renamed"),
                ("web:Ann O'Byrne", "user.signed_out"),
            ]
        );
        let lines = app.store.read(|tx| tx.activity_of(None, 100)).expect("the log");
        let all = format!("{lines:?}");
        for secret in [&token, &link.token, "bob has a long one", "a wrong secret", "$argon2id"] {
            assert!(!all.contains(secret), "{secret}");
        }
        let checks = app.store.read(|tx| Ok::<_, dunlin_app::AppError>(tx.doctor()?)).expect("checked");
        assert!(checks.iter().all(|check| check.ok), "{checks:?}");
    }
}
