//! Letters one behind the other in one PDF, for a printer that works through them.
//!
//! Decides: that the pages are those of the letters, unchanged; that where both sides of a sheet are printed each letter begins on a sheet
//! of its own, so a blank page follows a letter with an odd number of pages; and that equal letters in equal order give equal bytes. What
//! tells readers about the text of a page (tags, archive marks) stays behind: it belongs to the single letter, which is kept as it is.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use crate::error::LetterError;

/// What a page gets from the pages above it.
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];

/// How many pages a PDF has.
///
/// # Errors
/// `Page` when it cannot be read.
pub fn page_count(pdf: &[u8]) -> Result<u32, LetterError> {
    let document = Document::load_mem(pdf).map_err(|error| unreadable(&error))?;
    u32::try_from(document.get_pages().len()).map_err(|error| LetterError::Page(error.to_string()))
}

/// On which page each letter of so many pages begins, from 1, and how many pages there are, blank ones among them. Both sides printed: each
/// begins on an odd page.
///
/// ```
/// assert_eq!(dunlin_letters::first_pages(&[1, 3, 2], false), (vec![1, 2, 5], 6));
/// assert_eq!(dunlin_letters::first_pages(&[1, 3, 2], true), (vec![1, 3, 7], 8));
/// ```
pub fn first_pages(letters: &[u32], both_sides: bool) -> (Vec<u32>, u32) {
    let mut pages = 0;
    let place = |own: &u32| {
        let first = pages + 1 + u32::from(both_sides && pages % 2 == 1);
        pages = first - 1 + own;
        first
    };
    let firsts = letters.iter().map(place).collect();
    (firsts, pages)
}

/// The pages of letters behind each other. Both sides printed: each begins on an odd page.
///
/// # Errors
/// `Page` when one cannot be read.
pub fn merge(title: &str, letters: &[&[u8]], both_sides: bool) -> Result<Vec<u8>, LetterError> {
    let mut merged = Document::with_version("1.7");
    let pages_id = merged.new_object_id();
    let mut kids: Vec<Object> = Vec::new();
    for (at, bytes) in letters.iter().enumerate() {
        let size = take_in(&mut merged, bytes, pages_id, &mut kids)?;
        if both_sides && kids.len() % 2 == 1 && at + 1 < letters.len() {
            kids.push(Object::Reference(blank(&mut merged, size, pages_id)));
        }
    }
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    let mut pages = Dictionary::new();
    pages.set("Type", Object::Name(b"Pages".to_vec()));
    pages.set("Kids", Object::Array(kids));
    pages.set("Count", Object::Integer(count));
    merged.objects.insert(pages_id, Object::Dictionary(pages));
    let mut catalog = Dictionary::new();
    catalog.set("Type", Object::Name(b"Catalog".to_vec()));
    catalog.set("Pages", Object::Reference(pages_id));
    let catalog = merged.add_object(catalog);
    let mut info = Dictionary::new();
    info.set("Title", Object::string_literal(title));
    info.set("Creator", Object::string_literal("Dunlin"));
    let info = merged.add_object(info);
    merged.trailer.set("Root", Object::Reference(catalog));
    merged.trailer.set("Info", Object::Reference(info));
    merged.prune_objects();
    merged.compress();
    let mut out = Vec::new();
    merged.save_to(&mut out).map_err(|error| LetterError::Page(error.to_string()))?;
    Ok(out)
}

/// Adds the pages of a letter; the size of its last one.
fn take_in(
    merged: &mut Document,
    bytes: &[u8],
    pages_id: ObjectId,
    kids: &mut Vec<Object>,
) -> Result<Object, LetterError> {
    let mut letter = Document::load_mem(bytes).map_err(|error| unreadable(&error))?;
    letter.renumber_objects_with(merged.max_id + 1);
    merged.max_id = letter.max_id;
    let mut size = Object::Null;
    let of_letter: BTreeMap<u32, ObjectId> = letter.get_pages();
    for id in of_letter.values() {
        let mut page = letter.get_dictionary(*id).map_err(|error| unreadable(&error))?.clone();
        for key in INHERITED {
            if !page.has(key)
                && let Some(found) = from_above(&letter, &page, key)
            {
                page.set(key, found);
            }
        }
        page.remove(b"StructParents");
        page.remove(b"Annots");
        page.set("Parent", Object::Reference(pages_id));
        size = page.get(b"MediaBox").cloned().unwrap_or(Object::Null);
        letter.objects.insert(*id, Object::Dictionary(page));
        kids.push(Object::Reference(*id));
    }
    merged.objects.append(&mut letter.objects);
    Ok(size)
}

fn from_above(letter: &Document, page: &Dictionary, key: &[u8]) -> Option<Object> {
    let mut above = page.get(b"Parent").ok()?.as_reference().ok()?;
    // A tree of pages is a few levels high; one that leads round in a circle ends here.
    for _ in 0..16 {
        let node = letter.get_dictionary(above).ok()?;
        if let Ok(found) = node.get(key) {
            return Some(found.clone());
        }
        above = node.get(b"Parent").ok()?.as_reference().ok()?;
    }
    None
}

fn blank(merged: &mut Document, size: Object, pages_id: ObjectId) -> ObjectId {
    let content = merged.add_object(Stream::new(Dictionary::new(), Vec::new()));
    let mut page = Dictionary::new();
    page.set("Type", Object::Name(b"Page".to_vec()));
    page.set("Parent", Object::Reference(pages_id));
    page.set("MediaBox", size);
    page.set("Resources", Object::Dictionary(Dictionary::new()));
    page.set("Contents", Object::Reference(content));
    merged.add_object(page)
}

fn unreadable(error: &lopdf::Error) -> LetterError {
    LetterError::Page(format!("a letter cannot be read as PDF: {error}"))
}
