//! `[approval]`: above which limits a second person has to say yes. Without the section nobody is asked.

use dunlin_core::policy::ApprovalSetting;
use toml_edit::Table;

use super::Reader;
use super::grammar::parse_amount;

const KEYS: [&str; 6] =
    ["write_off_over", "waive_over", "refund_over", "limit_over", "placement_over", "run_over_notices"];
const AMOUNT: &str = "an amount in quotes, \"500.00\"";

impl Reader<'_> {
    /// The section `[approval]`.
    pub(super) fn approval(&mut self, root: &Table) -> ApprovalSetting {
        let Some(item) = root.get("approval") else { return ApprovalSetting::default() };
        let Some(table) = item.as_table() else {
            self.problem(item.span(), "policy.not_understood", "write the limits under [approval]".to_string());
            return ApprovalSetting::default();
        };
        for (key, item) in table {
            if !KEYS.contains(&key) {
                let message = format!("found \"{key}\"; [approval] has {}", KEYS.join(", "));
                self.problem(item.span(), "policy.unknown_key", message);
            }
        }
        let notices = table.get("run_over_notices").map(|_| self.int(table, "run_over_notices", 0, 0..=1_000_000_000));
        ApprovalSetting {
            write_off_over: self.optional(table, "write_off_over", AMOUNT, parse_amount),
            waive_over: self.optional(table, "waive_over", AMOUNT, parse_amount),
            refund_over: self.optional(table, "refund_over", AMOUNT, parse_amount),
            limit_over: self.optional(table, "limit_over", AMOUNT, parse_amount),
            placement_over: self.optional(table, "placement_over", AMOUNT, parse_amount),
            run_over_notices: notices.and_then(|notices| u64::try_from(notices).ok()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{STANDARD, parse};
    use super::*;
    use dunlin_core::money::Decimal;

    fn with(limits: &str) -> Result<ApprovalSetting, Vec<&'static str>> {
        let text = STANDARD.replacen("[receipts]", &format!("[approval]\n{limits}\n\n[receipts]"), 1);
        let policy = parse(&text);
        policy.map(|policy| policy.approval).map_err(|problems| problems.iter().map(|one| one.code).collect())
    }

    #[test]
    fn nobody_is_asked_unless_the_policy_says_so() {
        assert_eq!(parse(STANDARD).expect("sound").approval, ApprovalSetting::default());
        assert_eq!(with(""), Ok(ApprovalSetting::default()));
    }

    #[test]
    fn limits_are_amounts_and_a_number_of_notices() {
        let read = with("write_off_over = \"500.00\"\nrun_over_notices = 200").expect("sound");
        assert_eq!((read.write_off_over, read.run_over_notices), (Decimal::parse("500.00"), Some(200)));
        assert_eq!((read.waive_over, read.refund_over), (None, None));
        assert_eq!(with("write_off = \"500\""), Err(vec!["policy.unknown_key"]));
        assert_eq!(with("write_off_over = \"-1\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("write_off_over = 500"), Err(vec!["policy.not_text"]));
        assert_eq!(with("run_over_notices = -1"), Err(vec!["policy.not_a_number"]));
    }
}
