//! How customers paid: `credit review|good-payers`.

use dunlin_app::AppError;
use dunlin_app::cases::contact_label;
use dunlin_app::credit::{GoodPayer, good_payers, review};
use dunlin_wire::{GoodPayers, TrialReview};

use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::{amount, count};

/// What the review of a trial comes to.
pub(super) fn reviewed(session: &mut Session, customer: &str) -> Result<Ending, AppError> {
    let found = review(&mut session.app, &session.setting, customer)?;
    session.answer(&TrialReview::from(&found), lines)?;
    Ok(Ending::Done)
}

fn lines(review: &TrialReview) -> Vec<String> {
    let said = match review.outcome {
        "raise" => "All was paid on time: the limit may grow.".to_string(),
        "extend" => "Too little was bought to tell, or a part was paid late: it goes on for as long again.".to_string(),
        "end" => "More was paid late than on time, or something is late now: no more credit.".to_string(),
        _ => format!("The review is on {}.", review.review_on),
    };
    let invoices = |number: usize| count(number as u64, "invoice", "invoices");
    let counts = format!(
        "Since {}: {} paid on time, {} paid late, {} late now.",
        review.started_on,
        invoices(review.on_time),
        review.late,
        review.late_now
    );
    let mut lines = wrapped(&said, 0);
    lines.extend(wrapped(&counts, 2));
    lines
}

/// Customers that pay well.
pub(super) fn good(session: &mut Session) -> Result<Ending, AppError> {
    let all = good_payers(&mut session.app, &session.setting)?;
    session.answer(&GoodPayers::new(&all), |_| table(&all))?;
    Ok(Ending::Done)
}

fn table(all: &[GoodPayer]) -> Vec<String> {
    if all.is_empty() {
        return vec!["Nobody has paid three invoices well yet.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "Customer"),
        (Column::Text, "Name"),
        (Column::Right, "Score"),
        (Column::Right, "Invoices"),
        (Column::Right, "Paid"),
        (Column::Text, "Contact"),
    ]);
    for payer in all {
        table.row([
            payer.whose.number.clone(),
            payer.whose.name.clone(),
            payer.record.score.to_string(),
            payer.record.experiences.to_string(),
            amount(payer.paid.minor, payer.paid.currency),
            payer.contact.as_ref().map(contact_label).unwrap_or_default(),
        ]);
    }
    table.lines()
}
