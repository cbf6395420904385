//! What matching is told of lines, customers and items, and what it answers.

use std::collections::BTreeMap;

use dunlin_core::days::after;
use dunlin_core::id::{AccountId, BankLineId, ItemId};
use dunlin_core::instalment::Instalment;
use dunlin_core::matching::{BankLine, KnownCustomer, KnownItem, Match, MatchIndex, MatchIndexBuilder, match_lines};
use dunlin_core::terms::Terms;
use dunlin_store::{BankLineRow, CustomerName, Tx};
use jiff::civil::Date;

use crate::app::Setting;
use crate::error::AppError;

/// Settled items that fell due within so many days are known, so that a second payment is seen as one.
const SETTLED_DAYS: i32 = 400;

/// What matching says of lines.
pub(super) fn answers(tx: &mut Tx<'_>, setting: &Setting, lines: &[&BankLineRow]) -> Result<Vec<Match>, AppError> {
    let Some(last_on) = lines.iter().map(|line| line.value_on).max() else { return Ok(Vec::new()) };
    let index = index(tx, setting, after(last_on, -SETTLED_DAYS))?;
    let mut refused: BTreeMap<BankLineId, Vec<ItemId>> = BTreeMap::new();
    for (line, item) in tx.bank_refusals(setting.creditor.id)? {
        refused.entry(line).or_default().push(item);
    }
    let of_line = |line: &BankLineRow| refused.get(&line.id).map(Vec::as_slice).unwrap_or_default();
    let asked: Vec<BankLine<'_>> = lines.iter().map(|line| asked(line, of_line(line))).collect();
    Ok(match_lines(&index, &asked))
}

/// A line as matching reads it.
pub(super) fn asked<'l>(line: &'l BankLineRow, refused: &'l [ItemId]) -> BankLine<'l> {
    BankLine {
        amount_minor: line.amount_minor,
        currency: line.currency,
        value_on: line.value_on,
        text: line.reference.as_deref().unwrap_or_default(),
        counterparty: line.counterparty.as_deref().unwrap_or_default(),
        counterparty_account: line.counterparty_account.as_deref(),
        refused,
    }
}

fn index(tx: &mut Tx<'_>, setting: &Setting, settled_since: Date) -> Result<MatchIndex, AppError> {
    let creditor = setting.creditor.id;
    let mut aliases: BTreeMap<AccountId, Vec<String>> = BTreeMap::new();
    for (account, name) in tx.match_aliases(creditor)? {
        aliases.entry(account).or_default().push(name);
    }
    let mut payers: BTreeMap<AccountId, Vec<String>> = BTreeMap::new();
    for (account, payer) in tx.match_payers(creditor)? {
        payers.entry(account).or_default().push(payer);
    }
    let rules = setting.receipt_rules();
    let mut builder = MatchIndexBuilder::default();
    builder.serving(rules.serving);
    for CustomerName { account, number, name, is_withdrawn } in tx.customer_names(creditor)? {
        if is_withdrawn {
            continue;
        }
        let other = aliases.get(&account).map(Vec::as_slice).unwrap_or_default();
        let names: Vec<&str> = std::iter::once(name.as_str()).chain(other.iter().map(String::as_str)).collect();
        let known = payers.get(&account).map(Vec::as_slice).unwrap_or_default();
        let payer_accounts: Vec<&str> = known.iter().map(String::as_str).collect();
        builder.customer(&KnownCustomer { account, number: &number, names: &names, payer_accounts: &payer_accounts });
    }
    tx.match_items(creditor, settled_since, |item| {
        let mut discounts = Terms::offered(item.terms.as_deref(), item.issued_on);
        for discount in &mut discounts {
            discount.until_on = after(discount.until_on, rules.discount_grace_days);
        }
        builder.item(&KnownItem {
            account: item.account,
            item: item.item,
            number: &item.number,
            document: item.instalment.map(|_| Instalment::document(item.instalment, &item.number)),
            reference: item.reference.as_deref(),
            payment_reference: item.payment_reference.as_deref(),
            currency: item.currency,
            open_minor: item.open_minor,
            disputed: item.disputed,
            due_on: item.due_on,
            discounts: &discounts,
            kind: item.kind,
            charge: item.charge,
        });
    })?;
    Ok(builder.finish())
}
