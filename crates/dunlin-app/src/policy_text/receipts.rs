//! `[receipts]`: what a policy file says of money received.
//!
//! Requirements R0.5, R1.10, R4.6. Without the section invoices come before charges, and no difference is forgiven.

use dunlin_core::money::{Currency, Decimal};
use dunlin_core::policy::{ReceiptSetting, Tolerance, ToleranceAmount};
use toml_edit::{Item, Table, TableLike};

use super::Reader;
use super::grammar::{parse_amount, parse_order, parse_percent};

const KEYS: [&str; 5] = ["order", "exact_amount", "tolerance", "tolerance_percent", "discount_grace_days"];
const ORDER: &str = "\"principal, interest, costs\", the three in another order, or \"law\"";
const TOLERANCE: &str = "an amount in quotes, \"0.50\", or one for each currency, { EUR = \"0.50\", JPY = \"50\" }";

impl Reader<'_> {
    /// The section `[receipts]`.
    pub(super) fn receipts(&mut self, root: &Table) -> ReceiptSetting {
        let standard = ReceiptSetting::default();
        let Some(item) = root.get("receipts") else { return standard };
        let Some(table) = item.as_table() else {
            self.problem(item.span(), "policy.not_understood", "write the settings under [receipts]".to_string());
            return standard;
        };
        for (key, item) in table {
            if !KEYS.contains(&key) {
                let message = format!("found \"{key}\"; [receipts] has {}", KEYS.join(", "));
                self.problem(item.span(), "policy.unknown_key", message);
            }
        }
        ReceiptSetting {
            order: self.optional(table, "order", ORDER, parse_order).unwrap_or(standard.order),
            exact_amount: !table.contains_key("exact_amount") || self.switch(table, "exact_amount"),
            tolerance: Tolerance {
                amount: self.tolerance(table),
                percent: self.optional(table, "tolerance_percent", "a percentage, \"0.5 %\"", parse_percent),
            },
            discount_grace_days: self.days(table, "discount_grace_days", 0, 0..=30),
        }
    }

    /// What is forgiven, as a figure: the key `tolerance`.
    pub(super) fn tolerance(&mut self, table: &Table) -> Option<ToleranceAmount> {
        let item = table.get("tolerance")?;
        let read = match item.as_table_like() {
            Some(figures) => each_currency(figures).map(ToleranceAmount::Each),
            None => item.as_str().and_then(parse_amount).map(ToleranceAmount::Every),
        };
        if read.is_none() {
            self.problem(item.span(), "policy.not_understood", format!("tolerance: expected {TOLERANCE}"));
        }
        read
    }
}

fn each_currency(figures: &dyn TableLike) -> Option<Vec<(Currency, Decimal)>> {
    let figure = |(code, item): (&str, &Item)| Some((Currency::find(code)?, parse_amount(item.as_str()?)?));
    figures.iter().map(figure).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{STANDARD, parse};
    use super::*;
    use dunlin_core::allocation::PartOrder;
    use dunlin_core::policy::OrderSetting;

    fn with(receipts: &str) -> Result<ReceiptSetting, Vec<&'static str>> {
        let (before, rest) = STANDARD.split_once("[receipts]").expect("the section");
        let (_, rest) = rest.split_once("[[order]]").expect("the first step");
        let policy = parse(&format!("{before}[receipts]\n{receipts}\n[[order]]{rest}"));
        policy.map(|policy| policy.receipts).map_err(|problems| problems.iter().map(|one| one.code).collect())
    }

    #[test]
    fn the_standard_policy_is_what_holds_without_the_section() {
        assert_eq!(with("").expect("empty"), ReceiptSetting::default());
        let standard = parse(STANDARD).expect("sound").receipts;
        assert_eq!(standard, ReceiptSetting::default());
    }

    #[test]
    fn orders_are_three_words_or_the_law() {
        let order = |text: &str| with(&format!("order = \"{text}\"")).map(|setting| setting.order);
        assert_eq!(order("law"), Ok(OrderSetting::Law));
        assert_eq!(order("costs, interest, principal"), Ok(OrderSetting::Parts(PartOrder::COSTS_FIRST)));
        for text in ["costs", "costs, costs, principal", "oldest"] {
            assert_eq!(order(text), Err(vec!["policy.not_understood"]), "{text}");
        }
    }

    #[test]
    fn a_tolerance_is_one_figure_or_one_for_each_currency() {
        let most = |text: &str, code: &str| {
            let currency = Currency::find(code).expect(code);
            with(text).map(|setting| setting.tolerance.on(100_000, currency))
        };
        assert_eq!(most("tolerance = \"0.50\"", "EUR"), Ok(50));
        assert_eq!(most("tolerance = \"5.00\"\ntolerance_percent = \"0.1 %\"", "EUR"), Ok(100));
        let each = "tolerance = { EUR = \"0.50\", JPY = \"20\" }";
        assert_eq!([most(each, "JPY"), most(each, "USD")], [Ok(20), Ok(0)]);
        for text in
            ["tolerance = \"-1\"", "tolerance = { XXQ = \"1\" }", "tolerance = 1", "tolerance_percent = \"101 %\""]
        {
            assert!(with(text).is_err(), "{text}");
        }
        assert_eq!(with("grace = 2").expect_err("no such key"), ["policy.unknown_key"]);
        assert_eq!(with("discount_grace_days = 31").expect_err("too many"), ["policy.not_a_number"]);
        assert!(!with("exact_amount = false").expect("a switch").exact_amount);
    }
}
