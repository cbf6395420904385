//! The stories in `scenarios/*.scn`: dated lines in, golden text out, on SQLite and on PostgreSQL with equal results.
//!
//! A line that begins with a date is a command; the indented lines under it are what it answered. `UPDATE_GOLDEN=1` writes
//! the answers anew. The language is described in `scenarios/README.md`.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::path::PathBuf;

use dunlin_app::policies::{self, PolicyWords};
use dunlin_app::run::{Outbox, PlannedRow, Proposing, approve, for_each_row, propose, sentence};
use dunlin_app::{App, AppError, Clock, Setting, aging, cases, creditors, explain};
use dunlin_core::account::{Account, Address, Circumstance, Contact, CustomerKind, Refused, Role};
use dunlin_core::aging::Buckets;
use dunlin_core::change::{AccountChange, Change, ItemChange};
use dunlin_core::code::Reason;
use dunlin_core::conversation::{Unpaid, Verdict, Via, Why};
use dunlin_core::id::{AccountId, ContactId, EntryId, ItemId};
use dunlin_core::item::{Item, ItemKind, SentBy};
use dunlin_core::ledger::{Entry, EntryKind};
use dunlin_core::money::{Currency, Money, format_minor};
use dunlin_core::terms::Terms;
use dunlin_core::view::{HoldKind, LiftRule};
use dunlin_store::{AsOf, Store};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::books;

mod charges;
mod credit;
mod forecast;
mod hands;
mod money;
mod opening;
mod paper;
mod placed;
mod plans;
mod post;
mod promises;
mod replies;
mod segments;
mod simulate;
mod vectors;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../scenarios")
}

#[test]
fn every_story_goes_as_written_on_both_engines() {
    let all = std::fs::read_dir(folder()).expect("the folder is there");
    let mut files: Vec<PathBuf> = all.map(|entry| entry.expect("readable").path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "scn"));
    files.sort();
    assert!(files.len() >= 5, "the stories are there");
    let mut wrong = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("readable");
        for (engine, store) in books::both(&path.file_stem().expect("a name").to_string_lossy()) {
            let told = Story::new(store).tell(&text);
            if engine == "sqlite" && books::update_golden() {
                std::fs::write(&path, &told).expect("written");
            } else if told != text {
                wrong.push(format!("{} on {engine}:\n{}", path.display(), difference(&text, &told)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_reason_is_explained_in_a_story() {
    let mut told = String::new();
    for entry in std::fs::read_dir(folder()).expect("the folder is there") {
        told.push_str(&std::fs::read_to_string(entry.expect("readable").path()).expect("readable"));
    }
    // A line of an explanation: four blanks, the code, a colon and the sentence.
    let explained =
        |code: &str| told.lines().any(|line| line.starts_with("    ") && line.trim().starts_with(&format!("{code}: ")));
    // An approval gives these, not a plan: the stories show them behind "withdrawn".
    let at_issue = [
        "item.paid",
        "item.amount_changed",
        "contact.changed",
        "notice.exists",
        "letter.not_possible",
        "run.changed_since",
        "run.taken_out",
        // Told before somebody rings up, by no plan.
        "contact.hours",
    ];
    let missing: Vec<&str> = Reason::examples()
        .iter()
        .map(Reason::code)
        .filter(|code| !at_issue.contains(code) && !explained(code))
        .collect();
    assert!(missing.is_empty(), "no story explains {missing:?}");
}

fn difference(want: &str, got: &str) -> String {
    let pairs = want.lines().zip(got.lines()).enumerate();
    let first = pairs.clone().find(|(_, (want, got))| want != got);
    match first {
        Some((at, (want, got))) => format!("line {}:\n- {want}\n+ {got}", at + 1),
        None => format!("{} lines wanted, {} told", want.lines().count(), got.lines().count()),
    }
}

struct Story {
    app: App,
    outbox: tempfile::TempDir,
}

impl Story {
    fn new(store: Store) -> Story {
        let mut app = App::new(store, Clock::Fixed(Timestamp::UNIX_EPOCH), "story");
        let new = creditors::NewCreditor {
            name: Some("Verhoef Techniek B.V.".into()),
            country: Some("NL".into()),
            currency: None,
            timezone: Some("UTC".into()),
        };
        creditors::add(&mut app, &new).expect("a creditor");
        Story { app, outbox: tempfile::tempdir().expect("a folder") }
    }

    fn setting(&mut self) -> Setting {
        self.app.setting(None).expect("one creditor")
    }

    /// The story with its answers.
    fn tell(&mut self, text: &str) -> String {
        let mut told = String::new();
        for line in text.lines() {
            if line.starts_with("    ") {
                continue;
            }
            told.push_str(line);
            told.push('\n');
            let Some((date, rest)) = line.split_once(' ').filter(|(date, _)| date.parse::<Date>().is_ok()) else {
                continue;
            };
            let on: Date = date.parse().expect("checked");
            let noon = on.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("a day").timestamp();
            self.app.clock = Clock::Fixed(noon);
            let mut words = Words::new(rest);
            match self.command(on, &mut words) {
                Ok(answer) => answer.lines().for_each(|line| writeln!(told, "    {line}").expect("written")),
                Err(error) => writeln!(told, "    refused: {} {}", error.code, error.message).expect("written"),
            }
            assert!(words.0.is_empty(), "not understood in \"{line}\": {:?}", words.0);
        }
        told
    }

    #[expect(clippy::too_many_lines, reason = "one arm for each word of the stories' language")]
    fn command(&mut self, on: Date, words: &mut Words) -> Result<String, AppError> {
        let setting = self.setting();
        match words.next().as_str() {
            "live" => {
                let edit = creditors::CreditorEdit {
                    address: Some("Westerkade 14".into()),
                    city: Some("Utrecht".into()),
                    phone: Some("+31 30 555 01 48".into()),
                    payment_methods: Some("bank transfer".into()),
                    iban: Some("NL91ABNA0417164300".into()),
                    ..creditors::CreditorEdit::default()
                };
                creditors::set(&mut self.app, &setting, &edit)?;
                let setting = self.setting();
                creditors::go_live(&mut self.app, &setting).map(|()| String::new())
            }
            "customer" => self.customer(&setting, words),
            "contact" => self.contact(&setting, words),
            "invoice" => self.item(&setting, on, ItemKind::Invoice, words),
            "credit" => self.item(&setting, on, ItemKind::CreditNote, words),
            "unlist" => self.unlist(&setting, &words.next()),
            "step" => self.step(&setting, words),
            "confirm" => quiet(cases::confirm_item(&mut self.app, &setting, &words.next())),
            command @ ("receipt" | "receipts" | "unapply" | "cancel" | "return" | "use" | "refund" | "take-back"
            | "story" | "doctor" | "money" | "bank") => self.money(&setting, on, command, words),
            command @ ("place" | "place-all" | "file-of" | "recall" | "returned" | "ack" | "remit" | "wrote"
            | "court" | "cost" | "award" | "sell" | "advise" | "placed" | "bring" | "take-off" | "books") => {
                self.placed(&setting, on, command, words)
            }
            command @ ("plan" | "sign" | "end-plan" | "parts" | "end") => self.plans(&setting, on, command, words),
            "hold" => {
                let (customer, kind) = (words.next(), words.next());
                let until = words.after("until").map(|day| day.parse().expect("a day"));
                let kind = HoldKind::find(&kind).expect("a kind of hold");
                let lifts =
                    words.after("lifts").map_or(LiftRule::ByPerson, |rule| LiftRule::find(&rule).expect("a rule"));
                let because = words.after("because").map(|what| Circumstance::find(&what).expect("what befell it"));
                let (customer, from, reason) = (customer.as_str(), Some(on), "story");
                let input = cases::HoldInput { customer, kind, from, until, reason, lifts, because };
                quiet(cases::add_hold(&mut self.app, &setting, &input))
            }
            "lift" => {
                let (customer, kind) = (words.next(), words.next());
                let kind = HoldKind::find(&kind).expect("a kind of hold");
                quiet(cases::lift_hold(&mut self.app, &setting, &customer, kind, Some(on), "story"))
            }
            "pause" => {
                let (item, kind) = (words.next(), HoldKind::Pause);
                let until = words.after("until").map(|day| day.parse().expect("a day"));
                let pause = cases::ItemPause { item: &item, kind, from: Some(on), until, reason: "story" };
                quiet(cases::pause_item(&mut self.app, &setting, &pause))
            }
            "resume" => {
                let item = words.next();
                quiet(cases::lift_item_pause(&mut self.app, &setting, &item, Some(on), "story"))
            }
            "dispute" => {
                let (number, amount) = (words.next(), words.after("part"));
                let (item, amount, reason, from) = (number.as_str(), amount.as_deref(), "quality", Some(on));
                let input = cases::DisputeInput { item, amount, reason, from, ..cases::DisputeInput::default() };
                quiet(cases::add_dispute(&mut self.app, &setting, &input))
            }
            "close" => {
                let (number, outcome) = (words.next(), words.next());
                quiet(cases::close_dispute(&mut self.app, &setting, &number, &outcome, Some(on)))
            }
            command @ ("promise" | "withdraw" | "promises" | "promise-rules") => {
                self.promise(&setting, on, command, words)
            }
            "call" => {
                let (customer, outcome) = (words.next(), words.next());
                let (item, pay_on) = (words.after("item"), words.after("pay"));
                let via = words.after("via").map_or(Via::Call, |via| Via::find(&via).expect("a way"));
                let why = words.after("why").map(|why| Why::find(&why).expect("a reason"));
                let details = words.after("details").unwrap_or_default();
                let input = cases::CallInput {
                    customer: &customer,
                    item: item.as_deref(),
                    on: Some(on),
                    outcome: &outcome,
                    with: None,
                    note: "story",
                    agreed: "",
                    pay_on: pay_on.map(|day| day.parse().expect("a day")),
                    via,
                    unpaid: why.map(|why| Unpaid { why, details }),
                };
                quiet(cases::log_call(&mut self.app, &setting, &input))
            }
            "check" => {
                let (customer, verdict) = (words.next(), Verdict::find(&words.next()).expect("a verdict"));
                quiet(cases::check_reason(&mut self.app, &setting, &customer, None, verdict, "story"))
            }
            "done" => {
                let (number, outcome) = (words.next(), words.next());
                quiet(cases::finish_task(&mut self.app, &setting, &number, &outcome, "", Some(on)))
            }
            "propose" => self.propose(&setting, on),
            "approve" => self.approve(&setting),
            "run" => Ok(self.propose(&setting, on)? + &self.approve(&setting)?),
            "days" => self.days(&setting, on, &words.next()),
            "explain" => self.explain(&setting, on, &words.next()),
            "aging" => self.aging(&setting, on),
            "journal" => self.journal(&setting, on, &words.next()),
            command @ ("agree" | "state-terms" | "kind" | "follows" | "reinstate" | "country" | "charges"
            | "confirm-rate" | "waive" | "items" | "listed" | "interest") => {
                self.charging(&setting, on, command, words)
            }
            command @ ("order" | "orders" | "limit" | "override" | "group" | "join" | "review" | "good-payers") => {
                self.credit(&setting, command, words)
            }
            "simulate" => self.simulate(&setting, on, words),
            command @ ("worklist" | "expect") => self.forecast(&setting, command, words),
            command if segments::WORDS.contains(&command) => self.segments(&setting, on, command, words),
            command if hands::WORDS.contains(&command) => self.hands(&setting, command, words),
            command if opening::WORDS.contains(&command) => self.opening(&setting, command, words),
            command if post::WORDS.contains(&command) => self.post(&setting, on, command, words),
            command if replies::WORDS.contains(&command) => self.replies(&setting, on, command, words),
            command if paper::WORDS.contains(&command) => self.paper(&setting, on, command, words),
            "holds" => self.holds(&setting, on, &words.next()),
            "if-lifted" => self.if_lifted(&setting, words),
            other => panic!("no story knows \"{other}\""),
        }
    }

    fn account(&mut self, setting: &Setting, number: &str) -> AccountId {
        let found = self.app.store.transaction(|tx| tx.find_customer(setting.creditor.id, number));
        found.expect("looked up").unwrap_or_else(|| panic!("no customer {number}"))
    }

    fn commit(&mut self, setting: &Setting, changes: &[Change]) -> Result<String, AppError> {
        let who = self.app.who("story");
        self.app.store.transaction(|tx| tx.commit(&who, setting.creditor.id, changes))?;
        Ok(String::new())
    }

    fn customer(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let (number, name, postcode) = (words.next(), words.next(), words.after("postcode"));
        let account = Account {
            id: AccountId::next(self.app.ids()),
            creditor: setting.creditor.id,
            number,
            name,
            address: words.after("at").map_or_else(Address::default, |town| Address {
                line1: Some("Dock 1".into()),
                city: Some(town),
                postcode,
                country: Some("IE".into()),
                ..Address::default()
            }),
            language: words.after("speaks"),
            sales_rep: words.after("sold-by").or(Some("Sam".into())).filter(|name| name != "nobody"),
            account_manager: words.after("managed-by"),
            kind: CustomerKind::default(),
            class: None,
        };
        let contact = self.read_contact(words);
        let mut changes = vec![Change::Account(AccountChange::Opened(account.clone()))];
        if contact.email.is_some() || contact.phone.is_some() {
            changes.push(Change::Account(AccountChange::ContactAdded { account: account.id, contact }));
        }
        self.commit(setting, &changes)
    }

    fn read_contact(&mut self, words: &mut Words) -> Contact {
        Contact {
            id: ContactId::next(self.app.ids()),
            name: words.after("contact"),
            role: words.after("role").and_then(|role| Role::find(&role)),
            email: words.after("email"),
            phone: words.after("phone"),
            refuses: words.after("refuses").map_or_else(Refused::default, |what| Refused {
                email: what.contains("email"),
                calls: what.contains("calls"),
                email_fails: what.contains("fails"),
            }),
        }
    }

    /// Replaces the first contact's data.
    fn contact(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let account = self.account(setting, &words.next());
        let mut contact = self.read_contact(words);
        let known = self.app.store.transaction(|tx| tx.customer(account))?;
        let change = match known.contacts.first() {
            Some(first) => {
                contact.id = first.id;
                AccountChange::ContactChanged { account, contact }
            }
            None => AccountChange::ContactAdded { account, contact },
        };
        self.commit(setting, &[Change::Account(change)])
    }

    fn item(&mut self, setting: &Setting, on: Date, kind: ItemKind, words: &mut Words) -> Result<String, AppError> {
        let (number, customer, amount, code) = (words.next(), words.next(), words.next(), words.next());
        let account = self.account(setting, &customer);
        let currency = Currency::find(&code).expect("a currency");
        let terms = words.after("terms");
        let read = terms.as_deref().map(|terms| Terms::parse(terms).expect("terms"));
        let due = words.after("due").map(|day| day.parse().expect("a day"));
        let due_on = due.or_else(|| read.as_ref().and_then(|terms| terms.due_on(on))).unwrap_or(on);
        let id = ItemId::next(self.app.ids());
        let item = Item {
            id,
            account,
            number,
            instalment: None,
            kind,
            currency,
            issued_on: on,
            due_on,
            gives_credit: read.is_none_or(|terms| terms.gives_credit()),
            terms,
            sent_on: on,
            sent_by: words.after("by").and_then(|by| SentBy::find(&by)),
            reference: words.after("reference"),
            payment_reference: None,
            source: "story".into(),
        };
        let entry = Entry {
            id: EntryId::next(self.app.ids()),
            account,
            item: id,
            kind: EntryKind::Issued,
            amount_minor: Money::parse(&amount, currency).expect("an amount").minor,
            due_on: None,
            effective_on: on,
            receipt: None,
            source: "story".into(),
        };
        self.commit(setting, &[Change::Item(ItemChange::Issued { item, entry })])
    }

    fn unlist(&mut self, setting: &Setting, number: &str) -> Result<String, AppError> {
        let found = self.app.store.transaction(|tx| tx.find_item(setting.creditor.id, number))?;
        let item = found.expect("the item is there");
        let change = ItemChange::Unlisted { account: item.account, item: item.item, number: number.into() };
        self.commit(setting, &[Change::Item(change)])
    }

    fn propose(&mut self, setting: &Setting, on: Date) -> Result<String, AppError> {
        let run = propose(&mut self.app, setting, &Proposing::on(on))?;
        let mut answer = String::new();
        let counted = for_each_row(&mut self.app, setting, &run.name, None, |row| {
            show_row(&mut answer, row);
            Ok(())
        })?;
        let (will_do, look, wont) = (counted.will_do, counted.needs_a_look, counted.wont);
        Ok(format!("{}: {will_do} will do, {look} need a look, {wont} won't\n{answer}", run.name))
    }

    fn approve(&mut self, setting: &Setting) -> Result<String, AppError> {
        let mut outbox = Outbox::new(self.outbox.path());
        let approved = approve(&mut self.app, setting, None, &mut outbox, |_| {})?;
        let mut answer = format!("issued {}, already {}\n", approved.issued, approved.already);
        for file in &approved.files {
            assert!(self.outbox.path().join(file).is_file(), "{file} is there");
            writeln!(answer, "file {file}").expect("written");
        }
        for (customer, reasons) in &approved.withdrawn {
            writeln!(answer, "withdrawn {customer}: {}", codes(reasons)).expect("written");
        }
        Ok(answer)
    }

    /// Runs every day up to one, and tells the days on which something was done.
    fn days(&mut self, setting: &Setting, from: Date, until: &str) -> Result<String, AppError> {
        let until: Date = until.parse().expect("a day");
        let mut answer = String::new();
        for on in from.series(jiff::ToSpan::days(1)).take_while(|on| *on <= until) {
            let noon = on.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("a day").timestamp();
            self.app.clock = Clock::Fixed(noon);
            let run = propose(&mut self.app, setting, &Proposing::on(on))?;
            let mut acts = String::new();
            for_each_row(&mut self.app, setting, &run.name, None, |row| {
                for action in &row.plan.actions {
                    let kind = action.kind.code();
                    write!(acts, " {} {kind} {}:{};", row.customer, action.step, action.channel.code())
                        .expect("written");
                }
                if row.plan.decision.code() == "needs_a_look" {
                    let reasons: Vec<&Reason> = row.plan.items.iter().flat_map(|item| &item.reasons).collect();
                    write!(acts, " {} needs a look: {};", row.customer, codes(reasons)).expect("written");
                }
                Ok(())
            })?;
            self.approve(setting)?;
            if !acts.is_empty() {
                writeln!(answer, "{on}{}", acts.trim_end_matches(';')).expect("written");
            }
        }
        Ok(answer)
    }

    /// The policy in use with another condition for a step.
    fn step(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let (id, text) = (words.next(), policies::live_text(&setting.creditor).to_string());
        let condition = words.after("if").expect("if CONDITION");
        let (head, rest) = text.split_once(&format!("id = \"{id}\"\n")).expect("a step of the policy");
        let (own, others) = rest.split_once("\n\n").unwrap_or((rest, ""));
        let own: Vec<&str> = own.lines().filter(|line| !line.starts_with("if = ")).collect();
        let text = format!("{head}id = \"{id}\"\nif = \"{condition}\"\n{}\n\n{others}", own.join("\n"));
        policies::take_into_use(&mut self.app, setting, Some(text), "story").map(|_| String::new())
    }

    fn explain(&mut self, setting: &Setting, on: Date, name: &str) -> Result<String, AppError> {
        let explained = explain::explain(&mut self.app, setting, name, on)?;
        let mut answer = format!("{}\n", explained.run.as_deref().unwrap_or("computed"));
        let row = &explained.row;
        for reason in &row.plan.reasons {
            writeln!(answer, "{}: {}", reason.code(), sentence(reason)).expect("written");
        }
        for (head, plan) in row.items.iter().zip(&row.plan.items) {
            if explained.item.as_ref().is_some_and(|asked| *asked != head.number) {
                continue;
            }
            writeln!(answer, "{} {}", head.number, plan.decision.code()).expect("written");
            for reason in &plan.reasons {
                writeln!(answer, "  {}: {}", reason.code(), sentence(reason)).expect("written");
            }
            if let Some((step, on)) = &plan.next {
                writeln!(answer, "  next {step} {on}").expect("written");
            }
        }
        let (english, _) = dunlin_words::Words::for_language("en");
        let words = PolicyWords::new(&english);
        for left_out in &explained.left_out {
            writeln!(answer, "  {}", words.left_out(left_out)).expect("written");
        }
        Ok(answer)
    }

    fn aging(&mut self, setting: &Setting, on: Date) -> Result<String, AppError> {
        let report = aging::report(&mut self.app, setting, &AsOf::day(on), &Buckets::default())?;
        let mut answer = String::new();
        for sum in &report.customers {
            let digits = sum.currency.digits();
            let buckets: Vec<String> =
                sum.buckets.iter().map(|bucket| format_minor(bucket.amount_minor, digits)).collect();
            let total = format_minor(sum.total_minor, digits);
            writeln!(answer, "{} {total} {}: {}", sum.number, sum.currency, buckets.join(" ")).expect("written");
        }
        Ok(answer)
    }

    /// What the next run would do without a hold.
    fn if_lifted(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let (customer, kind) = (words.next(), words.next());
        let kind = HoldKind::find(&kind).expect("a kind of hold");
        let explained = explain::if_lifted(&mut self.app, setting, &customer, kind)?;
        let actions = explained.row.plan.actions.iter();
        let acts: Vec<String> =
            actions.map(|act| format!(" {} {}:{}", act.kind.code(), act.step, act.channel.code())).collect();
        Ok(format!(
            "the run of {}:{}",
            explained.on,
            if acts.is_empty() { " nothing".to_string() } else { acts.concat() }
        ))
    }
}

fn quiet(done: Result<cases::Done, AppError>) -> Result<String, AppError> {
    done.map(|_| String::new())
}

fn show_row(answer: &mut String, row: &PlannedRow) {
    let (customer, decision) = (&row.customer, row.plan.decision.code());
    write!(answer, "{customer} {decision}").expect("written");
    for action in &row.plan.actions {
        let to = action.to.as_deref().unwrap_or("-");
        write!(answer, " [{} {} {} {to}]", action.step, action.kind.code(), action.channel.code()).expect("written");
    }
    if !row.plan.reasons.is_empty() {
        write!(answer, " {}", codes(&row.plan.reasons)).expect("written");
    }
    answer.push('\n');
    for (head, plan) in row.items.iter().zip(&row.plan.items) {
        let open = format_minor(head.open_minor, head.currency.digits());
        let step = plan.step.as_deref().unwrap_or("-");
        let reasons = codes(&plan.reasons);
        let mark = if plan.in_notice { "*" } else { " " };
        writeln!(answer, " {mark}{} {open} {} {step} {reasons}", head.number, plan.decision.code()).expect("written");
    }
}

fn codes<'r>(reasons: impl IntoIterator<Item = &'r Reason>) -> String {
    let shown = reasons.into_iter().map(|reason| match reason.until() {
        Some(until) => format!("{}({until})", reason.code()),
        None => reason.code().to_string(),
    });
    shown.collect::<Vec<_>>().join(" ")
}

/// The words of a line; a text in quotes is one.
struct Words(VecDeque<String>);

impl Words {
    fn new(line: &str) -> Words {
        let mut words = VecDeque::new();
        for (at, part) in line.split('"').enumerate() {
            if at % 2 == 1 {
                words.push_back(part.to_string());
            } else {
                words.extend(part.split_whitespace().map(str::to_string));
            }
        }
        Words(words)
    }

    fn next(&mut self) -> String {
        self.0.pop_front().unwrap_or_else(|| panic!("a word is missing"))
    }

    /// What comes next begins so.
    fn is_next(&self, start: &str) -> bool {
        self.0.front().is_some_and(|word| word.starts_with(start))
    }

    /// The word after a key word that comes next.
    fn next_if(&mut self, key: &str) -> Option<String> {
        self.0.front().filter(|word| *word == key)?;
        self.0.pop_front();
        Some(self.next())
    }

    /// The word after a key word, both taken out.
    fn after(&mut self, key: &str) -> Option<String> {
        let at = self.0.iter().position(|word| word == key)?;
        self.0.remove(at);
        self.0.remove(at)
    }
}
