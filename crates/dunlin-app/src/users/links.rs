//! Links that are handed over: they work once, for half an hour, and only their hash is kept.
//!
//! Decides: what each kind lets its holder do. A newer link for the same person takes the place of the older one, so a lost one is
//! simply made again.

use dunlin_store::{LinkKind, OneTimeLink, Tx, User};
use jiff::{SignedDuration, Timestamp};

use super::sign_in::{Origin, begin, signed_in, who};
use super::{NewUser, insert, new_user, password, token};
use crate::app::App;
use crate::error::{AppError, Failure};
use crate::rights::Role;

/// So long.
const LIVES: SignedDuration = SignedDuration::from_mins(30);

/// A link as it is handed over: the token stands at the end of the address `/set-up/TOKEN`.
#[derive(Debug, Clone)]
pub struct Link {
    /// 256 random bits.
    pub token: String,
    /// What for.
    pub kind: LinkKind,
    /// Until when.
    pub ends_at: Timestamp,
}

/// What a link leads to.
#[derive(Debug, Clone)]
pub struct Linked {
    /// What for.
    pub kind: LinkKind,
    /// For whom; nobody is there yet when it sets the book up.
    pub user: Option<User>,
}

/// A link that makes the first administrator; `None` when the book has users.
pub fn set_up_link(app: &mut App) -> Result<Option<Link>, AppError> {
    let at = app.clock.now();
    app.store.transaction(|tx| {
        if tx.has_users()? {
            return Ok(None);
        }
        make(tx, LinkKind::SetUp, None, at).map(Some)
    })
}

/// A link with which somebody who was added comes in for the first time.
pub fn invitation(app: &mut App, name: &str) -> Result<Link, AppError> {
    for_user(app, name, "invitation made", "user.invited")
}

/// A link with which somebody chooses another password. For somebody who never came in it is an invitation.
pub fn reset_link(app: &mut App, name: &str) -> Result<Link, AppError> {
    for_user(app, name, "reset link made", "user.reset_made")
}

fn for_user(app: &mut App, name: &str, why: &str, code: &'static str) -> Result<Link, AppError> {
    let who = app.who(why);
    app.store.transaction(|tx| {
        let user = super::named(tx, name)?;
        if user.disabled_at.is_some() {
            let message = format!("{} is disabled", user.name);
            let hint = format!("dunlin admin user enable \"{}\"", user.name);
            return Err(AppError::new(Failure::Refused, "user.disabled", message)
                .with("name", user.name.as_str())
                .hint(hint));
        }
        let is_new = tx.user_secret(user.id)?.password.is_none();
        let kind = if is_new { LinkKind::Invitation } else { LinkKind::Reset };
        let link = make(tx, kind, Some(&user), who.at)?;
        tx.log_user(&who, code, &user)?;
        Ok(link)
    })
}

fn make(tx: &mut Tx<'_>, kind: LinkKind, user: Option<&User>, at: Timestamp) -> Result<Link, AppError> {
    let token = token::token()?;
    let ends_at = at.checked_add(LIVES).unwrap_or(at);
    tx.put_link(&token::hashed(&token), &OneTimeLink { kind, user: user.map(|user| user.id), ends_at })?;
    Ok(Link { token, kind, ends_at })
}

/// What a link leads to, while it works.
///
/// # Errors
/// `link.ended` when it was used, replaced, or is too old.
pub fn look(app: &mut App, token: &str) -> Result<Linked, AppError> {
    let at = app.clock.now();
    app.store.read(|tx| {
        let link = tx.link(&token::hashed(token))?.filter(|link| at < link.ends_at).ok_or_else(ended)?;
        let user = link.user.map(|user| tx.user(user)).transpose()?;
        let works = match &user {
            Some(user) => user.disabled_at.is_none(),
            None => !tx.has_users()?,
        };
        if works { Ok(Linked { kind: link.kind, user }) } else { Err(ended()) }
    })
}

fn ended() -> AppError {
    let hint = "ask for a new one; for the first administrator: dunlin admin reset-link";
    AppError::not_found("link.ended", "this link was used, replaced by a newer one, or is older than 30 minutes")
        .hint(hint)
}

/// Makes the first administrator, who is signed in with the token given back.
pub fn set_up(app: &mut App, token: &str, new: (&str, &str, &str), from: &Origin) -> Result<(User, String), AppError> {
    let (name, email, given) = new;
    if look(app, token)?.kind != LinkKind::SetUp {
        return Err(ended());
    }
    let user = new_user(app.clock.now(), &NewUser { name, email, role: Role::Administrator, partner: None })?;
    super::may_be_password(app, &user, given)?;
    let (at, kept) = (app.clock.now(), password::hash(given)?);
    let said = who(&user, at, "first administrator");
    app.store.transaction(|tx| {
        use_up(tx, token)?;
        if tx.has_users()? {
            return Err(ended());
        }
        insert(tx, &said, &user)?;
        put_password(tx, &user, kept.clone())?;
        signed_in(tx, &user, from, at)?;
        Ok((user.clone(), begin(tx, &user, from, at, false)?))
    })
}

/// Chooses the password of an invitation or a reset. All sessions end; who was invited is signed in with the token given back,
/// who forgot the password signs in with the new one, because a second factor may stand behind it.
pub fn choose_password(app: &mut App, token: &str, given: &str, from: &Origin) -> Result<Option<String>, AppError> {
    let linked = look(app, token)?;
    let Some(user) = linked.user else { return Err(ended()) };
    super::may_be_password(app, &user, given)?;
    let (at, kept) = (app.clock.now(), password::hash(given)?);
    let said = who(&user, at, "password chosen by link");
    app.store.transaction(|tx| {
        use_up(tx, token)?;
        put_password(tx, &user, kept.clone())?;
        tx.end_sessions(user.id, None)?;
        tx.log_user(&said, "user.password_set", &user)?;
        if linked.kind != LinkKind::Invitation {
            return Ok(None);
        }
        signed_in(tx, &user, from, at)?;
        begin(tx, &user, from, at, false).map(Some)
    })
}

fn use_up(tx: &mut Tx<'_>, token: &str) -> Result<(), AppError> {
    if tx.use_link(&token::hashed(token))? { Ok(()) } else { Err(ended()) }
}

fn put_password(tx: &mut Tx<'_>, user: &User, kept: String) -> Result<(), AppError> {
    let mut secret = tx.user_secret(user.id)?;
    secret.password = Some(kept);
    Ok(tx.update_secret(user.id, &secret)?)
}
