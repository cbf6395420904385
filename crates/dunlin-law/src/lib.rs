//! Late-payment law as data: reference rates with source and status, the rules of each country, lump sums.
//!
//! Source: R1.9, R2.4; Directive 2011/7/EU and the national laws that `rates/jurisdictions.toml` names. The tables are files that
//! people can read and correct; this crate embeds and parses them into the types of `dunlin_core::interest`, which does the
//! computing. What it does not do: it extends no series, and it does not know what a controller has confirmed since: that is in
//! the book, and laid over these tables by `Series::with`.

mod jurisdiction;
mod lump_sum;
mod rates;

use std::sync::LazyLock;

use dunlin_core::interest::{RateTable, Series};
use dunlin_core::limitation::LimitationTable;

pub use dunlin_core::account::CustomerKind;
pub use jurisdiction::{AgreedFloor, Jurisdiction, parse_jurisdictions};
pub use lump_sum::{LumpSumOwed, LumpSumRow, parse_lump_sums};
pub use rates::parse_series;

/// A table that does not say what a table has to say.
#[derive(Debug, thiserror::Error)]
pub enum LawError {
    /// A row of a CSV table.
    #[error("{table}, line {line}: {what}")]
    Row {
        /// Which table.
        table: String,
        /// Which line, from 1.
        line: u64,
        /// What is wrong.
        what: String,
    },
    /// An entry of the jurisdictions.
    #[error("jurisdiction {country}: {what}")]
    Entry {
        /// Which country.
        country: String,
        /// What is wrong.
        what: String,
    },
    /// Not CSV.
    #[error("{table}: {source}")]
    Csv {
        /// Which table.
        table: String,
        /// What the reader says.
        source: csv::Error,
    },
    /// Not TOML.
    #[error("jurisdictions: {0}")]
    Toml(#[from] toml_edit::TomlError),
}

/// The series that ship, by name.
const SERIES: [(&str, &str); 8] = [
    ("ECB_MRO", include_str!("../rates/ECB_MRO.csv")),
    ("BOE_BANK_RATE", include_str!("../rates/BOE_BANK_RATE.csv")),
    ("DE_BASISZINS", include_str!("../rates/DE_BASISZINS.csv")),
    ("FR_LEGAL_PRO", include_str!("../rates/FR_LEGAL_PRO.csv")),
    ("NBP_REFERENCE", include_str!("../rates/NBP_REFERENCE.csv")),
    ("BNR_POLICY", include_str!("../rates/BNR_POLICY.csv")),
    ("BNB_OLP", include_str!("../rates/BNB_OLP.csv")),
    ("LV_BANK", include_str!("../rates/LV_BANK.csv")),
];
const JURISDICTIONS: &str = include_str!("../rates/jurisdictions.toml");
const LUMP_SUMS: &str = include_str!("../rates/lump_sums.csv");

static ALL_SERIES: LazyLock<Vec<Series>> = LazyLock::new(|| {
    let parse = |(name, text)| parse_series(name, text).expect("the shipped tables are parsed by a test");
    SERIES.into_iter().map(parse).collect()
});
static ALL_JURISDICTIONS: LazyLock<Vec<Jurisdiction>> = LazyLock::new(|| {
    let sums = parse_lump_sums(LUMP_SUMS).expect("the shipped tables are parsed by a test");
    parse_jurisdictions(JURISDICTIONS, &sums).expect("the shipped tables are parsed by a test")
});
static LIMITATIONS: LazyLock<LimitationTable> = LazyLock::new(|| {
    let kinds = [CustomerKind::Business, CustomerKind::Consumer, CustomerKind::PublicHealth, CustomerKind::Other];
    let of = |one: &'static Jurisdiction| {
        kinds.into_iter().filter_map(|kind| Some((one.country.clone(), kind, one.limitation(kind)?.clone())))
    };
    LimitationTable::new(jurisdictions().iter().flat_map(of).collect())
});
static TABLE: LazyLock<RateTable> = LazyLock::new(|| RateTable::new(all_series().iter().cloned()));

/// All reference rates that ship.
pub fn all_series() -> &'static [Series] {
    &ALL_SERIES
}

/// A reference rate that ships: `ECB_MRO`.
pub fn series(name: &str) -> Option<&'static Series> {
    all_series().iter().find(|series| series.name() == name)
}

/// All reference rates that ship, to compute with.
pub fn rate_table() -> &'static RateTable {
    &TABLE
}

/// How long claims can be enforced, by country and kind of customer, where that is known.
pub fn limitation_table() -> &'static LimitationTable {
    &LIMITATIONS
}

/// The countries whose law ships.
pub fn jurisdictions() -> &'static [Jurisdiction] {
    &ALL_JURISDICTIONS
}

/// The member states of the European Union, which the directive binds.
const EU_MEMBERS: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// The law of a creditor's country: its own row, or the directive for a member state without one.
pub fn law_of(country: &str) -> Option<&'static Jurisdiction> {
    jurisdiction(country).or_else(|| EU_MEMBERS.contains(&country).then(|| jurisdiction("EU"))?)
}

/// A country by its two letters; `EU` is the directive, for member states that have no entry of their own.
pub fn jurisdiction(country: &str) -> Option<&'static Jurisdiction> {
    jurisdictions().iter().find(|one| one.country == country)
}
