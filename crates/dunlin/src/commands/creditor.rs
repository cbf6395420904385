//! `creditor set|show|logo`: the company's own data, which every letter prints.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use dunlin_app::AppError;
use dunlin_app::creditors::{self, CreditorEdit};
use dunlin_app::logo::{self, Logo};
use dunlin_wire::{Changes, CreditorReport};

use crate::cli::Global;
use crate::commands::bank_account::{self, Account};
use crate::commands::document::unreadable;
use crate::exit::Ending;
use crate::session::{Session, sentences};
use crate::table::wrapped;
use crate::words::list;

/// The company in whose name everything is sent
#[derive(Debug, Subcommand)]
pub(crate) enum Creditor {
    /// Set the creditor's data; what is not named stays
    Set(Box<Set>),
    /// Show the creditor's data and what is missing
    Show,
    /// The accounts into which customers pay
    #[command(subcommand)]
    Account(Account),
    /// The picture at the top of letters
    #[command(subcommand)]
    Logo(LogoCommand),
}

/// Setting the logo and taking it away.
#[derive(Debug, Subcommand)]
pub(crate) enum LogoCommand {
    /// Print this picture at the top of letters, instead of the name
    #[command(after_help = "Example:\n  dunlin creditor logo set logo.png")]
    Set {
        /// PNG or JPEG, up to 1 MB and 4,000 pixels a side
        file: PathBuf,
    },
    /// Print the name again; letters that were sent keep their logo
    Remove,
}

/// New values; an empty text takes a value away.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  dunlin creditor set --address \"Kade 1\" --postcode \"3511 AB\" --city Utrecht \\\n    --phone \"+31 30 555 0100\" --payment-methods \"bank transfer\" \\\n    --iban NL91ABNA0417164300"
)]
pub(crate) struct Set {
    /// Name on letters
    #[arg(long)]
    name: Option<String>,
    /// Street and number
    #[arg(long)]
    address: Option<String>,
    /// Second line of the address
    #[arg(long, value_name = "ADDRESS")]
    address_line2: Option<String>,
    /// Postcode
    #[arg(long)]
    postcode: Option<String>,
    /// Town
    #[arg(long)]
    city: Option<String>,
    /// Country, as two letters
    #[arg(long, value_name = "CC")]
    country: Option<String>,
    /// What it bills in, as three letters
    #[arg(long, value_name = "CUR")]
    currency: Option<String>,
    /// Time zone, for example Europe/Amsterdam
    #[arg(long, value_name = "ZONE")]
    timezone: Option<String>,
    /// Language of letters to customers whose language is not known
    #[arg(long, value_name = "CODE")]
    language: Option<String>,
    /// Service telephone
    #[arg(long)]
    phone: Option<String>,
    /// Where answers go
    #[arg(long)]
    email: Option<String>,
    /// Web site
    #[arg(long)]
    website: Option<String>,
    /// Accepted ways to pay, parted by commas
    #[arg(long, value_name = "WAYS")]
    payment_methods: Option<String>,
    /// The main bank account; others: dunlin creditor account
    #[arg(long)]
    iban: Option<String>,
    /// Bank identifier
    #[arg(long)]
    bic: Option<String>,
    /// The bank's name
    #[arg(long)]
    bank: Option<String>,
    /// Register and tax numbers for the foot of letters; the VAT number also tells your electronic invoices
    #[arg(long)]
    registration: Option<String>,
    /// Who signs letters
    #[arg(long, value_name = "NAME")]
    signer: Option<String>,
    /// In what role
    #[arg(long, value_name = "ROLE")]
    signer_role: Option<String>,
    /// Payment terms where a file gives none
    #[arg(long, value_name = "TERMS")]
    default_terms: Option<String>,
}

impl Set {
    fn edit(self) -> CreditorEdit {
        CreditorEdit {
            name: self.name,
            address: self.address,
            address_line2: self.address_line2,
            postcode: self.postcode,
            city: self.city,
            country: self.country,
            currency: self.currency,
            timezone: self.timezone,
            language: self.language,
            phone: self.phone,
            email: self.email,
            website: self.website,
            payment_methods: self.payment_methods,
            iban: self.iban,
            bic: self.bic,
            bank: self.bank,
            registration: self.registration,
            signer: self.signer,
            signer_role: self.signer_role,
            default_terms: self.default_terms,
            ..CreditorEdit::default()
        }
    }
}

/// A value by the name under which a change of it is told.
fn value(creditor: &dunlin_store::Creditor, name: &str) -> Option<String> {
    let c = creditor.clone();
    let main = c.bank_accounts.first().cloned().unwrap_or_default();
    match name {
        "name" => Some(c.name),
        "address" => c.address_line1,
        "address line 2" => c.address_line2,
        "postcode" => c.postcode,
        "city" => c.city,
        "country" => Some(c.country),
        "currency" => Some(c.currency.code().to_string()),
        "timezone" => Some(c.timezone),
        "language" => Some(c.language),
        "phone" => c.phone,
        "email" => c.email,
        "website" => c.website,
        "payment methods" => c.payment_methods,
        "iban" => main.iban,
        "bic" => main.bic,
        "bank" => main.bank,
        "registration" => c.registration,
        "signer" => c.signer_name,
        "signer role" => c.signer_role,
        "default terms" => Some(c.default_terms),
        _ => None,
    }
}

pub(crate) fn run(global: &Global, command: Creditor) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match command {
        Creditor::Account(command) => return bank_account::run(&mut session, command),
        Creditor::Show => session.answer(&CreditorReport::from(&session.setting.creditor), show)?,
        Creditor::Logo(command) => {
            let said = match command {
                LogoCommand::Set { file } => {
                    let bytes = std::fs::read(&file).map_err(|error| unreadable(&file, &error))?;
                    logo::set(&mut session.app, &session.setting, Logo::read(&bytes)?)?;
                    "The logo stands at the top of letters from now on."
                }
                LogoCommand::Remove => {
                    logo::remove(&mut session.app, &session.setting)?;
                    "The logo is taken away; letters show the name."
                }
            };
            let changes = Changes::setting("creditor.changed", [said.to_string()]);
            session.answer(&changes, |changes| sentences(&changes.changes))?;
        }
        Creditor::Set(args) => {
            let (creditor, changed) = creditors::set(&mut session.app, &session.setting, &args.edit())?;
            let text = |name: &&str| match value(&creditor, name) {
                Some(value) => format!("The creditor's {name} is now: {value}"),
                None => format!("The creditor's {name} is taken away."),
            };
            let changes = Changes::setting("creditor.changed", changed.iter().map(text));
            session.answer(&changes, |changes| sentences(&changes.changes))?;
        }
    }
    Ok(Ending::Done)
}

fn show(report: &CreditorReport) -> Vec<String> {
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_string());
    let policy = if report.standard_policy {
        "the standard policy".to_string()
    } else {
        format!("own, version {}", report.policy_version)
    };
    let further = bank_account::further(&report.bank_accounts);
    let mode = if report.live { "live" } else { "test: nothing reaches a customer" };
    let pairs = [
        ("Name", report.name.clone()),
        ("Address", text(&report.address)),
        ("", report.address_line2.clone().unwrap_or_default()),
        ("Postcode", text(&report.postcode)),
        ("Town", text(&report.city)),
        ("Country", report.country.clone()),
        ("Currency", report.currency.clone()),
        ("Time zone", report.timezone.clone()),
        ("Language", report.language.clone()),
        ("Telephone", text(&report.phone)),
        ("E-mail", text(&report.email)),
        ("Web site", text(&report.website)),
        ("Ways to pay", text(&report.payment_methods)),
        ("IBAN", text(&report.iban)),
        ("BIC", text(&report.bic)),
        ("Bank", text(&report.bank)),
        ("Other accounts", further.join("; ")),
        ("Registration", text(&report.registration)),
        ("Signed by", text(&report.signer)),
        ("As", text(&report.signer_role)),
        ("Logo", report.logo_sha256.as_ref().map(|_| "at the top of letters".to_string()).unwrap_or_default()),
        ("Default terms", report.default_terms.clone()),
        ("Policy", policy),
        ("Mode", mode.to_string()),
    ];
    let shown = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    let mut lines: Vec<String> = shown.map(|(name, value)| format!("{name:<14} {value}")).collect();
    if !report.missing.is_empty() {
        lines.push(String::new());
        lines
            .extend(wrapped(&format!("Still to be set, because every letter needs it: {}.", list(&report.missing)), 0));
    }
    lines
}
