//! People who work with the book: who they are, what they may, and how they prove it.
//!
//! Decides: what a name and an e-mail must be, and that somebody can always say who else may (the last administrator stays). A name
//! stands in the log, so nobody is deleted; who leaves is disabled.

mod limits;
mod links;
mod own;
mod password;
pub mod provider;
mod sign_in;
mod stand_in;
mod token;
mod totp;

use dunlin_core::id::UserId;
use dunlin_store::{Tx, User, Who};
use jiff::Timestamp;

pub use links::{Link, Linked, choose_password, invitation, look, reset_link, set_up, set_up_link};
pub use own::{
    OpenSession, Profile, change_password, confirm_codes, drop_codes, end_other_sessions, end_session,
    new_recovery_codes, profile, rename, start_codes,
};
pub use password::{LONGEST, PasswordProblem, RECOMMENDED, SHORTEST, check};
pub use sign_in::{Entry, Origin, Visit, second_factor, sign_in, sign_out, visit};
pub use stand_in::{Away, AwayInput, end_stand_in, stand_in, stand_ins};

use crate::app::{App, new_ids};
use crate::error::{AppError, Failure};
use crate::rights::Role;

/// The longest name.
const NAME_MAX: usize = 60;
/// The longest e-mail address (RFC 5321).
const EMAIL_MAX: usize = 254;

/// Somebody who is to work with the book.
#[derive(Debug, Clone, Copy)]
pub struct NewUser<'a> {
    /// As it will stand in the log.
    pub name: &'a str,
    /// With which they sign in.
    pub email: &'a str,
    /// What they may.
    pub role: Role,
    /// Of an outside team: which.
    pub partner: Option<&'a str>,
}

/// A user as a list shows them.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The row.
    pub user: User,
    /// What they may.
    pub role: Role,
    /// They sign in with a second factor.
    pub has_codes: bool,
    /// They chose a password, or a provider vouches for them.
    pub is_set_up: bool,
    /// They are the only one who may say who else may.
    pub is_last_administrator: bool,
}

impl Listed {
    /// Whether they may come in: `active`, `invited` or `disabled`.
    pub fn state(&self) -> &'static str {
        match (self.user.disabled_at, self.is_set_up) {
            (Some(_), _) => "disabled",
            (None, false) => "invited",
            (None, true) => "active",
        }
    }
}

/// The names of the creditor's own people who may come in: who could see to something. An outside team sees nothing of that.
///
/// # Errors
/// What the store gives.
pub fn at_work(app: &mut App) -> Result<Vec<String>, AppError> {
    let users = app.store.read(|tx| Ok::<_, AppError>(tx.users()?))?;
    Ok(users
        .into_iter()
        .filter(|user| user.disabled_at.is_none() && user.partner.is_none())
        .map(|user| user.name)
        .collect())
}

/// All, by name.
pub fn list(app: &mut App) -> Result<Vec<Listed>, AppError> {
    app.store.read(|tx| {
        let users = tx.users()?;
        let administrators = users.iter().filter(|user| administers(user)).count();
        let listed = users.into_iter().map(|user| {
            let secret = tx.user_secret(user.id)?;
            let vouched = tx.identity_of(user.id)?.is_some();
            Ok(Listed {
                role: role_of(&user)?,
                has_codes: secret.totp.is_some(),
                is_set_up: secret.password.is_some() || vouched,
                is_last_administrator: administrators == 1 && administers(&user),
                user,
            })
        });
        listed.collect()
    })
}

/// Whether there are users at all.
pub fn any(app: &mut App) -> Result<bool, AppError> {
    app.store.read(|tx| Ok(tx.has_users()?))
}

/// The user of a name or an e-mail.
pub fn find(app: &mut App, name: &str) -> Result<User, AppError> {
    app.store.read(|tx| named(tx, name))
}

/// Adds somebody; they come in with an invitation.
///
/// # Errors
/// `user.name`, `user.email` and when they are taken; `user.partner` for somebody of an outside team without its name, and for one of the
/// creditor's own people with one.
pub fn add(app: &mut App, new: &NewUser<'_>) -> Result<User, AppError> {
    let user = new_user(app.clock.now(), new)?;
    let who = app.who("user added");
    app.store.transaction(|tx| insert(tx, &who, &user))?;
    Ok(user)
}

/// Gives somebody another role; of an outside team the partner is named, or stays who it was.
///
/// # Errors
/// `user.last_administrator` when nobody else would be left to say who may; `user.partner` as in [`add`].
pub fn set_role(app: &mut App, name: &str, role: Role, partner: Option<&str>) -> Result<User, AppError> {
    let who = app.who("role set");
    app.store.transaction(|tx| {
        let mut user = named(tx, name)?;
        if role != Role::Administrator {
            is_not_last(tx, &user)?;
        }
        let known = user.partner.take().filter(|_| role.is_of_partner());
        user.partner = read_partner(role, partner.or(known.as_deref()))?;
        user.role = role.code().to_string();
        tx.update_user(&who, "user.role_set", &user)?;
        Ok(user)
    })
}

/// Keeps somebody out, or lets them in again; their sessions end.
///
/// # Errors
/// `user.last_administrator` when nobody else would be left to say who may.
pub fn set_disabled(app: &mut App, name: &str, disabled: bool) -> Result<User, AppError> {
    let who = app.who(if disabled { "user disabled" } else { "user enabled" });
    app.store.transaction(|tx| {
        let mut user = named(tx, name)?;
        if disabled {
            is_not_last(tx, &user)?;
            tx.end_sessions(user.id, None)?;
        }
        user.disabled_at = disabled.then_some(who.at);
        tx.update_user(&who, if disabled { "user.disabled" } else { "user.enabled" }, &user)?;
        Ok(user)
    })
}

/// Takes somebody's second factor off, because device and recovery codes are lost; their sessions end.
pub fn remove_codes(app: &mut App, name: &str) -> Result<User, AppError> {
    let who = app.who("second factor taken off");
    app.store.transaction(|tx| {
        let user = named(tx, name)?;
        own::forget_codes(tx, user.id)?;
        tx.end_sessions(user.id, None)?;
        tx.log_user(&who, "user.codes_removed", &user)?;
        Ok(user)
    })
}

/// The role that a row says.
pub fn role_of(user: &User) -> Result<Role, AppError> {
    Role::find(&user.role).ok_or_else(|| {
        let message = format!("user {} has the role \"{}\", which there is not", user.name, user.role);
        AppError::new(Failure::Failed, "user.role_unknown", message).hint("dunlin admin user role NAME ROLE")
    })
}

fn new_user(at: Timestamp, new: &NewUser<'_>) -> Result<User, AppError> {
    let name = read_name(new.name)?;
    Ok(User {
        id: UserId::next(&mut new_ids()),
        folded: name.to_lowercase(),
        name,
        email: read_email(new.email)?,
        role: new.role.code().to_string(),
        language: None,
        added_at: at,
        signed_in_at: None,
        disabled_at: None,
        partner: read_partner(new.role, new.partner)?,
    })
}

/// The partner to whose team somebody belongs: named for those of an outside team, and for nobody else.
fn read_partner(role: Role, named: Option<&str>) -> Result<Option<String>, AppError> {
    let named = named.map(str::trim).filter(|name| !name.is_empty());
    if role.is_of_partner() == named.is_some() {
        return Ok(named.map(str::to_string));
    }
    let message = if named.is_some() {
        "only people of an outside team belong to a partner"
    } else {
        "it is not said to which partner the team belongs"
    };
    Err(AppError::new(Failure::Usage, "user.partner", message)
        .hint("--role early_out_agent --partner NAME, as the placement calls it"))
}

fn insert(tx: &mut Tx<'_>, who: &Who, user: &User) -> Result<(), AppError> {
    is_free(tx, user)?;
    Ok(tx.insert_user(who, user)?)
}

/// Neither the name nor the e-mail is somebody else's.
fn is_free(tx: &mut Tx<'_>, user: &User) -> Result<(), AppError> {
    for (code, taken) in [("user.name_taken", &user.folded), ("user.email_taken", &user.email)] {
        if tx.find_user(taken)?.is_some_and(|other| other.id != user.id) {
            let message = format!("there is a user {taken} already");
            return Err(AppError::new(Failure::Conflict, code, message).hint("take another; names stay in the log"));
        }
    }
    Ok(())
}

/// Refuses a password that is easy to guess for this person in this book.
fn may_be_password(app: &mut App, user: &User, given: &str) -> Result<(), AppError> {
    let creditors = app.store.read(|tx| Ok::<_, AppError>(tx.creditors()?))?;
    let names: Vec<&str> =
        creditors.iter().map(|creditor| &creditor.name).chain([&user.name, &user.email]).map(String::as_str).collect();
    Ok(password::check(given, &names)?)
}

fn named(tx: &mut Tx<'_>, name: &str) -> Result<User, AppError> {
    let found = tx.find_user(&name.trim().to_lowercase())?;
    found.ok_or_else(|| {
        AppError::not_found("user.unknown", format!("there is no user \"{name}\"")).hint("dunlin admin user list")
    })
}

/// May say who else may, and has shown that they can come in.
fn administers(user: &User) -> bool {
    user.role == Role::Administrator.code() && user.disabled_at.is_none() && user.signed_in_at.is_some()
}

fn is_not_last(tx: &mut Tx<'_>, user: &User) -> Result<(), AppError> {
    let others = tx.users()?.iter().filter(|other| other.id != user.id && administers(other)).count();
    if !administers(user) || others > 0 {
        return Ok(());
    }
    let message = format!("{} is the last administrator who can sign in", user.name);
    let hint = "make somebody else an administrator first, and let them sign in once";
    Err(AppError::new(Failure::Refused, "user.last_administrator", message).hint(hint))
}

fn read_name(text: &str) -> Result<String, AppError> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = (1..=NAME_MAX).contains(&name.chars().count()) && !name.contains(['@', '|']);
    if fits && !name.chars().any(char::is_control) {
        return Ok(name);
    }
    let message = format!("\"{text}\" is no name: 1 to {NAME_MAX} characters, without @ and |");
    Err(AppError::new(Failure::Usage, "user.name", message).hint("for example \"Ann Byrne\""))
}

fn read_email(text: &str) -> Result<String, AppError> {
    let email = text.trim().to_lowercase();
    let is_plain = !email.chars().any(|letter| letter.is_whitespace() || letter.is_control());
    let has_parts = email.split_once('@').is_some_and(|(before, host)| {
        !before.is_empty() && !host.is_empty() && !host.contains('@') && !host.starts_with('.') && !host.ends_with('.')
    });
    if is_plain && has_parts && email.len() <= EMAIL_MAX {
        return Ok(email);
    }
    let message = format!("\"{text}\" is no e-mail address");
    Err(AppError::new(Failure::Usage, "user.email", message).hint("for example ann@verhoef.example"))
}
