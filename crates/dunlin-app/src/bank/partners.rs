//! Bank lines that bring what partners collected: one sum for what customers paid, less what the partner kept.
//!
//! The customers' items were settled whole when the partner reported it; a line brings that money and books nothing more. Which line brings
//! what is the core's decision (`placement::passed_on`), or a person's.

use std::collections::BTreeSet;

use dunlin_core::id::ItemId;
use dunlin_core::matching::BankLine;
use dunlin_core::money::Money;
use dunlin_core::name::fold_name;
use dunlin_core::placement::passed_on::{OnItsWay, arrived, remittance_of};
use dunlin_store::{BankLineRow, LineDecision, LineState, PartnerMoney, Tx, Who};

use super::desk::{BY_PERSON, Desk};
use super::matching::asked;
use super::{find, not_applied};
use crate::app::{App, Setting};
use crate::error::{AppError, Failure};
use crate::run::wording;

/// Stands in place of reasons where a line brings what a partner collected.
const BY_PARTNER: &str = "remittance";

/// What a bank line brings, as a person says it.
#[derive(Debug, Clone, Copy)]
pub struct BringInput<'a> {
    /// The line's name.
    pub line: &'a str,
    /// Only what this partner has; any when left out.
    pub partner: Option<&'a str>,
    /// Only these remittances, as the partner calls them; of a sale, the placement's number. All when none is named.
    pub references: &'a [String],
}

/// A bank line with what it brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    /// The line's name.
    pub line: String,
    /// Its sum.
    pub amount: Money,
    /// The remittances, as the partner calls them.
    pub references: Vec<String>,
}

/// Says that a line brings what partners collected.
///
/// # Errors
/// `bank.line_unknown`, `bank.line_applied`; `bank.remittance_unknown` when nothing of the kind is on its way; `bank.remittance_does_not_tie`
/// when what was collected less what was kept is not the line's sum.
pub fn bring(app: &mut App, setting: &Setting, input: &BringInput<'_>) -> Result<Brought, AppError> {
    let who = app.who(format!("bank line {} brings a remittance", input.line));
    app.store.transaction(|tx| {
        let line = find(tx, setting, input.line)?;
        not_applied(&line)?;
        let mut parts = tx.partner_money(setting.creditor.id)?;
        let partner = input.partner.map(fold_name);
        let references: BTreeSet<&str> = input.references.iter().map(|own| remittance_of(own.trim())).collect();
        parts.retain(|money| {
            let is_wanted = references.is_empty() || references.contains(remittance_of(&money.reference));
            let is_theirs = partner.as_ref().is_none_or(|partner| *partner == fold_name(&money.partner));
            money.is_on_its_way() && money.currency == line.currency && is_wanted && is_theirs
        });
        let is_there = |own: &&&str| parts.iter().any(|money| remittance_of(&money.reference) == **own);
        if parts.is_empty() || references.iter().filter(is_there).count() < references.len() {
            let message = "no partner has such money on its way in the line's currency";
            return Err(AppError::not_found("bank.remittance_unknown", message)
                .hint("dunlin placement remit FILE books what a partner reports; dunlin placement show NUMBER tells what came"));
        }
        let minor = parts.iter().map(PartnerMoney::net_minor).fold(0, i64::saturating_add);
        if minor != line.amount_minor {
            let of_line = |minor| Money { minor, currency: line.currency };
            let (sum, whole) = (of_line(minor), of_line(line.amount_minor));
            let message = format!(
                "what was collected less what was kept is {}, the line is {}",
                wording::money(sum),
                wording::money(whole)
            );
            return Err(AppError::new(Failure::Refused, "bank.remittance_does_not_tie", message)
                .with("sum", sum)
                .with("line", whole)
                .hint("name the remittances that it brings: --reference REFERENCE"));
        }
        let parts: Vec<&PartnerMoney> = parts.iter().collect();
        Desk::new(tx, setting, &who).brings(&line, &parts, BY_PERSON)
    })
}

/// Lines that wait and bring what partners collected are applied to it.
pub(crate) fn bring_waiting(tx: &mut Tx<'_>, setting: &Setting, who: &Who) -> Result<Vec<Brought>, AppError> {
    Desk::new(tx, setting, who).bring_all(|_| true)
}

impl Desk<'_, '_> {
    /// Lines that wait and are wanted, oldest first, each applied to what it brings for certain.
    pub(super) fn bring_all(&mut self, is_wanted: impl Fn(&BankLineRow) -> bool) -> Result<Vec<Brought>, AppError> {
        let mut on_its_way = self.tx.partner_money(self.setting.creditor.id)?;
        on_its_way.retain(PartnerMoney::is_on_its_way);
        let mut brought = Vec::new();
        if on_its_way.is_empty() {
            return Ok(brought);
        }
        for line in self.waiting()?.iter().filter(|line| line.amount_minor > 0 && is_wanted(line)) {
            let allowed = self.allowed(line, &on_its_way)?;
            let readings: Vec<OnItsWay<'_>> = allowed.iter().map(|money| reading(money)).collect();
            let Some(places) = arrived(&BankLine { ..asked(line, &[]) }, &readings) else { continue };
            let parts: Vec<&PartnerMoney> = places.iter().filter_map(|at| allowed.get(*at)).copied().collect();
            brought.push(self.brings(line, &parts, BY_PARTNER)?);
            let done: Vec<_> = parts.iter().map(|money| money.receipt).collect();
            on_its_way.retain(|money| !done.contains(&money.receipt));
        }
        Ok(brought)
    }

    /// What may be proposed for a line: not what a person took it off.
    fn allowed<'m>(
        &mut self,
        line: &BankLineRow,
        on_its_way: &'m [PartnerMoney],
    ) -> Result<Vec<&'m PartnerMoney>, AppError> {
        let refused: Vec<ItemId> = self.tx.refused_for(line.id)?;
        let mut allowed = Vec::new();
        for money in on_its_way {
            let is_refused = !refused.is_empty()
                && self
                    .tx
                    .receipt_entries(money.ledger, money.receipt)?
                    .iter()
                    .any(|booked| refused.contains(&booked.entry.item));
            if !is_refused {
                allowed.push(money);
            }
        }
        Ok(allowed)
    }

    fn brings(&mut self, line: &BankLineRow, parts: &[&PartnerMoney], why: &str) -> Result<Brought, AppError> {
        let account = parts.first().map(|money| money.account);
        let decision = LineDecision { state: LineState::Applied, account, confidence: 100, why: why.to_string() };
        self.decide(line, &decision)?;
        let mut references: Vec<String> = Vec::new();
        for money in parts {
            self.tx.add_line_receipt(self.setting.creditor.id, line.id, money.ledger, money.receipt)?;
            let reference = remittance_of(&money.reference);
            if references.iter().all(|known| known != reference) {
                references.push(reference.to_string());
            }
        }
        self.tx.log_bank_line(self.who, self.setting.creditor.id, "bank.line_brought", line)?;
        let amount = Money { minor: line.amount_minor, currency: line.currency };
        Ok(Brought { line: line.name.clone(), amount, references })
    }
}

fn reading(money: &PartnerMoney) -> OnItsWay<'_> {
    OnItsWay {
        partner: &money.partner,
        reference: &money.reference,
        currency: money.currency,
        on: money.on,
        net_minor: money.net_minor(),
    }
}
