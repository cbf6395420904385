//! `[credit]`: how orders are answered. What is left out keeps its usual value.

use dunlin_core::credit::Unlimited;
use dunlin_core::policy::CreditRules;
use toml_edit::Table;

use super::Reader;

const KEYS: [&str; 2] = ["without_limit", "order_days"];
const ANSWERS: &str = "\"allow\", \"cash_only\" or \"refuse\"";

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
        CreditRules {
            without_limit: without_limit.unwrap_or(usual.without_limit),
            order_days: self.days(table, "order_days", usual.order_days.into(), 1..=730),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{STANDARD, parse};
    use super::*;

    fn with(rules: &str) -> Result<CreditRules, Vec<&'static str>> {
        let text = STANDARD.replacen("[receipts]", &format!("[credit]\n{rules}\n\n[receipts]"), 1);
        parse(&text).map(|policy| policy.credit).map_err(|problems| problems.iter().map(|one| one.code).collect())
    }

    #[test]
    fn what_is_left_out_keeps_its_usual_value() {
        assert_eq!(parse(STANDARD).expect("sound").credit, CreditRules::default());
        let strict = with("without_limit = \"refuse\"\norder_days = 14").expect("sound");
        assert_eq!(strict, CreditRules { without_limit: Unlimited::Refuse, order_days: 14 });
    }

    #[test]
    fn other_answers_and_keys_are_named() {
        assert_eq!(with("without_limit = \"perhaps\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("order_days = 0"), Err(vec!["policy.not_a_number"]));
        assert_eq!(with("limit = \"1\""), Err(vec!["policy.unknown_key"]));
    }
}
