//! What goes to and from a provider over the network: its description, its keys, and the ID token for a code.
//!
//! Decides: over https only (plain http to this machine, for tests), no detours, ten seconds, small answers.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dunlin_store::IdentityProvider;
use serde::Deserialize;
use ureq::Agent;

use super::id_token::Keys;
use crate::error::{AppError, Failure};

const PATIENCE: Duration = Duration::from_secs(10);
const LARGEST: u64 = 256 * 1024;

/// What a provider says of itself (OpenID Connect Discovery 1.0).
#[derive(Debug, Deserialize)]
pub(super) struct Discovered {
    issuer: String,
    pub(super) authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    #[serde(default)]
    token_endpoint_auth_methods_supported: Vec<String>,
}

#[derive(Deserialize)]
struct Bought {
    id_token: String,
}

/// Asks a provider who it is.
pub(super) fn discover(issuer: &str) -> Result<Discovered, AppError> {
    let address = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
    let found: Discovered = get(&address)?;
    for part in [&found.authorization_endpoint, &found.token_endpoint, &found.jwks_uri] {
        is_safe(part)?;
    }
    if found.issuer == issuer {
        return Ok(found);
    }
    let message = format!("{issuer} calls itself {}", found.issuer);
    let hint = "write the issuer exactly as the provider does, with or without a slash at its end";
    Err(AppError::new(Failure::Refused, "oidc.issuer", message).hint(hint))
}

/// The provider's keys.
pub(super) fn keys(found: &Discovered) -> Result<Keys, AppError> {
    get(&found.jwks_uri)
}

/// Buys the ID token for a code.
pub(super) fn buy(
    found: &Discovered,
    provider: &IdentityProvider,
    code: &str,
    redirect: &str,
    verifier: &str,
) -> Result<String, AppError> {
    let methods = &found.token_endpoint_auth_methods_supported;
    let has = |method: &str| methods.iter().any(|own| own == method);
    // Without a list it is `client_secret_basic` (Discovery §3).
    let by_post = has("client_secret_post") && !has("client_secret_basic");
    let mut fields = vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", redirect),
        ("code_verifier", verifier),
        ("client_id", provider.client_id.as_str()),
    ];
    let mut request = agent().post(&found.token_endpoint).header("accept", "application/json");
    if by_post {
        fields.push(("client_secret", &provider.client_secret));
    } else {
        let pair = format!("{}:{}", escaped(&provider.client_id), escaped(&provider.client_secret));
        request = request.header("authorization", format!("Basic {}", STANDARD.encode(pair)));
    }
    let answer = request.content_type("application/x-www-form-urlencoded").send(form(&fields));
    let bought: Bought = read(&found.token_endpoint, answer)?;
    Ok(bought.id_token)
}

fn get<T: for<'a> Deserialize<'a>>(address: &str) -> Result<T, AppError> {
    is_safe(address)?;
    read(address, agent().get(address).header("accept", "application/json").call())
}

fn read<T: for<'a> Deserialize<'a>>(
    address: &str,
    answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
) -> Result<T, AppError> {
    let failed = |why: String| {
        let message = format!("the identity provider did not answer as it should: {address}: {why}");
        AppError::new(Failure::Failed, "oidc.failed", message)
            .hint("look at issuer, client and secret: dunlin admin oidc show")
    };
    let mut answer = answer.map_err(|error| failed(error.to_string()))?;
    let body =
        answer.body_mut().with_config().limit(LARGEST).read_to_vec().map_err(|error| failed(error.to_string()))?;
    serde_json::from_slice(&body).map_err(|error| failed(error.to_string()))
}

fn agent() -> Agent {
    Agent::config_builder().timeout_global(Some(PATIENCE)).max_redirects(0).build().into()
}

/// Nobody on the way can read along or answer instead.
fn is_safe(address: &str) -> Result<(), AppError> {
    let here = ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"];
    if address.starts_with("https://") || here.iter().any(|here| address.starts_with(here)) {
        return Ok(());
    }
    let message = format!("{address} is not an https address");
    Err(AppError::new(Failure::Refused, "oidc.not_https", message).hint("a provider is asked over https only"))
}

/// Fields as the query of an address, or the body of a form.
pub(super) fn form(fields: &[(&str, &str)]) -> String {
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    pairs.join("&")
}

fn escaped(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes()
        .map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
