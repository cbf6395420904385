//! The mail server as people write it: `smtp://USER@HOST:PORT`, `smtps://HOST`.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use percent_encoding::percent_decode_str;

/// How the line is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// Not at all: only for a server on the same machine.
    None,
    /// Begins in the clear and is encrypted before anything else is said; refused where the server cannot.
    StartTls,
    /// Encrypted from the first byte.
    Tls,
}

/// A mail server that takes messages.
#[derive(Clone, PartialEq, Eq)]
pub struct Server {
    /// Name or address.
    pub host: String,
    /// Port.
    pub port: u16,
    /// How the line is protected.
    pub security: Security,
    /// Who signs in, if anybody.
    pub user: Option<String>,
    /// The password of that user.
    pub password: Option<String>,
    /// A certificate authority of one's own, as PEM, besides the public ones.
    pub authority: Option<Vec<u8>>,
    /// How long an answer is waited for.
    pub patience: Duration,
}

/// Without the password.
impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// As it is written in logs: without user and password.
impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.security == Security::Tls { "smtps" } else { "smtp" };
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        write!(f, "{scheme}://{host}:{}", self.port)
    }
}

/// Why a text names no server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServerError {
    /// It begins with neither `smtp://` nor `smtps://`.
    Scheme,
    /// There is no host in it.
    Host,
    /// The port is none.
    Port(String),
    /// Something follows the port.
    Rest(String),
    /// There is a password in it, which would be seen in lists of processes and in the shell's memory.
    Password,
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ServerError::Scheme => write!(f, "it begins with neither smtp:// nor smtps://"),
            ServerError::Host => write!(f, "it names no host"),
            ServerError::Port(port) => write!(f, "\"{port}\" is no port"),
            ServerError::Rest(rest) => write!(f, "\"{rest}\" follows host and port"),
            ServerError::Password => write!(f, "there is a password in it"),
        }
    }
}

impl std::error::Error for ServerError {}

/// How long an answer is waited for, unless it is said otherwise: what RFC 5321 §4.5.3.2.6 gives a server after the last byte.
const PATIENCE: Duration = Duration::from_mins(10);

impl Server {
    /// Reads `smtp[s]://[USER@]HOST[:PORT]`. Without a port it is 587 (25 on the same machine), 465 for `smtps`; a server elsewhere is
    /// spoken with encrypted or not at all, one on the same machine too with `smtp+starttls://`.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn parse(text: &str) -> Result<Server, ServerError> {
        let (scheme, rest) = text.split_once("://").ok_or(ServerError::Scheme)?;
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let (user, place) = match rest.rsplit_once('@') {
            Some((user, _)) if user.contains(':') => return Err(ServerError::Password),
            Some((user, place)) => (Some(percent_decode_str(user).decode_utf8_lossy().into_owned()), place),
            None => (None, rest),
        };
        if let Some(at) = place.find(['/', '?', '#']) {
            return Err(ServerError::Rest(place[at..].to_owned()));
        }
        let (host, port) = host_and_port(place)?;
        if host.is_empty() {
            return Err(ServerError::Host);
        }
        let security = match scheme {
            "smtps" => Security::Tls,
            "smtp" if is_loopback(host) => Security::None,
            "smtp" | "smtp+starttls" => Security::StartTls,
            _ => return Err(ServerError::Scheme),
        };
        let port = port.unwrap_or(match security {
            Security::Tls => 465,
            Security::StartTls => 587,
            Security::None => 25,
        });
        let user = user.filter(|user| !user.is_empty());
        let (host, patience) = (host.to_owned(), PATIENCE);
        Ok(Server { host, port, security, user, password: None, authority: None, patience })
    }
}

fn host_and_port(place: &str) -> Result<(&str, Option<u16>), ServerError> {
    let number = |port: &str| port.parse().map(Some).map_err(|_| ServerError::Port(port.to_owned()));
    if let Some((host, after)) = place.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return match after.strip_prefix(':') {
            Some(port) => Ok((host, number(port)?)),
            None if after.is_empty() => Ok((host, None)),
            None => Err(ServerError::Rest(after.to_owned())),
        };
    }
    match place.split_once(':') {
        Some((host, port)) => Ok((host, number(port)?)),
        None => Ok((place, None)),
    }
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_read_with_what_is_usual_where_nothing_is_said() {
        let read = |text: &str| Server::parse(text).map(|one| (one.host, one.port, one.security, one.user));
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(read("smtp://mail.example"), Ok(("mail.example".to_owned(), 587, Security::StartTls, None)));
        assert_eq!(read("smtps://mail.example/"), Ok(("mail.example".to_owned(), 465, Security::Tls, None)));
        assert_eq!(read("smtp://127.0.0.1:2525"), Ok(("127.0.0.1".to_owned(), 2525, Security::None, None)));
        assert_eq!(read("smtp+starttls://localhost:26"), Ok(("localhost".to_owned(), 26, Security::StartTls, None)));
        assert_eq!(read("smtp://[::1]:26"), Ok(("::1".to_owned(), 26, Security::None, None)));
        assert_eq!(
            read("smtp://ann%40book.example@mail.example:25"),
            Ok(("mail.example".to_owned(), 25, Security::StartTls, some("ann@book.example")))
        );
        assert_eq!(Server::parse("smtp://[::1]:26").map(|one| one.to_string()), Ok("smtp://[::1]:26".to_owned()));
    }

    #[test]
    fn what_is_no_server_is_refused_with_what_is_wrong() {
        let wrong = |text: &str| Server::parse(text).err();
        assert_eq!(wrong("mail.example"), Some(ServerError::Scheme));
        assert_eq!(wrong("smtp://"), Some(ServerError::Host));
        assert_eq!(wrong("smtp://mail.example:none"), Some(ServerError::Port("none".to_owned())));
        assert_eq!(wrong("smtp://mail.example:99999"), Some(ServerError::Port("99999".to_owned())));
        assert_eq!(wrong("smtp://ann:secret@mail.example"), Some(ServerError::Password));
        assert_eq!(wrong("smtp://mail.example/inbox"), Some(ServerError::Rest("/inbox".to_owned())));
        assert_eq!(wrong("smtp://[::1]x"), Some(ServerError::Rest("x".to_owned())));
    }

    #[test]
    fn a_password_is_in_no_log() {
        let mut server = Server::parse("smtp://ann@mail.example").expect("a server");
        server.password = Some("hidden".to_owned());
        assert_eq!(format!("{server:?} {server}"), "smtp://mail.example:587 smtp://mail.example:587");
    }
}
