//! Coming in, going on, and going out.
//!
//! Decides: how long a session lives (8 hours unused, 24 hours in all; 10 minutes while the one-time code is still to come). The
//! answer to a wrong name and to a wrong password is the same and takes the same time.

use dunlin_store::{Session, StoreError, Tx, User, Who};
use jiff::{SignedDuration, Timestamp};

use super::limits::Counted;
use super::{password, role_of, token, totp};
use crate::app::App;
use crate::error::AppError;
use crate::rights::Role;

/// Unused for so long, a session ends.
const IDLE: SignedDuration = SignedDuration::from_hours(8);
/// However much it is used.
const WHOLE: SignedDuration = SignedDuration::from_hours(24);
/// The time to type the one-time code.
const SECOND: SignedDuration = SignedDuration::from_mins(10);
/// Use is noted so often, so that reading a page is not a write each time.
const NOTED_EVERY: SignedDuration = SignedDuration::from_mins(1);
/// Names of browsers are cut to so many characters.
const AGENT_MAX: usize = 200;

/// Where a request comes from.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// The address of the machine.
    pub address: String,
    /// The name of the program.
    pub agent: String,
}

/// What became of a try to come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// In, with this token.
    In(String),
    /// The password was right; this token is good for the one-time code only.
    CodeDue(String),
    /// Name, password or code is wrong.
    Wrong,
    /// Too often wrong: the next try counts after so many seconds.
    Wait(i64),
}

/// Who is signed in.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Who.
    pub user: User,
    /// What they may.
    pub role: Role,
    /// The one-time code is still to come: nothing else may be seen.
    pub code_due: bool,
    /// Which of their sessions this is.
    pub session: String,
}

/// Tries to come in with a password.
pub fn sign_in(app: &mut App, name: &str, given: &str, from: &Origin) -> Result<Entry, AppError> {
    let at = app.clock.now();
    let name = name.trim().to_lowercase();
    let counted = Counted::of(&name, &from.address);
    let found = app.store.transaction(|tx| {
        if let Err(until) = counted.count(tx, at)? {
            return Ok(Err(until));
        }
        let user = tx.find_user(&name)?.filter(|user| user.disabled_at.is_none());
        let secret = user.as_ref().map(|user| tx.user_secret(user.id)).transpose()?;
        Ok::<_, AppError>(Ok((user, secret)))
    })?;
    let (user, secret) = match found {
        Ok(found) => found,
        Err(until) => return Ok(Entry::Wait(seconds(at, until))),
    };
    let kept = secret.as_ref().and_then(|secret| secret.password.as_deref());
    if !password::verify(given, kept) {
        let who = Who { actor: "web".to_string(), at, why: "sign-in failed".to_string() };
        app.store.transaction(|tx| tx.log_sign_in(&who, "user.sign_in_failed", &from.address))?;
        return Ok(Entry::Wrong);
    }
    let (Some(user), Some(secret)) = (user, secret) else { return Ok(Entry::Wrong) };
    let code_due = secret.totp.is_some();
    app.store.transaction(|tx| {
        counted.forget(tx)?;
        let token = begin(tx, &user, from, at, code_due)?;
        if !code_due {
            signed_in(tx, &user, from, at)?;
        }
        Ok(if code_due { Entry::CodeDue(token) } else { Entry::In(token) })
    })
}

/// Comes in with a one-time code, or a recovery code, after the password; the token changes.
pub fn second_factor(app: &mut App, token: &str, code: &str, from: &Origin) -> Result<Entry, AppError> {
    let at = app.clock.now();
    let hash = token::hashed(token);
    app.store.transaction(|tx| {
        let Some((user, session)) = live(tx, &hash, at)?.filter(|(_, session)| session.second_due) else {
            return Ok(Entry::Wrong);
        };
        let counted = Counted::of(&format!("code of {:x}", user.id.0), &from.address);
        if let Err(until) = counted.count(tx, at)? {
            return Ok(Entry::Wait(seconds(at, until)));
        }
        if !is_code(tx, &user, code, at)? {
            let who = who(&user, at, "wrong code");
            tx.log_user(&who, "user.code_wrong", &user)?;
            return Ok(Entry::Wrong);
        }
        counted.forget(tx)?;
        tx.end_session(user.id, &session.hash)?;
        let token = begin(tx, &user, from, at, false)?;
        signed_in(tx, &user, from, at)?;
        Ok(Entry::In(token))
    })
}

/// Who a token belongs to, while it lives.
pub fn visit(app: &mut App, token: &str) -> Result<Option<Visit>, AppError> {
    let at = app.clock.now();
    let hash = token::hashed(token);
    let Some((user, session)) = app.store.read(|tx| live(tx, &hash, at))? else { return Ok(None) };
    if session.seen_at.checked_add(NOTED_EVERY).is_ok_and(|again| again <= at) {
        app.store.transaction(|tx| tx.touch_session(&hash, at))?;
    }
    Ok(Some(Visit { role: role_of(&user)?, code_due: session.second_due, session: hash, user }))
}

/// Goes out.
pub fn sign_out(app: &mut App, token: &str) -> Result<(), AppError> {
    let at = app.clock.now();
    let hash = token::hashed(token);
    app.store.transaction(|tx| {
        if let Some((user, _)) = live(tx, &hash, at)? {
            tx.end_session(user.id, &hash)?;
            tx.log_user(&who(&user, at, "signed out"), "user.signed_out", &user)?;
        }
        Ok(())
    })
}

/// A new session; its token is given once.
pub(super) fn begin(
    tx: &mut Tx<'_>,
    user: &User,
    from: &Origin,
    at: Timestamp,
    second_due: bool,
) -> Result<String, AppError> {
    let ago = |span| at.checked_sub(span).unwrap_or(at);
    tx.end_old_sessions(ago(WHOLE), ago(IDLE))?;
    let token = token::token()?;
    let agent = from.agent.chars().filter(|letter| !letter.is_control()).take(AGENT_MAX).collect();
    tx.insert_session(&Session {
        hash: token::hashed(&token),
        user: user.id,
        begun_at: at,
        seen_at: at,
        second_due,
        address: from.address.clone(),
        agent,
    })?;
    Ok(token)
}

/// Notes that somebody came in.
pub(super) fn signed_in(tx: &mut Tx<'_>, user: &User, from: &Origin, at: Timestamp) -> Result<(), AppError> {
    let user = User { signed_in_at: Some(at), ..user.clone() };
    Ok(tx.update_user(&who(&user, at, &format!("signed in from {}", from.address)), "user.signed_in", &user)?)
}

/// Somebody who does something about themselves.
pub(super) fn who(user: &User, at: Timestamp, why: &str) -> Who {
    Who { actor: format!("web:{}", user.name), at, why: why.to_string() }
}

/// The session of a hash and its user, while both may come in.
fn live(tx: &mut Tx<'_>, hash: &str, at: Timestamp) -> Result<Option<(User, Session)>, StoreError> {
    let Some(session) = tx.session(hash)? else { return Ok(None) };
    let whole = if session.second_due { SECOND } else { WHOLE };
    let lives = |from: Timestamp, span| from.checked_add(span).is_ok_and(|end| at < end);
    if !lives(session.begun_at, whole) || !lives(session.seen_at, IDLE) {
        return Ok(None);
    }
    let user = tx.user(session.user)?;
    Ok(user.disabled_at.is_none().then_some((user, session)))
}

/// A one-time code of now, or a recovery code; either counts once.
fn is_code(tx: &mut Tx<'_>, user: &User, code: &str, at: Timestamp) -> Result<bool, AppError> {
    let mut secret = tx.user_secret(user.id)?;
    let Some(key) = &secret.totp else { return Ok(false) };
    if let Some(step) = totp::matching_step(key, code, at, secret.totp_step) {
        secret.totp_step = step;
        tx.update_secret(user.id, &secret)?;
        return Ok(true);
    }
    Ok(tx.use_recovery_code(user.id, &token::hashed(&token::as_typed(code)), at)?)
}

fn seconds(at: Timestamp, until: Timestamp) -> i64 {
    until.duration_since(at).as_secs().max(1)
}
