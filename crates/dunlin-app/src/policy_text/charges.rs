//! `[charges]` and the fee of a late charge: what a policy file says of interest, lump sums and fees.
//!
//! Requirement R2.4: a rate or fee for all items needs `ground = "terms"`, by which the controller says that the general terms
//! state it; what agreements and items' own terms state needs no such word. A monthly rate names its reading; there is no default.

use dunlin_core::interest::Rate;
use dunlin_core::policy::{
    ChargeTax, Charges, FeeFigure, FeeSetting, Ground, InterestSetting, Policy, Posting, StepFee,
};
use toml_edit::{Item, Table};

use super::Reader;
use super::grammar::{parse_amount, parse_interest, parse_tax};

const KEYS: [&str; 7] = ["interest", "ground", "lump_sum", "posting", "interest_tax", "lump_sum_tax", "fee_tax"];
const INTEREST: &str = "\"none\", \"agreed\", \"statutory\", \"12 % a year\" or \"1 % a month, READING\" (daily, whole months, months \
                        begun, months and days, compound months, daily after grace), each rate with \", grace 10 days\"";

impl Reader<'_> {
    /// The section `[charges]`; without it nothing is charged.
    pub(super) fn charges(&mut self, root: &Table) -> Charges {
        let Some(item) = root.get("charges") else { return Charges::NONE };
        let Some(table) = item.as_table() else {
            self.problem(item.span(), "policy.not_understood", "write the settings under [charges]".to_string());
            return Charges::NONE;
        };
        for (key, item) in table {
            if !KEYS.contains(&key) {
                let message = format!("found \"{key}\"; [charges] has {}", KEYS.join(", "));
                self.problem(item.span(), "policy.unknown_key", message);
            }
        }
        let ground = |text: &str| match text {
            "statute" => Some(Ground::Statute),
            "terms" => Some(Ground::Terms),
            _ => None,
        };
        let posting = |text: &str| match text {
            "posted" => Some(Posting::Posted),
            "memo" => Some(Posting::Memo),
            _ => None,
        };
        let charges = Charges {
            interest: self.optional(table, "interest", INTEREST, parse_interest).unwrap_or(InterestSetting::None),
            ground: self.optional(table, "ground", "\"statute\" or \"terms\"", ground).unwrap_or(Ground::Statute),
            lump_sum: self.switch(table, "lump_sum"),
            posting: self.optional(table, "posting", "\"posted\" or \"memo\"", posting).unwrap_or(Posting::Posted),
            tax: self.charge_tax(table),
        };
        if matches!(charges.interest, InterestSetting::Terms(_)) && charges.ground == Ground::Statute {
            self.no_ground(table.get("interest"), "interest");
        }
        if charges.lump_sum && charges.posting == Posting::Memo {
            self.without_posting(table.get("lump_sum"), "lump_sum");
        }
        charges
    }

    fn charge_tax(&mut self, table: &Table) -> ChargeTax {
        let mut tax =
            |key| self.optional(table, key, "\"outside\" or \"21 %\"", parse_tax).filter(|rate| *rate > Rate::ZERO);
        ChargeTax { interest: tax("interest_tax"), lump_sum: tax("lump_sum_tax"), fee: tax("fee_tax") }
    }

    /// The fee of a step.
    pub(super) fn fee(&mut self, table: &Table) -> Option<FeeSetting> {
        let is_agreed = table.get("fee").and_then(Item::as_str) == Some("agreed");
        let expected = "\"agreed\", or an amount or a percentage, \"25.00\" or \"2 %\"";
        let amount = if is_agreed { None } else { self.optional(table, "fee", expected, FeeFigure::parse) };
        let bound = "an amount in quotes, \"40.00\"";
        let least = self.optional(table, "fee_least", bound, parse_amount);
        let most = self.optional(table, "fee_most", bound, parse_amount);
        for key in ["fee_least", "fee_most"] {
            if let Some(item) = table.get(key).filter(|_| !matches!(amount, Some(FeeFigure::Percent(_)))) {
                let message = format!("{key}: has an effect beside a fee in percent only; take it out");
                self.problem(item.span(), "policy.no_effect", message);
            }
        }
        if is_agreed {
            return Some(FeeSetting::Agreed);
        }
        let fee = StepFee { amount: amount?, least, most };
        if let Some(item) = table.get("fee_most").filter(|_| !fee.has_room()) {
            self.problem(item.span(), "policy.not_understood", "fee_most: less than fee_least".to_string());
        }
        Some(FeeSetting::Terms(fee))
    }

    /// Whether the fees have a ground, and are booked.
    pub(super) fn check_fees(&mut self, root: &Table, policy: &Policy) {
        let steps = root.get("late").and_then(Item::as_array_of_tables).into_iter().flatten();
        let fees: Vec<&Item> = steps.filter_map(|table| table.get("fee")).collect();
        for fee in fees {
            if policy.charges.ground == Ground::Statute && fee.as_str() != Some("agreed") {
                self.no_ground(Some(fee), "fee");
            }
            if policy.charges.posting == Posting::Memo {
                self.without_posting(Some(fee), "fee");
            }
        }
    }

    fn no_ground(&mut self, item: Option<&Item>, key: &str) {
        let message = format!(
            "{key}: a rate or fee for all items needs ground = \"terms\" under [charges]: your general terms state it"
        );
        self.problem(item.and_then(Item::span), "policy.no_ground", message);
    }

    fn without_posting(&mut self, item: Option<&Item>, key: &str) {
        let message = format!("{key}: has an effect with posting = \"posted\" only; take it out");
        self.problem(item.and_then(Item::span), "policy.no_effect", message);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{STANDARD, parse};
    use super::*;
    use dunlin_core::interest::AgreedInterest;
    use dunlin_core::money::Currency;

    fn with(charges: &str, fee: &str) -> Result<Policy, Vec<String>> {
        let (before, rest) = STANDARD.split_once("[charges]").expect("the section");
        let (_, rest) = rest.split_once("[[order]]").expect("the first step");
        let text = format!("{before}[charges]\n{charges}\n[[order]]{rest}");
        let text = text.replacen("do = \"late charge\"", &format!("do = \"late charge\"\n{fee}"), 1);
        parse(&text).map_err(|problems| problems.iter().map(|one| one.code.to_string()).collect())
    }

    #[test]
    fn interest_is_none_statutory_or_a_rate_with_its_reading() {
        let terms = |text: &str| InterestSetting::Terms(AgreedInterest::parse(text).expect("interest"));
        for (text, want) in [
            ("none", InterestSetting::None),
            ("agreed", InterestSetting::Agreed),
            ("statutory", InterestSetting::Statutory),
            ("12 % a year", terms("12 % a year, ACT/365F")),
            ("1.25 % a month, simple_daily_12pct_365", terms("1.25 % a month, daily")),
            ("1 % a month, months begun, grace 10 days", terms("1 % a month, months begun, grace 10 days")),
        ] {
            let policy = with(&format!("interest = \"{text}\"\nground = \"terms\""), "").expect(text);
            assert_eq!(policy.charges.interest, want, "{text}");
        }
        for text in ["1 % a month", "12 %", "-1 % a year", "0 % a year", "1 % a month, sometimes"] {
            let found = with(&format!("interest = \"{text}\"\nground = \"terms\""), "").expect_err(text);
            assert_eq!(found, ["policy.not_understood"], "{text}");
        }
    }

    #[test]
    fn what_a_contract_gives_needs_terms_that_state_it() {
        assert_eq!(with("interest = \"12 % a year\"", "").expect_err("no ground"), ["policy.no_ground"]);
        assert_eq!(with("", "fee = \"25.00\"").expect_err("no ground"), ["policy.no_ground"]);
        let policy = with("ground = \"terms\"", "fee = \"2 %\"\nfee_least = \"10\"\nfee_most = \"50\"").expect("sound");
        let fee = policy.find("late-charges").and_then(|(_, step)| step.fee);
        let Some(FeeSetting::Terms(fee)) = fee else { panic!("{fee:?} is no fee of the terms") };
        let fee = fee.in_currency(Currency::EUR).expect("it fits");
        assert_eq!([10_000, 100_000, 1_000_000].map(|open| fee.on(open)), [Some(1_000), Some(2_000), Some(5_000)]);
    }

    #[test]
    fn what_was_agreed_with_a_customer_needs_no_word_of_the_controller() {
        let policy = with("interest = \"agreed\"", "fee = \"agreed\"").expect("sound");
        assert_eq!((policy.charges.interest, policy.charges.ground), (InterestSetting::Agreed, Ground::Statute));
        let fee = policy.find("late-charges").and_then(|(_, step)| step.fee);
        assert_eq!(fee, Some(FeeSetting::Agreed));
    }

    #[test]
    fn charges_are_outside_the_tax_or_bear_a_percentage() {
        let policy =
            with("interest = \"statutory\"\ninterest_tax = \"outside\"\nfee_tax = \"21 %\"", "").expect("sound");
        let twenty_one = Rate::parse_percent("21").expect("a rate");
        assert_eq!(policy.charges.tax, ChargeTax { fee: Some(twenty_one), ..ChargeTax::default() });
        assert_eq!(with("fee_tax = \"21\"", "").expect_err("no percentage"), ["policy.not_understood"]);
    }

    #[test]
    fn a_fee_has_room_between_its_bounds() {
        let fee = |least: &str| format!("fee = \"2 %\"\nfee_least = \"{least}\"\nfee_most = \"50\"");
        assert!(with("ground = \"terms\"", &fee("50.00")).is_ok());
        assert_eq!(with("ground = \"terms\"", &fee("50.01")).expect_err("none"), ["policy.not_understood"]);
    }

    #[test]
    fn what_would_change_nothing_is_a_problem() {
        for (charges, fee) in [
            ("lump_sum = true\nposting = \"memo\"", ""),
            ("ground = \"terms\"\nposting = \"memo\"", "fee = \"25.00\""),
            ("ground = \"terms\"", "fee = \"25.00\"\nfee_most = \"30.00\""),
            ("", "fee = \"agreed\"\nfee_most = \"30.00\""),
        ] {
            assert_eq!(with(charges, fee).expect_err(charges), ["policy.no_effect"], "{charges} {fee}");
        }
        assert_eq!(with("rate = \"2 %\"", "").expect_err("no such key"), ["policy.unknown_key"]);
    }
}
