//! `[promises]`: what a policy file says of promises to pay.
//!
//! Requirements R1.3, R2.7, R2.11. Without the section nothing is forgiven, no promise is for a day more than sixty days away, money promised to be sent has three working days, chasing rests
//! meanwhile, and a broken promise of what was late already costs the credit.

use dunlin_core::policy::{PromiseRules, Tolerance};
use toml_edit::Table;

use super::Reader;
use super::grammar::parse_percent;

const KEYS: [&str; 8] = [
    "tolerance",
    "tolerance_percent",
    "tolerance_days",
    "longest_days",
    "transit_days",
    "pause",
    "broken_cash_only",
    "confirm",
];

impl Reader<'_> {
    /// The section `[promises]`.
    pub(super) fn promises(&mut self, root: &Table) -> PromiseRules {
        let usual = PromiseRules::default();
        let Some(item) = root.get("promises") else { return usual };
        let Some(table) = item.as_table() else {
            self.problem(item.span(), "policy.not_understood", "write the settings under [promises]".to_string());
            return usual;
        };
        for (key, item) in table {
            if !KEYS.contains(&key) {
                let message = format!("found \"{key}\"; [promises] has {}", KEYS.join(", "));
                self.problem(item.span(), "policy.unknown_key", message);
            }
        }
        PromiseRules {
            tolerance: Tolerance {
                amount: self.tolerance(table),
                percent: self.optional(table, "tolerance_percent", "a percentage, \"0.5 %\"", parse_percent),
            },
            tolerance_days: self.days(table, "tolerance_days", 0, 0..=30),
            longest_days: self.days(table, "longest_days", usual.longest_days.into(), 1..=365),
            transit_days: u16::try_from(self.int(table, "transit_days", 3, 0..=30)).unwrap_or(usual.transit_days),
            pause: !table.contains_key("pause") || self.switch(table, "pause"),
            broken_cash_only: !table.contains_key("broken_cash_only") || self.switch(table, "broken_cash_only"),
            confirm: self.switch(table, "confirm"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{STANDARD, parse};
    use super::*;
    use dunlin_core::money::Currency;

    fn with(rules: &str) -> Result<PromiseRules, Vec<&'static str>> {
        let (before, rest) = STANDARD.split_once("[promises]").expect("the section");
        let (_, rest) = rest.split_once("[[order]]").expect("the first step");
        let policy = parse(&format!("{before}[promises]\n{rules}\n[[order]]{rest}"));
        policy.map(|policy| policy.promises).map_err(|problems| problems.iter().map(|one| one.code).collect())
    }

    #[test]
    fn the_standard_policy_is_what_holds_without_the_section() {
        assert_eq!(with("").expect("empty"), PromiseRules::default());
        assert_eq!(parse(STANDARD).expect("sound").promises, PromiseRules::default());
    }

    #[test]
    fn what_is_left_out_keeps_its_usual_value() {
        let rules = with("tolerance = \"1.00\"\ntolerance_days = 1\npause = false").expect("sound");
        assert_eq!(rules.tolerance.on(100_000, Currency::EUR), 100);
        assert_eq!((rules.tolerance_days, rules.longest_days, rules.transit_days), (1, 60, 3));
        assert_eq!((rules.pause, rules.broken_cash_only, rules.confirm), (false, true, false));
        assert!(with("confirm = true").expect("sound").confirm);
        let percent = with("tolerance_percent = \"0.5 %\"\ntransit_days = 0\nbroken_cash_only = false").expect("sound");
        assert_eq!((percent.tolerance.on(10_000, Currency::EUR), percent.transit_days), (50, 0));
        assert!(!percent.broken_cash_only);
    }

    #[test]
    fn other_keys_and_values_are_named() {
        assert_eq!(with("grace = 2"), Err(vec!["policy.unknown_key"]));
        assert_eq!(with("longest_days = 0"), Err(vec!["policy.not_a_number"]));
        assert_eq!(with("tolerance_days = 31"), Err(vec!["policy.not_a_number"]));
        assert_eq!(with("pause = \"yes\""), Err(vec!["policy.not_a_switch"]));
        assert_eq!(with("tolerance = 1"), Err(vec!["policy.not_understood"]));
    }
}
