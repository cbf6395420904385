//! `init`: makes a book and its creditor. On a terminal it asks what letters need; elsewhere it takes defaults and says
//! what is still to be set.

use clap::Args;
use dunlin_app::creditors::{self, CreditorEdit, NewCreditor};
use dunlin_app::{App, AppError};
use dunlin_store::{Creditor, Store, StoreError};
use dunlin_wire::InitReport;

use crate::ask::{ask, may_ask};
use crate::cli::Global;
use crate::exit::{Ending, tell};
use crate::session::{actor, answer, clock, open_book};
use crate::table::wrapped;
use crate::words::list;

/// Make a book, or add a creditor to one
///
/// On a terminal it asks for what every letter needs. With --json or --no-input it takes defaults that fit the country.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  dunlin init\n  dunlin --book acme.db init --creditor \"Acme BV\" --country NL --json"
)]
pub(crate) struct Init {
    /// Country of the creditor, as two letters
    #[arg(long, value_name = "CC")]
    country: Option<String>,
    /// What it bills in, as three letters
    #[arg(long, value_name = "CUR")]
    currency: Option<String>,
    /// Its time zone, for example Europe/Amsterdam
    #[arg(long, value_name = "ZONE")]
    timezone: Option<String>,
}

pub(crate) fn run(global: &Global, args: Init) -> Result<Ending, AppError> {
    let asks = may_ask(global);
    let mut new = NewCreditor {
        name: global.creditor.clone(),
        country: args.country,
        currency: args.currency,
        timezone: args.timezone,
    };
    let mut app = make(global)?;
    if asks {
        tell("Who is the creditor? An empty line takes what is in brackets, or leaves it open.\n");
        new.name = new.name.map_or_else(|| ask("Name on letters", Some("My company")), |name| Ok(Some(name)))?;
    }
    let mut creditor = add(&mut app, new, asks)?;
    if asks {
        creditor = complete(&mut app, &creditor.name)?;
    }
    let missing = dunlin_app::run::missing_of(&creditor).into_iter().map(str::to_string).collect();
    let report = InitReport {
        book: app.store.location().to_string(),
        creditor: creditor.name,
        country: creditor.country,
        currency: creditor.currency.code().to_string(),
        timezone: creditor.timezone,
        missing,
    };
    answer(global, &report, lines)?;
    Ok(Ending::Done)
}

/// A new book; one that is there already is only taken for a further creditor that was named.
fn make(global: &Global) -> Result<App, AppError> {
    match Store::create(&global.book, clock(global).now()) {
        Ok(store) => Ok(App::new(store, clock(global), actor(global))),
        Err(StoreError::BookExists { .. }) if global.creditor.is_some() => open_book(global),
        Err(error @ StoreError::BookExists { .. }) => {
            Err(AppError::from(error).hint("add a creditor to it with: dunlin init --creditor NAME"))
        }
        Err(error) => Err(error.into()),
    }
}

/// Adds the creditor; on a terminal an unknown country is asked for again.
fn add(app: &mut App, mut new: NewCreditor, asks: bool) -> Result<Creditor, AppError> {
    let asked = asks && new.country.is_none();
    loop {
        if asked {
            new.country = ask("Country, as two letters", Some("NL"))?;
        }
        match creditors::add(app, &new) {
            Err(error) if asked && error.code == "country.unknown" => tell(&format!("{error}\n")),
            done => return done,
        }
    }
}

/// Asks for what every letter needs.
fn complete(app: &mut App, name: &str) -> Result<Creditor, AppError> {
    let edit = CreditorEdit {
        address: ask("Street and number", None)?,
        postcode: ask("Postcode", None)?,
        city: ask("Town", None)?,
        phone: ask("Service telephone", None)?,
        email: ask("E-mail for answers", None)?,
        payment_methods: ask("Accepted ways to pay", Some("bank transfer"))?,
        ..CreditorEdit::default()
    };
    let setting = app.setting(Some(name))?;
    let (mut creditor, _) = creditors::set(app, &setting, &edit)?;
    while let Some(iban) = ask("Bank account (IBAN)", None)? {
        let setting = app.setting(Some(name))?;
        match creditors::set(app, &setting, &CreditorEdit { iban: Some(iban), ..CreditorEdit::default() }) {
            Ok((with_iban, _)) => {
                creditor = with_iban;
                break;
            }
            Err(error) => tell(&format!("{error}\n")),
        }
    }
    Ok(creditor)
}

fn lines(report: &InitReport) -> Vec<String> {
    let InitReport { book, creditor, country, currency, timezone, missing } = report;
    let mut lines = vec![
        format!("Book: {book}"),
        format!("Creditor: {creditor} ({country}, {currency}, {timezone})"),
        "Test mode: nothing reaches a customer.".to_string(),
    ];
    if !missing.is_empty() {
        let text = format!("Still to be set, because every letter needs it: {}.", list(missing));
        lines.extend(wrapped(&text, 0));
        lines.push("Set it with: dunlin creditor set --help".to_string());
    }
    lines.push("Next: dunlin import FILE --dry-run".to_string());
    lines
}
