//! `customer list|show|merge|split|duplicates`: who the customers are; what one owes, what was done, and what comes next and why.

use clap::{Args, Subcommand};
use dunlin_app::AppError;
use dunlin_app::aging::{Aging, report};
use dunlin_app::cases::{LateTermsInput, agree, set_class, set_kind};
use dunlin_app::customers::{Customer as Facts, list, show};
use dunlin_app::explain::{ByPolicy, Explained};
use dunlin_app::merging::{duplicates, merge, split};
use dunlin_app::promises::record;
use dunlin_app::run::{ItemHead, PlannedRow};
use dunlin_core::aging::{Buckets, days_past_due};
use dunlin_core::plan::plan_day;
use dunlin_store::{AsOf, CustomerLine};
use dunlin_wire::{CustomerDetail, CustomerList, CustomerPairs, LateTermsLine, lifts};
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::planned::{action_lines, channel_name, decision, reason_lines};
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::{amount, count, day, figure, money, plain, short_day};

/// Lines of the log that are shown.
const ACTIVITY_SHOWN: usize = 8;

/// The customers
#[derive(Debug, Subcommand)]
pub(crate) enum Customer {
    /// List customers with what they owe
    List {
        /// The day; today when left out
        #[arg(long, value_name = "DATE")]
        as_of: Option<Date>,
    },
    /// Write down what was agreed about paying late: interest, fee, law
    ///
    /// It holds for invoices issued from --since on; newer terms take the place of older ones. What they do not speak of is left to
    /// the policy. A rate or fee of 0 says that there is none.
    #[command(
        after_help = "Example:\n  dunlin customer agree 10482 --stated-in \"agreement of 10 January 2026, § 5\" \\\n    \
                            --interest \"1 % a month, months begun\" --fee 25.00"
    )]
    Agree {
        /// Customer number or name
        customer: String,
        /// For invoices issued from this day on; today when left out
        #[arg(long, value_name = "DATE")]
        since: Option<Date>,
        #[command(flatten)]
        terms: LateTerms,
    },
    /// Say who the customer is as far as the law on late payment makes a difference
    Kind {
        /// Customer number or name
        customer: String,
        /// business, consumer, public_health or other
        kind: String,
    },
    /// Say which kind of customer it is for you: a word that segments of the policy ask for
    #[command(after_help = "Example:\n  dunlin customer class 10482 wholesale")]
    Class {
        /// Customer number or name
        customer: String,
        /// The word; none when left out
        class: Option<String>,
    },
    /// Merge a customer into another: two numbers that are one customer
    ///
    /// From today on everything of both is seen under one number: one balance, one letter. Each number keeps its ledger, and still
    /// finds the customer; what comes in under it stands there. dunlin customer split takes it back.
    #[command(after_help = "Example:\n  dunlin customer merge 10482 --into 10077")]
    Merge {
        /// Number or name of the customer that is seen under another one
        customer: String,
        /// Number or name of the other one
        #[arg(long, value_name = "CUSTOMER")]
        into: String,
    },
    /// Split a number off the customer into which it was merged
    Split {
        /// The number
        number: String,
    },
    /// Pairs of customers that may be one: the same name or e-mail address
    Duplicates,
    /// Show one customer: what is owed, what was done, what comes next and why
    Show {
        /// Customer number or name
        customer: String,
        /// The day; today when left out
        #[arg(long, value_name = "DATE")]
        as_of: Option<Date>,
    },
}

/// What terms say about paying late
#[derive(Debug, Args)]
pub(crate) struct LateTerms {
    /// Where they are stated
    #[arg(long, value_name = "TEXT")]
    pub(crate) stated_in: String,
    /// The interest: "12 % a year", or "1 % a month, READING"
    #[arg(long, value_name = "TERMS")]
    pub(crate) interest: Option<String>,
    /// The late fee: 25.00, "2 %", or "2 %, at least 10.00, at most 50.00"
    #[arg(long, value_name = "FEE")]
    pub(crate) fee: Option<String>,
    /// The country whose law governs
    #[arg(long, value_name = "COUNTRY")]
    pub(crate) law: Option<String>,
}

impl LateTerms {
    pub(crate) fn input(&self) -> LateTermsInput<'_> {
        let LateTerms { stated_in, interest, fee, law } = self;
        LateTermsInput { stated_in, interest: interest.as_deref(), fee: fee.as_deref(), law: law.as_deref() }
    }
}

pub(crate) fn run(global: &Global, command: Customer) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match command {
        Customer::List { as_of } => {
            let moment = session.moment(as_of, None);
            let customers = list(&mut session.app, &session.setting, &moment)?;
            let sums = report(&mut session.app, &session.setting, &moment, &Buckets::default())?;
            let report = CustomerList::new(&customers, &sums);
            session.answer_money(&moment, &report, |_| list_lines(&customers, &sums))?;
        }
        Customer::Agree { customer, since, terms } => {
            let done = agree(&mut session.app, &session.setting, &customer, since, &terms.input())?;
            session.answer_done(&done)?;
        }
        Customer::Kind { customer, kind } => {
            let done = set_kind(&mut session.app, &session.setting, &customer, &kind)?;
            session.answer_done(&done)?;
        }
        Customer::Class { customer, class } => {
            let done = set_class(&mut session.app, &session.setting, &customer, class.as_deref())?;
            session.answer_done(&done)?;
        }
        Customer::Merge { customer, into } => {
            let done = merge(&mut session.app, &session.setting, &customer, &into)?;
            session.answer_done(&done)?;
        }
        Customer::Split { number } => {
            let done = split(&mut session.app, &session.setting, &number)?;
            session.answer_done(&done)?;
        }
        Customer::Duplicates => {
            let found = duplicates(&mut session.app, &session.setting, None)?;
            session.answer(&CustomerPairs::new(&found), pair_lines)?;
        }
        Customer::Show { customer, as_of } => {
            let day = session.day(as_of);
            let facts = show(&mut session.app, &session.setting, &customer, day)?;
            let explained = as_it_stands(&session, &facts, day);
            let detail = CustomerDetail::new(&facts, &explained, &session.setting.creditor.timezone);
            session.answer_money(&AsOf::day(day), &detail, |detail| show_lines(detail, &facts, &explained))?;
        }
    }
    Ok(Ending::Done)
}

/// The customer's day as the facts are now, whatever a run decided of it.
fn as_it_stands(session: &Session, facts: &Facts, on: Date) -> Explained {
    let view = &facts.view;
    let items = view.items.iter().map(|item| ItemHead {
        number: item.number.clone(),
        kind: item.kind,
        currency: item.currency,
        open_minor: item.open_minor,
        due_on: item.due_on,
    });
    let governed = session.setting.governed(view, on);
    let plan = plan_day(view, governed.policy, &session.setting.day(on));
    let row = PlannedRow {
        customer: view.number.clone(),
        name: view.name.clone(),
        items: items.collect(),
        plan,
        under: governed.under(),
    };
    let policy = ByPolicy::now(&session.setting, view, on);
    Explained { on, run: None, policy, row, item: None, left_out: Vec::new(), hands: Vec::new() }
}

fn list_lines(customers: &[CustomerLine], sums: &Aging) -> Vec<String> {
    if customers.is_empty() {
        return vec!["There are no customers yet. Read them with: dunlin import FILE".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Text, "No."),
        (Column::Text, "Customer"),
        (Column::Text, "Town"),
        (Column::Right, "Days"),
        (Column::Right, "Past due"),
        (Column::Right, "Open"),
        (Column::Whole, ""),
    ]);
    let mut sums = sums.customers.iter().peekable();
    for customer in customers {
        let mut head = [customer.number.clone(), customer.name.clone(), customer.city.clone().unwrap_or_default()];
        let mut is_open = false;
        while let Some(sum) = sums.next_if(|sum| sum.number <= customer.number) {
            let days = sum.days_past_due.map(|days| days.to_string()).unwrap_or_default();
            let [past_due, open] = [sum.past_due_minor, sum.total_minor].map(|minor| figure(minor, sum.currency));
            table.row(std::mem::take(&mut head).into_iter().chain([
                days,
                past_due,
                open,
                sum.currency.code().to_string(),
            ]));
            is_open = true;
        }
        if !is_open {
            table.row(head.into_iter().chain(std::iter::repeat_n(String::new(), 4)));
        }
    }
    table.lines()
}

fn show_lines(detail: &CustomerDetail, facts: &Facts, explained: &Explained) -> Vec<String> {
    let mut lines = who(detail);
    owed(facts, explained.on, &mut lines);
    next(explained, &mut lines);
    items(facts, explained, &mut lines);
    cases(facts, explained.on, &mut lines);
    if !detail.activity.is_empty() {
        section("Last activity", &mut lines);
        for line in detail.activity.iter().take(ACTIVITY_SHOWN) {
            let day = line.on.parse::<Date>().map_or_else(|_| line.on.clone(), short_day);
            lines.extend(wrapped(&format!("{day}: {}", line.text), 2));
        }
    }
    lines
}

fn pair_lines(found: &CustomerPairs) -> Vec<String> {
    if found.pairs.is_empty() {
        return vec!["No two customers have the same name or e-mail address.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "Customer"),
        (Column::Text, "Name"),
        (Column::Whole, "Customer"),
        (Column::Text, "Name"),
        (Column::Whole, "Same"),
    ]);
    for pair in &found.pairs {
        table.row([
            pair.one.number.clone(),
            pair.one.name.clone(),
            pair.other.number.clone(),
            pair.other.name.clone(),
            pair.same.join(", "),
        ]);
    }
    let mut lines = table.lines();
    if found.is_cut {
        lines.push("There are more pairs: make these one first, the others then appear.".to_string());
    }
    lines.push("Make two one with: dunlin customer merge NUMBER --into NUMBER".to_string());
    lines
}

fn section(title: &str, lines: &mut Vec<String>) {
    lines.push(String::new());
    lines.push(title.to_string());
}

fn who(detail: &CustomerDetail) -> Vec<String> {
    let mut lines = wrapped(&format!("{} {}", detail.number, detail.name), 0);
    if !detail.merged.is_empty() {
        lines.extend(wrapped(&format!("also customer {}", detail.merged.join(", ")), 2));
    }
    let address = &detail.address;
    let town: Vec<&str> = [&address.postcode, &address.city].into_iter().filter_map(Option::as_deref).collect();
    let parts = [address.line1.clone(), address.line2.clone(), Some(town.join(" ")), address.country.clone()];
    let known: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let known = if known.is_empty() { "no postal address".to_string() } else { known.join(", ") };
    lines.extend(wrapped(&known, 2));
    for contact in &detail.contacts {
        let parts = [contact.name.clone(), contact.role.map(plain), contact.email.clone(), contact.phone.clone()];
        let known: Vec<String> = parts.into_iter().flatten().collect();
        lines.extend(wrapped(&known.join(", "), 2));
    }
    if detail.contacts.is_empty() {
        lines.push("  no contact".to_string());
    }
    let people =
        [("sales", &detail.sales_rep), ("account manager", &detail.account_manager), ("language", &detail.language)];
    let people = people.iter().filter_map(|(what, name)| Some(format!("{what}: {}", name.as_ref()?)));
    let kind = (detail.kind != "business").then(|| format!("kind: {}", plain(detail.kind)));
    let class = detail.class.as_ref().map(|class| format!("class: {class}"));
    let people: Vec<String> = people.chain(kind).chain(class).collect();
    if !people.is_empty() {
        lines.extend(wrapped(&people.join(", "), 2));
    }
    lines.extend(detail.late_terms.iter().flat_map(|terms| wrapped(&agreed(terms), 2)));
    lines
}

fn agreed(terms: &LateTermsLine) -> String {
    let whose = match &terms.item {
        Some(number) => format!("terms of {number}"),
        None => format!("agreed for invoices from {}", terms.since),
    };
    let fee = terms.fee.as_ref().map(|fee| format!("fee {fee}"));
    let law = terms.law.as_ref().map(|law| format!("law of {law}"));
    let said: Vec<String> = [terms.interest.clone(), fee, law].into_iter().flatten().collect();
    format!("late payment, {whose}: {} ({})", said.join("; "), terms.stated_in)
}

fn owed(facts: &Facts, on: Date, lines: &mut Vec<String>) {
    section(&format!("Owed on {}", day(on)), lines);
    let items = &facts.view.items;
    let mut currencies: Vec<_> = items.iter().map(|item| item.currency).collect();
    currencies.sort_unstable();
    currencies.dedup();
    if currencies.is_empty() {
        lines.push("  Nothing is open.".to_string());
    }
    for currency in currencies {
        let own = items.iter().filter(|item| item.currency == currency);
        let late = own.clone().filter(|item| days_past_due(item.due_on, on) > 0);
        let sum = own.fold(0_i64, |sum, item| sum.saturating_add(item.open_minor));
        let open = match sum {
            ..0 => format!("{} in the customer's favour", money(sum.saturating_neg(), currency)),
            _ => money(sum, currency),
        };
        let oldest = late.clone().filter(|item| item.open_minor > 0).min_by_key(|item| (item.due_on, item.issued_on));
        let text = match oldest {
            None => format!("{open}, nothing past due"),
            Some(oldest) => {
                let past_due = late.fold(0_i64, |sum, item| sum.saturating_add(item.open_minor));
                let past_due = money(past_due, currency);
                let days = u64::from(days_past_due(oldest.due_on, on).unsigned_abs());
                let days = count(days, "day", "days");
                format!(
                    "{open}, of it {past_due} past due; the oldest is {} of {}, {days} late",
                    oldest.number,
                    day(oldest.issued_on)
                )
            }
        };
        lines.extend(wrapped(&text, 2));
    }
}

fn next(explained: &Explained, lines: &mut Vec<String>) {
    let plan = &explained.row.plan;
    section(&format!("On {}: {}", day(explained.on), decision(plan.decision)), lines);
    lines.extend(action_lines(&explained.row));
    lines.extend(reason_lines(&plan.reasons, 2));
    let next = plan.items.iter().filter_map(|item| item.next.as_ref()).min_by_key(|(_, on)| *on);
    if let Some((step, on)) = next {
        lines.push(format!("  Next: {step}, from {}.", day(*on)));
    }
}

fn items(facts: &Facts, explained: &Explained, lines: &mut Vec<String>) {
    if facts.view.items.is_empty() {
        return;
    }
    section("Open items", lines);
    let mut table = Table::new(&[
        (Column::Text, "Number"),
        (Column::Whole, "Due"),
        (Column::Right, "Days"),
        (Column::Right, "Open"),
        (Column::Text, "Why"),
    ]);
    for item in &facts.view.items {
        let planned = explained.row.items.iter().zip(&explained.row.plan.items);
        let plan = planned.into_iter().find(|(head, _)| head.number == item.number).map(|(_, plan)| plan);
        let why = plan.and_then(|plan| plan.reasons.first()).map(dunlin_app::run::sentence).unwrap_or_default();
        let days = days_past_due(item.due_on, explained.on);
        let days = if days > 0 { days.to_string() } else { String::new() };
        table.row([item.number.clone(), short_day(item.due_on), days, amount(item.open_minor, item.currency), why]);
    }
    lines.extend(table.lines());
}

fn cases(facts: &Facts, on: Date, lines: &mut Vec<String>) {
    let mut held = Vec::new();
    let in_force = |until: Option<Date>| until.is_none_or(|until| until >= on);
    for line in facts.holds.iter().filter(|line| in_force(line.until_on())) {
        let until =
            line.until_on().map_or_else(|| lifts(line.hold.lifts).to_string(), |until| format!("until {}", day(until)));
        let kind = plain(line.hold.kind.code());
        let kind = line.hold.item.as_ref().map_or(kind.clone(), |(_, number)| format!("{kind} of {number}"));
        held.push(format!("Hold {kind} from {} {until}: {}", day(line.hold.from_on), line.hold.reason));
    }
    for row in facts.promises.iter().filter(|row| row.judged.is_awaited(row.promise(), on)) {
        let promise = row.promise();
        let sum = money(promise.amount_minor, promise.currency);
        held.push(format!("{sum} promised by {}, on {}", day(promise.promised_on), day(promise.made_on)));
    }
    for kept in record(&facts.promises) {
        let money = |minor| figure(minor, kept.currency);
        held.push(format!(
            "Promises kept: {} of {}, {} of {} {}",
            kept.kept,
            kept.made(),
            money(kept.received_minor),
            kept.currency.code(),
            money(kept.promised_minor)
        ));
    }
    for line in facts.disputes.iter().filter(|line| line.closed_on.is_none()) {
        held.push(format!(
            "{} contested since {}: {}",
            line.item_number,
            day(line.dispute.from_on),
            plain(&line.dispute.reason)
        ));
    }
    if let Some(call) = facts.calls.last().map(|line| &line.call) {
        let note = if call.note.is_empty() { String::new() } else { format!(": {}", call.note) };
        held.push(format!("Last call on {}: {}{note}", day(call.on), plain(&call.outcome)));
    }
    if let Some(notice) = facts.notices.last().map(|line| &line.notice) {
        held.push(format!(
            "Last notice on {}: {} by {}",
            day(notice.issued_on),
            notice.step,
            channel_name(notice.channel)
        ));
    }
    if !held.is_empty() {
        section("In force and last", lines);
        lines.extend(held.iter().flat_map(|text| wrapped(text, 2)));
    }
}
