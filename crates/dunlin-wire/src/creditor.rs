//! `creditor show --json`: the company in whose name everything is sent.

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
    /// IBAN.
    pub iban: Option<String>,
    /// BIC.
    pub bic: Option<String>,
    /// The bank's name.
    pub bank: Option<String>,
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
            iban: c.iban,
            bic: c.bic,
            bank: c.bank_name,
            registration: c.registration,
            signer: c.signer_name,
            signer_role: c.signer_role,
            default_terms: c.default_terms,
            live: c.live,
            policy_version: c.policy_version,
        }
    }
}
