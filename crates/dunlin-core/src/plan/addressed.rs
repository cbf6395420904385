//! Where a notice goes: to whom at the customer, and by which channel it can reach them.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Wishes;
use crate::account::{Contact, Role};
use crate::code::Reason;
use crate::policy::Channel;
use crate::view::AccountView;

/// Where a notice goes.
pub(super) struct Addressed {
    pub(super) channel: Channel,
    pub(super) to: Option<String>,
    pub(super) contact: Option<String>,
}

impl Addressed {
    /// Where a notice goes: e-mail if there is one and the step, or a person, says so, else the postal address.
    pub(super) fn of(view: &AccountView, channel: Channel, to_management: bool, wishes: &Wishes) -> Addressed {
        let channel = wishes.channel.unwrap_or(channel);
        let order: &[Role] =
            if to_management { &[Role::Manager, Role::Owner, Role::Payables] } else { &[Role::Payables] };
        let mut contacts = by_role(&view.contacts, order);
        if let Some(wished) = &wishes.contact {
            // A stable sort: who is wished for goes first, the others stay behind in their order.
            contacts
                .sort_by_key(|contact| contact.email.as_ref() != Some(wished) && contact.name.as_ref() != Some(wished));
        }
        let first = contacts.first().and_then(|contact| contact.name.clone());
        if channel == Channel::Email
            && let Some((contact, email)) = contacts.iter().find_map(|contact| Some((contact, contact.email_to()?)))
        {
            return Addressed { channel, to: Some(email.clone()), contact: contact.name.clone() };
        }
        let channel = if channel == Channel::Email { Channel::Letter } else { channel };
        let to = post_to(view).filter(|to| !view.came_back_from.contains(to));
        Addressed { channel, to, contact: first }
    }
}

/// Whom a call asks for, and the number.
pub(super) fn phone(view: &AccountView) -> Option<(&Contact, &String)> {
    by_role(&view.contacts, &[Role::Payables]).into_iter().find_map(|contact| Some((contact, contact.call_to()?)))
}

/// Who at the customer gets what is sent by e-mail outside a step, such as an invoice, and where.
pub fn mail_to(view: &AccountView) -> Option<(&Contact, &String)> {
    by_role(&view.contacts, &[Role::Payables]).into_iter().find_map(|contact| Some((contact, contact.email_to()?)))
}

/// Contacts with the first role that somebody has come first; then those without a role, then the others by role.
fn by_role<'v>(contacts: &'v [Contact], order: &[Role]) -> Vec<&'v Contact> {
    let rank = |contact: &Contact| match contact.role {
        Some(role) => order.iter().position(|wanted| *wanted == role).unwrap_or(order.len() + 1 + role as usize),
        None => order.len(),
    };
    let mut sorted: Vec<&Contact> = contacts.iter().collect();
    sorted.sort_by_key(|contact| rank(contact));
    sorted
}

/// Why there is nowhere to send a notice to.
pub(super) fn nowhere(view: &AccountView) -> Reason {
    match post_to(view) {
        Some(to) if view.came_back_from.contains(&to) => Reason::PostReturned,
        _ => Reason::ContactMissing,
    }
}

/// Where letters go, in one line.
pub(crate) fn post_to(view: &AccountView) -> Option<String> {
    let address = &view.address;
    if !address.is_postal() {
        return None;
    }
    let town = [address.postcode.as_deref(), address.city.as_deref()];
    let town: Vec<&str> = town.into_iter().flatten().collect();
    let mut lines: Vec<String> = [&address.line1, &address.line2].into_iter().flatten().cloned().collect();
    lines.push(town.join(" "));
    lines.extend(address.country.iter().map(ToString::to_string));
    Some(lines.join(", "))
}

/// Why a message goes by letter and not by mail: nobody has an address, mail does not arrive there, or nobody wants it.
pub(super) fn no_mail(view: &AccountView) -> Reason {
    let mut with_address = view.contacts.iter().filter(|contact| contact.email.is_some()).peekable();
    if with_address.peek().is_none() {
        return Reason::NoEmail;
    }
    if with_address.any(|contact| contact.refuses.email_fails) { Reason::EmailFails } else { Reason::EmailRefused }
}
