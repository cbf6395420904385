//! Who asks, from where, and what the browser may do with the answer.
//!
//! Decides: the content security policy, that a change is only taken from a page of this site, what a visitor's cookies mean.
//! Source: OWASP ASVS 5 §3 (fetch metadata, CSP with nonces), Trusted Types.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use dunlin_app::Role;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::face::Face;
use crate::frame::Said;

/// Who looks, and how.
#[derive(Clone)]
pub(crate) struct Visitor {
    /// The language's words.
    pub(crate) face: Face,
    /// `light` or `dark` where the person chose; else the system's.
    pub(crate) theme: Option<&'static str>,
    /// The name shown.
    pub(crate) person: String,
    /// What the person may do.
    pub(crate) role: Role,
    /// This answer's secret: only scripts that carry it run.
    pub(crate) nonce: String,
    /// The script in the page asked: it wants a block, not a page.
    pub(crate) wants_block: bool,
    /// What was just done.
    pub(crate) said: Option<Said>,
    /// The address that was asked for, without its query.
    pub(crate) path: String,
    /// Rows on a page of a long list.
    pub(crate) rows: usize,
    /// Single keys work; a person can switch them off (WCAG 2.1.4).
    pub(crate) keys: bool,
}

/// How many rows a person can choose to have on a page.
pub(crate) const ROWS: [usize; 4] = [25, 50, 100, 200];

impl Visitor {
    fn of(headers: &HeaderMap, path: &str, nonce: String) -> Visitor {
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let asked = text(header::ACCEPT_LANGUAGE).and_then(Face::preferred);
        let language = cookie(headers, "language").unwrap_or_else(|| asked.unwrap_or("en").to_string());
        Visitor {
            face: Face::new(&language),
            theme: match cookie(headers, "theme").as_deref() {
                Some("light") => Some("light"),
                Some("dark") => Some("dark"),
                _ => None,
            },
            person: "local".to_string(),
            role: Role::Administrator,
            nonce,
            wants_block: headers.contains_key("hx-request") && !headers.contains_key("hx-history-restore-request"),
            said: cookie(headers, "said").and_then(|value| Said::from_cookie(&value)),
            path: path.to_string(),
            rows: cookie(headers, "rows")
                .and_then(|rows| rows.parse().ok())
                .filter(|rows| ROWS.contains(rows))
                .unwrap_or(50),
            keys: cookie(headers, "keys").as_deref() != Some("off"),
        }
    }

    /// Who stands in the activity log.
    pub(crate) fn actor(&self) -> String {
        format!("web:{}", self.person)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Visitor, StatusCode> {
        parts.extensions.get::<Visitor>().cloned().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl Said {
    /// As a cookie that the next page shows and forgets.
    pub(crate) fn to_cookie(&self) -> String {
        let undo = self.undo.as_deref().unwrap_or_default();
        format!("said={}|{}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax", escaped(&self.text), escaped(undo))
    }

    fn from_cookie(value: &str) -> Option<Said> {
        let (text, undo) = value.split_once('|')?;
        let undo = unescaped(undo).filter(|undo| undo.starts_with("/undo/"));
        unescaped(text).filter(|text| !text.is_empty()).map(|text| Said { text, undo })
    }
}

/// What stands in an address or a cookie as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// A text as a part of an address, or in a cookie.
pub(crate) fn escaped(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

fn unescaped(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// One cookie of a request.
pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_string())
}

/// Makes the visitor, refuses changes that another site asks for, and tells the browser what the page may do.
pub(crate) async fn guard(mut request: Request, next: Next) -> Response {
    if !is_called_by_address(request.headers()) {
        return (StatusCode::MISDIRECTED_REQUEST, "Open this by its address or as localhost.\n").into_response();
    }
    if !is_own(request.method(), request.headers()) {
        return (StatusCode::FORBIDDEN, "This came from another site. Nothing was changed.\n").into_response();
    }
    let Ok(nonce) = nonce() else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let visitor = Visitor::of(request.headers(), request.uri().path(), nonce.clone());
    let had_said = visitor.said.is_some();
    request.extensions_mut().insert(visitor);
    let mut answer = next.run(request).await;
    let headers = answer.headers_mut();
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; \
         require-trusted-types-for 'script'; trusted-types htmx dunlin"
    );
    let shows_said = had_said && !headers.contains_key(header::SET_COOKIE) && !headers.contains_key(header::LOCATION);
    let mut set = vec![
        (header::CONTENT_SECURITY_POLICY, policy.as_str()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::CACHE_CONTROL, "no-store"),
        (header::VARY, "HX-Request, Accept-Language, Cookie"),
    ];
    if shows_said {
        set.push((header::SET_COOKIE, "said=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"));
    }
    for (name, value) in set {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.entry(name).or_insert(value);
        }
    }
    answer
}

/// While there is no sign-in, only an address or `localhost` is answered to: a foreign name that was made to point here would let
/// its own pages read the book (DNS rebinding).
fn is_called_by_address(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(header::HOST) else { return true };
    let host = host.to_str().unwrap_or_default();
    let is_localhost = host == "localhost" || host.starts_with("localhost:");
    is_localhost || host.parse::<SocketAddr>().is_ok() || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok()
}

/// Reading is free; a change must come from a page of this site. Browsers say so with `Sec-Fetch-Site`, older ones with `Origin`.
fn is_own(method: &Method, headers: &HeaderMap) -> bool {
    if method == Method::GET || method == Method::HEAD {
        return true;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin"), text("host")) {
        (Some(site), _, _) => site == "same-origin",
        (None, Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, from)| from == host),
        _ => false,
    }
}

/// 128 random bits in hex.
fn nonce() -> Result<String, getrandom::Error> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().fold(String::with_capacity(32), |text, byte| text + &format!("{byte:02x}")))
}
