//! Credit before the sale: what a customer's figures and payment record say, how much may be owed, and whether an order may be taken.
//!
//! Requirements R2.1 (no credit for poor payers), R2.9 (no goods while something is late), R2.11 and R1.8 (cash only), R3.2 (trial).
//! The flow goes one way: figures (`altman`) and payments (`debt`, `record`) → a proposed limit (`limit`), which a person sets, or a trial
//! (`trial`); for a new customer with an application that gathers what is found out (`application`), of merged numbers with the strictest
//! limit (`merged`) → each order is asked about (`check`), under the account's lock, with what is open and ordered on that day.
//!
//! What this module does not do: it sets no limit and keeps no order; people and the store do.

mod altman;
mod application;
mod check;
mod debt;
mod limit;
mod merged;
mod record;
mod trial;

pub use altman::{Equity, Figures, Model, Score, Zone};
pub use application::{
    Application, Called, FinancialStatement, Firm, Gathered, Missing, Pays, REPORT_MONTHS, Report, STATEMENT_MONTHS,
    TradeReference, Verdict,
};
pub use check::{Answer, Cause, Decision, Exposure, Granted, Order, Override, Standing, Unlimited, check};
pub use debt::{Debt, Rests, record_of, record_since};
pub use limit::{Because, Known, Proposal, Rules, by_balance_sheet, by_need, by_purchases, propose};
pub use merged::{own_currency, own_limit};
pub use record::{EXPERIENCES_MIN, Experience, Record, Risk, record};
pub use trial::{LimitSpan, LimitWrong, Outcome, TRIAL_MONTHS_MAX, Trial};
