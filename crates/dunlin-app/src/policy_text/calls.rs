//! `[calls]`: what follows from what customers say. What is left out keeps its usual figure.

use dunlin_core::policy::CallRules;
use toml_edit::Table;

use super::Reader;

const KEY: &str = "already_sent_days";

impl Reader<'_> {
    /// The section `[calls]`.
    pub(super) fn calls(&mut self, root: &Table) -> CallRules {
        let usual = CallRules::default();
        let Some(item) = root.get("calls") else { return usual };
        let Some(table) = item.as_table() else {
            self.problem(item.span(), "policy.not_understood", "write the figures under [calls]".to_string());
            return usual;
        };
        for (key, item) in table.iter().filter(|(key, _)| *key != KEY) {
            self.problem(item.span(), "policy.unknown_key", format!("found \"{key}\"; [calls] has {KEY}"));
        }
        let days = self.int(table, KEY, i64::from(usual.already_sent_days), 0..=30);
        CallRules { already_sent_days: u16::try_from(days).unwrap_or(usual.already_sent_days) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{STANDARD, parse};
    use super::*;

    fn with(figures: &str) -> Result<u16, Vec<&'static str>> {
        let text = STANDARD.replacen("[receipts]", &format!("[calls]\n{figures}\n\n[receipts]"), 1);
        let policy = parse(&text).map(|policy| policy.calls.already_sent_days);
        policy.map_err(|problems| problems.iter().map(|one| one.code).collect())
    }

    #[test]
    fn the_days_for_the_bank_are_five_unless_the_policy_says_so() {
        assert_eq!(parse(STANDARD).expect("sound").calls, CallRules::default());
        assert_eq!((with(""), with("already_sent_days = 0"), with("already_sent_days = 30")), (Ok(5), Ok(0), Ok(30)));
        assert!(with("already_sent_days = 31").is_err());
        assert_eq!(with("sent_days = 3"), Err(vec!["policy.unknown_key"]));
    }
}
