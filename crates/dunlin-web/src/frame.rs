//! The frame around every screen: where one is, whose book it is, how fresh the bank is, and what was just done.
//!
//! Decides: the entries of the side bar and their order.

use dunlin_app::{App, AppError, Right, Role, Setting};
use jiff::civil::Date;

use crate::address::Address;
use crate::face::Face;
use crate::security::Visitor;
use crate::{assets, help};

/// An entry of the side bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Here {
    Today,
    Worklist,
    Customers,
    Runs,
    Cash,
    Aging,
    Reports,
    Imports,
    Policy,
    Settings,
    Approvals,
    Credit,
    /// What was placed with an outside team.
    Team,
    /// None of them.
    Elsewhere,
}

/// The entries in their order: place, address, icon, key of the name, and the letter that goes there after `g`.
const ENTRIES: &[(Here, &str, &str, &str, char)] = &[
    (Here::Today, "/", "sun", "ui-nav-today", 't'),
    (Here::Worklist, "/worklist", "list-checks", "ui-nav-worklist", 'w'),
    (Here::Customers, "/customers", "users", "ui-nav-customers", 'c'),
    (Here::Runs, "/runs", "send", "ui-nav-runs", 'r'),
    (Here::Cash, "/cash", "arrow-left-right", "ui-nav-cash", 'b'),
    (Here::Aging, "/aging", "chart-column", "ui-nav-aging", 'a'),
    (Here::Reports, "/reports", "chart-line", "ui-nav-reports", 'd'),
    (Here::Credit, "/credit", "shield-check", "ui-nav-credit", 'k'),
    (Here::Approvals, "/approvals", "stamp", "ui-nav-approvals", 'y'),
    (Here::Policy, "/policy", "route", "ui-nav-policy", 'p'),
    (Here::Imports, "/imports", "file-input", "ui-nav-imports", 'i'),
    (Here::Settings, "/settings", "sliders-horizontal", "ui-nav-settings", 's'),
];

/// The only entry of somebody who works for a partner.
const OF_TEAM: &[(Here, &str, &str, &str, char)] = &[(Here::Team, "/team", "list-checks", "ui-nav-worklist", 'w')];

/// The first entry of the second group: what is set up once and looked at now and then.
const SECOND_GROUP: &str = "/policy";

/// One line of the side bar.
pub(crate) struct Entry {
    pub(crate) href: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) name: String,
    pub(crate) is_here: bool,
    /// Goes there after `g`.
    pub(crate) go: char,
    /// What waits there.
    pub(crate) count: Option<u64>,
}

/// What stands under the customers once one is there: address, icon, key of the name.
const OF_CUSTOMERS: [(&str, &str, &str); 5] = [
    ("/replies", "mail", "ui-replies"),
    ("/promises", "calendar-check", "ui-promises"),
    ("/plans", "calendar-clock", "ui-plans"),
    ("/disputes", "scale", "ui-disputes"),
    ("/placements", "split", "ui-placements"),
];

/// What stands under the runs once one is there.
const OF_RUNS: [(&str, &str, &str); 3] =
    [("/mail", "mail", "ui-mail"), ("/print", "printer", "ui-print"), ("/templates", "file-text", "ui-templates")];

/// A line of the side bar under another one.
pub(crate) struct Under {
    pub(crate) href: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) name: String,
    pub(crate) is_here: bool,
}

/// A step of the way to this page.
pub(crate) struct Crumb {
    pub(crate) name: String,
    pub(crate) href: String,
}

/// What was just done, and how it is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) text: String,
    /// Where a POST takes it back.
    pub(crate) undo: Option<String>,
}

/// The frame.
#[expect(clippy::struct_excessive_bools, reason = "one for each thing that is shown or not")]
pub(crate) struct Frame {
    pub(crate) face: Face,
    pub(crate) title: String,
    pub(crate) entries: Vec<Entry>,
    pub(crate) crumbs: Vec<Crumb>,
    pub(crate) creditor: String,
    pub(crate) live: bool,
    /// Everything in the book is invented.
    pub(crate) is_demo: bool,
    pub(crate) today: Date,
    /// The day up to which the bank is known.
    pub(crate) bank: Option<String>,
    pub(crate) bank_is_old: bool,
    pub(crate) person: String,
    pub(crate) role: Option<Role>,
    pub(crate) nonce: String,
    pub(crate) theme: Option<&'static str>,
    pub(crate) said: Option<Said>,
    /// The symbol beside it: a tick, unless it was a no.
    pub(crate) said_icon: &'static str,
    /// Where the page is.
    pub(crate) address: Address,
    /// Keys that work here: key, key of its name.
    pub(crate) keys: Vec<(&'static str, &'static str)>,
    /// The body's class: `working` where panes fill the window, and the side bar is narrow.
    pub(crate) class: &'static str,
    /// Single keys work.
    pub(crate) has_keys: bool,
    /// The help page of this screen; empty where there is none.
    pub(crate) help: &'static str,
}

impl Frame {
    /// The frame of a page.
    pub(crate) fn read(
        app: &mut App,
        setting: &Setting,
        visitor: &Visitor,
        here: Here,
        title: &str,
    ) -> Result<Frame, AppError> {
        let today = app.clock.today(&setting.creditor.timezone);
        let creditor = setting.creditor.id;
        let looks = visitor.may(Right::Read);
        let (bank, tasks, proposals, lines, yours, is_demo) = app.store.read(|tx| {
            if !looks {
                return Ok::<_, AppError>((None, 0, 0, 0, 0, tx.is_demo()?));
            }
            let tasks = tx.tasks_waiting(creditor, today)?;
            let runs = tx.runs(creditor)?;
            let proposals = runs.iter().filter(|run| run.state == dunlin_store::RunState::Proposed).count();
            let lines = tx.bank_waiting(creditor)?;
            let open = tx.open_approvals(creditor)?;
            let yours = open.iter().filter(|one| visitor.may_decide(one)).count();
            Ok::<_, AppError>((
                tx.bank_known_up_to(creditor, &dunlin_store::AsOf::day(today))?,
                tasks,
                proposals,
                lines,
                yours,
                tx.is_demo()?,
            ))
        })?;
        let face = visitor.face.clone();
        let count = |place: Here| match place {
            Here::Worklist => u64::try_from(tasks).ok().filter(|count| *count > 0),
            Here::Cash => u64::try_from(lines).ok().filter(|count| *count > 0),
            Here::Approvals => Some(yours as u64).filter(|count| *count > 0),
            Here::Runs => Some(proposals as u64).filter(|count| *count > 0),
            _ => None,
        };
        let offered = if looks { ENTRIES } else { OF_TEAM };
        let entries = offered.iter().map(|(place, href, icon, key, go)| Entry {
            go: *go,
            href,
            icon,
            name: face.t(key),
            is_here: *place == here,
            count: count(*place),
        });
        Ok(Frame {
            entries: entries.collect(),
            title: title.to_string(),
            crumbs: Vec::new(),
            creditor: setting.creditor.name.clone(),
            live: setting.creditor.live,
            is_demo,
            today,
            bank: bank.map(|day| face.date(day)),
            bank_is_old: bank.is_some_and(|day| setting.policy.is_stale(day, today, &setting.calendar)),
            person: visitor.person.clone(),
            role: visitor.role,
            nonce: visitor.nonce.clone(),
            theme: visitor.theme,
            said: visitor.said.clone(),
            said_icon: "check",
            address: visitor.address.clone(),
            keys: if looks { vec![("/", "ui-key-filter"), ("Ctrl K", "ui-key-search")] } else { Vec::new() },
            class: "",
            has_keys: visitor.keys,
            help: help::of_screen(visitor.address.path()).unwrap_or_default(),
            face,
        })
    }

    /// Whether the person who looks has a right: what they may not do is not offered.
    pub(crate) fn may(&self, right: &str) -> bool {
        Right::find(right).is_some_and(|right| self.role.is_some_and(|role| role.has(right)))
    }

    /// The person may change nothing: no form for a change is shown.
    pub(crate) fn only_looks(&self) -> bool {
        self.role == Some(Role::Auditor)
    }

    /// Puts the page under another one.
    #[must_use]
    pub(crate) fn under(mut self, name: String, href: impl Into<String>) -> Frame {
        self.crumbs.push(Crumb { name, href: href.into() });
        self
    }

    /// Makes it a page whose panes fill the window.
    #[must_use]
    pub(crate) fn working(mut self) -> Frame {
        self.class = "working";
        self
    }

    /// Names the page's own keys, before those that work everywhere.
    #[must_use]
    pub(crate) fn with_keys(mut self, keys: &[(&'static str, &'static str)]) -> Frame {
        self.keys.splice(0..0, keys.iter().copied());
        self
    }

    /// The same for keys of acts: whoever may not act is not told of them.
    #[must_use]
    pub(crate) fn with_act_keys(self, right: Right, keys: &[(&'static str, &'static str)]) -> Frame {
        if self.may(right.code()) { self.with_keys(keys) } else { self }
    }

    /// This page with one thing of its address changed.
    pub(crate) fn with(&self, key: &str, value: &str) -> String {
        self.address.with(key, value)
    }

    /// One of this page's tables as a file, with the filter and the order of the page.
    pub(crate) fn file(&self, table: &str, code: &str) -> String {
        self.address.file(table, code)
    }

    /// The day, as the bar says it.
    pub(crate) fn today_in_words(&self) -> String {
        self.face.weekday(self.today)
    }

    /// The entries in their two groups.
    pub(crate) fn groups(&self) -> [&[Entry]; 2] {
        let at = self.entries.iter().position(|entry| entry.href == SECOND_GROUP).unwrap_or(self.entries.len());
        let (first, second) = self.entries.split_at(at);
        [first, second]
    }

    /// What stands under an entry of the side bar, where the page is one of its own: the lists of all customers.
    pub(crate) fn under_entry(&self, entry: &Entry) -> Vec<Under> {
        match entry.href {
            "/customers" if entry.is_here => self.of_customers(),
            "/runs" if entry.is_here => OF_RUNS.map(|own| self.line(own)).into(),
            _ => Vec::new(),
        }
    }

    fn line(&self, (href, icon, key): (&'static str, &'static str, &str)) -> Under {
        Under { href, icon, name: self.face.t(key), is_here: self.is_within(href) }
    }

    /// The lists of all customers.
    pub(crate) fn of_customers(&self) -> Vec<Under> {
        OF_CUSTOMERS.map(|own| self.line(own)).into()
    }

    /// The lists of all customers, and what stands under the runs: all that has no entry of its own.
    pub(crate) fn of_others(&self) -> Vec<Under> {
        OF_CUSTOMERS.into_iter().chain(OF_RUNS).map(|own| self.line(own)).collect()
    }

    /// The page is one of those under an entry.
    pub(crate) fn is_under(&self) -> bool {
        OF_CUSTOMERS.iter().chain(&OF_RUNS).any(|(href, ..)| self.is_within(href))
    }

    fn is_within(&self, href: &str) -> bool {
        let begins = |with: &str| {
            self.address.path().strip_prefix(with).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        begins(href) || (href == "/placements" && begins("/portfolios"))
    }

    /// The entries of the bar at the foot of a phone; all others are behind "More".
    pub(crate) fn entries_below(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().take(4)
    }

    /// Whether this is Today, whose date stands in the top bar on phones too.
    pub(crate) fn is_today(&self) -> bool {
        self.entries.iter().any(|entry| entry.href == "/" && entry.is_here)
    }

    /// The page is one of those behind "More".
    pub(crate) fn is_more(&self) -> bool {
        !self.entries_below().any(|entry| entry.is_here)
    }

    /// A text without values.
    pub(crate) fn t(&self, key: &str) -> String {
        self.face.t(key)
    }

    /// The text of a code: `ui-call-` and `no_answer` give `ui-call-no-answer`.
    pub(crate) fn of(&self, prefix: &str, code: &str) -> String {
        self.face.t(&format!("{prefix}{}", code.replace('_', "-")))
    }

    /// Where an embedded file is.
    #[expect(clippy::unused_self, reason = "templates call what the frame has")]
    pub(crate) fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// A symbol of the icon sheet.
    #[expect(clippy::unused_self, reason = "templates call what the frame has")]
    pub(crate) fn icon(&self, name: &str) -> String {
        format!("{}#{name}", assets::address("icons.svg"))
    }
}
