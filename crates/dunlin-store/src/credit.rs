//! What orders are held against: limits, what is open, ordered and not yet settled, overrides, and groups that share a limit.
//!
//! Whoever decides about an order does so in [`Store::decide`](crate::Store::decide), holds the group's row and then the account's
//! ([`Tx::hold_group`], [`Tx::hold_account`]), always in this order, and reads after that: two orders at once wait for each other.

use dunlin_core::change::{CreditOverride, OrderEnd, OrderRecord};
use dunlin_core::credit::{Decision, LimitSpan};
use dunlin_core::id::{AccountId, CreditorId, OverrideId};
use dunlin_core::money::{Currency, Money};
use dunlin_core::view::{HoldKind, LiftRule};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::model::Who;
use crate::store::Tx;

/// What is open of an account in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenSum {
    /// Its currency.
    pub currency: Currency,
    /// Open items, credit notes deducted, without money that settles nothing yet.
    pub open_minor: i64,
    /// Money received that settles nothing yet; above zero.
    pub unapplied_minor: i64,
}

/// An order that was asked about, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderLine {
    /// The order.
    pub order: OrderRecord,
    /// Who asked.
    pub by: String,
    /// How it stopped to count, when and why, where a person said so.
    pub ended: Option<(OrderEnd, Date, String)>,
    /// When it was answered.
    pub recorded_at: Timestamp,
    /// The version of the account that its commit made.
    pub version: i64,
}

impl OrderLine {
    /// Whether it counts on a day, as far as the order itself says.
    pub fn counts(&self, on: Date) -> bool {
        self.order.decision == Decision::Allow && self.ended.is_none() && on <= self.order.until_on
    }
}

/// An override, and its end before its last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverrideLine {
    /// The override.
    pub given: CreditOverride,
    /// From which day on it does not count, and why.
    pub ended: Option<(Date, String)>,
    /// The version of the account that its commit made.
    pub version: i64,
}

impl OverrideLine {
    /// Whether it counts on a day.
    pub fn counts(&self, on: Date) -> bool {
        self.given.from_on <= on && on <= self.given.until_on && self.ended.as_ref().is_none_or(|(from, _)| on < *from)
    }
}

/// Customers that share a limit.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct CreditGroup {
    /// Its name.
    pub name: String,
    /// How much all of them may owe together.
    pub limit: Money,
    /// Its last day; `None` is until it is changed.
    pub until_on: Option<Date>,
}

statements! {
    /// Holds the account's row.
    HOLD_ACCOUNT (Id) -> () = "UPDATE account SET version = version WHERE id = $1";
    /// Holds the group's row.
    HOLD_GROUP (Id Text) -> () = "UPDATE credit_group SET until_on = until_on WHERE creditor_id = $1 AND name = $2";
    /// In which currencies an account ever had items.
    ITEM_CURRENCIES (Id) -> (Text) =
        "SELECT DISTINCT currency FROM item WHERE account_id = $1 AND withdrawn_at IS NULL ORDER BY currency";
    /// What is open of an account.
    OPEN_SUMS (Id) -> (Text Int Int) =
        "SELECT currency, CAST(SUM(CASE WHEN kind = 'on_account' THEN 0 ELSE open_minor END) AS BIGINT), \
         CAST(SUM(CASE WHEN kind = 'on_account' THEN -open_minor ELSE 0 END) AS BIGINT) FROM item \
         WHERE account_id = $1 AND open_minor <> 0 AND withdrawn_at IS NULL GROUP BY currency ORDER BY currency";
    /// What is open of all members of a group.
    GROUP_OPEN_SUMS (Id Text) -> (Text Int Int) =
        "SELECT i.currency, CAST(SUM(CASE WHEN i.kind = 'on_account' THEN 0 ELSE i.open_minor END) AS BIGINT), \
         CAST(SUM(CASE WHEN i.kind = 'on_account' THEN -i.open_minor ELSE 0 END) AS BIGINT) FROM credit_member m \
         JOIN item i ON i.account_id = m.account_id WHERE m.creditor_id = $1 AND m.group_name = $2 \
         AND i.open_minor <> 0 AND i.withdrawn_at IS NULL GROUP BY i.currency ORDER BY i.currency";
    /// Orders of an account, oldest first.
    ORDERS (Id) -> (Id Text Int Text Day Day Text Text Text Text Day Text Int Int Text Text) =
        "SELECT o.account_id, o.reference, o.amount_minor, o.currency, o.checked_on, o.until_on, o.decision, o.reasons, \
         o.checked_by, o.ended_as, o.ended_on, o.ended_reason, o.version, o.recorded_at, a.number, a.name \
         FROM credit_order o JOIN account a ON a.id = o.account_id WHERE o.account_id = $1 \
         ORDER BY o.checked_on, o.recorded_at, o.reference";
    /// Orders of an account that may count on a day.
    OPEN_ORDERS (Id Day) -> (Id Text Int Text Day Day Text Text Text Text Day Text Int Int) =
        "SELECT account_id, reference, amount_minor, currency, checked_on, until_on, decision, reasons, checked_by, \
         ended_as, ended_on, ended_reason, version, recorded_at FROM credit_order \
         WHERE account_id = $1 AND until_on >= $2 AND ended_as IS NULL AND decision = 'allow' ORDER BY checked_on, reference";
    /// Orders of all members of a group that may count on a day.
    GROUP_OPEN_ORDERS (Id Text Day) -> (Id Text Int Text Day Day Text Text Text Text Day Text Int Int) =
        "SELECT o.account_id, o.reference, o.amount_minor, o.currency, o.checked_on, o.until_on, o.decision, o.reasons, \
         o.checked_by, o.ended_as, o.ended_on, o.ended_reason, o.version, o.recorded_at FROM credit_member m \
         JOIN credit_order o ON o.account_id = m.account_id WHERE m.creditor_id = $1 AND m.group_name = $2 \
         AND o.until_on >= $3 AND o.ended_as IS NULL AND o.decision = 'allow' ORDER BY o.account_id, o.checked_on, o.reference";
    /// One order.
    ORDER (Id Text) -> (Id Text Int Text Day Day Text Text Text Text Day Text Int Int) =
        "SELECT account_id, reference, amount_minor, currency, checked_on, until_on, decision, reasons, checked_by, \
         ended_as, ended_on, ended_reason, version, recorded_at FROM credit_order WHERE account_id = $1 AND reference = $2";
    /// Orders of a creditor that were asked about since a day, newest first.
    ORDERS_SINCE (Id Day) -> (Id Text Int Text Day Day Text Text Text Text Day Text Int Int Text Text) =
        "SELECT o.account_id, o.reference, o.amount_minor, o.currency, o.checked_on, o.until_on, o.decision, o.reasons, \
         o.checked_by, o.ended_as, o.ended_on, o.ended_reason, o.version, o.recorded_at, a.number, a.name \
         FROM credit_order o JOIN account a ON a.id = o.account_id WHERE o.creditor_id = $1 AND o.checked_on >= $2 \
         ORDER BY o.checked_on DESC, o.recorded_at DESC, a.number, o.reference";
    /// What the items of an account that came since an instant say they were ordered by.
    ITEM_REFERENCES (Id Int) -> (Text Int) =
        "SELECT reference, recorded_at FROM item WHERE account_id = $1 AND recorded_at >= $2 AND reference IS NOT NULL \
         AND withdrawn_at IS NULL ORDER BY reference, recorded_at";
    /// Overrides of an account, oldest first.
    OVERRIDES (Id) -> (Id Id Text Text Day Day Int Text Day Text Int) =
        "SELECT account_id, id, given_by, reason, from_on, until_on, beyond_minor, currency, ended_on, ended_reason, version \
         FROM credit_override WHERE account_id = $1 ORDER BY from_on, version, id";
    /// Overrides of a creditor whose last day has not passed, the first to end first.
    OVERRIDES_UNTIL (Id Day) -> (Id Id Text Text Day Day Int Text Day Text Int Text Text) =
        "SELECT o.account_id, o.id, o.given_by, o.reason, o.from_on, o.until_on, o.beyond_minor, o.currency, o.ended_on, \
         o.ended_reason, o.version, a.number, a.name FROM credit_override o JOIN account a ON a.id = o.account_id \
         WHERE o.creditor_id = $1 AND o.until_on >= $2 ORDER BY o.until_on, a.number, o.id";
    /// Holds of a creditor that are in force on a day, the newest first.
    HOLDS_IN_FORCE (Id Day) -> (Id Text Day Day Text Text Text Text) =
        "SELECT h.account_id, h.kind, h.from_on, h.until_on, h.reason, h.lifts, a.number, a.name FROM hold h \
         JOIN account a ON a.id = h.account_id WHERE h.creditor_id = $1 AND h.from_on <= $2 \
         AND COALESCE(h.lifted_until_on, h.until_on, $2) >= $2 ORDER BY h.from_on DESC, a.number, h.kind";
    /// The group of an account.
    GROUP_OF (Id) -> (Text) = "SELECT group_name FROM credit_member WHERE account_id = $1";
    /// A group.
    GROUP (Id Text) -> (Text Int Text Day) =
        "SELECT name, limit_minor, currency, until_on FROM credit_group WHERE creditor_id = $1 AND name = $2";
    /// All groups.
    GROUPS (Id) -> (Text Int Text Day) =
        "SELECT name, limit_minor, currency, until_on FROM credit_group WHERE creditor_id = $1 ORDER BY name";
    /// Who shares a group's limit.
    MEMBERS (Id Text) -> (Id) =
        "SELECT account_id FROM credit_member WHERE creditor_id = $1 AND group_name = $2 ORDER BY account_id";
    /// A group as it is from now on.
    KEEP_GROUP (Id Text Int Text Day) -> () =
        "INSERT INTO credit_group (creditor_id, name, limit_minor, currency, until_on) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (creditor_id, name) DO UPDATE SET limit_minor = excluded.limit_minor, currency = excluded.currency, \
         until_on = excluded.until_on";
    /// Customers whose limit ends, or is on trial.
    LIMITS_THAT_END (Id) -> (Id Int Text Day Day Int Text Text) =
        "SELECT id, limit_minor, limit_currency, limit_until_on, trial_from_on, trial_months, number, name FROM account \
         WHERE creditor_id = $1 AND withdrawn_at IS NULL AND limit_minor IS NOT NULL \
         AND (limit_until_on IS NOT NULL OR trial_from_on IS NOT NULL) ORDER BY number";
    /// Customers whose limit is on trial.
    TRIALS (Id) -> (Id Int Text Day Day Int Text Text) =
        "SELECT id, limit_minor, limit_currency, limit_until_on, trial_from_on, trial_months, number, name FROM account \
         WHERE creditor_id = $1 AND trial_from_on IS NOT NULL AND limit_minor IS NOT NULL AND withdrawn_at IS NULL ORDER BY number";
}

impl Tx<'_> {
    /// Holds an account's row until the transaction ends: whoever else would write there waits. On SQLite a writer is alone anyway.
    pub fn hold_account(&mut self, account: AccountId) -> Result<()> {
        if self.db.has_one_writer() { Ok(()) } else { self.db.run(&HOLD_ACCOUNT, params![account]).map(drop) }
    }

    /// The same for a group that shares a limit. Always before the account.
    pub fn hold_group(&mut self, creditor: CreditorId, group: &str) -> Result<()> {
        if self.db.has_one_writer() { Ok(()) } else { self.db.run(&HOLD_GROUP, params![creditor, group]).map(drop) }
    }

    /// The currencies in which an account ever had items.
    pub fn item_currencies(&mut self, account: AccountId) -> Result<Vec<Currency>> {
        self.db.list(&ITEM_CURRENCIES, params![account], |row| row.currency(0))
    }

    /// What is open of an account, by currency.
    pub fn open_sums(&mut self, account: AccountId) -> Result<Vec<OpenSum>> {
        self.db.list(&OPEN_SUMS, params![account], read_sum)
    }

    /// What is open of all members of a group, by currency.
    pub fn group_open_sums(&mut self, creditor: CreditorId, group: &str) -> Result<Vec<OpenSum>> {
        self.db.list(&GROUP_OPEN_SUMS, params![creditor, group], read_sum)
    }

    /// The orders of an account, oldest first.
    pub fn orders(&mut self, account: AccountId) -> Result<Vec<Named<OrderLine>>> {
        self.db.list(&ORDERS, params![account], |row| read_named(row, 14, read_order))
    }

    /// One order of an account.
    pub fn order(&mut self, account: AccountId, reference: &str) -> Result<Option<OrderLine>> {
        self.db.find(&ORDER, params![account, reference], read_order)
    }

    /// Orders of a creditor that were asked about since a day, newest first.
    pub fn orders_since(&mut self, creditor: CreditorId, since: Date) -> Result<Vec<Named<OrderLine>>> {
        self.db.list(&ORDERS_SINCE, params![creditor, since], |row| read_named(row, 14, read_order))
    }

    /// Orders of an account that may count on a day: allowed, and not ended.
    pub fn open_orders(&mut self, account: AccountId, on: Date) -> Result<Vec<OrderLine>> {
        self.db.list(&OPEN_ORDERS, params![account, on], read_order)
    }

    /// The same for all members of a group.
    pub fn group_open_orders(&mut self, creditor: CreditorId, group: &str, on: Date) -> Result<Vec<OrderLine>> {
        self.db.list(&GROUP_OPEN_ORDERS, params![creditor, group, on], read_order)
    }

    /// Orders of all accounts of a customer that count on a day: allowed, not ended, and not billed since.
    pub fn unbilled(&mut self, accounts: &[AccountId], on: Date) -> Result<Vec<OrderLine>> {
        let mut orders = Vec::new();
        for account in accounts {
            orders.extend(self.open_orders(*account, on)?);
        }
        self.without_billed(orders, accounts)
    }

    /// Orders of a customer without those that an item names which came later, to whichever of its accounts.
    pub fn without_billed(&mut self, mut orders: Vec<OrderLine>, accounts: &[AccountId]) -> Result<Vec<OrderLine>> {
        let Some(first) = orders.iter().map(|line| line.recorded_at).min() else { return Ok(orders) };
        let read = |row: &Row<'_>| Ok((row.string(0)?, row.instant(1)?));
        let mut named = Vec::new();
        for account in accounts {
            named.extend(self.db.list(&ITEM_REFERENCES, params![*account, first], read)?);
        }
        let billed = |line: &OrderLine| {
            let mut of = named.iter().filter(|(reference, _)| *reference == line.order.reference);
            of.any(|(_, at)| *at >= line.recorded_at)
        };
        orders.retain(|line| !billed(line));
        Ok(orders)
    }

    /// Overrides of an account, oldest first.
    pub fn overrides(&mut self, account: AccountId) -> Result<Vec<OverrideLine>> {
        self.db.list(&OVERRIDES, params![account], read_override)
    }

    /// Overrides of a creditor whose last day has not passed, the first to end first.
    pub fn overrides_until(&mut self, creditor: CreditorId, on: Date) -> Result<Vec<Named<OverrideLine>>> {
        self.db.list(&OVERRIDES_UNTIL, params![creditor, on], |row| read_named(row, 11, read_override))
    }

    /// Holds of a creditor that are in force on a day, the newest first.
    pub fn holds_in_force(&mut self, creditor: CreditorId, on: Date) -> Result<Vec<Named<HoldInForce>>> {
        self.db.list(&HOLDS_IN_FORCE, params![creditor, on], |row| read_named(row, 6, read_hold))
    }

    /// With whom an account shares a limit.
    pub fn credit_group_of(&mut self, account: AccountId) -> Result<Option<String>> {
        self.db.find(&GROUP_OF, params![account], |row| row.string(0))
    }

    /// A group.
    pub fn credit_group(&mut self, creditor: CreditorId, name: &str) -> Result<Option<CreditGroup>> {
        self.db.find(&GROUP, params![creditor, name], read_group)
    }

    /// All groups by name.
    pub fn credit_groups(&mut self, creditor: CreditorId) -> Result<Vec<CreditGroup>> {
        self.db.list(&GROUPS, params![creditor], read_group)
    }

    /// Who shares a group's limit.
    pub fn credit_members(&mut self, creditor: CreditorId, group: &str) -> Result<Vec<AccountId>> {
        self.db.list(&MEMBERS, params![creditor, group], |row| Ok(AccountId(row.id(0)?)))
    }

    /// Keeps a group as it is from now on, with a line in the log.
    pub fn keep_credit_group(&mut self, who: &Who, creditor: CreditorId, group: &CreditGroup) -> Result<()> {
        let row = params![creditor, &group.name, group.limit.minor, &group.limit.currency, group.until_on];
        self.db.run(&KEEP_GROUP, row)?;
        self.log_setting(who, creditor, "credit_group.set", group)
    }

    /// Accounts whose limit has a last day or is on trial, by number.
    pub fn limits_that_end(&mut self, creditor: CreditorId) -> Result<Vec<Named<EndingLimit>>> {
        self.db.list(&LIMITS_THAT_END, params![creditor], |row| read_named(row, 6, read_limit))
    }

    /// Limits that are on trial, by number.
    pub fn limits_on_trial(&mut self, creditor: CreditorId) -> Result<Vec<Named<EndingLimit>>> {
        self.db.list(&TRIALS, params![creditor], |row| read_named(row, 6, read_limit))
    }
}

/// Something of a customer, with number and name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<T> {
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
    /// What it is.
    pub of: T,
}

/// A hold that is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoldInForce {
    /// Whose.
    pub account: AccountId,
    /// What must not happen.
    pub kind: HoldKind,
    /// Since when.
    pub from_on: Date,
    /// Its last day as it was placed.
    pub until_on: Option<Date>,
    /// Why.
    pub reason: String,
    /// By what it ends by itself.
    pub lifts: LiftRule,
}

/// A limit that has a last day, or is on trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndingLimit {
    /// Whose.
    pub account: AccountId,
    /// How much.
    pub limit: Money,
    /// How long.
    pub span: LimitSpan,
}

/// Reads how long a limit holds: its last day, the first day of its trial, and its months.
pub(crate) fn read_span(row: &Row<'_>, at: usize) -> Result<LimitSpan> {
    let months = row.opt_int(at + 2)?.and_then(|months| i32::try_from(months).ok());
    Ok(LimitSpan { until_on: row.opt_day(at)?, trial: row.opt_day(at + 1)?.zip(months) })
}

fn read_named<T>(row: &Row<'_>, at: usize, read: fn(&Row<'_>) -> Result<T>) -> Result<Named<T>> {
    Ok(Named { number: row.string(at)?, name: row.string(at + 1)?, of: read(row)? })
}

fn read_limit(row: &Row<'_>) -> Result<EndingLimit> {
    let limit = Money { minor: row.int(1)?, currency: row.currency(2)? };
    Ok(EndingLimit { account: AccountId(row.id(0)?), limit, span: read_span(row, 3)? })
}

fn read_hold(row: &Row<'_>) -> Result<HoldInForce> {
    Ok(HoldInForce {
        account: AccountId(row.id(0)?),
        kind: row.word(1, HoldKind::find)?,
        from_on: row.day(2)?,
        until_on: row.opt_day(3)?,
        reason: row.string(4)?,
        lifts: row.word(5, LiftRule::find)?,
    })
}

fn read_sum(row: &Row<'_>) -> Result<OpenSum> {
    Ok(OpenSum { currency: row.currency(0)?, open_minor: row.int(1)?, unapplied_minor: row.int(2)? })
}

fn read_group(row: &Row<'_>) -> Result<CreditGroup> {
    let limit = Money { minor: row.int(1)?, currency: row.currency(2)? };
    Ok(CreditGroup { name: row.string(0)?, limit, until_on: row.opt_day(3)? })
}

fn read_order(row: &Row<'_>) -> Result<OrderLine> {
    let order = OrderRecord {
        account: AccountId(row.id(0)?),
        reference: row.string(1)?,
        amount_minor: row.int(2)?,
        currency: row.currency(3)?,
        checked_on: row.day(4)?,
        until_on: row.day(5)?,
        decision: row.word(6, Decision::find)?,
        reasons: row.string(7)?,
    };
    let ended = match (row.opt_word(9, OrderEnd::find)?, row.opt_day(10)?) {
        (Some(end), Some(on)) => Some((end, on, row.opt_string(11)?.unwrap_or_default())),
        _ => None,
    };
    Ok(OrderLine { order, by: row.string(8)?, ended, version: row.int(12)?, recorded_at: row.instant(13)? })
}

fn read_override(row: &Row<'_>) -> Result<OverrideLine> {
    let given = CreditOverride {
        account: AccountId(row.id(0)?),
        id: OverrideId(row.id(1)?),
        by: row.string(2)?,
        reason: row.string(3)?,
        from_on: row.day(4)?,
        until_on: row.day(5)?,
        beyond: Money { minor: row.int(6)?, currency: row.currency(7)? },
    };
    let ended = row.opt_day(8)?.map(|on| Ok::<_, crate::StoreError>((on, row.opt_string(9)?.unwrap_or_default())));
    Ok(OverrideLine { given, ended: ended.transpose()?, version: row.int(10)? })
}
