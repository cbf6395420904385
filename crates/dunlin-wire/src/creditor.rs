//! `creditor show --json`: the company in whose name everything is sent.

use dunlin_core::bank_account::BankAccount;
use dunlin_store::Creditor;
use serde::Serialize;

/// The creditor's data and switches.
#[derive(Debug, Serialize)]
pub struct CreditorReport {
    /// Name on letters.
    pub name: String,
    /// Street and number.
    pub address: Option<String>,
    /// Second line of the address.
    pub address_line2: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// ISO 4217 code of what it bills in.
    pub currency: String,
    /// IANA name.
    pub timezone: String,
    /// ISO 639-1 language of letters to customers whose language is not known.
    pub language: String,
    /// Service telephone.
    pub phone: Option<String>,
    /// Where answers go.
    pub email: Option<String>,
    /// Web site.
    pub website: Option<String>,
    /// Accepted ways to pay.
    pub payment_methods: Option<String>,
    /// IBAN of the main account.
    pub iban: Option<String>,
    /// BIC of the main account.
    pub bic: Option<String>,
    /// The bank of the main account.
    pub bank: Option<String>,
    /// All accounts into which customers pay, the main one first.
    pub bank_accounts: Vec<BankAccountReport>,
    /// SHA-256 of the picture that letters show at their top.
    pub logo_sha256: Option<String>,
    /// Register and tax numbers.
    pub registration: Option<String>,
    /// Who signs.
    pub signer: Option<String>,
    /// As what.
    pub signer_role: Option<String>,
    /// Terms where a file gives none.
    pub default_terms: String,
    /// Off is test mode.
    pub live: bool,
    /// It uses the standard policy.
    pub standard_policy: bool,
    /// Raised with every change of the policy.
    pub policy_version: i64,
    /// What every letter needs and is still to be set, in words.
    pub missing: Vec<String>,
}

impl From<&Creditor> for CreditorReport {
    fn from(creditor: &Creditor) -> CreditorReport {
        let c = creditor.clone();
        let main = c.bank_accounts.first().cloned().unwrap_or_default();
        CreditorReport {
            missing: dunlin_app::run::missing_of(&c).into_iter().map(str::to_string).collect(),
            standard_policy: c.policy_text.is_none(),
            name: c.name,
            address: c.address_line1,
            address_line2: c.address_line2,
            postcode: c.postcode,
            city: c.city,
            country: c.country,
            currency: c.currency.code().to_string(),
            timezone: c.timezone,
            language: c.language,
            phone: c.phone,
            email: c.email,
            website: c.website,
            payment_methods: c.payment_methods,
            iban: main.iban,
            bic: main.bic,
            bank: main.bank,
            bank_accounts: c.bank_accounts.iter().map(BankAccountReport::from).collect(),
            logo_sha256: c.logo_sha256,
            registration: c.registration,
            signer: c.signer_name,
            signer_role: c.signer_role,
            default_terms: c.default_terms,
            live: c.live,
            policy_version: c.policy_version,
        }
    }
}

/// An account into which customers pay.
#[derive(Debug, Serialize)]
pub struct BankAccountReport {
    /// What it is called.
    pub label: String,
    /// In whose name it is, where that is not the creditor's.
    pub holder: Option<String>,
    /// IBAN.
    pub iban: Option<String>,
    /// BIC.
    pub bic: Option<String>,
    /// The number where there is no IBAN.
    pub number: Option<String>,
    /// The bank's name.
    pub bank: Option<String>,
    /// ISO 4217 code; null takes all currencies that have no account of their own.
    pub currency: Option<String>,
}

impl From<&BankAccount> for BankAccountReport {
    fn from(account: &BankAccount) -> BankAccountReport {
        let BankAccount { label, holder, iban, bic, number, bank, currency } = account.clone();
        let currency = currency.map(|currency| currency.code().to_string());
        BankAccountReport { label, holder, iban, bic, number, bank, currency }
    }
}

/// The answer to `creditor account list`.
#[derive(Debug, Serialize)]
pub struct BankAccounts {
    /// The main one first.
    pub bank_accounts: Vec<BankAccountReport>,
}

impl From<&Creditor> for BankAccounts {
    fn from(creditor: &Creditor) -> BankAccounts {
        BankAccounts { bank_accounts: creditor.bank_accounts.iter().map(BankAccountReport::from).collect() }
    }
}
