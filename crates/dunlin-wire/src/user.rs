//! Users and the links that let them in.

use dunlin_app::users::{Away, Link, Listed};
use dunlin_store::{IdentityProvider, User};
use serde::Serialize;

use crate::iso;

/// All users, by name.
#[derive(Debug, Serialize)]
pub struct UserList {
    /// By name.
    pub users: Vec<UserLine>,
}

/// A user.
#[derive(Debug, Serialize)]
pub struct UserLine {
    /// As it stands in the log.
    pub name: String,
    /// With which they sign in.
    pub email: String,
    /// `collector`, `supervisor`, `controller`, `auditor`, `administrator` or `early_out_agent`.
    pub role: String,
    /// `invited` (chose no password yet), `active` or `disabled`.
    pub state: String,
    /// They sign in with a one-time code.
    pub one_time_codes: bool,
    /// The partner to whose team they belong; null for the creditor's own people.
    pub partner: Option<String>,
    /// Who does their tasks while they are away, now or next; null when nobody stands in.
    pub stand_in: Option<StandInLine>,
}

/// Somebody stands in for a user.
#[derive(Debug, Serialize)]
pub struct StandInLine {
    /// Who does the tasks.
    pub by: String,
    /// The first day.
    pub from: String,
    /// The last day; null is until further notice.
    pub until: Option<String>,
    /// Why.
    pub why: String,
    /// Who said so.
    pub set_by: String,
}

impl From<&Away> for StandInLine {
    fn from(away: &Away) -> StandInLine {
        StandInLine {
            by: away.by.clone(),
            from: iso(away.from_on),
            until: away.until_on.map(iso),
            why: away.why.clone(),
            set_by: away.set_by.clone(),
        }
    }
}

/// A user, with a link that is to be handed over.
#[derive(Debug, Serialize)]
pub struct LinkReport {
    /// For whom; null for the one that sets the book up.
    pub user: Option<String>,
    /// `set_up`, `invitation` or `reset`.
    pub kind: String,
    /// It works once.
    pub address: String,
    /// For so many minutes.
    pub minutes: i64,
}

impl UserList {
    /// As a list shows them.
    pub fn new(users: &[Listed], away: &[Away]) -> UserList {
        let line = |one: &Listed| {
            let stand_in = away.iter().find(|away| away.of == one.user.name).map(StandInLine::from);
            UserLine { stand_in, ..UserLine::from(one) }
        };
        UserList { users: users.iter().map(line).collect() }
    }

    /// One of them.
    pub fn only(mut self, user: &User) -> Option<UserLine> {
        let at = self.users.iter().position(|line| line.name == user.name)?;
        Some(self.users.swap_remove(at))
    }
}

impl From<&Listed> for UserLine {
    fn from(one: &Listed) -> UserLine {
        let state = match (one.user.disabled_at, one.is_set_up) {
            (Some(_), _) => "disabled",
            (None, false) => "invited",
            (None, true) => "active",
        };
        UserLine {
            name: one.user.name.clone(),
            email: one.user.email.clone(),
            role: one.user.role.clone(),
            state: state.to_string(),
            one_time_codes: one.has_codes,
            partner: one.user.partner.clone(),
            stand_in: None,
        }
    }
}

impl LinkReport {
    /// A link under the address of the pages.
    pub fn new(link: &Link, user: Option<&str>, base: &str) -> LinkReport {
        LinkReport {
            user: user.map(str::to_string),
            kind: link.kind.code().to_string(),
            address: format!("{base}/set-up/{}", link.token),
            minutes: 30,
        }
    }
}

/// Who vouches for people instead of a password; the secret is not told.
#[derive(Debug, Serialize)]
pub struct ProviderReport {
    /// Its address; null when there is none.
    pub issuer: Option<String>,
    /// As what Dunlin is registered there.
    pub client_id: Option<String>,
    /// What stands on the button.
    pub label: Option<String>,
    /// The role of people whom nobody added; null when they do not come in.
    pub default_role: Option<String>,
    /// Where it sends people back to.
    pub redirect: String,
}

impl ProviderReport {
    /// The provider of a book whose pages have an address.
    pub fn new(provider: Option<&IdentityProvider>, base: &str) -> ProviderReport {
        ProviderReport {
            issuer: provider.map(|provider| provider.issuer.clone()),
            client_id: provider.map(|provider| provider.client_id.clone()),
            label: provider.map(|provider| provider.label.clone()),
            default_role: provider.and_then(|provider| provider.default_role.clone()),
            redirect: format!("{base}/sign-in/callback"),
        }
    }
}
