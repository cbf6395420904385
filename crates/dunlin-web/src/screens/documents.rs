//! The files about a customer: the list, keeping one, saying that one does not count, and getting one.
//!
//! Decides: that a file only ever leaves as a download of its stated type, and is never shown as a page of this site.

use axum::extract::{Form, Multipart, Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use dunlin_app::evidence::{self, CustomerFile, FILE_BYTES_MAX, FileSource, Kept, NewEvidence};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::change::EvidenceKind;
use dunlin_core::id::EvidenceId;
use jiff::civil::Date;

use crate::answer::{came_from, problem};
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Said};
use crate::screens::imports::arrived_broken;
use crate::screens::{acts, customer};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// The largest request: the largest file, and what a form puts around it.
pub(crate) const BODY_BYTES_MAX: usize = FILE_BYTES_MAX + 64 * 1024;

/// What a file may do in a browser that shows it after all: nothing.
const FILE_POLICY: &str = "default-src 'none'; sandbox";

/// A file in the list.
pub(crate) struct Row {
    pub(crate) name: String,
    /// Where it is got; none where only its lines are kept.
    pub(crate) href: Option<String>,
    pub(crate) on: String,
    pub(crate) kind: String,
    /// What it is about: the item, and the person's words.
    pub(crate) about: String,
    pub(crate) size: String,
    pub(crate) hash: String,
    /// Until when it counts, and whether that is over.
    pub(crate) until: Option<(String, bool)>,
    pub(crate) withdrawn: Option<String>,
    /// Where it is withdrawn.
    pub(crate) withdraw: Option<String>,
}

/// The files about a customer, the newest first.
pub(crate) fn rows(
    frame: &Frame,
    app: &mut App,
    setting: &Setting,
    number: &str,
    today: Date,
) -> Result<Vec<Row>, AppError> {
    let files = evidence::list(app, setting, number)?;
    Ok(files.into_iter().map(|file| row(frame, file, number, today)).collect())
}

fn row(frame: &Frame, file: CustomerFile, number: &str, today: Date) -> Row {
    let customer = format!("/customers/{}", escaped(number));
    let path = format!("{customer}/documents/{}", file.sha256);
    let line = file.evidence.as_ref();
    let kept = line.map(|line| &line.evidence);
    let item = line.and_then(|line| line.item_number.clone());
    let step = file.notice.as_ref().map(|(_, step)| frame.face.step(step));
    let subject = kept.map(|kept| kept.subject.clone()).filter(|text| !text.is_empty());
    let live = kept.filter(|_| frame.may("collect") && line.is_some_and(|line| line.withdrawn.is_none()));
    Row {
        href: match (&file.notice, file.source) {
            (Some((key, _)), _) => Some(format!("{customer}/letters/{}", escaped(key))),
            (None, FileSource::Statement) => None,
            _ => Some(path.clone()),
        },
        on: frame.face.date(file.on),
        kind: match kept {
            Some(kept) => frame.of("ui-evidence-", kept.kind.code()),
            None => frame.of("ui-file-", file.source.code()),
        },
        about: [step, item, subject].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        size: file.size.map(|size| in_kilobytes(&frame.face, size)).unwrap_or_default(),
        hash: file.sha256.chars().take(12).collect(),
        until: kept.and_then(|kept| Some((frame.face.date(kept.valid_until?), !kept.is_valid(today)))),
        withdrawn: line.and_then(|line| Some(line.withdrawn.as_ref()?.1.clone())),
        withdraw: live.map(|kept| format!("{customer}/documents/{:032x}/withdraw", kept.id.0)),
        name: file.name,
    }
}

/// Bytes as people read them; nothing is less than one kilobyte.
fn in_kilobytes(face: &Face, bytes: u64) -> String {
    face.n("ui-kilobytes", usize::try_from(bytes.div_ceil(1024).max(1)).unwrap_or(usize::MAX))
}

/// Kinds to choose from.
pub(crate) fn kinds(frame: &Frame) -> Vec<customer::Choice> {
    let choice =
        |kind: &EvidenceKind| customer::Choice { value: kind.code(), name: frame.of("ui-evidence-", kind.code()) };
    EvidenceKind::ALL.iter().map(choice).collect()
}

/// Keeps a file about a customer or one of its items.
pub(crate) async fn keep(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(number): Path<String>,
    mut sent: Multipart,
) -> Response {
    let (values, name, bytes) = match parts(&mut sent, FILE_BYTES_MAX).await {
        Ok(parts) => parts,
        Err(error) => return problem(&visitor, &error),
    };
    let to = came_from(&headers, &format!("/customers/{}?tab=documents", escaped(&number)));
    let (face, of) = (visitor.face.clone(), number.clone());
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let valid_until = form.day(&face, "valid_until");
        form.checked()?;
        let new = NewEvidence {
            file_name: &name,
            bytes: &bytes,
            kind: form.text("kind"),
            subject: form.text("subject"),
            item: form.given("item"),
            valid_until,
        };
        let done = evidence::keep(app, setting, &of, &new)?;
        Ok((to, Said { text: face.t1("ui-said-document-kept", "name", &name), undo: acts::undo_of(&done) }))
    };
    let fields =
        &[("evidence.item", "item"), ("evidence.subject", "subject"), ("evidence.kind", "kind"), ("evidence.", "file")];
    submit(&site, &visitor, Filled::new("document", values, fields), act, move |app, setting, visitor, form| {
        let asked = customer::Asked { tab: "documents".to_string(), ..customer::Asked::default() };
        customer::read(app, setting, visitor, &number, &asked, form)
    })
    .await
}

/// A file does not count any more; it is named by what keeps it, because the same bytes may be kept for several items.
pub(crate) async fn withdraw(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Path((number, file)): Path<(String, String)>,
    Form(values): Form<Values>,
) -> Response {
    let to = came_from(&headers, &format!("/customers/{}?tab=documents", escaped(&number)));
    let (face, of) = (visitor.face.clone(), number.clone());
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let reason = form.needed(&face, "reason");
        form.checked()?;
        // What is no key is nobody's: nothing has the key 0.
        let id = EvidenceId(u128::from_str_radix(&file, 16).unwrap_or(0));
        let done = evidence::withdraw(app, setting, &of, Kept::Id(id), &reason)?;
        Ok((to, Said { text: face.t("ui-said-document-withdrawn"), undo: acts::undo_of(&done) }))
    };
    submit(&site, &visitor, Filled::new("withdraw", values, &[("evidence.reason", "reason")]), act, {
        move |app, setting, visitor, form| {
            let asked = customer::Asked { tab: "documents".to_string(), ..customer::Asked::default() };
            customer::read(app, setting, visitor, &number, &asked, form)
        }
    })
    .await
}

/// A file as it is kept.
pub(crate) async fn get(
    State(site): State<Site>,
    visitor: Visitor,
    Path((number, file)): Path<(String, String)>,
) -> Response {
    let found = site.work(visitor.actor(), move |app, setting| evidence::get(app, setting, &number, &file));
    match found.await {
        Ok(file) => {
            // Letters of other scripts stand in the encoded name (RFC 6266); the plain one is for programs that know no other.
            let plain: String = file
                .name
                .chars()
                .map(|c| if c.is_ascii_graphic() && !matches!(c, '"' | '\\') { c } else { '_' })
                .collect();
            let name = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", escaped(&file.name));
            let value =
                |text: &str, fallback| HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(fallback));
            let headers = [
                (header::CONTENT_TYPE, value(&file.media_type, "application/octet-stream")),
                (header::CONTENT_DISPOSITION, value(&name, "attachment")),
                (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
                (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(FILE_POLICY)),
            ];
            (headers, file.bytes).into_response()
        }
        Err(error) => problem(&visitor, &error),
    }
}

/// The fields of a form and the file that came with it; empty when none was chosen.
pub(crate) async fn parts(sent: &mut Multipart, bytes_max: usize) -> Result<(Values, String, Vec<u8>), AppError> {
    let (mut values, mut name, mut bytes) = (Values::new(), String::new(), Vec::new());
    let broken = |error| arrived_broken(&error, bytes_max);
    while let Some(field) = sent.next_field().await.map_err(broken)? {
        match field.name().map(str::to_string).as_deref() {
            Some("file") => {
                name = field.file_name().unwrap_or_default().rsplit(['/', '\\']).next().unwrap_or_default().to_string();
                bytes = field.bytes().await.map_err(broken)?.to_vec();
            }
            Some(other) => values.push((other.to_string(), field.text().await.map_err(broken)?)),
            None => {}
        }
    }
    Ok((values, name, bytes))
}
