//! What a person does about their own entry: name, password, one-time codes, sessions.

use dunlin_core::id::UserId;
use dunlin_store::{Session, Tx, User};

use super::sign_in::{Origin, begin, who};
use super::{is_free, limits, password, read_name, token, totp};
use crate::app::App;
use crate::cases::follow_name;
use crate::error::{AppError, Failure};

/// How many recovery codes are given.
const RECOVERY_CODES: usize = 10;

/// A person's own page.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Who.
    pub user: User,
    /// They have a password (and do not come in by a provider alone).
    pub has_password: bool,
    /// They sign in with one-time codes.
    pub has_codes: bool,
    /// A key that was shown and is not confirmed yet: what the QR code holds, and the key to type.
    pub starting: Option<(String, String)>,
    /// Recovery codes left.
    pub recovery_left: i64,
    /// Who vouches for them.
    pub issuer: Option<String>,
    /// Where they are signed in.
    pub sessions: Vec<OpenSession>,
}

/// One place where somebody is signed in.
#[derive(Debug, Clone)]
pub struct OpenSession {
    /// The row.
    pub session: Session,
    /// It is the one that asks.
    pub is_this: bool,
}

/// A person's own page; `book` is what their authenticator program will call this book.
pub fn profile(app: &mut App, user: UserId, this: &str, book: &str) -> Result<Profile, AppError> {
    app.store.read(|tx| {
        let user = tx.user(user)?;
        let secret = tx.user_secret(user.id)?;
        let sessions = tx.sessions_of(user.id)?.into_iter().filter(|session| !session.second_due);
        let starting = secret.totp_new.as_ref().map(|key| {
            let typed = token::base32(key).to_ascii_uppercase();
            (totp::address(key, book, &user.email), typed)
        });
        Ok(Profile {
            has_password: secret.password.is_some(),
            has_codes: secret.totp.is_some(),
            starting,
            recovery_left: tx.recovery_codes_left(user.id)?,
            issuer: tx.identity_of(user.id)?,
            sessions: sessions.map(|session| OpenSession { is_this: session.hash == this, session }).collect(),
            user,
        })
    })
}

/// Another name; the log keeps the old one where it stands. The cases and tasks that are theirs stay theirs.
pub fn rename(app: &mut App, user: UserId, name: &str, language: Option<&str>) -> Result<User, AppError> {
    let name = read_name(name)?;
    let (at, clock) = (app.clock.now(), &app.clock);
    app.store.transaction(|tx| {
        let before = tx.user(user)?;
        let language = language.map(str::to_string);
        let after = User { folded: name.to_lowercase(), name: name.clone(), language, ..before.clone() };
        is_free(tx, &after)?;
        if after != before {
            let who = who(&before, at, "own name set");
            tx.update_user(&who, "user.renamed", &after)?;
            if after.name != before.name {
                for creditor in tx.creditors()? {
                    let today = clock.today(&creditor.timezone);
                    follow_name(tx, creditor.id, &who, (&before.name, &after.name), today)?;
                }
            }
        }
        Ok(after)
    })
}

/// Another password, with the one of now. All other sessions end, and this one gets a new token, which is given back.
pub fn change_password(
    app: &mut App,
    user: UserId,
    (now, new): (&str, &str),
    from: &Origin,
) -> Result<String, AppError> {
    let user = prove(app, user, now, from)?;
    super::may_be_password(app, &user, new)?;
    let (at, kept) = (app.clock.now(), password::hash(new)?);
    app.store.transaction(|tx| {
        let mut secret = tx.user_secret(user.id)?;
        secret.password = Some(kept.clone());
        tx.update_secret(user.id, &secret)?;
        tx.end_sessions(user.id, None)?;
        tx.log_user(&who(&user, at, "password changed"), "user.password_set", &user)?;
        begin(tx, &user, from, at, false)
    })
}

/// Shows a new key; it counts when a code confirms it.
pub fn start_codes(app: &mut App, user: UserId, password: &str, from: &Origin) -> Result<(), AppError> {
    let user = prove(app, user, password, from)?;
    let key = token::random::<20>()?;
    app.store.transaction(|tx| {
        let mut secret = tx.user_secret(user.id)?;
        secret.totp_new = Some(key.to_vec());
        Ok(tx.update_secret(user.id, &secret)?)
    })
}

/// The first code: from now on one is asked for at sign-in. Gives the recovery codes, once; all other sessions end.
pub fn confirm_codes(app: &mut App, user: UserId, code: &str, this: &str) -> Result<Vec<String>, AppError> {
    let at = app.clock.now();
    let codes = recovery_codes()?;
    app.store.transaction(|tx| {
        let user = tx.user(user)?;
        let mut secret = tx.user_secret(user.id)?;
        let step = secret.totp_new.as_ref().and_then(|key| totp::matching_step(key, code, at, 0));
        let Some(step) = step else {
            let message = "this is not the code of now";
            let hint = "type the six figures that your program shows; the clocks of both devices must be right";
            return Err(AppError::new(Failure::Refused, "code.wrong", message).hint(hint));
        };
        secret.totp = secret.totp_new.take();
        secret.totp_step = step;
        tx.update_secret(user.id, &secret)?;
        tx.put_recovery_codes(user.id, &hashes(&codes))?;
        tx.end_sessions(user.id, Some(this))?;
        tx.log_user(&who(&user, at, "one-time codes switched on"), "user.codes_set", &user)?;
        Ok(())
    })?;
    Ok(codes)
}

/// New recovery codes, once; the old ones do not work any more.
pub fn new_recovery_codes(app: &mut App, user: UserId, password: &str, from: &Origin) -> Result<Vec<String>, AppError> {
    let user = prove(app, user, password, from)?;
    let (at, codes) = (app.clock.now(), recovery_codes()?);
    app.store.transaction(|tx| {
        tx.put_recovery_codes(user.id, &hashes(&codes))?;
        tx.log_user(&who(&user, at, "new recovery codes"), "user.recovery_set", &user)?;
        Ok::<_, AppError>(())
    })?;
    Ok(codes)
}

/// No code is asked for any more.
pub fn drop_codes(app: &mut App, user: UserId, password: &str, from: &Origin) -> Result<(), AppError> {
    let user = prove(app, user, password, from)?;
    let at = app.clock.now();
    app.store.transaction(|tx| {
        forget_codes(tx, user.id)?;
        Ok(tx.log_user(&who(&user, at, "one-time codes switched off"), "user.codes_removed", &user)?)
    })
}

/// Ends one of the person's sessions.
pub fn end_session(app: &mut App, user: UserId, session: &str) -> Result<(), AppError> {
    let at = app.clock.now();
    app.store.transaction(|tx| {
        let user = tx.user(user)?;
        if tx.end_session(user.id, session)? {
            tx.log_user(&who(&user, at, "session ended"), "user.session_ended", &user)?;
        }
        Ok(())
    })
}

/// Ends all but the one that asks.
pub fn end_other_sessions(app: &mut App, user: UserId, this: &str) -> Result<u64, AppError> {
    let at = app.clock.now();
    app.store.transaction(|tx| {
        let user = tx.user(user)?;
        let ended = tx.end_sessions(user.id, Some(this))?;
        tx.log_user(&who(&user, at, "other sessions ended"), "user.session_ended", &user)?;
        Ok(ended)
    })
}

/// Takes key and recovery codes off.
pub(super) fn forget_codes(tx: &mut Tx<'_>, user: UserId) -> Result<(), AppError> {
    let mut secret = tx.user_secret(user)?;
    (secret.totp, secret.totp_new) = (None, None);
    tx.update_secret(user, &secret)?;
    Ok(tx.put_recovery_codes(user, &[])?)
}

/// The person is who is signed in: whoever finds an open screen shall not take the entry over. Wrong tries wait as at sign-in.
fn prove(app: &mut App, user: UserId, given: &str, from: &Origin) -> Result<User, AppError> {
    let at = app.clock.now();
    let counted = limits::Counted::of(&format!("password of {:x}", user.0), &from.address);
    let (user, secret) = app.store.transaction(|tx| {
        if let Err(until) = counted.count(tx, at)? {
            let seconds = until.duration_since(at).as_secs().max(1);
            let message = format!("too many wrong passwords; try again in {seconds} seconds");
            return Err(AppError::new(Failure::Refused, "password.wait", message).with("seconds", seconds));
        }
        Ok((tx.user(user)?, tx.user_secret(user)?))
    })?;
    if !password::verify(given, secret.password.as_deref()) {
        let message = "this is not your password of now";
        return Err(AppError::new(Failure::Refused, "password.wrong", message).hint("type it again"));
    }
    app.store.transaction(|tx| counted.forget(tx))?;
    Ok(user)
}

fn recovery_codes() -> Result<Vec<String>, AppError> {
    (0..RECOVERY_CODES).map(|_| token::recovery_code()).collect()
}

fn hashes(codes: &[String]) -> Vec<String> {
    codes.iter().map(|code| token::hashed(code)).collect()
}
