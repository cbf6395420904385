//! The creditor's own data and switches: what letters need, the policy in use, and going live.

use dunlin_core::id::CreditorId;
use dunlin_core::money::Currency;
use dunlin_core::terms::Terms;
use dunlin_store::Creditor;
use jiff::tz::TimeZone;

use crate::app::{App, Setting};
use crate::bank_accounts::{self, AccountEdit};
use crate::error::{AppError, Failure};

/// What `init` is told of the creditor; what is left out gets a default that fits the country.
#[derive(Debug, Clone, Default)]
pub struct NewCreditor {
    /// Name on letters.
    pub name: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// IANA name.
    pub timezone: Option<String>,
}

/// New values for a creditor; `None` leaves what is there.
#[derive(Debug, Clone, Default)]
pub struct CreditorEdit {
    /// Name on letters.
    pub name: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// Second line of the address.
    pub address_line2: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// IANA name.
    pub timezone: Option<String>,
    /// Currency and time zone that are not given are those of the country, as long as the creditor has no customer.
    pub at_home: bool,
    /// ISO 639-1 language of letters to customers whose language is not known.
    pub language: Option<String>,
    /// Service telephone.
    pub phone: Option<String>,
    /// Where answers go.
    pub email: Option<String>,
    /// Web site.
    pub website: Option<String>,
    /// Accepted ways to pay, parted by commas.
    pub payment_methods: Option<String>,
    /// IBAN of the main account.
    pub iban: Option<String>,
    /// BIC of the main account.
    pub bic: Option<String>,
    /// The number of the main account where there is no IBAN.
    pub number: Option<String>,
    /// The bank of the main account.
    pub bank: Option<String>,
    /// Register and tax numbers.
    pub registration: Option<String>,
    /// Who signs.
    pub signer: Option<String>,
    /// As what.
    pub signer_role: Option<String>,
    /// Terms where a file gives none.
    pub default_terms: Option<String>,
}

/// Country, currency and zone of the countries that Dunlin knows best; others are asked for.
pub const HOMES: [(&str, &str, &str); 20] = [
    ("AT", "EUR", "Europe/Vienna"),
    ("BE", "EUR", "Europe/Brussels"),
    ("BG", "EUR", "Europe/Sofia"),
    ("CA", "CAD", "America/Toronto"),
    ("CH", "CHF", "Europe/Zurich"),
    ("CZ", "CZK", "Europe/Prague"),
    ("DE", "EUR", "Europe/Berlin"),
    ("DK", "DKK", "Europe/Copenhagen"),
    ("EE", "EUR", "Europe/Tallinn"),
    ("ES", "EUR", "Europe/Madrid"),
    ("FR", "EUR", "Europe/Paris"),
    ("GB", "GBP", "Europe/London"),
    ("IE", "EUR", "Europe/Dublin"),
    ("IT", "EUR", "Europe/Rome"),
    ("LT", "EUR", "Europe/Vilnius"),
    ("LV", "EUR", "Europe/Riga"),
    ("NL", "EUR", "Europe/Amsterdam"),
    ("PL", "PLN", "Europe/Warsaw"),
    ("RO", "RON", "Europe/Bucharest"),
    ("US", "USD", "America/New_York"),
];

/// The currency and the time zone of a country.
pub fn home(country: &str) -> (&'static str, &'static str) {
    let known = HOMES.iter().find(|(code, ..)| *code == country);
    known.map_or(("EUR", "UTC"), |(_, currency, zone)| (*currency, *zone))
}

/// Adds a creditor to the book.
pub fn add(app: &mut App, new: &NewCreditor) -> Result<Creditor, AppError> {
    let country = read_country(new.country.as_deref().unwrap_or("NL"))?;
    let (currency, timezone) = home(&country);
    let mut creditor = Creditor {
        id: CreditorId::next(app.ids()),
        name: "My company".to_string(),
        country: String::new(),
        currency: Currency::EUR,
        timezone: String::new(),
        language: "en".to_string(),
        address_line1: None,
        address_line2: None,
        postcode: None,
        city: None,
        phone: None,
        email: None,
        website: None,
        payment_methods: None,
        bank_accounts: Vec::new(),
        logo_sha256: None,
        registration: None,
        signer_name: None,
        signer_role: None,
        default_terms: "net 30".to_string(),
        live: false,
        policy_text: None,
        policy_version: 1,
    };
    let edit = CreditorEdit {
        name: new.name.clone(),
        country: Some(country),
        currency: Some(new.currency.clone().unwrap_or_else(|| currency.to_string())),
        timezone: Some(new.timezone.clone().unwrap_or_else(|| timezone.to_string())),
        ..CreditorEdit::default()
    };
    apply(&mut creditor, &edit)?;
    let who = app.who("creditor added");
    crate::policies::first(&mut app.store, &who, &creditor)?;
    Ok(creditor)
}

/// Changes a creditor's data; every account is looked at again at the next run. Returns it and the names of what changed.
pub fn set(app: &mut App, setting: &Setting, edit: &CreditorEdit) -> Result<(Creditor, Vec<&'static str>), AppError> {
    let mut creditor = setting.creditor.clone();
    let mut edit = edit.clone();
    if edit.at_home && !app.store.read(|tx| tx.has_customers(creditor.id))? {
        let country = edit.country.as_deref().map(read_country).transpose()?;
        let (currency, zone) = home(country.as_ref().unwrap_or(&creditor.country));
        edit.currency.get_or_insert_with(|| currency.to_string());
        edit.timezone.get_or_insert_with(|| zone.to_string());
    }
    let changed = apply(&mut creditor, &edit)?;
    if !changed.is_empty() {
        save(app, &creditor, &format!("creditor set: {}", changed.join(", ")))?;
    }
    Ok((creditor, changed))
}

/// Whether any creditor of the book has a customer; a book without one is at its beginning.
pub fn has_customers(app: &mut App) -> Result<bool, AppError> {
    app.store.read(|tx| {
        for creditor in tx.creditors()? {
            if tx.has_customers(creditor.id)? {
                return Ok(true);
            }
        }
        Ok(false)
    })
}

pub(crate) fn save(app: &mut App, creditor: &Creditor, why: &str) -> Result<(), AppError> {
    let who = app.who(why);
    app.store.transaction(|tx| {
        tx.update_creditor(&who, creditor)?;
        tx.bump_rules_version().map(|_| ())
    })?;
    Ok(())
}

fn apply(creditor: &mut Creditor, edit: &CreditorEdit) -> Result<Vec<&'static str>, AppError> {
    let mut changed = Vec::new();
    let mut put = |name: &'static str, to: &mut Option<String>, from: &Option<String>| {
        if let Some(value) = from {
            let value = Some(value.trim().to_string()).filter(|value| !value.is_empty());
            if *to != value {
                *to = value;
                changed.push(name);
            }
        }
    };
    put("address", &mut creditor.address_line1, &edit.address);
    put("address line 2", &mut creditor.address_line2, &edit.address_line2);
    put("postcode", &mut creditor.postcode, &edit.postcode);
    put("city", &mut creditor.city, &edit.city);
    put("phone", &mut creditor.phone, &edit.phone);
    put("email", &mut creditor.email, &edit.email);
    put("website", &mut creditor.website, &edit.website);
    put("payment methods", &mut creditor.payment_methods, &edit.payment_methods);
    put("registration", &mut creditor.registration, &edit.registration);
    put("signer", &mut creditor.signer_name, &edit.signer);
    put("signer role", &mut creditor.signer_role, &edit.signer_role);
    let account = AccountEdit {
        iban: edit.iban.clone(),
        bic: edit.bic.clone(),
        bank: edit.bank.clone(),
        number: edit.number.clone(),
        ..AccountEdit::default()
    };
    changed.extend(bank_accounts::set_main(creditor, &account)?);
    if let Some(name) = &edit.name {
        let name = name.trim();
        if name.is_empty() {
            return Err(usage("creditor.name", "the creditor's name is empty", "--name \"Verhoef Techniek B.V.\""));
        }
        note(&mut creditor.name, name.to_string(), "name", &mut changed);
    }
    if let Some(country) = &edit.country {
        note(&mut creditor.country, read_country(country)?, "country", &mut changed);
    }
    if let Some(code) = &edit.currency {
        let hint = "three letters of ISO 4217, for example EUR";
        let currency = Currency::find(code)
            .ok_or_else(|| usage("currency.unknown", &format!("\"{code}\" is no currency"), hint))?;
        note(&mut creditor.currency, currency, "currency", &mut changed);
    }
    if let Some(zone) = &edit.timezone {
        let unknown =
            || usage("timezone.unknown", &format!("\"{zone}\" is no time zone"), "for example Europe/Amsterdam");
        TimeZone::get(zone).map_err(|_| unknown())?;
        note(&mut creditor.timezone, zone.clone(), "timezone", &mut changed);
    }
    if let Some(language) = &edit.language {
        note(&mut creditor.language, language.to_ascii_lowercase(), "language", &mut changed);
    }
    if let Some(terms) = &edit.default_terms {
        let read =
            Terms::parse(terms).map_err(|error| usage("terms.unreadable", &error.to_string(), "for example net 30"))?;
        note(&mut creditor.default_terms, read.to_string(), "default terms", &mut changed);
    }
    Ok(changed)
}

/// Sets a value, and names it when it is another one.
fn note<T: PartialEq>(to: &mut T, value: T, name: &'static str, changed: &mut Vec<&'static str>) {
    if *to != value {
        *to = value;
        changed.push(name);
    }
}

fn read_country(text: &str) -> Result<String, AppError> {
    dunlin_formats::country_code(text).map(str::to_string).ok_or_else(|| {
        let hint = "two letters of ISO 3166, for example NL, or the country's name";
        usage("country.unknown", &format!("\"{text}\" is no country"), hint)
    })
}

pub(crate) fn usage(code: &'static str, message: &str, hint: &str) -> AppError {
    AppError::new(Failure::Usage, code, message).hint(hint)
}

/// Switches from test mode to a live book: notices need a contact, runs are approved for today only.
///
/// # Errors
/// `creditor.incomplete` while something is missing that every letter needs.
pub fn go_live(app: &mut App, setting: &Setting) -> Result<(), AppError> {
    let missing = crate::run::missing_of(&setting.creditor);
    if !missing.is_empty() {
        let message = format!("before going live, every letter needs the creditor's {}", missing.join(", "));
        return Err(AppError::new(Failure::Refused, "creditor.incomplete", message).hint("dunlin creditor set --help"));
    }
    let mut creditor = setting.creditor.clone();
    creditor.live = true;
    save(app, &creditor, "go live")
}
