//! Many mails: a mailbox file (mbox), a folder (maildir), a folder of files; each mail with the place where it stands.
//!
//! A mailbox is read mail by mail, so its size does not matter. A line `From ` separates mails only if it looks like a
//! separator (an address, a time) and an empty line or nothing stands before it; `>From ` in a text becomes `From ` again.
//! What an interrupted delivery leaves in `tmp` of a maildir is no mail.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::parts::LONGEST_MAIL;

/// One mail of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The file.
    pub file: PathBuf,
    /// Where in the file it begins, in bytes; 0 in a file of its own.
    pub offset: u64,
    /// Its bytes, at most one more than [`LONGEST_MAIL`]: what is longer is cut, and [`crate::Came::cut`] says so.
    pub bytes: Vec<u8>,
}

/// Reads the mails of a mailbox one after the other: pairs of the place in bytes and the mail.
///
/// Input that does not begin with a separator is one mail.
#[derive(Debug)]
pub struct Mailbox<R> {
    input: R,
    /// Bytes read.
    read: u64,
    /// Where the next mail begins, once its separator was read.
    next: Option<u64>,
    is_first: bool,
    separated: bool,
}

impl<R: BufRead> Mailbox<R> {
    /// A mailbox in `input`.
    pub fn new(input: R) -> Mailbox<R> {
        Mailbox { input, read: 0, next: None, is_first: true, separated: false }
    }

    fn next_mail(&mut self) -> io::Result<Option<(u64, Vec<u8>)>> {
        let mut mail = Vec::new();
        let mut begin = self.next.take();
        let mut after_empty = self.is_first;
        loop {
            let at = self.read;
            let line = self.line()?;
            if line.is_empty() {
                return Ok(begin.map(|begin| (begin, mail)));
            }
            let separates = after_empty && is_separator(&line);
            if separates && (self.is_first || self.separated) {
                let was_first = std::mem::take(&mut self.is_first);
                self.separated = true;
                if !was_first {
                    self.next = Some(at);
                    return Ok(begin.map(|begin| (begin, mail)));
                }
                begin = Some(at);
                after_empty = false;
                continue;
            }
            self.is_first = false;
            begin = begin.or(Some(at));
            after_empty = matches!(line.as_slice(), b"\n" | b"\r\n");
            let stuffed = self.separated
                && line.starts_with(b">")
                && line[line.iter().take_while(|b| **b == b'>').count()..].starts_with(b"From ");
            let room = (LONGEST_MAIL + 1).saturating_sub(mail.len());
            let line = if stuffed { &line[1..] } else { &line[..] };
            mail.extend_from_slice(&line[..line.len().min(room)]);
        }
    }

    /// The next line with its end, or so much of it as a mail may have; empty at the end of the input.
    fn line(&mut self) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        let limit = u64::try_from(LONGEST_MAIL).unwrap_or(u64::MAX);
        let count = self.input.by_ref().take(limit).read_until(b'\n', &mut line)?;
        self.read += u64::try_from(count).unwrap_or(u64::MAX);
        Ok(line)
    }
}

impl<R: BufRead> Iterator for Mailbox<R> {
    type Item = io::Result<(u64, Vec<u8>)>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_mail().transpose()
    }
}

/// `From anna@verhoef.example Mon Nov 16 10:00:00 2026`.
fn is_separator(line: &[u8]) -> bool {
    let line = &line[..line.len().min(300)];
    line.starts_with(b"From ")
        && line.windows(6).any(|part| part[0].is_ascii_digit() && part[1] == b':' && part[4] == b':')
}

/// All mails below a path, in the order of their names: of a file (one mail, or a mailbox), of a maildir (`cur` and `new`),
/// of a folder of files. A folder's folders are not entered, but for those two of a maildir.
///
/// Mails come one by one; an entry that cannot be read is an error with its path, and the next one follows.
pub fn mails(path: &Path) -> Box<dyn Iterator<Item = Result<Mail, (PathBuf, io::Error)>>> {
    match files(path) {
        Ok(files) => Box::new(files.into_iter().flat_map(|file| mails_of_file(&file))),
        Err(error) => Box::new(std::iter::once(Err((path.to_owned(), error)))),
    }
}

fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let (cur, new) = (path.join("cur"), path.join("new"));
    let folders = if cur.is_dir() || new.is_dir() { vec![cur, new] } else { vec![path.to_owned()] };
    let mut files = Vec::new();
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        for entry in folder.read_dir()? {
            let file = entry?.path();
            let hidden = file.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
            if !hidden && file.is_file() {
                files.push(file);
            }
        }
    }
    files.sort();
    Ok(files)
}

fn mails_of_file(file: &Path) -> Box<dyn Iterator<Item = Result<Mail, (PathBuf, io::Error)>>> {
    let path = file.to_owned();
    // A file of this name is one mail, whatever stands in it.
    if file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("eml")) {
        let mail = whole(file).map(|bytes| Mail { file: path.clone(), offset: 0, bytes });
        return Box::new(std::iter::once(mail.map_err(|error| (path, error))));
    }
    match File::open(file) {
        Ok(opened) => Box::new(Mailbox::new(BufReader::new(opened)).map(move |mail| match mail {
            Ok((offset, bytes)) => Ok(Mail { file: path.clone(), offset, bytes }),
            Err(error) => Err((path.clone(), error)),
        })),
        Err(error) => Box::new(std::iter::once(Err((path, error)))),
    }
}

/// A file, or so much of it as a mail may have.
fn whole(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(LONGEST_MAIL + 1).unwrap_or(u64::MAX);
    File::open(file)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<(u64, String)> {
        let mails = Mailbox::new(text.as_bytes()).map(|mail| mail.expect("no errors in memory"));
        mails.map(|(offset, bytes)| (offset, String::from_utf8_lossy(&bytes).into_owned())).collect()
    }

    #[test]
    fn a_mailbox_is_cut_at_its_separators() {
        let line = "From a@b.example Mon Nov 16 10:00:00 2026\n";
        let text = format!("{line}A: 1\n\nFrom here on\n>From b\n>>From c\n\n{line}B: 2\n\nlast");
        let second = u64::try_from(text.rfind("From a@b").expect("it is there")).expect("small");
        assert_eq!(
            cut(&text),
            [(0, "A: 1\n\nFrom here on\nFrom b\n>From c\n\n".to_owned()), (second, "B: 2\n\nlast".to_owned())]
        );
    }

    #[test]
    fn a_single_mail_is_one() {
        let mail = "A: 1\n\ntext\n\nFrom a@b.example Mon Nov 16 10:00:00 2026\n>From x\n";
        assert_eq!(cut(mail), [(0, mail.to_owned())]);
        assert_eq!(cut(""), []);
        assert_eq!(cut("From a@b.example Mon Nov 16 10:00:00 2026\n"), [(0, String::new())]);
        assert_eq!(cut("no line end"), [(0, "no line end".to_owned())]);
    }
}
