//! Who is still to be found at the customer: its manager or owner, some days before a letter is for them.
//!
//! Requirements R1.7, R2.3. Where nobody is known who manages or owns the customer, a letter to the management goes to accounts payable. So that
//! it need not, a person is asked in time to find out who that is and how they can be reached; once, as long as something is open for which it was
//! asked. The task ends when such a contact is entered.

use alloc::string::ToString;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::ladder::Ladder;
use super::{Action, ActionKind, Take};
use crate::account::Role;
use crate::days::after;
use crate::policy::Channel;
use crate::view::AccountView;

/// The step under which the task stands; no policy lists it.
pub const FIND_STEP: &str = "find-management";
/// Who is asked: whoever speaks with the customer.
const SEEKER: &str = "collector";
/// So many days before the letter: a collector speaks with somebody there meanwhile.
const AHEAD_DAYS: i32 = 7;

/// Somebody is known who manages or owns the customer.
pub fn is_management_known(view: &AccountView) -> bool {
    view.contacts.iter().any(|contact| contact.role.is_some_and(is_management))
}

/// A contact of this role is one whom the task asks for.
pub fn is_management(role: Role) -> bool {
    matches!(role, Role::Manager | Role::Owner)
}

/// What is asked today, and from which day on something is to be asked.
#[derive(Default)]
pub(super) struct Sought {
    pub(super) action: Option<Action>,
    pub(super) wake_on: Option<Date>,
}

/// The task that asks who manages the customer; `is_free` are the items against which nothing stands.
pub(super) fn management(ladder: &Ladder<'_>, is_free: impl Fn(usize) -> bool) -> Sought {
    let (view, day) = (ladder.view, ladder.day);
    if is_management_known(view) || view.items.iter().any(|item| item.taken(FIND_STEP).is_some()) {
        return Sought::default();
    }
    let mut sought = Sought::default();
    let mut late: Vec<usize> = Vec::new();
    for (at, item) in view.items.iter().enumerate().filter(|(at, _)| is_free(*at)) {
        let Some(letter_on) = ladder.to_management_on(item) else { continue };
        late.push(at);
        let from = day.calendar.next_business_day_on_or_after(after(letter_on, -AHEAD_DAYS).max(day.on));
        sought.wake_on = Some(sought.wake_on.map_or(from, |earliest| earliest.min(from)));
    }
    if sought.wake_on.is_some_and(|from| from <= day.on) {
        let take = |item| Take { item, step: FIND_STEP.into(), cycle: 0 };
        sought.action = Some(Action {
            step: FIND_STEP.into(),
            kind: ActionKind::Task,
            channel: Channel::None,
            template: None,
            to: None,
            contact: None,
            role: Some(SEEKER.to_string()),
            hold: None,
            takes: late.into_iter().map(take).collect(),
        });
    }
    sought
}
