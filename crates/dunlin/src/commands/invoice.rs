//! `invoice show|confirm`: one item and its money line by line; and that an item missing from a list is still owed.

use clap::Subcommand;
use dunlin_app::AppError;
use dunlin_app::cases::confirm_item;
use dunlin_app::customers::item;
use dunlin_core::aging::days_past_due;
use dunlin_core::item::{ItemKind, SentBy};
use dunlin_core::ledger::EntryKind;
use dunlin_store::{CustomerDetail, ItemDetail};
use dunlin_wire::InvoiceDetail;
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::{count, day, figure, money, plain, short_day};

/// One invoice and its money
#[derive(Debug, Subcommand)]
pub(crate) enum Invoice {
    /// Show an invoice, credit note or charge: its money line by line
    Show {
        /// Its number
        number: String,
    },
    /// Say that an item missing from the newest full list is still owed
    Confirm {
        /// Its number
        number: String,
    },
}

pub(crate) fn run(global: &Global, command: Invoice) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match command {
        Invoice::Show { number } => {
            let today = session.day(None);
            let (detail, customer) = item(&mut session.app, &session.setting, &number)?;
            session.answer(&InvoiceDetail::new(&detail, &customer, today), |_| lines(&detail, &customer, today))?;
        }
        Invoice::Confirm { number } => {
            let done = confirm_item(&mut session.app, &session.setting, &number)?;
            session.answer_changes(&done.customer, &done.changes)?;
        }
    }
    Ok(Ending::Done)
}

fn lines(detail: &ItemDetail, customer: &CustomerDetail, today: Date) -> Vec<String> {
    let item = &detail.item;
    let kind = match item.kind {
        ItemKind::Invoice => "Invoice",
        ItemKind::CreditNote => "Credit note",
        ItemKind::Charge => "Charge",
        ItemKind::OnAccount => "On account",
    };
    let name = &customer.account.name;
    let mut lines = wrapped(&format!("{kind} {} of {name} ({})", item.number, customer.account.number), 0);
    let late = match days_past_due(item.due_on, today) {
        _ if detail.open_minor == 0 => "settled".to_string(),
        ..=0 => "not due yet".to_string(),
        days => count(u64::from(days.unsigned_abs()), "day past due", "days past due"),
    };
    let open = money(detail.open_minor, item.currency);
    lines.extend(wrapped(&format!("Open: {open}, due on {}, {late}", day(item.due_on)), 2));
    let sent = match item.sent_by {
        Some(SentBy::Email) => " by e-mail",
        Some(SentBy::Post) => " by post",
        None => "",
    };
    lines.extend(wrapped(&format!("Issued on {}, sent on {}{sent}", day(item.issued_on), day(item.sent_on)), 2));
    let more = [("Terms", &item.terms), ("Reference", &item.reference)];
    for (what, text) in more.iter().filter_map(|(what, text)| Some((what, text.as_ref()?))) {
        lines.extend(wrapped(&format!("{what}: {text}"), 2));
    }
    if detail.unlisted {
        lines.extend(wrapped("Missing from the newest full list of its source: not chased.", 2));
    }
    lines.push(String::new());
    lines.extend(story(detail));
    lines.extend(steps(detail));
    lines
}

/// The ledger, with what was open after each line.
fn story(detail: &ItemDetail) -> Vec<String> {
    let currency = detail.item.currency;
    let mut table = Table::new(&[
        (Column::Whole, "Day"),
        (Column::Text, "What"),
        (Column::Right, "Amount"),
        (Column::Right, "Open"),
        (Column::Whole, ""),
    ]);
    let mut open_minor = 0_i64;
    for line in &detail.entries {
        let entry = &line.entry;
        open_minor = open_minor.saturating_add(entry.amount_minor);
        let what = match entry.kind {
            EntryKind::Issued => "issued".to_string(),
            EntryKind::SettledBefore => "settled before the book knew it".to_string(),
            EntryKind::Allocated => "received".to_string(),
            EntryKind::Corrected => {
                let due = entry.due_on.map(|on| format!(", due on {}", short_day(on))).unwrap_or_default();
                format!("corrected{due} ({})", entry.source)
            }
        };
        let sums = [figure(entry.amount_minor, currency), figure(open_minor, currency), currency.code().to_string()];
        table.row([short_day(entry.effective_on), what].into_iter().chain(sums));
    }
    table.lines()
}

fn steps(detail: &ItemDetail) -> Vec<String> {
    let mut lines = Vec::new();
    for taken in &detail.steps {
        let open = money(taken.open_minor, detail.item.currency);
        lines.extend(wrapped(&format!("{} on {}, open then: {open}", taken.step, day(taken.on)), 2));
    }
    for line in &detail.disputes {
        let from = day(line.dispute.from_on);
        let end = line.closed_on.map(|on| format!(", {} on {}", line.outcome.as_deref().unwrap_or("closed"), day(on)));
        let reason = plain(&line.dispute.reason);
        lines.extend(wrapped(&format!("contested from {from}: {reason}{}", end.unwrap_or_default()), 2));
    }
    if !lines.is_empty() {
        lines.insert(0, "What was done".to_string());
        lines.insert(0, String::new());
    }
    lines
}
