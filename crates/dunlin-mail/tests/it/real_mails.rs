//! Public mails, if they lie beside the project (`shared/data/email`): counts against what the files say by themselves.
//!
//! They come without expected answers. For notices with a report for machines the expected answer is found by another,
//! simpler way than the library's: no MIME, no blocks; the raw lines `Final-Recipient`, `Original-Recipient`, `Status` and
//! `Action` behind the words `message/delivery-status`. For those without, `by_hand.txt` says what a reader found in each, and the codes in the raw
//! files confirm it where there are any. For the other folders the folder's name says what is in it. The figures are printed for each folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use dunlin_mail::{Came, Kind, Mailbox, Status, read};

/// The folder of public mails, beside the project or any folder above it; says when it is not there.
fn data() -> Option<PathBuf> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let found = above.map(|folder| folder.join("shared/data/email")).find(|folder| folder.is_dir());
    if found.is_none() {
        println!("skipped: no folder shared/data/email beside the project");
    }
    found
}

/// All files below a folder with their names from there, in the order of their names.
pub(crate) fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in next.read_dir().expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below it").to_string_lossy().into_owned();
                found.push((name, std::fs::read(&path).expect("a file")));
            }
        }
    }
    found.sort();
    found
}

/// Lines of a file however they end, bytes as Latin-1.
fn raw_lines(bytes: &[u8]) -> Vec<String> {
    let text: String = bytes.iter().map(|b| char::from(*b)).collect();
    text.replace("\r\n", "\n").replace('\r', "\n").split('\n').map(str::to_owned).collect()
}

fn value<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (own, value) = line.split_once(':')?;
    own.trim().eq_ignore_ascii_case(name).then(|| value.trim())
}

/// What the raw lines of a report say: addresses, and the statuses that may be there.
struct Stated {
    addresses: BTreeSet<String>,
    statuses: BTreeSet<Status>,
}

fn stated(bytes: &[u8]) -> Option<Stated> {
    let lines = raw_lines(bytes);
    let begin = lines.iter().position(|line| {
        line.to_ascii_lowercase().contains("message/") && line.to_ascii_lowercase().contains("delivery-status")
    })?;
    let mut stated = Stated { addresses: BTreeSet::new(), statuses: BTreeSet::new() };
    for line in &lines[begin..] {
        for name in ["Final-Recipient", "Original-Recipient"] {
            if let Some(value) = value(line, name) {
                let address = value.rsplit(';').next().unwrap_or_default().trim_matches([' ', '<', '>']);
                stated.addresses.insert(address.to_lowercase());
            }
        }
        let status = match value(line, "Status").and_then(|value| value.chars().next()) {
            Some('5') => Some(Status::Permanent),
            Some('4') => Some(Status::Temporary),
            Some('2') => Some(Status::Delivered),
            _ => None,
        };
        stated.statuses.extend(status);
        if value(line, "Action").is_some_and(|action| action.to_ascii_lowercase().starts_with("delayed")) {
            stated.statuses.insert(Status::Delayed);
            stated.statuses.remove(&Status::Temporary);
        }
    }
    (!stated.addresses.is_empty() && !stated.statuses.is_empty()).then_some(stated)
}

fn is_as_stated(came: &Came, stated: &Stated) -> bool {
    let named = came.recipients.iter().all(|one| stated.addresses.contains(&one.address.to_lowercase()));
    let status = came.recipients.iter().all(|one| stated.statuses.contains(&one.status));
    came.kind == Kind::Bounce && !came.recipients.is_empty() && named && status
}

/// What people read in a notice.
struct ByHand {
    kind: String,
    status: String,
    addresses: Vec<String>,
}

fn by_hand() -> BTreeMap<String, ByHand> {
    let lines = include_str!("by_hand.txt").lines().filter(|line| !line.starts_with('#'));
    let read = |line: &str| {
        let mut words = line.split(' ').map(str::to_owned);
        let mut next = || words.next().expect("file, kind and status");
        let (file, kind, status) = (next(), next(), next());
        (file, ByHand { kind, status, addresses: words.collect() })
    };
    lines.map(read).collect()
}

/// The addresses of a field of the raw file: of its first or its last line of that name.
fn of_raw(bytes: &[u8], name: &str, last: bool) -> Vec<String> {
    let lines = raw_lines(bytes);
    let named: Vec<usize> =
        (0..lines.len()).filter(|at| value(lines[*at].trim_start_matches([' ', '>']), name).is_some()).collect();
    let Some(at) = (if last { named.last() } else { named.first() }).copied() else { return Vec::new() };
    let folded = lines[at + 1..].iter().take_while(|line| line.starts_with([' ', '\t']) && !last);
    let whole = std::iter::once(&lines[at]).chain(folded).cloned().collect::<Vec<_>>().join(" ");
    whole.split([' ', '<', '>', ',', ';', '"', '\t']).filter(|word| word.contains('@')).map(str::to_lowercase).collect()
}

fn is_as_read(came: &Came, hand: &ByHand, bytes: &[u8]) -> bool {
    let expected: Vec<String> = match hand.addresses.first().map(String::as_str) {
        Some("=failed") => of_raw(bytes, "X-Failed-Recipients", false),
        Some("=to") => of_raw(bytes, "To", true),
        _ => hand.addresses.iter().map(|address| address.to_lowercase()).collect(),
    };
    let found: Vec<String> = came.recipients.iter().map(|one| one.address.to_lowercase()).collect();
    let status = came.recipients.iter().all(|one| one.status.code() == hand.status);
    came.kind.code() == hand.kind && found == expected && status
}

/// Right ones and all, by folder; and the names of the wrong ones.
#[derive(Default)]
struct Count {
    folders: BTreeMap<String, (usize, usize)>,
    wrong: Vec<String>,
}

impl Count {
    fn add(&mut self, name: &str, right: bool) {
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        let (good, all) = self.folders.entry(folder.to_owned()).or_default();
        *good += usize::from(right);
        *all += 1;
        if !right {
            self.wrong.push(name.to_owned());
        }
    }

    fn print(&self, title: &str) -> (usize, usize) {
        let sum = |pick: fn(&(usize, usize)) -> usize| self.folders.values().map(pick).sum::<usize>();
        let (right, all) = (sum(|count| count.0), sum(|count| count.1));
        println!("{title}: {right} of {all}");
        for (folder, (right, all)) in &self.folders {
            println!("  {folder}: {right} of {all}");
        }
        println!("  wrong: {:?}", self.wrong);
        (right, all)
    }
}

#[test]
fn bounces_with_and_without_a_report() {
    let Some(data) = data() else { return };
    let hand = by_hand();
    let (mut with, mut without) = (Count::default(), Count::default());
    for (name, bytes) in files(&data.join("dsn")) {
        let came = read(&bytes);
        match (hand.get(&name), stated(&bytes)) {
            (Some(hand), _) => without.add(&name, is_as_read(&came, hand, &bytes)),
            (None, Some(stated)) => with.add(&name, is_as_stated(&came, &stated)),
            (None, None) => panic!("nobody read {name}"),
        }
    }
    let (right, all) = with.print("with a report");
    assert!(all > 200 && right * 100 >= all * 95, "{right} of {all}");
    let (right, all) = without.print("without a report");
    assert!(all > 190 && right * 100 >= all * 85, "{right} of {all}");
}

/// The class of the first enhanced code (`5.1.1`) in the raw text before the returned mail.
fn class_of_first_code(bytes: &[u8]) -> Option<char> {
    let marks = [
        "this is a copy",
        "below this line is a copy",
        "original message",
        "message header",
        "unsent message",
        "message text",
    ];
    let lines = raw_lines(bytes);
    let body = lines.iter().skip_while(|line| !line.is_empty());
    let own = body.take_while(|line| !marks.iter().any(|mark| line.to_ascii_lowercase().contains(mark)));
    let is_code = |word: &&str| {
        let parts: Vec<&str> = word.trim_matches('.').split('.').collect();
        let numbers =
            parts.iter().all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
        parts.len() == 3 && numbers && (parts[0] == "4" || parts[0] == "5")
    };
    let text = own.cloned().collect::<Vec<_>>().join("\n");
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.'));
    words.into_iter().find(is_code).and_then(|code| code.trim_matches('.').chars().next())
}

#[test]
fn what_a_reader_found_agrees_with_the_codes() {
    let Some(data) = data() else { return };
    let mut compared = 0;
    for (name, hand) in by_hand().into_iter().filter(|(_, hand)| hand.kind == "bounce") {
        let bytes = std::fs::read(data.join("dsn").join(&name)).expect("a file");
        let expected = match class_of_first_code(&bytes) {
            Some('4') => ["temporary", "delayed"],
            Some(_) => ["permanent", "permanent"],
            None => continue,
        };
        assert!(expected.contains(&hand.status.as_str()), "{name}: {}", hand.status);
        compared += 1;
    }
    assert!(compared > 70, "{compared}");
}

#[test]
fn every_recipient_of_a_report_is_found() {
    let Some(data) = data() else { return };
    let hand = by_hand();
    for (name, bytes) in files(&data.join("dsn")) {
        let finals = || raw_lines(&bytes).iter().filter(|line| value(line, "Final-Recipient").is_some()).count();
        // A report that was returned in its turn has recipients of its own.
        let reports = raw_lines(&bytes)
            .iter()
            .filter(|line| line.to_ascii_lowercase().contains("message/delivery-status"))
            .count();
        if hand.contains_key(&name) || stated(&bytes).is_none() || reports > 1 || finals() == 0 {
            continue;
        }
        let lines = raw_lines(&bytes);
        let named = lines.iter().filter_map(|line| value(line, "Final-Recipient"));
        let different: BTreeSet<String> = named.map(str::to_lowercase).collect();
        // Masked addresses may be equal, and a part for people may repeat a report.
        let found = read(&bytes).recipients.len();
        assert!([finals(), different.len()].contains(&found), "{name}: {found}");
    }
}

#[test]
fn the_other_folders_are_what_they_are_called() {
    let Some(data) = data() else { return };
    let mut count = Count::default();
    for (folder, kind) in [
        ("mdn", Kind::Receipt),
        ("auto-reply", Kind::AutoReply),
        ("challenge-response", Kind::AutoReply),
        ("arf", Kind::Complaint),
    ] {
        for (name, bytes) in files(&data.join(folder)) {
            count.add(&format!("{folder}/{name}"), read(&bytes).kind == kind);
        }
    }
    let (right, all) = count.print("receipts, auto-replies, challenges and complaints");
    assert_eq!((right, all), (21, 21));
    // The names of two files in this folder are those of reports about other programs that took them for none: they are
    // bounces, by their own words and one by its report.
    let bounces = ["bounceparser/user-unknown-not.msg", "sisimai-rb-issue-368-bug/rb-issue-368-bug.eml"];
    for (name, bytes) in files(&data.join("not-bounce")) {
        assert_eq!(read(&bytes).kind == Kind::Bounce, bounces.contains(&name.as_str()), "{name}");
    }
}

#[test]
fn ends_of_lines_change_nothing() {
    let Some(data) = data() else { return };
    let (dos, mac) = (files(&data.join("newline-dos")), files(&data.join("newline-mac")));
    assert_eq!((dos.len(), mac.len()), (12, 12));
    for ((name, dos), (_, mac)) in dos.iter().zip(&mac) {
        let (dos, mac) = (read(dos), read(mac));
        assert_eq!((dos.kind, &dos.recipients, &dos.about), (mac.kind, &mac.recipients, &mac.about), "{name}");
        assert_eq!((dos.kind, dos.recipients.len()), (Kind::Bounce, 1), "{name}");
    }
}

#[test]
fn a_mailbox_of_bounces() {
    let Some(data) = data() else { return };
    let bytes = std::fs::read(data.join("mbox/sisimai/mbox-0")).expect("a file");
    let separators = raw_lines(&bytes).iter().filter(|line| line.starts_with("From ")).count();
    let mails: Vec<(u64, Vec<u8>)> = Mailbox::new(&bytes[..]).map(|mail| mail.expect("no errors in memory")).collect();
    assert_eq!((mails.len(), separators), (37, 37));
    for (offset, mail) in &mails {
        let at = usize::try_from(*offset).expect("small");
        assert!(bytes[at..].starts_with(b"From "), "{offset}");
        let came = read(mail);
        assert_eq!((came.kind, came.recipients.is_empty()), (Kind::Bounce, false), "{offset}");
        if let Some(stated) = stated(mail) {
            assert!(is_as_stated(&came, &stated), "{offset}: {came:?}");
        }
    }
}

#[test]
fn answers_of_mail_programs_keep_their_own_words_only() {
    let Some(data) = data() else { return };
    let mut seen = 0;
    for (name, bytes) in files(&data.join("customer-replies")) {
        let ending = Path::new(&name).extension().map(|ending| ending.to_string_lossy().into_owned());
        let own = if ending.as_deref() == Some("eml") {
            let came = read(&bytes);
            assert_eq!(came.kind, Kind::Answer, "{name}");
            came.text
        } else if ending.as_deref() == Some("html") {
            // Bodies without a header: they are given one.
            read(
                &[
                    b"From: a@verhoef.example\nSubject: Re: x\nContent-Type: text/html; charset=utf-8\n\n",
                    bytes.as_slice(),
                ]
                .concat(),
            )
            .text
        } else {
            continue;
        };
        let expected: &[&str] = match name.rsplit_once('/').map_or("", |(_, name)| name) {
            "gmail.html" | "hotmail.html" | "windows_mail.html" | "thunderbird.html" => {
                &["Hi. I am fine.", "Hi. I am fine.\n\nThanks,\nAlex"]
            }
            "reply-separated-by-hr.html" => &["Hi\nthere\nBob"],
            _ => &["Hello"],
        };
        assert!(expected.contains(&own.as_str()), "{name}: {own:?}");
        seen += 1;
    }
    assert_eq!(seen, 12);
}

#[test]
fn nothing_public_panics() {
    let Some(data) = data() else { return };
    let all = files(&data);
    assert!(all.len() > 450, "{}", all.len());
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, bytes) in &all {
        *kinds.entry(read(bytes).kind.code()).or_default() += 1;
    }
    println!("{kinds:?}");
}

#[test]
fn cut_and_mangled_mails_do_not_panic() {
    let Some(data) = data() else { return };
    for (name, bytes) in files(&data) {
        for variant in crate::hostile::variants(&bytes, name.len()) {
            let came = read(&variant);
            assert!(came.recipients.len() <= 1_000, "{name}");
        }
    }
}
