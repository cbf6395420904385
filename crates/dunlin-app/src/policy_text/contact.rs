//! `[[contact]]`: when customers may be contacted, by country and kind. What a row does not say is not limited.

use dunlin_core::account::CustomerKind;
use dunlin_core::contact::{ContactRow, ContactRules};
use jiff::civil::Time;
use toml_edit::Table;

use super::Reader;

const KEYS: [&str; 8] = ["country", "kind", "hours", "calls", "quiet_days", "notices", "contest_days", "opt_out"];
const COUNTRY: &str = "a country by its two letters, \"BG\"";
const KIND: &str = "\"business\", \"consumer\", \"public health\" or \"other\"";
const HOURS: &str = "hours of the day, \"08:00-21:00\", the earlier first";

impl Reader<'_> {
    /// The rows `[[contact]]`.
    pub(super) fn contact(&mut self, root: &Table) -> Vec<ContactRow> {
        let Some(item) = root.get("contact") else { return Vec::new() };
        let Some(tables) = item.as_array_of_tables() else {
            self.problem(item.span(), "policy.not_understood", "write each row under [[contact]]".to_string());
            return Vec::new();
        };
        let mut rows: Vec<ContactRow> = Vec::new();
        for table in tables {
            let row = self.contact_row(table);
            if rows.iter().any(|other| (&other.country, other.kind) == (&row.country, row.kind)) {
                let message = "two rows of [[contact]] are for the same country and kind; leave one".to_string();
                self.problem(table.span(), "policy.not_understood", message);
            }
            rows.push(row);
        }
        rows
    }

    fn contact_row(&mut self, table: &Table) -> ContactRow {
        for (key, item) in table {
            if !KEYS.contains(&key) {
                let message = format!("found \"{key}\"; [[contact]] has {}", KEYS.join(", "));
                self.problem(item.span().or(table.span()), "policy.unknown_key", message);
            }
        }
        ContactRow {
            country: self.optional(table, "country", COUNTRY, country),
            kind: self.optional(table, "kind", KIND, |text| CustomerKind::find(&text.replace(' ', "_"))),
            rules: ContactRules {
                hours: self.optional(table, "hours", HOURS, hours),
                calls: self.limit(table, "calls", 50),
                quiet_days: self.limit(table, "quiet_days", 30),
                notices: self.limit(table, "notices", 60),
                contest_days: self.limit(table, "contest_days", 90),
                opt_out: self.switch(table, "opt_out"),
            },
        }
    }

    /// A limit that may be left out.
    fn limit(&mut self, table: &Table, key: &str, most: i64) -> Option<u16> {
        table.get(key)?;
        u16::try_from(self.int(table, key, 0, 0..=most)).ok()
    }
}

fn country(text: &str) -> Option<String> {
    let is_code = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    is_code.then(|| text.to_string())
}

fn hours(text: &str) -> Option<(Time, Time)> {
    let (from, to) = text.split_once('-')?;
    let time = |text: &str| Time::strptime("%H:%M", text.trim()).ok();
    Some((time(from)?, time(to)?)).filter(|(from, to)| from < to)
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::super::{STANDARD, parse};
    use super::*;

    fn with(rows: &str) -> Result<Vec<ContactRow>, Vec<&'static str>> {
        let (head, rest) = STANDARD.split_once("[[contact]]").expect("rows");
        let rest = &rest[rest.find("\n# ──").expect("the next section")..];
        let policy = parse(&format!("{head}{rows}\n{rest}")).map(|policy| policy.contact);
        policy.map_err(|problems| problems.iter().map(|one| one.code).collect())
    }

    #[test]
    fn the_standard_policy_limits_contact_with_everybody_and_more_with_consumers() {
        let rows = parse(STANDARD).expect("sound").contact;
        let of = |kind| ContactRow::rules(&rows, Some("US"), kind);
        let day = Some((time(8, 0, 0, 0), time(21, 0, 0, 0)));
        assert_eq!((of(CustomerKind::Business).hours, of(CustomerKind::Business).quiet_days), (day, None));
        assert_eq!((of(CustomerKind::Consumer).calls, of(CustomerKind::Consumer).quiet_days), (Some(7), Some(7)));
    }

    #[test]
    fn what_is_left_out_is_not_limited() {
        let rows = with("[[contact]]\ncountry = \"DE\"\nkind = \"public health\"\nnotices = 0").expect("sound");
        let rules = ContactRules { notices: Some(0), ..ContactRules::default() };
        let told = with("[[contact]]\ncontest_days = 30\nopt_out = true").expect("sound");
        assert_eq!((told[0].rules.contest_days, told[0].rules.opt_out), (Some(30), true));
        let kind = Some(CustomerKind::PublicHealth);
        assert_eq!(rows, [ContactRow { country: Some("DE".to_string()), kind, rules }]);
        assert_eq!(with(""), Ok(Vec::new()));
    }

    #[test]
    fn rows_that_say_nothing_sound_are_named() {
        assert_eq!(with("[[contact]]\nhours = \"21:00-08:00\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("[[contact]]\nhours = \"8\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("[[contact]]\ncountry = \"Germany\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("[[contact]]\nkind = \"firm\""), Err(vec!["policy.not_understood"]));
        assert_eq!(with("[[contact]]\ncalls = -1"), Err(vec!["policy.not_a_number"]));
        assert_eq!(with("[[contact]]\nmails = 1"), Err(vec!["policy.unknown_key"]));
        assert_eq!(with("[[contact]]\n[[contact]]\ncalls = 1"), Err(vec!["policy.not_understood"]));
        assert_eq!(with("[contact]\ncalls = 1"), Err(vec!["policy.not_understood"]));
    }
}
