//! `[credit]`: how orders are answered. What is left out keeps its usual value.

use dunlin_core::credit::{Decision, Unlimited};
use dunlin_core::policy::CreditRules;
use toml_edit::Table;

use super::Reader;
use super::grammar::parse_amount;

const KEYS: [&str; 6] =
    ["without_limit", "without_agreement", "order_days", "references", "trial_limit", "trial_months"];
const ANSWERS: &str = "\"allow\", \"cash_only\" or \"refuse\"";
const AMOUNT: &str = "an amount in quotes, \"1000.00\"";

impl Reader<'_> {
    /// The section `[credit]`.
    pub(super) fn credit(&mut self, root: &Table) -> CreditRules {
        let usual = CreditRules::default();
        let Some(item) = root.get("credit") else { return usual };
        let Some(table) = item.as_table() else {
            self.problem(item.span(), "policy.not_understood", "write the rules under [credit]".to_string());
            return usual;
        };
        for (key, item) in table {
            if !KEYS.contains(&key) {
                let message = format!("found \"{key}\"; [credit] has {}", KEYS.join(", "));
                self.problem(item.span(), "policy.unknown_key", message);
            }
        }
        let without_limit = self.optional(table, "without_limit", ANSWERS, Unlimited::find);
        let without_agreement = self.optional(table, "without_agreement", ANSWERS, Decision::find);
        let references = self.int(table, "references", i64::try_from(usual.references).unwrap_or(0), 0..=10);
        let trial_limit = self.optional(table, "trial_limit", AMOUNT, parse_amount);
        CreditRules {
            without_limit: without_limit.unwrap_or(usual.without_limit),
            order_days: self.days(table, "order_days", usual.order_days.into(), 1..=730),
            without_agreement: without_agreement.unwrap_or(usual.without_agreement),
            references: usize::try_from(references).unwrap_or(usual.references),
            trial_limit: trial_limit.unwrap_or(usual.trial_limit),
            trial_months: self.days(table, "trial_months", usual.trial_months.into(), 1..=24),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{STANDARD, parse};
    use super::*;

    fn usual() -> CreditRules {
        CreditRules::default()
    }

    fn with(rules: &str) -> Result<CreditRules, Vec<&'static str>> {
        let text = STANDARD.replacen("[receipts]", &format!("[credit]\n{rules}\n\n[receipts]"), 1);
        parse(&text).map(|policy| policy.credit).map_err(|problems| problems.iter().map(|one| one.code).collect())
    }

    #[test]
    fn what_is_left_out_keeps_its_usual_value() {
        assert_eq!(parse(STANDARD).expect("sound").credit, CreditRules::default());
        let strict = with("without_limit = \"refuse\"\norder_days = 14").expect("sound");
        assert_eq!(strict, CreditRules { without_limit: Unlimited::Refuse, order_days: 14, ..usual() });
    }

    #[test]
    fn what_is_asked_of_new_customers_is_the_creditors_own() {
        let read = with("without_agreement = \"cash_only\"\nreferences = 2\ntrial_limit = \"500\"\ntrial_months = 6");
        let read = read.expect("sound");
        assert_eq!((read.without_agreement, read.references, read.trial_months), (Decision::CashOnly, 2, 6));
        assert_eq!(Some(read.trial_limit), dunlin_core::money::Decimal::parse("500"));
    }

    #[test]
    fn other_answers_and_keys_are_named() {
        assert_eq!(with("without_limit = \"perhaps\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("without_agreement = \"ask\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("trial_limit = \"-1\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("trial_months = 25"), Err(vec!["policy.not_a_number"]));
        assert_eq!(with("order_days = 0"), Err(vec!["policy.not_a_number"]));
        assert_eq!(with("limit = \"1\""), Err(vec!["policy.unknown_key"]));
    }
}
