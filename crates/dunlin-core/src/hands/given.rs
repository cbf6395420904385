//! To whom a customer's case may be given and from when, what that ends, and whose case counts where several numbers are seen as one.
//!
//! Requirement R2.10. A case is in one person's hands at a time: giving it to the next ends it for the one before.

use alloc::string::{String, ToString};

use jiff::civil::Date;

use super::{GivenCase, House};
use crate::id::{AccountId, CaseId};
use crate::view::AccountView;

/// Why a case cannot be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CannotGive {
    /// Nobody of this name works with the book.
    UnknownPerson,
    /// They only look, are of an outside team, or cannot come in.
    CannotCollect(String),
    /// The first day has passed: who had the tasks of days gone by is as it was.
    BeforeToday,
    /// Another begins on a later day; that is to be taken back first.
    BeginsLater {
        /// Whose it will be.
        to: String,
        /// From when on.
        from_on: Date,
    },
    /// It is theirs already, and ends by the same rule.
    GivenAlready(String),
    /// Nothing is late, so it would end by its rule at once.
    NothingLate,
}

impl House {
    /// Somebody's name as the book writes it, if they can take a case. A book without users takes every name.
    ///
    /// # Errors
    /// [`CannotGive::UnknownPerson`], [`CannotGive::CannotCollect`].
    pub fn takes_case(&self, name: &str) -> Result<String, CannotGive> {
        if self.people.is_empty() {
            return Ok(name.trim().to_string());
        }
        match self.find(name) {
            None => Err(CannotGive::UnknownPerson),
            Some(person) if person.works() => Ok(person.name.clone()),
            Some(person) => Err(CannotGive::CannotCollect(person.name.clone())),
        }
    }
}

impl GivenCase {
    /// Whether it may be given today. `running` are the cases of all numbers of the customer that have not ended; all of them end when it
    /// begins. `view` is the customer as of today.
    ///
    /// # Errors
    /// As [`CannotGive`] says, but for who can take it.
    pub fn may_be_given(&self, running: &[GivenCase], view: &AccountView, today: Date) -> Result<(), CannotGive> {
        if self.from_on < today {
            return Err(CannotGive::BeforeToday);
        }
        if let Some(later) = running.iter().find(|own| own.from_on > today) {
            return Err(CannotGive::BeginsLater { to: later.to.clone(), from_on: later.from_on });
        }
        if let Some(same) = running.iter().find(|own| own.to == self.to && own.lifts == self.lifts) {
            return Err(CannotGive::GivenAlready(same.to.clone()));
        }
        if self.is_over(view, today) { Err(CannotGive::NothingLate) } else { Ok(()) }
    }

    /// Of the cases of all numbers that are seen as one customer the one that counts: that of the account itself before those of numbers
    /// that are seen under it, and of several the last that began.
    pub fn counting(head: AccountId, cases: &[GivenCase]) -> Option<&GivenCase> {
        cases.iter().max_by_key(|case| (case.account == head, case.from_on, case.id))
    }

    /// What a running case of somebody who is called otherwise now becomes; what was theirs before stays as it was, under the old name.
    #[must_use]
    pub fn renamed(&self, to: &str, today: Date, id: CaseId) -> GivenCase {
        GivenCase { id, to: to.to_string(), from_on: self.from_on.max(today), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use jiff::civil::date;

    use super::*;
    use crate::hands::{Person, Post};
    use crate::id::UserId;
    use crate::plan::tests::{item, view};
    use crate::view::LiftRule;

    const TODAY: Date = date(2026, 5, 4);

    fn case(id: u128, account: u128, to: &str, from_on: Date) -> GivenCase {
        let (id, account, reason) = (CaseId(id), AccountId(account), "knows them".to_string());
        GivenCase { id, account, to: to.to_string(), from_on, lifts: LiftRule::ByPerson, reason }
    }

    #[test]
    fn a_case_goes_to_who_can_collect() {
        let person = |id, name: &str, post, is_off| Person { id: UserId(id), name: name.to_string(), post, is_off };
        let people = vec![
            person(1, "Ann", Some(Post::Collector), false),
            person(2, "Ben", Some(Post::Collector), true),
            person(3, "Eve", None, false),
        ];
        let house = House { people, stand_ins: Vec::new() };
        assert_eq!(house.takes_case(" ann ").as_deref(), Ok("Ann"));
        assert_eq!(house.takes_case("Ben"), Err(CannotGive::CannotCollect("Ben".to_string())));
        assert_eq!(house.takes_case("Eve"), Err(CannotGive::CannotCollect("Eve".to_string())), "she only looks");
        assert_eq!(house.takes_case("Mia"), Err(CannotGive::UnknownPerson));
        assert_eq!(House::default().takes_case("Mia ").as_deref(), Ok("Mia"), "a book without users");
    }

    #[test]
    fn it_is_given_from_today_and_once() {
        let (before, after) = (date(2026, 5, 3), date(2026, 5, 5));
        let late = view(vec![item("A", before, 100)]);
        let new = |to: &str, from_on| case(9, 7, to, from_on);
        assert_eq!(new("Ann", before).may_be_given(&[], &late, TODAY), Err(CannotGive::BeforeToday));
        assert_eq!(new("Ann", TODAY).may_be_given(&[], &late, TODAY), Ok(()));
        assert_eq!(new("Ann", after).may_be_given(&[], &late, TODAY), Ok(()));
        let bens = [case(1, 7, "Ben", before)];
        assert_eq!(new("Ann", TODAY).may_be_given(&bens, &late, TODAY), Ok(()), "it ends for Ben");
        let already = Err(CannotGive::GivenAlready("Ben".to_string()));
        assert_eq!(new("Ben", TODAY).may_be_given(&bens, &late, TODAY), already);
        let other_rule = GivenCase { lifts: LiftRule::NothingLate, ..new("Ben", TODAY) };
        assert_eq!(other_rule.may_be_given(&bens, &late, TODAY), Ok(()));
        let to_come = [case(1, 7, "Ben", before), case(2, 7, "Cleo", after)];
        let begins = Err(CannotGive::BeginsLater { to: "Cleo".to_string(), from_on: after });
        assert_eq!(new("Ann", TODAY).may_be_given(&to_come, &late, TODAY), begins);
        let on_time = view(vec![item("A", TODAY, 100)]);
        let until_paid = |from_on| GivenCase { lifts: LiftRule::NothingLate, ..new("Ann", from_on) };
        assert_eq!(until_paid(TODAY).may_be_given(&[], &on_time, TODAY), Err(CannotGive::NothingLate));
        assert_eq!(until_paid(after).may_be_given(&[], &on_time, TODAY), Ok(()), "something may be late then");
    }

    #[test]
    fn of_numbers_that_are_one_customer_its_own_case_counts_then_the_last_that_began() {
        let head = AccountId(7);
        let (first, last) = (case(1, 8, "Ann", date(2026, 5, 1)), case(2, 9, "Ben", date(2026, 5, 2)));
        let counts = |cases: &[GivenCase]| GivenCase::counting(head, cases).map(|case| case.to.clone());
        assert_eq!(counts(&[]), None);
        assert_eq!(counts(&[first.clone(), last.clone()]).as_deref(), Some("Ben"));
        assert_eq!(counts(&[last.clone(), first.clone()]).as_deref(), Some("Ben"));
        let own = case(3, 7, "Cleo", date(2026, 4, 1));
        assert_eq!(counts(&[first, own, last]).as_deref(), Some("Cleo"));
    }

    #[test]
    fn somebody_of_another_name_keeps_the_case_from_today_on() {
        let renamed = |from_on| case(1, 7, "Ann", from_on).renamed("Ann Byrne", TODAY, CaseId(2));
        assert_eq!(renamed(date(2026, 4, 1)), case(2, 7, "Ann Byrne", TODAY));
        assert_eq!(renamed(date(2026, 6, 1)), case(2, 7, "Ann Byrne", date(2026, 6, 1)), "it was to begin later");
    }
}
