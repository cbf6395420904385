//! Speaks to a mail server, and says after each step what is certain.
//!
//! Decides: at which point of the conversation a failure leaves no doubt that the message did not arrive, and from which point on nobody can
//! know (RELIABILITY §3; RFC 5321 §6.1, RFC 1047). Until the server has asked for the message, nothing was sent; once its bytes are on
//! their way, only the server's own answer tells. A password never leaves over a line that is not encrypted, but for one's own machine.
//! Does not decide whether, when or how often something is sent.

mod conversation;
mod server;

pub use conversation::{Conversation, Ended, Reply};
pub use server::{Security, Server, ServerError};
