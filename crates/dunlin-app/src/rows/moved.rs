//! Entries of a period: what was sold, received, fell due or was collected.

use dunlin_core::money::Currency;
use dunlin_store::MovementLine;
use jiff::civil::Date;

use super::{Listed, Lister, Part};
use crate::app::{App, Setting};
use crate::error::AppError;
use crate::metrics::{Figure, Period};

/// An entry that is part of a figure, by day, customer and item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MovedRow {
    /// The day on which it counts.
    pub on: Date,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// Item number.
    pub number: String,
    /// The item's due date, as it is known now.
    pub due_on: Date,
    /// What it is, by the entry's code.
    pub kind: &'static str,
    /// What it adds to the figure; minor units.
    pub amount_minor: i64,
}

/// The entries of a figure, and what they come to: the figure itself.
///
/// # Errors
/// What the store gives.
pub fn moved(
    app: &mut App,
    setting: &Setting,
    figure: Figure,
    period: Period,
    currency: Currency,
    part: Part,
) -> Result<Listed<MovedRow>, AppError> {
    app.store.read(|tx| {
        let mut lister = Lister::new(part);
        tx.movement_lines(setting.creditor.id, period.to(), |line| {
            let movement = &line.movement;
            if movement.currency == currency
                && let Some(amount_minor) = figure.part(movement, period)
            {
                lister.add(amount_minor, row(line, amount_minor));
            }
            Ok::<(), AppError>(())
        })?;
        Ok(lister.finish())
    })
}

fn row(line: &MovementLine<'_>, amount_minor: i64) -> MovedRow {
    MovedRow {
        on: line.movement.on,
        customer: line.customer.to_owned(),
        name: line.name.to_owned(),
        number: line.number.to_owned(),
        due_on: line.movement.due_on,
        kind: line.movement.kind.code(),
        amount_minor,
    }
}
