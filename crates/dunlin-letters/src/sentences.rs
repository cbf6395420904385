//! Which sentences a letter is made of, in which order, and the values they need.
//!
//! Decides, per template: what stands before the list (what is open and until when) and after it (charges, what follows, how
//! to reach a person, up to which day payments are counted: LOOK §11 "order of thought"). Sources: R0.5–R0.10,
//! R1.2–R1.8, R2.5, R2.6, R3.5–R3.9, R4.3. The words themselves are texts of `dunlin-words`.

use dunlin_core::money::Money;
use dunlin_words::{Value, Words};
use jiff::civil::Date;

use crate::address;
use crate::compose::Channel;
use crate::model::{CurrencyTable, ItemKind, ItemRow, LetterModel, Subject};
use crate::table;
use crate::template::{Follow, Template};

/// A piece of a letter's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The text of this key.
    Say(&'static str),
    /// The text of this key, in the same paragraph as what stands before it.
    And(&'static str),
    /// Charges added so far, or that there are none (R0.5).
    Charges,
    /// What the policy does next, with its days.
    Follows,
    /// Instalments, if they may be offered.
    Instalments,
    /// What was said and agreed (R1.5).
    Conversation,
    /// What both sides sign (R2.2).
    Terms,
    /// That copies of invoices can be asked for, where none come with it (R4.3).
    Copies,
    /// Up to which day payments are counted; disregard if paid since (R2.6).
    Booked,
}

/// The parts before the list.
pub(crate) fn before(template: Template) -> &'static [Part] {
    use Part::{And, Conversation, Say};
    match template {
        Template::ReceiptCheck => &[Say("receipt-check-opening"), Say("receipt-check-ask")],
        Template::ReceiptCheckAgain => &[Say("receipt-check-again-opening"), Say("receipt-check-again-ask")],
        Template::Courtesy => &[Say("courtesy-opening"), Say("courtesy-ask")],
        Template::DueSoon => &[Say("due-soon-opening"), Say("due-soon-ask")],
        Template::UnearnedDiscount => &[Say("unearned-discount-opening"), Say("unearned-discount-ask")],
        Template::Reminder => &[Say("reminder-opening"), And("reminder-ask")],
        Template::PastDue => &[Say("past-due-opening"), And("past-due-ask")],
        Template::SecondReminder => &[Say("second-reminder-opening"), And("second-reminder-ask")],
        Template::Confirmation => &[Say("confirmation-opening"), Conversation],
        Template::Agreement => &[Say("agreement-opening")],
        Template::PartSoon => &[Say("part-soon-opening"), And("part-soon-ask")],
        Template::PartMissed => &[Say("part-missed-opening"), And("part-missed-ask")],
        Template::NotJustified => &[Say("not-justified-opening"), And("not-justified-ask")],
        Template::ToManagement => {
            &[Say("to-management-opening"), Say("to-management-summary"), Say("to-management-ask")]
        }
        Template::SecondNotice => &[Say("second-notice-opening"), And("second-notice-ask")],
        Template::Demand => &[Say("demand-opening"), Say("demand-minimum"), Say("demand-credit")],
        Template::FinalNotice => &[Say("final-notice-opening"), And("final-notice-ask")],
        Template::InCollections => &[Say("in-collections-opening"), And("in-collections-ask")],
        Template::LastDeadline => &[Say("last-deadline-opening"), And("last-deadline-ask")],
        Template::Statement => &[Say("statement-opening")],
        Template::Promise => &[Say("promise-opening"), And("promise-ask")],
        Template::CreditHold => &[Say("credit-hold-opening"), And("credit-hold-ask")],
        Template::CashOnly => &[Say("cash-only-opening"), And("cash-only-ask")],
        Template::StopTrading => &[Say("stop-trading-opening"), And("stop-trading-ask")],
        Template::EarlyOut1 => &[Say("early-out-1-opening"), And("early-out-1-ask")],
        Template::EarlyOut2 => &[Say("early-out-2-opening"), And("early-out-2-ask")],
        Template::EarlyOut3 => &[Say("early-out-3-opening"), And("early-out-3-ask")],
        Template::Thanks => &[Say("thanks-opening"), And("thanks-holds")],
        Template::Correction => {
            &[Say("correction-opening"), And("correction-why"), And("correction-charges"), And("correction-rest")]
        }
        // The document speaks by its table and its terms; its e-mail has a line of its own.
        Template::Invoice => &[],
    }
}

/// The parts after the list and the ways to pay.
pub(crate) fn after(template: Template) -> &'static [Part] {
    use Part::{Booked, Charges, Copies, Follows, Instalments, Say, Terms};
    match template {
        Template::ReceiptCheck | Template::ReceiptCheckAgain => &[Say("receipt-check-help")],
        Template::Courtesy => &[Say("courtesy-help")],
        Template::DueSoon => &[Say("due-soon-help")],
        Template::Reminder | Template::PastDue | Template::ToManagement => {
            &[Charges, Follows, Instalments, Say("help"), Booked]
        }
        Template::UnearnedDiscount => &[Say("unearned-discount-help"), Booked],
        Template::SecondReminder => &[Say("second-reminder-help"), Booked],
        Template::Confirmation => &[Say("confirmation-help")],
        Template::Agreement => &[Terms, Say("agreement-sign")],
        Template::PartSoon => &[Say("part-soon-help")],
        Template::PartMissed => &[Say("part-missed-help"), Booked],
        Template::NotJustified => &[Say("not-justified-help")],
        Template::SecondNotice => &[Charges, Follows, Say("second-notice-duty"), Instalments, Say("help-firm"), Booked],
        Template::Demand => &[Follows, Instalments, Say("help-firm"), Booked],
        Template::FinalNotice => &[Follows, Say("final-notice-duty"), Say("final-notice-call"), Booked],
        Template::InCollections | Template::LastDeadline => &[Charges, Follows, Say("help-firm"), Booked],
        Template::Statement => &[Charges, Copies, Say("help"), Booked],
        Template::Promise => &[Say("promise-help")],
        Template::CreditHold => &[Charges, Say("credit-hold-help"), Booked],
        Template::CashOnly => &[Charges, Say("cash-only-help"), Booked],
        Template::StopTrading => &[Charges, Say("stop-trading-help"), Booked],
        Template::EarlyOut1 | Template::EarlyOut2 | Template::EarlyOut3 => &[Charges, Say("early-out-help"), Booked],
        Template::Thanks => &[Say("thanks-help")],
        Template::Correction => &[Say("correction-help")],
        Template::Invoice => &[Say("invoice-questions")],
    }
}

/// The announced steps that this letter may print, by day: none in letters that are conversation, only the next one in letters
/// that still speak of an oversight or to a guest of the matter (R1.4), legal ones only where R3.9 has them.
pub(crate) fn follows(model: &LetterModel) -> Vec<(Follow, Date)> {
    let template = model.template;
    if !template.says_what_follows() {
        return Vec::new();
    }
    let may = |f: &(Follow, Date)| !f.0.is_legal() || template.may_name_legal_steps();
    let mut steps: Vec<(Follow, Date)> = model.follows.iter().copied().filter(may).collect();
    steps.sort_by_key(|(_, on)| *on);
    if matches!(template, Template::Reminder | Template::PastDue | Template::ToManagement) {
        steps.truncate(1);
    }
    steps
}

/// What this letter asks for in a currency, if it names a sum to pay at all.
pub(crate) fn asked(model: &LetterModel, table: &CurrencyTable) -> Option<Money> {
    let minor = match model.template {
        Template::Statement => table.past_due_minor,
        _ if model.asks_to_catch_up() => table.past_due_minor,
        Template::ReceiptCheck
        | Template::ReceiptCheckAgain
        | Template::Courtesy
        | Template::Confirmation
        | Template::Agreement
        | Template::Promise
        | Template::Thanks
        | Template::Correction => {
            return None;
        }
        _ => table.total_minor,
    };
    (minor > 0).then(|| table.money(minor))
}

/// The values that the sentences of a letter name.
pub(crate) struct Facts<'a> {
    words: &'a Words,
    texts: Vec<(&'static str, String)>,
    counts: Vec<(&'static str, i64)>,
}

impl<'a> Facts<'a> {
    /// The values of one letter on its channel.
    pub(crate) fn new(model: &LetterModel, words: &'a Words, channel: Channel) -> Facts<'a> {
        let mut facts = Facts { words, texts: Vec::with_capacity(48), counts: Vec::with_capacity(12) };
        facts.add_people(model, channel);
        facts.add_items(model);
        facts.add_sums(model);
        facts.add_days(model);
        facts.add_subject(model);
        facts
    }

    /// The values by name, as they are on this letter; those that are empty as a mark with their name.
    pub(crate) fn marking_holes(mut self) -> Facts<'a> {
        for (name, text) in self.texts.iter_mut().filter(|(_, text)| text.is_empty()) {
            *text = format!("{HOLE}{name}{HOLE}");
        }
        self
    }

    /// The names of the values, with each as it is on this letter.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&'static str, String)> + '_ {
        let counts = self.counts.iter().map(|(name, count)| (*name, self.words.show(Value::Count(*count))));
        self.texts.iter().cloned().chain(counts)
    }

    /// The sentence of a key.
    pub(crate) fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The sentence of a key that needs more values than the letter's own.
    pub(crate) fn say_with(&self, key: &str, more: &[(&str, Value<'_>)]) -> String {
        let texts = self.texts.iter().map(|(name, text)| (*name, Value::Text(text)));
        let counts = self.counts.iter().map(|(name, count)| (*name, Value::Count(*count)));
        let all: Vec<(&str, Value<'_>)> = texts.chain(counts).chain(more.iter().copied()).collect();
        self.words.text(key, &all)
    }

    fn add_people(&mut self, model: &LetterModel, channel: Channel) {
        let hours = model.phone_hours.clone();
        let email = model.creditor.email.clone();
        let phone = address::phone(model, self.words);
        // On paper a number is not broken at the end of a line.
        let phone = if channel == Channel::Letter { phone.replace(' ', "\u{a0}") } else { phone };
        self.texts.extend([
            ("creditor", address::creditor_name(model, self.words)),
            ("customer", model.customer.name.clone()),
            ("channel", if channel == Channel::Email { "email" } else { "letter" }.to_owned()),
            ("phone", phone),
            ("has_hours", yes(hours.is_some())),
            ("hours", hours.unwrap_or_default()),
            ("has_email", yes(email.is_some())),
            ("email", email.unwrap_or_default()),
        ]);
    }

    fn add_items(&mut self, model: &LetterModel) {
        let asked: Vec<&ItemRow> = model.rows().filter(|r| !r.is_credit() && r.stands_from.is_none()).collect();
        let oldest_days = asked.iter().map(|r| r.days_late).max().unwrap_or(0).max(0);
        // What has become late are documents; charges because of it are named beside them, not counted with them.
        let is_late = |r: &&ItemRow| r.days_late > 0 && r.kind != ItemKind::Charge;
        let mut late: Vec<&ItemRow> = asked.iter().copied().filter(is_late).collect();
        if late.is_empty() {
            late.clone_from(&asked);
        }
        let is_invoice = |row: &&ItemRow| row.kind == ItemKind::Invoice && row.instalment.is_none();
        let noun = |rows: &[&ItemRow]| if rows.iter().all(is_invoice) { "invoices" } else { "items" };
        let documents = |rows: &[&ItemRow]| {
            self.words.text("documents", &[("noun", Value::Text(noun(rows))), ("n", Value::Count(count(rows.len())))])
        };
        let names: Vec<String> = asked.iter().take(3).map(|row| table::name(row, self.words)).collect();
        let numbers: Vec<&str> = names.iter().map(String::as_str).collect();
        let counted = [("documents", documents(&asked)), ("documents_late", documents(&late))];
        self.texts.extend(counted);
        self.texts.push(("noun", noun(&asked).to_owned()));
        self.texts.push(("numbers", self.words.list(&numbers)));
        self.counts.extend([
            ("count", count(asked.len())),
            ("late", count(late.len())),
            ("oldest_days", oldest_days.into()),
            ("credits", count(model.rows().filter(|r| r.is_credit()).count())),
            ("rows", count(model.rows().count())),
            ("payments", count(model.rows().filter(|r| r.unearned).count())),
        ]);
    }

    fn add_sums(&mut self, model: &LetterModel) {
        let list = |of: &dyn Fn(&CurrencyTable) -> i64| {
            let sums = model.tables.iter().map(|t| t.money(of(t))).filter(|m| m.minor != 0);
            let sums: Vec<String> = sums.map(|m| self.words.show(Value::Money(m))).collect();
            self.words.list(&sums)
        };
        let total = list(&|t| t.total_minor);
        let past_due = list(&|t| t.past_due_minor.max(0));
        let unearned = list(&|t| t.sum(|r| if r.unearned { r.asked_minor() } else { 0 }).minor);
        let charges = list(&charges);
        let charged = if charges.is_empty() { "none" } else { "some" }.to_owned();
        let is_past_due = yes(!past_due.is_empty());
        self.texts.extend([
            ("total", total),
            ("past_due", past_due),
            ("is_past_due", is_past_due),
            ("unearned", unearned),
            ("charges", charges),
            ("charged", charged),
        ]);
    }

    fn add_days(&mut self, model: &LetterModel) {
        self.day("date", Some(model.date), model.date);
        self.day("pay_by", model.pay_by, model.date);
        self.day("minimum_until", model.minimum_until, model.date);
        self.day("booked_up_to", model.booked_up_to, model.date);
        let talk = model.conversation.as_ref();
        self.day("talked_on", talk.map(|t| t.on), model.date);
        self.day("due_first", model.rows().filter(|r| !r.is_credit()).filter_map(|r| r.due_on).min(), model.date);
        let with = talk.and_then(|t| t.with.clone());
        self.texts.extend([
            ("deadline", set(model.pay_by)),
            ("minimum", set(model.minimum_until)),
            ("booked", set(model.booked_up_to)),
            ("has_with", yes(with.is_some())),
            ("with", with.unwrap_or_default()),
        ]);
    }

    /// What the letter's own case says; the charges of a correction are those that are taken back.
    fn add_subject(&mut self, model: &LetterModel) {
        match &model.subject {
            None => {}
            Some(Subject::Promise(promised)) => {
                self.day("promise", Some(promised.on), model.date);
                let way = if promised.is_sent { "sent" } else { "arrives" };
                let amount = self.words.show(Value::Money(promised.amount));
                self.texts.extend([("amount", amount), ("way", way.to_owned())]);
            }
            Some(Subject::CashOnly(because)) => {
                self.day("promise", because.broken_promise, model.date);
                let why = if because.broken_promise.is_some() { "promise" } else { "demand" };
                let until = if because.until_everything { "everything" } else { "minimum" };
                self.texts.extend([("because", why.to_owned()), ("until", until.to_owned())]);
            }
            Some(Subject::Thanks { holds_ended }) => {
                self.texts.push(("holds", if *holds_ended { "ended" } else { "none" }.to_owned()));
            }
            Some(Subject::Correction(wrong)) => {
                self.day("wrong", Some(wrong.on), model.date);
                let charges: Vec<String> = wrong.charges.iter().map(|m| self.words.show(Value::Money(*m))).collect();
                self.texts.retain(|(name, _)| !matches!(*name, "charges" | "charged"));
                self.texts.extend([
                    ("wrong_title", wrong.title.clone()),
                    ("wrong_channel", if wrong.by_email { "email" } else { "letter" }.to_owned()),
                    ("why", wrong.why.code().to_owned()),
                    ("charged", if charges.is_empty() { "none" } else { "some" }.to_owned()),
                    ("charges", self.words.list(&charges)),
                ]);
            }
            Some(Subject::Invoice(invoice)) => {
                self.day("due", Some(invoice.due_on), model.date);
                self.texts.retain(|(name, _)| *name != "total");
                let total = self.words.show(Value::Money(invoice.amount));
                self.texts.extend([("number", invoice.number.clone()), ("total", total)]);
            }
        }
    }

    /// A day in its three forms: `name` (27 November 2026), `name_near` (27 November, in the letter's year), `name_day`
    /// (Friday 27 November 2026).
    fn day(&mut self, name: &'static str, on: Option<Date>, letter_on: Date) {
        let Some(on) = on else { return };
        let near = if on.year() == letter_on.year() { Value::DayMonth(on) } else { Value::Date(on) };
        let names = DAY_NAMES.iter().find(|n| n[0] == name).copied().unwrap_or([name; 3]);
        for (name, value) in names.into_iter().zip([Value::Date(on), near, Value::WeekdayWithin(on)]) {
            self.texts.push((name, self.words.show(value)));
        }
    }
}

/// Stands around the name of a value that is empty, where texts are looked at.
pub(crate) const HOLE: char = '\u{E004}';

/// The three names of each day.
const DAY_NAMES: [[&str; 3]; 9] = [
    ["date", "date_near", "date_day"],
    ["pay_by", "pay_by_near", "pay_by_day"],
    ["minimum_until", "minimum_until_near", "minimum_until_day"],
    ["booked_up_to", "booked_up_to_near", "booked_up_to_day"],
    ["talked_on", "talked_on_near", "talked_on_day"],
    ["due_first", "due_first_near", "due_first_day"],
    ["promise", "promise_near", "promise_day"],
    ["wrong", "wrong_near", "wrong_day"],
    ["due", "due_near", "due_day"],
];

/// Every penalty added so far (R0.5): those inside other items and those that stand by themselves.
fn charges(table: &CurrencyTable) -> i64 {
    table.sum(|r| if r.kind == ItemKind::Charge { r.open_minor } else { r.charges_minor }).minor
}

fn yes(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

fn set(on: Option<Date>) -> String {
    if on.is_some() { "set" } else { "none" }.to_owned()
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
