//! The texts of letters in the creditor's own words: written, looked at, saved by version.
//!
//! Decides: that texts with a fault come back as they were typed, each fault with its line; that what is looked at is made of what stands in
//! the editor, saved or not; that whoever saves has seen what they replace.

mod faults;

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};
use dunlin_app::run::{self, Look, Trial};
use dunlin_app::templates::{self, TemplateLine, TextsInput};
use dunlin_app::{App, AppError, Failure, Right, Setting};
use serde::Deserialize;

use crate::answer::{answer, page};
use crate::face::{Face, capital};
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::timeline::person;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

const TEMPLATES: &str = "/templates";

/// Where a form's failures belong.
const FIELDS: Fields = &[("template.", "text")];

/// What a letter may do inside the page: show itself.
const LOOK_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/// A letter in the list.
struct Line {
    name: String,
    /// Where its texts are written; none where they stay as they are.
    href: Option<String>,
    /// Own texts: language and address.
    own: Vec<(String, String)>,
    changed: String,
}

#[derive(Template)]
#[template(path = "templates.html", blocks = ["main"])]
struct List {
    frame: Frame,
    lines: Vec<Line>,
}

page!(List);

/// A language of a letter.
struct Tongue {
    href: String,
    name: String,
    is_here: bool,
    is_own: bool,
}

/// A version of the texts.
struct Version {
    number: i64,
    at: String,
    by: String,
    what: String,
    why: String,
    /// Brings it into the editor.
    href: String,
}

#[derive(Template)]
#[template(path = "template.html", blocks = ["main"])]
struct Editor {
    frame: Frame,
    filled: Filled,
    /// Address of the texts.
    path: String,
    languages: Vec<Tongue>,
    /// The version that is replaced.
    seen: String,
    is_own: bool,
    text: String,
    lines: usize,
    values: Vec<(String, String)>,
    versions: Vec<Version>,
    may_change: bool,
}

page!(Editor);

/// What cannot be looked at, where the letter would stand.
#[derive(Template)]
#[template(path = "template_no.html")]
struct NoLook {
    language: String,
    told: Vec<String>,
}

/// Which version stands in the editor at first; none: the one in use.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    version: Option<i64>,
}

/// What is looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    text: Option<String>,
    customer: String,
    /// `email` or `letter`.
    look: String,
}

fn address(template: &str, language: &str) -> String {
    format!("{TEMPLATES}/{}/{}", escaped(template), escaped(language))
}

/// A letter's name, as a title.
pub(crate) fn named(face: &Face, template: &str) -> String {
    capital(&face.t(&format!("policy-letter-{template}")))
}

/// All letters.
pub(crate) async fn list(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::letter_texts(&site, &visitor, format).await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let frame = Frame::read(app, setting, &asked, Here::Runs, &asked.face.t("ui-templates"))?;
        let known = templates::list(app, setting)?;
        Ok(List { lines: known.iter().map(|one| line(&frame, setting, one)).collect(), frame })
    });
    answer(&visitor, page.await)
}

fn line(frame: &Frame, setting: &Setting, known: &TemplateLine) -> Line {
    let code = known.template.code();
    let own = known.saved.iter().filter(|(_, saved)| saved.is_own);
    let newest = known.saved.iter().map(|(_, saved)| saved).max_by_key(|saved| saved.at);
    Line {
        name: named(&frame.face, code),
        href: known.is_editable.then(|| address(code, templates::written_in(&setting.creditor.language))),
        own: own.map(|(tag, _)| (frame.face.language_name(tag), address(code, tag))).collect(),
        changed: newest.map_or(String::new(), |saved| {
            format!("{}, {}", frame.face.instant(saved.at, &setting.creditor.timezone), person(&saved.actor))
        }),
    }
}

/// The texts of a letter in a language.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    Path((template, language)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        read(app, setting, &asked, (&template, &language), wanted.version, Filled::default())
    });
    answer(&visitor, page.await)
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    (template, language): (&str, &str),
    version: Option<i64>,
    filled: Filled,
) -> Result<Editor, AppError> {
    let texts = templates::show(app, setting, template, language)?;
    let kept = templates::versions(app, setting, template, language)?;
    let frame = Frame::read(app, setting, visitor, Here::Runs, &named(&visitor.face, template))?
        .under(visitor.face.t("ui-templates"), TEMPLATES);
    let chosen = version.and_then(|version| kept.iter().find(|(saved, _)| saved.version == version));
    let preset = match chosen {
        Some((saved, content)) if saved.is_own => content.clone(),
        Some(_) => texts.shipped.clone(),
        None => texts.used().to_owned(),
    };
    let text = filled.value_or("texts", "text", &preset).replace("\r\n", "\n");
    let own = templates::list(app, setting)?.into_iter().find(|line| line.template == texts.template);
    let own = own.map(|line| line.saved).unwrap_or_default();
    let path = address(template, texts.language);
    let tongue = |tag: &&'static str| Tongue {
        href: address(template, tag),
        name: frame.face.language_name(tag),
        is_here: *tag == texts.language,
        is_own: own.iter().any(|(language, saved)| language == tag && saved.is_own),
    };
    let versions = kept.iter().map(|(saved, _)| Version {
        number: saved.version,
        at: frame.face.instant(saved.at, &setting.creditor.timezone),
        by: person(&saved.actor),
        what: frame.t(if saved.is_own { "ui-templates-own" } else { "ui-templates-shipped" }),
        why: saved.why.clone(),
        href: format!("{path}?version={}", saved.version),
    });
    Ok(Editor {
        languages: templates::languages().iter().map(tongue).collect(),
        seen: filled.value_or("texts", "seen", &texts.version.to_string()).to_owned(),
        is_own: texts.own.is_some(),
        lines: text.lines().count() + 1,
        values: texts.values,
        versions: versions.collect(),
        may_change: visitor.may(Right::Policy),
        text,
        path,
        filled,
        frame,
    })
}

/// Saves texts, or says what is wrong with them.
pub(crate) async fn save(
    State(site): State<Site>,
    visitor: Visitor,
    Path((template, language)): Path<(String, String)>,
    Form(values): Form<Values>,
) -> Response {
    let (face, place) = (visitor.face.clone(), (template.clone(), language.clone()));
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let source = form.text("text").replace("\r\n", "\n");
        for fault in templates::check(&template, &language, &source)? {
            form.say("text", faults::told_with_line(&face, &fault));
        }
        form.checked()?;
        let (seen, why) = (form.text("seen").parse().ok(), form.text("why").to_owned());
        let input = TextsInput { template: &template, language: &language, source: Some(&source), seen, why: &why };
        let said = match templates::save(app, setting, &input) {
            Ok(Some(_)) => "ui-said-texts-saved",
            Ok(None) => "ui-said-texts-same",
            // Somebody else saved meanwhile: what was typed stays in the form.
            Err(error) if matches!(error.failure, Failure::Conflict) => {
                return Err(AppError { failure: Failure::Refused, ..error });
            }
            Err(error) => return Err(error),
        };
        Ok((address(&template, &language), Said { text: face.t(said), undo: None }))
    };
    submit(&site, &visitor, Filled::new("texts", values, FIELDS), act, move |app, setting, visitor, form| {
        read(app, setting, visitor, (&place.0, &place.1), None, form)
    })
    .await
}

/// Takes the shipped texts again.
pub(crate) async fn reset(
    State(site): State<Site>,
    visitor: Visitor,
    Path((template, language)): Path<(String, String)>,
    Form(values): Form<Values>,
) -> Response {
    let (face, place) = (visitor.face.clone(), (template.clone(), language.clone()));
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let why = form.needed(&face, "why");
        form.checked()?;
        let seen = form.text("seen").parse().ok();
        let input = TextsInput { template: &template, language: &language, source: None, seen, why: &why };
        templates::save(app, setting, &input)?;
        Ok((address(&template, &language), Said { text: face.t("ui-said-texts-reset"), undo: None }))
    };
    submit(&site, &visitor, Filled::new("reset", values, &[]), act, move |app, setting, visitor, form| {
        read(app, setting, visitor, (&place.0, &place.1), None, form)
    })
    .await
}

/// Every fault of texts, a line each: number of the line (0 for the letter as a whole), a space, the sentence. Nothing is saved.
pub(crate) async fn check(
    visitor: Visitor,
    Path((template, language)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> String {
    let text = typed.text.unwrap_or_default().replace("\r\n", "\n");
    let found = templates::check(&template, &language, &text).unwrap_or_default();
    let line = |fault: &templates::OwnFault| {
        format!("{} {}\n", fault.line().unwrap_or(0), faults::told(&visitor.face, fault).replace('\n', " "))
    };
    found.iter().map(line).collect()
}

/// How the letter looks with what stands in the editor; for whoever may not write, with what is used.
pub(crate) async fn look_at(
    State(site): State<Site>,
    visitor: Visitor,
    Path((template, language)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Response {
    let (press, face) = (site.clone(), visitor.face.clone());
    let made = site.work(visitor.actor(), move |app, setting| {
        let source = match typed.text {
            Some(text) => text.replace("\r\n", "\n"),
            None => templates::show(app, setting, &template, &language)?.used().to_owned(),
        };
        let found = templates::check(&template, &language, &source)?;
        if !found.is_empty() {
            return Ok(Err(found.iter().map(|fault| faults::told_with_line(&face, fault)).collect::<Vec<_>>()));
        }
        let customer = Some(typed.customer.trim()).filter(|customer| !customer.is_empty());
        let as_letter = typed.look == "letter";
        let trial = Trial { template: &template, language: &language, source: &source, customer, as_letter };
        // A real customer that cannot have the letter is said where the letter would stand.
        Ok(press.with_press(|press| run::look(app, setting, press, &trial)).map_err(|error| vec![face.wrong(&error)]))
    });
    let policy = (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(LOOK_POLICY));
    let told = match made.await {
        Ok(Ok(Look::Email(page))) => return ([policy], Html(page)).into_response(),
        Ok(Ok(Look::Letter(bytes))) => {
            let pdf = (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
            return ([policy, pdf], bytes).into_response();
        }
        Ok(Err(told)) => told,
        Err(error) => vec![visitor.face.wrong(&error)],
    };
    let page = NoLook { language: visitor.face.language().to_owned(), told };
    ([policy], Html(page.render().unwrap_or_default())).into_response()
}
