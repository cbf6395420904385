//! What the stories can say of money: receipts, credits, and what became of them.

use dunlin_app::bank::{self, BankImport};
use dunlin_app::cases::{self, AdjustmentInput, ReceiptInput, ReceiptName};
use dunlin_app::{AppError, Setting, policies, policy_text};
use dunlin_core::change::{Change, ItemChange, ReceiptChange};
use dunlin_core::ledger::PaymentReason;
use dunlin_core::money::format_minor;
use dunlin_formats::Options;
use dunlin_store::{EntryLine, LineState};
use jiff::civil::Date;

use super::{Story, Words, quiet};

impl Story {
    /// A command about money.
    pub(super) fn money(
        &mut self,
        setting: &Setting,
        on: Date,
        command: &str,
        words: &mut Words,
    ) -> Result<String, AppError> {
        match command {
            "receipt" => self.receipt(setting, on, words),
            "money" => self.receipt_policy(setting, words),
            "use" => {
                let number = words.next();
                let items: Vec<String> = words.after("item").into_iter().collect();
                Ok(told(&cases::use_credit(&mut self.app, setting, &number, &items)?))
            }
            "refund" => {
                let number = words.next();
                let amount = words.after("part");
                let (amount, approved_by) = (amount.as_deref(), None);
                let input = AdjustmentInput { number: &number, amount, on: Some(on), reason: "story", approved_by };
                quiet(cases::refund(&mut self.app, setting, &input))
            }
            "take-back" => Ok(told(&cases::cancel_credit(&mut self.app, setting, &words.next(), "story")?)),
            "receipts" => self.receipts(setting, &words.next()),
            "bank" => self.bank(setting, on, words),
            "story" => self.ledger(setting, &words.next()),
            "doctor" => self.doctor(),
            _ => {
                let (customer, receipt) = (words.next(), words.next());
                let name = ReceiptName { customer: &customer, receipt: &receipt };
                let done = match command {
                    "unapply" => cases::unapply(&mut self.app, setting, name)?,
                    "cancel" => cases::cancel(&mut self.app, setting, name, "story")?,
                    _ => cases::return_receipt(&mut self.app, setting, name, on, "story", None)?,
                };
                Ok(told(&done))
            }
        }
    }

    fn receipt(&mut self, setting: &Setting, on: Date, words: &mut Words) -> Result<String, AppError> {
        let (customer, amount, currency) = (words.next(), words.next(), words.next());
        let item = words.after("item");
        let input = ReceiptInput {
            customer: &customer,
            amount: &amount,
            currency: Some(&currency),
            on: words.after("received").map_or(on, |day| day.parse().expect("a day")),
            item: item.as_deref(),
            reference: None,
        };
        Ok(told(&cases::add_receipt(&mut self.app, setting, &input)?))
    }

    /// The policy in use with another `order`, `tolerance`, `percent` or `grace`.
    fn receipt_policy(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let mut text = setting.creditor.policy_text.clone().unwrap_or_else(|| policy_text::STANDARD.to_string());
        let set = [
            ("order", "order = \"principal, interest, costs\"", "order"),
            ("tolerance", "# tolerance = \"0.50\"", "tolerance"),
            ("percent", "# tolerance_percent = \"0.5 %\"", "tolerance_percent"),
        ];
        for (word, standard, key) in set {
            if let Some(value) = words.after(word) {
                text = text.replace(standard, &format!("{key} = \"{value}\" #"));
            }
        }
        if let Some(days) = words.after("grace") {
            text = text.replace("discount_grace_days = 0", &format!("discount_grace_days = {days}"));
        }
        policies::take_into_use(&mut self.app, setting, Some(text), "story").map(|_| String::new())
    }

    /// A statement of one payment: who paid, how much, in which words; with an item, a person says that it is meant.
    fn bank(&mut self, setting: &Setting, on: Date, words: &mut Words) -> Result<String, AppError> {
        let (payer, amount, text) = (words.next(), words.next().replace('.', ","), words.next());
        let (day, short) = (on.strftime("%y%m%d"), on.strftime("%m%d"));
        let statement = format!(
            ":20:STORY\n:25:DE{day}\n:28C:1/1\n:60F:C{day}EUR0,00\n:61:{day}{short}C{amount}NTRFNONREF\n\
             :86:/NAME/{payer}/REMI/{text}/\n:62F:C{day}EUR{amount}\n-\n"
        );
        let done = bank::import(&mut self.app, setting, "story.sta", statement.as_bytes(), &Options::default())?;
        let BankImport { applied, suggested, unmatched, problems, .. } = done;
        assert!(problems.is_empty(), "{problems:?}");
        if let Some(item) = words.after("item") {
            let waiting = bank::lines(&mut self.app, setting, Some(LineState::Suggested))?;
            let line = waiting.last().expect("a line waits").line.name.clone();
            return Ok(told(&bank::apply(&mut self.app, setting, &line, None, &[item])?));
        }
        Ok(format!("applied {applied}, suggested {suggested}, unmatched {unmatched}"))
    }

    /// A customer's receipts, with what each moved.
    fn receipts(&mut self, setting: &Setting, customer: &str) -> Result<String, AppError> {
        let mut lines = Vec::new();
        for (name, line) in cases::receipts(&mut self.app, setting, customer)? {
            let digits = line.receipt.currency.digits();
            let ended = line.ended.map(|(end, ..)| format!(" {}", end.code())).unwrap_or_default();
            lines.push(format!("{name} {}{ended}", format_minor(line.receipt.amount_minor, digits)));
            lines.extend(line.moves.iter().map(|moved| {
                let (kind, amount) = (moved.kind.code(), format_minor(moved.amount_minor, digits));
                format!("  {} {kind} {amount}{}", moved.item, odd(moved.reason))
            }));
        }
        Ok(lines.join("\n"))
    }

    /// An item's ledger.
    fn ledger(&mut self, setting: &Setting, number: &str) -> Result<String, AppError> {
        let found = self.app.store.transaction(|tx| {
            let item = tx.find_item(setting.creditor.id, number)?.expect("the item is there");
            tx.item_detail(item)
        })?;
        let digits = found.item.currency.digits();
        let line = |line: &EntryLine| {
            let (on, kind) = (line.entry.effective_on, line.entry.kind.code());
            format!("{on} {kind} {}{}", format_minor(line.entry.amount_minor, digits), odd(line.code))
        };
        let mut lines: Vec<String> = found.entries.iter().map(line).collect();
        lines.push(format!("open {}", format_minor(found.open_minor, digits)));
        Ok(lines.join("\n"))
    }

    /// What the doctor finds; the log replayed too.
    fn doctor(&mut self) -> Result<String, AppError> {
        let checks = self.app.store.transaction(|tx| {
            let mut checks = tx.doctor()?;
            checks.push(tx.replay_check()?);
            Ok::<_, AppError>(checks)
        })?;
        let found = checks.iter().filter(|check| !check.ok || check.count > 0);
        let found: Vec<String> = found.map(|check| format!("{} {:?}", check.code, check.examples)).collect();
        Ok(if found.is_empty() { "all is right".to_string() } else { found.join("\n") })
    }
}

fn odd(reason: Option<PaymentReason>) -> String {
    reason.map(|reason| format!(" {}", reason.code())).unwrap_or_default()
}

/// What moved, item by item.
fn told(done: &cases::Done) -> String {
    done.changes.iter().filter_map(moved).collect::<Vec<_>>().join("\n")
}

fn moved(change: &Change) -> Option<String> {
    match change {
        Change::Receipt(ReceiptChange::Allocated { entry, item, reason }) => {
            Some(format!("{item} {}{}", format_minor(-entry.amount_minor, 2), odd(*reason)))
        }
        Change::Receipt(ReceiptChange::Booked { entry, item })
        | Change::Item(ItemChange::Booked { entry, item, .. }) => {
            Some(format!("{item} {} {}", format_minor(-entry.amount_minor, 2), entry.kind.code()))
        }
        Change::Item(ItemChange::Issued { item, entry }) => {
            Some(format!("{} {}", item.number, format_minor(-entry.amount_minor, item.currency.digits())))
        }
        _ => None,
    }
}
