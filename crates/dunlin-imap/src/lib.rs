//! Looks into a mailbox over IMAP, and changes nothing in it.
//!
//! Decides how a folder is opened so that nobody sees that it was: EXAMINE and BODY.PEEK, never SELECT, STORE or EXPUNGE; no flag is
//! set and no mail is moved. A password never leaves over a line that is not encrypted, but for one's own machine.
//! Does not decide which mails are read, or what they say.

mod folder_name;
mod opened;
mod place;

pub use opened::{Failed, Opened};
pub use place::{Place, PlaceError, Security};
