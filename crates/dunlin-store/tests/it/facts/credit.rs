//! Orders before they are confirmed, overrides and shared limits, as facts.

use dunlin_core::change::{AccountChange, Change, CreditChange, CreditOverride, LimitBasis, OrderEnd, OrderRecord};
use dunlin_core::credit::{Decision, LimitSpan};
use dunlin_core::id::{AccountId, OverrideId};
use dunlin_core::money::{Currency, Money};

use super::day;

/// Orders before they are confirmed, an override, and a limit in common.
pub(super) fn asked_about(owner: AccountId) -> Vec<Vec<Change>> {
    let limit = |minor: i64| Some(Money { minor, currency: Currency::EUR });
    vec![
        vec![
            Change::Account(AccountChange::LimitSet {
                account: owner,
                limit: limit(100_000),
                was: limit(500_000),
                reason: "on trial".to_owned(),
                span: LimitSpan { until_on: Some(day("2026-12-31")), trial: Some((day("2026-03-12"), 3)) },
                former_span: LimitSpan::default(),
                basis: LimitBasis::Application,
            }),
            order(owner, "SO-1", Decision::Allow),
            order(owner, "SO-2", Decision::Refuse),
            Change::Credit(CreditChange::OverrideGiven(CreditOverride {
                id: OverrideId(0xB201),
                account: owner,
                by: "Ines".to_owned(),
                reason: "the money was seen".to_owned(),
                from_on: day("2026-03-12"),
                until_on: day("2026-03-20"),
                beyond: Money { minor: 20_000, currency: Currency::EUR },
            })),
            group(owner, Some("Kestrel Group"), None),
        ],
        vec![
            order(owner, "SO-2", Decision::Allow),
            ended(owner, "SO-1", OrderEnd::Invoiced),
            Change::Credit(CreditChange::OverrideEnded {
                account: owner,
                id: OverrideId(0xB201),
                on: day("2026-03-14"),
                reason: "no longer needed".to_owned(),
            }),
            group(owner, None, Some("Kestrel Group")),
        ],
        vec![group(owner, Some("Salm"), None), ended(owner, "SO-2", OrderEnd::Cancelled)],
    ]
}

/// An order that was asked about.
fn order(owner: AccountId, reference: &str, decision: Decision) -> Change {
    Change::Credit(CreditChange::OrderChecked(OrderRecord {
        account: owner,
        reference: reference.to_owned(),
        amount_minor: 12_000,
        currency: Currency::EUR,
        checked_on: day("2026-03-12"),
        until_on: day("2026-05-11"),
        decision,
        reasons: "limit.within".to_owned(),
    }))
}

/// What became of it.
fn ended(account: AccountId, reference: &str, end: OrderEnd) -> Change {
    let (reference, reason) = (reference.to_owned(), "said on the phone".to_owned());
    Change::Credit(CreditChange::OrderEnded { account, reference, end, on: day("2026-03-13"), reason })
}

/// Whose limit is shared.
fn group(account: AccountId, group: Option<&str>, was: Option<&str>) -> Change {
    let name = |name: &str| name.to_owned();
    Change::Credit(CreditChange::GroupJoined { account, group: group.map(name), was: was.map(name) })
}
