//! The placement file: what a partner needs to know of each invoice, a line each, and a last line with count and sum.
//!
//! The columns are those of `placement_fields.csv`, in its order, under their names; where each was seen stands there. What the book does
//! not know stays empty: region, guarantor, and the limitation date where our tables do not hold the law. What is asked as yes or no comes
//! from facts: a pause because of what befell the customer, and contacts that refuse calls. Amounts are plain decimals, days ISO dates.

use dunlin_core::account::{Circumstance, Contact, CustomerKind, Role};
use dunlin_core::charge::ChargeBasis;
use dunlin_core::days;
use dunlin_core::id::ItemId;
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::EntryKind;
use dunlin_core::limitation::{Enforceable, enforceable};
use dunlin_core::money::Money;
use dunlin_core::placement::{PlacedItem, PlacementView};
use dunlin_core::view::{AccountView, Hold, ItemView};
use dunlin_formats::{OutCell, write_csv};
use dunlin_store::{ItemDetail, ItemRef, PlacementLine, Tx};
use jiff::civil::Date;

use super::is_ahead_or_runs;
use super::portfolio::standing;
use crate::app::{App, Setting};
use crate::cases::everything;
use crate::customers;
use crate::error::AppError;
use crate::lapse;
use crate::opening;

/// Name, type, need, meaning and source of each field.
const FIELDS: &str = include_str!("placement_fields.csv");
/// Letters of the notes that the shortest field of an agency has room for.
const NOTES_MAX: usize = 30;

/// A placement file with what the partner is to acknowledge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementFile {
    /// What it is called.
    pub name: String,
    /// CSV by RFC 4180, UTF-8.
    pub bytes: Vec<u8>,
    /// Lines of invoices.
    pub count: usize,
    /// What is open of them together.
    pub total: Money,
}

/// The fields in their order: name, type and need.
pub fn fields() -> Vec<[&'static str; 3]> {
    let cells = |line: &'static str| {
        let mut cells = line.split(',');
        Some([cells.next()?, cells.next()?, cells.next()?])
    };
    FIELDS.lines().skip(1).filter_map(cells).collect()
}

/// The file of a placement that was approved, or of all that a portfolio still has.
///
/// # Errors
/// `placement.unknown`; `placement.state` before it is approved, or when it is over.
pub fn placement_file(app: &mut App, setting: &Setting, number: &str) -> Result<PlacementFile, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let lines = standing(tx, setting, number, today, is_ahead_or_runs)?;
        let mut rows = Vec::new();
        let mut total = Money { minor: 0, currency: setting.creditor.currency };
        for line in &lines {
            total.currency = line.view.placement.currency;
            let view = tx.customer_view(line.view.placement.account, &everything())?;
            let known = Known::of(tx, setting, line, &view, today)?;
            for item in bearing(&line.view, &view) {
                let detail = tx.item_detail(ItemRef { account: item.account, item: item.item })?;
                let (claimed, row) = known.row(item, &detail);
                total.minor = total.minor.saturating_add(claimed);
                rows.push(row);
            }
        }
        let count = rows.len();
        rows.push(trailer(count, total));
        let names: Vec<&str> = fields().iter().map(|[name, ..]| *name).collect();
        Ok(PlacementFile { name: format!("{number}.csv"), bytes: write_csv(&names, rows, false), count, total })
    })
}

/// The open items that lines are about; charges stand in the line of the invoice that bears them.
fn bearing<'p>(own: &'p PlacementView, view: &AccountView) -> Vec<&'p PlacedItem> {
    let items = &own.placement.items;
    let is_placed = |item: ItemId| items.iter().any(|own| own.item == item);
    let has_line = |item: &ItemView| !item.charge.is_some_and(|charge| is_placed(charge.item));
    let is_open = |placed: &&PlacedItem| view.items.iter().any(|item| item.id == placed.item && has_line(item));
    items.iter().filter(is_open).collect()
}

fn trailer(count: usize, total: Money) -> Vec<OutCell> {
    let cell = |[name, ..]: &[&str; 3]| match *name {
        "total_accounts" => OutCell::Integer(i64::try_from(count).unwrap_or(i64::MAX)),
        "total_balance" => OutCell::Amount(total),
        _ => OutCell::Empty,
    };
    fields().iter().map(cell).collect()
}

/// What is the same for each line.
struct Known<'a> {
    setting: &'a Setting,
    line: &'a PlacementLine,
    view: &'a AccountView,
    contract_on: Option<Date>,
    last_promise_on: Option<Date>,
    authorised_by: String,
    documents: String,
    trade_name: Option<String>,
    today: Date,
}

impl<'a> Known<'a> {
    fn of(
        tx: &mut Tx<'_>,
        setting: &'a Setting,
        line: &'a PlacementLine,
        view: &'a AccountView,
        today: Date,
    ) -> Result<Known<'a>, AppError> {
        let numbers = customers::numbers(tx, view.account)?;
        let agreement = opening::in_force(tx, &numbers, today)?;
        let (mut promises, mut documents) = (Vec::new(), vec!["invoice".to_string(), "statement".to_string()]);
        for number in &numbers {
            promises.extend(tx.promises(*number)?.into_iter().map(|own| own.promise.made_on));
            let kept = tx.evidence(*number)?.into_iter().filter(|own| own.withdrawn.is_none());
            documents.extend(kept.map(|own| own.evidence.kind.code().to_string()));
        }
        documents.sort_unstable();
        documents.dedup();
        let approved = line.view.happened.iter().find_map(|one| match &one.event {
            dunlin_core::change::PlacementEvent::Approved { by } => Some(format!("{by} {}", one.on)),
            _ => None,
        });
        Ok(Known {
            setting,
            line,
            view,
            contract_on: agreement.map(|own| own.signed.agreement.from_on),
            last_promise_on: promises.into_iter().max(),
            authorised_by: approved.unwrap_or_default(),
            documents: documents.join(";"),
            trade_name: tx.customer(line.view.placement.account)?.aliases.into_iter().find(|name| *name != line.name),
            today,
        })
    }

    /// One line, with what it claims in minor units.
    fn row(&self, placed: &PlacedItem, detail: &ItemDetail) -> (i64, Vec<OutCell>) {
        let sums = Sums::of(self.view, placed, detail);
        let cell = |[name, ..]: &[&str; 3]| self.cell(name, placed, detail, &sums);
        (sums.claimed(), fields().iter().map(cell).collect())
    }

    fn cell(&self, name: &str, placed: &PlacedItem, detail: &ItemDetail, sums: &Sums) -> OutCell {
        let money = |minor| OutCell::Amount(Money { minor, currency: self.line.view.placement.currency });
        let text = |text: &str| if text.is_empty() { OutCell::Empty } else { OutCell::Text(text.to_string()) };
        let day = |day: Option<Date>| day.map_or(OutCell::Empty, OutCell::Date);
        let creditor = &self.setting.creditor;
        let item = &detail.item;
        match name {
            "agency_client_code" | "original_creditor" | "current_creditor" => text(&creditor.name),
            "account_number" => text(&self.line.customer),
            "debtor_type" => text(if self.view.kind == CustomerKind::Consumer { "person" } else { "business" }),
            "debtor_name" => text(&self.line.name),
            "account_type" => text("open account"),
            "contract_date" => day(self.contract_on),
            "invoice_number" => text(&placed.number),
            "invoice_date" | "last_service_date" | "itemization_date" => day(Some(item.issued_on)),
            "due_date" => day(Some(item.due_on)),
            "original_amount" => money(detail.amount_minor),
            "currency" => text(item.currency.code()),
            "balance_due" => money(sums.claimed()),
            "principal" => money(sums.principal),
            "interest" => money(sums.interest),
            "fees_costs" => money(sums.fees),
            "payments_since" => money(sums.paid),
            "credits_since" => money(sums.credited),
            "last_payment_date" => day(sums.last_paid_on),
            "delinquency_date" => day(Some(days::after(item.due_on, 1))),
            "dispute_status" | "dispute_text" => text(&dispute(detail, name == "dispute_text")),
            "flag_deceased" | "flag_attorney" | "flag_bankruptcy" | "flag_do_not_call" => {
                text(if self.has_flag(name) { "true" } else { "false" })
            }
            "charge_off_date" => day(sums.given_up_on),
            "limitation_date" => day(self.enforceable_until(placed)),
            "trade_name" => text(self.trade_name.as_deref().unwrap_or_default()),
            "notes" => text(&self.notes()),
            "last_letter_date" => day(self.view.last_notice_on),
            "last_promise_date" => day(self.last_promise_on),
            "authorised_by" => text(&self.authorised_by),
            "documents" => text(&self.documents),
            "phone_1" | "phone_2" => match self.reach(name) {
                none if none.is_empty() => OutCell::Empty,
                phone => OutCell::Phone(digits(&phone)),
            },
            _ => text(&self.reach(name)),
        }
    }

    /// The last day on which it can be enforced; none while a court has it, and where the law is not known here.
    fn enforceable_until(&self, placed: &PlacedItem) -> Option<Date> {
        let item = self.view.items.iter().find(|item| item.id == placed.item)?;
        match enforceable(self.view, item, &lapse::laws(&self.setting.creditor.country), self.today)? {
            Enforceable::Until { last, .. } => Some(last),
            Enforceable::InCourt => None,
        }
    }

    /// The pauses that say what befell the customer.
    fn befell(&self) -> impl Iterator<Item = (Circumstance, &Hold)> {
        let holds = self.view.holds.iter().filter(|hold| hold.covers(self.today));
        holds.filter_map(|hold| Some((hold.because?, hold)))
    }

    fn has_flag(&self, name: &str) -> bool {
        let befell = |what| self.befell().any(|(own, _)| own == what);
        match name {
            "flag_deceased" => befell(Circumstance::Deceased),
            "flag_attorney" => befell(Circumstance::Represented),
            "flag_bankruptcy" => befell(Circumstance::Insolvent),
            _ => {
                let mut phones = self.view.contacts.iter().filter(|own| own.phone.is_some()).peekable();
                phones.peek().is_some() && phones.all(|own| own.refuses.calls)
            }
        }
    }

    /// The day and the words of what befell the customer, else the court's number for the case, else why it was handed on.
    fn notes(&self) -> String {
        let befell = self.befell().next().map(|(_, hold)| format!("{} {}", hold.from_on, hold.reason));
        let in_court = || {
            let case = self.line.view.court(self.today)?;
            Some([case.file_number?, case.name?].join(" "))
        };
        let notes = befell.or_else(in_court).unwrap_or_else(|| self.line.view.placement.reason.clone());
        notes.chars().take(NOTES_MAX).collect()
    }

    /// Where the customer is reached; not where it does not want to be.
    fn reach(&self, name: &str) -> String {
        let address = &self.view.address;
        let contacts = &self.view.contacts;
        let first = contacts.iter().find(|own| own.role == Some(Role::Payables)).or(contacts.first());
        let of = |field: fn(&Contact) -> Option<&String>| first.and_then(field).cloned();
        let phones: Vec<&String> = contacts.iter().filter_map(Contact::call_to).collect();
        let found = match name {
            "address_line1" => address.line1.clone(),
            "address_line2" => address.line2.clone(),
            "city" => address.city.clone(),
            "postcode" => address.postcode.clone(),
            "country" => address.country.clone(),
            "address_source" => Some("the creditor's own records".to_string()),
            "phone_1" => phones.first().map(|own| (*own).clone()),
            "phone_2" => phones.get(1).map(|own| (*own).clone()),
            "email" => contacts.iter().find_map(Contact::email_to).cloned(),
            "contact_person" => of(|own| own.name.as_ref()),
            "language" => self.view.language.clone(),
            _ => None,
        };
        found.unwrap_or_default()
    }
}

/// A telephone number as programs dial it: what people put between the digits is no part of it.
fn digits(phone: &str) -> String {
    phone.replace(['-', '/', '.', '(', ')'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn dispute(detail: &ItemDetail, in_words: bool) -> String {
    let newest = detail.disputes.last();
    match newest {
        None if in_words => String::new(),
        None => "none".to_string(),
        Some(_) if in_words => newest.map(|own| own.dispute.reason.clone()).unwrap_or_default(),
        Some(own) if own.closed_on.is_none() => "open".to_string(),
        Some(_) => "resolved".to_string(),
    }
}

/// What a line claims, in minor units: principal, interest and fees apart.
#[derive(Debug, Default)]
struct Sums {
    principal: i64,
    interest: i64,
    fees: i64,
    paid: i64,
    credited: i64,
    last_paid_on: Option<Date>,
    /// The last day on which something of it was written off.
    given_up_on: Option<Date>,
}

impl Sums {
    fn of(view: &AccountView, placed: &PlacedItem, detail: &ItemDetail) -> Sums {
        let mut sums = Sums::default();
        let own = |item: &&ItemView| item.is_of(placed.item);
        for item in view.items.iter().filter(own) {
            let basis = item.charge.map(|charge| charge.basis);
            match (item.kind, basis) {
                (ItemKind::Charge, Some(ChargeBasis::Interest)) => sums.interest += item.open_minor,
                (ItemKind::Charge, _) => sums.fees += item.open_minor,
                _ => sums.principal += item.open_minor,
            }
        }
        for entry in detail.entries.iter().map(|line| &line.entry) {
            match entry.kind {
                EntryKind::Allocated | EntryKind::Unallocated | EntryKind::Returned => {
                    sums.paid -= entry.amount_minor;
                    if entry.kind == EntryKind::Allocated {
                        sums.last_paid_on = sums.last_paid_on.max(Some(entry.effective_on));
                    }
                }
                EntryKind::Issued | EntryKind::Corrected => {}
                EntryKind::WrittenOff => {
                    sums.credited -= entry.amount_minor;
                    sums.given_up_on = sums.given_up_on.max(Some(entry.effective_on));
                }
                _ => sums.credited -= entry.amount_minor,
            }
        }
        sums
    }

    fn claimed(&self) -> i64 {
        self.principal.saturating_add(self.interest).saturating_add(self.fees)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_are_those_of_the_list_in_its_order() {
        let fields = fields();
        assert_eq!(fields.len(), 54);
        assert_eq!(fields[0], ["agency_client_code", "text", "required"]);
        assert_eq!(fields[53], ["total_balance", "money", "required"]);
    }

    #[test]
    fn a_telephone_number_is_what_programs_dial() {
        assert_eq!(digits("(030) 555/01-48"), "030 555 01 48");
        assert_eq!(digits("+31 30 555.01"), "+31 30 555 01");
    }
}
