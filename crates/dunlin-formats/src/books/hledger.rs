//! hledger's journal: one transaction an entry, accounts and commodities declared where they are first used, so that
//! `hledger check --strict` accepts it.

use std::collections::BTreeSet;

use dunlin_core::money::{Currency, Money};

use super::accounts::path;
use super::encode::clean;
use super::{BookLine, Booking, JournalHead, Layout};

/// What was declared so far.
#[derive(Default)]
pub(super) struct Hledger {
    accounts: BTreeSet<String>,
    currencies: BTreeSet<Currency>,
}

impl Layout for Hledger {
    fn begin(&mut self, head: &JournalHead, out: &mut Vec<u8>) {
        let from = head.from.map_or_else(|| "the beginning".to_owned(), |from| from.to_string());
        let title =
            format!("; Receivables of {}, from {from} to {}\ndecimal-mark .\n\n", clean(&head.creditor), head.to);
        out.extend(title.bytes());
    }

    fn entry(&mut self, _number: u64, line: &BookLine<'_>, out: &mut Vec<u8>) {
        let (own, contra) = (path(line.own(), line.customer), path(line.contra(), line.customer));
        if self.currencies.insert(line.currency) {
            out.extend(format!("commodity {} {}\n", sample(line.currency), line.currency).bytes());
        }
        for account in [&own, &contra] {
            if self.accounts.insert(account.clone()) {
                out.extend(format!("account {account}\n").bytes());
            }
        }
        let amount = |minor| Money { minor, currency: line.currency }.to_decimal();
        let (debit, credit) = (amount(line.amount_minor), amount(-line.amount_minor));
        let (item, name) = (code(line.item), text(line.name));
        let text = format!(
            "{} * ({item}) {name} | {}\n    {own}  {debit} {money}\n    {contra}  {credit} {money}\n\n",
            line.on,
            line.what(),
            money = line.currency
        );
        out.extend(text.bytes());
    }
}

/// How a currency's figures look: `1000.00`, `1000.`.
fn sample(currency: Currency) -> String {
    format!("1000.{}", "0".repeat(usize::from(currency.digits())))
}

/// A document number inside `( )`.
fn code(number: &str) -> String {
    clean(number).replace('(', "[").replace(')', "]")
}

/// A description: `;` would begin a comment, `|` part payee and note.
fn text(text: &str) -> String {
    clean(text).replace(';', ",").replace('|', "/")
}
