//! The frame around every screen: where one is, whose book it is, how fresh the bank is, and what was just done.
//!
//! Decides: the entries of the side bar and their order, and when the bank counts as old.

use dunlin_app::{App, AppError, Setting};
use dunlin_core::days::between;
use jiff::civil::Date;

use crate::assets;
use crate::face::Face;
use crate::security::Visitor;

/// After so many days the mark beside the bank's day warns.
const BANK_IS_OLD: i32 = 3;

/// An entry of the side bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Here {
    Today,
    Worklist,
    Customers,
    Runs,
    Cash,
    Aging,
    Policy,
    Reports,
    Imports,
    Settings,
}

/// The entries in their order: place, address, icon, key of the name. The second group begins with the policy.
const ENTRIES: &[(Here, &str, &str, &str)] = &[
    (Here::Today, "/", "sun", "ui-nav-today"),
    (Here::Worklist, "/worklist", "list-checks", "ui-nav-worklist"),
    (Here::Customers, "/customers", "users", "ui-nav-customers"),
    (Here::Runs, "/runs", "send", "ui-nav-runs"),
    (Here::Cash, "/cash", "arrow-left-right", "ui-nav-cash"),
    (Here::Aging, "/aging", "chart-column", "ui-nav-aging"),
    (Here::Policy, "/policy", "route", "ui-nav-policy"),
    (Here::Reports, "/reports", "chart-line", "ui-nav-reports"),
    (Here::Imports, "/imports", "file-input", "ui-nav-imports"),
    (Here::Settings, "/settings", "sliders-horizontal", "ui-nav-settings"),
];

/// One line of the side bar.
pub(crate) struct Entry {
    pub(crate) href: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) name: String,
    pub(crate) is_here: bool,
    pub(crate) begins_group: bool,
    /// What waits there.
    pub(crate) count: Option<u64>,
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
pub(crate) struct Frame {
    pub(crate) face: Face,
    pub(crate) title: String,
    pub(crate) entries: Vec<Entry>,
    pub(crate) crumbs: Vec<Crumb>,
    pub(crate) creditor: String,
    pub(crate) live: bool,
    pub(crate) today: Date,
    pub(crate) bank: Option<Date>,
    pub(crate) bank_is_old: bool,
    pub(crate) person: String,
    pub(crate) nonce: String,
    pub(crate) theme: Option<&'static str>,
    pub(crate) said: Option<Said>,
    /// Panes fill the window: the side bar shows icons only.
    pub(crate) is_working: bool,
    /// Keys that work here: key, key of its name.
    pub(crate) keys: Vec<(&'static str, &'static str)>,
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
        let (bank, tasks, proposals) = app.store.read(|tx| {
            let tasks = tx.tasks(creditor, dunlin_store::Tasks::Open)?.iter().filter(|line| line.task.due_on <= today).count();
            let runs = tx.runs(creditor)?;
            let proposals = runs.iter().filter(|run| run.state == dunlin_store::RunState::Proposed).count();
            Ok::<_, AppError>((tx.bank_known_up_to(creditor, today)?, tasks, proposals))
        })?;
        let face = visitor.face.clone();
        let count = |place: Here| match place {
            Here::Worklist => Some(tasks as u64).filter(|count| *count > 0),
            Here::Runs => Some(proposals as u64).filter(|count| *count > 0),
            _ => None,
        };
        let entries = ENTRIES.iter().map(|(place, href, icon, key)| Entry {
            href,
            icon,
            name: face.t(key),
            is_here: *place == here,
            begins_group: *place == Here::Policy,
            count: count(*place),
        });
        Ok(Frame {
            entries: entries.collect(),
            title: title.to_string(),
            crumbs: Vec::new(),
            creditor: setting.creditor.name.clone(),
            live: setting.creditor.live,
            today,
            bank,
            bank_is_old: bank.is_some_and(|day| between(day, today) > BANK_IS_OLD),
            person: visitor.person.clone(),
            nonce: visitor.nonce.clone(),
            theme: visitor.theme,
            said: visitor.said.clone(),
            is_working: false,
            keys: vec![("/", "ui-key-filter"), ("Ctrl K", "ui-key-search"), ("?", "ui-key-all")],
            face,
        })
    }

    /// Puts the page under another one.
    #[must_use]
    pub(crate) fn under(mut self, name: String, href: impl Into<String>) -> Frame {
        self.crumbs.push(Crumb { name, href: href.into() });
        self
    }

    /// Gives the page the whole window.
    #[must_use]
    pub(crate) fn working(mut self) -> Frame {
        self.is_working = true;
        self
    }

    /// Names the page's own keys, before those that work everywhere.
    #[must_use]
    pub(crate) fn with_keys(mut self, keys: &[(&'static str, &'static str)]) -> Frame {
        self.keys.splice(0..0, keys.iter().copied());
        self
    }

    /// A text without values.
    pub(crate) fn t(&self, key: &str) -> String {
        self.face.t(key)
    }

    /// The key of an outcome of a call.
    pub(crate) fn call_key(&self, code: &str) -> String {
        format!("ui-call-{}", code.replace('_', "-"))
    }

    /// The key of a reason of a dispute.
    pub(crate) fn dispute_key(&self, code: &str) -> String {
        format!("ui-dispute-{}", code.replace('_', "-"))
    }

    /// The key of a kind of hold.
    pub(crate) fn hold_key(&self, code: &str) -> String {
        format!("ui-hold-{}", code.replace('_', "-"))
    }

    /// Where an embedded file is.
    pub(crate) fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// A symbol of the icon sheet.
    pub(crate) fn icon(&self, name: &str) -> String {
        format!("{}#{name}", assets::address("icons.svg"))
    }
}
