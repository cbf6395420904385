//! Coming in by an identity provider (OpenID Connect: authorization code, PKCE, nonce, state).
//!
//! Decides: whom a provider's word stands for. The provider's own key (`sub`) is what counts; an e-mail links a user once, when the
//! provider says that it is verified. Nobody unknown comes in unless the book names a role for that.
//! Sources: OpenID Connect Core 1.0 §3.1, RFC 7636 (PKCE), RFC 9207 (issuer in the answer).

mod id_token;
mod wire;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dunlin_store::{IdentityProvider, Tx, User, Who};
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use super::sign_in::{Entry, Origin, begin as begin_session, signed_in};
use super::{NewUser, insert, new_user, read_email, token};
use crate::app::App;
use crate::error::{AppError, Failure};
use crate::rights::Role;
use id_token::{Claims, Expected};

/// What a sign-in needs to remember until the browser comes back; it stays with the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Comes back with the answer: it was this browser that asked.
    pub state: String,
    /// Comes back inside the ID token: it was made for this sign-in.
    pub nonce: String,
    /// Proves to the provider that the code is used by who asked for it.
    pub verifier: String,
}

/// What a provider answers by the browser.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    /// Buys the ID token, once.
    pub code: &'a str,
    /// As it was given.
    pub state: &'a str,
    /// Who answers, where the provider says it.
    pub issuer: Option<&'a str>,
}

/// The provider, when there is one.
pub fn provider(app: &mut App) -> Result<Option<IdentityProvider>, AppError> {
    app.store.read(|tx| Ok(tx.identity_provider()?))
}

/// Takes a provider into use after asking it who it is; `None` switches it off.
pub fn set_provider(app: &mut App, provider: Option<&IdentityProvider>) -> Result<(), AppError> {
    if let Some(provider) = provider {
        // Nobody comes into an outside team by a default: somebody says to which it belongs.
        let role = provider.default_role.as_deref().and_then(Role::find);
        if role.is_some_and(Role::is_of_partner) {
            let message = "people of an outside team are added one by one, with their partner";
            return Err(AppError::new(Failure::Usage, "user.partner", message).hint("choose another --default-role"));
        }
        wire::discover(&provider.issuer)?;
    }
    let who = app.who(provider.map_or("none".to_string(), |provider| provider.issuer.clone()));
    let code = if provider.is_some() { "oidc.set" } else { "oidc.removed" };
    app.store.transaction(|tx| {
        tx.put_identity_provider(provider)?;
        Ok(tx.log_sign_in(&who, code, provider.map_or("", |provider| provider.issuer.as_str()))?)
    })
}

/// Where the browser goes to sign in, and what it keeps until it comes back to `redirect`.
pub fn begin(app: &mut App, redirect: &str) -> Result<(String, Pending), AppError> {
    let provider = provider(app)?.ok_or_else(none)?;
    let found = wire::discover(&provider.issuer)?;
    let pending = Pending { state: token::token()?, nonce: token::token()?, verifier: token::token()? };
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(pending.verifier.as_bytes()));
    let query = wire::form(&[
        ("response_type", "code"),
        ("scope", "openid email profile"),
        ("client_id", &provider.client_id),
        ("redirect_uri", redirect),
        ("state", &pending.state),
        ("nonce", &pending.nonce),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ]);
    let join = if found.authorization_endpoint.contains('?') { '&' } else { '?' };
    Ok((format!("{}{join}{query}", found.authorization_endpoint), pending))
}

/// The browser is back: buys the ID token, checks it, and lets the person in whom it speaks of.
///
/// # Errors
/// `oidc.state` for an answer that this browser did not ask for; `oidc.token` for an ID token that does not hold; `oidc.unknown` for
/// somebody whom nobody invited.
pub fn finish(
    app: &mut App,
    pending: &Pending,
    answer: &Answer<'_>,
    redirect: &str,
    from: &Origin,
) -> Result<Entry, AppError> {
    let provider = provider(app)?.ok_or_else(none)?;
    if pending.state.is_empty() || answer.state != pending.state {
        let message = "the answer belongs to another sign-in";
        return Err(AppError::new(Failure::Refused, "oidc.state", message).hint("begin again at the sign-in page"));
    }
    if answer.issuer.is_some_and(|issuer| issuer != provider.issuer) {
        return Err(refused("somebody else answered than was asked"));
    }
    let found = wire::discover(&provider.issuer)?;
    let raw = wire::buy(&found, &provider, answer.code, redirect, &pending.verifier)?;
    let keys = wire::keys(&found)?;
    let at = app.clock.now();
    let expected =
        Expected { issuer: &provider.issuer, client: &provider.client_id, nonce: &pending.nonce, at: at.as_second() };
    let claims = id_token::check(&raw, &keys, &expected).map_err(refused)?;
    app.store.transaction(|tx| {
        let user = whom(tx, &provider, &claims, at)?;
        // A second factor of this book is asked for all the same.
        let code_due = tx.user_secret(user.id)?.totp.is_some();
        let token = begin_session(tx, &user, from, at, code_due)?;
        if code_due {
            return Ok(Entry::CodeDue(token));
        }
        signed_in(tx, &user, from, at)?;
        Ok(Entry::In(token))
    })
}

/// The user that a provider speaks of: known by its key, else by a verified e-mail, else new where the book lets new ones in.
fn whom(tx: &mut Tx<'_>, provider: &IdentityProvider, claims: &Claims, at: Timestamp) -> Result<User, AppError> {
    if let Some(known) = tx.identity(&provider.issuer, &claims.subject)? {
        let user = tx.user(known)?;
        return if user.disabled_at.is_none() { Ok(user) } else { Err(unknown()) };
    }
    let email = claims.email.as_deref().filter(|_| claims.email_verified).ok_or_else(unknown)?;
    let email = read_email(email)?;
    let who = Who { actor: "web".to_string(), at, why: format!("{} vouches", provider.issuer) };
    let user = match tx.find_user(&email)? {
        Some(user) if user.disabled_at.is_some() => return Err(unknown()),
        // The provider knows this user under another key: the e-mail has changed hands.
        Some(user) if tx.identity_of(user.id)?.is_some() => return Err(unknown()),
        Some(user) => user,
        None => {
            let role = provider.default_role.as_deref().and_then(Role::find).ok_or_else(unknown)?;
            let name = claims.name.as_deref().unwrap_or_else(|| email.split('@').next().unwrap_or_default());
            let user = new_user(at, &NewUser { name, email: &email, role, partner: None })?;
            insert(tx, &who, &user)?;
            user
        }
    };
    tx.insert_identity(&provider.issuer, &claims.subject, user.id, at)?;
    tx.log_user(&who, "user.identity_linked", &user)?;
    Ok(user)
}

fn none() -> AppError {
    AppError::not_found("oidc.none", "this book has no identity provider").hint("dunlin admin oidc set --help")
}

fn unknown() -> AppError {
    let message = "nobody with this sign-in may work with this book";
    AppError::new(Failure::Refused, "oidc.unknown", message).hint("ask an administrator of this book to invite you")
}

fn refused(why: &'static str) -> AppError {
    let message = format!("the identity provider's answer does not hold: {why}");
    AppError::new(Failure::Refused, "oidc.token", message).hint("begin again at the sign-in page")
}
