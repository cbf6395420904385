//! The letter as PDF bytes: PDF/A-2b, tagged, one sheet design for all letters (LOOK §11).
//!
//! Decides: the page's measures by paper and window (the template `templates/letter.typ` only reads them), date and id of the
//! document from the notice (RELIABILITY S7), and that a name which the fonts cannot print refuses the letter.
//! Reports are set by the same engine with a template of their own. The engine keeps few paths for ever (a new path per letter would run out of ids; a code has one by its place) and empties the layout cache after
//! each letter, so that memory stays bounded however many are made (measured: 40 MB against 300 MB after 600).

use std::collections::BTreeMap;

use comemo::evict;
use dunlin_words::Words;
use jiff::civil::Date;
use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::compose::{Channel, Composed, PAGE, PAGES, compose};
use crate::error::LetterError;
use crate::model::{LetterModel, Paper, Window};
use crate::{logo, qr};

/// The largest that a logo is printed, width and height in millimetres.
const LOGO_MM: [f64; 2] = [48.0, 18.0];
/// The largest that one pixel of a logo is printed, in millimetres; a small picture stays small instead of turning coarse.
const PIXEL_MM: f64 = 0.2;

const TEMPLATE: &str = include_str!("../templates/letter.typ");
const REPORT: &str = include_str!("../templates/report.typ");
const LABELS: &str = include_str!("../templates/labels.typ");
const FONTS: [&[u8]; 5] = [
    include_bytes!("../fonts/Inter-Regular.ttf"),
    include_bytes!("../fonts/Inter-Medium.ttf"),
    include_bytes!("../fonts/Inter-SemiBold.ttf"),
    include_bytes!("../fonts/SourceSerif4-Regular.ttf"),
    include_bytes!("../fonts/SourceSerif4-SemiBold.ttf"),
];

/// Sets pages. Make one per thread and keep it: fonts and template are read once.
pub struct PdfEngine {
    world: Desk,
    /// Logos by the hash of their bytes.
    logos: BTreeMap<String, Bytes>,
    standards: PdfStandards,
}

/// What the template reads, beside the letter: measures in millimetres from the top left corner.
#[derive(Serialize)]
struct Sheet<'a> {
    #[serde(flatten)]
    letter: &'a Composed,
    width: f64,
    height: f64,
    margin_right: f64,
    address_x: f64,
    facts_x: f64,
    title_y: f64,
    folds: [f64; 2],
    hole: f64,
    has_code: bool,
    /// Width and height of the logo in millimetres.
    logo: Option<[f64; 2]>,
    page_mark: char,
    pages_mark: char,
}

impl PdfEngine {
    /// Reads fonts and template.
    pub fn new() -> Result<PdfEngine, LetterError> {
        let standards =
            PdfStandards::new(&[PdfStandard::A_2b]).map_err(|e| LetterError::Page(e.message().to_string()))?;
        Ok(PdfEngine { world: Desk::new()?, logos: BTreeMap::new(), standards })
    }

    /// Takes the bytes of a logo, for letters that name their hash.
    pub fn take_logo(&mut self, sha256: &str, png: Vec<u8>) {
        self.logos.insert(sha256.to_owned(), Bytes::new(png));
    }

    /// Whether it has the bytes of a logo.
    pub fn has_logo(&self, sha256: &str) -> bool {
        self.logos.contains_key(sha256)
    }

    /// Letters one behind the other in one document, each with pages of its own; all have the first one's logo.
    fn print(&mut self, letters: &[(&LetterModel, Composed)]) -> Result<Vec<u8>, LetterError> {
        let Some((first, _)) = letters.first() else { return Err(LetterError::Missing("anything to print")) };
        let logo = match &first.creditor.logo {
            Some(hash) => Some(self.logos.get(hash).cloned().ok_or(LetterError::Missing("its logo"))?),
            None => None,
        };
        let size = logo.as_ref().and_then(|png| logo_size(png));
        let code_of = |letter: &Composed| letter.payment.as_ref().and_then(|p| p.code.as_deref()).and_then(qr::svg);
        let codes: Vec<Option<String>> = letters.iter().map(|(_, letter)| code_of(letter)).collect();
        let sheets: Vec<Sheet<'_>> = letters
            .iter()
            .zip(&codes)
            .map(|((model, letter), code)| sheet(model, letter, code.is_some(), size))
            .collect();
        let data = serde_json::to_string(&sheets).map_err(|e| LetterError::Page(e.to_string()))?;
        self.world.refuse_uncovered(&data)?;
        self.world.sheet = SheetKind::Letter;
        self.world.logo = logo.unwrap_or_else(|| Bytes::from_string(""));
        self.set(data, codes.into_iter().map(Option::unwrap_or_default), &first.key, first.date)
    }

    /// Sets a report whose data and chart are finished.
    pub(crate) fn print_report(
        &mut self,
        data: String,
        chart: String,
        key: &str,
        date: Date,
    ) -> Result<Vec<u8>, LetterError> {
        let data = self.world.covered(data);
        self.world.sheet = SheetKind::Report;
        self.set(data, [chart], key, date)
    }

    /// Sets labels whose data is finished.
    pub(crate) fn print_labels(&mut self, data: String, key: &str, date: Date) -> Result<Vec<u8>, LetterError> {
        let data = self.world.covered(data);
        self.world.sheet = SheetKind::Labels;
        self.set(data, [], key, date)
    }

    fn set(
        &mut self,
        data: String,
        codes: impl IntoIterator<Item = String>,
        key: &str,
        date: Date,
    ) -> Result<Vec<u8>, LetterError> {
        self.world.data = Bytes::from_string(data);
        self.world.take_codes(codes)?;
        let pdf = self.bytes(key, date);
        // Also when it failed; what the letter before it used may be used again, anything older is dropped.
        evict(1);
        pdf
    }

    fn bytes(&self, key: &str, date: Date) -> Result<Vec<u8>, LetterError> {
        let page: PagedDocument = typst::compile(&self.world).output.map_err(|faults| page_error(&faults))?;
        let options = PdfOptions {
            ident: Smart::Custom(key.to_owned()),
            creator: Smart::Custom(Some("Dunlin".to_owned())),
            timestamp: noon_utc(date),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&page, &options).map_err(|faults| page_error(&faults))
    }
}

/// Makes the letter of a notice, with the copies that are enclosed behind it.
///
/// # Errors
/// What the letter says does not tie, a name has a sign that no font has, or the logo is not at hand.
pub fn render_pdf(engine: &mut PdfEngine, model: &LetterModel, words: &Words) -> Result<Vec<u8>, LetterError> {
    print(engine, std::iter::once(model).chain(model.copies.iter().flatten()), words)
}

/// The copies alone, as they come with an e-mail; nothing where there are none.
///
/// # Errors
/// As [`render_pdf`].
pub fn render_copies(
    engine: &mut PdfEngine,
    model: &LetterModel,
    words: &Words,
) -> Result<Option<Vec<u8>>, LetterError> {
    let copies = model.copies.iter().flatten();
    if copies.clone().next().is_none() { Ok(None) } else { print(engine, copies, words).map(Some) }
}

fn print<'m>(
    engine: &mut PdfEngine,
    models: impl Iterator<Item = &'m LetterModel>,
    words: &Words,
) -> Result<Vec<u8>, LetterError> {
    let composed = models.map(|model| Ok((model, compose(model, words, Channel::Letter)?)));
    let letters = composed.collect::<Result<Vec<_>, LetterError>>()?;
    engine.print(&letters)
}

/// As large as it may be and as its sides are, in millimetres.
fn logo_size(png: &[u8]) -> Option<[f64; 2]> {
    let (width, height) = logo::sides(png)?;
    let (width, height) = (f64::from(width), f64::from(height));
    let scale = (LOGO_MM[0] / width).min(LOGO_MM[1] / height).min(PIXEL_MM);
    Some([width * scale, height * scale])
}

fn sheet<'a>(model: &LetterModel, letter: &'a Composed, has_code: bool, logo: Option<[f64; 2]>) -> Sheet<'a> {
    let (width, height, title_y, folds, hole) = match model.paper {
        Paper::A4 => (210.0, 297.0, 98.5, [105.0, 210.0], 148.5),
        // Three panels of a No. 10 envelope; the sheet is shorter, so the text begins right below the window.
        Paper::UsLetter => (215.9, 279.4, 94.0, [93.1, 186.3], 139.7),
    };
    let (address_x, facts_x) = match model.window {
        Window::DinLeft => (25.0, 125.0),
        Window::Right => (110.0, 25.0),
    };
    Sheet {
        letter,
        width,
        height,
        margin_right: width - 190.0,
        address_x,
        facts_x,
        title_y,
        folds,
        hole,
        has_code,
        logo,
        page_mark: PAGE,
        pages_mark: PAGES,
    }
}

fn page_error(faults: &[SourceDiagnostic]) -> LetterError {
    let messages: Vec<&str> = faults.iter().map(|f| f.message.as_str()).collect();
    LetterError::Page(messages.join("; "))
}

fn noon_utc(on: Date) -> Option<Timestamp> {
    let (month, day) = (u8::try_from(on.month()).ok()?, u8::try_from(on.day()).ok()?);
    Datetime::from_ymd_hms(i32::from(on.year()), month, day, 12, 0, 0).map(Timestamp::new_utc)
}

/// Which template is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SheetKind {
    Letter,
    Report,
    Labels,
}

/// All that the typesetter can see: three templates, five fonts, the letter and its code. No clock, no disk, no network.
struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    report: Source,
    labels: Source,
    sheet: SheetKind,
    data_id: FileId,
    data: Bytes,
    /// The payment codes of the letters by their place; the ids are kept, as each path costs one for ever.
    code_ids: Vec<FileId>,
    codes: Vec<Bytes>,
    logo_id: FileId,
    logo: Bytes,
}

impl Desk {
    fn new() -> Result<Desk, LetterError> {
        let fonts: Vec<Font> = FONTS.iter().filter_map(|bytes| Font::new(Bytes::new(*bytes), 0)).collect();
        Ok(Desk {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(file_id("/letter.typ")?, TEMPLATE.to_owned()),
            report: Source::new(file_id("/report.typ")?, REPORT.to_owned()),
            labels: Source::new(file_id("/labels.typ")?, LABELS.to_owned()),
            sheet: SheetKind::Letter,
            data_id: file_id("/letter.json")?,
            data: Bytes::from_string(""),
            code_ids: Vec::new(),
            codes: Vec::new(),
            logo_id: file_id("/logo.png")?,
            logo: Bytes::from_string(""),
        })
    }

    fn code_of(&self, id: FileId) -> Option<&Bytes> {
        self.codes.get(self.code_ids.iter().position(|own| *own == id)?)
    }

    fn take_codes(&mut self, codes: impl IntoIterator<Item = String>) -> Result<(), LetterError> {
        self.codes = codes.into_iter().map(Bytes::from_string).collect();
        for n in self.code_ids.len()..self.codes.len() {
            self.code_ids.push(file_id(&format!("/code-{n}.svg"))?);
        }
        Ok(())
    }

    /// Puts `?` in the place of what no font has.
    fn covered(&self, data: String) -> String {
        let is_covered = |c: char| c.is_ascii() || self.fonts.iter().any(|f| f.info().coverage.contains(c.into()));
        if data.chars().all(is_covered) {
            data
        } else {
            data.chars().map(|c| if is_covered(c) { c } else { '?' }).collect()
        }
    }

    /// Finds characters that no font has, so that no letter goes out with boxes in a name.
    fn refuse_uncovered(&self, data: &str) -> Result<(), LetterError> {
        let is_covered =
            |c: char| c == PAGE || c == PAGES || self.fonts.iter().any(|f| f.info().coverage.contains(c.into()));
        let mut uncovered: Vec<char> = data.chars().filter(|c| !c.is_ascii() && !is_covered(*c)).collect();
        uncovered.sort_unstable();
        uncovered.dedup();
        if uncovered.is_empty() { Ok(()) } else { Err(LetterError::Uncovered(uncovered.into_iter().collect())) }
    }
}

fn file_id(path: &str) -> Result<FileId, LetterError> {
    let path = VirtualPath::new(path).map_err(|_| LetterError::Page(format!("{path} is no path")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        match self.sheet {
            SheetKind::Letter => self.template.id(),
            SheetKind::Report => self.report.id(),
            SheetKind::Labels => self.labels.id(),
        }
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let all = [&self.template, &self.report, &self.labels];
        all.into_iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            id if id == self.data_id => Ok(self.data.clone()),
            id if id == self.logo_id => Ok(self.logo.clone()),
            id => self.code_of(id).cloned().ok_or(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
