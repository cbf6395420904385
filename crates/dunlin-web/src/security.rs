//! Who asks, from where, and what the browser may do with the answer.
//!
//! Decides: the content security policy, that a change is only taken from a page of this site, what a visitor's cookies mean. Who
//! comes in at all is `door`'s question.
//! Source: OWASP ASVS 5 §3 (fetch metadata, CSP with nonces), Trusted Types.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use dunlin_app::users::{Origin, Visit};
use dunlin_app::{Right, Role};
use dunlin_core::id::UserId;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::address::Address;
use crate::face::Face;
use crate::frame::Said;
use crate::site::Site;
use crate::{door, public};

/// Who looks, and how.
#[derive(Clone)]
pub(crate) struct Visitor {
    /// The language's words.
    pub(crate) face: Face,
    /// `light` or `dark` where the person chose; else the system's.
    pub(crate) theme: Option<&'static str>,
    /// The name shown; empty for somebody who is not signed in.
    pub(crate) person: String,
    /// What the person may do; nothing before signing in.
    pub(crate) role: Option<Role>,
    /// The partner to whose team the person belongs.
    pub(crate) partner: Option<String>,
    /// Who is signed in, and in which session.
    pub(crate) signed_in: Option<(UserId, String)>,
    /// Where the request comes from.
    pub(crate) origin: Origin,
    /// This answer's secret: only scripts that carry it run.
    pub(crate) nonce: String,
    /// Where the visitor is.
    pub(crate) address: Address,
    /// The script in the page asked: it wants a block, not a page.
    pub(crate) wants_block: bool,
    /// What was just done.
    pub(crate) said: Option<Said>,
    /// Rows on a page of a long list, where the person chose; else each list's own.
    rows: Option<usize>,
    /// Single keys work; a person can switch them off (WCAG 2.1.4).
    pub(crate) keys: bool,
}

/// How many rows a person can choose to have on a page.
pub(crate) const ROWS: [usize; 4] = [25, 50, 100, 200];

impl Visitor {
    fn of(request: &Parts, nonce: String, visit: Option<Visit>, origin: Origin) -> Visitor {
        let headers = &request.headers;
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let asked = text(header::ACCEPT_LANGUAGE).and_then(Face::preferred);
        let chosen = visit.as_ref().and_then(|visit| visit.user.language.clone());
        let language =
            chosen.or_else(|| cookie(headers, "language")).unwrap_or_else(|| asked.unwrap_or("en").to_string());
        let visit = visit.filter(|visit| !visit.code_due);
        Visitor {
            face: Face::new(&language),
            theme: match cookie(headers, "theme").as_deref() {
                Some("light") => Some("light"),
                Some("dark") => Some("dark"),
                _ => None,
            },
            role: visit.as_ref().map(|visit| visit.role),
            partner: visit.as_ref().and_then(|visit| visit.user.partner.clone()),
            person: visit.as_ref().map(|visit| visit.user.name.clone()).unwrap_or_default(),
            signed_in: visit.map(|visit| (visit.user.id, visit.session)),
            origin,
            nonce,
            address: Address::of(&request.uri),
            wants_block: headers.contains_key("hx-request") && !headers.contains_key("hx-history-restore-request"),
            said: cookie(headers, "said").and_then(|value| Said::from_cookie(&value)),
            rows: cookie(headers, "rows").and_then(|rows| rows.parse().ok()).filter(|rows| ROWS.contains(rows)),
            keys: cookie(headers, "keys").as_deref() != Some("off"),
        }
    }

    /// Whether the person has a right.
    pub(crate) fn may(&self, right: Right) -> bool {
        self.role.is_some_and(|role| role.has(right))
    }

    /// Whether the person may be the second one for what waits.
    pub(crate) fn may_decide(&self, approval: &dunlin_store::Approval) -> bool {
        self.role.is_some_and(|role| dunlin_app::approvals::may_decide(approval, &self.actor(), role).is_ok())
    }

    /// Rows on a page: what the person chose, else the list's own.
    pub(crate) fn rows_or(&self, own: usize) -> usize {
        self.rows.unwrap_or(own)
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

/// What stands in an address or a cookie, as text.
pub(crate) fn unescaped(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// One cookie of a request.
pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_string())
}

/// Makes the visitor, refuses changes that another site asks for, and tells the browser what the page may do.
pub(crate) async fn guard(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    if !public::is_ours(&parts.headers, site.spec().address.as_ref()) {
        let how = "Open this by its address or as localhost; serve --address names another one.\n";
        return (StatusCode::MISDIRECTED_REQUEST, how).into_response();
    }
    if !is_own(&parts.method, &parts.headers) {
        return (StatusCode::FORBIDDEN, "This came from another site. Nothing was changed.\n").into_response();
    }
    let Ok(nonce) = nonce() else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let mut had_said = false;
    let mut answer = match door::admit(&site, &parts).await {
        Ok(visit) => {
            let origin = door::origin(&site, &parts);
            let visitor = Visitor::of(&parts, nonce.clone(), visit, origin);
            had_said = visitor.said.is_some();
            parts.extensions.insert(visitor);
            next.run(Request::from_parts(parts, body)).await
        }
        Err(answer) => answer,
    };
    let headers = answer.headers_mut();
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let shows_said = had_said && !headers.contains_key(header::SET_COOKIE) && !headers.contains_key(header::LOCATION);
    let mut set = vec![
        (header::CONTENT_SECURITY_POLICY, policy.as_str()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::CACHE_CONTROL, "no-store"),
        (header::VARY, "HX-Request, Accept-Language, Cookie"),
    ];
    if site.is_secure() {
        set.push((header::STRICT_TRANSPORT_SECURITY, "max-age=31536000"));
    }
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
