//! How deliveries stand, what a person says of one in doubt, and the switch that stops all of it.

use dunlin_core::change::{Change, DeliveryChange};
use dunlin_core::delivery::DeliveryState;
use dunlin_core::id::CreditorId;
use dunlin_store::{DeliveryLine, SendingStop, Tx};

use crate::app::{App, Setting};
use crate::error::{AppError, Failure};

/// How many stand so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StateCount {
    /// How.
    pub state: DeliveryState,
    /// How many.
    pub count: i64,
}

/// How the sending stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Deliveries by state, each state once, in the order in which a delivery goes through them.
    pub counts: Vec<StateCount>,
    /// Those of the states that were asked for, the newest change first.
    pub deliveries: Vec<DeliveryLine>,
    /// Who stopped the sending, while it is stopped.
    pub stopped: Option<SendingStop>,
}

/// What a person found out about a delivery in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoubtOver {
    /// The server had taken it.
    WasSent,
    /// It had not: it is sent again, with the same Message-ID.
    WasNotSent,
}

/// How the sending stands, with at most so many deliveries of each of some states.
pub fn standing(app: &mut App, setting: &Setting, states: &[DeliveryState], most: usize) -> Result<Standing, AppError> {
    let creditor = setting.creditor.id;
    app.store.read(|tx| {
        let known = tx.delivery_states(creditor)?;
        let count = |state| known.iter().find(|(own, _)| *own == state).map_or(0, |(_, count)| *count);
        let counts = DeliveryState::ALL.map(|state| StateCount { state, count: count(state) }).to_vec();
        let mut deliveries = Vec::new();
        for state in states {
            deliveries.extend(tx.deliveries_in(creditor, *state, most)?);
        }
        Ok(Standing { counts, deliveries, stopped: tx.sending_stop(creditor)? })
    })
}

/// The delivery of a notice, by the notice's name.
///
/// # Errors
/// `delivery.unknown`.
pub fn delivery(app: &mut App, setting: &Setting, key: &str) -> Result<DeliveryLine, AppError> {
    app.store.read(|tx| found(tx, setting.creditor.id, key))
}

fn found(tx: &mut Tx<'_>, creditor: CreditorId, key: &str) -> Result<DeliveryLine, AppError> {
    tx.find_delivery(creditor, key)?.ok_or_else(|| {
        AppError::not_found("delivery.unknown", format!("no mail of a notice is called \"{key}\""))
            .hint("dunlin send status shows them")
            .with("notice", key)
    })
}

/// Says what is known of a delivery in doubt.
///
/// # Errors
/// `delivery.unknown`; `delivery.not_in_doubt`; `delivery.no_reason` without a word on how it is known.
pub fn resolve(
    app: &mut App,
    setting: &Setting,
    key: &str,
    over: DoubtOver,
    reason: &str,
) -> Result<DeliveryLine, AppError> {
    let (creditor, who) = (setting.creditor.id, app.who(reason));
    if reason.trim().is_empty() {
        let message = "it is not said how that is known";
        return Err(AppError::new(Failure::Usage, "delivery.no_reason", message)
            .hint("for example: --reason \"the log of the mail server has it\""));
    }
    app.store.transaction(|tx| {
        let found = found(tx, creditor, key)?;
        if found.state != DeliveryState::InDoubt {
            let message = format!("{key} is not in doubt: it is {}", found.state.code());
            let error = AppError::new(Failure::Refused, "delivery.not_in_doubt", message);
            return Err(error.with("key", key).with("state", found.state.code()));
        }
        let was_sent = over == DoubtOver::WasSent;
        let change = DeliveryChange::Resolved { of: found.of.clone(), was_sent, reason: reason.to_owned() };
        tx.commit(&who, creditor, &[Change::Delivery(change)])?;
        if !was_sent {
            tx.put_off_delivery(&found.of, who.at)?;
        }
        Ok(tx.find_delivery(creditor, key)?.unwrap_or(found))
    })
}

/// Stops the sending of mail, or lets it go on. False when it was so already.
pub fn switch(app: &mut App, setting: &Setting, stops: bool, why: &str) -> Result<bool, AppError> {
    let who = app.who(why);
    Ok(app.store.transaction(|tx| tx.stop_sending(&who, setting.creditor.id, stops))?)
}
