//! One `Ntry` of a camt message: its own elements, its parts (`TxDtls`), and the entry they make.
//!
//! One part is the payment itself and lends the entry its words; several are a batch and stand under it. The other side is
//! the debtor of money that comes in and the creditor of money that goes out; of a reversal the other way round, because the
//! parties keep the names they had in the payment that is taken back.

use dunlin_core::money::Money;
use jiff::civil::Date;

use super::{Name, WrittenAmount, is_credit};
use crate::bank::text::{filled, joined};
use crate::bank::{Draft, figures};
use crate::document::{BankEntry, EntryDetail};
use crate::problem::shorten;

/// Kinds of bookings (ISO 20022 external code sets) that return or take back a payment.
const RETURNS: [&str; 6] = ["RRTN", "UPDD", "PRDD", "RPCR", "UPCQ", "UPTC"];

/// A party as a part names it.
#[derive(Debug, Default)]
struct Side {
    name: Option<String>,
    ultimate_name: Option<String>,
    account: Option<String>,
}

/// One `TxDtls`.
#[derive(Debug, Default)]
struct Part {
    amount: Option<WrittenAmount>,
    booked_amount: Option<WrittenAmount>,
    instructed_amount: Option<WrittenAmount>,
    is_credit: Option<bool>,
    debtor: Side,
    creditor: Side,
    structured: Vec<String>,
    remittance: Vec<String>,
    documents: Vec<String>,
    bank_text: Option<String>,
    bank_reference: Option<String>,
    is_returned: bool,
}

/// An entry being read.
#[derive(Debug, Default)]
pub(super) struct Entry {
    amount: WrittenAmount,
    is_credit: Option<bool>,
    is_reversal: bool,
    is_pending: bool,
    value_on: Option<Date>,
    booked_on: Option<Date>,
    bank_reference: Option<String>,
    own_number: Option<String>,
    bank_text: Option<String>,
    batch_size: Option<u64>,
    parts: Vec<Part>,
}

impl Entry {
    pub(super) fn begin_part(&mut self) {
        self.parts.push(Part::default());
    }

    /// An amount; its place begins below `Ntry`.
    pub(super) fn amount(&mut self, place: &[Name], amount: WrittenAmount) {
        match (place, self.parts.last_mut()) {
            ([Name::Amt], _) => self.amount = amount,
            ([Name::NtryDtls, Name::TxDtls, Name::Amt], Some(part)) => part.amount = Some(amount),
            ([Name::NtryDtls, Name::TxDtls, Name::AmtDtls, Name::TxAmt, Name::Amt], Some(part)) => {
                part.booked_amount = Some(amount);
            }
            ([Name::NtryDtls, Name::TxDtls, Name::AmtDtls, Name::InstdAmt, Name::Amt], Some(part)) => {
                part.instructed_amount = Some(amount);
            }
            _ => {}
        }
    }

    /// Another text; its place begins below `Ntry`.
    pub(super) fn leaf(&mut self, place: &[Name], text: &str, draft: &mut Draft) {
        if let [Name::NtryDtls, Name::TxDtls, rest @ ..] = place {
            if let Some(part) = self.parts.last_mut() {
                part.leaf(rest, text);
            }
            return;
        }
        let Some(text) = filled(text) else { return };
        match place {
            [Name::CdtDbtInd] => self.is_credit = is_credit(text),
            [Name::RvslInd] => self.is_reversal = matches!(text, "true" | "1"),
            [Name::Sts] | [Name::Sts, Name::Cd] => self.is_pending = text != "BOOK",
            [Name::BookgDt, Name::Dt | Name::DtTm] => self.booked_on = day(text, draft),
            [Name::ValDt, Name::Dt | Name::DtTm] => self.value_on = day(text, draft),
            [Name::AcctSvcrRef] => self.bank_reference = Some(text.to_owned()),
            [Name::NtryRef] => self.own_number = Some(text.to_owned()),
            [Name::AddtlNtryInf] => self.bank_text = joined(text),
            [Name::NtryDtls, Name::Btch, Name::NbOfTxs] => self.batch_size = text.parse().ok(),
            [Name::BkTxCd, Name::Domn, Name::Fmly, Name::SubFmlyCd] => self.is_reversal |= RETURNS.contains(&text),
            _ => {}
        }
    }

    /// Puts the entry into the draft; one whose amount cannot be read is left out, with a problem.
    pub(super) fn finish(&mut self, draft: &mut Draft) {
        let mut entry = std::mem::take(self);
        let place = format!("entry {}", draft.entry_number());
        let Some(money) = entry.amount.read(draft, &place) else { return };
        let signed = entry.is_credit.and_then(|is_credit| sign(money, is_credit));
        let Some(amount) = signed else {
            let message = format!("{place} of {} is neither credit nor debit; it is left out", money.to_decimal());
            return draft.problem("entry.without_sign", message);
        };
        draft.statement.currency.get_or_insert(amount.currency);
        let is_reversal = entry.is_reversal || entry.parts.iter().any(|part| part.is_returned);
        let parts = std::mem::take(&mut entry.parts);
        let is_batch = parts.len() > 1 || parts.len() == 1 && entry.batch_size.is_some_and(|size| size > 1);
        let mut read = BankEntry {
            value_on: entry.value_on,
            booked_on: entry.booked_on,
            amount,
            reference: None,
            counterparty: None,
            counterparty_account: None,
            bank_reference: entry.bank_reference,
            is_reversal,
            is_pending: entry.is_pending,
            details: Vec::new(),
        };
        if is_batch {
            read.details = parts.into_iter().map(|part| part.into_detail(amount, is_reversal, &place, draft)).collect();
        } else if let Some(mut part) = parts.into_iter().next() {
            let bank_reference = part.bank_reference.take();
            (part.amount, part.booked_amount, part.instructed_amount) = (None, None, None);
            let detail = part.into_detail(amount, is_reversal, &place, draft);
            read.bank_reference = read.bank_reference.or(bank_reference);
            read.reference = detail.reference.or(entry.bank_text);
            read.counterparty = detail.counterparty;
            read.counterparty_account = detail.counterparty_account;
        } else {
            read.reference = entry.bank_text;
        }
        read.bank_reference = read.bank_reference.or(entry.own_number);
        draft.add(read);
    }
}

impl Part {
    fn leaf(&mut self, place: &[Name], text: &str) {
        if place.first() == Some(&Name::RtrInf) {
            self.is_returned = true;
            return;
        }
        let Some(text) = filled(text) else { return };
        match place {
            [Name::CdtDbtInd] => self.is_credit = is_credit(text),
            [Name::Refs, Name::AcctSvcrRef] => self.bank_reference = Some(text.to_owned()),
            [Name::RmtInf, Name::Ustrd] | [Name::RmtInf, Name::Strd, Name::AddtlRmtInf] => {
                self.remittance.extend(joined(text));
            }
            [Name::RmtInf, Name::Strd, Name::CdtrRefInf, Name::Ref] if text != "NOTPROVIDED" => {
                self.structured.extend(joined(text));
            }
            [Name::RmtInf, Name::Strd, Name::RfrdDocInf, Name::Nb] => self.documents.extend(joined(text)),
            [Name::AddtlTxInf] => self.bank_text = joined(text),
            [Name::BkTxCd, Name::Domn, Name::Fmly, Name::SubFmlyCd] => self.is_returned |= RETURNS.contains(&text),
            [Name::RltdPties, Name::Dbtr | Name::DbtrAcct | Name::UltmtDbtr, ..] => self.debtor.leaf(&place[1..], text),
            [Name::RltdPties, Name::Cdtr | Name::CdtrAcct | Name::UltmtCdtr, ..] => {
                self.creditor.leaf(&place[1..], text);
            }
            _ => {}
        }
    }

    fn into_detail(self, whole: Money, is_reversal: bool, place: &str, draft: &mut Draft) -> EntryDetail {
        let is_credit = self.is_credit.unwrap_or(whole.minor >= 0);
        // What was instructed may be other money than what was booked; in the same money it is the part's sum.
        let same_money = |amount: &WrittenAmount| amount.code == whole.currency.code();
        let instructed = self.instructed_amount.filter(same_money);
        let amount = self.amount.or(self.booked_amount).or(instructed).and_then(|amount| amount.read(draft, place));
        let side = if is_credit == is_reversal { self.creditor } else { self.debtor };
        let texts = self.remittance.into_iter().chain(self.documents).collect();
        let words: Vec<String> = if self.structured.is_empty() { texts } else { self.structured };
        EntryDetail {
            amount: amount.and_then(|money| sign(money, is_credit)),
            reference: filled(&words.join(" ")).map(ToOwned::to_owned).or(self.bank_text),
            counterparty: side.name.or(side.ultimate_name),
            counterparty_account: side.account,
        }
    }
}

impl Side {
    fn leaf(&mut self, place: &[Name], text: &str) {
        match place {
            [Name::Dbtr | Name::Cdtr, Name::Nm | Name::Pty, ..]
                if place.last() == Some(&Name::Nm) && place.len() <= 3 =>
            {
                self.name = joined(text);
            }
            [Name::Dbtr | Name::Cdtr, Name::Agt, Name::FinInstnId, Name::Nm] => {
                self.name = self.name.take().or(joined(text));
            }
            [Name::UltmtDbtr | Name::UltmtCdtr, .., Name::Nm] => self.ultimate_name = joined(text),
            [Name::DbtrAcct | Name::CdtrAcct, Name::Id, Name::Iban] => self.account = Some(text.replace(' ', "")),
            [Name::DbtrAcct | Name::CdtrAcct, Name::Id, Name::Othr, Name::Id] => {
                self.account.get_or_insert_with(|| text.to_owned());
            }
            _ => {}
        }
    }
}

fn sign(money: Money, is_credit: bool) -> Option<Money> {
    if is_credit { Some(money) } else { figures::negated(money) }
}

fn day(text: &str, draft: &mut Draft) -> Option<Date> {
    let day = figures::iso(text);
    if day.is_none() {
        let message = format!("entry {}: \"{}\" is no day", draft.entry_number(), shorten(text));
        draft.problem("date.unreadable", message);
    }
    day
}
