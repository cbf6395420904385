//! A folder that is looked into: what is new in it, one mail's bytes, and whether it has a message.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use async_imap::error::Error;
use async_imap::imap_proto::{Response, Status};
use async_imap::{Client, Session};
use futures_util::TryStreamExt as _;
use jiff::civil::Date;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio_rustls::TlsConnector;

use crate::folder_name::encoded;
use crate::place::{Place, Security};

/// Why a mailbox could not be looked into. Nothing was changed in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failed {
    /// The server will not do better: a wrong password, no such folder, no encryption, a certificate that is not trusted.
    Refused(String),
    /// The line broke, or the server was silent or not there.
    Broken(String),
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Failed::Refused(why) | Failed::Broken(why)) = self;
        f.write_str(why)
    }
}

impl std::error::Error for Failed {}

/// What bytes go through, encrypted or not.
trait Line: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug> Line for T {}
type AnyLine = Box<dyn Line>;

/// A folder that is open for reading only.
pub struct Opened {
    runtime: Runtime,
    session: Session<AnyLine>,
    patience: Duration,
    validity: u32,
    next: Option<u32>,
}

impl Opened {
    /// Connects, encrypts, signs in and opens the folder so that nothing of it changes.
    ///
    /// # Errors
    /// `Refused` where the server will not do better.
    pub fn open(place: &Place) -> Result<Opened, Failed> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| Failed::Broken(error.to_string()))?;
        let tls = match place.security {
            Security::None => None,
            Security::StartTls | Security::Tls => Some(connector(place)?),
        };
        let (session, folder) = wait(&runtime, place.patience, sign_in(place, tls))?;
        let validity = folder.uid_validity.ok_or_else(|| refused("the server does not number its mails for good"))?;
        Ok(Opened { runtime, session, patience: place.patience, validity, next: folder.uid_next })
    }

    /// The numbers of mails hold as long as this does (UIDVALIDITY).
    pub fn validity(&self) -> u32 {
        self.validity
    }

    /// The number that the next mail will have at least, where the server said so when the folder was opened.
    pub fn next(&self) -> Option<u32> {
        self.next
    }

    /// Numbers of the mails after one, in order; with a day only those that came on it or later.
    pub fn after(&mut self, last: u32, since: Option<Date>) -> Result<Vec<u32>, Failed> {
        let Some(first) = last.checked_add(1) else { return Ok(Vec::new()) };
        let since = since.map(|day| format!(" SINCE {}", day.strftime("%d-%b-%Y"))).unwrap_or_default();
        let query = format!("UID {first}:*{since}");
        let session = &mut self.session;
        let found = wait(&self.runtime, self.patience, async { session.uid_search(query).await.map_err(failed) })?;
        // A server answers with the last mail where none is new.
        let mut found: Vec<u32> = found.into_iter().filter(|uid| *uid > last).collect();
        found.sort_unstable();
        Ok(found)
    }

    /// A mail's bytes, at most so many; none when it is gone. It is not marked as read.
    pub fn bytes(&mut self, uid: u32, most: usize) -> Result<Option<Vec<u8>>, Failed> {
        self.part(uid, &format!("(UID BODY.PEEK[]<0.{most}>)"), |mail| mail.body().map(<[u8]>::to_vec))
    }

    /// The number of a mail with a Message-ID (without `<` and `>`), if the folder has one.
    pub fn find(&mut self, message_id: &str) -> Result<Option<u32>, Failed> {
        let plain = message_id.chars().all(|letter| matches!(letter, '!'..='~') && !matches!(letter, '"' | '\\'));
        if !plain {
            return Err(refused("that is no Message-ID"));
        }
        let (query, session) = (format!("HEADER Message-ID \"{message_id}\""), &mut self.session);
        let found = wait(&self.runtime, self.patience, async { session.uid_search(query).await.map_err(failed) })?;
        let mut found: Vec<u32> = found.into_iter().collect();
        found.sort_unstable();
        // A search looks for a part of the line, and some servers for words of it: the line itself decides.
        for uid in found {
            let header = self.part(uid, "(UID BODY.PEEK[HEADER])", |mail| mail.header().map(<[u8]>::to_vec))?;
            if header.is_some_and(|header| has_message_id(&header, message_id)) {
                return Ok(Some(uid));
            }
        }
        Ok(None)
    }

    /// Says good-bye; what the server answers changes nothing any more.
    pub fn close(mut self) {
        let session = &mut self.session;
        let _ = wait(&self.runtime, self.patience, async { session.logout().await.map_err(failed) });
    }

    fn part(
        &mut self,
        uid: u32,
        what: &str,
        read: impl Fn(&async_imap::types::Fetch) -> Option<Vec<u8>>,
    ) -> Result<Option<Vec<u8>>, Failed> {
        let session = &mut self.session;
        let fetched = wait(&self.runtime, self.patience, async {
            let mut mails = session.uid_fetch(uid.to_string(), what).await.map_err(failed)?;
            let mut fetched = None;
            while let Some(mail) = mails.try_next().await.map_err(failed)? {
                // The server may tell of other mails in between.
                if mail.uid == Some(uid) {
                    fetched = fetched.or_else(|| read(&mail));
                }
            }
            Ok(fetched)
        })?;
        Ok(fetched)
    }
}

/// The folder as it is when it is opened.
async fn sign_in(
    place: &Place,
    tls: Option<TlsConnector>,
) -> Result<(Session<AnyLine>, async_imap::types::Mailbox), Failed> {
    let tcp = TcpStream::connect((place.host.as_str(), place.port)).await.map_err(|error| broken(&error))?;
    let mut client = match (place.security, &tls) {
        (Security::Tls, Some(tls)) => Client::new(encrypt(tls, place, Box::new(tcp)).await?),
        _ => Client::new(Box::new(tcp) as AnyLine),
    };
    greeted(&mut client).await?;
    if let (Security::StartTls, Some(tls)) = (place.security, &tls) {
        let encrypts = client.run_command_and_check_ok("STARTTLS", None).await;
        encrypts.map_err(|error| refused(&format!("the server does not encrypt ({error})")))?;
        // What the server said before the line was encrypted is forgotten with the old client.
        client = Client::new(encrypt(tls, place, client.into_inner()).await?);
    }
    let mut session = client.login(&place.user, &place.password).await.map_err(|(error, _)| failed(error))?;
    let folder = session.examine(encoded(&place.folder)).await.map_err(|error| {
        let Error::No(why) = &error else { return failed(error) };
        refused(&format!("the folder \"{}\" cannot be opened: {why}", place.folder))
    })?;
    Ok((session, folder))
}

/// The greeting. A server that says we are signed in already, before anything was encrypted, is not believed.
async fn greeted(client: &mut Client<AnyLine>) -> Result<(), Failed> {
    let greeting = client.read_response().await.map_err(|error| of_line(&error))?;
    let greeting = greeting.ok_or_else(|| Failed::Broken("the server closed the line".to_owned()))?;
    match greeting.parsed() {
        Response::Data { status: Status::Ok, .. } => Ok(()),
        other => Err(refused(&format!("the server greets with {other:?}"))),
    }
}

async fn encrypt(tls: &TlsConnector, place: &Place, line: AnyLine) -> Result<AnyLine, Failed> {
    let name = ServerName::try_from(place.host.clone()).map_err(|error| refused(&error.to_string()))?;
    let encrypted = tls.connect(name, line).await.map_err(|error| of_line(&error))?;
    Ok(Box::new(encrypted))
}

fn connector(place: &Place) -> Result<TlsConnector, Failed> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for certificate in place.authority.iter().flat_map(|pem| CertificateDer::pem_slice_iter(pem)) {
        let certificate = certificate.map_err(|error| refused(&error.to_string()))?;
        roots.add(certificate).map_err(|error| refused(&error.to_string()))?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.map_err(|error| refused(&error.to_string()))?;
    Ok(TlsConnector::from(Arc::new(config.with_root_certificates(roots).with_no_client_auth())))
}

/// Runs one step, for as long as an answer is waited for.
fn wait<T>(runtime: &Runtime, patience: Duration, step: impl Future<Output = Result<T, Failed>>) -> Result<T, Failed> {
    let ended = runtime.block_on(async { tokio::time::timeout(patience, step).await });
    ended.unwrap_or_else(|_| Err(Failed::Broken("the server did not answer in time".to_owned())))
}

fn refused(why: &str) -> Failed {
    Failed::Refused(one_line(why))
}

fn broken(error: &std::io::Error) -> Failed {
    Failed::Broken(one_line(&error.to_string()))
}

/// A line that broke, or a certificate that is not trusted, which is told in the same way.
fn of_line(error: &std::io::Error) -> Failed {
    let tls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    if tls.is_some_and(|tls| matches!(tls, rustls::Error::InvalidCertificate(_))) {
        return refused(&error.to_string());
    }
    broken(error)
}

fn failed(error: Error) -> Failed {
    match error {
        Error::Io(error) => of_line(&error),
        Error::No(why) | Error::Bad(why) => refused(&why),
        other => Failed::Broken(one_line(&other.to_string())),
    }
}

/// Whether a header says that it is this message; a long line may be folded.
fn has_message_id(header: &[u8], message_id: &str) -> bool {
    let text = String::from_utf8_lossy(header).replace("\r\n", "\n");
    let unfolded = text.replace("\n ", " ").replace("\n\t", " ");
    let wanted = format!("<{message_id}>");
    unfolded.lines().any(|line| {
        let named = line.split_once(':').filter(|(name, _)| name.trim().eq_ignore_ascii_case("message-id"));
        named.is_some_and(|(_, value)| value.trim() == wanted)
    })
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
    fn only_the_message_itself_is_it() {
        let has = |header: &str| has_message_id(header.as_bytes(), "a@b.example");
        assert!(has("From: x\r\nMessage-ID: <a@b.example>\r\n\r\n"));
        assert!(has("message-id:\r\n <a@b.example>\r\n\r\n"));
        assert!(!has("Message-ID: <aa@b.example>\r\n\r\n"));
        assert!(!has("In-Reply-To: <a@b.example>\r\nMessage-ID: <c@b.example>\r\n\r\n"));
    }
}
