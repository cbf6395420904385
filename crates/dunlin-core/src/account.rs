//! Who owes: an account (one customer with one creditor), its contacts by role, and where it can be reached.
//!
//! Requirements R2.3 (people are known by name and role), R4.4 (straight to the right person). Not here: credit limits,
//! which come with credit, and what was agreed about paying late, which is `charge`'s.

use alloc::string::String;
use alloc::vec::Vec;

use crate::id::{AccountId, ContactId, CreditorId};

/// What a contact does at the customer; decides who gets which notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Role {
    /// Accounts payable: notices and calls go here first (R4.4).
    Payables,
    /// The person who ordered.
    Buyer,
    /// The manager, to whom it is raised at due+25 (R1.7).
    Manager,
    /// The owner; in a one-person business holds every role.
    Owner,
}

impl Role {
    /// All roles, in the order in which a notice looks for somebody.
    pub const ALL: [Role; 4] = [Role::Payables, Role::Buyer, Role::Manager, Role::Owner];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            Role::Payables => "payables",
            Role::Buyer => "buyer",
            Role::Manager => "manager",
            Role::Owner => "owner",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// A person or mailbox at the customer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Contact {
    /// Key.
    pub id: ContactId,
    /// As it stands in the greeting.
    pub name: Option<String>,
    /// What the person does; `None` is somebody at the customer.
    pub role: Option<Role>,
    /// Where e-mail goes.
    pub email: Option<String>,
    /// Where calls go, as written.
    pub phone: Option<String>,
    /// How they do not want to be contacted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Refused::is_nothing"))]
    pub refuses: Refused,
}

/// How somebody is not contacted, because they do not want it or because it does not reach them: letters go on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Refused {
    /// No e-mail.
    pub email: bool,
    /// No calls.
    pub calls: bool,
    /// Mail to the address does not arrive, for good: a server said so. It lasts until the address changes.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "core::ops::Not::not"))]
    pub email_fails: bool,
}

impl Refused {
    /// They may be contacted by e-mail and by telephone.
    pub fn is_nothing(&self) -> bool {
        *self == Refused::default()
    }
}

impl Contact {
    /// Where e-mail may go.
    pub fn email_to(&self) -> Option<&String> {
        self.email.as_ref().filter(|_| !self.refuses.email && !self.refuses.email_fails)
    }

    /// Where calls may go.
    pub fn call_to(&self) -> Option<&String> {
        self.phone.as_ref().filter(|_| !self.refuses.calls)
    }

    /// Who is thanked and invited where a customer is rewarded (R2.3): its management before the others, and of several the one who is
    /// asked first.
    pub fn to_thank(contacts: &[Contact]) -> Option<&Contact> {
        let rank = |contact: &&Contact| match contact.role {
            Some(Role::Manager) => 0,
            Some(Role::Owner) => 1,
            Some(Role::Buyer) => 2,
            Some(Role::Payables) => 3,
            None => 4,
        };
        contacts.iter().min_by_key(rank)
    }
}

/// A postal address; empty lines are `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Address {
    /// Street and number.
    pub line1: Option<String>,
    /// Building, floor.
    pub line2: Option<String>,
    /// Postcode as written.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
}

impl Address {
    /// Street, and postcode with town: what is known of them, without the country.
    pub fn lines(&self) -> Vec<String> {
        let town: Vec<&str> = [&self.postcode, &self.city].into_iter().flatten().map(String::as_str).collect();
        let lines = [self.line1.clone(), self.line2.clone(), Some(town.join(" "))];
        lines.into_iter().flatten().filter(|line| !line.is_empty()).collect()
    }

    /// A letter can be posted: there is a street (or box) and a town.
    pub fn is_postal(&self) -> bool {
        self.line1.is_some() && self.city.is_some()
    }
}

/// Who owes, as far as the law on late payment makes a difference.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum CustomerKind {
    /// A company, for supplies or services: the usual case, and what is not said to be something else.
    #[default]
    Business,
    /// A private person.
    Consumer,
    /// A public body of health care.
    PublicHealth,
    /// Its debts are not for supplies or services.
    Other,
}

impl CustomerKind {
    /// All kinds.
    pub const ALL: [CustomerKind; 4] =
        [CustomerKind::Business, CustomerKind::Consumer, CustomerKind::PublicHealth, CustomerKind::Other];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            CustomerKind::Business => "business",
            CustomerKind::Consumer => "consumer",
            CustomerKind::PublicHealth => "public_health",
            CustomerKind::Other => "other",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<CustomerKind> {
        CustomerKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What makes that nobody may simply go on asking a customer; it stands with the pause that follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Circumstance {
    /// The person is dead: heirs or an executor answer.
    Deceased,
    /// A lawyer answers for the customer, and is the only one who may be asked.
    Represented,
    /// Insolvency proceedings: the claim is made there.
    Insolvent,
}

impl Circumstance {
    /// All of them.
    pub const ALL: [Circumstance; 3] = [Circumstance::Deceased, Circumstance::Represented, Circumstance::Insolvent];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            Circumstance::Deceased => "deceased",
            Circumstance::Represented => "represented",
            Circumstance::Insolvent => "insolvent",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Circumstance> {
        Circumstance::ALL.into_iter().find(|own| own.code() == code)
    }
}

/// One customer's account with one creditor: what is known of it apart from money.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Account {
    /// Key.
    pub id: AccountId,
    /// In whose name everything is sent.
    pub creditor: CreditorId,
    /// The customer number; leading zeros kept. Customers without one get their folded name.
    pub number: String,
    /// The name on letters.
    pub name: String,
    /// Where letters go.
    pub address: Address,
    /// ISO 639-1 language of letters.
    pub language: Option<String>,
    /// The creditor's sales representative for this customer (R2.8).
    pub sales_rep: Option<String>,
    /// The creditor's account manager for this customer (R1.7).
    pub account_manager: Option<String>,
    /// Who owes, as far as the law on late payment makes a difference.
    #[cfg_attr(feature = "serde", serde(default))]
    pub kind: CustomerKind,
    /// Which kind of customer the house itself says it is, for the policy: `wholesale`, `key account`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub class: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_management_is_thanked_before_the_others() {
        let contact = |id, role| Contact {
            id: ContactId(id),
            name: None,
            role,
            email: None,
            phone: None,
            refuses: Refused::default(),
        };
        let (mailbox, books) = (contact(1, None), contact(2, Some(Role::Payables)));
        let (owner, manager) = (contact(3, Some(Role::Owner)), contact(4, Some(Role::Manager)));
        let thanked = |contacts: &[Contact]| Contact::to_thank(contacts).map(|contact| contact.id.0);
        assert_eq!(thanked(&[mailbox.clone(), books.clone(), owner, manager]), Some(4));
        assert_eq!(thanked(&[mailbox, books.clone(), contact(5, Some(Role::Payables))]), Some(2), "who is asked first");
        assert_eq!(thanked(&[]), None);
    }
}
