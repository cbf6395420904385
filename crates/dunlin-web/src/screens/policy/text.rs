//! The policy as text: edited whole, with every problem by its line; saved as a draft.
//!
//! Decides: that a text with a problem is not saved and comes back as it was typed. The check that runs while somebody types is the
//! same one, asked for by the script.

use askama::Template;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::Response;
use dunlin_app::policies;
use dunlin_app::policy_text::{PolicyProblem, parse};
use dunlin_app::{App, AppError, Setting};
use serde::Deserialize;

use crate::answer::{answer, answer_as, done, page};
use crate::frame::{Frame, Here, Said};
use crate::security::Visitor;
use crate::site::Site;

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    text: String,
}

/// A problem with its place.
struct Wrong {
    line: Option<String>,
    text: String,
}

#[derive(Template)]
#[template(path = "policy_text.html", blocks = ["main"])]
struct TextPage {
    frame: Frame,
    text: String,
    lines: usize,
    wrong: Vec<Wrong>,
    may_change: bool,
}

page!(TextPage);

/// The editor.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let text = super::text_of(app, setting)?.0;
        read(app, setting, &asked, text, &[])
    });
    answer(&visitor, page.await)
}

/// Saves the draft, or says what is wrong with it.
pub(crate) async fn save(State(site): State<Site>, visitor: Visitor, Form(typed): Form<Typed>) -> Response {
    let asked = visitor.clone();
    let text = typed.text.replace("\r\n", "\n");
    let came = site.work(visitor.actor(), move |app, setting| match parse(&text) {
        Err(problems) => read(app, setting, &asked, text, &problems).map(Some),
        Ok(_) => policies::save_draft(app, setting, &text).map(|_| None),
    });
    match came.await {
        Ok(None) => {
            let said = Said { text: visitor.face.t("ui-said-draft"), undo: Some(super::UNDO.to_string()) };
            done(&visitor, "/policy/draft", Ok(said))
        }
        Ok(Some(page)) => answer_as(&visitor, StatusCode::UNPROCESSABLE_ENTITY, Ok(page)),
        Err(error) => done(&visitor, "/policy/text", Err(error)),
    }
}

/// Every problem of a text, a line each: number of the line (0 for the whole text), a space, the sentence. Nothing is saved.
pub(crate) async fn check(visitor: Visitor, Form(typed): Form<Typed>) -> String {
    let problems = parse(&typed.text.replace("\r\n", "\n")).err().unwrap_or_default();
    let line = |problem: &PolicyProblem| {
        let told = visitor.face.problem_found(problem.code, &problem.message);
        format!("{} {}\n", problem.line.unwrap_or(0), told.replace('\n', " "))
    };
    problems.iter().map(line).collect()
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    text: String,
    problems: &[PolicyProblem],
) -> Result<TextPage, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Policy, &visitor.face.t("ui-policy-text"))?
        .under(visitor.face.t("ui-nav-policy"), "/policy");
    let line = |line: usize| visitor.face.n("ui-line", line);
    let told = |problem: &PolicyProblem| visitor.face.problem_found(problem.code, &problem.message);
    let wrong = problems.iter().map(|problem| Wrong { line: problem.line.map(line), text: told(problem) });
    Ok(TextPage {
        lines: text.lines().count() + 1,
        wrong: wrong.collect(),
        may_change: visitor.may(dunlin_app::Right::Policy),
        text,
        frame,
    })
}
