//! What the stories can say of promises: given, taken back, judged, and by which rules.

use dunlin_app::cases::{self, PromiseInput};
use dunlin_app::promises::{self, Wanted};
use dunlin_app::{AppError, Setting, policies, policy_text};
use dunlin_core::money::format_minor;
use jiff::civil::Date;

use super::{Story, Words, quiet};

impl Story {
    /// A command about promises.
    pub(super) fn promise(
        &mut self,
        setting: &Setting,
        on: Date,
        command: &str,
        words: &mut Words,
    ) -> Result<String, AppError> {
        match command {
            "promise" => {
                let (customer, amount, currency) = (words.next(), words.next(), words.next());
                let by = words.after("by").expect("by DATE").parse().expect("a day");
                let from = words.after("from").map_or(on, |day| day.parse().expect("a day"));
                let items: Vec<String> =
                    words.after("item").iter().flat_map(|all| all.split(',')).map(str::to_string).collect();
                let sends = words.after("as").is_some_and(|kind| kind == "sent");
                let (currency, from) = (Some(currency.as_str()), Some(from));
                let said =
                    PromiseInput { currency, from, items: &items, sends, ..PromiseInput::new(&customer, &amount, by) };
                quiet(cases::add_promise(&mut self.app, setting, &said))
            }
            "withdraw" => quiet(cases::withdraw_newest(&mut self.app, setting, &words.next(), None, None)),
            "promises" => self.promises(setting, on, &words.next()),
            _ => self.promise_rules(setting, words),
        }
    }

    /// The customer's promises on a day: what was said, what came for it, what became of it.
    fn promises(&mut self, setting: &Setting, on: Date, customer: &str) -> Result<String, AppError> {
        let list = promises::list(&mut self.app, setting, Some(customer), &Wanted::default(), on)?;
        let line = |one: &promises::ListedPromise| {
            let (promise, standing) = (one.row.promise(), one.row.standing());
            let items: Vec<&str> = promise.items.iter().map(|item| item.number.as_str()).collect();
            let for_items = if items.is_empty() { String::new() } else { format!(" for {}", items.join(",")) };
            let digits = promise.currency.digits();
            let (amount, came) =
                (format_minor(promise.amount_minor, digits), format_minor(one.row.judged.received_minor, digits));
            let again =
                if one.row.times_replaced > 0 { format!(" after {}", one.row.times_replaced) } else { String::new() };
            let (kind, by) = (promise.kind.code(), promise.promised_on);
            format!(
                "{kind} {amount}{for_items} by {by} until {}: {} ({came}){again}",
                promise.counts_until,
                standing.code()
            )
        };
        Ok(list.rows.iter().map(line).collect::<Vec<_>>().join("\n"))
    }

    /// The policy in use with other settings for promises.
    fn promise_rules(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let mut text = setting.creditor.policy_text.clone().unwrap_or_else(|| policy_text::STANDARD.to_string());
        let set = [
            ("tolerance", "# tolerance = \"1.00\"", "tolerance = \"VALUE\" #"),
            ("days", "tolerance_days = 0", "tolerance_days = VALUE"),
            ("longest", "longest_days = 60", "longest_days = VALUE"),
            ("transit", "transit_days = 3", "transit_days = VALUE"),
            ("pause", "pause = true", "pause = VALUE"),
            ("cash-only", "broken_cash_only = true", "broken_cash_only = VALUE"),
            ("confirm", "confirm = false", "confirm = VALUE"),
        ];
        for (word, standard, setting) in set {
            if let Some(value) = words.after(word) {
                text = text.replacen(standard, &setting.replace("VALUE", &value), 1);
            }
        }
        policies::take_into_use(&mut self.app, setting, Some(text), "story").map(|_| String::new())
    }
}
