//! Files of a run: a notice as the very bytes that leave.
//!
//! Decides: that bytes are only given at the address that names their hash; once they would be others, the address is gone.

use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use dunlin_app::AppError;
use dunlin_app::run;
use dunlin_core::policy::Channel;

use crate::answer::problem;
use crate::security::Visitor;
use crate::site::Site;

/// What a letter's page may do in the browser: show itself.
const LETTER_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/// A notice: `HASH.pdf`, `HASH.eml`, or the page of an e-mail, `HASH.html`.
pub(crate) async fn letter(
    State(site): State<Site>,
    visitor: Visitor,
    Path((name, customer, file)): Path<(String, String, String)>,
) -> Response {
    let press = site.clone();
    let found = site.work(visitor.actor(), move |app, setting| {
        let shown = press.with_press(|press| run::preview(app, setting, press, &name, &customer))?;
        let (hash, ending) = file.split_once('.').unwrap_or((&file, ""));
        let letter = shown.letter.filter(|letter| letter.sha256 == hash);
        let gone = || AppError::not_found("letter.changed", "this letter is not the one that would leave now");
        let letter = letter.ok_or_else(gone)?;
        let is_email = letter.channel == Channel::Email;
        match (ending, letter.email) {
            ("pdf", None) => Ok(("application/pdf", letter.bytes)),
            ("eml", Some(_)) => Ok(("message/rfc822", letter.bytes)),
            ("html", Some((_, page))) if is_email => Ok(("text/html; charset=utf-8", page.into_bytes())),
            _ => Err(gone()),
        }
    });
    match found.await {
        Ok((kind, bytes)) => (
            [
                (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
                (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(LETTER_POLICY)),
            ],
            bytes,
        )
            .into_response(),
        Err(error) => problem(&visitor, &error),
    }
}
