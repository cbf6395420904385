//! `[holds]`: by what the holds that the policy places end by themselves. What is left out keeps its usual rule.

use dunlin_core::policy::HoldRules;
use dunlin_core::view::{HoldKind, LiftRule};
use toml_edit::Table;

use super::Reader;

const KEYS: [&str; 3] = ["credit", "cash_only", "stop"];
const RULES: &str = "\"nothing_late\", \"caught_up\", \"all_paid\" or \"by_person\"";

impl Reader<'_> {
    /// The section `[holds]`.
    pub(super) fn holds(&mut self, root: &Table) -> HoldRules {
        let usual = HoldRules::default();
        let Some(item) = root.get("holds") else { return usual };
        let Some(table) = item.as_table() else {
            self.problem(item.span(), "policy.not_understood", "write the rules under [holds]".to_string());
            return usual;
        };
        for (key, item) in table {
            if !KEYS.contains(&key) {
                let message = format!("found \"{key}\"; [holds] has {}", KEYS.join(", "));
                self.problem(item.span(), "policy.unknown_key", message);
            }
        }
        let parse = |text: &str| LiftRule::find(text).filter(|rule| *rule != LiftRule::PrepaidIsPaid);
        let mut rule = |kind: HoldKind| self.optional(table, kind.code(), RULES, parse).unwrap_or(usual.of(kind));
        HoldRules { credit: rule(HoldKind::Credit), cash_only: rule(HoldKind::CashOnly), stop: rule(HoldKind::Stop) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{STANDARD, parse};
    use super::*;

    fn with(rules: &str) -> Result<HoldRules, Vec<&'static str>> {
        let text = STANDARD.replacen("[receipts]", &format!("[holds]\n{rules}\n\n[receipts]"), 1);
        parse(&text).map(|policy| policy.holds).map_err(|problems| problems.iter().map(|one| one.code).collect())
    }

    #[test]
    fn what_is_left_out_keeps_its_usual_rule() {
        assert_eq!(parse(STANDARD).expect("sound").holds, HoldRules::default());
        let strict = with("cash_only = \"all_paid\"").expect("sound");
        assert_eq!(strict, HoldRules { cash_only: LiftRule::AllPaid, ..HoldRules::default() });
    }

    #[test]
    fn other_rules_and_kinds_are_named() {
        assert_eq!(with("credit = \"soon\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("order = \"all_paid\""), Err(vec!["policy.unknown_key"]));
        assert_eq!(with("stop = \"prepaid_is_paid\""), Err(vec!["policy.not_understood"]));
    }
}
