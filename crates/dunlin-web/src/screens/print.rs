//! Print batches: what waits, the batches, and one of them with its letters: posted, under which number, arrived, come back.
//!
//! Decides: what is done with one letter stands beside the list, for the letter that was chosen; a letter that does not hold any more is
//! marked while it lies in the house. Originals are offered until the batch is posted, then copies.

use askama::Template;
use axum::extract::{Form, Multipart, Path, Query, State};
use axum::response::Response;
use dunlin_app::evidence::{FILE_BYTES_MAX, FileBytes};
use dunlin_app::post::{self, BatchFiles, BatchStanding, MakeInput, Numbered};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::code::Reason;
use dunlin_core::post::{PostState, WhyReturned};
use dunlin_store::PostLine;
use serde::Deserialize;

use crate::answer::{answer, page, problem};
use crate::face::Face;
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::acts::unknown;
use crate::screens::documents::parts;
use crate::screens::placement::download;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

pub(crate) const PRINT: &str = "/print";

/// A batch in the list.
struct Row {
    href: String,
    name: String,
    made: String,
    by: String,
    letters: i64,
    pages: i64,
    /// State, how many, and the chip's class.
    states: Vec<(String, i64, &'static str)>,
}

/// A letter that waits.
struct Waiting {
    customer: String,
    name: String,
    notice: String,
    href: String,
    to: String,
    is_certified: bool,
}

#[derive(Template)]
#[template(path = "print.html", blocks = ["main"])]
struct Print {
    frame: Frame,
    filled: Filled,
    rows: Vec<Row>,
    waiting: Vec<Waiting>,
    /// What waits, in words.
    waits: String,
}

page!(Print);

/// The batches.
pub(crate) async fn list(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::print_batches(&site, &visitor, format).await;
    }
    let known = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read_list(app, setting, &known, Filled::default()));
    answer(&visitor, page.await)
}

fn read_list(app: &mut App, setting: &Setting, visitor: &Visitor, filled: Filled) -> Result<Print, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Runs, &visitor.face.t("ui-print"))?;
    let standing = post::standing(app, setting)?;
    let waiting = standing.ready.iter().map(|line| Waiting {
        customer: line.customer.clone(),
        name: line.name.clone(),
        notice: line.of.key.clone(),
        href: letter_of(line),
        to: line.to.clone(),
        is_certified: line.is_certified,
    });
    Ok(Print {
        waits: frame.face.n("ui-print-waits", standing.ready.len()),
        waiting: waiting.collect(),
        rows: standing.batches.iter().map(|own| row(&frame, own)).collect(),
        filled,
        frame,
    })
}

/// The letter itself, as it was issued.
fn letter_of(line: &PostLine) -> String {
    format!("/customers/{}/letters/{}", escaped(&line.customer), escaped(&line.of.key))
}

fn row(frame: &Frame, own: &BatchStanding) -> Row {
    let state = |(state, count): &(PostState, i64)| (frame.of("ui-post-", state.code()), *count, class(*state));
    Row {
        href: format!("{PRINT}/{}", escaped(&own.batch.name)),
        name: own.batch.name.clone(),
        made: frame.face.near(own.batch.made_on, frame.today),
        by: crate::screens::timeline::person(&own.batch.made_by),
        letters: own.batch.letters,
        pages: own.batch.pages,
        states: own.states.iter().map(state).collect(),
    }
}

pub(super) fn class(state: PostState) -> &'static str {
    match state {
        PostState::Ready | PostState::Withdrawn => "",
        PostState::Printed => "soon",
        PostState::Posted => "accent",
        PostState::Delivered => "ok",
        PostState::Returned => "late",
    }
}

/// Makes a batch of what waits.
pub(crate) async fn make(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let form = Filled::new("make", values, &[]);
    let (face, press) = (visitor.face.clone(), site.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let input = MakeInput { run: None, duplex: form.is_sent("duplex") };
        let made = press.with_press(|outbox| post::make(app, setting, outbox, input, |_| {}))?;
        let left_out = face.n("ui-print-left-out", made.left_out.len());
        let (to, text) = match (&made.batch, made.left_out.is_empty()) {
            (Some(batch), true) => (format!("{PRINT}/{}", escaped(&batch.name)), face.t("ui-said-print-made")),
            (Some(batch), false) => (format!("{PRINT}/{}", escaped(&batch.name)), left_out),
            (None, true) => (PRINT.to_string(), face.t("ui-print-none")),
            (None, false) => (PRINT.to_string(), left_out),
        };
        Ok((to, Said { text, undo: None }))
    };
    submit(&site, &visitor, form, acts, read_list).await
}

/// Which letter was chosen.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    letter: String,
}

/// A letter of a batch.
struct Letter {
    href: String,
    place: i64,
    file: String,
    customer: String,
    name: String,
    to: String,
    pages: i64,
    is_certified: bool,
    number: String,
    state: String,
    class: &'static str,
    on: String,
    /// Why it came back, or what does not hold any more.
    why: String,
    is_fallen: bool,
    is_here: bool,
}

/// The letter that was chosen, and what may be done with it.
struct Chosen {
    notice: String,
    /// Where its forms go.
    path: String,
    number: String,
    state: PostState,
    /// Why it does not hold any more.
    why: String,
}

impl Chosen {
    fn can_be_posted(&self) -> bool {
        self.state.may_become(PostState::Posted)
    }

    fn can_arrive(&self) -> bool {
        self.state.may_become(PostState::Delivered)
    }

    fn can_return(&self) -> bool {
        self.state.may_become(PostState::Returned)
    }

    fn can_be_undone(&self) -> bool {
        self.state.before().is_some()
    }

    fn can_be_taken_out(&self) -> bool {
        self.state.may_become(PostState::Withdrawn)
    }

    fn can_be_proven(&self) -> bool {
        self.state.has_left()
    }
}

#[derive(Template)]
#[template(path = "print_batch.html", blocks = ["main"])]
struct Batch {
    frame: Frame,
    filled: Filled,
    path: String,
    letters: Vec<Letter>,
    chosen: Option<Chosen>,
    facts: Vec<(String, String)>,
    /// How its letters stand.
    states: Vec<PostState>,
    /// Some of it does not hold any more.
    is_fallen: bool,
    has_labels: bool,
    reasons: Vec<(&'static str, String)>,
    today: String,
}

impl Batch {
    /// Some of it lies in the house.
    fn is_in_house(&self) -> bool {
        self.states.iter().any(|state| state.is_in_house())
    }

    /// Some of it left, and stands.
    fn has_copies(&self) -> bool {
        self.states.iter().any(|state| matches!(state, PostState::Posted | PostState::Delivered))
    }
}

page!(Batch);

/// One batch.
pub(crate) async fn show(
    State(site): State<Site>,
    visitor: Visitor,
    output: Output,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    if let Output::File(format) = output {
        return lists::print_letters(&site, &visitor, format, name).await;
    }
    let known = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        read(app, setting, &known, (&name, &asked.letter), Filled::default())
    });
    answer(&visitor, page.await)
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    (name, letter): (&str, &str),
    filled: Filled,
) -> Result<Batch, AppError> {
    let detail = post::show(app, setting, name)?;
    let face = &visitor.face;
    let frame = Frame::read(app, setting, visitor, Here::Runs, name)?.under(face.t("ui-print"), PRINT);
    let path = format!("{PRINT}/{}", escaped(name));
    let letters = detail.letters.iter().map(|(line, fell)| letter_row(&frame, (&path, letter), line, fell));
    let letters: Vec<Letter> = letters.collect();
    let found = detail.letters.iter().find(|(line, _)| line.of.key == letter);
    let batch = &detail.batch;
    let facts = [
        (
            "ui-print-made",
            format!("{} · {}", face.date(batch.made_on), crate::screens::timeline::person(&batch.made_by)),
        ),
        ("ui-print-letters", batch.letters.to_string()),
        ("ui-print-pages", batch.pages.to_string()),
        ("ui-print-sides", face.t(if batch.is_duplex { "ui-print-both" } else { "ui-print-one" })),
    ];
    Ok(Batch {
        chosen: found.map(|(line, fell)| chosen(face, &path, line, fell)),
        states: detail.letters.iter().map(|(line, _)| line.state).collect(),
        is_fallen: letters.iter().any(|letter| letter.is_fallen),
        has_labels: detail.letters.iter().any(|(line, _)| line.is_certified && line.number.is_some()),
        facts: facts.into_iter().map(|(key, value)| (face.t(key), value)).collect(),
        reasons: WhyReturned::ALL.map(|why| (why.code(), frame.of("ui-post-why-", why.code()))).into(),
        path,
        letters,
        today: frame.today.to_string(),
        filled,
        frame,
    })
}

fn letter_row(frame: &Frame, (path, here): (&str, &str), line: &PostLine, fell: &[Reason]) -> Letter {
    let face = &frame.face;
    let on = match line.state {
        PostState::Posted => line.posted_on,
        PostState::Delivered | PostState::Returned => line.ended_on,
        PostState::Ready | PostState::Printed | PostState::Withdrawn => None,
    };
    let back = line.why_returned().map(|why| frame.of("ui-post-why-", why.code()));
    Letter {
        href: format!("{path}?letter={}#letter", escaped(&line.of.key)),
        place: line.place,
        file: letter_of(line),
        customer: line.customer.clone(),
        name: line.name.clone(),
        to: line.to.clone(),
        pages: line.pages,
        is_certified: line.is_certified,
        number: line.number.clone().unwrap_or_default(),
        state: frame.of("ui-post-", line.state.code()),
        class: class(line.state),
        on: on.map(|on| face.near(on, frame.today)).unwrap_or_default(),
        why: back.unwrap_or_else(|| said(face, fell)),
        is_fallen: !fell.is_empty(),
        is_here: line.of.key == here,
    }
}

fn said(face: &Face, fell: &[Reason]) -> String {
    fell.iter().map(|reason| face.reason(reason)).collect::<Vec<_>>().join(" ")
}

fn chosen(face: &Face, path: &str, line: &PostLine, fell: &[Reason]) -> Chosen {
    Chosen {
        notice: line.of.key.clone(),
        path: format!("{path}/letters/{}", escaped(&line.of.key)),
        number: line.number.clone().unwrap_or_default(),
        state: line.state,
        why: said(face, fell),
    }
}

/// The files of a batch: `letters.pdf`, `copies.pdf`, `list.csv`, `labels.pdf`.
pub(crate) async fn file(
    State(site): State<Site>,
    visitor: Visitor,
    Path((name, which)): Path<(String, String)>,
) -> Response {
    let press = site.clone();
    let made =
        site.work(visitor.actor(), move |app, setting| {
            let file = |called: String, media_type: &str, bytes| {
                Ok(FileBytes { name: called, media_type: media_type.to_string(), bytes })
            };
            let mut letters =
                |make: fn(&mut App, &Setting, &mut dunlin_app::run::Outbox, &str) -> Result<BatchFiles, AppError>| {
                    press.with_press(|outbox| make(app, setting, outbox, &name))
                };
            match which.as_str() {
                "letters.pdf" => letters(post::files)
                    .and_then(|made| file(format!("{}.pdf", made.name), "application/pdf", made.pdf)),
                "copies.pdf" => letters(post::copies)
                    .and_then(|made| file(format!("{}.pdf", made.name), "application/pdf", made.pdf)),
                "list.csv" => letters(post::files)
                    .and_then(|made| file(format!("{}.csv", made.name), "text/csv; charset=utf-8", made.list)),
                "labels.pdf" => {
                    let pdf = post::labels(app, setting, &name)?;
                    file(format!("{name}-labels.pdf"), "application/pdf", pdf)
                }
                _ => Err(unknown()),
            }
        });
    download(&visitor, made.await)
}

/// Codes of what is refused, and the field that each belongs to.
const FIELDS: Fields = &[("post.day", "on"), ("post.number", "number"), ("text.", "reason"), ("post.why", "why")];

/// All that is left of a batch was posted.
pub(crate) async fn posted(
    State(site): State<Site>,
    visitor: Visitor,
    Path(name): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    let (face, known) = (visitor.face.clone(), name.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let on = form.day(&face, "on");
        form.checked()?;
        let on = on.unwrap_or(app.clock.today(&setting.creditor.timezone));
        let done = post::posted(app, setting, &known, on, &[])?;
        let bare = done.without_number.len();
        let text =
            if bare == 0 { face.n("ui-said-posted", done.letters.len()) } else { face.n("ui-said-posted-bare", bare) };
        Ok((format!("{PRINT}/{}", escaped(&known)), Said { text, undo: None }))
    };
    let form = Filled::new("posted", values, FIELDS);
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| {
        read(app, setting, visitor, (&name, ""), form)
    })
    .await
}

/// Numbers of a file.
pub(crate) async fn numbers(
    State(site): State<Site>,
    visitor: Visitor,
    Path(name): Path<String>,
    mut sent: Multipart,
) -> Response {
    let (values, _, bytes) = match parts(&mut sent, FILE_BYTES_MAX).await {
        Ok(parts) => parts,
        Err(error) => return problem(&visitor, &error),
    };
    let (face, known) = (visitor.face.clone(), name.clone());
    let acts = move |app: &mut App, setting: &Setting, _: &mut Filled| {
        let noted = post::numbers(app, setting, &post::read_numbers(&bytes)?)?;
        let text = face.n("ui-said-post-numbers", noted.len());
        Ok((format!("{PRINT}/{}", escaped(&known)), Said { text, undo: None }))
    };
    let form = Filled::new("numbers", values, &[("post.", "file"), ("file.", "file")]);
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| {
        read(app, setting, visitor, (&name, ""), form)
    })
    .await
}

/// What became of one letter: `posted`, `number`, `delivered`, `returned`, `undo`.
pub(crate) async fn note(
    State(site): State<Site>,
    visitor: Visitor,
    Path((name, letter, act)): Path<(String, String, String)>,
    Form(values): Form<Values>,
) -> Response {
    const ACTS: [&str; 5] = ["posted", "number", "delivered", "returned", "undo"];
    let Some(act) = ACTS.into_iter().find(|own| *own == act) else { return problem(&visitor, &unknown()) };
    let (face, batch, key) = (visitor.face.clone(), name.clone(), letter.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let on = form.day(&face, "on");
        let reason = if act == "undo" { form.needed(&face, "reason") } else { String::new() };
        let why = WhyReturned::find(form.text("why"));
        if act == "returned" && why.is_none() {
            form.say("why", face.t("ui-wrong-empty"));
        }
        form.checked()?;
        let on = on.unwrap_or(app.clock.today(&setting.creditor.timezone));
        match act {
            "posted" => drop(post::posted(app, setting, &key, on, &[])?),
            "number" => {
                let number = form.text("number").to_string();
                post::number(app, setting, &Numbered { notice: key.clone(), number }).map(drop)?;
            }
            "delivered" => drop(post::delivered(app, setting, &key, on)?),
            "returned" => drop(post::returned(app, setting, &key, (on, why.unwrap_or(WhyReturned::Other)))?),
            _ => drop(post::take_back(app, setting, &key, &reason)?),
        }
        Ok((back(&batch, &key), Said { text: face.t(&format!("ui-said-post-{act}")), undo: None }))
    };
    // A batch's form is called "posted" already.
    let form = Filled::new(if act == "posted" { "posted-one" } else { act }, values, FIELDS);
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| {
        read(app, setting, visitor, (&name, &letter), form)
    })
    .await
}

fn back(batch: &str, letter: &str) -> String {
    format!("{PRINT}/{}?letter={}", escaped(batch), escaped(letter))
}

/// A letter is taken out of the pile.
pub(crate) async fn take_out(
    State(site): State<Site>,
    visitor: Visitor,
    Path((name, letter)): Path<(String, String)>,
    Form(values): Form<Values>,
) -> Response {
    let (face, batch, key) = (visitor.face.clone(), name.clone(), letter.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let reason = form.needed(&face, "reason");
        form.checked()?;
        post::take_out(app, setting, &key, &reason)?;
        Ok((back(&batch, &key), Said { text: face.t("ui-said-post-take-out"), undo: None }))
    };
    submit(&site, &visitor, Filled::new("take-out", values, FIELDS), acts, move |app, setting, visitor, form| {
        read(app, setting, visitor, (&name, &letter), form)
    })
    .await
}

/// A scan proves what became of a letter.
pub(crate) async fn prove(
    State(site): State<Site>,
    visitor: Visitor,
    Path((name, letter)): Path<(String, String)>,
    mut sent: Multipart,
) -> Response {
    let (values, called, bytes) = match parts(&mut sent, FILE_BYTES_MAX).await {
        Ok(parts) => parts,
        Err(error) => return problem(&visitor, &error),
    };
    let (face, batch, key) = (visitor.face.clone(), name.clone(), letter.clone());
    let acts = move |app: &mut App, setting: &Setting, _: &mut Filled| {
        post::prove(app, setting, &key, (&called, &bytes))?;
        Ok((back(&batch, &key), Said { text: face.t1("ui-said-document-kept", "name", &called), undo: None }))
    };
    let form = Filled::new("proof", values, &[("post.", "file"), ("evidence.", "file"), ("file.", "file")]);
    submit(&site, &visitor, form, acts, move |app, setting, visitor, form| {
        read(app, setting, visitor, (&name, &letter), form)
    })
    .await
}
