//! The creditor's own bank accounts: which there are, which is the main one, and taking a change of the creditor back.
//!
//! Decides: what an account needs (a name of its own, an IBAN whose check digits fit or a number). Which of them a letter names is
//! decided by `dunlin_core::bank_account`.

use dunlin_core::bank_account::BankAccount;
use dunlin_core::money::Currency;
use dunlin_store::Creditor;
use iban::Iban;

use crate::app::{App, Setting};
use crate::creditors::{save, usage};
use crate::error::{AppError, Failure};

/// So many at most: they are a handful, and stand in lists without pages.
const ACCOUNTS_MAX: usize = 20;

/// What the first account is called when nobody says.
const MAIN: &str = "Main account";

/// An account as somebody types it; `None` leaves what is there, an empty text takes it away.
#[derive(Debug, Clone, Default)]
pub struct AccountEdit {
    /// What the creditor calls it.
    pub label: Option<String>,
    /// In whose name it is.
    pub holder: Option<String>,
    /// IBAN, with or without spaces.
    pub iban: Option<String>,
    /// BIC.
    pub bic: Option<String>,
    /// The number where there is no IBAN.
    pub number: Option<String>,
    /// The bank's name.
    pub bank: Option<String>,
    /// ISO 4217; empty takes all that have no account of their own.
    pub currency: Option<String>,
}

/// Adds an account behind the others; the first one is the main one.
///
/// # Errors
/// `iban.invalid`, `bic.invalid`, `currency.unknown`; `bank_account.label_missing`, `bank_account.label_taken`,
/// `bank_account.no_number`, `bank_account.already_there`, `bank_account.too_many`.
pub fn add(app: &mut App, setting: &Setting, edit: &AccountEdit) -> Result<Creditor, AppError> {
    let mut creditor = setting.creditor.clone();
    let mut account = BankAccount::default();
    apply(&mut account, edit)?;
    if creditor.bank_accounts.len() >= ACCOUNTS_MAX {
        return Err(usage("bank_account.too_many", "there are twenty accounts already", "remove one that is closed"));
    }
    creditor.bank_accounts.push(account);
    let at = creditor.bank_accounts.len() - 1;
    check(&creditor.bank_accounts, at)?;
    let why = format!("bank account added: {}", creditor.bank_accounts[at].label);
    keep(app, creditor, &why)
}

/// Changes an account.
///
/// # Errors
/// `bank_account.unknown`, and those of [`add`].
pub fn set(app: &mut App, setting: &Setting, label: &str, edit: &AccountEdit) -> Result<Creditor, AppError> {
    let mut creditor = setting.creditor.clone();
    let at = place(&creditor, label)?;
    apply(&mut creditor.bank_accounts[at], edit)?;
    check(&creditor.bank_accounts, at)?;
    if creditor == setting.creditor {
        return Ok(creditor);
    }
    keep(app, creditor, &format!("bank account changed: {label}"))
}

/// Makes an account the main one.
///
/// # Errors
/// `bank_account.unknown`.
pub fn make_main(app: &mut App, setting: &Setting, label: &str) -> Result<Creditor, AppError> {
    let mut creditor = setting.creditor.clone();
    let at = place(&creditor, label)?;
    creditor.bank_accounts[..=at].rotate_right(1);
    keep(app, creditor, &format!("main bank account: {label}"))
}

/// Takes an account away; what was printed with it stays as it was sent.
///
/// # Errors
/// `bank_account.unknown`.
pub fn remove(app: &mut App, setting: &Setting, label: &str) -> Result<Creditor, AppError> {
    let mut creditor = setting.creditor.clone();
    let at = place(&creditor, label)?;
    creditor.bank_accounts.remove(at);
    keep(app, creditor, &format!("bank account removed: {label}"))
}

/// How many states the creditor's data has had; names the newest change for [`put_back`].
pub fn states(app: &mut App, setting: &Setting) -> Result<usize, AppError> {
    Ok(app.store.read(|tx| tx.creditor_history(setting.creditor.id))?.len())
}

/// Puts the creditor's data back as they were before the newest change, if that is still the one that is meant. The policy and
/// going live are no part of it.
///
/// # Errors
/// `creditor.changed_since`.
pub fn put_back(app: &mut App, setting: &Setting, states: usize) -> Result<Creditor, AppError> {
    let history = app.store.read(|tx| tx.creditor_history(setting.creditor.id))?;
    let before = states.checked_sub(2).filter(|_| history.len() == states).and_then(|at| history.get(at));
    let Some((_, before)) = before else {
        let message = "the creditor's data were changed again since";
        return Err(AppError::new(Failure::Conflict, "creditor.changed_since", message).hint("change them by hand"));
    };
    let now = &setting.creditor;
    let (policy_text, policy_version) = (now.policy_text.clone(), now.policy_version);
    keep(app, Creditor { live: now.live, policy_text, policy_version, ..before.clone() }, "creditor put back")
}

/// The main account as the creditor's own form has it: made when there is none, gone when nothing is left of it.
pub(crate) fn set_main(creditor: &mut Creditor, edit: &AccountEdit) -> Result<Vec<&'static str>, AppError> {
    let had = creditor.bank_accounts.first().cloned();
    let mut account = had.clone().unwrap_or_default();
    let changed = apply(&mut account, edit)?;
    if changed.is_empty() {
        return Ok(changed);
    }
    if account.label.is_empty() {
        account.label = account.bank.clone().unwrap_or_else(|| MAIN.to_string());
    }
    let is_nothing = !account.is_payable() && account.bic.is_none() && account.bank.is_none();
    match (had.is_some(), is_nothing) {
        (true, true) => drop(creditor.bank_accounts.remove(0)),
        (true, false) => creditor.bank_accounts[0] = account,
        (false, true) => {}
        (false, false) => creditor.bank_accounts.push(account),
    }
    Ok(changed)
}

fn keep(app: &mut App, creditor: Creditor, why: &str) -> Result<Creditor, AppError> {
    save(app, &creditor, why)?;
    Ok(creditor)
}

fn place(creditor: &Creditor, label: &str) -> Result<usize, AppError> {
    creditor.bank_accounts.iter().position(|account| account.label == label.trim()).ok_or_else(|| {
        let known: Vec<&str> = creditor.bank_accounts.iter().map(|account| account.label.as_str()).collect();
        AppError::not_found("bank_account.unknown", format!("there is no bank account \"{label}\""))
            .hint(format!("known are: {}", known.join(", ")))
    })
}

/// Writes what was typed into an account; the names of what changed.
fn apply(account: &mut BankAccount, edit: &AccountEdit) -> Result<Vec<&'static str>, AppError> {
    let mut changed = Vec::new();
    let mut put = |name, to: &mut Option<String>, from: Option<String>| {
        if let Some(value) = from {
            let value = Some(value.trim().to_string()).filter(|value| !value.is_empty());
            if *to != value {
                *to = value;
                changed.push(name);
            }
        }
    };
    put("iban", &mut account.iban, edit.iban.as_deref().map(read_iban).transpose()?);
    put("bic", &mut account.bic, edit.bic.as_deref().map(read_bic).transpose()?);
    put("bank", &mut account.bank, edit.bank.clone());
    put("holder", &mut account.holder, edit.holder.clone());
    put("number", &mut account.number, edit.number.clone());
    let mut label = Some(account.label.clone());
    put("label", &mut label, edit.label.clone());
    account.label = label.unwrap_or_default();
    let mut currency = account.currency.map(|currency| currency.code().to_string());
    put("currency", &mut currency, edit.currency.as_deref().map(read_currency).transpose()?);
    account.currency = currency.as_deref().and_then(Currency::find);
    Ok(changed)
}

/// What an account needs beside the others.
fn check(accounts: &[BankAccount], at: usize) -> Result<(), AppError> {
    let account = &accounts[at];
    let others = || accounts.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, other)| other);
    if account.label.is_empty() {
        return Err(usage("bank_account.label_missing", "the account has no name", "for example: Euro account"));
    }
    if others().any(|other| other.label == account.label) {
        let message = format!("another account is called \"{}\" already", account.label);
        return Err(usage("bank_account.label_taken", &message, "give it a name of its own"));
    }
    if !account.is_payable() {
        let hint = "give its IBAN, or its number where the country has none";
        return Err(usage("bank_account.no_number", "nobody can pay into an account without a number", hint));
    }
    let numbers = [&account.iban, &account.number];
    let same = |other: &&BankAccount| {
        other.currency == account.currency && numbers.into_iter().flatten().any(|number| other.is_called(number))
    };
    if let Some(other) = others().find(same) {
        let message = format!("\"{}\" has this number and this currency already", other.label);
        return Err(usage("bank_account.already_there", &message, "change that one, or give another number"));
    }
    Ok(())
}

fn read_iban(text: &str) -> Result<String, AppError> {
    let iban: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
    if iban.is_empty() || iban.parse::<Iban>().is_ok() {
        return Ok(iban);
    }
    Err(usage(
        "iban.invalid",
        &format!("\"{text}\" is no IBAN: its check digits do not fit"),
        "copy it from the bank's papers",
    ))
}

/// Eight characters, or eleven with the branch (ISO 9362).
fn read_bic(text: &str) -> Result<String, AppError> {
    let bic: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
    let is_one = matches!(bic.len(), 8 | 11) && bic.chars().all(|c| c.is_ascii_alphanumeric());
    if bic.is_empty() || is_one {
        return Ok(bic);
    }
    Err(usage("bic.invalid", &format!("\"{text}\" is no BIC"), "it has 8 or 11 letters and figures, like ABNANL2A"))
}

fn read_currency(text: &str) -> Result<String, AppError> {
    let text = text.trim();
    let unknown = || {
        usage("currency.unknown", &format!("\"{text}\" is no currency"), "three letters of ISO 4217, for example EUR")
    };
    if text.is_empty() {
        return Ok(String::new());
    }
    Currency::find(text).map(|currency| currency.code().to_string()).ok_or_else(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::creditors::{self, CreditorEdit, NewCreditor};
    use dunlin_store::Store;

    #[test]
    fn check_digits_of_ibans_are_checked() {
        assert_eq!(read_iban("nl91 abna 0417 1643 00").ok().as_deref(), Some("NL91ABNA0417164300"));
        assert!(read_iban("DE89370400440532013000").is_ok());
        assert!(read_iban("").is_ok(), "an empty value takes it out");
        for wrong in ["NL92ABNA0417164300", "91NLABNA0417164300", "NL91"] {
            assert_eq!(read_iban(wrong).err().map(|error| error.code), Some("iban.invalid"), "{wrong}");
        }
        assert_eq!(read_bic("abna nl 2a").ok().as_deref(), Some("ABNANL2A"));
        assert_eq!(read_bic("ABNANL2").err().map(|error| error.code), Some("bic.invalid"));
    }

    fn book() -> App {
        let now: jiff::Timestamp = "2026-11-20T09:00:00Z".parse().expect("an instant");
        let mut app = App::new(Store::create(":memory:", now).expect("a book"), Clock::Fixed(now), "test");
        creditors::add(&mut app, &NewCreditor::default()).expect("a creditor");
        app
    }

    fn typed(label: &str, iban: &str, currency: &str) -> AccountEdit {
        let text = |text: &str| Some(text.to_string());
        AccountEdit { label: text(label), iban: text(iban), currency: text(currency), ..AccountEdit::default() }
    }

    fn labels(app: &mut App) -> Vec<String> {
        let setting = app.setting(None).expect("one");
        setting.creditor.bank_accounts.into_iter().map(|account| account.label).collect()
    }

    #[test]
    fn accounts_are_added_moved_and_removed_and_a_change_is_taken_back() {
        let mut app = book();
        let setting = app.setting(None).expect("one");
        let main = CreditorEdit { iban: Some("NL91ABNA0417164300".to_string()), ..CreditorEdit::default() };
        creditors::set(&mut app, &setting, &main).expect("the main one");
        let setting = app.setting(None).expect("one");
        add(&mut app, &setting, &typed("Dollars", "DE89370400440532013000", "usd")).expect("another");
        assert_eq!(labels(&mut app), ["Main account", "Dollars"]);
        let setting = app.setting(None).expect("one");
        assert_eq!(
            setting.creditor.bank_accounts[1].currency.map(|own| own.code().to_string()).as_deref(),
            Some("USD")
        );
        for (wrong, code) in [
            (typed("Dollars", "NL02ABNA0123456789", ""), "bank_account.label_taken"),
            (typed("Again", "DE89 3704 0044 0532 0130 00", "USD"), "bank_account.already_there"),
            (typed("Nothing", "", "USD"), "bank_account.no_number"),
            (typed(" ", "NL02ABNA0123456789", ""), "bank_account.label_missing"),
            (typed("Odd", "NL02ABNA0123456789", "XXQ"), "currency.unknown"),
        ] {
            assert_eq!(add(&mut app, &setting, &wrong).err().map(|error| error.code), Some(code));
        }
        make_main(&mut app, &setting, "Dollars").expect("moved");
        assert_eq!(labels(&mut app), ["Dollars", "Main account"]);
        let setting = app.setting(None).expect("one");
        remove(&mut app, &setting, "Main account").expect("gone");
        let setting = app.setting(None).expect("one");
        let states = states(&mut app, &setting).expect("counted");
        assert_eq!(
            put_back(&mut app, &setting, states - 1).err().map(|error| error.code),
            Some("creditor.changed_since")
        );
        put_back(&mut app, &setting, states).expect("taken back");
        assert_eq!(labels(&mut app), ["Dollars", "Main account"]);
        let checks = app.store.read(|tx| Ok::<_, AppError>(tx.doctor()?)).expect("checked");
        assert!(checks.iter().all(|check| check.ok), "{checks:?}");
    }

    #[test]
    fn an_account_of_which_nothing_is_left_is_gone() {
        let mut app = book();
        for (iban, left) in [("NL91ABNA0417164300", 1), ("", 0)] {
            let setting = app.setting(None).expect("one");
            let edit = CreditorEdit { iban: Some(iban.to_string()), ..CreditorEdit::default() };
            let (creditor, changed) = creditors::set(&mut app, &setting, &edit).expect("set");
            assert_eq!((creditor.bank_accounts.len(), changed), (left, vec!["iban"]));
        }
    }
}
