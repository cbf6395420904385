//! Coming in by an identity provider: a small one of our own answers on this machine, rightly and wrongly.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use dunlin_app::users::provider::{self, Answer, Pending};
use dunlin_app::users::{self, Entry, NewUser, Origin};
use dunlin_app::{App, AppError, Clock, Role};
use dunlin_store::IdentityProvider;
use jiff::Timestamp;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::books::both;

const REDIRECT: &str = "http://127.0.0.1:4020/sign-in/callback";
/// 2026-11-20T09:00:00Z.
const NOW: i64 = 1_795_165_200;

/// What the provider will say next.
struct Next {
    claims: Value,
    challenge: String,
    signs: EcdsaKeyPair,
}

/// A provider.
struct Mock {
    issuer: String,
    next: Arc<Mutex<Next>>,
}

impl Drop for Mock {
    fn drop(&mut self) {
        let place = self.issuer.trim_start_matches("http://");
        let mut stream = TcpStream::connect(place).expect("it listens");
        stream.write_all(b"GET /end HTTP/1.1\r\n\r\n").expect("told");
    }
}

fn key() -> EcdsaKeyPair {
    let random = SystemRandom::new();
    let bytes = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).expect("a key");
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, bytes.as_ref(), &random).expect("a key")
}

impl Mock {
    fn new() -> Mock {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let issuer = format!("http://{}", listener.local_addr().expect("an address"));
        let key = key();
        let point = key.public_key().as_ref().to_vec();
        let next = Next { claims: Value::Null, challenge: String::new(), signs: key };
        let mock = Mock { issuer: issuer.clone(), next: Arc::new(Mutex::new(next)) };
        let next = mock.next.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.expect("a request");
                let Some((path, auth, body)) = asked(&stream) else { break };
                let answer = match path.as_str() {
                    "/.well-known/openid-configuration" => Some(json!({ "issuer": issuer,
                        "authorization_endpoint": format!("{issuer}/authorize"),
                        "token_endpoint": format!("{issuer}/token"), "jwks_uri": format!("{issuer}/keys") })),
                    "/keys" => Some(json!({ "keys": [{ "kty": "EC", "crv": "P-256", "kid": "1", "use": "sig",
                        "x": URL_SAFE_NO_PAD.encode(&point[1..33]), "y": URL_SAFE_NO_PAD.encode(&point[33..]) }] })),
                    "/token" => sold(&next.lock().expect("free"), &auth, &body),
                    _ => None,
                };
                let (status, text) =
                    answer.map_or(("400 Bad Request", "{}".to_string()), |json| ("200 OK", json.to_string()));
                let head = format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\nConnection: close\r\n");
                write!(stream, "{head}Content-Length: {}\r\n\r\n{text}", text.len()).expect("answered");
            }
        });
        mock
    }

    /// What it says of the person who comes next.
    fn says(&self, change: impl FnOnce(&mut Value)) {
        let mut claims = json!({ "iss": self.issuer, "sub": "subject-1", "aud": "dunlin", "exp": NOW + 300, "iat": NOW,
            "email": "ann@verhoef.example", "email_verified": true, "name": "Ann Byrne" });
        change(&mut claims);
        self.next.lock().expect("free").claims = claims;
    }
}

/// Path, authorization and body of a request; nothing when it is told to end.
fn asked(stream: &TcpStream) -> Option<(String, String, String)> {
    let mut reader = BufReader::new(stream);
    let (mut line, mut auth, mut length) = (String::new(), String::new(), 0);
    reader.read_line(&mut line).expect("a line");
    let path = line.split(' ').nth(1).expect("a path").to_string();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).expect("a header");
        let Some((name, value)) = header.trim().split_once(": ") else { break };
        match name.to_lowercase().as_str() {
            "content-length" => length = value.parse().expect("a number"),
            "authorization" => auth = value.to_string(),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("a body");
    (path != "/end").then(|| (path, auth, String::from_utf8(body).expect("text")))
}

/// An ID token for the right code, secret and verifier.
fn sold(next: &Next, auth: &str, body: &str) -> Option<Value> {
    let field = |name: &str| body.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let proves = URL_SAFE_NO_PAD.encode(Sha256::digest(field("code_verifier")?.as_bytes())) == next.challenge;
    let knows = auth == format!("Basic {}", STANDARD.encode("dunlin:s%20cret"));
    let back = field("redirect_uri") == Some("http%3A%2F%2F127.0.0.1%3A4020%2Fsign-in%2Fcallback");
    if !proves || !knows || !back || field("code") != Some("code-1") {
        return None;
    }
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let text = format!("{}.{}", part(&json!({ "alg": "ES256", "kid": "1" })), part(&next.claims));
    let sign = next.signs.sign(&SystemRandom::new(), text.as_bytes()).expect("signed");
    Some(json!({ "id_token": format!("{text}.{}", URL_SAFE_NO_PAD.encode(sign)), "token_type": "Bearer" }))
}

fn books(name: &str, mock: &Mock, default_role: Option<Role>) -> Vec<App> {
    let made = both(name).into_iter().map(|(_, store)| {
        let now = Timestamp::from_second(NOW).expect("an instant");
        let mut app = App::new(store, Clock::Fixed(now), "cli:test");
        users::add(
            &mut app,
            &NewUser { name: "Ann", email: "ann@verhoef.example", role: Role::Controller, partner: None },
        )
        .expect("added");
        let provider = IdentityProvider {
            issuer: mock.issuer.clone(),
            client_id: "dunlin".to_string(),
            client_secret: "s cret".to_string(),
            label: "Verhoef".to_string(),
            default_role: default_role.map(|role| role.code().to_string()),
        };
        provider::set_provider(&mut app, Some(&provider)).expect("set");
        app
    });
    made.collect()
}

/// Goes to the provider and comes back; `change` makes what it says wrong.
fn come(app: &mut App, mock: &Mock, change: impl FnOnce(&mut Value, &Pending)) -> Result<Entry, AppError> {
    let (address, pending) = provider::begin(app, REDIRECT)?;
    let field = |name: &str| {
        let query = address.split_once('?').expect("a query").1;
        query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).expect(name).to_string()
    };
    assert!(address.starts_with(&format!("{}/authorize?response_type=code&", mock.issuer)), "{address}");
    assert_eq!((field("state"), field("nonce")), (pending.state.clone(), pending.nonce.clone()));
    assert_eq!(field("code_challenge_method"), "S256");
    assert!(!address.contains(&pending.verifier), "the verifier stays here");
    mock.next.lock().expect("free").challenge = field("code_challenge");
    mock.says(|claims| {
        claims["nonce"] = json!(pending.nonce);
        change(claims, &pending);
    });
    back(app, mock, &pending)
}

fn back(app: &mut App, mock: &Mock, pending: &Pending) -> Result<Entry, AppError> {
    let answer = Answer { code: "code-1", state: &pending.state, issuer: Some(&mock.issuer) };
    provider::finish(app, pending, &answer, REDIRECT, &Origin::default())
}

fn who(app: &mut App, entry: Result<Entry, AppError>) -> String {
    match entry.expect("let in") {
        Entry::In(token) => users::visit(app, &token).expect("read").expect("in").user.name,
        other => panic!("{other:?}"),
    }
}

fn code(entry: Result<Entry, AppError>) -> &'static str {
    entry.expect_err("refused").code
}

#[test]
fn a_verified_email_links_once_and_the_subject_counts_from_then_on() {
    let mock = Mock::new();
    for mut app in books("provider_links", &mock, None) {
        let app = &mut app;
        let unverified = come(app, &mock, |claims, _| claims["email_verified"] = json!(false));
        assert_eq!(code(unverified), "oidc.unknown");
        let first = come(app, &mock, |_, _| ());
        assert_eq!(who(app, first), "Ann");
        let renamed = come(app, &mock, |claims, _| claims["email"] = json!("married@verhoef.example"));
        assert_eq!(who(app, renamed), "Ann", "the provider's key counts");
        let other = come(app, &mock, |claims, _| claims["sub"] = json!("subject-2"));
        assert_eq!(code(other), "oidc.unknown", "the e-mail has changed hands");
        users::add(
            app,
            &NewUser { name: "Eve", email: "eve@verhoef.example", role: Role::Administrator, partner: None },
        )
        .expect("added");
        users::set_disabled(app, "Ann", true).expect("disabled");
        let gone = come(app, &mock, |_, _| ());
        assert_eq!(code(gone), "oidc.unknown", "the same answer as for nobody");
    }
}

#[test]
fn nobody_unknown_comes_in_unless_the_book_names_a_role() {
    let mock = Mock::new();
    let stranger = |claims: &mut Value, _: &Pending| {
        claims["sub"] = json!("subject-9");
        claims["email"] = json!("New@Verhoef.example");
        claims["name"] = json!("New Person");
    };
    for mut app in books("provider_closed", &mock, None) {
        let entry = come(&mut app, &mock, stranger);
        assert_eq!(code(entry), "oidc.unknown");
    }
    for mut app in books("provider_open", &mock, Some(Role::Auditor)) {
        let entry = come(&mut app, &mock, stranger);
        assert_eq!(who(&mut app, entry), "New Person");
        let user = users::find(&mut app, "new@verhoef.example").expect("there");
        assert_eq!(user.role, "auditor");
    }
}

#[test]
fn an_answer_that_does_not_hold_lets_nobody_in() {
    let mock = Mock::new();
    for mut app in books("provider_wrong", &mock, None) {
        let app = &mut app;
        let mut wrong = |name: &str, value: Value, why: &str| {
            let entry = come(app, &mock, |claims, _| claims[name] = value);
            let error = entry.expect_err(name);
            assert_eq!(error.code, "oidc.token", "{name}");
            assert!(error.message.ends_with(why), "{name}: {}", error.message);
        };
        wrong("nonce", json!("another"), "it was made for another sign-in");
        wrong("nonce", Value::Null, "it was made for another sign-in");
        wrong("aud", json!("other"), "it was made for another program");
        wrong("aud", json!(["dunlin", "other"]), "it was made for another program");
        wrong("azp", json!("other"), "it was made for another program");
        wrong("iss", json!("https://evil.example"), "another provider made it");
        wrong("exp", json!(NOW - 60), "it is too old");
        wrong("iat", json!(NOW + 61), "it comes from the future: look at the clocks");
        wrong("sub", json!(""), "it names nobody");

        let own = std::mem::replace(&mut mock.next.lock().expect("free").signs, key());
        let forged = come(app, &mock, |_, _| ()).expect_err("forged");
        assert!(forged.message.ends_with("no key of the provider signed it"), "{}", forged.message);
        mock.next.lock().expect("free").signs = own;
        assert_eq!(who_is(app, &mock), "Ann", "and with its own key it holds");
    }
}

fn who_is(app: &mut App, mock: &Mock) -> String {
    let entry = come(app, mock, |_, _| ());
    who(app, entry)
}

#[test]
fn an_answer_counts_for_the_browser_that_asked_only() {
    let mock = Mock::new();
    for mut app in books("provider_state", &mock, None) {
        let app = &mut app;
        who_is(app, &mock);
        let (_, pending) = provider::begin(app, REDIRECT).expect("begun");
        let answer = |state: &str, issuer: Option<&str>, app: &mut App| {
            let answer = Answer { code: "code-1", state, issuer };
            code(provider::finish(app, &pending, &answer, REDIRECT, &Origin::default()))
        };
        assert_eq!(answer("another", None, app), "oidc.state");
        assert_eq!(answer(&pending.state, Some("https://evil.example"), app), "oidc.token");
        let stolen = Pending { verifier: "another".to_string(), ..pending.clone() };
        assert_eq!(code(back(app, &mock, &stolen)), "oidc.failed", "a code without its verifier buys nothing");
        let nothing = Pending { state: String::new(), ..pending.clone() };
        assert_eq!(code(back(app, &mock, &nothing)), "oidc.state");
    }
}

#[test]
fn a_provider_is_asked_who_it_is_and_over_https_only() {
    let mock = Mock::new();
    for mut app in books("provider_set", &mock, None) {
        let mut set = |issuer: &str| {
            let provider = IdentityProvider {
                issuer: issuer.to_string(),
                client_id: "dunlin".to_string(),
                client_secret: "s cret".to_string(),
                label: "Verhoef".to_string(),
                default_role: None,
            };
            provider::set_provider(&mut app, Some(&provider)).expect_err("refused").code
        };
        assert_eq!(set(&format!("{}/", mock.issuer)), "oidc.issuer", "it calls itself without a slash");
        assert_eq!(set("http://login.example"), "oidc.not_https");
        provider::set_provider(&mut app, None).expect("off");
        assert_eq!(provider::begin(&mut app, REDIRECT).expect_err("none").code, "oidc.none");
    }
}
