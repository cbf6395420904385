//! Both customers side by side before they become one, so that nobody merges the wrong ones.
//!
//! Decides: what is told of each. The act itself is `merging`'s.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use dunlin_app::customers::{self, Customer};
use dunlin_app::{App, AppError, Setting};
use jiff::civil::Date;
use serde::Deserialize;

use crate::answer::{Either, answer_as, page};
use crate::form::Filled;
use crate::frame::{Frame, Here};
use crate::screens::{head, merging};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// One of the two.
struct Side {
    number: String,
    name: String,
    /// What it becomes.
    becomes: String,
    facts: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "merge.html", blocks = ["main"])]
struct Merge {
    frame: Frame,
    /// The one that is seen under the other from then on, and that other.
    sides: [Side; 2],
}

page!(Merge);

/// Into whom.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Into {
    into: String,
}

/// Shows both; who cannot be found is said where it was typed.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Query(asked): Query<Into>,
) -> Response {
    let who = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let values = vec![("into".to_string(), asked.into.clone())];
        let mut form = Filled::new("merge", values, &[("customer.", "into")]);
        match both(app, setting, &who, &number, &mut form) {
            Ok(page) => Ok((StatusCode::OK, Either::One(page))),
            Err(error) if error.code == "form.wrong" || error.code.starts_with("customer.") => {
                form.take(&who.face, &error);
                let page = merging::read(app, setting, &who, &number, form)?;
                Ok((StatusCode::UNPROCESSABLE_ENTITY, Either::Other(page)))
            }
            Err(error) => Err(error),
        }
    });
    match page.await {
        Ok((status, page)) => answer_as(&visitor, status, Ok(page)),
        Err(error) => crate::answer::problem(&visitor, &error),
    }
}

fn both(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    number: &str,
    form: &mut Filled,
) -> Result<Merge, AppError> {
    let face = &visitor.face;
    let into = form.needed(face, "into");
    form.checked()?;
    let today = app.clock.today(&setting.creditor.timezone);
    let own = customers::show(app, setting, number, today)?;
    let other = customers::show(app, setting, &into, today)?;
    dunlin_app::merging::can_merge(app, setting, &own.detail.account.number, &other.detail.account.number)?;
    let account = &own.detail.account;
    let path = format!("/customers/{}", escaped(&account.number));
    let frame = Frame::read(app, setting, visitor, Here::Customers, &face.t("ui-merge-title"))?
        .under(face.t("ui-nav-customers"), "/customers")
        .under(account.name.clone(), path.clone())
        .under(face.t("ui-numbers"), format!("{path}/numbers"));
    let sides = [side(&frame, &own, "ui-merge-goes", today), side(&frame, &other, "ui-merge-stays", today)];
    Ok(Merge { frame, sides })
}

fn side(frame: &Frame, known: &Customer, becomes: &str, today: Date) -> Side {
    let (face, account) = (&frame.face, &known.detail.account);
    let or_dash = |text: String| if text.is_empty() { "–".to_string() } else { text };
    let owed: Vec<String> = head::balances(frame, known, today).into_iter().map(|sum| sum.owed).collect();
    let holds = known.view.holds.iter().filter(|hold| hold.item.is_none() && hold.covers(today));
    let holds: Vec<String> = holds.map(|hold| frame.of("ui-hold-", hold.kind.code())).collect();
    let facts = [
        ("ui-field-city", account.address.city.clone().unwrap_or_default()),
        ("ui-open", owed.join(", ")),
        ("ui-fact-language", account.language.as_ref().map(|tag| face.language_name(tag)).unwrap_or_default()),
        ("ui-log-kind-hold", holds.join(", ")),
    ];
    Side {
        number: account.number.clone(),
        name: account.name.clone(),
        becomes: face.t(becomes),
        facts: facts.into_iter().map(|(key, value)| (face.t(key), or_dash(value))).collect(),
    }
}
