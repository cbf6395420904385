//! Money line by line: an item's story, its charges and its interest, and what a receipt moved.

use axum::response::Response;
use dunlin_app::cases::{self, ReceiptName};
use dunlin_app::charges::{interest_of, not_charged_yet};
use dunlin_app::customers;
use dunlin_app::export::{Cell, Format};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::ledger::PaymentReason;

use crate::security::Visitor;
use crate::sheet::{self, Lines, List};
use crate::site::Site;

/// Digits of a line of interest beyond those of the currency.
const MORE_DIGITS: u8 = 4;

const STORY: List = List {
    key: "item_story",
    name: "ui-money-story",
    columns: &[
        ("on", "ui-col-day"),
        ("entry", "ui-col-what"),
        ("why", "ui-col-why"),
        ("currency", "ui-currency"),
        ("amount", "ui-col-amount"),
        ("open", "ui-open"),
        ("recorded_at", "ui-log-at"),
    ],
};

const CHARGES: List = List {
    key: "item_charges",
    name: "ui-with-charges",
    columns: &[
        ("on", "ui-col-day"),
        ("charge", "ui-col-what"),
        ("number", "ui-col-document"),
        ("currency", "ui-currency"),
        ("amount", "ui-col-amount"),
        ("open", "ui-open"),
    ],
};

const INTEREST: List = List {
    key: "item_interest",
    name: "ui-interest",
    columns: &[
        ("from", "ui-col-from"),
        ("to", "ui-col-to"),
        ("days", "ui-col-days"),
        ("currency", "ui-currency"),
        ("balance", "ui-open"),
        ("percent", "ui-rate-percent"),
        ("interest", "ui-interest"),
    ],
};

/// A table of an item: its story, or the one that is named.
pub(crate) async fn invoice(site: &Site, visitor: &Visitor, format: Format, number: String, table: &str) -> Response {
    let (list, fill): (&List, Fill) = match table {
        "charges" => (&CHARGES, charges),
        "interest" => (&INTEREST, interest),
        _ => (&STORY, story),
    };
    list.file(site, visitor, format, move |app, setting, lines| fill(app, setting, &number, lines)).await
}

type Fill = fn(&mut App, &Setting, &str, &mut Lines) -> Result<(), AppError>;

fn story(app: &mut App, setting: &Setting, number: &str, lines: &mut Lines) -> Result<(), AppError> {
    let (detail, _) = customers::item(app, setting, number)?;
    let currency = detail.item.currency;
    let mut open_minor = 0_i64;
    lines.all(detail.entries.iter().map(|line| {
        open_minor = open_minor.saturating_add(line.entry.amount_minor);
        vec![
            Cell::Date(line.entry.effective_on),
            sheet::text(line.entry.kind.code()),
            sheet::maybe(line.reason.as_deref()),
            sheet::text(currency.code()),
            sheet::amount(line.entry.amount_minor, currency),
            sheet::amount(open_minor, currency),
            sheet::moment(setting, line.recorded_at),
        ]
    }))
}

/// What was charged, then what would be charged today, which has no number yet.
fn charges(app: &mut App, setting: &Setting, number: &str, lines: &mut Lines) -> Result<(), AppError> {
    let (detail, _) = customers::item(app, setting, number)?;
    lines.all(detail.charges.iter().map(|charge| {
        vec![
            Cell::Date(charge.charged_on),
            sheet::text(charge.basis.code()),
            sheet::text(&charge.number),
            sheet::text(charge.currency.code()),
            sheet::amount(charge.amount_minor, charge.currency),
            sheet::amount(charge.open_minor, charge.currency),
        ]
    }))?;
    lines.all(not_charged_yet(app, setting, &detail.item.number)?.iter().map(|due| {
        vec![
            Cell::Date(due.until_on),
            sheet::text(due.key.basis.code()),
            Cell::Empty,
            sheet::text(due.net.currency.code()),
            sheet::amount(due.gross().minor, due.net.currency),
            sheet::amount(due.gross().minor, due.net.currency),
        ]
    }))
}

/// The interest up to today; no row where none runs.
fn interest(app: &mut App, setting: &Setting, number: &str, lines: &mut Lines) -> Result<(), AppError> {
    let interest = match interest_of(app, setting, number, None) {
        Ok(interest) => interest,
        Err(error) if error.failure == Failure::Refused => return Ok(()),
        Err(error) => return Err(error),
    };
    let currency = interest.detail.item.currency;
    lines.all(interest.sheet.segments.iter().map(|segment| {
        let exact = segment.amount.to_decimal(currency.digits(), MORE_DIGITS);
        vec![
            Cell::Date(segment.from),
            Cell::Date(segment.to),
            Cell::Integer(segment.days),
            sheet::text(currency.code()),
            sheet::amount(segment.balance_minor, currency),
            sheet::number(&segment.rate.to_string()),
            exact.map_or(Cell::Empty, |exact| sheet::number(&exact)),
        ]
    }))
}

const MOVES: List = List {
    key: "receipt_moves",
    name: "ui-receipt-moves",
    columns: &[
        ("on", "ui-col-day"),
        ("item", "ui-cash-item"),
        ("entry", "ui-col-what"),
        ("why", "ui-col-why"),
        ("currency", "ui-currency"),
        ("amount", "ui-col-amount"),
    ],
};

/// What a receipt moved.
pub(crate) async fn receipt(
    site: &Site,
    visitor: &Visitor,
    format: Format,
    (customer, name): (String, String),
) -> Response {
    let fill = move |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let (_, line) = cases::receipt(app, setting, ReceiptName { customer: &customer, receipt: &name })?;
        let currency = line.receipt.currency;
        lines.all(line.moves.iter().map(|moved| {
            vec![
                Cell::Date(moved.on),
                sheet::text(&moved.item),
                sheet::text(moved.kind.code()),
                sheet::maybe(moved.reason.map(PaymentReason::code)),
                sheet::text(currency.code()),
                sheet::amount(moved.amount_minor, currency),
            ]
        }))
    };
    MOVES.file(site, visitor, format, fill).await
}
