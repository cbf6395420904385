//! Numbers that are one customer: merged, split again, and pairs that may be one.
//!
//! Decides: where the person lands (on the customer under whose number all is seen), and that each act is undone by its opposite.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::merging::{self, Pair};
use dunlin_app::{App, AppError, Setting, customers};

use crate::answer::{answer, done, page};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// A customer that may be the same.
struct Double {
    number: String,
    name: String,
    why: String,
}

/// Another number of the customer.
struct Member {
    number: String,
    name: String,
}

#[derive(Template)]
#[template(path = "numbers.html", blocks = ["main"])]
pub(crate) struct Numbers {
    frame: Frame,
    filled: Filled,
    path: String,
    number: String,
    name: String,
    members: Vec<Member>,
    doubles: Vec<Double>,
}

page!(Numbers);

/// Two customers that may be one.
struct Row {
    one: Member,
    other: Member,
    why: String,
}

#[derive(Template)]
#[template(path = "duplicates.html", blocks = ["main"])]
struct Duplicates {
    frame: Frame,
    rows: Vec<Row>,
    /// There are more.
    is_cut: bool,
}

page!(Duplicates);

/// The numbers of one customer.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &number, Filled::default()));
    let page = page.await;
    answer(&visitor, page)
}

pub(crate) fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    number: &str,
    filled: Filled,
) -> Result<Numbers, AppError> {
    let face = &visitor.face;
    let today = app.clock.today(&setting.creditor.timezone);
    let account = customers::show(app, setting, number, today)?.detail.account;
    let members = merging::members(app, setting, &account.number, today)?;
    let pairs = merging::duplicates(app, setting, Some(&account.number))?.pairs;
    let path = format!("/customers/{}", escaped(&account.number));
    let double = |pair: Pair| {
        let why = why(face, &pair);
        let other = if pair.one.id == account.id { pair.other } else { pair.one };
        Double { number: other.number, name: other.name, why }
    };
    Ok(Numbers {
        frame: Frame::read(app, setting, visitor, Here::Customers, &face.t("ui-numbers"))?
            .under(face.t("ui-nav-customers"), "/customers")
            .under(account.name.clone(), path.clone()),
        members: members.into_iter().map(|it| Member { number: it.number, name: it.name }).collect(),
        doubles: pairs.into_iter().map(double).collect(),
        number: account.number,
        name: account.name,
        filled,
        path,
    })
}

fn why(face: &Face, pair: &Pair) -> String {
    let same = pair.by.iter().map(|by| face.t(&format!("ui-same-{}", by.code())));
    same.collect::<Vec<_>>().join(" ")
}

/// All pairs that may be one.
pub(crate) async fn duplicates(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::duplicates(&site, &visitor, format).await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let face = &asked.face;
        let frame = Frame::read(app, setting, &asked, Here::Customers, &face.t("ui-duplicates"))?
            .under(face.t("ui-nav-customers"), "/customers");
        let row = |pair: Pair| Row {
            why: why(face, &pair),
            one: Member { number: pair.one.number, name: pair.one.name },
            other: Member { number: pair.other.number, name: pair.other.name },
        };
        let found = merging::duplicates(app, setting, None)?;
        let rows = found.pairs.into_iter().map(row).collect();
        Ok(Duplicates { frame, rows, is_cut: found.is_cut })
    });
    let page = page.await;
    answer(&visitor, page)
}

fn merged(face: &Face, number: &str, into: &str) -> Said {
    let text = face.say("ui-said-merged", &[("number", number.into()), ("into", into.into())]);
    Said { text, undo: Some(format!("/undo/merge/{}", escaped(number))) }
}

/// Merges the customer into the one named.
pub(crate) async fn merge(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let (form, face) = (Filled::new("merge", values, &[("customer.", "into")]), visitor.face.clone());
    let own = number.clone();
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let into = form.needed(&face, "into");
        form.checked()?;
        let head = merging::merge(app, setting, &own, &into)?.customer;
        Ok((format!("/customers/{}/numbers", escaped(&head)), merged(&face, &own, &head)))
    };
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| read(app, setting, visitor, &number, form))
        .await
}

/// Splits a number off.
pub(crate) async fn split(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let (face, to) = (visitor.face.clone(), format!("/customers/{}/numbers", escaped(&number)));
    let said = site.work(visitor.actor(), move |app, setting| {
        let today = app.clock.today(&setting.creditor.timezone);
        let head = customers::show(app, setting, &number, today)?.detail.account.number;
        merging::split(app, setting, &number)?;
        let undo = Some(format!("/undo/split/{}/{}", escaped(&number), escaped(&head)));
        Ok(Said { text: face.t1("ui-said-split-off", "number", &number), undo })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// Takes a split back.
pub(crate) async fn unsplit(
    State(site): State<Site>,
    visitor: Visitor,
    Path((number, into)): Path<(String, String)>,
) -> Response {
    let (face, to) = (visitor.face.clone(), format!("/customers/{}/numbers", escaped(&into)));
    let said = site.work(visitor.actor(), move |app, setting| {
        let head = merging::merge(app, setting, &number, &into)?.customer;
        Ok(merged(&face, &number, &head))
    });
    let said = said.await;
    done(&visitor, &to, said)
}
