//! `[placement]`: what it costs to hand a debt on, for the advisor. What is left out keeps its usual value.

use dunlin_core::placement::advice::Prices;
use toml_edit::Table;

use super::Reader;
use super::grammar::parse_amount;

const KEYS: [&str; 7] =
    ["own_month", "early_out_percent", "agency_percent", "sale_percent", "legal_cost", "legal_percent", "legal_from"];
const AMOUNT: &str = "an amount in quotes, \"300.00\"";
const PERCENT: &str = "a percentage in quotes, \"25\" or \"12.5\"";

impl Reader<'_> {
    /// The section `[placement]`.
    pub(super) fn placement(&mut self, root: &Table) -> Prices {
        let usual = Prices::default();
        let Some(item) = root.get("placement") else { return usual };
        let Some(table) = item.as_table() else {
            self.problem(item.span(), "policy.not_understood", "write the prices under [placement]".to_string());
            return usual;
        };
        for (key, item) in table {
            if !KEYS.contains(&key) {
                let message = format!("found \"{key}\"; [placement] has {}", KEYS.join(", "));
                self.problem(item.span(), "policy.unknown_key", message);
            }
        }
        let mut percent = |key| self.optional(table, key, PERCENT, bps);
        let (early_out, agency) = (percent("early_out_percent"), percent("agency_percent"));
        let (sale, legal) = (percent("sale_percent"), percent("legal_percent"));
        let mut amount = |key| self.optional(table, key, AMOUNT, parse_amount);
        Prices {
            own_month: amount("own_month").unwrap_or(usual.own_month),
            early_out_bps: early_out.unwrap_or(usual.early_out_bps),
            agency_bps: agency,
            sale_bps: sale,
            legal_fixed: amount("legal_cost").unwrap_or(usual.legal_fixed),
            legal_bps: legal.unwrap_or(usual.legal_bps),
            legal_from: amount("legal_from").unwrap_or(usual.legal_from),
        }
    }
}

/// Hundredths of a percent, of at most the whole.
pub(crate) fn bps(text: &str) -> Option<i64> {
    let percent = parse_amount(text)?;
    let (bps, false) = percent.to_minor(2, dunlin_core::money::Rounding::HalfUp)? else { return None };
    (0..=10_000).contains(&bps).then_some(bps)
}

#[cfg(test)]
mod tests {
    use super::super::{STANDARD, parse};
    use super::*;

    fn with(rules: &str) -> Result<Prices, Vec<&'static str>> {
        let text = STANDARD.replacen("[receipts]", &format!("[placement]\n{rules}\n\n[receipts]"), 1);
        parse(&text).map(|policy| policy.placement).map_err(|problems| problems.iter().map(|one| one.code).collect())
    }

    #[test]
    fn prices_are_the_houses_and_what_is_left_out_keeps_its_usual_value() {
        assert_eq!(with(""), Ok(Prices::default()));
        let read = with("agency_percent = \"12.5\"\nlegal_from = \"5000\"").expect("sound");
        let from = dunlin_core::money::Decimal::parse("5000").expect("an amount");
        assert_eq!(read, Prices { agency_bps: Some(1_250), legal_from: from, ..Prices::default() });
    }

    #[test]
    fn what_is_no_price_is_named() {
        assert_eq!(with("agency_percent = \"101\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("agency_percent = \"12.345\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("legal_cost = 300"), Err(vec!["policy.not_text"]));
        assert_eq!(with("court = \"1\""), Err(vec!["policy.unknown_key"]));
    }
}
