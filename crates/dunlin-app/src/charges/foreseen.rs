//! What late items of a simulated customer would be charged: the ordinary charges, on what was read of the book once.
//!
//! Decides nothing of its own: grounds, sums and keys are those of a run. Only what a run would book is foreseen; where the policy only
//! tells interest, nothing is.

use std::collections::{BTreeMap, HashMap};

use dunlin_core::charge::{Charged, LateItem, LateTerms};
use dunlin_core::id::{AccountId, ItemId};
use dunlin_core::money::Money;
use dunlin_core::plan::{AccountPlan, ChargedItem, charged_items};
use dunlin_core::policy::{Policy, Posting};
use dunlin_core::view::{AccountView, ItemView};
use dunlin_store::Tx;
use jiff::civil::Date;

use super::{Asked, Charging, Grounds};
use crate::error::AppError;

/// What of a customer's book charges are reckoned from.
#[derive(Debug, Clone, Default)]
pub(crate) struct LateBook {
    terms: Vec<(AccountId, Vec<LateTerms>)>,
    before: Vec<Charged>,
    moves: HashMap<ItemId, Vec<(Date, i64)>>,
}

impl LateBook {
    /// Reads it as of a day.
    pub(crate) fn read(tx: &mut Tx<'_>, view: &AccountView, on: Date) -> Result<LateBook, AppError> {
        let mut book = LateBook::default();
        for account in view.members.iter().copied().chain([view.account]) {
            book.terms.push((account, tx.late_terms(account)?));
            book.before.extend(tx.charged_by(account, on)?);
            for moved in tx.moves_of(account, on)? {
                book.moves.entry(moved.item).or_default().push((moved.on, moved.amount_minor));
            }
        }
        Ok(book)
    }
}

/// The charges of one customer while it is simulated.
pub(crate) struct Foreseen<'c> {
    charging: &'c Charging<'c>,
    grounds: BTreeMap<AccountId, Grounds<'c>>,
    book: LateBook,
}

impl<'c> Foreseen<'c> {
    /// Of a customer.
    pub(crate) fn new(charging: &'c Charging<'c>, view: &AccountView, book: LateBook) -> Foreseen<'c> {
        let ground = |(account, terms): &(AccountId, Vec<LateTerms>)| {
            let (country, kind) = (view.address.country.clone(), view.kind);
            (*account, Grounds { setting: charging.setting, country, kind, terms: terms.clone() })
        };
        Foreseen { charging, grounds: book.terms.iter().map(ground).collect(), book }
    }

    /// An item becomes less.
    pub(crate) fn settled(&mut self, item: ItemId, on: Date, minor: i64) {
        self.book.moves.entry(item).or_default().push((on, -minor));
    }

    /// What is charged by a plan of a day, taxes included.
    pub(crate) fn charge(
        &mut self,
        view: &AccountView,
        (policy, plan): (&Policy, &AccountPlan),
        on: Date,
    ) -> Result<Vec<Money>, AppError> {
        let charging = self.charging.under(policy);
        if policy.charges.posting == Posting::Memo {
            return Ok(Vec::new());
        }
        let mut charges = Vec::new();
        for ChargedItem { item, step } in charged_items(view, policy, plan) {
            let item = &view.items[item];
            let Some(grounds) = self.grounds.get(&item.account) else { continue };
            let principal = Money { minor: item.amount_minor, currency: item.currency };
            let asked = Asked { item: item.id, issued_on: item.issued_on, principal };
            let fee = step.as_ref().and_then(|step| Some((step, grounds.fee(charging.step_fee(step)?, asked)?)));
            let late = self.late_item(item);
            for due in charging.due(&late, &grounds.of(policy, asked), fee.as_ref(), &self.book.before, on)? {
                charges.push(due.gross());
                self.book.before.push(Charged { key: due.key, amount_minor: due.net.minor });
            }
        }
        Ok(charges)
    }

    fn late_item(&self, item: &ItemView) -> LateItem {
        LateItem {
            item: item.id,
            currency: item.currency,
            due_on: item.due_on,
            amount_minor: item.amount_minor,
            moves: self.book.moves.get(&item.id).cloned().unwrap_or_default(),
        }
    }
}
