//! Placements: a debt that is handed on with everything that belongs to it.
//!
//! Requirements R0.9–R0.11, R4.5, R4.7. Decides: what can be handed on and to whom, how a placement stands on a day, and who may ask for
//! the money meanwhile. With an agency, a buyer or a lawyer nobody else asks; an outside team that works in the creditor's own name takes
//! the place of the creditor's steps or joins them; the in-house team works by the creditor's own steps. What comes back goes on where it
//! stood. Stored are facts: what was handed on, and what happened with it, by day; the state follows for any day.
//!
//! What this module does not do: it books nothing (a remittance is a receipt like any other), and it writes no files.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

pub mod advice;
mod court;
mod fee;
pub mod passed_on;
mod proposed;
pub mod sale;

pub use court::{Court, Stage};
pub use fee::{Fee, commission_owed};
pub use proposed::{Asked, EARLY_OUT_DAYS, is_free, may_be_placed};

use crate::change::PlacementEvent;
use crate::days::after;
use crate::id::{AccountId, ItemId, PlacementId, ReceiptId};
use crate::money::{Currency, Money};
use crate::view::ItemView;

/// To whom a debt is handed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum PlacementKind {
    /// The creditor's own collection team, with one last deadline (R0.10).
    InHouse,
    /// An outside team in the creditor's own name (R4.7).
    EarlyOut,
    /// A collection agency in its own name (R4.5).
    Agency,
    /// A buyer of the debt.
    Sale,
    /// A lawyer, or the court (R0.11).
    Legal,
}

impl PlacementKind {
    /// All kinds, the mildest first.
    pub const ALL: [PlacementKind; 5] = [
        PlacementKind::InHouse,
        PlacementKind::EarlyOut,
        PlacementKind::Agency,
        PlacementKind::Sale,
        PlacementKind::Legal,
    ];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            PlacementKind::InHouse => "in_house",
            PlacementKind::EarlyOut => "early_out",
            PlacementKind::Agency => "agency",
            PlacementKind::Sale => "sale",
            PlacementKind::Legal => "legal",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<PlacementKind> {
        PlacementKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What the creditor's own steps do while an outside team works in its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Campaign {
    /// They rest.
    #[default]
    Replaces,
    /// They go on; one notice for a customer and day either way.
    Supplements,
}

impl Campaign {
    /// Both.
    pub const ALL: [Campaign; 2] = [Campaign::Replaces, Campaign::Supplements];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Campaign::Replaces => "replaces",
            Campaign::Supplements => "supplements",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Campaign> {
        Campaign::ALL.into_iter().find(|campaign| campaign.code() == code)
    }
}

/// Who takes a debt over.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Partner {
    /// Its name; of the in-house team too.
    pub name: String,
    /// How it is reached.
    pub contact: Option<String>,
    /// What it costs.
    pub fee: Fee,
}

/// A debt as it was handed on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Placement {
    /// Key.
    pub id: PlacementId,
    /// Whose.
    pub account: AccountId,
    /// Its number for people: `PL-CUSTOMER-1`.
    pub number: String,
    /// The portfolio with which several customers' debts went to the partner at once.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub portfolio: Option<String>,
    /// To whom.
    pub kind: PlacementKind,
    /// Who that is.
    pub partner: Partner,
    /// The money of its items.
    pub currency: Currency,
    /// The day on which it was proposed.
    pub proposed_on: Date,
    /// The first day on which the partner has it, once it is approved.
    pub from_on: Date,
    /// The last day of the campaign, or the last deadline that the in-house team gives.
    pub until_on: Option<Date>,
    /// For an outside team in the creditor's name.
    pub campaign: Campaign,
    /// Why, in the words of who proposed it.
    pub reason: String,
    /// What it covers.
    pub items: Vec<PlacedItem>,
}

/// An item that was handed on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PlacedItem {
    /// In whose ledger it stands.
    pub account: AccountId,
    /// Which.
    pub item: ItemId,
    /// Its number.
    pub number: String,
    /// What was open of it, in minor units.
    pub amount_minor: i64,
}

/// How a placement ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum PlacementEnd {
    /// The creditor took it back.
    Recalled,
    /// The partner gave it back.
    Returned,
    /// It belongs to somebody else.
    Sold,
    /// It never came to be: rejected, or taken back before its day.
    Withdrawn,
}

impl PlacementEnd {
    /// All of them.
    pub const ALL: [PlacementEnd; 4] =
        [PlacementEnd::Recalled, PlacementEnd::Returned, PlacementEnd::Sold, PlacementEnd::Withdrawn];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            PlacementEnd::Recalled => "recalled",
            PlacementEnd::Returned => "returned",
            PlacementEnd::Sold => "sold",
            PlacementEnd::Withdrawn => "withdrawn",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<PlacementEnd> {
        PlacementEnd::ALL.into_iter().find(|end| end.code() == code)
    }
}

/// How a placement stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlacementState {
    /// It waits for a second person.
    Proposed,
    /// Its first day has not come.
    Approved,
    /// The partner has it.
    Placed,
    /// The partner said that it has it.
    Acknowledged,
    /// The creditor took it back.
    Recalled,
    /// The partner gave it back, or the campaign's last day has passed.
    Returned,
    /// Nothing is open of it any more.
    Settled,
    /// It was sold.
    Sold,
    /// It never came to be.
    Withdrawn,
}

impl PlacementState {
    /// All of them, in the order of a placement's life.
    pub const ALL: [PlacementState; 9] = [
        PlacementState::Proposed,
        PlacementState::Approved,
        PlacementState::Placed,
        PlacementState::Acknowledged,
        PlacementState::Recalled,
        PlacementState::Returned,
        PlacementState::Settled,
        PlacementState::Sold,
        PlacementState::Withdrawn,
    ];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            PlacementState::Proposed => "proposed",
            PlacementState::Approved => "approved",
            PlacementState::Placed => "placed",
            PlacementState::Acknowledged => "acknowledged",
            PlacementState::Recalled => "recalled",
            PlacementState::Returned => "returned",
            PlacementState::Settled => "settled",
            PlacementState::Sold => "sold",
            PlacementState::Withdrawn => "withdrawn",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<PlacementState> {
        PlacementState::ALL.into_iter().find(|state| state.code() == code)
    }

    /// The partner has it.
    pub fn runs(self) -> bool {
        matches!(self, PlacementState::Placed | PlacementState::Acknowledged)
    }

    /// Nothing is to be expected of it any more.
    pub fn is_over(self) -> bool {
        self > PlacementState::Acknowledged
    }
}

/// Something that happened with a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// Its day.
    pub on: Date,
    /// What.
    pub event: PlacementEvent,
}

/// A placement with what is known of it as of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementView {
    /// As it was proposed.
    pub placement: Placement,
    /// What happened with it, oldest first.
    pub happened: Vec<Happened>,
    /// What is open of its items, in minor units.
    pub left_minor: i64,
    /// What its items' own customer paid on them while the partner had them, in minor units; remittances are no part of it.
    pub direct_minor: i64,
    /// Receipts of remittances that were taken back since: they count for nothing.
    pub taken_back: Vec<ReceiptId>,
    /// Receipts of remittances whose money a bank line brought.
    pub brought: Vec<ReceiptId>,
}

impl Placement {
    /// All that was open of its items when it was proposed.
    pub fn total(&self) -> Money {
        let minor = self.items.iter().map(|item| item.amount_minor).fold(0, i64::saturating_add);
        Money { minor, currency: self.currency }
    }

    /// Who has it, with the portfolio that it is part of.
    pub fn with_whom(&self) -> String {
        match &self.portfolio {
            None => self.partner.name.clone(),
            Some(portfolio) => format!("{} ({portfolio})", self.partner.name),
        }
    }
}

impl PlacementView {
    /// As it is proposed: nothing has happened with it.
    pub fn proposed(placement: Placement) -> PlacementView {
        let left_minor = placement.total().minor;
        let (happened, taken_back, brought) = (Vec::new(), Vec::new(), Vec::new());
        PlacementView { placement, happened, left_minor, direct_minor: 0, taken_back, brought }
    }

    /// It covers an item, or the one that a charge was made on.
    pub fn covers(&self, item: &ItemView) -> bool {
        self.placement.items.iter().any(|placed| item.is_of(placed.item))
    }

    /// What happened by a day, oldest first.
    pub fn happened_by(&self, day: Date) -> impl DoubleEndedIterator<Item = &Happened> {
        self.happened.iter().filter(move |one| one.on <= day)
    }

    /// The first day on which the partner has it; none before it is approved.
    pub fn since(&self, day: Date) -> Option<Date> {
        let approved = self.happened_by(day).find(|one| matches!(one.event, PlacementEvent::Approved { .. }))?;
        Some(self.placement.from_on.max(approved.on))
    }

    /// How a person ended it, by a day.
    pub fn ended(&self, day: Date) -> Option<(Date, PlacementEnd)> {
        self.happened_by(day).find_map(|one| match &one.event {
            PlacementEvent::Ended { end, .. } => Some((one.on, *end)),
            _ => None,
        })
    }

    /// What the partner calls it, once that is known.
    pub fn reference(&self, day: Date) -> Option<&str> {
        self.happened_by(day).rev().find_map(|one| match &one.event {
            PlacementEvent::Acknowledged { reference } => Some(reference.as_str()),
            _ => None,
        })
    }

    /// How it stands on a day.
    pub fn state(&self, day: Date) -> PlacementState {
        if let Some((_, end)) = self.ended(day) {
            return match end {
                PlacementEnd::Recalled => PlacementState::Recalled,
                PlacementEnd::Returned => PlacementState::Returned,
                PlacementEnd::Sold => PlacementState::Sold,
                PlacementEnd::Withdrawn => PlacementState::Withdrawn,
            };
        }
        let Some(since) = self.since(day) else { return PlacementState::Proposed };
        if since > day {
            return PlacementState::Approved;
        }
        if self.left_minor <= 0 {
            return PlacementState::Settled;
        }
        if self.lapsed(day).is_some() {
            return PlacementState::Returned;
        }
        if self.reference(day).is_some() { PlacementState::Acknowledged } else { PlacementState::Placed }
    }

    /// The first day after a campaign's last one, once it has come.
    pub fn lapsed(&self, day: Date) -> Option<Date> {
        let is_early_out = self.placement.kind == PlacementKind::EarlyOut;
        self.placement.until_on.filter(|_| is_early_out).map(|until| after(until, 1)).filter(|from| *from <= day)
    }

    /// The partner has it on a day, and nobody else asks for the money.
    pub fn chases_alone(&self, day: Date) -> bool {
        let is_alone = match self.placement.kind {
            PlacementKind::Agency | PlacementKind::Sale | PlacementKind::Legal => true,
            PlacementKind::EarlyOut => self.placement.campaign == Campaign::Replaces,
            PlacementKind::InHouse => false,
        };
        is_alone && self.state(day).runs()
    }

    /// The newest day on which the partner wrote to the customer in the creditor's name.
    pub fn wrote_on(&self, day: Date) -> Option<Date> {
        let is_in_our_name = matches!(self.placement.kind, PlacementKind::EarlyOut | PlacementKind::InHouse);
        let mut letters = self.happened_by(day).rev().filter(|one| matches!(one.event, PlacementEvent::Wrote { .. }));
        letters.next().filter(|_| is_in_our_name).map(|one| one.on)
    }

    /// What the partner collected and what it kept of it, in minor units; of a sale, the price.
    pub fn collected(&self, day: Date) -> (i64, i64) {
        self.passed_on(day)
            .fold((0, 0), |(collected, kept), (.., one)| (collected.saturating_add(one.0), kept.saturating_add(one.1)))
    }

    /// What the partner collected less what it kept, and no bank line has brought yet, in minor units.
    pub fn on_its_way(&self, day: Date) -> i64 {
        let waits = self.passed_on(day).filter(|(receipt, ..)| !self.brought.contains(receipt));
        waits.fold(0, |sum, (.., (collected, kept))| sum.saturating_add(collected).saturating_sub(kept))
    }

    /// What was collected and kept by a day and was not taken back: its receipt, and what the partner calls it.
    fn passed_on(&self, day: Date) -> impl Iterator<Item = (ReceiptId, &str, (i64, i64))> {
        self.happened_by(day).filter_map(|one| match &one.event {
            PlacementEvent::Remitted { receipt, collected_minor, commission_minor, reference }
                if !self.taken_back.contains(receipt) =>
            {
                Some((*receipt, passed_on::remittance_of(reference), (*collected_minor, *commission_minor)))
            }
            _ => None,
        })
    }

    /// What court, lawyer or partner cost the creditor beside the commission, a sum for each currency.
    pub fn costs(&self, day: Date) -> Vec<Money> {
        let mut sums: Vec<Money> = Vec::new();
        for one in self.happened_by(day) {
            let PlacementEvent::Cost { amount, .. } = &one.event else { continue };
            match sums.iter_mut().find(|sum| sum.currency == amount.currency) {
                Some(sum) => sum.minor = sum.minor.saturating_add(amount.minor),
                None => sums.push(*amount),
            }
        }
        sums
    }

    /// What the partner is still owed, in minor units: its share of what the customer paid directly, and of what it passed on whole.
    pub fn owed_to_partner(&self) -> i64 {
        let fee = &self.placement.partner.fee;
        let direct = commission_owed(fee, self.direct_minor);
        if self.placement.kind == PlacementKind::Sale {
            return direct;
        }
        let mut remittances: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
        for (_, reference, (collected, kept)) in self.passed_on(Date::MAX) {
            let own = remittances.entry(reference).or_default();
            *own = (own.0.saturating_add(collected), own.1.saturating_add(kept));
        }
        let whole =
            remittances.into_values().filter(|(_, kept)| *kept == 0).map(|(collected, _)| fee.commission(collected));
        whole.fold(direct, i64::saturating_add)
    }
}

#[cfg(test)]
pub(crate) mod tests;
