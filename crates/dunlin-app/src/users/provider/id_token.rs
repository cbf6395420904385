//! Whether an ID token holds: signature, issuer, audience, time and nonce (OpenID Connect Core §3.1.3.7). No clock, no network.
//!
//! Decides: which signatures count (RS256 and ES256, the two that providers use), and how far the clocks may differ (a minute).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{self, RsaPublicKeyComponents, UnparsedPublicKey};
use serde::Deserialize;

/// Clocks may differ by so many seconds.
const LEEWAY: i64 = 60;
/// A token is refused that says it was made longer ago.
const OLDEST: i64 = 10 * 60;
/// The longest key of a person (OpenID Connect Core §2).
const SUBJECT_MAX: usize = 255;

/// The keys of a provider (RFC 7517).
#[derive(Debug, Default, Deserialize)]
pub(super) struct Keys {
    #[serde(default)]
    keys: Vec<Key>,
}

/// One key; what it does not have is empty.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Key {
    kty: String,
    kid: String,
    #[serde(rename = "use")]
    purpose: String,
    crv: String,
    n: String,
    e: String,
    x: String,
    y: String,
}

/// What the token must say.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expected<'a> {
    pub(super) issuer: &'a str,
    pub(super) client: &'a str,
    pub(super) nonce: &'a str,
    /// Now, in seconds since 1970.
    pub(super) at: i64,
}

/// What a token that holds says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Claims {
    pub(super) subject: String,
    pub(super) email: Option<String>,
    pub(super) email_verified: bool,
    pub(super) name: Option<String>,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    #[serde(default)]
    kid: String,
}

#[derive(Deserialize)]
struct Body {
    iss: String,
    sub: String,
    aud: Audience,
    exp: i64,
    iat: i64,
    #[serde(default)]
    azp: Option<String>,
    #[serde(default)]
    nonce: Option<String>,
    #[serde(default)]
    email: Option<String>,
    #[serde(default)]
    email_verified: Option<Verified>,
    #[serde(default)]
    name: Option<String>,
}

/// One or several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

/// Some providers write it as text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Verified {
    Flag(bool),
    Text(String),
}

/// The claims of a token that holds, or why it does not.
pub(super) fn check(raw: &str, keys: &Keys, expected: &Expected<'_>) -> Result<Claims, &'static str> {
    let mut parts = raw.split('.');
    let (Some(head), Some(body), Some(sign), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err("it is no signed token");
    };
    let header: Header = read(head).ok_or("its head cannot be read")?;
    let signed = &raw[..head.len() + 1 + body.len()];
    let sign = URL_SAFE_NO_PAD.decode(sign).map_err(|_| "its signature cannot be read")?;
    let of_kid = |key: &&Key| header.kid.is_empty() || key.kid == header.kid;
    let mut keys = keys.keys.iter().filter(|key| key.purpose != "enc").filter(of_kid);
    if !keys.any(|key| key.signed(&header.alg, signed.as_bytes(), &sign)) {
        return Err("no key of the provider signed it");
    }
    let body: Body = read(body).ok_or("what it says cannot be read")?;
    says(body, expected)
}

fn says(body: Body, expected: &Expected<'_>) -> Result<Claims, &'static str> {
    if body.iss != expected.issuer {
        return Err("another provider made it");
    }
    let is_ours = match &body.aud {
        Audience::One(client) => client == expected.client,
        // With several, the one it was made for is named.
        Audience::Several(clients) => {
            clients.iter().any(|client| client == expected.client) && (clients.len() == 1 || body.azp.is_some())
        }
    };
    if !is_ours || body.azp.is_some_and(|party| party != expected.client) {
        return Err("it was made for another program");
    }
    if body.exp.saturating_add(LEEWAY) <= expected.at || body.iat.saturating_add(OLDEST) <= expected.at {
        return Err("it is too old");
    }
    if body.iat > expected.at.saturating_add(LEEWAY) {
        return Err("it comes from the future: look at the clocks");
    }
    if body.nonce.as_deref() != Some(expected.nonce) {
        return Err("it was made for another sign-in");
    }
    if body.sub.is_empty() || body.sub.len() > SUBJECT_MAX {
        return Err("it names nobody");
    }
    let email_verified = match body.email_verified {
        Some(Verified::Flag(flag)) => flag,
        Some(Verified::Text(text)) => text == "true",
        None => false,
    };
    Ok(Claims { subject: body.sub, email: body.email, email_verified, name: body.name })
}

fn read<T: for<'a> Deserialize<'a>>(part: &str) -> Option<T> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

impl Key {
    /// The key is of the kind that the algorithm asks for, and signed this. The algorithm never chooses the kind by itself: no
    /// token is taken that is signed with nothing, or with a public key as a password.
    fn signed(&self, algorithm: &str, text: &[u8], sign: &[u8]) -> bool {
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap_or_default();
        match (algorithm, self.kty.as_str()) {
            ("RS256", "RSA") => {
                let key = RsaPublicKeyComponents { n: bytes(&self.n), e: bytes(&self.e) };
                key.verify(&signature::RSA_PKCS1_2048_8192_SHA256, text, sign).is_ok()
            }
            ("ES256", "EC") if self.crv == "P-256" => {
                let point = [&[4][..], &bytes(&self.x), &bytes(&self.y)].concat();
                UnparsedPublicKey::new(&signature::ECDSA_P256_SHA256_FIXED, point).verify(text, sign).is_ok()
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made once with OpenSSL, with a key of 2048 bits that was thrown away.
    const RSA_KEYS: &str = include_str!("rs256_keys.json");
    const RSA_TOKEN: &str = include_str!("rs256_token.txt");

    fn expected() -> Expected<'static> {
        Expected { issuer: "https://login.example", client: "dunlin", nonce: "n-1", at: 1_795_000_010 }
    }

    fn keys() -> Keys {
        serde_json::from_str(RSA_KEYS).expect("keys")
    }

    #[test]
    fn a_token_that_holds_says_who_it_is() {
        let claims = check(RSA_TOKEN.trim(), &keys(), &expected()).expect("holds");
        assert_eq!((claims.subject.as_str(), claims.email.as_deref()), ("subject-1", Some("ann@verhoef.example")));
        assert!(claims.email_verified);
    }

    #[test]
    fn whatever_does_not_fit_is_refused() {
        let right = RSA_TOKEN.trim();
        let refuse = |expected: Expected<'_>| check(right, &keys(), &expected).expect_err("refused");
        let is = expected();
        assert_eq!(refuse(Expected { issuer: "https://evil.example", ..is }), "another provider made it");
        assert_eq!(refuse(Expected { client: "other", ..is }), "it was made for another program");
        assert_eq!(refuse(Expected { nonce: "n-2", ..is }), "it was made for another sign-in");
        assert_eq!(refuse(Expected { at: 1_795_000_000 + 660, ..is }), "it is too old");
        assert_eq!(refuse(Expected { at: 1_795_000_000 - 61, ..is }), "it comes from the future: look at the clocks");
        assert!(check(right, &keys(), &Expected { at: 1_795_000_000 + 300 + 59, ..is }).is_ok(), "within a minute");
        assert_eq!(refuse(Expected { at: 1_795_000_000 + 300 + 60, ..is }), "it is too old");
    }

    #[test]
    fn a_signature_is_checked_with_the_providers_keys_only() {
        let (head, rest) = RSA_TOKEN.trim().split_once('.').expect("parts");
        let (body, sign) = rest.split_once('.').expect("parts");
        let of = |head: &str| URL_SAFE_NO_PAD.encode(head);
        let unsigned = "no key of the provider signed it";
        let wrong = |raw: String, why| assert_eq!(check(&raw, &keys(), &expected()), Err(why), "{raw}");
        let other = body.replacen('e', "f", 1);
        assert!(check(&format!("{head}.{other}.{sign}"), &keys(), &expected()).is_err());
        for (head, sign) in [
            (of(r#"{"alg":"none"}"#), ""),
            (of(r#"{"alg":"HS256"}"#), sign),
            (of(r#"{"alg":"ES256"}"#), sign),
            (of(r#"{"alg":"RS256","kid":"other"}"#), sign),
        ] {
            wrong(format!("{head}.{body}.{sign}"), unsigned);
        }
        wrong(format!("{head}.{body}"), "it is no signed token");
        assert_eq!(check(RSA_TOKEN.trim(), &Keys::default(), &expected()), Err(unsigned));
    }
}
