//! Files and folders of mails.

use std::fs;
use std::path::Path;

use dunlin_mail::{Mail, mails, read};

const MAIL: &str = "From: anna@verhoef.example\nSubject: Re: x\n\nHello\n";

fn all(path: &Path) -> Vec<Mail> {
    mails(path).map(|mail| mail.expect("it can be read")).collect()
}

#[test]
fn a_maildir_gives_what_is_in_cur_and_new() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["cur", "new", "tmp"] {
        fs::create_dir(folder.path().join(name)).expect("a folder");
    }
    fs::write(folder.path().join("cur/1700000001.a:2,S"), MAIL).expect("written");
    fs::write(folder.path().join("new/1700000002.b"), MAIL).expect("written");
    fs::write(folder.path().join("tmp/1700000003.c"), MAIL).expect("written");
    fs::write(folder.path().join("cur/.hidden"), MAIL).expect("written");
    let found = all(folder.path());
    let names: Vec<_> =
        found.iter().filter_map(|mail| mail.file.file_name()).map(|name| name.to_string_lossy().into_owned()).collect();
    assert_eq!(names, ["1700000001.a:2,S", "1700000002.b"]);
    assert!(found.iter().all(|mail| mail.offset == 0 && read(&mail.bytes).text == "Hello"));
}

#[test]
fn a_mailbox_file_gives_its_mails_with_their_places_and_an_eml_is_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let line = "From anna@verhoef.example Mon Nov 16 10:00:00 2026\n";
    let text = format!("{line}{MAIL}\n{line}{MAIL}");
    fs::write(folder.path().join("inbox"), &text).expect("written");
    let found = all(&folder.path().join("inbox"));
    assert_eq!(found.iter().map(|mail| mail.offset).collect::<Vec<_>>(), [0, (line.len() + MAIL.len() + 1) as u64]);
    fs::write(folder.path().join("one.eml"), &text).expect("written");
    assert_eq!(all(&folder.path().join("one.eml")).len(), 1);
    assert_eq!(all(folder.path()).len(), 3);
}

#[test]
fn what_is_not_there_is_an_error_with_its_path() {
    let folder = tempfile::tempdir().expect("a folder");
    let gone = folder.path().join("gone");
    let found: Vec<_> = mails(&gone).collect();
    assert!(matches!(&found[..], [Err((path, _))] if *path == gone));
    assert_eq!(all(folder.path()), []);
}
