//! The creditor's own bank accounts: into which one a customer is asked to pay.
//!
//! Decides: for each currency the first account that is kept in it, else the first of all, which therefore is the main one; and
//! which of them a bank's file, or a document, means. Whether an IBAN is one is checked where it is typed.

use alloc::string::String;
use alloc::vec::Vec;

use crate::money::Currency;

/// An account into which customers pay.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BankAccount {
    /// What the creditor calls it; no two are called the same.
    pub label: String,
    /// In whose name it is, where that is not the creditor's.
    pub holder: Option<String>,
    /// IBAN, without spaces.
    pub iban: Option<String>,
    /// BIC.
    pub bic: Option<String>,
    /// The number where the country has no IBAN, with its sort or routing code, as people write it.
    pub number: Option<String>,
    /// The bank's name.
    pub bank: Option<String>,
    /// The currency in which it is kept; none takes all that have no account of their own.
    pub currency: Option<Currency>,
}

impl BankAccount {
    /// Money can be paid into it.
    pub fn is_payable(&self) -> bool {
        self.iban.is_some() || self.number.is_some()
    }

    /// Whether a number that was written somewhere is this account's, however it is parted.
    pub fn is_called(&self, written: &str) -> bool {
        let written = plain(written);
        let own = [&self.iban, &self.number].into_iter().flatten();
        !written.is_empty() && own.map(|own| plain(own)).any(|own| own == written)
    }
}

/// The account for money in a currency: the first that is kept in it, else the first.
pub fn account_for(accounts: &[BankAccount], currency: Currency) -> Option<&BankAccount> {
    let payable = || accounts.iter().filter(|account| account.is_payable());
    payable().find(|account| account.currency == Some(currency)).or_else(|| payable().next())
}

/// The account that a bank's file or a document means.
pub fn account_called<'a>(accounts: &'a [BankAccount], written: &str) -> Option<&'a BankAccount> {
    accounts.iter().find(|account| account.is_called(written))
}

/// The accounts that several currencies need, in their order, each with the currencies that go into it.
pub fn accounts_for<'a>(accounts: &'a [BankAccount], currencies: &[Currency]) -> Vec<(&'a BankAccount, Vec<Currency>)> {
    let into = |account: &BankAccount| {
        let into = currencies.iter().copied().filter(|currency| account_for(accounts, *currency) == Some(account));
        into.collect::<Vec<Currency>>()
    };
    let all = accounts.iter().map(|account| (account, into(account)));
    all.filter(|(_, currencies)| !currencies.is_empty()).collect()
}

/// Letters and figures in capitals.
fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn account(label: &str, iban: Option<&str>, currency: Option<&str>) -> BankAccount {
        BankAccount {
            label: label.to_string(),
            iban: iban.map(str::to_string),
            currency: currency.and_then(Currency::find),
            ..BankAccount::default()
        }
    }

    fn label_for(accounts: &[BankAccount], code: &str) -> Option<String> {
        account_for(accounts, Currency::find(code).expect("a currency")).map(|account| account.label.clone())
    }

    #[test]
    fn a_currency_has_its_own_account_else_the_first_serves() {
        let accounts = [
            account("nothing known", None, Some("EUR")),
            account("main", Some("NL91ABNA0417164300"), None),
            account("dollars", Some("NL27INGB0000026500"), Some("USD")),
            account("more dollars", Some("NL02ABNA0123456789"), Some("USD")),
        ];
        assert_eq!(label_for(&accounts, "USD").as_deref(), Some("dollars"), "the first of two");
        assert_eq!(
            label_for(&accounts, "EUR").as_deref(),
            Some("main"),
            "nobody can pay into the one without a number"
        );
        assert_eq!(label_for(&accounts, "SEK").as_deref(), Some("main"));
        assert_eq!(label_for(&accounts[..1], "EUR"), None);
        assert_eq!(label_for(&accounts[2..3], "EUR").as_deref(), Some("dollars"), "the only one takes all");
    }

    #[test]
    fn currencies_that_share_an_account_stand_together() {
        let accounts = [account("main", Some("NL91ABNA0417164300"), None), account("usd", Some("X1"), Some("USD"))];
        let currencies = ["USD", "EUR", "SEK"].map(|code| Currency::find(code).expect("a currency"));
        let found = accounts_for(&accounts, &currencies);
        let told: Vec<(&str, usize)> = found.iter().map(|(own, into)| (own.label.as_str(), into.len())).collect();
        assert_eq!(told, [("main", 2), ("usd", 1)]);
    }

    #[test]
    fn an_account_is_known_however_its_number_is_written() {
        let local = BankAccount { number: Some("20-00-00 55779911".to_string()), ..account("local", None, None) };
        let accounts = [account("main", Some("NL91ABNA0417164300"), None), local];
        let called = |text: &str| account_called(&accounts, text).map(|account| account.label.as_str());
        assert_eq!(called("nl91 abna 0417 1643 00"), Some("main"));
        assert_eq!(called("20000055779911"), Some("local"));
        assert_eq!(called("55779911"), None, "a part of a number is another number");
        assert_eq!(called(" - "), None);
    }
}
