//! What a file's customer means for the book: a new account, new data, another name, a new or changed contact, or nothing.
//!
//! Data change only where the file gives a value and it differs; a name is never replaced but kept beside the first as an
//! alias (a letter must not change its addressee because of a spelling). Straight to the right person (R4.4).

use dunlin_core::account::{Account, Address, Contact, Refused};
use dunlin_core::change::{AccountChange, Change};
use dunlin_core::id::{AccountId, ContactId, CreditorId, IdSource};
use dunlin_core::name::fold_name;
use dunlin_store::KnownCustomer;

use super::customer::{FileContact, FileCustomer, same_email};

/// A new account with its people and names.
pub(super) fn open_account(
    customer: &FileCustomer,
    account: AccountId,
    creditor: CreditorId,
    number: &str,
    ids: &mut dyn IdSource,
) -> Vec<Change> {
    let fields = &customer.fields;
    let opened = Account {
        id: account,
        creditor,
        number: number.to_owned(),
        name: customer.names().next().unwrap_or(number).to_owned(),
        address: Address {
            line1: fields.address_line1.clone(),
            line2: fields.address_line2.clone(),
            postcode: fields.postcode.clone(),
            city: fields.city.clone(),
            country: fields.country.map(str::to_owned),
        },
        language: fields.language.map(str::to_owned),
        sales_rep: fields.sales_rep.clone(),
        account_manager: fields.account_manager.clone(),
        kind: fields.kind.unwrap_or_default(),
        class: fields.class.clone(),
    };
    let mut known = KnownCustomer { account: opened.clone(), contacts: Vec::new(), aliases: Vec::new() };
    let mut changes = vec![Change::Account(AccountChange::Opened(opened))];
    changes.extend(renew_account(customer, &mut known, ids));
    changes
}

/// What the file says that the book does not know yet; `known` is brought to the new state.
pub(super) fn renew_account(customer: &FileCustomer, known: &mut KnownCustomer, ids: &mut dyn IdSource) -> Vec<Change> {
    let mut changes = Vec::new();
    let new_state = updated(customer, &known.account);
    if new_state != known.account {
        known.account = new_state.clone();
        changes.push(Change::Account(AccountChange::Updated(new_state)));
    }
    let account = known.account.id;
    for name in customer.names() {
        let folded = fold_name(name);
        if fold_name(&known.account.name) != folded && known.aliases.iter().all(|alias| fold_name(alias) != folded) {
            known.aliases.push(name.to_owned());
            changes.push(Change::Account(AccountChange::AliasSeen { account, name: name.to_owned() }));
        }
    }
    let mut claimed = Vec::new();
    let contacts = customer.contacts();
    for contact in &contacts {
        changes.extend(renew_contact(contact, contacts.len(), account, &mut known.contacts, &mut claimed, ids));
    }
    changes
}

/// The account as the file wants it.
fn updated(customer: &FileCustomer, account: &Account) -> Account {
    let fields = &customer.fields;
    let mut new = account.clone();
    // An account opened without a name carries its number as one: that is a blank to be filled, not a name.
    if account.name == account.number
        && let Some(name) = customer.names().next()
    {
        name.clone_into(&mut new.name);
    }
    if let Some(line1) = &fields.address_line1
        && new.address.line1.as_ref() != Some(line1)
    {
        new.address.line1 = Some(line1.clone());
        // The second line belonged to the old street.
        new.address.line2 = None;
    }
    replace(&mut new.address.line2, fields.address_line2.as_deref());
    replace(&mut new.address.postcode, fields.postcode.as_deref());
    replace(&mut new.address.city, fields.city.as_deref());
    replace(&mut new.address.country, fields.country);
    replace(&mut new.language, fields.language);
    replace(&mut new.sales_rep, fields.sales_rep.as_deref());
    replace(&mut new.account_manager, fields.account_manager.as_deref());
    new.kind = fields.kind.unwrap_or(new.kind);
    replace(&mut new.class, fields.class.as_deref());
    new
}

fn replace(old: &mut Option<String>, new: Option<&str>) {
    if new.is_some() && old.as_deref() != new {
        *old = new.map(str::to_owned);
    }
}

/// Finds the contact by what it says, by role and name, by mailbox, else as the account's only one; else it is new.
/// A contact changes at most once in an import, or two rows would change it to and fro with every file.
fn renew_contact(
    new: &FileContact,
    in_file: usize,
    account: AccountId,
    contacts: &mut Vec<Contact>,
    claimed: &mut Vec<ContactId>,
    ids: &mut dyn IdSource,
) -> Option<Change> {
    if contacts.iter().any(|contact| says(contact, new)) {
        return None;
    }
    let free = |contact: &&mut Contact| !claimed.contains(&contact.id);
    let only = in_file == 1 && contacts.len() == 1;
    let named = new.name.as_deref().map(fold_name);
    let is_named = |contact: &Contact| named.is_some() && contact.name.as_deref().map(fold_name) == named;
    let by_name = |contact: &Contact| is_named(contact) && (contact.role == new.role || new.role.is_none());
    let by_email = |contact: &Contact| same_email(contact.email.as_deref(), new.email.as_deref());
    let by_being_only =
        |contact: &Contact| only && (new.role.is_none() || contact.role.is_none() || contact.role == new.role);
    let rules: [&dyn Fn(&Contact) -> bool; 3] = [&by_name, &by_email, &by_being_only];
    let place = rules.iter().find_map(|rule| contacts.iter().position(rule));
    let Some(known) = place.and_then(|at| contacts.get_mut(at)).filter(free) else {
        let id = ContactId::next(ids);
        let (name, email, phone) = (new.name.clone(), new.email.clone(), new.phone.clone());
        let contact = Contact { id, name, role: new.role, email, phone, refuses: Refused::default() };
        claimed.push(id);
        contacts.push(contact.clone());
        return Some(Change::Account(AccountChange::ContactAdded { account, contact }));
    };
    claimed.push(known.id);
    replace(&mut known.name, new.name.as_deref());
    replace(&mut known.email, new.email.as_deref());
    replace(&mut known.phone, new.phone.as_deref());
    known.role = new.role.or(known.role);
    Some(Change::Account(AccountChange::ContactChanged { account, contact: known.clone() }))
}

/// The contact says already everything that the file says.
fn says(contact: &Contact, new: &FileContact) -> bool {
    (new.name.is_none() || new.name == contact.name)
        && (new.role.is_none() || new.role == contact.role)
        && (new.email.is_none() || new.email == contact.email)
        && (new.phone.is_none() || new.phone == contact.phone)
}

#[cfg(test)]
mod tests {
    use dunlin_core::id::CountingIds;
    use dunlin_formats::CustomerFields;

    use super::super::customer::FileCustomers;
    use super::*;

    fn customer(rows: Vec<CustomerFields>) -> FileCustomer {
        let mut customers = FileCustomers::default();
        for row in rows {
            customers.add(CustomerFields { number: Some("7".into()), ..row });
        }
        customers.get(0).clone()
    }

    fn known(customer: &FileCustomer) -> KnownCustomer {
        let mut ids = CountingIds(100);
        let changes = open_account(customer, AccountId(1), CreditorId(2), "7", &mut ids);
        let Change::Account(AccountChange::Opened(account)) = changes[0].clone() else { panic!("{changes:?}") };
        let mut known = KnownCustomer { account, contacts: Vec::new(), aliases: Vec::new() };
        for change in changes {
            match change {
                Change::Account(AccountChange::ContactAdded { contact, .. }) => known.contacts.push(contact),
                Change::Account(AccountChange::AliasSeen { name, .. }) => known.aliases.push(name),
                _ => {}
            }
        }
        known
    }

    fn codes(customer: &FileCustomer, known: &KnownCustomer) -> Vec<&'static str> {
        let changes = renew_account(customer, &mut known.clone(), &mut CountingIds(900));
        changes.iter().map(Change::code).collect()
    }

    fn fields() -> CustomerFields {
        CustomerFields {
            name: Some("Ost AG".into()),
            contact_name: Some("Ann".into()),
            email: Some("a@x.eu".into()),
            address_line1: Some("Weg 1".into()),
            address_line2: Some("Hof".into()),
            city: Some("Ulm".into()),
            ..CustomerFields::default()
        }
    }

    #[test]
    fn the_same_again_changes_nothing() {
        let two = customer(vec![
            fields(),
            CustomerFields {
                contact_name: Some("Bob".into()),
                email: Some("b@x.eu".into()),
                ..CustomerFields::default()
            },
            CustomerFields { phone: Some("12".into()), name: Some("Ost GmbH".into()), ..CustomerFields::default() },
        ]);
        let known = known(&two);
        assert_eq!(known.contacts.len(), 3);
        assert_eq!(known.aliases, ["Ost GmbH"]);
        assert_eq!(codes(&two, &known), Vec::<&str>::new());
    }

    #[test]
    fn only_what_the_file_says_and_what_differs_changes() {
        let known = known(&customer(vec![fields()]));
        let nothing = CustomerFields::default();
        let rows: [(CustomerFields, &[&str]); 8] = [
            (nothing.clone(), &[]),
            (CustomerFields { name: Some("OST ag.".into()), ..nothing.clone() }, &[]),
            (CustomerFields { name: Some("Ost SE".into()), ..nothing.clone() }, &["account.alias_seen"]),
            (CustomerFields { city: Some("Bonn".into()), ..nothing.clone() }, &["account.updated"]),
            (CustomerFields { email: Some("new@x.eu".into()), ..nothing.clone() }, &["contact.changed"]),
            (
                CustomerFields { email: Some("A@x.eu".into()), phone: Some("1".into()), ..nothing.clone() },
                &["contact.changed"],
            ),
            (
                CustomerFields { contact_name: Some("ann".into()), phone: Some("1".into()), ..nothing.clone() },
                &["contact.changed"],
            ),
            (CustomerFields { language: Some("de"), ..nothing }, &["account.updated"]),
        ];
        for (at, (row, want)) in rows.into_iter().enumerate() {
            assert_eq!(codes(&customer(vec![row]), &known), want, "row {at}");
        }
    }

    #[test]
    fn a_new_street_does_not_keep_the_old_second_line() {
        let mut known = known(&customer(vec![fields()]));
        let moved =
            customer(vec![CustomerFields { address_line1: Some("Allee 9".into()), ..CustomerFields::default() }]);
        renew_account(&moved, &mut known, &mut CountingIds(900));
        assert_eq!(
            (known.account.address.line2.as_deref(), known.account.address.city.as_deref()),
            (None, Some("Ulm"))
        );
    }

    #[test]
    fn a_number_in_the_place_of_a_name_is_filled() {
        let mut known = known(&customer(vec![CustomerFields::default()]));
        assert_eq!(known.account.name, "7");
        renew_account(&customer(vec![fields()]), &mut known, &mut CountingIds(900));
        assert_eq!(known.account.name, "Ost AG");
        assert_eq!(known.aliases, Vec::<String>::new());
    }

    #[test]
    fn a_second_person_is_added_when_the_only_one_has_another_role() {
        let role = |role| CustomerFields { contact_role: Some(role), ..fields() };
        let known = known(&customer(vec![role(dunlin_formats::ContactRole::Payables)]));
        let owner = CustomerFields {
            contact_name: Some("Olga".into()),
            email: Some("o@x.eu".into()),
            ..role(dunlin_formats::ContactRole::Owner)
        };
        assert_eq!(codes(&customer(vec![owner]), &known), ["contact.added"]);
    }
}
