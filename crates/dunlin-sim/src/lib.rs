//! A seeded world of debtors: the demo's book, a simulator that lives days against a real book, data for benchmarks.
//!
//! Everything goes through the use cases and the store's two roads, so what is simulated is what runs. The same seed gives
//! the same world, the same decisions and the same run hashes on SQLite and PostgreSQL. What this crate does not do: decide
//! anything about money, dates or contact; it plays the customers and the clerk, and checks what the product promises.
//!
//! Requirement R0.1: from the day an invoice is formed to the day its money is received, every day is accounted for.

mod agreed;
mod bank_lines;
mod bench_book;
mod bill;
mod check;
mod collector;
mod contested;
mod customer;
mod demo;
mod handed;
mod in_parts;
mod match_bench;
mod office;
mod passed_on;
mod place;
mod portfolio;
mod random;
mod shadow;
mod sim;
mod standing;
mod versions;
mod world;
mod wrong;

pub use bank_lines::{BankSet, BookCustomer, BookItem, LINES, LabelledLine, Noise};
pub use bench_book::{BenchSpec, bench_book, bench_csv, bench_history};
pub use bill::{Bill, Happening};
pub use check::Breach;
pub use customer::{Behaviour, Customer, Person};
pub use demo::{DemoExample, DemoReport, DemoSpec, Progress, demo};
pub use match_bench::{MatchReport, MatchSpeed, match_bench, match_speed, matched};
pub use place::{PLACES, Place};
pub use random::Random;
pub use sim::{SimReport, SimSpec, simulate};
pub use world::{Event, World, WorldSpec};
