//! The sheet of past-due customers (R1.1): who is late, with what, since when, what was done last and what comes next.
//!
//! One row for each customer and currency with a past-due invoice or charge as of a day, and room for notes. As CSV and XLSX; texts
//! can never become formulas. The number of customers past due stands in a last row of its own, which has no currency: whoever
//! reads the sheet by machine takes the rows that have one. Credits are taken off the amounts, but alone they make nobody late.

use dunlin_core::aging::days_past_due;
use dunlin_core::item::ItemKind;
use dunlin_core::money::{Currency, Money};
use dunlin_core::plan::{AccountPlan, Decision, plan_day};
use dunlin_core::policy::StepId;
use dunlin_core::view::AccountView;
use dunlin_formats::{OutCell, write_csv};
use dunlin_store::{AsOf, Tx, Which};
use jiff::civil::Date;

use super::workbook;
use crate::app::{App, Setting};
use crate::error::AppError;
use crate::run::Ahead;

/// The sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct PastDueSheet {
    /// The day it speaks of.
    pub as_of: Date,
    /// By customer number (bytes), then currency.
    pub rows: Vec<PastDueRow>,
    /// Customers with something past due, whatever the currency.
    pub customers_past_due: u64,
}

/// One customer in one currency.
#[derive(Debug, Clone, PartialEq)]
pub struct PastDueRow {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// Issue date of the invoice that is late longest.
    pub oldest_issued_on: Date,
    /// How long it is late, in days.
    pub days_past_due: i32,
    /// Which money.
    pub currency: Currency,
    /// Minor units past due, credits taken off.
    pub past_due_minor: i64,
    /// Minor units open.
    pub total_minor: i64,
    /// What was done last in collecting, and when.
    pub last_activity: Option<(Date, &'static str)>,
    /// The pay date that the customer named (R1.3), or promised.
    pub pay_date_named: Option<Date>,
    /// Holds in force, by their stable words.
    pub holds: Vec<&'static str>,
    /// The policy's next step for one of the items, and the earliest day for it.
    pub next_step: Option<(StepId, Date)>,
}

const HEADERS: [&str; 14] = [
    "Customer number",
    "Customer name",
    "Oldest invoice date",
    "Days past due",
    "Currency",
    "Past due",
    "Total open",
    "Last activity on",
    "Last activity",
    "Pay date named",
    "Hold",
    "Next step",
    "Next step on",
    "Notes",
];

/// Who is past due as of a day.
pub fn past_due(app: &mut App, setting: &Setting, as_of: Date) -> Result<PastDueSheet, AppError> {
    app.store.read(|tx| {
        let ahead = Ahead::of(tx, setting, as_of)?;
        let mut sheet = PastDueSheet { as_of, rows: Vec::new(), customers_past_due: 0 };
        tx.views_with(setting.creditor.id, &AsOf::day(as_of), Which::WithOpenItems, |tx, view| {
            let mut currencies: Vec<Currency> = late_items(&view, as_of).map(|at| view.items[at].currency).collect();
            currencies.sort_unstable();
            currencies.dedup();
            if currencies.is_empty() {
                return Ok(());
            }
            sheet.customers_past_due += 1;
            let mut plan = plan_day(&view, setting.governed(&view, as_of).policy, &setting.day(as_of));
            let numbers: Vec<&str> = view.items.iter().map(|item| item.number.as_str()).collect();
            ahead.skip(tx, view.account, &numbers, &mut plan)?;
            let last_activity = last_activity(tx, &view, as_of)?;
            let rows = currencies.into_iter().filter_map(|currency| row(&view, &plan, as_of, currency, last_activity));
            sheet.rows.extend(rows);
            Ok::<(), AppError>(())
        })?;
        Ok(sheet)
    })
}

impl PastDueSheet {
    /// UTF-8 without a byte order mark, by RFC 4180.
    pub fn to_csv(&self) -> Vec<u8> {
        write_csv(&HEADERS, self.cells(), false)
    }

    /// A workbook of one sheet; the same sheet gives the same bytes.
    ///
    /// # Errors
    /// More rows than a sheet holds (1,048,576).
    pub fn to_xlsx(&self) -> Result<Vec<u8>, AppError> {
        workbook("Past due", &HEADERS, self.cells())
    }

    fn cells(&self) -> impl Iterator<Item = Vec<OutCell>> {
        let count = i64::try_from(self.customers_past_due).unwrap_or(i64::MAX);
        let mut last = vec![OutCell::Text("Customers past due".to_owned()), OutCell::Integer(count)];
        last.resize(HEADERS.len(), OutCell::Empty);
        self.rows.iter().map(PastDueRow::cells).chain(std::iter::once(last))
    }
}

impl PastDueRow {
    fn cells(&self) -> Vec<OutCell> {
        let money = |minor| OutCell::Amount(Money { minor, currency: self.currency });
        let day = |day: Option<Date>| day.map_or(OutCell::Empty, OutCell::Date);
        let text = |text: &str| if text.is_empty() { OutCell::Empty } else { OutCell::Text(text.to_owned()) };
        vec![
            text(&self.customer),
            text(&self.name),
            OutCell::Date(self.oldest_issued_on),
            OutCell::Integer(i64::from(self.days_past_due)),
            text(self.currency.code()),
            money(self.past_due_minor),
            money(self.total_minor),
            day(self.last_activity.map(|(on, _)| on)),
            text(self.last_activity.map_or("", |(_, what)| what)),
            day(self.pay_date_named),
            text(&self.holds.join(", ")),
            text(self.next_step.as_ref().map_or("", |(step, _)| step)),
            day(self.next_step.as_ref().map(|(_, on)| *on)),
            OutCell::Empty,
        ]
    }
}

/// Places of the invoices and charges that are past due.
fn late_items(view: &AccountView, as_of: Date) -> impl Iterator<Item = usize> {
    let items = view.items.iter().enumerate();
    let is_debt = |kind: ItemKind| !kind.is_credit();
    items
        .filter(move |(_, item)| is_debt(item.kind) && item.open_minor > 0 && days_past_due(item.due_on, as_of) > 0)
        .map(|(at, _)| at)
}

fn row(
    view: &AccountView,
    plan: &AccountPlan,
    as_of: Date,
    currency: Currency,
    last_activity: Option<(Date, &'static str)>,
) -> Option<PastDueRow> {
    let own = || view.items.iter().filter(|item| item.currency == currency);
    let late = late_items(view, as_of).map(|at| &view.items[at]).filter(|item| item.currency == currency);
    // Of two that are late equally long, the one that was issued first.
    let oldest = late.min_by_key(|item| (item.due_on, item.issued_on))?;
    let is_past = |due_on: Date| days_past_due(due_on, as_of) > 0;
    Some(PastDueRow {
        customer: view.number.clone(),
        name: view.name.clone(),
        oldest_issued_on: oldest.issued_on,
        days_past_due: days_past_due(oldest.due_on, as_of),
        currency,
        past_due_minor: own().filter(|item| is_past(item.due_on)).map(|item| item.open_minor).sum(),
        total_minor: own().map(|item| item.open_minor).sum(),
        last_activity,
        pay_date_named: pay_date_named(view, currency),
        holds: (view.holds.iter().filter(|hold| hold.item.is_none() && hold.covers(as_of)))
            .map(|hold| hold.kind.code())
            .collect(),
        next_step: next_step(view, plan, as_of, currency),
    })
}

fn pay_date_named(view: &AccountView, currency: Currency) -> Option<Date> {
    let named = view.items.iter().filter(|item| item.currency == currency).filter_map(|item| item.pay_date_named).max();
    let promised =
        view.promises.iter().filter(|promise| promise.currency == currency).map(|promise| promise.promised_on);
    named.into_iter().chain(promised).max()
}

/// Today's step if something is done, else the one that comes first.
fn next_step(view: &AccountView, plan: &AccountPlan, as_of: Date, currency: Currency) -> Option<(StepId, Date)> {
    let plans = view.items.iter().zip(&plan.items).filter(|(item, _)| item.currency == currency);
    let steps = plans.filter_map(|(_, plan)| match (&plan.step, plan.decision) {
        (Some(step), Decision::WillDo) => Some((step.clone(), as_of)),
        _ => plan.next.clone(),
    });
    steps.min_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)))
}

/// The newest of notice, statement, conversation, promise and payment.
fn last_activity(tx: &mut Tx<'_>, view: &AccountView, as_of: Date) -> Result<Option<(Date, &'static str)>, AppError> {
    let mut receipts = tx.receipts(view.account)?;
    for member in &view.members {
        receipts.extend(tx.receipts(*member)?);
    }
    let received = receipts.iter().map(|line| line.receipt.received_on).filter(|on| *on <= as_of).max();
    let promised = view.promises.iter().map(|promise| promise.made_on).max();
    let talked = view.last_conversation.as_ref().map(|conversation| conversation.on);
    // What was taken back and is still to be told; once it is, the letter that tells it is the newest notice.
    let withdrawn = view.corrections.iter().map(|wrong| wrong.withdrawn_on).max();
    let all = [
        (view.last_statement_on, "statement"),
        (view.last_notice_on, "notice"),
        (withdrawn, "notice withdrawn"),
        (promised, "promise"),
        (talked, "conversation"),
        (received, "payment"),
    ];
    // The later in the list wins a tie: what the customer did says more than what was sent.
    Ok(all.into_iter().filter_map(|(on, what)| Some((on?, what))).max_by_key(|(on, _)| *on))
}
