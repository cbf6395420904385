//! `placement add` of several customers, and what is done with all of a portfolio at once (R4.5).

use std::path::Path;

use dunlin_app::cases::Done;
use dunlin_app::placements::{self, PlacementInput, Portfolio, PortfolioInput, SaleInput};
use dunlin_app::{AppError, Failure, approvals};
use dunlin_core::placement::PlacementEnd;
use dunlin_wire::{ChangeLine, Changes, PortfolioPlaced, PortfolioReport, PortfolioSold};

use crate::commands::document::read_file;
use crate::exit::{Ending, usage};
use crate::session::{Session, changes_of, sentences};
use crate::table::{Column, Table, wrapped};

/// The customers that a file names, one on each line.
pub(crate) fn customers_of(file: &Path) -> Result<Vec<String>, AppError> {
    let bytes = read_file(file)?.1;
    let text = std::str::from_utf8(&bytes).map_err(|_| {
        let message = format!("{} is not UTF-8", file.display());
        usage("portfolio.file", message, "save it as UTF-8 text with a customer number on each line")
    })?;
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    Ok(lines.filter(|line| !line.is_empty()).map(str::to_string).collect())
}

/// Hands on what several customers owe.
pub(crate) fn add(
    session: &mut Session,
    customers: &[String],
    currency: Option<&str>,
    terms: PlacementInput<'_>,
) -> Result<Ending, AppError> {
    if !terms.items.is_empty() {
        let hint = "leave --items out: all that is late of each is handed on";
        return Err(usage("portfolio.items", "items can be named for one customer only", hint));
    }
    let input = PortfolioInput { customers, currency, terms };
    let own = approvals::place_all(&mut session.app, &session.setting, &input)?;
    if own.members.is_empty() {
        let why: Vec<String> = own.left_out.iter().map(|(name, error)| format!("{name}: {}", error.message)).collect();
        let message = format!("none of {} customers can be handed on", own.left_out.len());
        return Err(AppError::new(Failure::Refused, "portfolio.nobody", message).hint(why.join("\n      ")));
    }
    answer_placed(session, &own)
}

/// Answers who is part of a portfolio and who is not; who is not, or a second person's yes that is missing, is not all.
pub(crate) fn answer_placed(session: &Session, own: &Portfolio) -> Result<Ending, AppError> {
    session.answer(&PortfolioPlaced::new(own), placed)?;
    let is_all = own.left_out.is_empty() && own.waits.is_none();
    Ok(if is_all { Ending::Done } else { Ending::Partial })
}

fn placed(own: &PortfolioPlaced) -> Vec<String> {
    let mut table = Table::new(&[
        (Column::Whole, "Placement"),
        (Column::Text, "Customer"),
        (Column::Right, "Invoices"),
        (Column::Right, "Handed on"),
    ]);
    for member in &own.placed {
        let customer = format!("{} {}", member.customer, member.name);
        table.row([member.placement.clone(), customer, member.items.to_string(), member.amount.clone()]);
    }
    let mut lines = table.lines();
    lines.extend(own.left_out.iter().flat_map(|one| wrapped(&format!("Not {}: {}", one.customer, one.because), 0)));
    let (number, count) = (own.portfolio.clone().unwrap_or_default(), own.placed.len());
    lines.push(format!(
        "{number}: {count} of {} customers, {} {}",
        count + own.left_out.len(),
        own.total,
        own.currency
    ));
    lines.extend(own.asked.iter().flat_map(|asked| {
        let number = &asked.number;
        let text = format!(
            "Not done yet: the policy wants a second person's yes to all of it. It waits as {number}; somebody else says \
             yes with dunlin approval approve {number}"
        );
        wrapped(&text, 0)
    }));
    lines
}

/// Takes all of it back.
pub(crate) fn recall(session: &mut Session, number: &str, end: PlacementEnd, why: &str) -> Result<(), AppError> {
    let done = placements::recall_all(&mut session.app, &session.setting, number, end, why)?;
    answer_all(session, &done)
}

/// The partner has all of it.
pub(crate) fn acknowledge(
    session: &mut Session,
    number: &str,
    reference: &str,
    said: (Option<usize>, Option<&str>),
) -> Result<(), AppError> {
    let done = placements::acknowledge_all(&mut session.app, &session.setting, number, reference, said)?;
    answer_all(session, &done)
}

fn answer_all(session: &Session, done: &[Done]) -> Result<(), AppError> {
    session.answer(&Changes { changes: lines_of(done) }, |changes| sentences(&changes.changes))
}

fn lines_of<'d>(done: impl IntoIterator<Item = &'d Done>) -> Vec<ChangeLine> {
    done.into_iter().flat_map(|done| changes_of(done).changes).collect()
}

/// Sells all of it.
pub(crate) fn sell(session: &mut Session, input: &SaleInput<'_>) -> Result<(), AppError> {
    let sold = placements::sell_all(&mut session.app, &session.setting, input)?;
    let changes = lines_of(sold.each.iter().map(|(_, own)| &own.done));
    session.answer(&PortfolioSold::new(input.number, &sold, changes), |own| {
        let mut table = Table::new(&[
            (Column::Whole, "Placement"),
            (Column::Whole, "Customer"),
            (Column::Right, "Face value"),
            (Column::Right, "Price"),
            (Column::Right, "Given up"),
        ]);
        for one in &own.sales {
            let (face, price, lost) = (one.face.clone(), one.price.clone(), one.written_off.clone());
            table.row([one.placement.clone(), one.customer.clone(), face, price, lost]);
        }
        let mut lines = table.lines();
        let PortfolioSold { portfolio, currency, face, price, written_off, .. } = own;
        lines.push(format!("{portfolio} is sold: {price} of {face} {currency}; {written_off} is given up"));
        lines
    })
}

/// Shows all of it.
pub(crate) fn show(session: &mut Session, number: &str) -> Result<(), AppError> {
    let lines = placements::portfolio(&mut session.app, &session.setting, number)?;
    let report = PortfolioReport::new(number, &lines, session.day(None));
    session.answer(&report, |own| {
        let mut table = Table::new(&[
            (Column::Whole, "Placement"),
            (Column::Text, "Customer"),
            (Column::Whole, "State"),
            (Column::Right, "Total"),
            (Column::Right, "Open"),
            (Column::Right, "Collected"),
        ]);
        for one in &own.placements {
            let customer = format!("{} {}", one.customer, one.name);
            let (total, open, collected) = (one.total.clone(), one.open.clone(), one.collected.clone());
            table.row([one.number.clone(), customer, one.state.clone(), total, open, collected]);
        }
        let mut lines = table.lines();
        let PortfolioReport { portfolio, kind, partner, total, currency, open, collected, .. } = own;
        let kind = kind.replace('_', "-");
        lines.push(format!("{portfolio}: {kind}, {partner}; {open} of {total} {currency} open, {collected} collected"));
        lines
    })
}
