//! A folder of a mailbox as people write it: `imaps://USER@HOST:PORT/FOLDER`.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use percent_encoding::percent_decode_str;
use url::Url;

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

/// A folder of a mailbox, and how to get there.
#[derive(Clone, PartialEq, Eq)]
pub struct Place {
    /// Name or address.
    pub host: String,
    /// Port.
    pub port: u16,
    /// How the line is protected.
    pub security: Security,
    /// Who signs in.
    pub user: String,
    /// The password of that user.
    pub password: String,
    /// The folder.
    pub folder: String,
    /// A certificate authority of one's own, as PEM, besides the public ones.
    pub authority: Option<Vec<u8>>,
    /// How long an answer is waited for.
    pub patience: Duration,
}

/// Without the password.
impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// By which a book remembers it: whose mailbox where, and the folder; never the password.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.security == Security::Tls { "imaps" } else { "imap" };
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        write!(f, "{scheme}://{}@{host}:{}/{}", self.user, self.port, self.folder)
    }
}

/// Why a text names no folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceError {
    /// It begins with neither `imap://` nor `imaps://`.
    Scheme,
    /// It cannot be read; in words, why.
    Unreadable(String),
    /// It names nobody who signs in.
    User,
    /// There is a password in it, which would be seen in lists of processes and in the shell's memory.
    Password,
    /// Something follows the folder.
    Rest,
}

impl fmt::Display for PlaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PlaceError::Scheme => write!(f, "it begins with neither imap:// nor imaps://"),
            PlaceError::Unreadable(why) => write!(f, "{why}"),
            PlaceError::User => write!(f, "it does not say who signs in"),
            PlaceError::Password => write!(f, "there is a password in it"),
            PlaceError::Rest => write!(f, "something follows the folder"),
        }
    }
}

impl std::error::Error for PlaceError {}

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_mins(2);
/// The folder where none is named.
const INBOX: &str = "INBOX";

impl Place {
    /// Reads `imap[s]://USER@HOST[:PORT][/FOLDER]`; the password comes from elsewhere. Without a port it is 993, 143 where the line is
    /// encrypted after the greeting; a server elsewhere is spoken with encrypted or not at all, one on the same machine too with
    /// `imap+starttls://`. Without a folder it is the inbox.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn parse(text: &str) -> Result<Place, PlaceError> {
        let scheme = text.split_once("://").ok_or(PlaceError::Scheme)?.0;
        if !matches!(scheme, "imap" | "imaps" | "imap+starttls") {
            return Err(PlaceError::Scheme);
        }
        let url = Url::parse(text).map_err(|error| PlaceError::Unreadable(error.to_string()))?;
        let host = url.host_str().filter(|host| !host.is_empty());
        let host = host.ok_or_else(|| PlaceError::Unreadable("it names no host".to_owned()))?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        if url.password().is_some() {
            return Err(PlaceError::Password);
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(PlaceError::Rest);
        }
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let user = Some(decoded(url.username())).filter(|user| !user.is_empty()).ok_or(PlaceError::User)?;
        let folder = decoded(url.path().trim_start_matches('/'));
        let security = match scheme {
            "imaps" => Security::Tls,
            "imap" if is_loopback(&host) => Security::None,
            _ => Security::StartTls,
        };
        Ok(Place {
            port: url.port().unwrap_or(if security == Security::Tls { 993 } else { 143 }),
            folder: if folder.is_empty() { INBOX.to_owned() } else { folder },
            host,
            security,
            user,
            password: String::new(),
            authority: None,
            patience: PATIENCE,
        })
    }
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_with_what_is_usual_where_nothing_is_said() {
        let read = |text: &str| {
            let one = Place::parse(text).expect("a place");
            (one.to_string(), one.security)
        };
        let told = |text: &str, security| (text.to_owned(), security);
        assert_eq!(read("imaps://ann@mail.example"), told("imaps://ann@mail.example:993/INBOX", Security::Tls));
        assert_eq!(read("imap://ann@mail.example/"), told("imap://ann@mail.example:143/INBOX", Security::StartTls));
        assert_eq!(read("imap://ann@127.0.0.1:2143"), told("imap://ann@127.0.0.1:2143/INBOX", Security::None));
        assert_eq!(read("imap+starttls://a@[::1]:1/x"), told("imap://a@[::1]:1/x", Security::StartTls));
        let sent = Place::parse("imaps://ann%40book.example@mail.example/Mail/%D0%98%D0%B7").expect("a place");
        assert_eq!((sent.user.as_str(), sent.folder.as_str()), ("ann@book.example", "Mail/Из"));
    }

    #[test]
    fn what_is_no_folder_is_refused_with_what_is_wrong() {
        let wrong = |text: &str| Place::parse(text).err();
        assert_eq!(wrong("ann@mail.example"), Some(PlaceError::Scheme));
        assert_eq!(wrong("smtp://ann@mail.example"), Some(PlaceError::Scheme));
        assert_eq!(wrong("imaps://mail.example"), Some(PlaceError::User));
        assert_eq!(wrong("imaps://ann:secret@mail.example"), Some(PlaceError::Password));
        assert_eq!(wrong("imaps://ann@mail.example/a?b"), Some(PlaceError::Rest));
        assert!(matches!(wrong("imaps://ann@mail.example:none"), Some(PlaceError::Unreadable(_))));
    }

    #[test]
    fn a_password_is_in_no_log() {
        let mut place = Place::parse("imaps://ann@mail.example").expect("a place");
        place.password = "hidden".to_owned();
        assert!(!format!("{place:?} {place}").contains("hidden"));
    }
}
