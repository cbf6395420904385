//! In whose hands tasks are: reads who works with the book, who stands in, whose case is given to whom; and says why in words.
//!
//! Decides nothing: who has a task is `dunlin_core::hands`.

use std::collections::BTreeMap;

use dunlin_core::code::Value;
use dunlin_core::hands::{Because, Duty, GivenCase, Had, House, Person, Post, who_has};
use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::view::AccountView;
use dunlin_store::{AsOf, TaskLine, Tx, User};
use dunlin_words::Words;
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::error::AppError;
use crate::rights::Role;
use crate::run::wording::say;

/// All that is asked about a task's hands on a day.
#[derive(Debug)]
pub(crate) struct Hands {
    house: House,
    /// To whom cases are given, by the account under which a customer is seen.
    cases: BTreeMap<AccountId, String>,
    links: dunlin_store::Links,
    day: Date,
}

/// A customer as far as the question goes.
#[derive(Debug)]
pub(crate) struct About {
    account: AccountId,
    sales_rep: Option<String>,
    account_manager: Option<String>,
}

impl About {
    /// Of a customer's view.
    pub(crate) fn of(view: &AccountView) -> About {
        let (sales_rep, account_manager) = (view.sales_rep.clone(), view.account_manager.clone());
        About { account: view.account, sales_rep, account_manager }
    }
}

impl Hands {
    /// As of a day.
    pub(crate) fn read(tx: &mut Tx<'_>, creditor: CreditorId, day: Date) -> Result<Hands, AppError> {
        let links = tx.links(creditor, &AsOf::day(day))?;
        let mut given: BTreeMap<AccountId, Vec<GivenCase>> = BTreeMap::new();
        for line in tx.cases_on(creditor, day)? {
            given.entry(links.head_of(line.case.account)).or_default().push(line.case);
        }
        let counting =
            |(head, cases): (&AccountId, &Vec<GivenCase>)| Some((*head, GivenCase::counting(*head, cases)?.to.clone()));
        let cases = given.iter().filter_map(counting).collect();
        Ok(Hands { house: house(tx)?, cases, links, day })
    }

    /// Who has an open task.
    pub(crate) fn of(&self, line: &TaskLine) -> Had {
        let case = self.cases.get(&self.links.head_of(line.task.account));
        let duty = Duty {
            role: &line.task.role,
            named: line.assignee.as_deref(),
            case: case.map(String::as_str),
            sales_rep: line.sales_rep.as_deref(),
            account_manager: line.account_manager.as_deref(),
        };
        who_has(&duty, &self.house, self.day)
    }

    /// Who would have a task of a role about a customer.
    pub(crate) fn of_role(&self, role: &str, about: &About) -> Had {
        let duty = Duty {
            role,
            named: None,
            case: self.cases.get(&self.links.head_of(about.account)).map(String::as_str),
            sales_rep: about.sales_rep.as_deref(),
            account_manager: about.account_manager.as_deref(),
        };
        who_has(&duty, &self.house, self.day)
    }

    /// The account under which one is seen.
    pub(crate) fn head_of(&self, account: AccountId) -> AccountId {
        self.links.head_of(account)
    }

    /// The accounts that are seen under one.
    pub(crate) fn members_of(&self, head: AccountId) -> Vec<AccountId> {
        self.links.members_of(head).into_iter().collect()
    }

    /// Those who cannot come in, or are away, and for whom nobody does anything: their names, how many of these open tasks went on to others
    /// because of that, and how many cases are theirs. Nobody without any.
    pub(crate) fn unattended(&self, tasks: &[TaskLine]) -> Vec<(String, usize, usize)> {
        let mut found: Vec<(String, usize, usize)> =
            self.house.unattended(self.day).map(|person| (person.name.clone(), 0, 0)).collect();
        for had in if found.is_empty() { &[] } else { tasks }.iter().map(|line| self.of(line)) {
            for why in &had.because {
                if let Because::Off(name) | Because::BothAway(name) = why {
                    found.iter_mut().filter(|own| own.0 == *name).for_each(|own| own.1 += 1);
                }
            }
        }
        for own in &mut found {
            own.2 = self.cases.values().filter(|name| **name == own.0).count();
        }
        found.retain(|(_, tasks, cases)| tasks + cases > 0);
        found
    }

    /// Names that stand on a task or a case and lead nowhere: of people who cannot come in and for whom nobody stands in.
    pub(crate) fn left_without(&self) -> impl Iterator<Item = &str> {
        self.house.left_without(self.day).map(|person| person.name.as_str())
    }
}

/// Who works with the book, and who stands in for whom.
pub(crate) fn house(tx: &mut Tx<'_>) -> Result<House, AppError> {
    let people = tx.users()?.iter().map(person).collect();
    let stand_ins = tx.stand_ins()?.iter().map(|line| line.stand_in).collect();
    Ok(House { people, stand_ins })
}

pub(crate) fn person(user: &User) -> Person {
    let post = match Role::find(&user.role) {
        Some(Role::Collector) => Some(Post::Collector),
        Some(Role::Supervisor) => Some(Post::Supervisor),
        Some(Role::Controller) => Some(Post::Controller),
        Some(Role::Administrator) => Some(Post::Administrator),
        Some(Role::Auditor | Role::EarlyOutAgent) | None => None,
    };
    let post = post.filter(|_| user.partner.is_none());
    Person { id: user.id, name: user.name.clone(), post, is_off: user.disabled_at.is_some() }
}

/// Who has each of some tasks today; `None` for one that is done.
///
/// # Errors
/// What the store gives.
pub fn of_tasks(app: &mut App, setting: &Setting, tasks: &[TaskLine]) -> Result<Vec<Option<Had>>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let hands = Hands::read(tx, setting.creditor.id, today)?;
        Ok(tasks.iter().map(|line| line.done_on.is_none().then(|| hands.of(line))).collect())
    })
}

/// Why a task is in somebody's hands, as a sentence.
pub fn because_sentence(words: &Words, because: &Because) -> String {
    let role = |code: &str| Value::from(say(words, "ui-does-", &code.replace('_', "-"), &[]).as_str());
    let (key, values): (String, Vec<(&'static str, Value)>) = match because {
        Because::Named(name)
        | Because::Case(name)
        | Because::SalesRep(name)
        | Because::AccountManager(name)
        | Because::Unknown(name)
        | Because::Off(name)
        | Because::BothAway(name) => (because.code().replace('_', "-"), vec![("name", name.as_str().into())]),
        Because::NobodyKnown(own) => ("nobody-known".into(), vec![("role", role(own))]),
        Because::StandsIn { of, by, until: Some(day) } => {
            ("stands-in".into(), vec![("of", of.as_str().into()), ("by", by.as_str().into()), ("day", (*day).into())])
        }
        Because::StandsIn { of, by, until: None } => {
            ("stands-in-open".into(), vec![("of", of.as_str().into()), ("by", by.as_str().into())])
        }
        Because::Next(post) => ("next".into(), vec![("role", role(post.code()))]),
    };
    say(words, "ui-hand-", &key, &values)
}
