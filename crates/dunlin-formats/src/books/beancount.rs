//! beancount's ledger: one transaction an entry; an account is opened on the day it is first used.

use std::collections::BTreeSet;

use dunlin_core::money::Money;

use super::accounts::path;
use super::encode::clean;
use super::{BookLine, Booking, JournalHead, Layout};

/// What was opened so far.
#[derive(Default)]
pub(super) struct Beancount {
    accounts: BTreeSet<String>,
}

impl Layout for Beancount {
    fn begin(&mut self, head: &JournalHead, out: &mut Vec<u8>) {
        let title = quoted(&format!("Receivables of {}", head.creditor));
        out.extend(
            format!("option \"title\" {title}\noption \"operating_currency\" \"{}\"\n\n", head.currency).bytes(),
        );
    }

    fn entry(&mut self, _number: u64, line: &BookLine<'_>, out: &mut Vec<u8>) {
        let (own, contra) = (path(line.own(), line.customer), path(line.contra(), line.customer));
        for account in [&own, &contra] {
            if self.accounts.insert(account.clone()) {
                out.extend(format!("{} open {account}\n", line.on).bytes());
            }
        }
        let amount = |minor| Money { minor, currency: line.currency }.to_decimal();
        let text = format!(
            "{} * {} {}\n  {own}  {} {money}\n  {contra}  {} {money}\n\n",
            line.on,
            quoted(line.name),
            quoted(&format!("{} {}", line.what(), line.item)),
            amount(line.amount_minor),
            amount(-line.amount_minor),
            money = line.currency
        );
        out.extend(text.bytes());
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", clean(text).replace('\\', "\\\\").replace('"', "\\\""))
}
