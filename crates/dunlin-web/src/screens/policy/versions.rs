//! Versions of the policy, what differs between two, the draft before it is published, and an old one made a draft again.
//!
//! Decides: that a draft is published from the page that shows what it changes, with a reason.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::response::Response;
use dunlin_app::policies::{self, Changed, DiffLine, LineMark, PolicyWords, SegmentChange, SegmentMark, StepMark};
use dunlin_app::policy_text::read as read_text;
use dunlin_app::{App, AppError, Setting};
use serde::Deserialize;

use crate::answer::{answer, done, page};
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::security::Visitor;
use crate::sheet::Output;
use crate::site::Site;

/// A version in the list.
struct Line {
    version: i64,
    at: String,
    by: String,
    why: String,
    runs: String,
    /// What the button says to who cannot see the row.
    restore: String,
    is_live: bool,
    is_standard: bool,
}

#[derive(Template)]
#[template(path = "policy_versions.html", blocks = ["main"])]
struct VersionsPage {
    frame: Frame,
    lines: Vec<Line>,
    draft: Option<i64>,
    may_change: bool,
}

page!(VersionsPage);

/// A line of a difference.
struct Shown {
    class: &'static str,
    sign: &'static str,
    old: String,
    new: String,
    text: String,
}

/// What a draft is published with.
struct Publishing {
    /// What the button says.
    button: String,
    mark: String,
    /// A warning: the policy in use is not the one that the draft was begun from.
    begun_from: Option<String>,
}

#[derive(Template)]
#[template(path = "policy_diff.html", blocks = ["main"])]
struct DiffPage {
    frame: Frame,
    sentence: String,
    steps: Vec<String>,
    hunks: Vec<Vec<Shown>>,
    publishing: Option<Publishing>,
    filled: Filled,
    may_change: bool,
}

page!(DiffPage);

#[derive(Template)]
#[template(path = "policy_version.html", blocks = ["main"])]
struct VersionPage {
    frame: Frame,
    line: Line,
    text: String,
    may_change: bool,
}

page!(VersionPage);

/// Which two are compared.
#[derive(Debug, Default, Clone, Deserialize)]
pub(crate) struct Pair {
    from: i64,
    to: i64,
}

fn may_change(visitor: &Visitor) -> bool {
    visitor.may(dunlin_app::Right::Policy)
}

/// Every version.
pub(crate) async fn list(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::versions(&site, &visitor, format).await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let frame = framed(app, setting, &asked, &asked.face.t("ui-policy-versions"))?;
        let lines = policies::versions(app, setting)?.iter().map(|used| line(&frame, setting, used)).collect();
        let draft = policies::draft(app, setting)?.map(|draft| draft.version);
        Ok(VersionsPage { lines, draft, may_change: may_change(&asked), frame })
    });
    answer(&visitor, page.await)
}

/// One version as text.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Path(version): Path<i64>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let text = policies::find_version(app, setting, version)?.content;
        let all = policies::versions(app, setting)?;
        let title = asked.face.say("ui-policy-version", &[("version", version.into())]);
        let frame = framed(app, setting, &asked, &title)?.under(asked.face.t("ui-policy-versions"), "/policy/versions");
        let used = all.iter().find(|used| used.version.version == version);
        let unknown = || AppError::not_found("policy.version_unknown", title.clone());
        let line = line(&frame, setting, used.ok_or_else(unknown)?);
        Ok(VersionPage { line, text, may_change: may_change(&asked), frame })
    });
    answer(&visitor, page.await)
}

/// What differs between two versions.
pub(crate) async fn compare(State(site): State<Site>, visitor: Visitor, Query(pair): Query<Pair>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let (old, new) =
            (policies::find_version(app, setting, pair.from)?, policies::find_version(app, setting, pair.to)?);
        let title = asked.face.say("ui-policy-compared", &[("from", pair.from.into()), ("to", pair.to.into())]);
        let frame = framed(app, setting, &asked, &title)?.under(asked.face.t("ui-policy-versions"), "/policy/versions");
        Ok(diff_page(frame, &old.content, &new.content, String::new()))
    });
    answer(&visitor, page.await)
}

/// The draft beside what is in use, and the form that publishes it.
pub(crate) async fn draft(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read_draft(app, setting, &asked, Filled::default()));
    answer(&visitor, page.await)
}

/// Takes the draft into use.
pub(crate) async fn publish(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let face = visitor.face.clone();
    let form = Filled::new("publish", values, &[("policy.no_reason", "why")]);
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let why = form.needed(&face, "why");
        form.checked()?;
        let version = policies::publish(app, setting, form.text("mark"), &why)?;
        let text = face.say("ui-said-published", &[("version", version.into())]);
        Ok(("/policy".to_string(), Said { text, undo: None }))
    };
    submit(&site, &visitor, form, act, read_draft).await
}

/// Drops the draft.
pub(crate) async fn drop_draft(State(site): State<Site>, visitor: Visitor) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        policies::drop_draft(app, setting)?;
        Ok(Said { text: face.t("ui-said-draft-dropped"), undo: Some(super::UNDO.to_string()) })
    });
    let said = said.await;
    done(&visitor, "/policy", said)
}

/// Makes an old version the draft.
pub(crate) async fn restore(State(site): State<Site>, visitor: Visitor, Path(version): Path<i64>) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        policies::restore(app, setting, version)?;
        let text = face.say("ui-said-restored", &[("version", version.into())]);
        Ok(Said { text, undo: Some(super::UNDO.to_string()) })
    });
    let said = said.await;
    done(&visitor, "/policy/draft", said)
}

fn framed(app: &mut App, setting: &Setting, visitor: &Visitor, title: &str) -> Result<Frame, AppError> {
    Ok(Frame::read(app, setting, visitor, Here::Policy, title)?.under(visitor.face.t("ui-nav-policy"), "/policy"))
}

fn line(frame: &Frame, setting: &Setting, used: &policies::Used) -> Line {
    Line {
        version: used.version.version,
        at: frame.face.instant(used.version.at, &setting.creditor.timezone),
        by: used.version.actor.clone(),
        why: used.version.why.clone(),
        runs: used.runs.to_string(),
        restore: frame.face.say("ui-restore-version", &[("version", used.version.version.into())]),
        is_live: used.is_live,
        is_standard: used.version.is_standard,
    }
}

fn read_draft(app: &mut App, setting: &Setting, visitor: &Visitor, filled: Filled) -> Result<DiffPage, AppError> {
    let live = policies::live_text(&setting.creditor);
    let frame = framed(app, setting, visitor, &visitor.face.t("ui-policy-draft"))?;
    let Some(draft) = policies::draft(app, setting)? else {
        return Ok(diff_page(frame, live, live, visitor.face.t("ui-draft-none")));
    };
    let versions = [("live", setting.creditor.policy_version.into()), ("draft", draft.version.into())];
    let sentence = visitor.face.say("ui-draft-beside", &versions);
    let mut page = diff_page(frame, live, &draft.text, sentence);
    page.filled = filled;
    page.may_change = may_change(visitor);
    page.publishing = Some(Publishing {
        button: visitor.face.say("ui-publish-version", &[("version", draft.version.into())]),
        mark: draft.mark,
        begun_from: (draft.from_version != setting.creditor.policy_version)
            .then(|| visitor.face.say("ui-draft-begun-from", &[("version", draft.from_version.into())])),
    });
    Ok(page)
}

fn diff_page(frame: Frame, old: &str, new: &str, sentence: String) -> DiffPage {
    let words = PolicyWords::new(frame.face.words());
    // A text that an older program took can be one that this one does not: then its lines speak alone.
    let changed = match (read_text(old), read_text(new)) {
        (Ok(old), Ok(new)) => policies::changed(&old, &new),
        _ => Changed::default(),
    };
    let step = |change: &policies::StepChange| {
        let name = words.step_name(&change.step);
        if let StepMark::Moved { from, to } = &change.mark {
            let (from, to) = (words.when(from), words.when(to));
            let values = [("step", (&name).into()), ("from", (&from).into()), ("to", (&to).into())];
            return frame.face.say("ui-step-moved", &values);
        }
        format!("{name}: {}", super::note(&frame.face, words, change))
    };
    let segment = |change: &SegmentChange| {
        let became = match &change.mark {
            SegmentMark::Added => frame.face.t("ui-segment-added"),
            SegmentMark::Removed => frame.face.t("ui-segment-removed"),
            SegmentMark::Condition => frame.face.t("ui-segment-condition"),
            SegmentMark::Step(change) => step(change),
        };
        frame.face.say("ui-segment-became", &[("segment", (&change.segment).into()), ("became", (&became).into())])
    };
    let steps = changed.steps.iter().map(step).chain(changed.segments.iter().map(segment)).collect();
    let hunks = policies::hunks(old, new).iter().map(|hunk| hunk.iter().map(shown).collect()).collect();
    DiffPage { frame, sentence, steps, hunks, publishing: None, filled: Filled::default(), may_change: false }
}

fn shown(line: &DiffLine) -> Shown {
    let (class, sign) = match line.mark {
        LineMark::Same => ("", " "),
        LineMark::Gone => ("gone", "−"),
        LineMark::New => ("new", "+"),
    };
    let number = |number: Option<usize>| number.map(|number| number.to_string()).unwrap_or_default();
    Shown { class, sign, old: number(line.old), new: number(line.new), text: line.text.clone() }
}
