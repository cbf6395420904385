//! In whose hands a task is: a person, or whoever has a role, and why.
//!
//! Requirements R1.7 (the account manager takes over; in a one-person business the owner does), R2.8, R2.10 (who knows the customer can be
//! the one who collects), R0.8. Decides: the written order in which a task looks for somebody. A name that was put on it comes first, then
//! the person to whom the customer's case is given, then the customer's own people, then the people of the house by what they may. Who is
//! away has a stand-in; who cannot be found, or cannot come in any more, passes it on; so no task is nobody's while there is anybody.
//!
//! What this module does not do: it changes no task. Whose a task is follows anew for each day from what is known on it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::id::{AccountId, CaseId, UserId};
use crate::standing::nothing_late;
use crate::view::{AccountView, LiftRule};

mod given;

pub use given::CannotGive;

/// A customer's case: all that there is to collect from it, given to one person.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GivenCase {
    /// Key.
    pub id: CaseId,
    /// Whose.
    pub account: AccountId,
    /// The person's name.
    pub to: String,
    /// From this day on.
    pub from_on: Date,
    /// By what it ends by itself: nothing (a person takes it back), or that nothing is late any more.
    pub lifts: LiftRule,
    /// Why, in a person's words.
    pub reason: String,
}

impl GivenCase {
    /// Its own rule says on a day that it ends.
    pub fn is_over(&self, view: &AccountView, today: Date) -> bool {
        self.lifts == LiftRule::NothingLate && self.from_on <= today && nothing_late(view, today)
    }
}

/// What somebody of the house may, as far as tasks go; in the order in which one passes a task to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Post {
    /// Works with customers.
    Collector,
    /// Leads those who do.
    Supervisor,
    /// Answers for the figures.
    Controller,
    /// May everything.
    Administrator,
}

impl Post {
    /// The stable word: that of the role.
    pub fn code(self) -> &'static str {
        match self {
            Post::Collector => "collector",
            Post::Supervisor => "supervisor",
            Post::Controller => "controller",
            Post::Administrator => "administrator",
        }
    }
}

/// Somebody who works with the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Key.
    pub id: UserId,
    /// As it stands in the log.
    pub name: String,
    /// What they may; `None` may do no task: they only look, or belong to an outside team.
    pub post: Option<Post>,
    /// They cannot come in any more.
    pub is_off: bool,
}

impl Person {
    /// They may do tasks and can come in.
    pub fn works(&self) -> bool {
        self.post.is_some() && !self.is_off
    }
}

/// Somebody does another one's tasks for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StandIn {
    /// Who is away.
    pub of: UserId,
    /// Who does their tasks.
    pub by: UserId,
    /// The first day.
    pub from_on: Date,
    /// The last day; open when there is none.
    pub until_on: Option<Date>,
}

impl StandIn {
    /// It holds on a day.
    pub fn covers(&self, day: Date) -> bool {
        self.from_on <= day && self.until_on.is_none_or(|until| day <= until)
    }
}

/// Who works with the book. Without anybody every task is its role's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct House {
    /// All of them.
    pub people: Vec<Person>,
    /// Those that were not ended early.
    pub stand_ins: Vec<StandIn>,
}

/// A task as far as the question goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Duty<'a> {
    /// Whose the policy makes it: `collector`, `sales_rep`, `account_manager`, `controller`, `management`.
    pub role: &'a str,
    /// To whom a person gave this very task.
    pub named: Option<&'a str>,
    /// To whom the customer's case is given on the day.
    pub case: Option<&'a str>,
    /// The customer's sales representative.
    pub sales_rep: Option<&'a str>,
    /// The customer's account manager.
    pub account_manager: Option<&'a str>,
}

/// Who has a task.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hand {
    /// A person, by name.
    Person(String),
    /// Whoever has the role.
    Role(String),
}

impl Hand {
    /// As a filter names it: the name, or the role after `role:`.
    pub fn code(&self) -> String {
        match self {
            Hand::Person(name) => name.clone(),
            Hand::Role(role) => ["role:", role].concat(),
        }
    }
}

/// Why a task is in those hands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because {
    /// A person gave this task to them.
    Named(String),
    /// The customer's case is given to them.
    Case(String),
    /// They are the customer's sales representative.
    SalesRep(String),
    /// They are the customer's account manager.
    AccountManager(String),
    /// The customer has none of the role.
    NobodyKnown(&'static str),
    /// They do not work with this book.
    Unknown(String),
    /// They cannot come in any more, or may do no tasks, and nobody stands in for them.
    Off(String),
    /// They are away, and who stands in for them is not there either.
    BothAway(String),
    /// Somebody stands in for them.
    StandsIn {
        /// Who is away.
        of: String,
        /// Who does their tasks.
        by: String,
        /// The last day, where there is one.
        until: Option<Date>,
    },
    /// Nobody who may do it in the first place is there; the next who may has it.
    Next(Post),
}

impl Because {
    /// The stable word.
    pub fn code(&self) -> &'static str {
        match self {
            Because::Named(_) => "named",
            Because::Case(_) => "case",
            Because::SalesRep(_) => "sales_rep",
            Because::AccountManager(_) => "account_manager",
            Because::NobodyKnown(_) => "nobody_known",
            Because::Unknown(_) => "unknown",
            Because::Off(_) => "off",
            Because::BothAway(_) => "both_away",
            Because::StandsIn { .. } => "stands_in",
            Because::Next(_) => "next",
        }
    }
}

/// Who has a task, for whom, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Had {
    /// Who has it.
    pub hand: Hand,
    /// Whose it would be, where somebody stands in.
    pub for_whom: Option<String>,
    /// Why, in order; nothing where it is simply its role's.
    pub because: Vec<Because>,
}

/// The people of the house whom a task of a role asks, one after the other.
fn order(role: &str) -> [Post; 4] {
    use Post::{Administrator, Collector, Controller, Supervisor};
    match role {
        "controller" => [Controller, Administrator, Supervisor, Collector],
        "sales_rep" | "account_manager" | "management" => [Supervisor, Collector, Controller, Administrator],
        _ => [Collector, Supervisor, Controller, Administrator],
    }
}

/// Who has a task on a day.
pub fn who_has(duty: &Duty<'_>, house: &House, day: Date) -> Had {
    let mut because = Vec::new();
    for (name, why, is_given) in named(duty, &mut because) {
        because.push(why);
        match house.find(name) {
            // Somebody whom a person named has it, even where the book does not know them.
            None if is_given || house.people.is_empty() => {
                return Had { hand: Hand::Person(name.to_string()), for_whom: None, because };
            }
            None => because.push(Because::Unknown(name.to_string())),
            Some(person) => match house.does_for(person, day) {
                Ok(Some(stands)) => return stood_in(person, &stands, because),
                Ok(None) => return Had { hand: Hand::Person(person.name.clone()), for_whom: None, because },
                Err(why) => because.push(why),
            },
        }
    }
    let asked = order(duty.role);
    for post in asked {
        if let Some(mut had) = house.of_post(post, day) {
            if post.code() != duty.role {
                because.push(Because::Next(post));
            }
            because.append(&mut had.because);
            return Had { because, ..had };
        }
    }
    Had { hand: Hand::Role(duty.role.to_string()), for_whom: None, because }
}

/// The people whom a task names itself, in order, each with why, and whether a person of the house named them.
fn named<'a>(duty: &Duty<'a>, because: &mut Vec<Because>) -> Vec<(&'a str, Because, bool)> {
    let mut found: Vec<(&str, Because, bool)> = Vec::new();
    found.extend(duty.named.map(|name| (name, Because::Named(name.to_string()), true)));
    let case = duty.case.map(|name| (name, Because::Case(name.to_string()), true));
    let rep = duty.sales_rep.map(|name| (name, Because::SalesRep(name.to_string()), false));
    let manager = duty.account_manager.map(|name| (name, Because::AccountManager(name.to_string()), false));
    let (own, missing) = match duty.role {
        "collector" => (alloc::vec![case], None),
        "sales_rep" => (alloc::vec![rep, manager, case], duty.sales_rep.is_none().then_some("sales_rep")),
        "account_manager" => {
            (alloc::vec![manager, rep, case], duty.account_manager.is_none().then_some("account_manager"))
        }
        _ => (Vec::new(), None),
    };
    if let Some(role) = missing.filter(|_| duty.named.is_none()) {
        because.push(Because::NobodyKnown(role));
    }
    found.extend(own.into_iter().flatten());
    found
}

fn stood_in(person: &Person, (by, until): &(String, Option<Date>), mut because: Vec<Because>) -> Had {
    let of = person.name.clone();
    because.push(Because::StandsIn { of: of.clone(), by: by.clone(), until: *until });
    Had { hand: Hand::Person(by.clone()), for_whom: Some(of), because }
}

impl House {
    /// Somebody by name, whatever the case of its letters.
    pub fn find(&self, name: &str) -> Option<&Person> {
        let folded = name.trim().to_lowercase();
        self.people.iter().find(|person| person.name.to_lowercase() == folded)
    }

    /// Those who cannot come in any more and for whom nobody stands in on a day.
    pub fn left_without(&self, day: Date) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |person| person.is_off && self.does_for(person, day).is_err())
    }

    /// The same, and those who are away and whose stand-in is not there either.
    pub fn unattended(&self, day: Date) -> impl Iterator<Item = &Person> {
        let is_gone = move |person: &&Person| person.is_off || self.stand_in_of(person.id, day).is_some();
        self.people.iter().filter(is_gone).filter(move |person| self.does_for(person, day).is_err())
    }

    /// Who does somebody's tasks on a day: they themselves (`None`), or the name of their stand-in and the last day of that.
    fn does_for(&self, person: &Person, day: Date) -> Result<Option<(String, Option<Date>)>, Because> {
        let Some(first) = self.stand_in_of(person.id, day) else {
            return if person.works() { Ok(None) } else { Err(Because::Off(person.name.clone())) };
        };
        let (mut at, mut seen) = (first, alloc::vec![person.id]);
        loop {
            if seen.contains(&at.by) {
                return Err(Because::BothAway(person.name.clone()));
            }
            seen.push(at.by);
            match (self.stand_in_of(at.by, day), self.people.iter().find(|own| own.id == at.by)) {
                (Some(further), _) => at = further,
                (None, Some(by)) if by.works() => return Ok(Some((by.name.clone(), first.until_on))),
                (None, _) => return Err(Because::BothAway(person.name.clone())),
            }
        }
    }

    fn stand_in_of(&self, person: UserId, day: Date) -> Option<&StandIn> {
        self.stand_ins.iter().find(|one| one.of == person && one.covers(day))
    }

    /// Who has a task of a post: the one person who is there, whoever has it where there are several, or the stand-in of who is away.
    fn of_post(&self, post: Post, day: Date) -> Option<Had> {
        let own = || self.people.iter().filter(move |person| person.post == Some(post));
        let mut there = own().filter(|person| person.works() && self.stand_in_of(person.id, day).is_none());
        match (there.next(), there.next()) {
            (Some(only), None) => {
                Some(Had { hand: Hand::Person(only.name.clone()), for_whom: None, because: Vec::new() })
            }
            (Some(_), Some(_)) => {
                Some(Had { hand: Hand::Role(post.code().to_string()), for_whom: None, because: Vec::new() })
            }
            (None, _) => own().find_map(|person| {
                let stands = self.does_for(person, day).ok()??;
                Some(stood_in(person, &stands, Vec::new()))
            }),
        }
    }
}

#[cfg(test)]
mod tests;
