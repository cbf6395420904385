//! `creditor account …`: the accounts into which customers pay.

use clap::{Args, Subcommand};
use dunlin_app::AppError;
use dunlin_app::bank_accounts::{self, AccountEdit};
use dunlin_wire::{BankAccounts, Changes};

use crate::exit::Ending;
use crate::session::{Session, sentences};
use crate::table::{Column, Table};

/// The accounts into which customers pay
#[derive(Debug, Subcommand)]
pub(crate) enum Account {
    /// List the accounts, the main one first
    List,
    /// Add an account
    Add(Input),
    /// Change an account; what is not named stays
    Set(Input),
    /// Make an account the main one: it takes all currencies that have none of their own
    Main {
        /// What the account is called
        label: String,
    },
    /// Remove an account
    Remove {
        /// What the account is called
        label: String,
    },
}

/// An account; an empty text takes a value away.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dunlin creditor account add Dollars --currency USD --iban NL02ABNA0123456789 \\\n    --bic ABNANL2A"
)]
pub(crate) struct Input {
    /// What the account is called
    label: String,
    /// Another name for it
    #[arg(long, value_name = "LABEL")]
    rename: Option<String>,
    /// In whose name it is, where that is not yours
    #[arg(long, value_name = "NAME")]
    holder: Option<String>,
    /// IBAN
    #[arg(long)]
    iban: Option<String>,
    /// Bank identifier
    #[arg(long)]
    bic: Option<String>,
    /// The number, with its sort or routing code, where the country has no IBAN
    #[arg(long)]
    number: Option<String>,
    /// The bank's name
    #[arg(long)]
    bank: Option<String>,
    /// The currency that is paid into it; without one it takes what has no account of its own
    #[arg(long, value_name = "CUR")]
    currency: Option<String>,
}

impl Input {
    fn edit(self, label: Option<String>) -> AccountEdit {
        let Input { holder, iban, bic, number, bank, currency, .. } = self;
        AccountEdit { label, holder, iban, bic, number, bank, currency }
    }
}

pub(crate) fn run(session: &mut Session, command: Account) -> Result<Ending, AppError> {
    let (app, setting) = (&mut session.app, &session.setting);
    let said = match command {
        Account::List => {
            session.answer(&BankAccounts::from(&session.setting.creditor), table)?;
            return Ok(Ending::Done);
        }
        Account::Add(input) => {
            let label = input.rename.clone().unwrap_or_else(|| input.label.clone());
            let creditor = bank_accounts::add(app, setting, &input.edit(Some(label)))?;
            named(creditor.bank_accounts.last().map(|account| account.label.as_str()), "is added")
        }
        Account::Set(input) => {
            let (label, rename) = (input.label.clone(), input.rename.clone());
            let creditor = bank_accounts::set(app, setting, &label, &input.edit(rename))?;
            if creditor == setting.creditor {
                format!("The bank account {label} is as it was.")
            } else {
                named(Some(&label), "is changed")
            }
        }
        Account::Main { label } => {
            bank_accounts::make_main(app, setting, &label)?;
            named(Some(&label), "is the main one now")
        }
        Account::Remove { label } => {
            bank_accounts::remove(app, setting, &label)?;
            named(Some(&label), "is removed")
        }
    };
    let changes = Changes::setting("creditor.changed", [said]);
    session.answer(&changes, |changes| sentences(&changes.changes))?;
    Ok(Ending::Done)
}

fn named(label: Option<&str>, what: &str) -> String {
    format!("The bank account {} {what}.", label.unwrap_or_default())
}

/// Who is paid where, as a short text: `Dollars NL02… (USD)`.
pub(crate) fn further(creditor: &[dunlin_wire::BankAccountReport]) -> Vec<String> {
    let one = |account: &dunlin_wire::BankAccountReport| {
        let number = account.iban.as_ref().or(account.number.as_ref()).cloned().unwrap_or_default();
        let currency = account.currency.as_ref().map(|code| format!(" ({code})")).unwrap_or_default();
        format!("{}: {number}{currency}", account.label)
    };
    creditor.iter().skip(1).map(one).collect()
}

fn table(accounts: &BankAccounts) -> Vec<String> {
    let columns = [
        (Column::Text, "Account"),
        (Column::Whole, "Currency"),
        (Column::Whole, "IBAN or number"),
        (Column::Whole, "BIC"),
        (Column::Text, "Bank"),
    ];
    let mut table = Table::new(&columns);
    for account in &accounts.bank_accounts {
        let number = account.iban.as_ref().or(account.number.as_ref());
        let text = |value: Option<&String>| value.cloned().unwrap_or_else(|| "–".to_string());
        table.row([
            account.label.clone(),
            account.currency.clone().unwrap_or_else(|| "all others".to_string()),
            text(number),
            text(account.bic.as_ref()),
            text(account.bank.as_ref()),
        ]);
    }
    if table.is_empty() {
        return vec!["No bank account yet. Add one: dunlin creditor account add --help".to_string()];
    }
    table.lines()
}
