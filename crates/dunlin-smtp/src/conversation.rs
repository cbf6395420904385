//! One conversation with a mail server, step by step.
//!
//! The caller notes its intent between `address` and `deliver`: before that no byte of the message has left, after it only the answer tells.

use std::error::Error as _;
use std::fmt;
use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{Certificate, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::{Error, response::Response};

use crate::server::{Security, Server};

/// How long a connection and the steps before the message are waited for at most; the message itself has the server's patience.
const BRISK: Duration = Duration::from_mins(1);

/// What a server said when it took something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Code and text on one line: `250 2.0.0 Ok: queued as 4XYZ`.
    pub text: String,
}

/// How a step ended that did not succeed, by what is certain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// The message did not arrive; the server, or the way to it, may do better later.
    NotNow {
        /// What was said, or what happened.
        why: String,
        /// It is about this message or this address, and not about the server.
        is_own: bool,
    },
    /// The message did not arrive, and will not: the server refused it for good.
    Refused {
        /// What was said.
        why: String,
        /// It is about this message or this address, and not about the server, the sender or the password.
        is_own: bool,
    },
    /// Nobody knows whether the message arrived.
    InDoubt {
        /// What happened.
        why: String,
    },
}

/// An open conversation.
pub struct Conversation {
    connection: SmtpConnection,
    patience: Duration,
}

impl Conversation {
    /// Connects, encrypts where that is asked for, and signs in. `hello` is what this machine calls itself.
    ///
    /// # Errors
    /// Never in doubt. `Refused` where the server will not do better: no encryption, a wrong password, a certificate that is not trusted.
    pub fn open(server: &Server, hello: &str) -> Result<Conversation, Ended> {
        let name = ClientId::Domain(hello.to_owned());
        let tls = match server.security {
            Security::None => None,
            Security::StartTls | Security::Tls => Some(tls(server)?),
        };
        let at_once = tls.as_ref().filter(|_| server.security == Security::Tls);
        let patience = server.patience.min(BRISK);
        let place = (server.host.as_str(), server.port);
        let mut connection =
            SmtpConnection::connect(place, Some(patience), &name, at_once, None).map_err(|error| of_server(&error))?;
        if let (Security::StartTls, Some(tls)) = (server.security, &tls) {
            if !connection.can_starttls() {
                connection.abort();
                return Err(refused("the server does not encrypt (it offers no STARTTLS)"));
            }
            connection.starttls(tls, &name).map_err(|error| of_server(&error))?;
        }
        if let (Some(user), Some(password)) = (&server.user, &server.password) {
            let credentials = Credentials::new(user.clone(), password.clone());
            let signed_in = connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials);
            signed_in.map_err(|error| of_server(&error))?;
        }
        Ok(Conversation { connection, patience: server.patience })
    }

    /// Says from whom and to whom. Nothing of the message has left after it.
    ///
    /// # Errors
    /// Never in doubt.
    pub fn address(&mut self, from: &str, to: &str, bytes: &[u8]) -> Result<(), Ended> {
        let read = |text: &str| text.parse::<Address>().map_err(|_| format!("\"{text}\" is no e-mail address"));
        let from = read(from).map_err(|why| refused(&why))?;
        let to = read(to).map_err(|why| Ended::Refused { why, is_own: true })?;
        let mut parameters = Vec::new();
        let is_plain = |address: &Address| AsRef::<str>::as_ref(address).is_ascii();
        let has = |extension: Extension| self.connection.server_info().supports_feature(extension);
        if !(is_plain(&from) && is_plain(&to)) {
            if !has(Extension::SmtpUtfEight) {
                let why = "the server takes no address with letters beyond ASCII (it offers no SMTPUTF8)".to_owned();
                return Err(Ended::Refused { why, is_own: true });
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if !bytes.is_ascii() && has(Extension::EightBitMime) {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        self.connection.command(Mail::new(Some(from), parameters)).map_err(|error| of_sender(&error))?;
        self.step(|connection| connection.command(Rcpt::new(to, vec![])))
    }

    /// Hands over the message.
    ///
    /// # Errors
    /// `InDoubt` when the line broke, or the server was silent, after the first byte of it.
    pub fn deliver(&mut self, bytes: &[u8]) -> Result<Reply, Ended> {
        // Until it asks for the message, the server has none of it.
        self.step(|connection| connection.command(Data))?;
        let waits = self.connection.set_timeout(Some(self.patience));
        let answer = match waits {
            // In one piece, where that can be: a second small piece would wait until the first was acknowledged.
            Ok(()) => match std::str::from_utf8(bytes) {
                Ok(text) => self.connection.command(Whole(text)),
                Err(_) => self.connection.message(bytes),
            },
            Err(error) => return Err(Ended::NotNow { why: error.to_string(), is_own: false }),
        };
        let _ = self.connection.set_timeout(Some(self.patience.min(BRISK)));
        match answer {
            Ok(response) => Ok(Reply { text: on_one_line(&response) }),
            Err(error) if error.status().is_some() => Err(of_message(&error)),
            Err(error) => Err(Ended::InDoubt { why: in_words(&error) }),
        }
    }

    /// Forgets a message that was addressed and is not handed over. True while the conversation can go on.
    pub fn forget(&mut self) -> bool {
        self.connection.command(Rset).is_ok()
    }

    /// The line is open, and neither side broke the rules.
    pub fn goes_on(&self) -> bool {
        !self.connection.has_broken()
    }

    /// Says good-bye; what the server answers changes nothing any more.
    pub fn close(mut self) {
        let _ = self.connection.quit();
    }

    fn step(&mut self, say: impl FnOnce(&mut SmtpConnection) -> Result<Response, Error>) -> Result<(), Ended> {
        match say(&mut self.connection) {
            Ok(_) => Ok(()),
            Err(error) => Err(of_message(&error)),
        }
    }
}

/// A message and the dot behind it (RFC 5321 §4.5.2): a line that begins with a dot has another one.
struct Whole<'a>(&'a str);

impl fmt::Display for Whole<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.0.split_inclusive('\n') {
            if line.starts_with('.') {
                f.write_str(".")?;
            }
            f.write_str(line)?;
        }
        f.write_str(if self.0.ends_with("\r\n") { ".\r\n" } else { "\r\n.\r\n" })
    }
}

fn tls(server: &Server) -> Result<TlsParameters, Ended> {
    let mut builder = TlsParameters::builder(server.host.clone());
    if let Some(pem) = &server.authority {
        let own = Certificate::from_pem(pem).map_err(|error| refused(&in_words(&error)))?;
        builder = builder.add_root_certificate(own);
    }
    builder.build_rustls().map_err(|error| refused(&in_words(&error)))
}

fn refused(why: &str) -> Ended {
    Ended::Refused { why: why.to_owned(), is_own: false }
}

/// A sender that is refused is refused for every message, but for one that is too large.
fn of_sender(error: &Error) -> Ended {
    const TOO_LARGE: u16 = 552;
    match of_message(error) {
        Ended::Refused { why, .. } => {
            Ended::Refused { why, is_own: error.status().is_some_and(|code| u16::from(code) == TOO_LARGE) }
        }
        other => other,
    }
}

/// A failure that tells of the server as a whole.
fn of_server(error: &Error) -> Ended {
    if error.is_permanent() || error.is_tls() || error.is_client() || is_distrusted(error) {
        return Ended::Refused { why: in_words(error), is_own: false };
    }
    Ended::NotNow { why: in_words(error), is_own: false }
}

/// Whether the server's certificate was not trusted. The library tells it as a line that broke while the first words were read.
fn is_distrusted(error: &Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        let tls = inner.and_then(|inner| inner.downcast_ref::<rustls::Error>());
        if tls.or_else(|| error.downcast_ref()).is_some_and(|tls| matches!(tls, rustls::Error::InvalidCertificate(_))) {
            return true;
        }
        cause = error.source();
    }
    false
}

/// A failure in the midst of a message, before its bytes left or by the server's own word. 421 is the server that closes.
fn of_message(error: &Error) -> Ended {
    let why = in_words(error);
    match error.status() {
        Some(_) if error.is_permanent() => Ended::Refused { why, is_own: true },
        Some(code) => Ended::NotNow { why, is_own: u16::from(code) != 421 },
        None => Ended::NotNow { why, is_own: false },
    }
}

fn in_words(error: &Error) -> String {
    let code = error.status().map(|code| format!("{code} ")).unwrap_or_default();
    let said = error.source().map_or_else(|| error.to_string(), ToString::to_string);
    one_line(&format!("{code}{said}"))
}

fn on_one_line(response: &Response) -> String {
    let text: Vec<&str> = response.message().collect();
    one_line(&format!("{} {}", response.code(), text.join(" ")))
}

/// Without breaks and control characters, and bounded: a stranger's words go into logs and pages.
fn one_line(text: &str) -> String {
    const LONGEST: usize = 500;
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_never_ends_before_its_end() {
        let whole = |text: &str| Whole(text).to_string();
        assert_eq!(whole("a\r\n"), "a\r\n.\r\n");
        assert_eq!(whole("a"), "a\r\n.\r\n");
        assert_eq!(whole(".\r\n..b\r\nc.\r\n"), "..\r\n...b\r\nc.\r\n.\r\n");
        assert_eq!(whole(""), "\r\n.\r\n");
    }
}
