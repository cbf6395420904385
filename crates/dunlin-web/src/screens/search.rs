//! Search: an invoice or a customer by its number goes straight there; anything else filters the customers.

use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use crate::answer::problem;
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    q: String,
}

/// Goes to what is meant.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Query(wanted): Query<Wanted>) -> Response {
    let asked = wanted.q.trim().to_string();
    let to = site.work(visitor.actor(), move |app, setting| {
        let creditor = setting.creditor.id;
        app.store.read(|tx| {
            if !asked.is_empty() && tx.find_item(creditor, &asked)?.is_some() {
                return Ok(format!("/invoices/{}", escaped(&asked)));
            }
            // Several customers of one name are a list as well.
            let known = if asked.is_empty() { Ok(None) } else { tx.find_customer(creditor, &asked) };
            Ok(match known {
                Ok(Some(account)) => format!("/customers/{}", escaped(&tx.customer(account)?.account.number)),
                _ => format!("/customers?show=all&q={}", escaped(&asked)),
            })
        })
    });
    match to.await {
        Ok(to) => (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response(),
        Err(error) => problem(&visitor, &error),
    }
}
