//! Placements: what was handed on, and what happened with it.

use dunlin_core::change::{PlacementChange, PlacementEvent};
use dunlin_core::id::{ItemId, ReceiptId};
use dunlin_core::placement::Placement;

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// Proposed.
    INSERT_PLACEMENT (Id Id Id Text Text Text Text Text Int Int Text Day Day Day Text Text Int Int) -> () =
        "INSERT INTO placement (account_id, id, creditor_id, number, portfolio, kind, partner, contact, commission_bps, flat_minor, \
         currency, proposed_on, from_on, until_on, campaign, reason, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)";
    /// An item that it covers.
    INSERT_PLACEMENT_ITEM (Id Id Id Id Id Int) -> () =
        "INSERT INTO placement_item (account_id, placement_id, item_account_id, item_id, creditor_id, amount_minor) \
         VALUES ($1, $2, $3, $4, $5, $6)";
    /// What happened with it.
    INSERT_PLACEMENT_EVENT (Id Id Int Id Day Text Text Int Int Id Text Text Text Id Text Int Int) -> () =
        "INSERT INTO placement_event (account_id, placement_id, entry, creditor_id, on_day, kind, words, amount_minor, kept_minor, \
         receipt_id, currency, court, file_number, charge_id, once, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
}

/// What is kept of something that happened, beside its kind.
#[derive(Default)]
struct Written<'e> {
    words: &'e str,
    amount_minor: Option<i64>,
    kept_minor: Option<i64>,
    receipt: Option<ReceiptId>,
    currency: Option<&'e str>,
    court: Option<&'e str>,
    file_number: Option<&'e str>,
    charge: Option<ItemId>,
    once: Option<String>,
}

impl<'e> Written<'e> {
    fn of(event: &'e PlacementEvent) -> Written<'e> {
        let said = |words| Written { words, ..Written::default() };
        match event {
            PlacementEvent::Approved { by } => Written { once: Some("approved".to_owned()), ..said(by) },
            PlacementEvent::Acknowledged { reference } => said(reference),
            PlacementEvent::Wrote { note } | PlacementEvent::Noted { note } => said(note),
            PlacementEvent::Cost { what, amount } => {
                Written { amount_minor: Some(amount.minor), currency: Some(amount.currency.code()), ..said(what) }
            }
            PlacementEvent::Court { court, file_number, note, .. } => {
                Written { court: court.as_deref(), file_number: file_number.as_deref(), ..said(note) }
            }
            PlacementEvent::Awarded { what, amount_minor, charge } => {
                Written { amount_minor: Some(*amount_minor), charge: Some(*charge), ..said(what) }
            }
            PlacementEvent::Remitted { receipt, collected_minor, commission_minor, reference } => Written {
                amount_minor: Some(*collected_minor),
                kept_minor: Some(*commission_minor),
                receipt: Some(*receipt),
                once: Some(format!("remitted {reference}")),
                ..said(reference)
            },
            PlacementEvent::Ended { reason, price_minor, .. } => {
                Written { amount_minor: *price_minor, once: Some("ended".to_owned()), ..said(reason) }
            }
        }
    }
}

impl Commit<'_, '_> {
    pub(super) fn placement(&mut self, change: &PlacementChange, version: i64) -> Result<()> {
        match change {
            PlacementChange::Proposed(placement) => self.proposed(placement, version),
            PlacementChange::Happened { account, placement, entry, on, event, .. } => {
                let Written { words, amount_minor, kept_minor, receipt, currency, court, file_number, charge, once } =
                    Written::of(event);
                let (creditor, at, once) = (self.creditor, self.who.at, once.as_deref());
                let row = params![
                    *account,
                    *placement,
                    *entry,
                    creditor,
                    *on,
                    event.code(),
                    words,
                    amount_minor,
                    kept_minor,
                    receipt,
                    currency,
                    court,
                    file_number,
                    charge,
                    once,
                    version,
                    at
                ];
                self.out.insert(&INSERT_PLACEMENT_EVENT, row)
            }
        }
    }

    fn proposed(&mut self, placement: &Placement, version: i64) -> Result<()> {
        let (account, id, creditor, at) = (placement.account, placement.id, self.creditor, self.who.at);
        let partner = &placement.partner;
        let row = params![
            account,
            id,
            creditor,
            &placement.number,
            placement.portfolio.as_deref(),
            placement.kind.code(),
            &partner.name,
            partner.contact.as_deref(),
            partner.fee.commission_bps,
            partner.fee.flat_minor,
            &placement.currency,
            placement.proposed_on,
            placement.from_on,
            placement.until_on,
            placement.campaign.code(),
            &placement.reason,
            version,
            at
        ];
        self.out.insert(&INSERT_PLACEMENT, row)?;
        for item in &placement.items {
            let row = params![account, id, item.account, item.item, creditor, item.amount_minor];
            self.out.insert(&INSERT_PLACEMENT_ITEM, row)?;
        }
        Ok(())
    }
}
