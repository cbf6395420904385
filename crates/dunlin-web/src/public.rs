//! Under which address the pages are reached.
//!
//! Decides: which `Host` is answered to, and whether cookies may travel in the clear. A foreign name that was made to point here would
//! let its own pages read the book (DNS rebinding), so only the named address, plain IP addresses and `localhost` count.

use std::net::{IpAddr, SocketAddr};

use axum::http::{HeaderMap, header};

/// The address that people type, when it is not simply where the program listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicAddress {
    is_secure: bool,
    /// With its port, where that is not the usual one.
    host: String,
}

impl PublicAddress {
    /// Reads `https://dunlin.example` or `http://10.0.0.5:4020`; no path.
    pub fn parse(text: &str) -> Option<PublicAddress> {
        let (scheme, rest) = text.trim().split_once("://")?;
        let is_secure = match scheme {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        let host = rest.strip_suffix('/').unwrap_or(rest).to_ascii_lowercase();
        let is_host = |letter: char| letter.is_ascii_alphanumeric() || ".-:[]".contains(letter);
        (!host.is_empty() && host.chars().all(is_host)).then_some(PublicAddress { is_secure, host })
    }

    /// Without a slash at its end.
    pub fn text(&self) -> String {
        format!("{}://{}", if self.is_secure { "https" } else { "http" }, self.host)
    }

    /// Nobody on the way can read along.
    pub fn is_secure(&self) -> bool {
        self.is_secure
    }
}

/// Whether a request asks for us.
pub(crate) fn is_ours(headers: &HeaderMap, own: Option<&PublicAddress>) -> bool {
    let Some(host) = headers.get(header::HOST) else { return true };
    let host = host.to_str().unwrap_or_default();
    if own.is_some_and(|own| own.host.eq_ignore_ascii_case(host)) {
        return true;
    }
    let is_localhost = host == "localhost" || host.starts_with("localhost:");
    is_localhost || host.parse::<SocketAddr>().is_ok() || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::PublicAddress;

    #[test]
    fn an_address_is_a_scheme_and_a_host() {
        let read = |text: &str| PublicAddress::parse(text).map(|address| (address.is_secure(), address.text()));
        assert_eq!(read("https://Dunlin.example/"), Some((true, "https://dunlin.example".to_string())));
        assert_eq!(read("http://10.0.0.5:4020"), Some((false, "http://10.0.0.5:4020".to_string())));
        for wrong in ["dunlin.example", "ftp://dunlin.example", "https://", "https://dunlin.example/app", "https://a b"]
        {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
