//! Every setting with its value and where that comes from.
//!
//! Decides: what counts as a setting, in which section it stands, and its origin. A value of the creditor is as old as its last
//! change in the log; a value of the policy comes from the policy's file where it says so, else from the program.

use dunlin_core::policy::{InterestSetting, OrderSetting, Posting, ToleranceAmount};
use dunlin_store::{Creditor, PolicyVersion, Who};
use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan};
use toml_edit::Document;

use crate::app::{App, Setting};
use crate::error::AppError;
use crate::policies::live_text;

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Nobody said anything: the program's own.
    Default,
    /// The policy in use.
    Policy,
    /// A flag of the command that runs.
    Flag,
    /// The environment of the command that runs.
    Environment,
    /// Somebody set it in the book.
    Here,
}

impl Source {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Source::Default => "default",
            Source::Policy => "policy",
            Source::Flag => "flag",
            Source::Environment => "environment",
            Source::Here => "here",
        }
    }
}

/// Where a value comes from, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Where.
    pub source: Source,
    /// Who set it, and when.
    pub by: Option<(String, Timestamp)>,
}

impl Origin {
    const DEFAULT: Origin = Origin { source: Source::Default, by: None };

    fn of(source: Source) -> Origin {
        Origin { source, by: None }
    }
}

/// A setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingLine {
    /// The section it stands in.
    pub section: &'static str,
    /// Its stable name in the section.
    pub name: &'static str,
    /// Its value, as it is written; `None` is not set.
    pub value: Option<String>,
    /// Where it comes from.
    pub origin: Origin,
}

/// What a command was started with, each with where it was said.
#[derive(Debug, Clone)]
pub struct Started {
    /// The book.
    pub book: (String, Source),
    /// Where letters are written.
    pub outbox: (String, Source),
}

/// The address of a book as people may see it: without the password of a server.
pub fn shown(book: &str) -> String {
    let Some((scheme, rest)) = book.split_once("://") else { return book.to_string() };
    let Some((user, host)) = rest.rsplit_once('@') else { return book.to_string() };
    let name = user.split(':').next().unwrap_or_default();
    format!("{scheme}://{name}@{host}")
}

/// All settings, section by section.
pub fn list(app: &mut App, setting: &Setting, started: &Started) -> Result<Vec<SettingLine>, AppError> {
    let creditor = setting.creditor.id;
    let (history, version) = app.store.read(|tx| {
        let version = tx.policy_version(creditor, setting.creditor.policy_version)?;
        Ok::<_, AppError>((tx.creditor_history(creditor)?, version))
    })?;
    let mut lines = of_creditor(&setting.creditor, &history);
    lines.extend(of_policy(setting, version.as_ref()));
    let line = |name, (value, source): &(String, Source)| SettingLine {
        section: "book",
        name,
        value: Some(value.clone()),
        origin: Origin::of(*source),
    };
    lines.push(line("path", &started.book));
    lines.push(line("outbox", &started.outbox));
    Ok(lines)
}

/// A value of the creditor: section, name, and how it is read from a state.
type Column = (&'static str, &'static str, fn(&Creditor) -> Option<String>);

const COLUMNS: [Column; 20] = [
    ("creditor", "name", |c| Some(c.name.clone())),
    ("creditor", "address", |c| c.address_line1.clone()),
    ("creditor", "address_line2", |c| c.address_line2.clone()),
    ("creditor", "postcode", |c| c.postcode.clone()),
    ("creditor", "city", |c| c.city.clone()),
    ("creditor", "country", |c| Some(c.country.clone())),
    ("creditor", "currency", |c| Some(c.currency.code().to_string())),
    ("creditor", "timezone", |c| Some(c.timezone.clone())),
    ("creditor", "language", |c| Some(c.language.clone())),
    ("creditor", "phone", |c| c.phone.clone()),
    ("creditor", "email", |c| c.email.clone()),
    ("creditor", "website", |c| c.website.clone()),
    ("creditor", "registration", |c| c.registration.clone()),
    ("creditor", "signer", |c| c.signer_name.clone()),
    ("creditor", "signer_role", |c| c.signer_role.clone()),
    ("creditor", "logo", |c| c.logo_sha256.as_ref().map(|hash| hash.chars().take(12).collect())),
    ("creditor", "default_terms", |c| Some(c.default_terms.clone())),
    ("payment", "payment_methods", |c| c.payment_methods.clone()),
    ("payment", "bank_accounts", bank_accounts),
    ("sending", "live", |c| Some(if c.live { "live" } else { "test" }.to_string())),
];

/// All accounts, the main one first: `Euro account: NL91ABNA0417164300 (EUR)`.
fn bank_accounts(creditor: &Creditor) -> Option<String> {
    let each = creditor.bank_accounts.iter().map(|account| {
        let number = account.iban.as_deref().or(account.number.as_deref()).unwrap_or_default();
        let currency = account.currency.map(|currency| format!(" ({})", currency.code())).unwrap_or_default();
        format!("{}: {number}{currency}", account.label)
    });
    Some(each.collect::<Vec<_>>().join("; ")).filter(|all| !all.is_empty())
}

fn of_creditor(creditor: &Creditor, history: &[(Who, Creditor)]) -> Vec<SettingLine> {
    let line = |(section, name, read): &Column| SettingLine {
        section,
        name,
        value: read(creditor),
        origin: set_by(*read, creditor, history),
    };
    COLUMNS.iter().map(line).collect()
}

/// Who last made a value what it is. What a creditor began with and has not set is the program's.
fn set_by(read: fn(&Creditor) -> Option<String>, creditor: &Creditor, history: &[(Who, Creditor)]) -> Origin {
    let now = read(creditor);
    let since = history.iter().rposition(|(_, state)| read(state) != now).map_or(0, |at| at + 1);
    let Some((who, _)) = history.get(since) else { return Origin::DEFAULT };
    if since == 0 && (now.is_none() || is_preset(now.as_deref())) {
        return Origin::DEFAULT;
    }
    Origin { source: Source::Here, by: Some((who.actor.clone(), who.at)) }
}

/// What a new creditor is given without being asked.
fn is_preset(value: Option<&str>) -> bool {
    matches!(value, Some("net 30" | "en" | "test"))
}

fn of_policy(setting: &Setting, version: Option<&PolicyVersion>) -> Vec<SettingLine> {
    let (policy, receipts, charges) = (&setting.policy, &setting.policy.receipts, &setting.policy.charges);
    let written = Document::parse(live_text(&setting.creditor)).ok();
    let is_own = setting.creditor.policy_text.is_some();
    let says = |table: &str, key: &str| {
        let root = written.as_ref().map(Document::as_table);
        let table = if table.is_empty() { root } else { root.and_then(|root| root.get(table)?.as_table()) };
        table.is_some_and(|table| table.contains_key(key))
    };
    let line = |section, table: &str, name: &'static str, value: Option<String>| {
        let origin = if is_own && says(table, name) {
            let by = version.map(|version| (version.actor.clone(), version.at));
            Origin { source: Source::Policy, by }
        } else {
            Origin::DEFAULT
        };
        SettingLine { section, name, value, origin }
    };
    let interest = match charges.interest {
        InterestSetting::None => "none".to_string(),
        InterestSetting::Agreed => "agreed".to_string(),
        InterestSetting::Statutory => "statutory".to_string(),
        InterestSetting::Terms(terms) => terms.to_string(),
    };
    let order = match receipts.order {
        OrderSetting::Law => "law".to_string(),
        OrderSetting::Parts(order) => order.words().join(", "),
    };
    let tolerance = receipts.tolerance.amount.as_ref().map(|amount| match amount {
        ToleranceAmount::Every(figure) => figure.to_string(),
        ToleranceAmount::Each(figures) => {
            let each = figures.iter().map(|(currency, figure)| format!("{figure} {}", currency.code()));
            each.collect::<Vec<_>>().join(", ")
        }
    });
    let yes = |is: bool| Some(if is { "yes" } else { "no" }.to_string());
    vec![
        line("policy", "", "name", Some(policy.name.clone())),
        line("policy", "", "gap_days", Some(policy.gap_days.to_string())),
        line("policy", "", "pay_within_days", Some(policy.pay_within_days.to_string())),
        line("policy", "", "fresh_business_days", Some(policy.fresh_business_days.to_string())),
        line("policy", "", "minimum_holds_days", Some(policy.minimum_holds_days.to_string())),
        line("policy", "", "write_off_limit", policy.write_off_limit.map(|limit| limit.to_string())),
        line("policy", "", "join", Some(policy.join.clone())),
        line("charges", "charges", "interest", Some(interest)),
        line("charges", "charges", "lump_sum", yes(charges.lump_sum)),
        line(
            "charges",
            "charges",
            "posting",
            Some(if charges.posting == Posting::Posted { "posted" } else { "memo" }.to_string()),
        ),
        line("receipts", "receipts", "order", Some(order)),
        line("receipts", "receipts", "exact_amount", yes(receipts.exact_amount)),
        line("receipts", "receipts", "tolerance", tolerance),
        line(
            "receipts",
            "receipts",
            "tolerance_percent",
            receipts.tolerance.percent.map(|percent| format!("{percent} %")),
        ),
        line("receipts", "receipts", "discount_grace_days", Some(receipts.discount_grace_days.to_string())),
    ]
}

/// The days of a year on which nothing is done although they are no weekend; empty where the year is not known.
pub fn holidays(setting: &Setting, year: i16) -> Vec<Date> {
    let first = Date::new(year, 1, 1).ok().filter(|_| setting.calendar.covers(year));
    let days = first.into_iter().flat_map(|first| first.series(1.day())).take_while(|day| day.year() == year);
    let is_weekend = |day: &Date| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    days.filter(|day| !is_weekend(day) && !setting.calendar.is_business_day(*day)).collect()
}

/// Bytes of a book that is a file; a server keeps its own.
pub fn size_of(book: &str) -> Option<u64> {
    std::fs::metadata(book).ok().filter(std::fs::Metadata::is_file).map(|file| file.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::creditors::{self, CreditorEdit, NewCreditor};
    use crate::policies;
    use crate::policy_text::STANDARD;
    use dunlin_store::Store;

    #[test]
    fn a_password_is_not_a_setting_to_show() {
        assert_eq!(shown("postgres://u:p@ss@host:5432/db"), "postgres://u@host:5432/db");
        assert_eq!(shown("dunlin.db"), "dunlin.db");
        assert_eq!(shown("postgres://host/db"), "postgres://host/db");
    }

    fn origin(lines: &[SettingLine], name: &str) -> (Option<String>, &'static str, Option<String>) {
        let line = lines.iter().find(|line| line.name == name).expect(name);
        let by = line.origin.by.as_ref().map(|(actor, _)| actor.clone());
        (line.value.clone(), line.origin.source.code(), by)
    }

    #[test]
    fn each_value_says_where_it_comes_from() {
        let now: Timestamp = "2026-11-20T09:00:00Z".parse().expect("an instant");
        let mut app = App::new(Store::create(":memory:", now).expect("a book"), Clock::Fixed(now), "cli:ana");
        creditors::add(&mut app, &NewCreditor { name: Some("Verhoef".to_string()), ..NewCreditor::default() })
            .expect("one");
        let started =
            Started { book: (":memory:".to_string(), Source::Flag), outbox: ("out".to_string(), Source::Default) };
        app.actor = "web:mara".to_string();
        let setting = app.setting(None).expect("one");
        let edit =
            CreditorEdit { phone: Some("1".to_string()), name: Some("Verhoef".to_string()), ..CreditorEdit::default() };
        let (_, changed) = creditors::set(&mut app, &setting, &edit).expect("set");
        assert_eq!(changed, ["phone"], "the name is what it was");
        let own = STANDARD.replace("gap_days = 3 ", "gap_days = 4 ").replace("write_off_limit = \"100\"", "");
        let setting = app.setting(None).expect("one");
        policies::take_into_use(&mut app, &setting, Some(own), "four days").expect("sound");
        let setting = app.setting(None).expect("one");
        let lines = list(&mut app, &setting, &started).expect("all");
        let text = |text: &str| Some(text.to_string());
        assert_eq!(origin(&lines, "phone"), (text("1"), "here", text("web:mara")));
        assert_eq!(origin(&lines, "bank_accounts"), (None, "default", None));
        assert_eq!(origin(&lines, "default_terms"), (text("net 30"), "default", None));
        assert_eq!(origin(&lines, "country"), (text("NL"), "here", text("cli:ana")));
        assert_eq!(origin(&lines, "gap_days"), (text("4"), "policy", text("web:mara")));
        assert_eq!(origin(&lines, "write_off_limit"), (None, "default", None));
        let days: Vec<String> = holidays(&setting, 2026).iter().map(ToString::to_string).collect();
        assert!(
            days.contains(&"2026-12-25".to_string()) && !days.contains(&"2026-12-26".to_string()),
            "a Saturday: {days:?}"
        );
        assert_eq!(origin(&lines, "path"), (text(":memory:"), "flag", None));
        assert_eq!(origin(&lines, "order"), (text("principal, interest, costs"), "policy", text("web:mara")));
    }
}
