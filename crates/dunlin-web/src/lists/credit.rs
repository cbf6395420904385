//! The tabs of the credit desk.

use axum::response::Response;
use dunlin_app::credit;
use dunlin_app::export::{Cell, Format};
use dunlin_app::opening;
use dunlin_app::{App, AppError, Setting};
use dunlin_core::account::{Contact, Role};
use dunlin_core::credit::{Missing, Verdict};

use crate::security::Visitor;
use crate::sheet::{self, Lines, List};
use crate::site::Site;

const ORDERS: List = List {
    key: "orders",
    name: "ui-credit-tab-orders",
    columns: &[
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("order", "ui-credit-order"),
        ("currency", "ui-currency"),
        ("amount", "ui-col-amount"),
        ("state", "ui-col-state"),
        ("reasons", "ui-col-why"),
        ("asked_on", "ui-credit-asked-on"),
        ("counts_until", "ui-credit-until"),
        ("by", "ui-col-by"),
    ],
};

const APPLICATIONS: List = List {
    key: "applications",
    name: "ui-credit-tab-applications",
    columns: &[
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("application", "ui-opening-application"),
        ("applied_on", "ui-col-day"),
        ("currency", "ui-currency"),
        ("asked", "ui-opening-asked"),
        ("state", "ui-col-state"),
        ("missing", "ui-opening-missing"),
        ("granted", "ui-credit-limit"),
        ("decided_on", "ui-opening-decided-on"),
        ("by", "ui-col-by"),
        ("why", "ui-col-why"),
        ("exception", "ui-opening-exception"),
    ],
};

const HOLDS: List = List {
    key: "holds",
    name: "ui-credit-tab-holds",
    columns: &[
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("kind", "ui-col-kind"),
        ("from_on", "ui-col-day"),
        ("until_on", "ui-credit-until"),
        ("lifts", "ui-hold-lifts"),
        ("why", "ui-col-why"),
    ],
};

const OVERRIDES: List = List {
    key: "overrides",
    name: "ui-credit-tab-overrides",
    columns: &[
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("currency", "ui-currency"),
        ("beyond", "ui-credit-beyond"),
        ("from_on", "ui-col-day"),
        ("until_on", "ui-credit-until"),
        ("by", "ui-col-by"),
        ("why", "ui-col-why"),
    ],
};

const LIMITS: List = List {
    key: "limits",
    name: "ui-credit-tab-limits",
    columns: &[
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("currency", "ui-currency"),
        ("limit", "ui-credit-limit"),
        ("until_on", "ui-credit-until"),
        ("review_on", "ui-credit-review"),
        ("state", "ui-col-state"),
    ],
};

const GROUPS: List = List {
    key: "groups",
    name: "ui-credit-tab-groups",
    columns: &[
        ("group", "ui-credit-group"),
        ("currency", "ui-currency"),
        ("limit", "ui-credit-limit"),
        ("until_on", "ui-credit-until"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
    ],
};

const GOOD: List = List {
    key: "good_payers",
    name: "ui-credit-tab-good",
    columns: &[
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("score", "ui-credit-score-name"),
        ("invoices", "ui-credit-invoices"),
        ("currency", "ui-currency"),
        ("paid", "ui-credit-paid"),
        ("contact", "ui-contact"),
        ("role", "ui-contact-role"),
        ("email", "ui-contact-email"),
        ("phone", "ui-contact-phone"),
    ],
};

type Fill = fn(&mut App, &Setting, &mut Lines) -> Result<(), AppError>;

/// The file of a tab.
pub(crate) async fn credit(site: &Site, visitor: &Visitor, format: Format, tab: &'static str) -> Response {
    let (list, fill): (&List, Fill) = match tab {
        "applications" => (&APPLICATIONS, applications),
        "holds" => (&HOLDS, holds),
        "overrides" => (&OVERRIDES, overrides),
        "limits" => (&LIMITS, limits),
        "groups" => (&GROUPS, groups),
        "good" => (&GOOD, good),
        _ => (&ORDERS, orders),
    };
    list.file(site, visitor, format, fill).await
}

fn orders(app: &mut App, setting: &Setting, lines: &mut Lines) -> Result<(), AppError> {
    let all = credit::orders(app, setting, None)?;
    lines.all(all.into_iter().map(|shown| {
        let (amount, state) = (shown.amount(), shown.state.code());
        let order = shown.line.order;
        vec![
            sheet::text(shown.customer),
            sheet::text(shown.name),
            sheet::text(order.reference),
            sheet::text(amount.currency.code()),
            sheet::amount(amount.minor, amount.currency),
            sheet::text(state),
            sheet::text(order.reasons),
            Cell::Date(order.checked_on),
            Cell::Date(order.until_on),
            sheet::text(shown.line.by),
        ]
    }))
}

fn applications(app: &mut App, setting: &Setting, lines: &mut Lines) -> Result<(), AppError> {
    let all = opening::applications(app, setting)?;
    lines.all(all.into_iter().map(|shown| {
        let asked = shown.line.application;
        let missing: Vec<&str> = shown.missing.iter().map(Missing::code).collect();
        let amount = |minor: Option<i64>| minor.map_or(Cell::Empty, |minor| sheet::amount(minor, asked.currency));
        let decided = shown.line.verdict;
        let granted = decided.as_ref().and_then(|line| match line.verdict {
            Verdict::Granted { limit, .. } => Some(limit.minor),
            Verdict::Refused | Verdict::Withdrawn => None,
        });
        let (on, by) = (decided.as_ref().map(|line| line.on), decided.as_ref().map(|line| line.by.clone()));
        let (why, exception) = decided.map(|line| (line.reason, line.exception)).unwrap_or_default();
        vec![
            sheet::text(shown.customer),
            sheet::text(shown.name),
            sheet::text(&asked.number),
            Cell::Date(asked.applied_on),
            sheet::text(asked.currency.code()),
            amount(asked.asked_minor),
            sheet::text(shown.state.code()),
            sheet::text(missing.join(" ")),
            amount(granted),
            sheet::day(on),
            sheet::some(by.unwrap_or_default()),
            sheet::some(why),
            sheet::some(exception.unwrap_or_default()),
        ]
    }))
}

fn holds(app: &mut App, setting: &Setting, lines: &mut Lines) -> Result<(), AppError> {
    let all = credit::holds_in_force(app, setting)?;
    lines.all(all.into_iter().map(|(whose, hold)| {
        vec![
            sheet::text(whose.number),
            sheet::text(whose.name),
            sheet::text(hold.kind.code()),
            Cell::Date(hold.from_on),
            sheet::day(hold.until_on),
            sheet::text(hold.lifts.code()),
            sheet::text(hold.reason),
        ]
    }))
}

fn overrides(app: &mut App, setting: &Setting, lines: &mut Lines) -> Result<(), AppError> {
    let all = credit::overrides_in_force(app, setting)?;
    lines.all(all.into_iter().map(|(whose, line)| {
        let given = line.given;
        vec![
            sheet::text(whose.number),
            sheet::text(whose.name),
            sheet::text(given.beyond.currency.code()),
            sheet::amount(given.beyond.minor, given.beyond.currency),
            Cell::Date(given.from_on),
            Cell::Date(given.until_on),
            sheet::text(given.by),
            sheet::text(given.reason),
        ]
    }))
}

fn limits(app: &mut App, setting: &Setting, lines: &mut Lines) -> Result<(), AppError> {
    let all = credit::limits_that_end(app, setting)?;
    lines.all(all.into_iter().map(|shown| {
        vec![
            sheet::text(shown.whose.number),
            sheet::text(shown.whose.name),
            sheet::text(shown.limit.currency.code()),
            sheet::amount(shown.limit.minor, shown.limit.currency),
            sheet::day(shown.until_on),
            sheet::day(shown.review_on),
            sheet::text(shown.state.code()),
        ]
    }))
}

/// Each group once for each member, and once where it has none.
fn groups(app: &mut App, setting: &Setting, lines: &mut Lines) -> Result<(), AppError> {
    for shown in credit::groups(app, setting)? {
        let limit = shown.group.limit;
        let row = |(number, name): (String, String)| {
            vec![
                sheet::text(&shown.group.name),
                sheet::text(limit.currency.code()),
                sheet::amount(limit.minor, limit.currency),
                sheet::day(shown.group.until_on),
                sheet::some(number),
                sheet::some(name),
            ]
        };
        if shown.members.is_empty() {
            lines.add(row(Default::default()))?;
        }
        lines.all(shown.members.iter().cloned().map(row))?;
    }
    Ok(())
}

fn good(app: &mut App, setting: &Setting, lines: &mut Lines) -> Result<(), AppError> {
    let all = credit::good_payers(app, setting)?;
    lines.all(all.into_iter().map(|payer| {
        let contact = payer.contact;
        let of = |text: fn(&Contact) -> Option<&str>| sheet::maybe(contact.as_ref().and_then(text));
        vec![
            sheet::text(payer.whose.number),
            sheet::text(payer.whose.name),
            Cell::Integer(payer.record.score),
            sheet::count(payer.record.experiences),
            sheet::text(payer.paid.currency.code()),
            sheet::amount(payer.paid.minor, payer.paid.currency),
            of(|one| one.name.as_deref()),
            of(|one| one.role.map(Role::code)),
            of(|one| one.email.as_deref()),
            of(|one| one.phone.as_deref()),
        ]
    }))
}
