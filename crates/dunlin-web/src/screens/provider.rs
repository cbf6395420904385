//! Sign-in by an identity provider: off to it, and back.
//!
//! Decides: what the browser keeps in between (a cookie of ten minutes, for these pages only), and that whatever goes wrong ends at the
//! sign-in page with its reason.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use dunlin_app::users::Entry;
use dunlin_app::users::provider::{self, Answer, Pending};
use serde::Deserialize;

use crate::door;
use crate::frame::Said;
use crate::screens::sign_in::failed;
use crate::security::{Visitor, cookie, escaped, unescaped};
use crate::site::Site;

/// Where the provider sends the browser back to.
pub(crate) const CALLBACK: &str = "/sign-in/callback";
/// What the browser keeps in between.
const KEPT: &str = "dunlin-provider";

/// Where one goes afterwards.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    next: String,
}

/// What the provider answers.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Answered {
    code: String,
    state: String,
    iss: Option<String>,
    error: String,
}

/// Off to the provider.
pub(crate) async fn begin(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(wanted): Query<Wanted>,
) -> Response {
    let redirect = format!("{}{CALLBACK}", door::base(&site, &headers));
    match site.with_book(visitor.actor(), move |app| provider::begin(app, &redirect)).await {
        Ok((address, pending)) => {
            let Pending { state, nonce, verifier } = pending;
            let kept = format!("{state}.{nonce}.{verifier}.{}", escaped(door::local(&wanted.next)));
            keep(&site, door::go(&address), &kept, 600)
        }
        Err(error) => failed(&site, &visitor, &error).await,
    }
}

/// Back from the provider.
pub(crate) async fn finish(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(answered): Query<Answered>,
) -> Response {
    let redirect = format!("{}{CALLBACK}", door::base(&site, &headers));
    let Some((pending, next)) = kept(&headers) else { return door::go(door::SIGN_IN) };
    if !answered.error.is_empty() {
        let said = Said { text: visitor.face.t("ui-provider-refused"), undo: None };
        return keep(&site, crate::answer::done(&visitor, door::SIGN_IN, Ok(said)), "", 0);
    }
    let from = visitor.origin.clone();
    let entry = site.with_book(visitor.actor(), move |app| {
        let answer = Answer { code: &answered.code, state: &answered.state, issuer: answered.iss.as_deref() };
        provider::finish(app, &pending, &answer, &redirect, &from)
    });
    let answer = match entry.await {
        Ok(Entry::In(token)) => door::enter(&site, &token, door::local(&next)),
        Ok(Entry::CodeDue(token)) => {
            door::enter(&site, &token, &format!("{}?next={}", door::CODE, escaped(door::local(&next))))
        }
        Ok(Entry::Wrong | Entry::Wait(_)) => door::go(door::SIGN_IN),
        Err(error) => failed(&site, &visitor, &error).await,
    };
    keep(&site, answer, "", 0)
}

fn kept(headers: &HeaderMap) -> Option<(Pending, String)> {
    let text = cookie(headers, KEPT)?;
    let mut parts = text.splitn(4, '.').map(str::to_string);
    let (state, nonce, verifier) = (parts.next()?, parts.next()?, parts.next()?);
    let next = parts.next().and_then(|next| unescaped(&next)).unwrap_or_default();
    Some((Pending { state, nonce, verifier }, next))
}

fn keep(site: &Site, mut answer: Response, kept: &str, seconds: u32) -> Response {
    let secure = if site.is_secure() { "; Secure" } else { "" };
    let text = format!("{KEPT}={kept}; Path=/sign-in; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(value) = HeaderValue::from_str(&text) {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
    answer
}
