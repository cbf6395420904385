//! What decides about money, dates and contact with a customer, as pure functions.
//!
//! `view + command + policy + today → changes | refusal`. Nothing here reads a clock, a file, an environment variable or a
//! database, and nothing depends on hash order or floats, so the same inputs give the same result on one thread
//! or eight, on SQLite or PostgreSQL, today or replayed next year.
//!
//! What this crate does not know: how facts are stored (`dunlin-store`), where they come from (`dunlin-formats`), what
//! a letter says (`dunlin-letters`) and when it is asked (`dunlin-app`).

#![no_std]

extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod account;
pub mod aging;
pub mod agreement;
pub mod allocation;
pub mod bank_account;
pub mod calendar;
pub mod change;
pub mod charge;
pub mod code;
pub mod contact;
pub mod conversation;
pub mod correction;
pub mod credit;
mod currency_table;
pub mod days;
pub mod delivery;
pub mod discount;
pub mod exception;
pub mod forecast;
pub mod fx;
pub mod hands;
mod holidays_table;
pub mod id;
pub mod instalment;
pub mod instalment_plan;
pub mod interest;
pub mod item;
pub mod ledger;
pub mod limitation;
pub mod matching;
pub mod metrics;
pub mod money;
pub mod name;
pub mod near_day;
pub mod outcome;
pub mod placement;
pub mod plan;
pub mod policy;
pub mod post;
pub mod postal_number;
pub mod priority;
pub mod promise;
pub mod provision;
pub mod ratio;
pub mod reference;
pub mod reply;
pub mod script;
pub mod simulation;
pub mod standing;
pub mod statement;
pub mod terms;
pub mod usual;
pub mod view;
pub mod withdraw;
