//! The row that is looked at: its letter or e-mail as bytes, why it is there, and what can be changed.
//!
//! Decides: which of letter, e-mail, source and why there are for a row.

use dunlin_app::run::{self, OwnWords, Preview, RowPreview, RunSummary};
use dunlin_app::{App, AppError, Right, Setting};
use dunlin_core::code::Reason;
use dunlin_core::plan::{ActionKind, Decision};
use dunlin_core::policy::Channel;
use dunlin_store::{RowState, RunState};

use super::address;
use super::rows::Listing;
use super::show::Wanted;
use crate::frame::Frame;
use crate::security::escaped;
use crate::site::Site;

/// A choice of how the row is looked at.
pub(super) struct View {
    pub(super) href: String,
    pub(super) name: String,
    pub(super) is_here: bool,
}

/// A reason with its code.
pub(super) struct Why {
    pub(super) code: &'static str,
    pub(super) text: String,
}

/// An item and why it is in or not.
pub(super) struct Item {
    pub(super) number: String,
    pub(super) open: String,
    pub(super) decision: &'static str,
    pub(super) reasons: Vec<Why>,
    /// It stands in the notice and may be left out.
    pub(super) may_go: bool,
    pub(super) next: Option<String>,
}

/// The bytes.
pub(super) struct Letter {
    /// Where they are.
    pub(super) href: String,
    /// Where the page of an e-mail is.
    pub(super) page: Option<String>,
    /// The source of an e-mail.
    pub(super) source: Option<String>,
    pub(super) subject: String,
    pub(super) to: String,
    pub(super) sha256: String,
    pub(super) key: String,
    /// It left already.
    pub(super) has_left: bool,
}

/// Something that a person changed, and how it is taken back.
pub(super) struct ChangeLine {
    pub(super) text: String,
    pub(super) undo: String,
}

/// The chosen row.
#[expect(clippy::struct_excessive_bools, reason = "each is a question of the template")]
pub(super) struct Pane {
    pub(super) customer: String,
    pub(super) name: String,
    pub(super) what: String,
    pub(super) views: Vec<View>,
    pub(super) view: &'static str,
    pub(super) letter: Option<Letter>,
    pub(super) fails: Vec<Why>,
    pub(super) reasons: Vec<Why>,
    pub(super) items: Vec<Item>,
    pub(super) changes: Vec<ChangeLine>,
    pub(super) may_change: bool,
    pub(super) is_out: bool,
    pub(super) has_notice: bool,
    pub(super) milder: Vec<(String, String)>,
    pub(super) contacts: Vec<(String, String)>,
    pub(super) words: String,
    pub(super) words_instead: bool,
    /// Where forms lead, and what they carry along.
    pub(super) post: String,
    pub(super) next: String,
    pub(super) tomorrow: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) place: Option<String>,
}

impl Pane {
    /// Reads the row of a customer. One about whom the run stored nothing is explained.
    pub(super) fn read(
        app: &mut App,
        setting: &Setting,
        site: &Site,
        list: &Listing<'_>,
        run: &RunSummary,
        customer: &str,
    ) -> Result<Pane, AppError> {
        let Listing { frame, path, wanted, tab, .. } = *list;
        let shown = site.with_press(|press| run::preview(app, setting, press, &run.name, customer));
        let shown = match shown {
            Ok(shown) => shown,
            Err(error) if error.code == "row.unknown" => explained(app, setting, run, customer)?,
            Err(error) => return Err(error),
        };
        let letter = shown
            .letter
            .as_ref()
            .map(|preview| letter(run, &shown.row.customer, preview, shown.state == RowState::Issued));
        let (kinds, view) = views(&shown, wanted);
        let views = kinds.iter().map(|kind| View {
            href: format!("{path}?tab={tab}&row={}&view={kind}", escaped(&shown.row.customer)),
            name: frame.t(&format!("ui-view-{kind}")),
            is_here: *kind == view,
        });
        let views = views.collect();
        let notice = shown.row.plan.actions.iter().find(|action| action.kind == ActionKind::Notice);
        let steps: Vec<String> = shown
            .row
            .plan
            .actions
            .iter()
            .map(|action| {
                format!("{}, {}", frame.face.step(&action.step), frame.of("ui-channel-", action.channel.code()))
            })
            .collect();
        let is_open = run.state == RunState::Proposed && shown.proposed.plan.decision != Decision::Wont;
        let may_change = is_open && frame.may(Right::Propose.code());
        let today = app.clock.today(&setting.creditor.timezone);
        let own = shown.edits.words.as_ref();
        Ok(Pane {
            what: if steps.is_empty() { frame.t("ui-run-nothing-done") } else { steps.join(" · ") },
            view,
            views,
            letter,
            fails: shown.fails.iter().map(|reason| why(frame, reason)).collect(),
            reasons: shown.row.plan.reasons.iter().map(|reason| why(frame, reason)).collect(),
            items: items(frame, &shown, may_change),
            changes: changes(frame, run, &shown),
            may_change,
            is_out: shown.edits.wishes.out,
            has_notice: notice.is_some(),
            milder: shown.milder.iter().map(|step| (step.to_string(), frame.face.step(step))).collect(),
            contacts: contacts(&shown),
            words: own.map(|words| words.text().to_string()).unwrap_or_default(),
            words_instead: matches!(own, Some(OwnWords::Instead(_))),
            post: format!("{path}/rows/{}", escaped(&shown.row.customer)),
            next: String::new(),
            tomorrow: today.tomorrow().unwrap_or(today).to_string(),
            customer: shown.row.customer.clone(),
            name: shown.row.name.clone(),
            before: None,
            after: None,
            place: None,
        })
    }
}

/// A row that the run did not store: decided by the same function.
fn explained(app: &mut App, setting: &Setting, run: &RunSummary, customer: &str) -> Result<RowPreview, AppError> {
    let explained = dunlin_app::explain::explain(app, setting, customer, run.on)?;
    Ok(RowPreview {
        proposed: explained.row.clone(),
        row: explained.row,
        edits: run::Edits::default(),
        state: RowState::Proposed,
        letter: None,
        fails: Vec::new(),
        contacts: Vec::new(),
        milder: Vec::new(),
    })
}

fn views(shown: &RowPreview, wanted: &Wanted) -> (&'static [&'static str], &'static str) {
    let kinds: &[&str] = match shown.letter.as_ref().map(|letter| letter.channel) {
        Some(Channel::Email) => &["email", "source", "why"],
        Some(_) => &["letter", "why"],
        None => &["why"],
    };
    let view = kinds.iter().find(|kind| **kind == wanted.view).copied().unwrap_or(kinds[0]);
    (kinds, view)
}

fn letter(run: &RunSummary, customer: &str, preview: &Preview, has_left: bool) -> Letter {
    let is_email = preview.channel == Channel::Email;
    let base = format!("{}/letters/{}/{}", address(&run.name), escaped(customer), preview.sha256);
    Letter {
        href: format!("{base}.{}", if is_email { "eml" } else { "pdf" }),
        page: is_email.then(|| format!("{base}.html")),
        source: is_email.then(|| String::from_utf8_lossy(&preview.bytes).into_owned()),
        subject: preview.email.as_ref().map(|(subject, _)| subject.clone()).unwrap_or_default(),
        to: preview.to.clone(),
        sha256: preview.sha256.clone(),
        key: preview.key.clone(),
        has_left,
    }
}

fn why(frame: &Frame, reason: &Reason) -> Why {
    Why { code: reason.code(), text: frame.face.reason(reason) }
}

fn items(frame: &Frame, shown: &RowPreview, may_change: bool) -> Vec<Item> {
    let left_out = &shown.edits.wishes.leave_out;
    let mut all: Vec<_> = shown.row.items.iter().zip(&shown.row.plan.items).collect();
    // What is done stands first, then what needs a look.
    all.sort_by_key(|(_, plan)| (plan.decision, !plan.in_notice));
    let in_notice = shown.row.plan.items.iter().filter(|item| item.in_notice).count();
    let item = |(head, plan): (&run::ItemHead, &dunlin_core::plan::ItemPlan)| {
        // A step that waits tells its day itself.
        let waits = plan.reasons.iter().any(|reason| matches!(reason, Reason::StepWaits { .. }));
        let next = plan.next.as_ref().filter(|_| plan.decision == Decision::Wont && !waits);
        Item {
            number: head.number.clone(),
            open: frame.face.money(head.open_minor, head.currency),
            decision: plan.decision.code(),
            reasons: plan.reasons.iter().map(|reason| why(frame, reason)).collect(),
            may_go: may_change && !left_out.contains(&head.number) && plan.in_notice && in_notice > 1,
            next: next.map(|(step, on)| {
                let (step, day) = (frame.face.step(step), frame.face.date(*on));
                frame.face.say("ui-run-next", &[("step", step.as_str().into()), ("day", day.as_str().into())])
            }),
        }
    };
    all.into_iter().map(item).collect()
}

fn contacts(shown: &RowPreview) -> Vec<(String, String)> {
    let named = shown.contacts.iter().filter_map(|contact| {
        let key = contact.email.clone().or_else(|| contact.name.clone())?;
        let label = match (&contact.name, &contact.email) {
            (Some(name), Some(email)) => format!("{name}, {email}"),
            _ => key.clone(),
        };
        Some((key, label))
    });
    named.collect()
}

/// What a person changed, each with its way back.
fn changes(frame: &Frame, run: &RunSummary, shown: &RowPreview) -> Vec<ChangeLine> {
    let (face, edits) = (&frame.face, &shown.edits);
    let base = format!("/undo/runs/{}/{}", escaped(&run.name), escaped(&shown.row.customer));
    let line = |text: String, what: &str| ChangeLine { text, undo: format!("{base}/{what}") };
    let mut lines = Vec::new();
    if edits.wishes.out {
        let text = match edits.until {
            Some(until) => face.t1("ui-run-snoozed", "day", &face.date(until)),
            None => frame.t("ui-run-taken-out"),
        };
        let why = if edits.why.is_empty() { String::new() } else { format!(" “{}”", edits.why) };
        lines.push(line(text + &why, "customer"));
    }
    for number in &edits.wishes.leave_out {
        let is_snoozed = edits.snoozed_items.iter().any(|(item, _)| item == number);
        let key = if is_snoozed { "ui-run-item-snoozed" } else { "ui-run-left-out" };
        lines.push(line(face.t1(key, "item", number), &format!("item/{}", escaped(number))));
    }
    if let Some(step) = &edits.wishes.step {
        lines.push(line(face.t1("ui-run-lowered", "step", &face.step(step)), "step"));
    }
    if edits.wishes.channel.is_some() || edits.wishes.contact.is_some() {
        let channel = edits.wishes.channel.map(|channel| frame.of("ui-channel-", channel.code()));
        let way: Vec<String> = channel.into_iter().chain(edits.wishes.contact.clone()).collect();
        lines.push(line(face.t1("ui-run-way-changed", "way", &way.join(", ")), "way"));
    }
    if edits.words.is_some() {
        lines.push(line(frame.t("ui-run-words-changed"), "words"));
    }
    if run.state != RunState::Proposed || !frame.may(Right::Propose.code()) {
        for line in &mut lines {
            line.undo.clear();
        }
    }
    lines
}
