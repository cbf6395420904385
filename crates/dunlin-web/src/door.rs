//! Who may come in: the session behind a cookie, and the way to sign in for everybody else.
//!
//! Decides: which pages are there for people who are not signed in, and where these go after it (to an address of this site only).

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use dunlin_app::users::{self, Origin, Visit};

use crate::public::PublicAddress;
use crate::security::{cookie, escaped};
use crate::site::Site;

/// Where one signs in.
pub(crate) const SIGN_IN: &str = "/sign-in";
/// Where the one-time code is typed.
pub(crate) const CODE: &str = "/sign-in/code";
/// Where one signs out.
pub(crate) const SIGN_OUT: &str = "/sign-out";

/// What the session cookie is called. The prefix makes browsers refuse one that another host of the domain, or somebody on the way, set.
fn cookie_name(site: &Site) -> &'static str {
    if site.is_secure() { "__Host-dunlin" } else { "dunlin" }
}

/// The token that a browser brings.
pub(crate) fn token(site: &Site, headers: &HeaderMap) -> Option<String> {
    cookie(headers, cookie_name(site)).filter(|token| !token.is_empty())
}

/// Who is signed in, or how to get there.
pub(crate) async fn admit(site: &Site, request: &Parts) -> Result<Option<Visit>, Response> {
    let path = request.uri.path();
    let visit = match token(site, &request.headers) {
        Some(token) => site.with_book("web".to_string(), move |app| users::visit(app, &token)).await,
        None => Ok(None),
    };
    let visit = visit.map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, error.message).into_response())?;
    match &visit {
        Some(visit) if visit.code_due && path != CODE && path != SIGN_OUT && !is_open(path) => {
            Err(lead(request, CODE.to_string()))
        }
        None if !is_open(path) => Err(lead(request, sign_in_for(request))),
        _ => Ok(visit),
    }
}

/// Pages for people who are not signed in.
fn is_open(path: &str) -> bool {
    path == SIGN_IN || path.starts_with("/sign-in/") || path.starts_with("/set-up/")
}

/// The sign-in page, which leads back to what was asked for.
fn sign_in_for(request: &Parts) -> String {
    let asked = request.uri.path_and_query().map_or("/", |asked| asked.as_str());
    if request.method != Method::GET || asked == "/" {
        return SIGN_IN.to_string();
    }
    format!("{SIGN_IN}?next={}", escaped(asked))
}

/// On to another page; a script is told so in the way that it understands.
fn lead(request: &Parts, to: String) -> Response {
    if request.headers.contains_key("hx-request") {
        return (StatusCode::UNAUTHORIZED, [("hx-redirect", to)]).into_response();
    }
    go(&to)
}

/// On to another page.
pub(crate) fn go(to: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response()
}

/// In, with a fresh token.
pub(crate) fn enter(site: &Site, token: &str, to: &str) -> Response {
    with_cookie(site, go(to), token, "")
}

/// Out.
pub(crate) fn leave(site: &Site) -> Response {
    with_cookie(site, go(SIGN_IN), "", "; Max-Age=0")
}

/// An answer that hands over a token.
pub(crate) fn with_cookie(site: &Site, mut answer: Response, token: &str, age: &str) -> Response {
    let secure = if site.is_secure() { "; Secure" } else { "" };
    let text = format!("{}={token}; Path=/; HttpOnly; SameSite=Lax{secure}{age}", cookie_name(site));
    if let Ok(value) = HeaderValue::from_str(&text) {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
    answer
}

/// The address of this site, as people type it.
pub(crate) fn base(site: &Site, headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    site.spec().address.as_ref().map_or_else(|| format!("http://{host}"), PublicAddress::text)
}

/// An address of this site to go to after signing in; anything else is the first page.
pub(crate) fn local(next: &str) -> &str {
    let is_local = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\r', '\n', '\t']);
    if is_local && !is_open(next) && !next.starts_with(SIGN_OUT) { next } else { "/" }
}

/// Where a request comes from. Behind a proxy on this machine it is the last address that the proxy saw.
pub(crate) fn origin(site: &Site, request: &Parts) -> Origin {
    let text = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok());
    let peer = request.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    let told = || text("x-forwarded-for")?.rsplit(',').next()?.trim().parse::<IpAddr>().ok();
    let behind_proxy = site.spec().address.is_some() && peer.is_none_or(|peer| peer.is_loopback());
    let address = if behind_proxy { told().or(peer) } else { peer };
    Origin {
        address: address.map_or_else(|| "here".to_string(), |address| address.to_string()),
        agent: text("user-agent").unwrap_or_default().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn one_only_goes_on_within_this_site() {
        for fine in ["/", "/customers/10?tab=invoices", "/aging?as_of=2026-10-15"] {
            assert_eq!(local(fine), fine);
        }
        for foreign in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "evil",
            "",
            "/sign-in",
            "/sign-out",
            "/a\r\nb",
        ] {
            assert_eq!(local(foreign), "/", "{foreign}");
        }
    }
}
