//! Lines that pay no item: what the tax office, staff, banks and card terminals move, and customers' advances.
//!
//! Their words are full of figures, as on any statement.

use dunlin_core::money::Currency;
use jiff::civil::Date;

use crate::bill::days_after;
use crate::random::Random;

use super::{LabelledLine, Noise};

/// About one line in twenty-five beside the customers' own.
pub(super) fn strangers(seed: u64, beside: usize, from_on: Date, end_on: Date) -> Vec<LabelledLine> {
    let mut random = Random::split_by(seed, "strangers");
    let days = (end_on - from_on).get_days();
    (0..beside / 25).map(|_| stranger(days_after(from_on, random.between(0, days)), &mut random)).collect()
}

fn stranger(on: Date, random: &mut Random) -> LabelledLine {
    let amount = i64::from(random.between(150, 900_000));
    let figure = random.below(9_000_000) + 1_000_000;
    let month = on.strftime("%m/%Y").to_string();
    let kind = random.weighted(&[(180, 0), (120, 1), (200, 2), (120, 3), (120, 4), (100, 5), (80, 6), (80, 7)]);
    let (text, name, amount_minor) = match kind {
        0 => (format!("Loonheffing {month} {figure}"), "Belastingdienst", -amount),
        1 => (format!("Salary {month} pers. no. {}", figure % 1000), "Payroll", -amount),
        2 => (
            format!("Terminal {figure} batch {} {}", figure % 997, on.strftime("%d.%m.%Y")),
            "CardPay Acquiring",
            amount,
        ),
        3 => (format!("VAT refund {} ref {figure}", on.strftime("%Y-Q3")), "Belastingdienst", amount),
        4 => (format!("Interest {month}"), "Own Bank", amount % 9_000 + 1),
        5 => (format!("Claim {figure} policy 2026-{:05}", figure % 100_000), "Wad Insurance", amount),
        6 => (format!("Fees {month} acct {figure}"), "Own Bank", -(amount % 9_000 + 1)),
        _ => (
            format!("Advance for order {} quote 2026-{:04}", figure % 100_000, figure % 9_000),
            "Nieuw Wad B.V.",
            amount,
        ),
    };
    LabelledLine {
        amount_minor,
        currency: Currency::EUR,
        value_on: on,
        text,
        counterparty: name.to_string(),
        account: Some(format!("NL00DNLX{:010}", figure % 50)),
        customer: None,
        meant: Vec::new(),
        noise: vec![if kind == 7 { Noise::Advance } else { Noise::NotACustomer }],
    }
}
