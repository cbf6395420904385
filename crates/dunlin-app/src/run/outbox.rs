//! The sandbox outbox: each notice as a file, with a manifest. Nothing reaches a customer.
//!
//! Files are written whole (write, then rename) under names made from the notice's key, and made from the frozen content, so
//! that the same command after a kill finishes the rest with the same bytes (RELIABILITY S7, S10).

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use dunlin_core::id::CreditorId;
use dunlin_core::policy::Channel;
use dunlin_letters::{Enclosure, LetterError, LetterModel, PdfEngine, render_copies, render_email_with, render_pdf};
use dunlin_store::{NoticeFile, Tx};
use dunlin_words::Words;
use sha2::{Digest, Sha256};

use crate::error::{AppError, Failure};

/// Where notices become files.
pub struct Outbox {
    folder: PathBuf,
    /// The creditor's own part of it, with a `/`; empty in a book with one creditor.
    part: String,
    engine: Option<PdfEngine>,
}

/// A notice as the bytes that leave.
pub(crate) struct Rendered {
    /// File name relative to the outbox folder.
    pub(super) name: String,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
    /// The Message-ID of a mail, without the angle brackets.
    pub(crate) message_id: Option<String>,
}

impl Outbox {
    /// An outbox in a folder, which is made when the first file is written.
    pub fn new(folder: impl Into<PathBuf>) -> Outbox {
        Outbox { folder: folder.into(), part: String::new(), engine: None }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// In a book with several creditors each has a folder of its own, so that equal customer numbers do not meet.
    pub(super) fn part_by_creditor(&mut self, several: bool, creditor: &str) {
        self.part = if several { format!("{}/", file_name(creditor)) } else { String::new() };
    }

    /// Makes the bytes of a notice, without writing them.
    pub(crate) fn render(&mut self, run: &str, model: &LetterModel, channel: Channel) -> Result<Rendered, LetterError> {
        let (words, _) = Words::for_letters(&model.language);
        let (bytes, ending, message_id) = match channel {
            Channel::Email => {
                let copies = self.copies(model, &words)?;
                let name = format!("invoices-{}.pdf", file_name(&model.key));
                let files = copies.iter().map(|bytes| Enclosure { name: &name, media_type: "application/pdf", bytes });
                let email = render_email_with(model, &words, &files.collect::<Vec<_>>())?;
                (email.bytes, "eml", Some(email.message_id))
            }
            _ => (render_pdf(self.engine()?, model, &words)?, "pdf", None),
        };
        Ok(Rendered { name: format!("{}{run}/{}.{ending}", self.part, file_name(&model.key)), bytes, message_id })
    }

    /// The bytes of a notice as they were approved: from its file, else made again from its frozen content. In words, why there are none.
    pub(crate) fn approved(
        &mut self,
        file: Option<&str>,
        (model, channel): (&LetterModel, Channel),
        approved: &str,
    ) -> Result<Vec<u8>, String> {
        let kept = file.and_then(|name| self.read(name)).filter(|bytes| sha256(bytes) == approved);
        if let Some(bytes) = kept {
            return Ok(bytes);
        }
        match self.render("", model, channel) {
            Ok(made) if sha256(&made.bytes) == approved => Ok(made.bytes),
            Ok(_) => Err("it cannot be made again as it was approved, and its file is gone".to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }

    /// The copies of invoices that come with an e-mail, as one document. The typesetter is made ready only for them.
    fn copies(&mut self, model: &LetterModel, words: &Words) -> Result<Option<Vec<u8>>, LetterError> {
        let has_some = model.copies.as_ref().is_some_and(|copies| !copies.is_empty());
        if has_some { render_copies(self.engine()?, model, words) } else { Ok(None) }
    }

    /// Has the logo of letters at hand, as it was kept; a letter that names one is not made without it.
    pub(crate) fn take_logo(&mut self, tx: &mut Tx<'_>, of: CreditorId, logo: Option<&str>) -> Result<(), AppError> {
        let Some(hash) = logo else { return Ok(()) };
        let engine =
            self.engine().map_err(|error| AppError::new(Failure::Failed, "letter.not_possible", error.to_string()))?;
        if !engine.has_logo(hash)
            && let Some(document) = tx.find_document(of, hash)?
        {
            engine.take_logo(hash, document.content);
        }
        Ok(())
    }

    pub(super) fn engine(&mut self) -> Result<&mut PdfEngine, LetterError> {
        if self.engine.is_none() {
            self.engine = Some(PdfEngine::new()?);
        }
        self.engine.as_mut().ok_or(LetterError::Missing("the PDF engine"))
    }

    /// Writes the file of a notice.
    pub(super) fn write(&self, rendered: &Rendered) -> Result<NoticeFile, AppError> {
        let path = self.folder.join(&rendered.name);
        write_whole(&path, &rendered.bytes).map_err(|error| failed(&path, &error))?;
        Ok(NoticeFile { name: rendered.name.clone(), sha256: sha256(&rendered.bytes) })
    }

    /// The bytes of a file that was written, while it is there.
    pub(crate) fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(name)).ok()
    }

    /// Writes the list of a run's files: one line each, tab-separated.
    pub(super) fn write_manifest(&self, run: &str, lines: &[ManifestLine]) -> Result<(), AppError> {
        let mut text = String::from("notice\tcustomer\tchannel\tto\tfile\tsha256\n");
        for line in lines {
            let to = line.to.replace(['\t', '\n', '\r'], " ");
            let customer = line.customer.replace(['\t', '\n', '\r'], " ");
            let fields = [&line.key, &customer, line.channel.code(), &to, &line.file.name, &line.file.sha256];
            text.push_str(&fields.join("\t"));
            text.push('\n');
        }
        let path = self.folder.join(format!("{}{run}/manifest.tsv", self.part));
        write_whole(&path, text.as_bytes()).map_err(|error| failed(&path, &error))
    }
}

/// One file of a run.
pub(super) struct ManifestLine {
    pub(super) key: String,
    pub(super) customer: String,
    pub(super) channel: Channel,
    pub(super) to: String,
    pub(super) file: NoticeFile,
}

/// Writes a file whole, with the folders that it needs: beside its place, then renamed into it. Nobody finds half a file.
///
/// # Errors
/// What the file system says.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let beside = path.with_extension(format!("partial{}", std::process::id()));
    let mut file = fs::File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, path)
}

fn failed(path: &Path, error: &std::io::Error) -> AppError {
    AppError::new(Failure::Failed, "outbox.not_written", format!("{}: {error}", path.display()))
        .hint("make room or choose another folder with --outbox; the same command then finishes the rest")
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |text, byte| text + &format!("{byte:02x}"))
}

/// The longest file name, in bytes; file systems take 255, with room for the ending.
const LONGEST_NAME: usize = 160;

/// A key as a file name: letters, digits, `.`, `_` and `-` stand for themselves, every other byte is `%XX`. What would be too
/// long is cut, and told apart by a part of its hash.
pub fn file_name(key: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    let escaped = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    let name: String = key.bytes().map(escaped).collect();
    if name.len() <= LONGEST_NAME {
        return name;
    }
    format!("{}-{}", &name[..LONGEST_NAME - 17], &sha256(key.as_bytes())[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_safe_and_never_collide() {
        assert_eq!(file_name("2026-11-19-10482-email"), "2026-11-19-10482-email");
        assert_eq!(file_name("../a b/ü"), "..%2Fa%20b%2F%C3%BC");
        assert_ne!(file_name("a%20b"), file_name("a b"));
        let (long, other) = ("ж".repeat(200), "ж".repeat(199) + "з");
        assert_eq!(file_name(&long).len(), LONGEST_NAME);
        assert_ne!(file_name(&long), file_name(&other));
    }
}
