//! The customers that a file names: rows that speak of the same one, merged before the book is asked.
//!
//! A customer is its number, else its folded name; other names are kept, never matched loosely. Where rows of one file
//! disagree, the first that says something wins, so that the same file always says the same. What the book
//! already knows is not looked at here.

use std::collections::HashMap;

use dunlin_core::account::Role;
use dunlin_core::name::fold_name;
use dunlin_formats::{ContactRole, CustomerFields};

/// Index of a customer in [`FileCustomers`].
pub(super) type CustomerIndex = u32;

/// All customers of a file.
#[derive(Debug, Default)]
pub(super) struct FileCustomers {
    list: Vec<FileCustomer>,
    by_number: HashMap<String, CustomerIndex>,
    /// Customers without a number, by their name as written: folding is only done for a new spelling.
    by_name: HashMap<String, CustomerIndex>,
    by_folded: HashMap<String, CustomerIndex>,
}

/// One customer as a file speaks of it.
#[derive(Debug, Clone, Default)]
pub(super) struct FileCustomer {
    /// What the rows say; `name` and the contact are those of the first row that has them.
    pub(super) fields: Box<CustomerFields>,
    /// Names besides the first, each spelling that folds differently once.
    other_names: Vec<String>,
    /// Contacts besides the first, none of which says the same as another.
    other_contacts: Vec<FileContact>,
}

/// A contact as a file speaks of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct FileContact {
    pub(super) name: Option<String>,
    pub(super) role: Option<Role>,
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
}

/// What a row said about its customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// Nothing that an earlier row had not said.
    NothingNew,
    /// Something new.
    More,
    /// Something else than an earlier row, which stays.
    Otherwise,
}

impl FileCustomers {
    /// Finds or adds the row's customer and takes in what the row says. `None` when it has neither number nor name.
    pub(super) fn add(&mut self, fields: CustomerFields) -> Option<(CustomerIndex, Said)> {
        let Some(index) = self.find(&fields) else { return self.add_new(fields) };
        let customer = &mut self.list[index as usize];
        let said = if is_covered(&fields, &customer.fields) { Said::NothingNew } else { customer.merge(fields) };
        Some((index, said))
    }

    /// By index.
    pub(super) fn get(&self, index: CustomerIndex) -> &FileCustomer {
        &self.list[index as usize]
    }

    /// In the order in which they were first seen.
    pub(super) fn iter(&self) -> impl Iterator<Item = (CustomerIndex, &FileCustomer)> {
        (0..).zip(&self.list)
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    fn find(&mut self, fields: &CustomerFields) -> Option<CustomerIndex> {
        if let Some(number) = &fields.number {
            return self.by_number.get(number).copied();
        }
        let name = fields.name.as_ref()?;
        if let Some(index) = self.by_name.get(name) {
            return Some(*index);
        }
        let index = *self.by_folded.get(&fold_name(name))?;
        self.by_name.insert(name.clone(), index);
        Some(index)
    }

    fn add_new(&mut self, fields: CustomerFields) -> Option<(CustomerIndex, Said)> {
        let index = CustomerIndex::try_from(self.list.len()).ok()?;
        if let Some(number) = &fields.number {
            self.by_number.insert(number.clone(), index);
        } else {
            let name = fields.name.as_ref()?;
            self.by_name.insert(name.clone(), index);
            self.by_folded.insert(fold_name(name), index);
        }
        self.list.push(FileCustomer { fields: Box::new(fields), ..FileCustomer::default() });
        Some((index, Said::More))
    }
}

impl FileCustomer {
    /// All names as written, the first first.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.name.iter().chain(&self.other_names).map(String::as_str)
    }

    /// All contacts, the first first.
    pub(super) fn contacts(&self) -> Vec<FileContact> {
        FileContact::of(&self.fields).into_iter().chain(self.other_contacts.iter().cloned()).collect()
    }

    /// Takes in what another file customer says, which turned out to be the same.
    pub(super) fn absorb(&mut self, other: &FileCustomer) {
        self.merge(other.fields.as_ref().clone());
        for name in &other.other_names {
            self.add_name(name);
        }
        for contact in &other.other_contacts {
            self.add_contact(contact.clone());
        }
    }

    fn merge(&mut self, fields: CustomerFields) -> Said {
        let (mut more, mut otherwise) = (false, false);
        if let Some(name) = &fields.name {
            more |= self.add_name(name);
        }
        if let Some(contact) = FileContact::of(&fields) {
            more |= self.add_contact(contact);
        }
        let own = &mut self.fields;
        // An address is one thing: a second street does not get the first one's town.
        if own.address_line1.is_none() && fields.address_line1.is_some() {
            more = true;
            own.address_line1 = fields.address_line1;
            own.address_line2 = fields.address_line2;
            own.postcode = fields.postcode.or(own.postcode.take());
            own.city = fields.city.or(own.city.take());
        } else {
            otherwise |= fields.address_line1.is_some() && own.address_line1 != fields.address_line1;
            for (own, new) in [(&mut own.postcode, fields.postcode), (&mut own.city, fields.city)] {
                fill(own, new, &mut more, &mut otherwise);
            }
        }
        fill(&mut own.country, fields.country, &mut more, &mut otherwise);
        fill(&mut own.language, fields.language, &mut more, &mut otherwise);
        fill(&mut own.sales_rep, fields.sales_rep, &mut more, &mut otherwise);
        fill(&mut own.account_manager, fields.account_manager, &mut more, &mut otherwise);
        fill(&mut own.kind, fields.kind, &mut more, &mut otherwise);
        fill(&mut own.class, fields.class, &mut more, &mut otherwise);
        match (otherwise, more) {
            (true, _) => Said::Otherwise,
            (false, true) => Said::More,
            (false, false) => Said::NothingNew,
        }
    }

    fn add_name(&mut self, name: &str) -> bool {
        if self.names().any(|known| known == name || fold_name(known) == fold_name(name)) {
            return false;
        }
        if self.fields.name.is_none() {
            self.fields.name = Some(name.to_owned());
        } else {
            self.other_names.push(name.to_owned());
        }
        true
    }

    fn add_contact(&mut self, contact: FileContact) -> bool {
        let contacts = self.contacts();
        if contacts.iter().any(|known| known.is_same_person(&contact) || known.says(&contact)) {
            return false;
        }
        if contacts.is_empty() {
            let FileContact { name, role, email, phone } = contact;
            let fields = &mut self.fields;
            (fields.contact_name, fields.email, fields.phone) = (name, email, phone);
            fields.contact_role = role.map(word_of);
        } else {
            self.other_contacts.push(contact);
        }
        true
    }
}

fn fill<T: PartialEq>(own: &mut Option<T>, new: Option<T>, more: &mut bool, otherwise: &mut bool) {
    if own.is_none() {
        *more |= new.is_some();
        *own = new;
    } else {
        *otherwise |= new.is_some() && *own != new;
    }
}

/// Every field that the row has stands in the merged fields already: the road of nearly all rows.
fn is_covered(row: &CustomerFields, merged: &CustomerFields) -> bool {
    fn has<T: PartialEq>(row: Option<&T>, merged: Option<&T>) -> bool {
        row.is_none() || row == merged
    }
    has(row.name.as_ref(), merged.name.as_ref())
        && has(row.contact_name.as_ref(), merged.contact_name.as_ref())
        && has(row.contact_role.as_ref(), merged.contact_role.as_ref())
        && has(row.email.as_ref(), merged.email.as_ref())
        && has(row.phone.as_ref(), merged.phone.as_ref())
        && has(row.address_line1.as_ref(), merged.address_line1.as_ref())
        && has(row.address_line2.as_ref(), merged.address_line2.as_ref())
        && has(row.postcode.as_ref(), merged.postcode.as_ref())
        && has(row.city.as_ref(), merged.city.as_ref())
        && has(row.country.as_ref(), merged.country.as_ref())
        && has(row.language.as_ref(), merged.language.as_ref())
        && has(row.sales_rep.as_ref(), merged.sales_rep.as_ref())
        && has(row.account_manager.as_ref(), merged.account_manager.as_ref())
        && has(row.kind.as_ref(), merged.kind.as_ref())
        && has(row.class.as_ref(), merged.class.as_ref())
}

impl FileContact {
    /// The row's contact, if it names one; a role alone is nobody.
    fn of(fields: &CustomerFields) -> Option<FileContact> {
        let role = fields.contact_role.map(role_of);
        let (name, email, phone) = (fields.contact_name.clone(), fields.email.clone(), fields.phone.clone());
        (name.is_some() || email.is_some() || phone.is_some()).then_some(FileContact { name, role, email, phone })
    }

    /// Everything that `other` says, this one says too.
    fn says(&self, other: &FileContact) -> bool {
        (other.name.is_none() || other.name == self.name)
            && (other.role.is_none() || other.role == self.role)
            && (other.email.is_none() || other.email == self.email)
            && (other.phone.is_none() || other.phone == self.phone)
    }

    fn is_same_person(&self, other: &FileContact) -> bool {
        let named = |contact: &FileContact| contact.name.as_deref().map(fold_name);
        (self.name.is_some() && self.role == other.role && named(self) == named(other))
            || (self.email.is_some() && same_email(self.email.as_deref(), other.email.as_deref()))
    }
}

const ROLES: [(Role, ContactRole); 4] = [
    (Role::Payables, ContactRole::Payables),
    (Role::Buyer, ContactRole::Buyer),
    (Role::Manager, ContactRole::Manager),
    (Role::Owner, ContactRole::Owner),
];

fn role_of(word: ContactRole) -> Role {
    ROLES.iter().find(|(_, known)| *known == word).map_or(Role::Payables, |(role, _)| *role)
}

fn word_of(role: Role) -> ContactRole {
    ROLES.iter().find(|(known, _)| *known == role).map_or(ContactRole::Payables, |(_, word)| *word)
}

/// Two addresses are the same mailbox; the case of letters does not count.
pub(super) fn same_email(a: Option<&str>, b: Option<&str>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if a.eq_ignore_ascii_case(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(number: &str, name: &str) -> CustomerFields {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        CustomerFields { number: some(number), name: some(name), ..CustomerFields::default() }
    }

    #[test]
    fn rows_meet_by_number_else_by_folded_name() {
        let mut customers = FileCustomers::default();
        let rows = [
            (row("7", "WAL-MAR corp"), 0, Said::More),
            (row("7", "WAL-MAR corp"), 0, Said::NothingNew),
            (row("7", "Wal Mar Corp"), 0, Said::NothingNew),
            (row("7", "WAL-MAR inc"), 0, Said::More),
            (row("8", "WAL-MAR corp"), 1, Said::More),
            (row("", "Müller KG"), 2, Said::More),
            (row("", "MULLER KG"), 2, Said::NothingNew),
            (row("", "Müller"), 3, Said::More),
        ];
        for (at, (fields, index, said)) in rows.into_iter().enumerate() {
            assert_eq!(customers.add(fields), Some((index, said)), "row {at}");
        }
        assert!(customers.get(0).names().eq(["WAL-MAR corp", "WAL-MAR inc"]));
        assert_eq!(customers.add(CustomerFields::default()), None);
        assert_eq!(customers.len(), 4);
    }

    #[test]
    fn the_first_row_wins_and_an_address_stays_whole() {
        let mut customers = FileCustomers::default();
        let first = CustomerFields { city: Some("Riga".into()), language: Some("lv"), ..row("7", "") };
        let second = CustomerFields {
            address_line1: Some("Harju 1".into()),
            city: Some("Tallinn".into()),
            language: Some("et"),
            ..row("7", "")
        };
        let third = CustomerFields { address_line1: Some("Elizabetes 2".into()), ..row("7", "") };
        customers.add(first);
        assert_eq!(customers.add(second), Some((0, Said::Otherwise)));
        assert_eq!(customers.add(third), Some((0, Said::Otherwise)));
        let fields = &customers.get(0).fields;
        assert_eq!((fields.address_line1.as_deref(), fields.city.as_deref()), (Some("Harju 1"), Some("Tallinn")));
        assert_eq!(fields.language, Some("lv"));
    }

    #[test]
    fn one_person_is_one_contact() {
        let mut customers = FileCustomers::default();
        let contact = |name: &str, email: &str| CustomerFields {
            contact_name: (!name.is_empty()).then(|| name.to_owned()),
            email: (!email.is_empty()).then(|| email.to_owned()),
            ..row("7", "")
        };
        for (name, email) in
            [("Ann", "a@x.eu"), ("ann", "b@x.eu"), ("Bob", "A@x.eu"), ("", "a@x.eu"), ("Cid", "c@x.eu")]
        {
            customers.add(contact(name, email));
        }
        let contacts = customers.get(0).contacts();
        let emails: Vec<Option<&str>> = contacts.iter().map(|c| c.email.as_deref()).collect();
        assert_eq!(emails, [Some("a@x.eu"), Some("c@x.eu")]);
    }
}
