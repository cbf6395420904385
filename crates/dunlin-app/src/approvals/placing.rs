//! Debts that are handed on, or asked for above the policy's `placement_over`; of a portfolio, all of it counts.

use super::{Asked, Content, Outcome, ask_in};
use crate::app::{App, Setting};
use crate::cases::Done;
use crate::error::AppError;
use crate::placements::{self, PlacementInput, Portfolio, PortfolioInput};
use dunlin_store::ApprovalKind;

/// Hands a debt on, or asks for it: above the policy's `placement_over`. What is asked for stands among the placements as proposed.
///
/// # Errors
/// What [`placements::place`] says.
pub fn place(app: &mut App, setting: &Setting, input: &PlacementInput<'_>) -> Result<Outcome<Done>, AppError> {
    let total = placements::weigh(app, setting, input)?;
    if !setting.policy.approval.needs_second(&placements::intent(total)) {
        return placements::place(app, setting, input).map(Outcome::Done);
    }
    let (who, today) = (app.who(input.reason), app.clock.today(&setting.creditor.timezone));
    let asked = app.store.transaction(|tx| {
        let placement = placements::propose(tx, setting, &who, input, today)?;
        let (subject, why) = (placement.number.as_str(), input.reason);
        let amount = Some(placement.total());
        let asked = Asked { kind: ApprovalKind::Placement, subject, amount, notices: None, why };
        ask_in(tx, setting, (&who, today), &asked, &Content::Place { placement: placement.number.clone() })
    });
    asked.map(Outcome::Asked)
}

/// Hands several customers' debts on, or asks for it: where all of it together is above the policy's `placement_over`. Who cannot be placed
/// is left out with the reason; where nobody can, nothing is done or asked for.
///
/// # Errors
/// `text.empty` without a reason; `placement.partner` without a name; `placement.commission`, `amount.unreadable`; `currency.unknown`;
/// `bulk.nothing`, `bulk.too_many`.
pub fn place_all(app: &mut App, setting: &Setting, input: &PortfolioInput<'_>) -> Result<Portfolio, AppError> {
    let weighed = placements::weigh_all(app, setting, input)?;
    if weighed.members.is_empty() || !setting.policy.approval.needs_second(&placements::intent(weighed.total())) {
        return placements::place_all(app, setting, input);
    }
    let why = input.terms.reason;
    let (who, today) = (app.who(why), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        let mut portfolio = placements::propose_all(tx, setting, (&who, today), input)?;
        let Some(number) = portfolio.number.clone() else { return Ok(portfolio) };
        let (subject, amount) = (number.as_str(), Some(portfolio.total()));
        let asked = Asked { kind: ApprovalKind::Placement, subject, amount, notices: None, why };
        let content = Content::PlaceAll { portfolio: number.clone() };
        portfolio.waits = Some(ask_in(tx, setting, (&who, today), &asked, &content)?);
        Ok(portfolio)
    })
}
